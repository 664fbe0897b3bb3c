"""So far: the person's words building up beside the question, to be read back at any moment."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.pack import Pack
from msp_desktop.questions.own_words import OwnWordsPassage, own_words
from msp_desktop.record.conversation import Conversation, not_yet
from msp_desktop.record.person import NOT_NAMED, display_name
from ui.conversation.cards.grid_marks import marks_of
from ui.conversation.form.layout import is_large
from ui.conversation.frame.side_notes import LensChoice, SideNotes
from ui.conversation.steps.step import STEPS, heard_under, step_title
from ui.widgets.grid.glance import GridGlance
from ui.widgets.grid.marks import picture_words
from ui.widgets.labels import plain_label, rule_line, section
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.layout.steady_scroll import BAR
from ui.widgets.voice_block import QuoteView
from ui.widgets.words import said_by_words

WIDTH = 320
MOST = 12
"""More words than this are read in the summary, which has room for them."""


class OwnWordsPanel(QWidget):
    """The words so far, what is not covered yet, and the grid once a mark is on it.

    Shown beside the step on a wide window. Steps that show the same themselves are left to it.
    """

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._step = ""
        self._marked = False
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        self._page = page = ScrollPage(widest=WIDTH)
        page.set_margins(20, 32, 20 - BAR, 24)
        column.addWidget(page, 1)
        self.notes = SideNotes(pack)
        page.column.addWidget(self.notes)
        self._title = section("")
        page.column.addWidget(self._title)
        self._nothing = plain_label(
            self.tr("What they say is gathered here, in their own words."), role="help"
        )
        page.column.addWidget(self._nothing)
        self._said = QWidget()
        self._words = QVBoxLayout(self._said)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(8)
        page.column.addWidget(self._said)
        self._left_title = section(self.tr("Not covered yet"))
        page.column.addWidget(self._left_title)
        self._left = plain_label("", role="help")
        page.column.addWidget(self._left)
        self.lens = LensChoice()
        page.column.addWidget(self.lens)
        page.finish()
        column.addWidget(self._build_glance(pack))
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(20, 12, 20, 16)
        column.addLayout(self._foot)
        self._shown: tuple[OwnWordsPassage, ...] = ()
        self._named = ""

    def _build_glance(self, pack: Pack) -> QWidget:
        def describe(safety: int, wellbeing: int) -> str:
            return pack.grid.read_out(safety=safety, wellbeing=wellbeing)

        self._at_foot = QWidget()
        column = QVBoxLayout(self._at_foot)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        column.addWidget(rule_line())
        title = section(step_title("grid"))
        title.setContentsMargins(20, 0, 20, 0)
        column.addWidget(title)
        self._glance = GridGlance(title.text(), picture_words(pack.grid), describe)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 0, 20, 0)
        inside.addWidget(self._glance)
        column.addLayout(inside)
        return self._at_foot

    def add_at_foot(self, widget: QWidget) -> None:
        """Keep something in sight under the words."""
        self._foot.addWidget(widget)
        self._at_end = widget

    def show_foot(self, *, shown: bool) -> None:
        """Show what stands under the words, or not."""
        self._at_end.setVisible(shown)

    def show_step(self, step: str) -> None:
        """Stand beside this step, from the top where it is another one."""
        if step != self._step:
            self._page.to_top()
        self._step = step
        self._arrange()

    def _arrange(self) -> None:
        """Say nothing twice: the summary reads the words back, the grid shows the grid."""
        read_back = self._step == "summary"
        self._title.setVisible(not read_back)
        self._said.setVisible(not read_back)
        self._nothing.setVisible(not (read_back or self._shown))
        room = self._step != "grid" and not is_large()
        self._at_foot.setVisible(self._marked and room)

    def changeEvent(self, event: QEvent) -> None:
        """Leave the room to the words where text is large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_shown"):
            self._arrange()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show what has been said; only what changed is built again."""
        name = display_name(conversation.person)
        title = self.tr("So far") if name == NOT_NAMED else self.tr("So far, in {name}’s words")
        self._title.setText(title.format(name=name))
        heard = own_words(conversation)[:MOST]
        if name != self._named:
            self._named = name
            self._show_words((), name)  # every caption says the name
        if heard != self._shown:
            self._show_words(heard, name)
        left = not_yet(conversation)
        in_order = sorted(left, key=lambda part: STEPS.index(part.value))
        titles = [step_title(part.value) for part in in_order]
        self._left.setText("\n".join(titles))
        self._left_title.setVisible(bool(left))
        self._marked = bool(conversation.grid.placements)
        self._glance.set_marks(marks_of(conversation.grid, name))
        self._arrange()

    def _show_words(self, heard: tuple[OwnWordsPassage, ...], name: str) -> None:
        for place, words in enumerate(heard):
            if place < len(self._shown) and self._shown[place] == words:
                continue
            self._drop(place)
            caption = f"{said_by_words(words.said_by, name)} · {heard_under(words)}"
            self._words.insertWidget(place, QuoteView(words.text, caption, small=True))
        for place in range(self._words.count() - 1, len(heard) - 1, -1):
            self._drop(place)
        self._shown = heard

    def _drop(self, place: int) -> None:
        item = self._words.takeAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
