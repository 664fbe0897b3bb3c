"""From a doorstep to the whole conversation and on: nothing typed twice, no dead key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from ui.window import Window


@pytest.fixture
def window(folder: Path, open_app: OpenApp, reader: ScreenReader) -> Window:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    return window


def places(reader: ScreenReader, *names: str) -> list[int]:
    """At which place each is heard, from the top."""
    heard = [reader.name(node) for node in reader.shown()]
    return [heard.index(name) for name in names]


def test_a_short_conversation_opens_out(window: Window, reader: ScreenReader) -> None:
    assert window.isVisible()
    reader.press("Short conversation")
    reader.write("What they said", "They ring at two.")
    reader.press("Every question, step by step")
    reader.find("Who else is here, or can hear?")
    reader.press("What is happening")
    until(lambda: reader.text("What they said") == "They ring at two.", "the same words")


def test_a_short_conversation_goes_straight_to_what_comes_next(
    window: Window, reader: ScreenReader
) -> None:
    assert window.isVisible()
    reader.press("Short conversation")
    reader.write("What they want", "Peace at night.")
    reader.press("Something they do not want")
    reader.write("What they do not want", "A home.")
    reader.press("Read it back ›")
    reader.find("Make a referral")
    refer, finish, words = places(
        reader, "Make a referral", "Finish this conversation", "“Peace at night.”"
    )
    assert words < finish < refer
    apart, not_wanted = places(reader, "What you do not want", "“A home.”")
    assert words < apart < not_wanted


def test_a_full_conversation_has_no_way_back_to_a_short_page_it_never_had(
    window: Window, reader: ScreenReader
) -> None:
    assert window.isVisible()
    reader.press("New conversation")
    reader.find("The person ›")
    assert not any("Short conversation" in said for said in reader.everything())


def test_keys_turn_the_steps_from_within_what_is_written(
    window: Window, reader: ScreenReader, qtbot: QtBot
) -> None:
    reader.press("New conversation")
    reader.press("What you want")
    reader.type_on("What they want", "My letters.")
    reader.press("Another outcome")
    reader.type_on("What they want 2", "Sleep.")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    until(lambda: reader.text("What they want") == "Sleep.", "the second to come first")
    QTest.keyClick(field, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    reader.find("A statement of their own")
    qtbot.waitUntil(lambda: QApplication.focusWidget() not in {field, None})
    QTest.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    reader.find("Another outcome")


def test_the_name_is_said_wherever_words_are_kept(window: Window, reader: ScreenReader) -> None:
    assert window.isVisible()
    reader.press("Short conversation")
    reader.write("What they said", "They ring at two.")
    reader.hears("the person · What is happening")
    reader.write("Name", "Bert")
    reader.hears("Bert · What is happening")
    until(lambda: "the person" not in reader.everything(), "every field to say the name")
