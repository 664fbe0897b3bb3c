"""The line that says whose records are due leads to where they are looked at, and back."""

from pathlib import Path

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from ui.caseload.room import CaseloadRoom
from ui.retention.room import RetentionRoom
from ui.window import Window


def test_the_line_about_records_that_are_due_is_the_way_to_them(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    caseload = window.findChild(CaseloadRoom)
    assert caseload is not None
    caseload.say_due(2)
    reader.press("2 people’s records are due to be looked at ›")
    until(lambda: _shows_records(window), "the room of keeping and erasing to be shown")
    reader.press("‹ Back")
    until(lambda: not _shows_records(window), "the caseload to come back")
    assert caseload.isVisible()


def _shows_records(window: Window) -> bool:
    room = window.findChild(RetentionRoom)
    return room is not None and room.isVisible()
