"""A room over a real, open store, and somebody who answers where to save."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.unlocked import NOON, copy_store, make_store, open_vault
from tests.visits import doorstep, ward
from ui.scope import Scope
from ui.session import Session
from ui.theme import Appearance, Scheme, apply

BERT, WREN = doorstep.visit(NOON), ward.visit(NOON)[0]
BEFORE = datetime(2026, 10, 22, 12, 0, tzinfo=UTC)
PATIENCE_MS = 30_000


@dataclass
class Answers:
    """Answers the question where to save with what was suggested."""

    folder: Path
    asked: list[Path] = field(default_factory=list)

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


@dataclass
class Around:
    """What a room stands in."""

    session: Session
    answers: Answers
    qtbot: QtBot

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=PATIENCE_MS)

    def ask(self, question: Callable[[Store], object]) -> object:
        found: list[object] = []
        self.session.ask(Scope(self.session), question, found.append, found.append)
        self.until(lambda: bool(found))
        return found[0]


def fill(folder: Path) -> None:
    """Bert finished, Wren not, a month before any clock that this is run by."""
    with Store(open_vault(folder), clock=lambda: BEFORE) as store:
        for visit in (BERT, WREN):
            store.save(visit, PartName.PLAN)
        store.finish(BERT.id)


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_store(tmp_path_factory.mktemp("rooms") / "store")
    fill(folder)
    return folder


@pytest.fixture
def around(qapp: QApplication, qtbot: QtBot, made_store: Path, tmp_path: Path) -> Iterator[Around]:
    apply(qapp, Appearance(Scheme.LIGHT))
    folder = copy_store(made_store, tmp_path / "store")
    documents = tmp_path / "documents"
    documents.mkdir()
    session = Session(folder)
    opened: list[object] = []
    session.open_with(Scope(session), lambda: open_vault(folder), opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MS)
    yield Around(session, Answers(documents), qtbot)
    session.end()
