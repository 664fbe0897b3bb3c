"""The desktop's own screen lock: when it covers the screen, the store is locked too."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.system.message_bus import Bus, body, signals

if TYPE_CHECKING:
    from jeepney import Message

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
