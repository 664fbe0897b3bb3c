"""The room for the person, dressed and shown, with a screen reader at hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation
from tests.screen.conftest import folder, made_store, open_app, reader
from tests.screen.reader import ScreenReader
from tests.visits import doorstep
from ui.person_view.room import PersonViewRoom
from ui.theme import Appearance, Scheme, apply

__all__ = ["folder", "made_store", "open_app", "reader"]

AT = datetime(2026, 11, 20, 13, 51, tzinfo=UTC)


@dataclass
class Turned:
    """The room, what it answered with, and what it said when it was left."""

    room: PersonViewRoom
    reader: ScreenReader
    edits: list[Conversation] = field(default_factory=list)
    left: list[tuple[OwnWordsPassage, ...]] = field(default_factory=list)

    def leave(self) -> None:
        """Both steps: ask for the worker, type the word."""
        self.reader.press("For the worker")
        self.reader.write(self.word_field(), self.word())

    def word_field(self) -> str:
        """What the field is called into which the word is typed."""
        return next(n for n in self.reader.everything() if n.startswith("Or type this word"))

    def word(self) -> str:
        """The word that is shown."""
        return self.word_field().rpartition(" ")[2]


TurnRound = Callable[..., Turned]


@pytest.fixture
def bert() -> Conversation:
    """The whole doorstep visit."""
    return doorstep.visit(AT)


@pytest.fixture
def turn_round(qapp: QApplication, qtbot: QtBot, reader: ScreenReader) -> Iterator[TurnRound]:
    """Turn the screen round to a conversation."""
    apply(qapp, Appearance(Scheme.LIGHT))
    rooms: list[PersonViewRoom] = []

    def turned(conversation: Conversation, not_quite: tuple[OwnWordsPassage, ...] = ()) -> Turned:
        room = PersonViewRoom(built_in())
        rooms.append(room)
        now = Turned(room, reader)
        room.edited.connect(now.edits.append)
        room.left.connect(now.left.append)
        room.resize(1366, 768)
        room.show()
        room.activateWindow()
        qtbot.waitUntil(room.isActiveWindow)
        room.show_conversation(conversation, not_quite)
        return now

    yield turned
    for room in rooms:
        room.close()
        room.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
