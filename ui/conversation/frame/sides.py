"""What stands beside the step: the words so far, or why we ask, each with its quiet notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from msp_desktop.practice.codes import Lens
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from ui.conversation.frame.own_words import SoFar
from ui.conversation.frame.side_panel import WhyPanel


class Sides(QWidget):
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
        self._so_far = SoFar(pack)
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
