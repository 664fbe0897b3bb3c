"""Whatever was done in a conversation can be undone, in words and by a key, but not finishing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.unlocked import open_vault
from tests.visits import doorstep
from ui.scope import Scope
from ui.window import Window

BERT = doorstep.visit(datetime.now(UTC))
HELPS = ["Hearing aid. Prefers the left side.", "Large print.", "By landline, mornings only."]


@pytest.fixture
def window(folder: Path, open_app: OpenApp, reader: ScreenReader) -> Window:
    """Bert's visit, open where it was left."""
    with Store(open_vault(folder)) as store:
        store.set_practitioner(doorstep.OFFICER)
        store.save(BERT, PartName.OPENING, "opening")
    opened = open_app(folder)
    unlock(reader)
    reader.hears(HELPS[0])
    return opened


def take_away(reader: ScreenReader, field: str) -> None:
    """Go to a card and take it away."""
    card = reader.find(field, control=True).object()
    assert isinstance(card, QWidget)
    card.setFocus()
    reader.press(f"Remove: {field[:1].lower()}{field[1:]}")


def key(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(window if focused is None else focused, key, modifier)
    QApplication.processEvents()


def undo(window: Window) -> None:
    key(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def redo(window: Window) -> None:
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    key(window, Qt.Key.Key_Z, ctrl | shift)


def kept(window: Window) -> Conversation:
    """What the store holds, once all is saved, but for the pack, which every edit names."""
    until(lambda: not window.session.unsaved, "all to be saved")
    found: list[Conversation] = []
    window.session.ask(
        Scope(window),
        lambda store: store.load(BERT.id).conversation,
        found.append,
        lambda _: None,
    )
    until(lambda: bool(found), "the record")
    return found[0].but(pack=BERT.pack)


def helps(reader: ScreenReader) -> list[str]:
    """What helps them, as the fields say it."""
    said = reader.everything()
    return [line for line in HELPS if line in said]


def test_what_was_taken_away_is_said_and_comes_back_all_of_it(
    window: Window, reader: ScreenReader
) -> None:
    reader.hears_not("Undo")
    take_away(reader, "What helps 2")
    reader.hears("Removed a need.")
    take_away(reader, "What helps")
    assert helps(reader) == HELPS[2:]
    reader.press("Undo: removed a need")
    assert helps(reader) == [HELPS[0], HELPS[2]]
    reader.press("Undo: removed a need")
    assert helps(reader) == HELPS
    reader.hears("Undone: removed a need.")
    reader.hears_not("Put back what was removed")
    assert reader.unnamed() == []
    assert kept(window) == BERT


def test_the_key_works_in_the_field_that_has_the_keyboard(
    window: Window, reader: ScreenReader
) -> None:
    take_away(reader, "What helps 2")
    undo(window)
    assert helps(reader) == HELPS
    redo(window)
    assert helps(reader) == [HELPS[0], HELPS[2]]
    undo(window)
    assert kept(window) == BERT


def test_letters_are_undone_in_their_field_first_and_then_what_was_before_them(
    window: Window, reader: ScreenReader
) -> None:
    take_away(reader, "What helps 2")
    reader.type_on("What helps", " Slowly.")
    reader.hears("Changed: need.")
    undo(window)
    until(lambda: HELPS[0] in reader.everything(), "the letters to go")
    reader.hears("Removed a need.")
    undo(window)
    assert kept(window) == BERT


def test_words_on_a_new_card_are_undone_before_the_card(
    window: Window, reader: ScreenReader
) -> None:
    reader.press("Something that helps")
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "A signer.")
    reader.hears("Added: need.")
    undo(window)
    assert window.focusWidget() is field
    assert field.text() != "A signer."
    while field.isUndoAvailable():
        undo(window)
    undo(window)
    assert kept(window) == BERT


def test_an_answer_is_undone_and_not_kept_beside_as_an_earlier_one(
    window: Window, reader: ScreenReader
) -> None:
    reader.press("Choose, Are you in danger right now?")
    reader.press("Yes, Are you in danger right now?")
    reader.hears("Changed: immediate danger.")
    reader.hears("Until ")
    reader.press("Undo: changed: immediate danger")
    reader.hears_not("Until ")
    assert kept(window) == BERT


def test_undoing_shows_the_step_where_it_was_done(window: Window, reader: ScreenReader) -> None:
    take_away(reader, "What helps 2")
    reader.press("Plan")
    reader.hears_not("What helps")
    reader.press("Undo: removed a need")
    reader.find("What helps 3")
    assert kept(window) == BERT


def test_a_wish_no_longer_wanted_is_wanted_again(window: Window, reader: ScreenReader) -> None:
    reader.press("What you want")
    reader.press("No longer wanted")
    reader.hears("Removed an outcome.")
    reader.press("Undo: removed an outcome")
    reader.hears_not("no longer wanted since")
    assert kept(window).outcomes == BERT.outcomes


def test_it_can_be_undone_after_the_conversation_was_left_and_opened_again(
    window: Window, reader: ScreenReader
) -> None:
    take_away(reader, "What helps 2")
    reader.press("‹ All conversations")
    reader.press("Open conversation")
    reader.press("Undo: removed a need")
    assert kept(window) == BERT


def test_what_is_finished_cannot_be_undone(window: Window, reader: ScreenReader) -> None:
    take_away(reader, "What helps 2")
    reader.press("Summary")
    reader.press("Finish this conversation")
    reader.press("Yes, finish it")
    reader.hears("Finished: its words can no longer change.")
    reader.hears_not("Undo")
    undo(window)
    reader.hears_not("Redo")
