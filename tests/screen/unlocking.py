"""Unlocking the running app as somebody with a keyboard does."""

from tests.screen.reader import ScreenReader
from tests.unlocked import PASSPHRASE


def unlock(reader: ScreenReader, passphrase: str = PASSPHRASE) -> None:
    reader.write("Passphrase", passphrase)
    reader.press("Unlock")
