"""Holding pieces back from one reader, ticked in a list of what the record holds."""

from pytestqt.qtbot import QtBot

from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenWords
from tests.visits.steady import item
from ui.conversation.cards.sharing import HeldPieces
from ui.widgets.fields.choice_button import TickChoice

LEG = f"concern.accounts.{item('leg')}"


def test_a_ticked_piece_is_held_back_and_unticked_is_not(qtbot: QtBot, bert: Conversation) -> None:
    accounts = (Account(id=item("leg"), words=SpokenWords(text="Dressings, wet.")),)
    pieces = HeldPieces()
    qtbot.addWidget(pieces)
    pieces.show_record(bert.but(concern=Concern(accounts=accounts)), ())
    given: list[object] = []
    pieces.changed.connect(given.append)
    tick = next(
        each
        for each in pieces.findChildren(TickChoice)
        if each.accessibleName() == "Hold back: Concern, account 1"
    )
    tick.click()
    tick.click()
    assert given == [(LEG,), ()]
