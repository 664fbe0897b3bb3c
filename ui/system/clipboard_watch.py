"""Words that were copied do not stay: the clipboard is emptied soon after, and on locking."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.system.cut_words import CutWords
from ui.timers import single_shot

SECONDS: Final = 10

_KEEP_OUT: Final = {
    # What password keepers set, so that the system's clipboard history leaves their words alone.
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}
_MARK: Final = "x-kde-passwordManagerHint"


class ClipboardWatch(QObject):
    """Watches what this app puts on the clipboard; what others put there is left alone.

    Words we put there are marked, so that clipboard histories leave them out and Windows does not
    send them to a user's other computers.
    """

    def __init__(self, parent: QObject | None = None, *, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._cut = CutWords(self)
        # One each: whoever goes on selecting must not keep what was copied before.
        self._timer = self._after(seconds, self._empty_clipboard)
        self._selection_timer = self._after(seconds, self._empty_selection)
        self._clipboard.dataChanged.connect(self._copied)
        self._clipboard.selectionChanged.connect(self._selection_timer.start)

    def empty(self) -> None:
        """Take our words off the clipboard, and off the selection that a middle click pastes."""
        self._empty_clipboard()
        self._empty_selection()
        self._cut.forget()

    def _after(self, seconds: float, job: Callable[[], None]) -> QTimer:
        timer = single_shot(self, round(seconds * 1000))
        timer.timeout.connect(job)
        return timer

    def _empty_clipboard(self) -> None:
        self._timer.stop()
        if self._ours():
            self._clipboard.clear(QClipboard.Mode.Clipboard)

    def _empty_selection(self) -> None:
        self._selection_timer.stop()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _ours(self) -> bool:
        """Whether what is on the clipboard was put there by this app."""
        # A screen that is none has a clipboard to itself, and cannot say whose words are on it.
        return QGuiApplication.platformName() == "offscreen" or self._clipboard.ownsClipboard()

    def _taken(self) -> QMimeData | None:
        """What this app has put on the clipboard, if anything is there."""
        copied: QMimeData | None = self._clipboard.mimeData() if self._ours() else None
        return copied if copied is not None and copied.formats() else None

    def _copied(self) -> None:
        copied = self._taken()
        if copied is None:
            return
        if not copied.hasFormat(_MARK):
            self._timer.start()
            self._cut.remember(copied.text())
            # Not from within the clipboard's own telling: Qt would lose both the old and the new.
            QTimer.singleShot(0, self, self._mark)

    def _mark(self) -> None:
        copied = self._taken()
        if copied is None:
            return
        marked = QMimeData()
        for kind in copied.formats():
            marked.setData(kind, copied.data(kind))
        for kind, value in _KEEP_OUT.items():
            marked.setData(kind, value)
        self._clipboard.setMimeData(marked)
