"""What a supervisor wrote and the disk cannot take yet is kept as a conversation's words are."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.review import Review, ReviewState
from msp_desktop.store.store import Store
from tests.bad_input.conftest import Disk, ScreenReader
from tests.bad_input.reviewing import COMMENT, begin_a_review, comments
from tests.bad_input.waiting_words import all_saved
from tests.screen.reader import until
from ui.scope import Scope
from ui.window import Window

LONG = "He was asked twice, and they waited. " * 3_000
"""Some pages: more than an old file has to spare."""


@pytest.fixture
def reviewing(window: Window, reader: ScreenReader, tmp_path: Path) -> Window:
    """The window with one referral open in the review room."""
    begin_a_review(window, reader, tmp_path)
    return window


def _write_on_a_full_disk(reader: ScreenReader, disk: Disk) -> None:
    disk.fill()
    reader.write(COMMENT, LONG)
    reader.hears("Not saved")
    reader.hears("The disk is full")


def test_a_comment_waits_for_room_and_is_then_saved_by_itself(
    reviewing: Window, reader: ScreenReader, disk: Disk
) -> None:
    _write_on_a_full_disk(reader, disk)
    disk.clear()
    all_saved(reviewing)
    reader.hears_not("The disk is full")
    assert comments(reviewing) == [LONG]


def test_locking_waits_for_a_comment_that_cannot_be_saved(
    reviewing: Window, reader: ScreenReader, disk: Disk
) -> None:
    _write_on_a_full_disk(reader, disk)
    QTest.keyClick(reviewing, Qt.Key.Key_F12)
    reader.hears("The disk is full")
    reader.hears_not("He was asked twice")
    disk.clear()
    reader.hears("Everything in here is encrypted")
    assert not reviewing.session.unsaved


def test_closing_the_window_waits_too(reviewing: Window, reader: ScreenReader, disk: Disk) -> None:
    _write_on_a_full_disk(reader, disk)
    reviewing.close()
    reader.hears("The disk is full")
    assert reviewing.isVisible()
    disk.clear()
    until(lambda: not reviewing.isVisible(), "the window to close by itself once there is room")


def test_a_comment_that_waits_is_shown_again_when_its_review_is_opened(
    reviewing: Window, reader: ScreenReader, disk: Disk
) -> None:
    _write_on_a_full_disk(reader, disk)
    reader.press("‹ All reviews")
    reader.hears("The disk is full")
    reader.press(reader.called("Bert, "))
    until(lambda: reader.text(COMMENT) == LONG, "the words to be shown again")
    disk.clear()
    all_saved(reviewing)
    reader.hears_not("The disk is full")


def test_nothing_is_returned_without_its_last_words(
    reviewing: Window, reader: ScreenReader, disk: Disk
) -> None:
    reader.press("Add a question")
    reader.write("Question 1", "What did Bert say about Joyce?")
    all_saved(reviewing)
    _write_on_a_full_disk(reader, disk)
    reader.press("Return with questions")
    disk.clear()
    all_saved(reviewing)
    reader.press("Return with questions")
    reader.hears("Returned with questions. Tell the practitioner what you ask.")
    assert comments(reviewing) == [LONG]
    assert _reviews(reviewing)[0].state is ReviewState.RETURNED


def _reviews(window: Window) -> list[Review]:
    found: list[list[Review]] = []

    def look(store: Store) -> list[Review]:
        desk = ReviewInbox(store)
        return [desk.review(each.id) for each in desk.queue()]

    window.session.ask(
        Scope(window.session), look, found.append, lambda fault: pytest.fail(fault.sentence)
    )
    until(lambda: bool(found), "the store to answer")
    return found[0]
