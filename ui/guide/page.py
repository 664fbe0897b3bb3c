"""The guide over the window: opened by F1, searched by words, left by F1 or Escape."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.guide.topics import GuideTopic, find_topics, load_topics
from ui.widgets.buttons import secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import announce, form_row, give_name, page_title, plain_label

GUIDE_KEY = "F1"
OF_ROOM = {
    "CaseloadRoom": "finding-it-again",
    "ConversationRoom": "a-whole-conversation",
    "ReferralRoom": "a-paper-that-leaves",
    "BatchRoom": "a-paper-that-leaves",
    "PersonViewRoom": "reading-it-together",
    "MeasuresRoom": "did-it-make-a-difference",
    "SettingsRoom": "saved-and-safe",
}
"""Which page tells of a room, by the room's class."""
PRACTISING = "practising"
"""The page with the way to an invented person, by its name."""
LIST_WIDTH = 320


class GuidePage(QWidget):
    """Keys and tasks on the left, the page that was chosen on the right.

    Signals: `practise_wanted()` with an invented person; only where a store is open.
    """

    practise_wanted = Signal()

    def __init__(self, window: QWidget, behind: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Guide"))
        self._behind = behind
        self._focused: QWidget | None = None
        self._topics = load_topics()
        self._shown: tuple[GuideTopic, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 24)
        column.setSpacing(16)
        top = QHBoxLayout()
        top.addWidget(page_title(self.tr("Guide")), 1)
        back = secondary(self.tr("Back"), description=self.tr("Escape or F1 does it too."))
        back.clicked.connect(self.leave)
        top.addWidget(back)
        column.addLayout(top)
        self.search = LineField()
        column.addWidget(form_row(self.tr("Search the guide"), self.search))
        self.search.changed.connect(self._look)
        across = QHBoxLayout()
        across.setSpacing(24)
        self.list = QListWidget()
        self.list.setMaximumWidth(LIST_WIDTH)
        give_name(self.list, self.tr("Pages of the guide"))
        self.list.currentRowChanged.connect(self._show)
        across.addWidget(self.list, 1)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(20)
        give_name(self.text, self.tr("The page"))
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.text, 1)
        self._practise = secondary(self.tr("Practise with an invented person"))
        self._practise.clicked.connect(self.practise_wanted)
        self._practise.hide()
        self._offers_practice = False
        side.addWidget(self._practise, 0, Qt.AlignmentFlag.AlignLeading)
        across.addLayout(side, 3)
        column.addLayout(across, 1)
        self._none: QLabel = plain_label(self.tr("No page has these words."), role="help")
        self._none.hide()
        column.addWidget(self._none)
        window.installEventFilter(self)
        self._look()
        self.hide()

    def open_at(self, room: str) -> None:
        """Show the guide, at the page that tells of this room; the keys where none does."""
        self._focused = QApplication.focusWidget()
        self.search.set_text("")
        self._look()
        names = [each.name for each in self._topics]
        wanted = OF_ROOM.get(room, names[0])
        self.list.setCurrentRow(names.index(wanted))
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self._behind.hide()
        self.search.setFocus()

    def offer_practice(self, offered: bool) -> None:
        """Whether there is a store to practise in."""
        self._offers_practice = offered

    def leave(self) -> None:
        """Back to the room, with the cursor where it was."""
        if self.isHidden():
            return
        self._behind.show()
        self.hide()
        before, self._focused = self._focused, None
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and the guide's own key leave it."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1}:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the window at any size."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        return False

    def _look(self) -> None:
        self._shown = find_topics(self._topics, self.search.text())
        self.list.clear()
        self.list.addItems([each.title for each in self._shown])
        self._none.setVisible(not self._shown)
        self.list.setCurrentRow(0 if self._shown else -1)
        if self.search.text():
            found = self.tr("{number} pages found").format(number=len(self._shown))
            announce(self.list, found)

    def _show(self, row: int) -> None:
        topic = self._shown[row] if 0 <= row < len(self._shown) else None
        self.text.setMarkdown(topic.text if topic is not None else "")
        practising = topic is not None and topic.name == PRACTISING
        self._practise.setVisible(practising and self._offers_practice)
