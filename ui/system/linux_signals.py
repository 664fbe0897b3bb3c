"""Linux's log-in service: sleep, "lock this session", and another user taking the screen.

Sleep waits for us: the service lets a program hold it back for a few seconds, and the hold is let
go by the system itself when the process is replaced.
"""

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.system.message_bus import Bus, body, signals

if TYPE_CHECKING:
    from jeepney import Message


_SERVICE: Final = "org.freedesktop.login1"
_MANAGER_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"


class Login1(QObject):
    """Signals: `lock_wanted()` before sleep, on "lock", and when this session is put aside."""

    lock_wanted = Signal()

    def __init__(self, bus: Bus, session: str, parent: QObject | None = None) -> None:
        """`session` is the log-in service's own name for this session, or empty if it has none."""
        super().__init__(parent)
        self._bus = bus
        self._hold: int | None = None
        bus.listen(signals(_MANAGER_PATH, _MANAGER, "PrepareForSleep"), self._sleep)
        if session:
            path = session_path(session)
            bus.listen(signals(path, _SESSION, "Lock"), self._heard)
            bus.listen(signals(path, _PROPERTIES, "PropertiesChanged"), self._changed)
        self._hold_sleep_back()

    @property
    def holds_sleep_back(self) -> bool:
        """Whether the system waits for this app before it sleeps."""
        return self._hold is not None

    def stop(self) -> None:
        """Hold sleep back no longer."""
        hold, self._hold = self._hold, None
        if hold is not None:
            os.close(hold)

    def _hold_sleep_back(self) -> None:
        from jeepney import DBusAddress, new_method_call

        manager = DBusAddress(_MANAGER_PATH, bus_name=_SERVICE, interface=_MANAGER)
        why = ("sleep", "MSP Desktop", "Words are being saved", "delay")
        self._bus.call(new_method_call(manager, "Inhibit", "ssss", why), self._held)

    def _held(self, answer: "Message") -> None:
        from jeepney import MessageType

        if answer.header.message_type is not MessageType.method_return:
            return
        (descriptor,) = answer.body
        self.stop()
        # A raw descriptor closes by itself when the process is replaced, and sleep goes ahead.
        self._hold = descriptor.to_raw_fd()
        os.set_inheritable(self._hold, False)

    def _sleep(self, message: "Message") -> None:
        going_to_sleep = body(message)[:1] == (True,)
        if going_to_sleep:
            self.lock_wanted.emit()

    def _heard(self, message: "Message") -> None:  # noqa: ARG002 - it carries nothing
        self.lock_wanted.emit()

    def _changed(self, message: "Message") -> None:
        interface, changed = body(message)[:2]
        if interface == _SESSION and isinstance(changed, dict):
            put_aside = changed.get("Active") == ("b", False)
            locked = changed.get("LockedHint") == ("b", True)
            if put_aside or locked:
                self.lock_wanted.emit()


def session_path(session: str) -> str:
    """The bus's name for a session: every character but plain letters and digits is written in hex.

    So is a digit that comes first (systemd's own rule for object paths).
    """
    letters = [
        letter
        if letter.isascii() and (letter.isalpha() or (letter.isdigit() and place > 0))
        else "".join(f"_{byte:02x}" for byte in letter.encode())
        for place, letter in enumerate(session)
    ]
    return f"{_MANAGER_PATH}/session/{''.join(letters)}"


_PATH: Final = "/org/freedesktop/UPower"
_INTERFACE: Final = "org.freedesktop.UPower"


class Lid(QObject):
    """Signals: `lock_wanted()` when the lid is closed."""

    lock_wanted = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        rule = signals(_PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        bus.listen(rule, self._changed)

    def _changed(self, message: "Message") -> None:
        interface, changed = body(message)[:2]
        if interface != _INTERFACE or not isinstance(changed, dict):
            return
        if changed.get("LidIsClosed") == ("b", True):
            self.lock_wanted.emit()


_INTERFACES: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class ScreenSaver(QObject):
    """Signals: `lock_wanted()` when the desktop covers or locks its screen."""

    lock_wanted = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        for interface in _INTERFACES:
            bus.listen(signals(None, interface, "ActiveChanged"), self._changed)

    def _changed(self, message: "Message") -> None:
        covered = body(message)[:1] == (True,)
        if covered:
            self.lock_wanted.emit()
