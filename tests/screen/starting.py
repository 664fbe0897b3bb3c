"""Starts the app as it is started anywhere and works it for a moment.

    python -m tests.screen.starting STORE [unlock|ahead] [LOCALE...]

For tests that run it in a process of its own, under another home or screen, and once for each
locale named, each in a process forked before anything of Qt began. Prints what was seen; `unlock`
opens the store and begins a conversation; `ahead` waits, locked, for the first rooms to be loaded.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import ui.app
from msp_desktop.default_folder import default_store
from tests.screen.reader import ScreenReader, until
from tests.unlocked import PASSPHRASE
from ui.preloading import ROOMS, STORE
from ui.window import Window

HOME = "its-place-in-the-home-folder"
"""In place of a store's folder: where the app puts it by itself."""


class WatchedWindow(Window):
    """The window itself, worked as soon as it is shown."""

    def showMaximized(self) -> None:  # noqa: N802 - Qt's name
        """Show it, then work it and end the app."""
        super().showMaximized()
        QTimer.singleShot(0, self._work)

    def _work(self) -> None:
        reader = ScreenReader()
        try:
            if "unlock" in sys.argv[2:]:
                reader.write("Passphrase", PASSPHRASE)
                reader.press("Unlock")
                reader.press("New conversation")
                reader.find("Yes, Is it safe to talk here and now?")
            if "ahead" in sys.argv[2:]:
                assert "ui.rooms" not in sys.modules
                until(lambda: {*STORE, *ROOMS} <= set(sys.modules), "the first rooms")
            room = self.screen().availableGeometry()
            fits = self.width() <= room.width() and self.height() <= room.height()
            sys.stdout.write(f"shown, {'fits' if fits else 'does not fit'}\n")
        finally:
            QApplication.quit()


def main() -> int:
    """Open the window of that store."""
    ui.app.Window = WatchedWindow  # type: ignore[attr-defined]
    store = default_store() if sys.argv[1] == HOME else Path(sys.argv[1])
    names = [each for each in sys.argv[2:] if each not in {"unlock", "ahead"}]
    ended = [_in_locale(store, name) for name in names]
    return max(ended) if names else ui.app.open_window(store)


def _in_locale(store: Path, name: str) -> int:
    """Open it in a child, as if started under that locale; returns how the child ended."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        os.environ["LANG"] = os.environ["LC_ALL"] = name
        sys.stdout.write(f"{name} ")
        code = ui.app.open_window(store)
        sys.stdout.flush()
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    sys.exit(main())
