"""The review room over a supervisor's open store, worked by accessible name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.questions.packs import built_in
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.review import Review
from msp_desktop.store.store import Store
from tests.review.reviewing import SUPERVISOR
from tests.screen.reader import ScreenReader, until
from tests.unlocked import NOON, copy_store, make_store, open_vault
from ui.review.room import ReviewRoom
from ui.scope import Scope
from ui.session import Session
from ui.theme import Appearance, Scheme, apply


@dataclass
class Answers:
    """Answers where to save and which files to open."""

    folder: Path
    chosen: list[Path] = field(default_factory=list)

    def folder_for_documents(self) -> Path:
        return self.folder

    def ask_where_to_save(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002 - the service's own signature
        title: str,  # noqa: ARG002
        suggested: Path,
        then: Callable[[Path], None],
    ) -> None:
        then(suggested)

    def ask_for_files(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002
        title: str,  # noqa: ARG002
        kinds: str,  # noqa: ARG002
        then: Callable[[list[Path]], None],
    ) -> None:
        then(self.chosen)


@dataclass
class Desktop:
    """The room as it stands, with what a test does to it again and again."""

    room: ReviewRoom
    session: Session
    answers: Answers
    reader: ScreenReader
    documents: Path

    def open(self, *files: bytes) -> None:
        """Choose these files from a folder."""
        self.answers.chosen = []
        for number, file in enumerate(files, 1):
            path = self.documents / f"arrived-{number}.pdf"
            path.write_bytes(file)
            self.answers.chosen.append(path)
        self.reader.press("Open a referral…")

    def kept(self) -> list[Review]:
        """Every review as it lies in the store."""
        found: list[list[Review]] = []

        def look(store: Store) -> list[Review]:
            desk = ReviewInbox(store)
            return [desk.review(entry.id) for entry in desk.queue()]

        self.session.ask(Scope(self.session), look, found.append, _must_not)
        until(lambda: bool(found), "the store")
        return found[0]


def _must_not(fault: Exception) -> None:
    raise AssertionError(fault)


OpenDesktop = Callable[[Path], Desktop]


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("review-room") / "store")


@pytest.fixture
def folder(made_store: Path, tmp_path: Path) -> Path:
    """A supervisor's store."""
    folder = copy_store(made_store, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.set_practitioner(SUPERVISOR)
    return folder


@pytest.fixture
def open_desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenDesktop]:
    """Opens the room over a store, as often as a test asks."""
    apply(qapp, Appearance(Scheme.LIGHT))
    documents = tmp_path / "documents"
    documents.mkdir()
    desktops: list[Desktop] = []

    def open_it(folder: Path) -> Desktop:
        for before in desktops:
            before.room.hide()
            before.session.end()
        session = Session(folder)
        opened: list[object] = []
        session.open_with(Scope(session), lambda: open_vault(folder), opened.append, _must_not)
        until(lambda: bool(opened), "the store")
        answers = Answers(documents)
        room = ReviewRoom(session, built_in(), answers, clock=lambda: NOON)
        qtbot.addWidget(room)
        room.resize(1366, 768)
        room.show()
        qtbot.waitExposed(room)
        room.activateWindow()
        qtbot.waitUntil(room.isActiveWindow)
        room.enter()
        desktops.append(Desktop(room, session, answers, ScreenReader(), documents))
        return desktops[-1]

    yield open_it
    for desktop in desktops:
        desktop.session.end()


@pytest.fixture
def desktop(open_desktop: OpenDesktop, folder: Path) -> Desktop:
    return open_desktop(folder)
