"""One thing the person wanted, and how far it came about: their view first, ours beside it."""

from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.practice.codes import Achieved
from msp_desktop.practice.pack import Pack
from msp_desktop.record.closing import OutcomeView
from msp_desktop.record.outcomes import Outcome
from msp_desktop.record.part import said
from ui.conversation.form.answers import codes, speakers
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import Beside
from ui.widgets.quote import Quote
from ui.widgets.voice_block import Voice, VoiceBlock
from ui.widgets.words import said_by_words


class OutcomeViewCard(NumberedCard[OutcomeView]):
    """The words as they were said, two views of how far, and words on it."""

    def __init__(self, view: OutcomeView, outcome: Outcome, pack: Pack, person: str) -> None:
        super().__init__(view)
        self.called = self.tr("What they wanted")
        self._person = person
        self._quote: Quote | None = None
        self._quoted = Outcome(id=outcome.id)
        self.quote(outcome)
        options = codes(pack, Achieved)
        theirs, ours = self.tr("How far, they say"), self.tr("How far, you say")
        beside = Beside()
        for field, ask, voice in (
            ("person", theirs, Voice.PERSON),
            ("practitioner", ours, Voice.PRACTITIONER),
        ):
            side = VoiceBlock(voice)
            column = QVBoxLayout(side)
            column.setContentsMargins(20, 12, 12, 16)
            self.sheet.one(field, ask, ask, options, to=column)
            column.addStretch(1)
            beside.add(side)
        self.column.addWidget(beside)
        words = self.tr("In their words")
        self.sheet.spoken("words", words, words, speakers=speakers(person))
        ours = self.tr("How far, as you see it")
        self._view = self.sheet.view("practitioner_words", ours, ours)

    def settle(self) -> None:
        """Ask for the practitioner's words once they say how far."""
        noted = said(self.item.practitioner_words)
        self._view.setVisible(self.item.practitioner is not None or noted)

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
        self._quote = Quote(outcome.words.text, caption)
        self.column.insertWidget(0, self._quote)
