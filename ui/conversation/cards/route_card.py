"""One way to an advocate or to other help: whether it is open, why, and what came of it."""

from msp_desktop.practice.codes import Answer, Offer
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocacy import RouteConsidered
from msp_desktop.record.part import said
from ui.conversation.form.answers import codes, first_capital
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.take_away import bare
from ui.translated import label_words


class RouteCard(NumberedCard[RouteConsidered]):
    """Yes, no or not sure; the rest once it is answered."""

    def __init__(self, route: RouteConsidered, pack: Pack) -> None:
        super().__init__(route)
        bare(self)
        self.column.setContentsMargins(32, 0, 0, 0)  # under the questions that lead to them
        self.column.setSpacing(8)
        self.called = first_capital(label_words(pack, route.route))
        self.setAccessibleName(self.called)
        self.sheet.yes_no("applies", self.called, self.called)
        why = self.tr("Why this way, or why not")
        self._why = self.sheet.line("reason", f"{why}: {self.called}", why)
        came = self.tr("What came of it")
        offers = [(None, self.tr("Not chosen")), *codes(pack, Offer)]
        self._offer = self.sheet.choose("offer", f"{came}: {self.called}", came, offers)

    def settle(self) -> None:
        """Ask for the reason once it is answered, and what came of it unless it is not open."""
        item = self.item
        self._why.setVisible(item.applies is not None or said(item.reason))
        open_way = item.applies in {Answer.YES, Answer.NOT_SURE}
        self._offer.setVisible(open_way or item.offer is not None)
