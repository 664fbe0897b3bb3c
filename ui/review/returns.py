"""A review that came back, for the practitioner: what was said, beside their own conversation."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.return_file import Returned, beside
from ui.review.comments import said_beside
from ui.review.record import ReadingPane
from ui.theme import current
from ui.translated import day_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.headings import page_title
from ui.widgets.layout.fitting_row import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone

SIDE_BY_SIDE = 1000
"""From this width, at the plain size of text, the conversation stands beside what was said."""


class CameBack(NamedTuple):
    """A return with the conversation that it is about; `known_as` is whose key signed, if known."""

    returned: Returned
    conversation: Conversation
    known_as: str


class ReturnedPage(QWidget):
    """Shows what the supervisor said.

    Signals: `left()`; `conversation_wanted(UUID)` to go into the conversation itself.
    """

    left = Signal()
    conversation_wanted = Signal(object)

    def __init__(self, came: CameBack, pack: Pack) -> None:
        super().__init__()
        review = came.returned.review
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        top = QWidget()
        row = QVBoxLayout(top)
        row.setContentsMargins(40, 12, 40, 0)
        back = quiet(self.tr("‹ All reviews"))
        back.clicked.connect(self.left)
        go = secondary(self.tr("Open the conversation"))
        go.clicked.connect(lambda: self.conversation_wanted.emit(came.conversation.id))
        row.addWidget(FittingRow([back], [go]))
        whole.addWidget(top)
        across = QHBoxLayout()
        across.setSpacing(0)
        whole.addLayout(across, 1)
        page = ScrollPage(widest=660)
        page.set_margins(40, 24, 24, 32)
        title = page_title(self.tr("What your supervisor said"))
        title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page.column.addWidget(title)
        name = review.supervisor.name or self.tr("nobody by name")
        if came.known_as:
            words = self.tr("Signed with the key of {name}, which you know. Unchanged since.")
            page.column.addWidget(Notice(words.format(name=came.known_as), Tone.DONE))
        else:
            words = self.tr(
                "Unchanged since signing. The review says it is by {name}; you have not confirmed "
                "that key, so ask them whether they sent it."
            )
            page.column.addWidget(Notice(words.format(name=name), Tone.CARE))
        if review.signed_off_at is not None:
            words = self.tr("Signed off by {name} on {day}. Nothing in your conversation changed.")
            day = day_words(review.signed_off_at.date())
            page.column.addWidget(Notice(words.format(name=name, day=day)))
        for card in said_beside(beside(came.returned, came.conversation)):
            page.column.addWidget(card)
        page.finish()
        across.addWidget(page, 1)
        self._record = ReadingPane(came.conversation, pack, came.conversation.started_at)
        across.addWidget(self._record, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the conversation itself is one button away."""
        super().resizeEvent(event)
        self._record.setVisible(self.width() * 16 >= SIDE_BY_SIDE * current().type.body)
