"""Every way to an advocate or to other help to take part, under the questions that lead to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.advocacy_codes import AdvocacyRoute
from msp_desktop.practice.codes import Lens
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocacy import Advocacy, RouteConsidered, route_considered
from ui.conversation.cards.route_card import RouteCard
from ui.conversation.form.prompt_text import prompt_lines

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
