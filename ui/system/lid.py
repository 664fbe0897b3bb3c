"""The laptop's lid: closing it locks, also where a second screen keeps the laptop awake."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.system.message_bus import Bus, body, signals

if TYPE_CHECKING:
    from jeepney import Message

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
