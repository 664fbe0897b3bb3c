"""A file turned to before the last one was done with: passwords and words are for the new one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.review_room.conftest import Desktop
from tests.review_room.dropping import drop
from tests.review_room.referrals import locked_copy, open_copy
from tests.slow_disk import SlowDisk, all_done


@pytest.fixture
def disk(desktop: Desktop) -> Iterator[SlowDisk]:
    slow = SlowDisk(desktop.session)
    yield slow
    slow.end()


def test_a_password_is_tried_on_the_file_that_is_asked_about(desktop: Desktop) -> None:
    locked, reader = locked_copy(), desktop.reader
    came_back, arrived = (desktop.documents / name for name in ("came-back.pdf", "arrived.pdf"))
    for file in (came_back, arrived):
        file.write_bytes(locked.pdf)
    desktop.answers.chosen = [came_back]
    reader.press("Open a return…")
    reader.hears("came-back.pdf")
    drop(desktop.room, arrived)
    reader.hears_not("came-back.pdf")
    reader.hears("arrived.pdf")
    reader.write("Password of the file", locked.password)
    reader.press("Unlock the file")
    reader.hears("you have not confirmed whose key this is")
    assert len(desktop.kept()) == 1


def test_a_file_left_while_it_is_checked_is_not_said_to_be_opening(
    desktop: Desktop, disk: SlowDisk
) -> None:
    disk.begin()
    desktop.open(open_copy())
    desktop.reader.hears("Opening arrived-1.pdf safely…")
    QTest.keyClick(desktop.room, Qt.Key.Key_Escape)
    disk.end()
    all_done(desktop.session)
    desktop.room.enter()
    desktop.reader.hears("No referral has been opened here yet")
    desktop.reader.hears_not("safely…")
