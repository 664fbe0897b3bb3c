"""Words that cannot be written yet are not lost: to another conversation, finishing or locking."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bad_input.conftest import Disk, ScreenReader
from tests.bad_input.waiting_words import (
    LONG,
    all_saved,
    said,
    say_what_happens,
    what_lies_in_the_store,
)
from tests.screen.reader import until
from tests.unlocked import PASSPHRASE
from ui.window import Window


def test_one_conversation_does_not_push_out_the_words_of_another(
    window: Window, reader: ScreenReader, disk: Disk
) -> None:
    say_what_happens(reader, "Albert Teasel")
    all_saved(window)
    disk.fill()
    reader.press("What is happening")
    reader.write("What they said", LONG)
    reader.hears("Not saved")
    reader.press("‹ All conversations")
    say_what_happens(reader, "Bella Larksong", LONG)
    reader.hears("Not saved")
    disk.clear()
    all_saved(window)
    found = what_lies_in_the_store(window)
    assert said(found["Albert Teasel"]) == LONG
    assert said(found["Bella Larksong"]) == LONG


def test_words_that_wait_are_shown_again_when_their_conversation_is_opened(
    window: Window, reader: ScreenReader, disk: Disk
) -> None:
    say_what_happens(reader, "Albert Teasel")
    all_saved(window)
    disk.fill()
    reader.press("What is happening")
    reader.write("What they said", LONG)
    reader.hears("Not saved")
    reader.press("‹ All conversations")
    reader.press("Open conversation")
    until(lambda: reader.text("What they said") == LONG, "the words to be shown again")
    reader.hears("Not saved")
    disk.clear()
    all_saved(window)
    assert said(what_lies_in_the_store(window)["Albert Teasel"]) == LONG


def test_the_caseload_says_that_words_still_wait_and_when_they_no_longer_do(
    reader: ScreenReader, disk: Disk
) -> None:
    disk.fill()
    say_what_happens(reader, "Albert Teasel", LONG)
    reader.hears("Not saved")
    reader.press("‹ All conversations")
    reader.hears("The disk is full")
    disk.clear()
    reader.hears_not("The disk is full")
    reader.press("Open conversation")
    until(lambda: reader.text("What they said") == LONG, "the words to be shown again")


def test_a_conversation_is_not_finished_without_its_last_words(
    window: Window, reader: ScreenReader, disk: Disk
) -> None:
    say_what_happens(reader, "Albert Teasel")
    all_saved(window)
    disk.fill()
    reader.press("What is happening")
    reader.write("What they said", LONG)
    reader.hears("Not saved")
    reader.press("Summary")
    reader.press("Finish this conversation")
    reader.press("Yes, finish it")
    disk.clear()
    all_saved(window)
    assert said(what_lies_in_the_store(window)["Albert Teasel"]) == LONG
    reader.press("Finish this conversation")
    reader.press("Yes, finish it")
    reader.hears("its words can no longer change")


@pytest.mark.parametrize("twice", [False, True])
def test_closing_the_window_on_a_full_disk_does_not_lose_the_words(
    window: Window, reader: ScreenReader, disk: Disk, twice: bool
) -> None:
    disk.fill()
    say_what_happens(reader, "Albert Teasel", LONG)
    reader.hears("Not saved")
    window.close()
    reader.hears("The disk is full")
    if twice:
        window.close()
    assert window.isVisible()
    disk.clear()
    until(lambda: not window.isVisible(), "the window to close by itself once there is room")


def test_locking_on_a_full_disk_waits_for_room_and_then_goes_on_by_itself(
    window: Window, reader: ScreenReader, disk: Disk
) -> None:
    disk.fill()
    say_what_happens(reader, "Albert Teasel", LONG)
    reader.hears("Not saved")
    QTest.keyClick(window, Qt.Key.Key_F12)
    reader.hears("The disk is full")
    reader.hears_not("Albert")
    disk.clear()
    reader.hears("Everything in here is encrypted")
    assert not window.session.unsaved


def test_what_is_too_much_for_one_record_is_told_and_can_be_shortened(
    window: Window, reader: ScreenReader
) -> None:
    say_what_happens(reader, "Albert Teasel", "Word. " * 50_000)
    reader.hears("larger than one record can hold")
    reader.write("What they said", "They ring at night.")
    all_saved(window)
    assert said(what_lies_in_the_store(window)["Albert Teasel"]) == "They ring at night."


def test_words_behind_a_lock_that_cannot_close_are_shown_to_the_passphrase_alone(
    window: Window, reader: ScreenReader, disk: Disk
) -> None:
    disk.fill()
    say_what_happens(reader, "Albert Teasel", LONG)
    reader.hears("Not saved")
    window.close()
    reader.hears("The disk is full")
    reader.write("Passphrase", "another one altogether")
    reader.press("Back to the words")
    reader.hears("does not open this store")
    reader.hears_not("Albert")
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Back to the words")
    until(lambda: reader.text("What they said") == LONG, "the words to be shown again")
    reader.write("What they said", "They ring at night.")
    disk.clear()
    all_saved(window)
    assert window.isVisible()
    assert said(what_lies_in_the_store(window)["Albert Teasel"]) == "They ring at night."
