"""Why we ask: the reason and the source of each prompt of the step that is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.codes import Lens
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from ui.conversation.frame.own_words import OwnWordsPanel
from ui.conversation.frame.side_notes import LensChoice, SideNotes
from ui.theme import current
from ui.translated import translated
from ui.widgets.buttons import secondary
from ui.widgets.labels import plain_label, section
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.layout.steady_scroll import BAR

WIDTH, WIDER = 320, 1.5
"""In pixels at the plain size of text, and how many times that at most."""
NO_PROMPTS = {"summary": "closing"}
"""Steps without prompts of their own, and the part whose reasons stand for them."""


class WhyPanel(QWidget):
    """The reasons behind the step's questions, beside them.

    Signals: `closed()` to go back to the words so far.
    """

    closed = Signal()

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(round(WIDTH * min(current().type.body / 16, WIDER)))
        self._pack = pack
        self._shown: tuple[str, Lens] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 16)
        self._page = ScrollPage(widest=WIDTH)
        self._page.set_margins(20, 32, 20 - BAR, 24)
        self.notes = SideNotes(pack)
        self.lens = LensChoice()
        self._reasons = QWidget()
        for widget in (self.notes, section(self.tr("Why we ask")), self._reasons, self.lens):
            self._page.column.addWidget(widget)
        self._page.finish()
        self._column.addWidget(self._page, 1)
        close = secondary(self.tr("Back to their words"))
        close.clicked.connect(self.closed)
        self._column.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_step(self, step: str, lens: Lens) -> None:
        """Show the reasons of this step's prompts, and whose prompts they are."""
        if (step, lens) == self._shown:
            return
        self._shown = (step, lens)
        reasons = QWidget()
        column = QVBoxLayout(reasons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for prompt in self._pack.prompts(NO_PROMPTS.get(step, step)):
            if prompt.only_for and lens not in prompt.only_for:
                continue
            column.addWidget(plain_label(prompt.ask, role="label"))
            if prompt.help:
                column.addWidget(plain_label(prompt.help, role="help"))
            column.addWidget(plain_label(prompt.why))
            sources = "\n".join(translated(source.cited) for source in prompt.source)
            column.addWidget(plain_label(sources, role="small"))
        in_use = self.tr("Prompts in use: {pack}").format(pack=self._pack.title)
        column.addWidget(plain_label(in_use, role="small"))
        self._page.column.replaceWidget(self._reasons, reasons)
        self._reasons.hide()
        self._reasons.deleteLater()
        self._reasons = reasons
        self._page.verticalScrollBar().setValue(0)


class SidePanel(QWidget):
    """One side at a time: the words so far where there is room, the reasons when asked for.

    Signals: `lens_chosen(Lens)` for this conversation; `turned()` when the reasons came or went.
    """

    lens_chosen = Signal(object)
    turned = Signal()

    def __init__(self, pack: Pack, at_foot: QWidget) -> None:
        """`at_foot` is kept in sight under the words so far."""
        super().__init__()
        self.checks_off: frozenset[str] = frozenset()
        self._step, self._lens = "", Lens.POLICE
        self._asked_why = self._finished = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._so_far = OwnWordsPanel(pack)
        self._so_far.add_at_foot(at_foot)
        self._reasons = WhyPanel(pack)
        self._reasons.closed.connect(self.turn)
        for side in (self._so_far, self._reasons):
            side.lens.chosen.connect(self.lens_chosen)
            row.addWidget(side)

    def turn(self) -> None:
        """Show the reasons, or the words again."""
        self._asked_why = not self._asked_why
        self._show_reasons()
        self.turned.emit()

    def show_step(self, step: str) -> None:
        """Stand beside this step."""
        self._step = step
        self._so_far.show_step(step)
        self._show_reasons()

    def show_conversation(self, step: str, conversation: Conversation, *, finished: bool) -> None:
        """Show what has been said, and what belongs beside this step."""
        self._finished = finished
        self._so_far.show_conversation(conversation)
        self._so_far.show_foot(shown=not finished)
        self._lens = lens = conversation.practitioner.lens
        self._show_reasons()
        for side in (self._so_far, self._reasons):
            side.lens.set_lens(lens)
            side.lens.setVisible(not finished)
            side.notes.show_beside(step, conversation, self.checks_off, finished=finished)

    def _show_reasons(self) -> None:
        if self._asked_why and self._step:
            self._reasons.show_step(self._step, self._lens)

    def arrange(self, *, wide: bool) -> None:
        """Fold the words so far away where there is no room for them."""
        self._so_far.setVisible(wide and not self._asked_why)
        self._reasons.setVisible(self._asked_why)
