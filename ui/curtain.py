"""The curtain: covers everything at once while the store is being closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import primary
from ui.widgets.headings import page_title
from ui.widgets.notice import Notice, Tone


class Curtain(QWidget):
    """Lies over the whole window and shows no name, number or date.

    Signals: `try_again()` when closing the store failed and the practitioner asks once more.
    """

    try_again = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Locking"))
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.addStretch(1)
        column.addWidget(page_title(self.tr("Locking")), 0, Qt.AlignmentFlag.AlignHCenter)
        self._notice = Notice(tone=Tone.CARE)
        column.addWidget(self._notice)
        self._again = primary(self.tr("Try to lock again"))
        self._again.clicked.connect(self._try_again)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def draw(self) -> None:
        """Cover the window before anything else happens."""
        window = self.parentWidget()
        assert window is not None  # noqa: S101 - made with a window, which outlives it
        self._notice.say("")
        self._again.hide()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        # Painted now, not when the loop comes round: the words underneath must be gone at once.
        self.repaint()

    def say(self, sentence: str) -> None:
        """Say why the store is not closed yet; the words stay in memory, covered."""
        self._notice.say(sentence)
        self._again.show()
        self._again.setFocus()

    def _try_again(self) -> None:
        self.draw()
        self.try_again.emit()
