"""One line of plain text."""

from PySide6.QtCore import QMimeData, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleStateChangeEvent,
    QContextMenuEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from ui.theme.stylesheet import show_as
from ui.widgets.cleaned_text import MOST_IN_A_LINE, clean_line, shown
from ui.widgets.field_remark import FieldRemark
from ui.widgets.labels import announce, form_row, give_name
from ui.widgets.pasting import pasted


class _OneCleanLine(QValidator):
    """Cleans what is typed or pasted, and takes nothing at all of what is too long."""

    def __init__(self, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._most = most

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Cleaned text and where the cursor then is."""
        before = clean_line(text[:at])
        cleaned = before + clean_line(text[at:])
        fits = len(cleaned) <= self._most
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, cleaned, len(before)


class LineField(QLineEdit):
    """A single line, cleaned as it is written; read at rest, what is longer than it wraps.

    Signals:
        changed: a person changed the text; not sent by `set_text`.
    """

    changed = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        description: str = "",
        most: int = MOST_IN_A_LINE,
    ) -> None:
        super().__init__()
        self._is_read = False
        give_name(self, label, description)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(most * 4 + 1000)
        self.setValidator(_OneCleanLine(most, self))
        self.remark = FieldRemark(self)
        self.textChanged.connect(self._text_changed)
        self.inputRejected.connect(self._say_refused)

    def set_text(self, text: str) -> None:
        """Show text without sending `changed`."""
        if shown(text) != self.text():
            with QSignalBlocker(self):
                self.setText(shown(text))

    def show_whole(self, *, read: bool) -> None:
        """Show all of it as words to be read, on as many lines as it takes; or a line to write."""
        self._is_read = read
        policy = self.sizePolicy()
        policy.setHeightForWidth(read)
        vertical = QSizePolicy.Policy.Minimum if read else QSizePolicy.Policy.Fixed
        policy.setVerticalPolicy(vertical)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words take while they are read."""
        one = self.sizeHint().height()
        if not self._is_read:
            return one
        return max(one, self._wrapped(width)[0].height() + one - self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line; or, where it holds more than fits beside its question, all of it."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        if not (self._is_read and wide) or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        place, wrap = self._wrapped(self.width())
        place.moveTop((self.height() - place.height()) // 2)
        place.setWidth(self.width())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(wrap | side), self.text())
        painter.end()

    def _wrapped(self, width: int) -> tuple[QRect, Qt.TextFlag]:
        """The room the words take, broken between words where each of them fits."""
        room, metrics = QRect(0, 0, width, 10_000), self.fontMetrics()
        between = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        if between.width() <= width:
            return between, Qt.TextFlag.TextWordWrap
        anywhere = Qt.TextFlag.TextWrapAnywhere
        return metrics.boundingRect(room, int(anywhere), self.text()), anywhere

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste as `paste_words` does; any other key is the line's own."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_words(QApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def createStandardContextMenu(self) -> QMenu:  # noqa: N802 - Qt's own name
        """The usual menu, in which pasting is `paste_words` too, whoever shows it."""
        menu = super().createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(
                    lambda: self.paste_words(QApplication.clipboard().mimeData())
                )
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show it."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        """Put in what is dragged here as if it was pasted."""
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        self.paste_words(event.mimeData())
        event.acceptProposedAction()

    def paste_words(self, mime: QMimeData) -> None:
        """Put in the words of what was copied, cleaned; what was left out is said below."""
        if self.isReadOnly():
            return
        words, remark = pasted(mime, one_line=True)
        if words is not None:
            self.insert(words)
        if remark:
            self.remark.show(remark)

    def _text_changed(self, text: str) -> None:
        """Clean what came past the validator, as it does from assistive technology."""
        self.remark.hide()
        cleaned = clean_line(text)
        if cleaned != text:
            self.set_text(cleaned)
        self.changed.emit()

    def _say_refused(self) -> None:
        announce(self, self.tr("That is too long for this line. Nothing was changed."))


BESIDE = 13
"""Room left and right of the figures, in pixels."""


class NumberField(QSpinBox):
    """A number from `least` to `most`, without the small arrows that no thumb can hit."""

    def __init__(self, label: str, least: int, most: int, *, description: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        give_name(self, label, description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave a wheel that turns over it to the page, unless it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Room for the figures."""
        width = self.fontMetrics().horizontalAdvance(str(self.maximum())) + 2 * BESIDE + 24
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the figures the whole width, which a styled spin box without arrows does not."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(BESIDE, 3, -BESIDE, -3))


class SecretField(QLineEdit):
    """A line for a passphrase: to keyboards and input methods the same, shown or hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(1024)

    def setEchoMode(self, mode: QLineEdit.EchoMode) -> None:  # noqa: N802
        """Show or hide the letters; Qt takes the hints away with the dots, so they are set anew.

        Without them a keyboard on the screen writes the first letter large, offers words, and may
        learn the passphrase: it would be another one than was typed before.
        """
        super().setEchoMode(mode)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText
            | hint.ImhSensitiveData
            | hint.ImhNoAutoUppercase
            | hint.ImhNoPredictiveText
        )


def secret_field(label: str, description: str = "") -> tuple[QLineEdit, QWidget]:
    """A field whose letters are hidden, and its row."""
    field = SecretField()
    field.textEdited.connect(lambda: say_refused(field, ""))
    return field, form_row(label, field, description=description)


_OWN_DESCRIPTION = "ownDescription"
"""Where a field keeps what describes it while it is said why it was refused."""


def say_refused(field: QLineEdit, why: str) -> None:
    """Show and say that what was typed was not taken, and why; "" when that is over."""
    if show_as(field, "refused", bool(why)):
        if why:
            field.setProperty(_OWN_DESCRIPTION, field.accessibleDescription())
    elif not why:
        return
    field.setAccessibleDescription(why or field.property(_OWN_DESCRIPTION))
    state = QAccessible.State()
    state.invalid = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(field, state))
