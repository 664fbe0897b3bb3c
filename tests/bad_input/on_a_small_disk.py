"""A visit on a disk that really fills up, in a process that has a small disk of its own.

Run as `python -m tests.bad_input.on_a_small_disk FOLDER`; says what came of each step.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bad_input.waiting_words import all_saved, said, what_lies_in_the_store
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.unlocked import make_store, open_vault
from ui.session import Session
from ui.theme import Appearance, Scheme, apply
from ui.theme.apply import make_constants_last
from ui.window import Window

LONG = "They ring at night. " * 2_500


def fill(disk: Path) -> None:
    """To the last byte."""
    with (disk / "filler").open("ab", buffering=0) as filler:
        for size in (1 << 20, 4096, 1):
            try:
                while filler.write(bytes(size)):
                    pass
            except OSError:
                continue


def tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(disk: Path) -> None:
    """Use the reserve up, wait for room, close on a full disk, and unlock on one."""
    make_constants_last()
    app = QApplication([])
    apply(app, Appearance(Scheme.LIGHT))
    store = make_store(disk / "store")
    window = Window(Session(store), start_afresh=lambda: None)
    window.show()
    reader = ScreenReader()
    unlock(reader)
    reader.press("New conversation")
    reader.press("The person")
    fill(disk)
    reader.write("Name", "Albert Teasel")
    reader.hears("space set aside for this")
    reader.hears("Saved")
    tell("saved in the reserve")
    fill(disk)
    reader.press("What is happening")
    reader.write("What they said", LONG)
    reader.hears("Not saved")
    tell("not saved")
    (disk / "filler").unlink()
    all_saved(window)
    reader.hears_not("disk is full")
    assert said(what_lies_in_the_store(window)["Albert Teasel"]) == LONG
    tell("saved when there was room")
    (disk / "store" / "reserve.bin").unlink(missing_ok=True)
    fill(disk)
    reader.write("What they said", LONG * 4)
    reader.hears("Not saved")
    window.close()
    reader.hears("The disk is full")
    (disk / "filler").unlink()
    until(lambda: not window.isVisible(), "the window to close by itself")
    tell("closed when there was room")
    window.session.end()
    open_vault(store).close()  # keeps a reserve again
    fill(disk)
    again = Window(Session(store), start_afresh=lambda: None)
    again.show()
    unlock(reader)
    until(lambda: reader.text("What they said") == LONG * 4, "the last words")
    reader.press("‹ All conversations")
    reader.hears("No space is set aside for when the disk is full")
    again.session.end()
    tell("opened on a full disk")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
