"""All that this system can tell of, gathered: begun when a store is opened."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.system.message_bus import SESSION, SYSTEM, Address, Bus

if TYPE_CHECKING:
    from ui.system.linux_signals import Login1


class EveryVoice(QObject):
    """Listens to what the system has; it is silent where there is nothing to listen to.

    Signals: `lock_wanted()`.
    """

    lock_wanted = Signal()

    def __init__(self, window: QWidget, *, listen: bool = True) -> None:
        """With `listen` this computer's own voices are listened to at once."""
        super().__init__(window)
        self._login1: Login1 | None = None
        if not listen:
            return
        if sys.platform == "win32":
            from ui.system.windows_signals import WindowsSession

            WindowsSession(window, self).lock_wanted.connect(self.lock_wanted)
        elif sys.platform == "linux":
            self.listen_to_buses(SYSTEM, SESSION, os.environ.get("XDG_SESSION_ID", ""))

    def listen_to_buses(self, system: Address, session: Address, own_session: str) -> None:
        """Listen to Linux's log-in service, screen lock and lid on these two buses."""
        from ui.system.linux_signals import Lid, Login1, ScreenSaver

        of_the_system, of_the_desktop = Bus(system, self), Bus(session, self)
        voices: list[Login1 | Lid | ScreenSaver] = []
        if of_the_system.is_there:
            self._login1 = Login1(of_the_system, own_session, self)
            voices += [self._login1, Lid(of_the_system, self)]
        if of_the_desktop.is_there:
            voices.append(ScreenSaver(of_the_desktop, self))
        for voice in voices:
            voice.lock_wanted.connect(self.lock_wanted)

    def holds_sleep_back(self) -> bool:
        """Whether the system waits for this app before it sleeps."""
        return self._login1 is not None and self._login1.holds_sleep_back

    def stop(self) -> None:
        """Let the system sleep without waiting for this app."""
        if self._login1 is not None:
            self._login1.stop()
