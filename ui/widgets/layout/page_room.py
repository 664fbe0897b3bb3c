"""A room of one page that is read anew each time it is entered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from ui.translated import fault_words
from ui.widgets.buttons import secondary
from ui.widgets.keys import add_key
from ui.widgets.labels import rule_line
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone


class PageRoom(QWidget):
    """‹ Back with what else the room can do, a notice, and under them the page while it is there.

    Signals: `back_wanted()` by ‹ Back or Escape.
    """

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._page: ScrollPage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.back = secondary(self.tr("‹ Back"))
        self.back.clicked.connect(self.back_wanted)
        self._notice = Notice(tone=Tone.CARE)
        add_key(self, Qt.Key.Key_Escape, self.back_wanted)

    def _lay_out(self, *beside: QWidget) -> None:
        """‹ Back, and these at the far side of its line."""
        top = QHBoxLayout()
        top.setContentsMargins(40, 12, 40, 12)
        top.addWidget(FittingRow([self.back], beside))
        self._column.addLayout(top)
        self._column.addWidget(rule_line())
        self._column.addWidget(self._notice)

    def _put_up(self, page: ScrollPage) -> None:
        """Show this page, which is built."""
        page.finish()
        self._page = page
        self._column.addWidget(page, 1)

    def _take_down(self) -> None:
        """Let go of the page and of what was said above it."""
        self._notice.say("")
        page, self._page = self._page, None
        if page is not None:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _say(self, fault: Fault) -> None:
        self._notice.say(fault_words(fault))
