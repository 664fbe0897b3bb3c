"""Five signs of good advocacy, each asked of the person, or why it was not asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.advocacy_codes import Indicator
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import AdvocatesRecord, IndicatorAnswer, indicator_answer
from msp_desktop.record.part import said
from ui.conversation.form.answers import speakers
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.take_away import bare

ASKED_BY = {
    Indicator.INFORMED: "indicator_informed",
    Indicator.TAKE_PART: "indicator_take_part",
    Indicator.NEGOTIATE: "indicator_negotiate",
    Indicator.OUTCOMES: "indicator_outcomes",
    Indicator.CHALLENGE: "indicator_challenge",
}
"""Which prompt puts each sign to the person."""


class IndicatorCard(NumberedCard[IndicatorAnswer]):
    """The question as it is put to the person, their answer, and folded away their words."""

    def __init__(self, given: IndicatorAnswer, pack: Pack, person: str) -> None:
        super().__init__(given)
        bare(self)
        ask = self.called = pack.prompt("advocacy", ASKED_BY[given.indicator]).ask
        self.sheet.yes_no("answer", ask, f"“{ask}”")
        more_words = self.tr("Their words, or why not asked")
        self._more, more = self.fold(more_words, f"{more_words}, {ask}")
        more.setContentsMargins(32, 0, 0, 8)
        theirs, reason = self.tr("Their words"), self.tr("Why it was not asked")
        self.sheet.words(
            "words",
            f"{theirs}: {ask}",
            theirs,
            speakers=speakers(person),
            english=True,
            to=more,
        )
        self.sheet.line("not_asked_reason", f"{reason}: {ask}", reason, to=more)

    def show_item(self, item: IndicatorAnswer, number: str) -> None:
        """Show this answer, unfolded where there are words."""
        super().show_item(item, number)
        if said(item.words.text) or said(item.not_asked_reason):
            self._more.set_open(True)


class Indicators(QWidget):
    """A card for each sign, in their order.

    Signals: `edited(IndicatorAnswer)` with one sign as it is answered now.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack, person: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._cards: dict[Indicator, IndicatorCard] = {}
        for indicator in Indicator:
            card = IndicatorCard(IndicatorAnswer(indicator=indicator), pack, person)
            card.edited.connect(self.edited)
            self._cards[indicator] = card
            column.addWidget(card)

    def show_answers(self, record: AdvocatesRecord) -> None:
        """Show what is answered to each."""
        for indicator, card in self._cards.items():
            card.show_item(indicator_answer(record, indicator), "")
