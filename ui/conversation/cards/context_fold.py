"""The further questions of one context, folded away until they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Lens, SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.record.concern import Context
from msp_desktop.record.part import Part
from ui.conversation.cards.context import QUESTIONS, is_empty, prompt_of
from ui.conversation.form.form import Sheet
from ui.conversation.form.lens_line import LensLine
from ui.widgets.layout.folding import Folding


class ContextFold(QWidget):
    """Shows one part of the context and answers with the next one.

    Signals: `edited(str, Part)` with the name of that part and the part itself.
    """

    edited = Signal(str, object)

    def __init__(
        self,
        context: str,
        pack: Pack,
        lens: Lens,
        speakers: Sequence[tuple[SaidBy, str]],
        title: str,
    ) -> None:
        super().__init__()
        self._context = context
        self._part: Part = getattr(Context(), context)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 8)
        inner.setSpacing(16)
        prompt = prompt_of(pack, context)
        more = prompt.for_lens(lens)
        if more:
            inner.addWidget(LensLine(lens, more))
        self._sheet: Sheet[Part] = Sheet(lambda: self._part, self._given, inner)
        QUESTIONS[context](self._sheet, prompt, pack, speakers)
        self.folding = Folding(title, body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.folding)

    def show_part(self, part: Part) -> None:
        """Show these answers; what holds some is unfolded."""
        self._part = part
        self._sheet.show(part)
        if not is_empty(part):
            self.folding.set_open(True)

    def _given(self, part: Part) -> None:
        self._part = part
        self.edited.emit(self._context, part)
