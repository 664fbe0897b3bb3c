"""When to lock by itself: after so many minutes without a key, a touch or the focus moving."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

IDLE_MINUTES = 3

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.InputMethod,
    QEvent.Type.FocusIn,  # how a screen reader or a switch goes about, without any key
}


class LockWatch(QObject):
    """Watches the whole application while a store is open.

    Signals: `idle()` once nobody has touched the app for `minutes`.
    """

    idle = Signal()

    def __init__(self, app: QApplication, minutes: float = IDLE_MINUTES) -> None:
        super().__init__(app)
        self._app = app
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """Lock after this many minutes instead."""
        self._timer.setInterval(round(minutes * 60_000))

    def start(self) -> None:
        """Begin to watch."""
        self._app.installEventFilter(self)
        self._timer.start()

    def begin_anew(self) -> None:
        """Begin the wait anew, if there is one: somebody is there."""
        if self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin the wait anew at every sign of life."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return super().eventFilter(watched, event)
