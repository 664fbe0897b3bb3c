"""The rail: every part in words, in any order, with a quiet mark for what is covered."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, Coverage, coverage
from ui.conversation.steps.step import STEPS, step_title
from ui.theme import current
from ui.widgets.buttons import quiet, secondary
from ui.widgets.labels import give_name, plain_label
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.words import named

AROUND, WORDS = 68, 168
"""Room round a step's title, and for the longest one at the plain size of text."""
SIDE = 12
"""Room left and right of the steps; on the far side the steps' own bar stands in it."""


class _StepButton(QPushButton):
    """One part: its title, and a tick when covered or a dash when left with a reason."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setProperty("role", "step")
        self.setProperty("open", False)
        self.setAutoDefault(False)
        self._title = title
        self._coverage = Coverage.NOT_YET
        self._words = ""
        self._name()

    def show_coverage(self, coverage_now: Coverage, words: str) -> None:
        """Show how far the part has come, as a mark and in words."""
        if coverage_now is not self._coverage or words != self._words:
            self._coverage, self._words = coverage_now, words
            self._name()
            self.update()

    def set_open(self, *, is_open: bool) -> None:
        """Show whether this is the step on screen."""
        if is_open != self.property("open"):
            self.setProperty("open", is_open)
            self.style().unpolish(self)
            self.style().polish(self)
            self._name()

    def _name(self) -> None:
        opened = self.tr("open now") if self.property("open") else ""
        give_name(self, self._title, ", ".join(words for words in (opened, self._words) if words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, and the mark at the far side."""
        super().paintEvent(event)
        if self._coverage is Coverage.NOT_YET:
            return
        colours = current().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        done = self._coverage is Coverage.COVERED
        painter.setPen(QPen(QColor(colours.done if done else colours.quiet), 2))
        x = 14 if self.isRightToLeft() else self.width() - 25
        y = self.height() / 2
        if done:
            tick = [QPointF(x, y), QPointF(x + 4, y + 4), QPointF(x + 11, y - 5)]
            painter.drawPolyline(QPolygonF(tick))
        else:
            painter.drawLine(QPointF(x, y), QPointF(x + 11, y))
        painter.end()


class StepList(QWidget):
    """The parts of the conversation and the two ways out.

    Signals: `chosen(str)` with a step's name; `left()` to the caseload; `hide_wanted()`;
    `story_wanted()` for the person's story over all conversations.
    """

    chosen = Signal(str)
    story_wanted = Signal()
    left = Signal()
    hide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = plain_label("", role="name", wrap=False)
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
        self._when = plain_label("", role="small")
        self._when.setContentsMargins(SIDE, 0, SIDE, 12)
        column.addWidget(self._name)
        column.addWidget(self._when)
        steps = ScrollPage(widest=AROUND + 2 * WORDS)
        steps.setProperty("role", "rail-steps")
        self._buttons = self._build_steps(steps)
        column.addWidget(steps, 1)
        hide = secondary(self.tr("Hide"), key="F12", description=self.tr("Locks the app at once."))
        hide.setShortcut("")  # the window owns the key, so that it works in every room
        hide.clicked.connect(self.hide_wanted)
        self._story = story = quiet(
            self.tr("Their story ›"), description=self.tr("Every conversation with this person.")
        )
        give_name(story, self.tr("Their story"), story.accessibleDescription())
        story.clicked.connect(self.story_wanted)
        foot = QVBoxLayout()
        foot.setSpacing(0)
        foot.setContentsMargins(SIDE if backwards else 0, 8, 0 if backwards else SIDE, 0)
        foot.addWidget(story, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(hide)
        column.addLayout(foot)

    def _build_steps(self, page: ScrollPage) -> dict[str, _StepButton]:
        page.set_margins(0, 0, 0, 0)
        page.setProperty("ground", "none")
        page.column.setSpacing(0)
        buttons = {}
        for name in STEPS:
            button = _StepButton(step_title(name))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            page.column.addWidget(button)
            buttons[name] = button
        page.finish()
        return buttons

    def changeEvent(self, event: QEvent) -> None:
        """Larger text takes a wider rail."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_called"):
            self._fit()

    def _fit(self) -> None:
        width = AROUND + max(round(WORDS * current().type.body / 16), self._longest_title())
        self.setFixedWidth(width)
        elided = Qt.TextElideMode.ElideRight
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(self._called, elided, width - 4 * SIDE))

    def _longest_title(self) -> int:
        """What the longest title takes when it stands out, up to half as much again as usual."""
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        longest = max(metrics.horizontalAdvance(step_title(name)) for name in STEPS[1:])
        return min(longest, round(WORDS * 1.5 * current().type.body / 16))

    def show_story(self, *, shown: bool) -> None:
        """Offer the story where there is more than this conversation in it."""
        self._story.setVisible(shown)

    def show_step(self, name: str) -> None:
        """Mark this step as the one that is open."""
        for each, button in self._buttons.items():
            button.set_open(is_open=each == name)
        if name == "short":
            self._buttons[name].show()

    def set_finished(self, *, finished: bool) -> None:
        """Show the steps there are: a finished conversation is only read, in its summary.

        The short conversation shows once it is opened; the full one has no need of it.
        """
        for name, button in self._buttons.items():
            button.setVisible(name == "summary" or not (finished or name == "short"))

    def show_conversation(self, conversation: Conversation, when: str) -> None:
        """Show whose conversation it is and how far each part has come."""
        self._called = named(conversation.person)
        self._fit()
        self._name.setAccessibleName(self._called)
        self._when.setText(when)
        words = {
            Coverage.NOT_YET: self.tr("not yet"),
            Coverage.COVERED: self.tr("covered"),
            Coverage.LEFT: self.tr("left, with a reason"),
        }
        for part in PartName:
            now = coverage(conversation, part)
            self._buttons[part.value].show_coverage(now, words[now])
