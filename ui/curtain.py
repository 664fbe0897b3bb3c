"""The curtain: covers everything at once while the store is being closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.timers import single_shot
from ui.unlock.page import NARROW
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.text_fields import say_refused, secret_field
from ui.widgets.labels import page_title
from ui.widgets.notice import Notice, Tone


class LockCover(QWidget):
    """Lies over the whole window and shows no name, number or date.

    Where the store cannot be closed it stays, says why, and offers two ways on. Behind it the words
    are safe in memory; they are shown again only to somebody who gives the passphrase.

    Signals: `try_again()` when the practitioner asks once more to close; `back_wanted(str)` with
    the passphrase typed to go back to the words.
    """

    try_again = Signal()
    back_wanted = Signal(str)

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
        self._way_back = QWidget()
        self._way_back.setMaximumWidth(NARROW)
        back = QVBoxLayout(self._way_back)
        self._passphrase, row = secret_field(self.tr("Passphrase"))
        self._passphrase.returnPressed.connect(self._ask_back)
        back.addWidget(row)
        self._back = secondary(self.tr("Back to the words"))
        self._back.clicked.connect(self._ask_back)
        back.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._way_back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._wait = single_shot(self)
        self._wait.timeout.connect(lambda: self._back.setEnabled(True))
        self.hide()

    def draw(self) -> None:
        """Cover the window, and put away whatever stands open over it, before anything else."""
        window = self.parentWidget()
        assert window is not None  # noqa: S101 - made with a window, which outlives it
        for over in QApplication.topLevelWidgets():
            # A window that asks for a file, a list, a menu, a hint: each may show a name.
            if over is not window and over.isVisible():
                over.close()
        self._notice.say("")
        self._again.hide()
        self._way_back.hide()
        self._passphrase.clear()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        # Painted now, not when the loop comes round: the words underneath must be gone at once.
        self.repaint()

    def say(self, sentence: str) -> None:
        """Say why the store is not closed yet; the words stay in memory, covered."""
        already_said = not self._again.isHidden()
        self._notice.say(sentence)
        self._again.show()
        self._way_back.show()
        if not already_said:
            self._again.setFocus()

    def refuse(self, sentence: str, seconds: int) -> None:
        """The words stay covered; the next passphrase is taken after so many seconds."""
        self._notice.say(sentence)
        self._passphrase.clear()
        say_refused(self._passphrase, sentence)
        self._passphrase.setFocus()
        if seconds > 0:
            self._wait.start(seconds * 1000)
        else:
            self._back.setEnabled(True)

    def _ask_back(self) -> None:
        if self._passphrase.text() and self._back.isEnabled():
            self._back.setEnabled(False)
            self.back_wanted.emit(self._passphrase.text())

    def _try_again(self) -> None:
        self.draw()
        self.try_again.emit()
