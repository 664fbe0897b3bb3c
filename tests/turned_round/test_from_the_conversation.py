"""Turning the screen round in the real window, over a real store, and turning it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.unlocked import NOON, PASSPHRASE, open_vault
from ui.conversation.steps.step import step_title
from ui.window import Window


@pytest.fixture
def window(folder: Path, open_app: OpenApp, reader: ScreenReader, bert: Conversation) -> Window:
    """The app, unlocked, on Bert's wishes."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(bert, PartName.OUTCOMES, "outcomes")
    opened = open_app(folder)
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.find("Summary")
    opened.resize(1366, 768)
    return opened


def turn_back(reader: ScreenReader) -> None:
    reader.press("For the worker")
    field = next(name for name in reader.everything() if name.startswith("Or type this word"))
    reader.write(field, field.rpartition(" ")[2])
    reader.find("Summary")


def test_the_screen_turns_round_by_a_button_and_shows_only_the_persons_page(
    window: Window, reader: ScreenReader
) -> None:
    reader.press("Turn round")
    reader.find("What shall we look at?")
    shown = " ".join(reader.everything())
    for words in ("Bert", "Teasel", "Summary", "Hide", "Why we ask", "Not covered", "Saved"):
        assert words not in shown
    assert window.windowTitle() == "MSP Desktop"


def test_answers_are_saved_as_those_of_a_step_are(
    window: Window, reader: ScreenReader, folder: Path, bert: Conversation
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    reader.press("About me")
    reader.press("Not yet")
    turn_back(reader)
    reader.press(step_title("statements"))
    until(lambda: not window.session.unsaved, "the answer to be saved")
    window.session.end()
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        kept = store.load(bert.id).conversation
    assert [statement.agreed for statement in kept.statements.own] == [False, True]


def test_words_that_were_not_quite_right_are_told_until_they_are_put_right(
    window: Window, reader: ScreenReader
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    reader.press("What I heard you say")
    reader.press("Not quite")
    turn_back(reader)
    reader.hears("not quite right, or not yet: “I want the telephone to stop at night.”")
    reader.press("Plan")
    reader.hears("not quite right, or not yet")
    reader.press("‹ All conversations")
    reader.find("New conversation")
    QTest.keyClick(window, Qt.Key.Key_F9)
    reader.hears_not("What shall we look at?")


def test_the_reminder_goes_when_the_words_are_put_right(
    window: Window, reader: ScreenReader
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    reader.press("What I heard you say")
    reader.press("Not quite")
    turn_back(reader)
    reader.press("Put right")
    reader.hears_not("not quite right, or not yet")


def test_the_page_locks_by_its_key_like_every_other(window: Window, reader: ScreenReader) -> None:
    reader.press("Turn round")
    reader.press("About me")
    QTest.keyClick(window, Qt.Key.Key_F12)
    reader.find("Passphrase")
    reader.hears_not("ringing")


def test_a_narrow_window_keeps_the_button_in_sight(window: Window, reader: ScreenReader) -> None:
    window.resize(1000, 700)
    reader.press("Turn round")
    reader.find("What shall we look at?")


def test_words_that_were_not_quite_right_are_still_told_after_a_lock(
    window: Window, reader: ScreenReader
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    reader.press("What I heard you say")
    reader.press("Not quite")
    turn_back(reader)
    reader.press("Hide")
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.hears("not quite right, or not yet: “I want the telephone to stop at night.”")
    reader.press("Put right")
    reader.hears_not("not quite right, or not yet")
