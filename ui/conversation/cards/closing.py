"""At the close: the six statements and the eight lines once more, with what was said before.

The answers at the close stand by themselves; those given earlier stay as they were.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Achieved, Lens, Principle
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.statement_codes import LifeLine
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.outcomes import Outcome
from msp_desktop.record.part import has_text
from msp_desktop.record.statements import (
    LifeAnswer,
    PrincipleAnswer,
    Statements,
    answer_to,
    life_answer,
    with_answer,
    with_life_answer,
)
from ui.conversation.cards.statements import LifeCard, PrincipleCard
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import SideBySide
from ui.conversation.form.options import codes, speakers
from ui.conversation.form.prompt_text import LensLine
from ui.widgets.labels import plain_label
from ui.widgets.layout.folding import Folding
from ui.widgets.openable import Openable
from ui.widgets.voice_block import QuoteView, Voice, VoiceBlock
from ui.widgets.words import said_by_words


class SaidAgain(QObject):
    """Two `folds` for the step to place among its own; `read` gives the closing.

    Signals: `edited(Closing)` with the next closing.
    """

    edited = Signal(object)

    def __init__(
        self, step: QWidget, read: Callable[[], Closing], pack: Pack, lens: Lens, person: str
    ) -> None:
        super().__init__(step)
        self._read = read
        self.folds: list[Folding] = []
        again = pack.prompt("closing", "statements_again")
        self._statements, column = self._fold(self.tr("The six statements, once more"))
        column.addWidget(plain_label(again.ask, role="label"))
        column.addWidget(plain_label(again.help, role="help"))
        if again.for_lens(lens):
            column.addWidget(LensLine(lens, again.for_lens(lens)))
        self._principles = {
            principle: PrincipleCard(PrincipleAnswer(principle=principle), pack, person)
            for principle in Principle
        }
        for card in self._principles.values():
            card.edited.connect(self._answered)
            column.addWidget(card)
        life_now = pack.prompt("statements", "life_now")
        self._life_now, column = self._fold(self.tr("How life is now, once more"))
        column.addWidget(plain_label(life_now.ask, role="label"))
        self._life = {line: LifeCard(LifeAnswer(line=line), pack, person) for line in LifeLine}
        for life in self._life.values():
            life.edited.connect(self._lived)
            column.addWidget(life)

    def show_again(self, closing: Closing, before: Statements) -> None:
        """Show what is said at the close, and beside it what was said before."""
        for principle, card in self._principles.items():
            card.show_item(answer_to(_statements(closing), principle), "")
            card.show_before(answer_to(before, principle))
        for line, life in self._life.items():
            life.show_item(life_answer(closing.life, line), "")
            life.show_before(life_answer(before.life, line))

    def _fold(self, title: str) -> tuple[Folding, QVBoxLayout]:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(12)
        folding = Folding(title, body)
        self.folds.append(folding)
        return folding, column

    def _answered(self, given: PrincipleAnswer) -> None:
        closing = self._read()
        principles = with_answer(_statements(closing), given).principles
        self.edited.emit(closing.but(principles=principles))

    def _lived(self, given: LifeAnswer) -> None:
        closing = self._read()
        self.edited.emit(closing.but(life=with_life_answer(closing.life, given)))


def _statements(closing: Closing) -> Statements:
    """The principles as answered at the close, to be read and answered by the same rules."""
    return Statements(principles=closing.principles)


class OutcomeViewCard(NumberedCard[OutcomeView]):
    """The words as they were said, two views of how far, and words on it."""

    def __init__(self, view: OutcomeView, outcome: Outcome, pack: Pack, person: str) -> None:
        super().__init__(view)
        self.called = self.tr("What they wanted")
        self._person = person
        self._quote: QuoteView | None = None
        self._quoted = Outcome(id=outcome.id)
        self.quote(outcome)
        options = codes(pack, Achieved)
        theirs, ours = self.tr("How far, they say"), self.tr("How far, you say")
        self._sides = SideBySide()
        self._grounds: dict[VoiceBlock, Openable] = {}
        sides: tuple[tuple[Callable[[OutcomeView], Achieved | None], str, Voice], ...] = (
            (lambda p: p.person, theirs, Voice.PERSON),
            (lambda p: p.practitioner, ours, Voice.PRACTITIONER),
        )
        for field, ask, voice in sides:
            side = VoiceBlock(voice)
            column = QVBoxLayout(side)
            column.setContentsMargins(20, 4, 12, 4)
            self.sheet.one(field, ask, ask, options, to=column)
            self._sides.add(side)
            self._grounds[side] = self.sheet.openables[-1]
        self.column.addWidget(self._sides)
        words = self.tr("In their words")
        self.sheet.spoken(
            lambda p: p.words,
            words,
            words,
            speakers=speakers(person),
            by=lambda p: p.said_by,
            english=lambda p: p.in_english,
        )
        ours = self.tr("How far, as you see it")
        self._view = self.sheet.view(lambda p: p.practitioner_words, ours, ours)

    def show_state(self) -> None:
        """At rest both answers are read side by side; answered, each has the whole width."""
        self._sides.stand(beside=not self.is_open)
        for ground, answer in self._grounds.items():
            ground.setVisible(
                self.is_open or answer.is_answered() or answer is self.sheet.openables[0]
            )
        super().show_state()

    def settle(self) -> None:
        """Ask for the practitioner's words once they say how far."""
        noted = has_text(self.item.practitioner_words)
        self.show_if(self._view, wanted=self.item.practitioner is not None or noted)

    def quote(self, outcome: Outcome) -> None:
        """Put the outcome as the person last put it."""
        if outcome.words == self._quoted.words:
            return
        self._quoted = outcome
        if self._quote is not None:
            self.column.removeWidget(self._quote)
            self._quote.hide()
            self._quote.deleteLater()
        who = said_by_words(outcome.words.said_by, self._person)
        caption = self.tr("said by {who}").format(who=who)
        self._quote = QuoteView(outcome.words.text, caption)
        self.column.insertWidget(0, self._quote)
