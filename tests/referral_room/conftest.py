"""A referral room over a real, open store, and somebody who answers where to save."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from tests.unlocked import copy_store, make_store, open_vault
from tests.visits import doorstep
from ui.faults import NoPrinter
from ui.referral.room import ReferralRoom
from ui.scope import Scope
from ui.session import Session
from ui.theme import Appearance, Scheme, apply

AT = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
PATIENCE_MS = 30_000


@contextmanager
def full_disk() -> Iterator[None]:
    """A disk that takes no more."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@dataclass
class Answers:
    """Answers the question where to save: with what was suggested, `target`, or not at all.

    With `waits` the answers stand in `open` until a test gives them.
    """

    folder: Path
    target: Path | None = None
    dismissed: bool = False
    waits: bool = False
    open: list[Callable[[Path], None]] = field(default_factory=list)
    suggested: list[Path] = field(default_factory=list)
    paper: Path | None = None

    def ask_for_printer(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002
        then: Callable[[QPrinter], None],
    ) -> None:
        """Print onto a file, as a printer would onto paper."""
        if self.paper is None:
            raise NoPrinter
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.paper))
        then(printer)

    def ask_for_folder(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002
        title: str,  # noqa: ARG002
        then: Callable[[Path], None],
    ) -> None:
        if not self.dismissed:
            then(self.target or self.folder)

    def folder_for_documents(self) -> Path:
        return self.folder

    def ask_where_to_save(
        self,
        scope: Scope,
        over: QWidget,  # noqa: ARG002 - the service's own signature
        title: str,  # noqa: ARG002
        suggested: Path,
        then: Callable[[Path], None],
    ) -> None:
        self.suggested.append(suggested)
        if self.waits:
            self.open.append(scope.bound(then))
        elif not self.dismissed:
            then(self.target or suggested)


@dataclass
class Shown:
    """The room as it stands, with what a test does to it again and again."""

    room: ReferralRoom
    session: Session
    answers: Answers
    folder: Path
    qtbot: QtBot

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def begin(self, conversation: Conversation, *, finished: bool = True) -> None:
        """Show a conversation, and wait for its pages or for the reason why there are none."""
        self.room.show_conversation(conversation, finished=finished)
        self.settle()

    def settle(self) -> None:
        """Wait until what is shown is the newest answer."""
        laying_out = "Laying out the pages…"
        self.until(lambda: self.room.foot.status.text() != laying_out)
        self.wait_for_the_thread()
        self.wait_for_the_thread()

    def wait_for_the_thread(self) -> None:
        """Wait until all that was asked before has been answered."""
        answered: list[object] = []
        self.session.work(Scope(self.session), lambda: None, answered.append, answered.append)
        self.until(lambda: bool(answered))

    def save(self, *, locked: bool = False) -> Path:
        """Save where it is suggested, and wait until it is on the disk.

        Left unlocked, unless asked for, so that what is in it can be read back.
        """
        self.room.choices.unlocked.setChecked(not locked)
        with self.qtbot.waitSignal(self.room.exported, timeout=PATIENCE_MS) as exported:
            self.room.foot.save.click()
        assert exported.args is not None
        path = exported.args[0]
        assert isinstance(path, Path)
        return path


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("referral-room") / "store")


@pytest.fixture
def bert() -> Conversation:
    """The whole doorstep visit."""
    return doorstep.visit(AT)


@pytest.fixture
def shown(
    qapp: QApplication, qtbot: QtBot, made_store: Path, tmp_path: Path, bert: Conversation
) -> Iterator[Shown]:
    """A room as wide as a small laptop, over an open store in which the visit lies."""
    apply(qapp, Appearance(Scheme.LIGHT))
    folder = copy_store(made_store, tmp_path / "store")
    documents = tmp_path / "documents"
    documents.mkdir()
    session = Session(folder)
    answers = Answers(documents)
    room = ReferralRoom(session, answers, printers=answers, clock=lambda: AT)
    qtbot.addWidget(room)
    shown = Shown(room, session, answers, folder, qtbot)
    opened: list[object] = []
    session.open_with(Scope(session), lambda: open_vault(folder), opened.append, opened.append)
    session.ask(
        Scope(session),
        lambda store: store.save(bert, PartName.SHARING),
        opened.append,
        opened.append,
    )
    shown.until(lambda: len(opened) == 2)
    room.resize(1366, 768)
    room.show()
    qtbot.waitExposed(room)
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    yield shown
    session.end()
