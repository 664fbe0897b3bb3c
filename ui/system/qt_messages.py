"""What Qt has to say: in full while the app is locked, and only from where once a store is open.

Qt's messages may hold the name of a file or the words on a control, and desktops keep them.
"""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def say_no_words() -> None:
    """From here on a store is open, and Qt's messages are told by their kind and origin alone."""
    qInstallMessageHandler(_say)


def let_qt_speak() -> None:
    """As Qt does by itself."""
    qInstallMessageHandler(None)


def _say(kind: QtMsgType, context: QMessageLogContext, _: str | None) -> None:
    if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} or sys.stderr is None:
        return
    sys.stderr.write(f"{kind.name} from {context.category or 'Qt'}\n")
