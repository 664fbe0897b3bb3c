"""A plain-text field that grows with what is written in it."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from ui.widgets.cleaned_text import MOST_LETTERS, clean
from ui.widgets.field_remark import FieldRemark
from ui.widgets.pasting import has_something, pasted

FEWEST_LINES, AT_REST = 2, 1
"""Lines there are room for at least: while it is written in, and while it is only read."""

MOST_LINES = 10


class GrowingText(QPlainTextEdit):
    """Grows from two lines to about ten, then scrolls; what is pasted is cleaned first.

    Signals:
        refused: a paste or a letter would have gone over `most` letters; nothing was changed.
        focus_moved: it gained or lost the focus.
    """

    refused = Signal()
    focus_moved = Signal()

    def __init__(self, *, most: int = MOST_LETTERS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._fewest = FEWEST_LINES
        self.framed_by: QWidget = self
        """What shows the focus of this field: the block or box round it."""
        self.remark = FieldRemark(self)
        self.textChanged.connect(self.remark.hide)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """What is copied: plain text, with newlines for line ends."""
        mime = QMimeData()
        mime.setText(clean(self.textCursor().selectedText()))
        return mime

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether there is something to put in, or to say why it is not."""
        return has_something(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the cleaned text, or nothing at all where it would be too long.

        What was left out of it, and why nothing was put in, is said under the field.
        """
        words, remark = pasted(source)
        if words is not None:
            if self._length_without_selection() + len(words) > self._most:
                self.refused.emit()
                return
            self.textCursor().insertText(words)
            self.ensureCursorVisible()
        if remark:
            self.remark.show(remark, under=self.framed_by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, unless the field is full."""
        adds = bool(event.text()) and (event.text().isprintable() or event.text() in "\r\n")
        if adds and self._length_without_selection() >= self._most:
            self.refused.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that it has the focus."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that it has it no longer."""
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._fit()

    def set_fewest(self, lines: int) -> None:
        """Keep room for so many lines at least."""
        if lines != self._fewest:
            self._fewest = lines
            self._fit()

    def sizeHint(self) -> QSize:
        """The height that fits the words."""
        return QSize(320, self.height())

    def _length_without_selection(self) -> int:
        cursor = self.textCursor()
        return self.document().characterCount() - 1 - len(cursor.selectedText())

    def _fit(self) -> None:
        lines = round(self.document().size().height())
        shown = max(self._fewest, min(lines, MOST_LINES))
        height = shown * self.fontMetrics().lineSpacing() + 8
        scrolls = lines > MOST_LINES
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if scrolls else bar.ScrollBarAlwaysOff
        )
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
