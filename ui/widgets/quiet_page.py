"""The quiet page: what the screen shows when the wrong person comes back into the room.

A dull checklist, such as any visitor may have with them. It names no app, no person and no concern,
and nothing on it says that there is a way back: the same key, or two touches on its title.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.timers import single_shot
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.labels import page_title, plain_label

QUIET_KEY = "F11"
LOCKS_AFTER_MS = 120_000
"""So long the page may stay; then the store is locked behind it, as by the lock key."""
WIDEST = 620


class QuietPage(QWidget):
    """Lies over the whole window; what is ticked on it is kept nowhere.

    Signals: `stayed_long()` when nobody came back to the words in time.
    """

    stayed_long = Signal()

    def __init__(self, window: QWidget, behind: QWidget) -> None:
        """`behind` is hidden from eyes, keyboard and assistive technology meanwhile."""
        super().__init__(window)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._behind = behind
        self._focused: QWidget | None = None
        self._title = page_title(self.tr("Home checks"))
        self._title.installEventFilter(self)
        self.setAccessibleName(self._title.text())
        sheet = QWidget()
        sheet.setMaximumWidth(WIDEST)
        column = QVBoxLayout(sheet)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(plain_label(self.tr("Tick what is in order."), role="help"))
        self._ticks = [TickChoice(words) for words in self._lines()]
        for tick in self._ticks:
            column.addWidget(tick)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(48, 40, 48, 40)
        around.addWidget(sheet)
        self._long = single_shot(self, LOCKS_AFTER_MS)
        self._long.timeout.connect(self.stayed_long)
        window.installEventFilter(self)
        self.hide()

    def _lines(self) -> tuple[str, ...]:
        return (
            self.tr("Smoke alarm tested"),
            self.tr("Heating works"),
            self.tr("No loose rugs or cables"),
            self.tr("Lights on the stairs"),
            self.tr("Doors and windows close"),
            self.tr("Emergency numbers by the telephone"),
        )

    def turn(self) -> None:
        """Show the page at once, or what was there before, with the cursor where it was."""
        if self.isVisible():
            self._go_back()
        else:
            self._cover()

    def _cover(self) -> None:
        window = self.window()
        for over in QApplication.topLevelWidgets():
            # A window that asks for a file, a list, a menu, a hint: each may show a name.
            if over is not window and over.isVisible():
                over.close()
        self._focused = QApplication.focusWidget()
        for tick in self._ticks:
            tick.setChecked(False)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._behind.hide()
        self._ticks[0].setFocus(Qt.FocusReason.MouseFocusReason)
        # Painted now, not when the loop comes round: the words underneath must be gone at once.
        self.repaint()
        self._long.start()

    def _go_back(self) -> None:
        self._long.stop()
        self._behind.show()
        self.hide()
        before, self._focused = self._focused, None
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back by two touches on the title; cover the window at any size."""
        if watched is self._title and event.type() == QEvent.Type.MouseButtonDblClick:
            self._go_back()
            return True
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing under the page is touched through it."""
        event.accept()
