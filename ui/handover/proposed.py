"""What colleagues did that would change something here: each is followed or left, by a person."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.store.exchange.proposals import Proposal, ProposalKind, decline, follow, proposals
from ui.scope import Scope
from ui.session import Session
from ui.widgets.buttons import secondary, stop
from ui.widgets.labels import Card, give_name, plain_label, quiet_help, section
from ui.widgets.layout.emptying import empty
from ui.widgets.layout.flow import FittingRow

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class ProposedList(QWidget):
    """Every proposal that nobody has decided about.

    Signals: `failed(Fault)` when one could not be followed.
    """

    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.cards: list[Card] = []
        self.hide()

    def refresh(self) -> None:
        """Show what is proposed now."""
        self._session.ask(self._scope.renew(), proposals, self._show, self.failed.emit)

    def _show(self, found: tuple[Proposal, ...]) -> None:
        empty(self._column)
        self.cards = []
        self.setVisible(bool(found))
        if not found:
            return
        self._column.addWidget(section(self.tr("A colleague did this in their store")))
        self._column.addWidget(quiet_help(self.tr("Nothing is done here unless you say so.")))
        for each in found:
            card = self._card(each)
            self.cards.append(card)
            self._column.addWidget(card)

    def _card(self, one: Proposal) -> Card:
        if one.kind is ProposalKind.JOIN:
            words = self.tr("{one} and {other} were joined as one person.")
            does = secondary(self.tr("Join them here too"))
        elif one.kind is ProposalKind.SPLIT:
            words = self.tr("{one} and {other} were split again: two people.")
            does = secondary(self.tr("Split them here too"))
        else:
            words = self.tr(
                "{one} was erased there. Erasing here deletes everything about them for good."
            )
            does = stop(self.tr("Erase them here too"))
        said = words.format(one=one.called, other=one.other_called)
        card = Card(said)
        card.column.addWidget(plain_label(said))
        leaves = secondary(self.tr("Leave it as it is here"))
        for button in (does, leaves):
            give_name(button, button.text(), said)
        does.clicked.connect(lambda: self._decide(lambda store: follow(store, one)))
        leaves.clicked.connect(lambda: self._decide(lambda store: decline(store, one)))
        card.column.addWidget(FittingRow([leaves], [does]))
        return card

    def _decide(self, decision: Callable[["Store"], None]) -> None:
        def refused(fault: Fault) -> None:
            self.refresh()
            self.failed.emit(fault)

        self._session.ask(self._scope.renew(), decision, lambda _: self.refresh(), refused)
