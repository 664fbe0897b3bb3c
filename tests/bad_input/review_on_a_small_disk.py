"""A review on a disk that really fills up, in a process that has a small disk of its own.

Run as `python -m tests.bad_input.review_on_a_small_disk FOLDER`; says what came of each step.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bad_input.on_a_small_disk import fill, tell
from tests.bad_input.reviewing import COMMENT, begin_a_review, comments
from tests.bad_input.waiting_words import all_saved
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.unlocked import make_store
from ui.session import Session
from ui.theme import Appearance, Scheme, apply
from ui.theme.apply import make_constants_last
from ui.window import Window

LONG = "He was asked twice, and they waited. " * 2_500


def main(disk: Path) -> None:
    """Use the reserve up, lock on a full disk, and find the words again."""
    make_constants_last()
    app = QApplication([])
    apply(app, Appearance(Scheme.LIGHT))
    store = make_store(disk / "store")
    locked: list[bool] = []
    window = Window(Session(store), start_afresh=lambda: locked.append(True))
    window.show()
    reader = ScreenReader()
    unlock(reader)
    begin_a_review(window, reader, disk)
    fill(disk)
    reader.write(COMMENT, "Half a senten")
    reader.hears("space set aside for this")
    all_saved(window)
    assert comments(window) == ["Half a senten"]
    tell("saved in the reserve")
    fill(disk)
    reader.write(COMMENT, LONG)
    reader.hears("Not saved")
    tell("not saved")
    window.lock()
    reader.hears("The disk is full")
    assert not locked
    tell("not locked over it")
    (disk / "filler").unlink()
    until(lambda: bool(locked), "the window to lock by itself")
    window.session.end()
    window.hide()
    tell("locked when there was room")
    again = Window(Session(store), start_afresh=lambda: None)
    again.show()
    unlock(reader)
    reader.press("Reviews")
    reader.press(reader.called("Bert, "))
    until(lambda: reader.text(COMMENT) == LONG, "the last words")
    # Its pages are laid beside the record: nothing is to be taken down under that.
    reader.hears("you have not confirmed whose key this is")
    again.session.end()
    tell("every word was there")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
