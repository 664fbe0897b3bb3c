"""Further questions for the kinds of abuse that were named: offered, never forced."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import AbuseType, Lens, SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.record.concern import BROUGHT_BY, Concern, Context
from ui.conversation.cards.context import CONTEXTS, ContextFold, is_empty, prompt_of
from ui.conversation.form.prompt_text import prompt_lines
from ui.translated import translated
from ui.widgets.layout.folding import Folding


class TypePrompts(QWidget):
    """One fold for each context that the types bring, and for what else a pack asks of a type.

    What was answered stays to be seen when its type is taken back. Signals: `edited(str, Part)`.
    """

    edited = Signal(str, object)

    def __init__(self, pack: Pack, lens: Lens, speakers: Sequence[tuple[SaidBy, str]]) -> None:
        super().__init__()
        self._pack = pack
        self._lens = lens
        self._shown: dict[AbuseType, Folding] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._speakers = speakers
        self._contexts: dict[str, ContextFold] = {}

    def show_contexts(self, context: Context) -> None:
        """Show what was answered, without giving rise to an edit."""
        for name, fold in self._contexts.items():
            fold.show_part(CONTEXTS[name].get(context))

    def follow(self, concern: Concern) -> None:
        """Offer the questions for the types that are named; what is open stays open."""
        for name, brought_by in BROUGHT_BY.items():
            chief_first = prompt_of(self._pack, name).types or tuple(sorted(brought_by))
            named = [each for each in chief_first if each in concern.types]
            answered = bool(brought_by) and not is_empty(CONTEXTS[name].get(concern.context))
            if (named or answered) and name not in self._contexts:
                self._build(name, concern.context)
            if name in self._contexts:
                of = translated((named or chief_first)[0])  # one, so that large print has room
                title = self.tr("Prompts for {type}").format(type=of)
                self._contexts[name].folding.set_title(title)
                self._contexts[name].setVisible(bool(named) or answered)
        self._follow_others(concern.types)
        folds = self._contexts.values()
        self.setVisible(bool(self._shown) or any(not fold.isHidden() for fold in folds))

    def _build(self, name: str, context: Context) -> None:
        fold = ContextFold(name, self._pack, self._lens, self._speakers, name)
        fold.edited.connect(self.edited)
        fold.show_part(CONTEXTS[name].get(context))
        self._contexts[name] = fold
        self._column.addWidget(fold)

    def _follow_others(self, types: tuple[AbuseType, ...]) -> None:
        """What a pack asks of a type besides."""
        for gone in [each for each in self._shown if each not in types]:
            folding = self._shown.pop(gone)
            self._column.removeWidget(folding)
            folding.hide()
            folding.deleteLater()
        own = {prompt_of(self._pack, name).id for name in BROUGHT_BY}
        for each in types:
            besides = [one for one in self._pack.brought_forward([each]) if one.id not in own]
            if besides and each not in self._shown:
                title = self.tr("More about {type}").format(type=translated(each))
                self._shown[each] = Folding(title, prompt_lines(besides, self._lens))
                self._column.addWidget(self._shown[each])
