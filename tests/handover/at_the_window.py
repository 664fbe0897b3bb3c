"""The rooms of two colleagues, each over a real, open store of their own."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.store.store import Store
from tests.unlocked import NOON, open_vault
from ui.handover.rooms import HandoverRooms
from ui.scope import Scope
from ui.session import Session

PATIENCE_MS = 60_000


@dataclass
class Files:
    """Answers every question about files: saves what is suggested, opens what is laid out."""

    folder: Path
    lies_there: list[Path] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)

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
        self.saved.append(suggested)
        then(suggested)

    def ask_for_files(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002 - the service's own signature
        title: str,  # noqa: ARG002
        kinds: str,  # noqa: ARG002
        then: Callable[[list[Path]], None],
    ) -> None:
        then(self.lies_there)


class AtTheWindow:
    """A colleague whose rooms are open."""

    def __init__(self, qtbot: QtBot, folder: Path, documents: Path) -> None:
        documents.mkdir()
        self._qtbot = qtbot
        self.files = Files(documents)
        self.session = Session(folder)
        opened: list[object] = []
        self.session.open_with(
            Scope(self.session), lambda: open_vault(folder), opened.append, opened.append
        )
        self.until(lambda: bool(opened))
        self.rooms = HandoverRooms(self.session, self.files)
        qtbot.addWidget(self.rooms)
        self.rooms.resize(1366, 768)
        self.rooms.show()

    def until(self, so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(so, timeout=PATIENCE_MS)

    def ask(self, question: Callable[[Store], Any]) -> Any:  # noqa: ANN401 - whatever is asked
        found: list[Any] = []
        self.session.ask(Scope(self.session), question, found.append, found.append)
        self.until(lambda: bool(found))
        return found[0]


def moved_on(folder: Path, days: int = 14) -> Store:
    """A store some days after noon."""
    return Store(open_vault(folder), clock=lambda: NOON + timedelta(days=days))
