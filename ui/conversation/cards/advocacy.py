"""Five signs of good advocacy, each asked of the person, or why it was not asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.advocacy_codes import AdvocacyRoute, ChangeArea, Indicator
from msp_desktop.practice.codes import Answer, Lens, Offer
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocacy import Advocacy, RouteConsidered, route_considered
from msp_desktop.record.advocates_record import (
    AdvocatesRecord,
    AreaChange,
    IndicatorAnswer,
    area_change,
    indicator_answer,
)
from msp_desktop.record.part import has_text
from ui.conversation.form.card import NumberedCard, bare
from ui.conversation.form.form import Form
from ui.conversation.form.options import codes, first_capital, speakers
from ui.conversation.form.prompt_text import prompt_lines
from ui.translated import label_words

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
        self.sheet.yes_no(lambda p: p.answer, ask, f"“{ask}”")
        more_words = self.tr("Their words, or why not asked")
        self._more, more = self.fold(more_words, f"{more_words}, {ask}")
        more.setContentsMargins(32, 0, 0, 8)
        theirs, reason = self.tr("Their words"), self.tr("Why it was not asked")
        self.sheet.words(
            lambda p: p.words,
            f"{theirs}: {ask}",
            theirs,
            speakers=speakers(person),
            english=True,
            to=more,
        )
        self.sheet.line(lambda p: p.not_asked_reason, f"{reason}: {ask}", reason, to=more)


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


class RouteCard(NumberedCard[RouteConsidered]):
    """Yes, no or not sure; the rest once it is answered."""

    def __init__(self, route: RouteConsidered, pack: Pack) -> None:
        super().__init__(route)
        bare(self)
        self.column.setContentsMargins(32, 0, 0, 0)  # under the questions that lead to them
        self.column.setSpacing(8)
        self.called = first_capital(label_words(pack, route.route))
        self.setAccessibleName(self.called)
        self.sheet.yes_no(lambda p: p.applies, self.called, self.called)
        why = self.tr("Why this way, or why not")
        self._why = self.sheet.line(lambda p: p.reason, f"{why}: {self.called}", why)
        came = self.tr("What came of it")
        offers = [(None, self.tr("Not chosen")), *codes(pack, Offer)]
        self._offer = self.sheet.choose(lambda p: p.offer, f"{came}: {self.called}", came, offers)

    def settle(self) -> None:
        """Ask for the reason once it is answered, and what came of it unless it is not open."""
        item = self.item
        self.show_if(self._why, wanted=item.applies is not None or has_text(item.reason))
        open_way = item.applies in {Answer.YES, Answer.NOT_SURE}
        self.show_if(self._offer, wanted=open_way or item.offer is not None)


_BEFORE = {AdvocacyRoute.IMCA_DUTY: "imca", AdvocacyRoute.IMHA: "other_advocates"}
"""Which question stands over the ways from this one on."""


class Routes(QWidget):
    """A card for each way, in their order.

    Signals: `edited(RouteConsidered)` with one way as it is noted now.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack, lens: Lens) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(20)
        self._cards: dict[AdvocacyRoute, RouteCard] = {}
        for route in AdvocacyRoute:
            if route in _BEFORE:
                column.addWidget(prompt_lines([pack.prompt("advocacy", _BEFORE[route])], lens))
            card = self._cards[route] = RouteCard(RouteConsidered(route=route), pack)
            card.edited.connect(self.edited)
            column.addWidget(card)

    def show_routes(self, advocacy: Advocacy) -> None:
        """Show what is noted of each."""
        for route, card in self._cards.items():
            card.show_item(route_considered(advocacy, route), "")


class AreaChanges(QWidget):
    """A line for each area, in their order.

    Signals: `edited(AreaChange)` with one area as it is noted now.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._changes = {area: AreaChange(area=area) for area in ChangeArea}
        self._sheets = {area: self._sheet(area, pack, column) for area in ChangeArea}

    def show_changes(self, record: AdvocatesRecord) -> None:
        """Show what is noted of each."""
        for area, sheet in self._sheets.items():
            self._changes[area] = area_change(record, area)
            sheet.show(self._changes[area])

    def _sheet(self, area: ChangeArea, pack: Pack, column: QVBoxLayout) -> Form[AreaChange]:
        sheet: Form[AreaChange] = Form(lambda: self._changes[area], self._give, column)
        words = first_capital(label_words(pack, area))
        sheet.line(lambda p: p.what, self.tr("What changed: {area}").format(area=words), words)
        return sheet

    def _give(self, change: AreaChange) -> None:
        self._changes[change.area] = change
        self.edited.emit(change)
