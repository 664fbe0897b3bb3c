"""Windows: sleep, the locked screen, and another user taking it, as messages to the window."""

import sys
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

_POWER_CHANGES: Final = 0x0218  # WM_POWERBROADCAST
_SESSION_CHANGES: Final = 0x02B1  # WM_WTSSESSION_CHANGE
_GOES_TO_SLEEP: Final = 0x4  # PBT_APMSUSPEND
_PUT_ASIDE: Final = frozenset(
    {
        0x2,  # WTS_CONSOLE_DISCONNECT: another user has the screen
        0x4,  # WTS_REMOTE_DISCONNECT
        0x6,  # WTS_SESSION_LOGOFF
        0x7,  # WTS_SESSION_LOCK
    }
)
_THIS_SESSION: Final = 0  # NOTIFY_FOR_THIS_SESSION


def asks_to_lock(message: int, parameter: int) -> bool:
    """Whether a window message with this first parameter says that the screen goes to others."""
    if message == _POWER_CHANGES:
        return parameter == _GOES_TO_SLEEP
    return message == _SESSION_CHANGES and parameter in _PUT_ASIDE


class WindowsSession(QObject):
    """Signals: `lock_wanted()` before sleep, on a locked screen and on a change of user."""

    lock_wanted = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = _Listening(self)
        app = QApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        _ask_windows_to_tell(int(window.winId()))


class _Listening(QAbstractNativeEventFilter):
    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(  # noqa: N802 - Qt's own name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        if sys.platform == "win32" and bytes(kind).startswith(b"windows_"):
            from ctypes import wintypes

            native = wintypes.MSG.from_address(int(message))
            if asks_to_lock(int(native.message), int(native.wParam)):
                self._session.lock_wanted.emit()
        return False


def _ask_windows_to_tell(window: int) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, _THIS_SESSION)
