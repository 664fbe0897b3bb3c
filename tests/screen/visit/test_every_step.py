"""Every step of a conversation, reached from the rail: named, whole, and in the one window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader
from tests.screen.unlocking import unlock
from ui.conversation.steps.step import STEPS, step_title


class Flashes(QObject):
    """Notes every window that shows itself, however briefly."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def in_a_conversation(folder: Path, open_app: OpenApp, reader: ScreenReader) -> ScreenReader:
    open_app(folder)
    unlock(reader)
    reader.press("New conversation")
    reader.find("Summary")
    return reader


def test_no_control_flashes_up_as_a_window_of_its_own(
    folder: Path, open_app: OpenApp, reader: ScreenReader, qapp: QApplication
) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    open_app(folder)
    unlock(reader)
    reader.press("New conversation")
    for step in STEPS[1:]:
        reader.press(step_title(step))
    reader.press("Why we ask")
    qapp.removeEventFilter(flashes)
    assert flashes.seen == ["Window"]


@pytest.mark.parametrize("step", STEPS[1:])
def test_every_control_of_a_step_has_a_name(in_a_conversation: ScreenReader, step: str) -> None:
    in_a_conversation.press(step_title(step))
    in_a_conversation.hears("open now")
    assert in_a_conversation.unnamed() == []


def test_a_conversation_that_was_never_touched_leaves_nothing_behind(
    in_a_conversation: ScreenReader,
) -> None:
    in_a_conversation.press("What you want")
    in_a_conversation.press("‹ All conversations")
    in_a_conversation.hears("Nothing here yet")


def test_why_we_ask_gives_the_reason_and_its_source(in_a_conversation: ScreenReader) -> None:
    in_a_conversation.press("Someone to speak up")
    in_a_conversation.press("Why we ask")
    in_a_conversation.hears("Care Act 2014, s67")
    in_a_conversation.press("Back to their words")
    in_a_conversation.hears("So far")


def test_a_part_can_be_left_with_a_reason(in_a_conversation: ScreenReader) -> None:
    in_a_conversation.press("Someone to speak up")
    in_a_conversation.press("Not asking this now?")
    in_a_conversation.hears("So that no gap is left")
    in_a_conversation.write("Why it was not asked", "She was tired. I ask on Monday.")
    in_a_conversation.hears("left, with a reason")
    in_a_conversation.hears("Saved")
