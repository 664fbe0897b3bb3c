"""So far: the person's words building up beside the question, to be read back at any moment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.coverage import not_yet
from msp_desktop.record.own_words import Heard, own_words
from msp_desktop.record.person import NOT_NAMED, called
from ui.conversation.said_by import said_by_words
from ui.conversation.step import step_title
from ui.widgets.headings import section
from ui.widgets.plain_label import plain_label
from ui.widgets.quote import Quote
from ui.widgets.scroll_page import ScrollPage

WIDTH = 332
MOST = 12
"""More words than this are read in the summary, which has room for them."""


class SoFar(QWidget):
    """The words so far and what is not covered yet. Shown beside the step on a wide window."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        page = ScrollPage(widest=WIDTH)
        page.set_margins(20, 32, 20, 24)
        column.addWidget(page)
        self._title = section("")
        page.column.addWidget(self._title)
        self._nothing = plain_label(
            self.tr("What they say is gathered here, in their own words."), role="help"
        )
        page.column.addWidget(self._nothing)
        self._words = QVBoxLayout()
        self._words.setSpacing(8)
        page.column.addLayout(self._words)
        self._left_title = section(self.tr("Not covered yet"))
        page.column.addWidget(self._left_title)
        self._left = plain_label("", role="help")
        page.column.addWidget(self._left)
        page.finish()
        self._shown: tuple[Heard, ...] = ()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show what has been said; only what changed is built again."""
        name = called(conversation.person)
        title = self.tr("So far") if name == NOT_NAMED else self.tr("So far, in {name}’s words")
        self._title.setText(title.format(name=name))
        heard = own_words(conversation)[:MOST]
        self._nothing.setVisible(not heard)
        if heard != self._shown:
            self._show_words(heard, name)
        left = not_yet(conversation)
        titles = [step_title(part.value) for part in left]
        self._left.setText("\n".join(titles))
        self._left_title.setVisible(bool(left))

    def _show_words(self, heard: tuple[Heard, ...], name: str) -> None:
        for place, words in enumerate(heard):
            if place < len(self._shown) and self._shown[place] == words:
                continue
            self._drop(place)
            where = step_title(words.part.value)
            caption = f"{said_by_words(words.said_by, name)} · {where}"
            self._words.insertWidget(place, Quote(words.text, caption, small=True))
        for place in range(self._words.count() - 1, len(heard) - 1, -1):
            self._drop(place)
        self._shown = heard

    def _drop(self, place: int) -> None:
        item = self._words.takeAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
