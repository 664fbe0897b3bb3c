"""Keeping the window out of pictures of the screen, where the system has a way to ask for it."""

import sys
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

_LEAVE_OUT_OF_PICTURES: Final = 0x11  # WDA_EXCLUDEFROMCAPTURE, Windows 10 2004 and later
_SHARE_WITH_NOBODY: Final = 0  # NSWindowSharingNone

CAN_BE_BLOCKED: Final = sys.platform in {"win32", "darwin"}
"""Whether this kind of system has a way: neither X11 nor Wayland has one."""


def keep_out_of_pictures(window: QWidget) -> bool:
    """Ask the system to leave this window out of pictures and shared screens; True if it will."""
    if sys.platform == "win32":
        import ctypes

        return bool(
            ctypes.windll.user32.SetWindowDisplayAffinity(
                int(window.winId()), _LEAVE_OUT_OF_PICTURES
            )
        )
    if sys.platform == "darwin":
        return _ask_cocoa(int(window.winId()))
    return False


def _ask_cocoa(view: int) -> bool:
    """`[[view window] setSharingType: NSWindowSharingNone]`, through the Objective-C runtime."""
    import ctypes
    import ctypes.util

    found = ctypes.util.find_library("objc")
    if found is None:
        return False
    objc = ctypes.CDLL(found)
    objc.sel_registerName.restype = ctypes.c_void_p
    plain = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    with_number = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
    send = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    if send is None:
        return False
    window = plain(send)(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    with_number(send)(window, objc.sel_registerName(b"setSharingType:"), _SHARE_WITH_NOBODY)
    return True


def say_no_words() -> None:
    """From here on a store is open, and of Qt's messages only kind and origin are printed."""
    qInstallMessageHandler(_say)


def let_qt_speak() -> None:
    """As Qt does by itself."""
    qInstallMessageHandler(None)


def _say(kind: QtMsgType, context: QMessageLogContext, _: str | None) -> None:
    if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} or sys.stderr is None:
        return
    sys.stderr.write(f"{kind.name} from {context.category or 'Qt'}\n")
