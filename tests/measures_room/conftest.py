"""The room over a real, open store of invented people, and somebody who says where to save."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.measures.made import make_measured_store
from tests.unlocked import copy_store, open_vault
from ui.measures.room import MeasuresRoom
from ui.scope import Scope
from ui.session import Session
from ui.theme import Appearance, Scheme, apply

PATIENCE_MS = 60_000
TODAY = date(2026, 11, 28)


@dataclass
class SaveAnswers:
    """Saves where it was suggested, and chooses the file that arrived."""

    folder: Path
    asked: list[Path] = field(default_factory=list)
    arrived: Path = Path()

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
        self.asked.append(suggested)
        then(suggested)

    def ask_for_files(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002 - the service's own signature
        title: str,  # noqa: ARG002
        kinds: str,  # noqa: ARG002
        then: Callable[[list[Path]], None],
    ) -> None:
        then([self.arrived])


@dataclass
class Shown:
    """The room, and what it stands in."""

    room: MeasuresRoom
    session: Session
    answers: SaveAnswers
    qtbot: QtBot

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=PATIENCE_MS)

    def until_counted(self) -> None:
        self.until(lambda: bool(self.room.shown.options()) and not self.room.progress.isVisible())

    def choose(self, key: str) -> None:
        """Choose a question, as a person does."""
        keys = [each for each, _ in self.room.shown.options()]
        self.room.shown.setCurrentIndex(keys.index(key))


@pytest.fixture(scope="session")
def counted_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("measures-room") / "store"
    make_measured_store(folder, 40)
    return folder


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, counted_store: Path, tmp_path: Path) -> Iterator[Shown]:
    apply(qapp, Appearance(Scheme.LIGHT))
    folder = copy_store(counted_store, tmp_path / "store")
    session = Session(folder)
    opened: list[object] = []
    session.open_with(Scope(session), lambda: open_vault(folder), opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MS)
    answers = SaveAnswers(tmp_path)
    room = MeasuresRoom(session, dialogs=answers, today=lambda: TODAY)
    qtbot.addWidget(room)
    room.resize(1366, 768)
    yield Shown(room, session, answers, qtbot)
    session.end()
