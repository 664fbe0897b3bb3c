"""When to lock by itself: after so many minutes without a key, a touch or the focus moving.

What a person does comes in through a window, and from there to a control. It is heard at the
windows: a watch over every control would be asked about each event of each of them, which took a
third of the time that a step needs to come into sight. Only what an input method writes goes
straight to the control that has the focus, so that one is heard too. And
the focus moves where a screen reader or a switch goes about, without any key.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ui.timers import repeated, single_shot

IDLE_MINUTES = 3

LOOK_ROUND_MS = 5_000
"""So often, new windows are looked for: a list that drops down takes no focus to be noticed by."""

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
}


class LockWatch(QObject):
    """Watches the whole application while a store is open.

    Signals: `idle()` once nobody has touched the app for `minutes`.
    """

    idle = Signal()

    def __init__(self, app: QApplication, minutes: float = IDLE_MINUTES) -> None:
        super().__init__(app)
        self._app = app
        self._timer = single_shot(self)
        self._timer.timeout.connect(self.idle)
        self._rounds = repeated(self, LOOK_ROUND_MS)
        self._rounds.timeout.connect(self._hear_windows)
        self._focused: QObject | None = None
        app.focusWindowChanged.connect(self._hear_windows)
        app.focusObjectChanged.connect(self._focus_moved)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """Lock after this many minutes instead."""
        self._timer.setInterval(round(minutes * 60_000))

    def start(self) -> None:
        """Begin to watch."""
        self._rounds.start()
        self._timer.start()
        self._hear_windows()
        self._hear_focused(self._app.focusObject())

    def begin_anew(self) -> None:
        """Begin the wait anew, if there is one: somebody is there."""
        if self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._rounds.stop()
        self._timer.stop()
        self._hear_focused(None)
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Begin the wait anew at every sign of life."""
        if event.type() in _SIGNS_OF_LIFE:
            self._sign_of_life()
        return False

    def _hear_windows(self) -> None:
        if self._rounds.isActive():
            for window in self._app.topLevelWindows():
                window.installEventFilter(self)

    def _sign_of_life(self) -> None:
        self._timer.start()

    def _focus_moved(self, focused: QObject | None) -> None:
        self._hear_focused(focused)
        if self._focused is not None:
            self._sign_of_life()

    def _hear_focused(self, focused: QObject | None) -> None:
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = focused if self._rounds.isActive() else None
        if self._focused is not None:
            self._focused.installEventFilter(self)
