"""The rail: every part in words, in any order, with a quiet mark for what is covered."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, Coverage, coverage
from msp_desktop.record.part import day_at
from ui.conversation.frame.rail_rows import RailRow, RailRows, StepRow
from ui.conversation.steps.step import STEPS, step_title
from ui.theme import current
from ui.translated import day_words, time_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.labels import give_name, plain_label
from ui.widgets.quiet_page import QUIET_KEY
from ui.widgets.words import named

AROUND, WORDS = 68, 168
"""Room round a step's title, and for the longest one at the plain size of text."""
SIDE = 12
"""Room left and right of the steps; on the far side the steps' own bar stands in it."""


class StepList(QWidget):
    """The parts of the conversation and the two ways out.

    Signals: `chosen(str)` with a step's name; `left()` to the caseload; `hide_wanted()`;
    `quiet_wanted()` for the quiet page; `standing_wanted()` for where things stand with the person;
    `story_wanted()` for the story over all conversations.
    """

    chosen = Signal(str)
    story_wanted = Signal()
    standing_wanted = Signal()
    left = Signal()
    hide_wanted = Signal()
    quiet_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = plain_label("", role="name")
        self._called = ""
        self._fit()
        column = QVBoxLayout(self)
        backwards = self.isRightToLeft()
        column.setContentsMargins(0 if backwards else SIDE, 12, SIDE if backwards else 0, 16)
        column.setSpacing(0)
        back = quiet(self.tr("‹ All conversations"))
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4)
        self._name.setContentsMargins(SIDE, 0, SIDE, 0)
        self._at = plain_label("", role="small")
        self._at.setContentsMargins(SIDE, 0, SIDE, 12)
        column.addWidget(self._name)
        column.addWidget(self._at)
        self._rows = RailRows(widest=AROUND + 2 * WORDS)
        self._buttons = self._add_steps()
        self._story = self._add_links()
        self._rows.finish()
        column.addWidget(self._rows, 1)
        hide = secondary(self.tr("Hide"), key="F12", description=self.tr("Locks the app at once."))
        hide.setShortcut("")  # the window owns the key, so that it works in every room
        hide.clicked.connect(self.hide_wanted)
        cover = quiet(
            self.tr("Quiet page"),
            key=QUIET_KEY,
            description=self.tr("Shows a page without any of these words. The same key goes back."),
        )
        cover.setShortcut("")  # the window owns this key too
        cover.clicked.connect(self.quiet_wanted)
        foot = QVBoxLayout()
        foot.setSpacing(4)
        foot.setContentsMargins(SIDE if backwards else 0, 8, 0 if backwards else SIDE, 0)
        foot.addWidget(cover, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(hide)
        column.addLayout(foot)

    def _add_steps(self) -> dict[str, StepRow]:
        buttons = {}
        for name in STEPS:
            button = StepRow(step_title(name))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._rows.add(button)
            buttons[name] = button
        return buttons

    def _add_links(self) -> RailRow:
        """Where things stand, and the story; the story is not always offered."""
        standing = RailRow(self.tr("Where things stand"), is_link=True)
        give_name(
            standing,
            standing.text(),
            self.tr("Safe ways, who must not know, what is held back, open actions."),
        )
        standing.clicked.connect(self.standing_wanted)
        story = RailRow(self.tr("Their story ›"), is_link=True)
        give_name(story, self.tr("Their story"), self.tr("Every conversation with this person."))
        story.clicked.connect(self.story_wanted)
        self._rows.add(standing)
        self._rows.add(story)
        return story

    def changeEvent(self, event: QEvent) -> None:
        """Larger text takes a wider rail."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_story"):
            self._fit()
            self._rows.fit()

    def _fit(self) -> None:
        width = AROUND + max(round(current().grown(WORDS)), self._longest_title())
        self.setFixedWidth(width)
        elided = Qt.TextElideMode.ElideRight
        metrics = self._name.fontMetrics()
        room = width - 3 * SIDE
        words = self._called.split()
        # A name takes a second line where it needs one; only a word too long for a line is cut.
        self._name.setText(" ".join(metrics.elidedText(word, elided, room) for word in words))

    def _longest_title(self) -> int:
        """What the longest title takes when it stands out, up to half as much again as usual."""
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        longest = max(metrics.horizontalAdvance(step_title(name)) for name in STEPS[1:])
        return min(longest, round(current().grown(WORDS * 1.5)))

    def show_story(self, *, shown: bool) -> None:
        """Offer the story where there is more than this conversation in it."""
        self._story.setVisible(shown)
        self._rows.fit()

    def show_step(self, name: str) -> None:
        """Mark this step as the one that is open."""
        for each, button in self._buttons.items():
            button.set_open(is_open=each == name)
        if name == "short":
            self._buttons[name].show()
        self._rows.fit()
        if name in self._buttons:
            self._rows.ensureWidgetVisible(self._buttons[name], 0, 0)

    def set_finished(self, *, finished: bool) -> None:
        """Show the steps there are: a finished conversation is only read, in its summary.

        The short conversation shows once it is opened; the full one has no need of it.
        """
        for name, button in self._buttons.items():
            button.setVisible(name == "summary" or not (finished or name == "short"))
        self._rows.fit()

    def _when(self, conversation: Conversation) -> str:
        """The day and the time it took place, and when it was written down where that is later."""
        began, stated = conversation.started_at, conversation.took_place
        written = self.tr("{day}, {time}").format(
            day=day_words(day_at(began), "d MMMM"), time=time_words(began)
        )
        if stated.on.on is None:
            return self.tr("Began {when}").format(when=written)
        held = ", ".join(filter(None, (day_words(stated.on.on, "d MMMM"), stated.began.strip())))
        return self.tr("Held {held}\nWritten {when}").format(held=held, when=written)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show whose conversation it is, when it was, and how far each part has come."""
        self._called = named(conversation.person)
        self._fit()
        self._name.setAccessibleName(self._called)
        self._at.setText(self._when(conversation))
        words = {
            Coverage.NOT_YET: self.tr("not yet"),
            Coverage.COVERED: self.tr("covered"),
            Coverage.LEFT: self.tr("left, with a reason"),
        }
        for part in PartName:
            now = coverage(conversation, part)
            self._buttons[part.value].show_coverage(now, words[now])
