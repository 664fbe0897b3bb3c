"""Words that were cut or copied in here can be pasted in here, also once the clipboard is empty.

They are kept in this process alone, while the store is open, and go with it. Another program never
gets them from here.
"""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

MOST: Final = 20
"""So many cuts are remembered; the newest are offered first."""

_OFFERED: Final = 5
_SHOWN: Final = 40

_Editor = QLineEdit | QPlainTextEdit | QTextEdit


class CutWords(QObject):
    """Watches the field that has the focus: a paste from an empty clipboard takes what was cut."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: list[str] = []
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - fields are made within one
        app.focusChanged.connect(self._watch)

    def remember(self, words: str) -> None:
        """These words were put on the clipboard by a field of ours."""
        if words.strip() and not _is_secret(QApplication.focusWidget()):
            self._kept = [words, *(one for one in self._kept if one != words)][:MOST]

    def forget(self) -> None:
        """The store is closed: nothing of it stays."""
        self._kept = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paste what was cut, or offer it in the field's own menu."""
        if not self._kept or not isinstance(watched, _Editor) or _is_secret(watched):
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Paste) and _clipboard_is_empty():
                _insert(watched, self._kept[0])
                return True
        elif isinstance(event, QContextMenuEvent):
            self._menu_of(watched).popup(event.globalPos())
            return True
        return False

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):  # it may go with its window
            self._watched.removeEventFilter(self)
        self._watched = now if isinstance(now, _Editor) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._watched.destroyed.connect(self._let_go)

    def _let_go(self) -> None:
        self._watched = None

    def _menu_of(self, editor: _Editor) -> QMenu:
        """The field's own menu, and what was cut in here under it."""
        menu = editor.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        for words in self._kept[:_OFFERED]:
            line = " ".join(words.split())
            shown = f"{line[:_SHOWN]}…" if len(line) > _SHOWN else line
            put = menu.addAction(self.tr("Paste “{words}”").format(words=shown.replace("&", "&&")))
            put.setEnabled(not editor.isReadOnly())
            put.triggered.connect(lambda _=False, words=words: _insert(editor, words))
        return menu


def _insert(editor: _Editor, words: str) -> None:
    if isinstance(editor, QLineEdit):
        editor.insert(words)
        return
    mime = QMimeData()
    mime.setText(words)
    editor.insertFromMimeData(mime)


def _clipboard_is_empty() -> bool:
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return mime is None or not mime.formats()


def _is_secret(widget: QWidget | None) -> bool:
    """What a passphrase field holds, shown or hidden, is never kept."""
    return widget is not None and bool(
        widget.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    )
