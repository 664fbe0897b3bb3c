"""Wren's ward handed over at the window, taken in at a colleague's, and what it says on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.cli.signing_keys import write_card
from msp_desktop.handover.receivers import known_receivers
from msp_desktop.practice.case_codes import HandoverReach
from msp_desktop.practice.codes import PartName
from msp_desktop.signing_keys import fingerprint_words
from msp_desktop.store.exchange.proposals import proposals
from tests.handover.at_the_window import AtTheWindow, moved_on
from tests.handover.colleagues import BEA, exchange_key, keep, open_colleague
from tests.unlocked import NOON, copy_store
from tests.visits import doorstep, ward
from ui.handover.receiver import PASSPHRASE
from ui.theme import Appearance, Scheme, apply

WREN = ward.visit(NOON)
BERT = doorstep.visit(NOON)
CALLED = {WREN[0].person_id: "Wren"}


@pytest.fixture
def ada(
    qapp: QApplication, qtbot: QtBot, made_store: Path, tmp_path: Path
) -> Iterator[AtTheWindow]:
    apply(qapp, Appearance(Scheme.LIGHT))
    folder = copy_store(made_store, tmp_path / "ada")
    with moved_on(folder) as store:
        keep(store, *WREN[:2])
        store.save(WREN[2], PartName.CAPACITY)
    window = AtTheWindow(qtbot, folder, tmp_path / "of-ada")
    yield window
    window.session.end()


@pytest.fixture
def bea(qtbot: QtBot, made_store: Path, tmp_path: Path) -> Iterator[AtTheWindow]:
    folder = copy_store(made_store, tmp_path / "bea")
    with moved_on(folder) as store:
        store.set_practitioner(BEA)
        keep(store, BERT)
    window = AtTheWindow(qtbot, folder, tmp_path / "of-bea")
    window.ask(lambda store: write_card(store, tmp_path / "card.pdf", at=NOON))
    yield window
    window.session.end()


def _said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _choose_bea(ada: AtTheWindow, bea: AtTheWindow, card: Path) -> None:
    """Her card is new here: its words are compared, and she has a name from then on."""
    room = ada.rooms.hand_over
    room.seal.click()
    assert "who carries on with it" in room.not_done.sentence()
    ada.files.lies_there = [card]
    room.to.new_card.click()
    ada.until(room.to.compare.isVisible)
    words = bea.ask(lambda store: fingerprint_words(exchange_key(store).fingerprint))
    assert room.to.words.text() == " ".join(words)
    room.to.name.set_text("Bea Marchbanks")
    room.to.same.click()
    ada.until(lambda: room.to.receiver() is not None and not room.to.compare.isVisible())


def _take_in_at(bea: AtTheWindow, file: Path) -> None:
    """The file shown, its sender's words compared, and taken in."""
    arrived = bea.rooms.take_in
    bea.rooms.show_take_in()
    bea.files.lies_there = [file]
    arrived.choose.click()
    bea.until(lambda: arrived.view is not None and "From Ada" in _said(arrived.view))
    assert arrived.view is not None
    assert "From Ada Quillfeather" in _said(arrived.view)
    assert "3 conversations, new here" in _said(arrived.view)
    assert not arrived.take.isEnabled()  # a name alone proves nothing
    assert arrived.view.from_whom.compared is not None
    arrived.view.from_whom.compared.set_value(True)
    arrived.view.from_whom.compared.changed.emit()
    arrived.take.click()
    bea.until(lambda: "3 new records" in arrived.done.sentence())


def test_a_person_with_an_unfinished_visit_goes_and_arrives(
    ada: AtTheWindow, bea: AtTheWindow, tmp_path: Path
) -> None:
    room = ada.rooms.hand_over
    ada.rooms.show_hand_over(CALLED, {WREN[2].id: "today"})
    ada.until(lambda: "2 finished conversations" in room.goes.text())
    assert "1 unfinished visit with them stays here" in room.goes.text()
    room.drafts.set_value((WREN[2].id,))
    room.drafts.changed.emit()
    ada.until(lambda: "1 unfinished visit" in room.goes.text() and "locked" in room.goes.text())

    _choose_bea(ada, bea, tmp_path / "card.pdf")
    room.reach.set_value(HandoverReach.ANOTHER)
    room.reach.changed.emit()
    assert room.outside.isVisible()
    room.reach.set_value(HandoverReach.SAME_TEAM)
    room.reach.changed.emit()
    room.seal.click()
    ada.until(lambda: "whether the person was told" in room.not_done.sentence())
    room.told.set_text("told by pictures, on the ward")
    room.seal.click()
    ada.until(lambda: bool(room.not_done.sentence() or room.done.sentence()))
    assert "unless you choose otherwise" in room.not_done.sentence()  # the draft would lose words
    room.along.set_value(room.along._values)
    room.seal.click()
    ada.until(lambda: "Sealed for Bea Marchbanks" in room.done.sentence())
    assert not room.secret.isVisible()
    assert ada.ask(lambda store: store.caseload().entries[0].handed_on) == "Bea Marchbanks"

    _take_in_at(bea, ada.files.saved[-1])
    gone_on = bea.ask(lambda store: store.load(WREN[2].id))
    assert not gone_on.finished
    assert gone_on.handed_on is None

    arrived = bea.rooms.take_in
    arrived.receipt.click()
    bea.until(lambda: "receipt is saved" in arrived.done.sentence())
    back = ada.rooms.take_in
    ada.rooms.show_take_in()
    ada.files.lies_there = [bea.files.saved[-1]]
    back.choose.click()
    ada.until(lambda: back.take.isVisible() and back.take.isEnabled())  # her key is known here
    back.take.click()
    ada.until(lambda: "they have it" in back.done.sentence())


def test_a_handed_on_visit_says_to_whom_and_can_be_taken_back(ada: AtTheWindow) -> None:
    room = ada.rooms.hand_over
    ada.rooms.show_hand_over(CALLED, {WREN[2].id: "today"}, draft=WREN[2].id)
    ada.until(lambda: "1 unfinished visit" in room.goes.text())
    room.to.who.set_value(PASSPHRASE)
    room.to.who.changed.emit()
    room.to.name.set_text("Cal Ferris")
    room.reach.set_value(HandoverReach.SAME_TEAM)
    room.told.set_text("told")
    room.along.set_value(room.along._values)
    room.seal.click()
    ada.until(lambda: bool(room.not_done.sentence() or room.done.sentence()))
    assert room.secret.isVisible()
    assert len(room.passphrase.text().split()) == 10
    room.leave()
    assert room.passphrase.text() == ""
    said = ada.rooms.handed_on
    ada.rooms.show_handed_on(ada.ask(lambda store: store.load(WREN[2].id)))
    assert "handed on to Cal Ferris" in said.said.sentence()
    said.take_back.click()
    opened: list[object] = []
    said.opened.connect(opened.append)
    said.sure.click()
    ada.until(lambda: bool(opened))
    assert ada.ask(lambda store: store.load(WREN[2].id)).handed_on is None


def test_a_colleagues_name_never_stands_beside_the_words_of_another(
    ada: AtTheWindow, made_store: Path, tmp_path: Path
) -> None:
    cards = [tmp_path / f"card-{each}.pdf" for each in ("bea", "cal", "dee")]
    for card in cards:
        with open_colleague(made_store, tmp_path / card.stem) as store:
            write_card(store, card, at=NOON)
    to = ada.rooms.hand_over.to
    ada.rooms.show_hand_over(CALLED, {})

    def read(card: Path) -> None:
        before = to.words.text()
        ada.files.lies_there = [card]
        to.new_card.click()
        ada.until(lambda: to.compare.isVisible() and to.words.text() != before)
        assert to.name.text() == ""

    read(cards[0])
    to.name.set_text("Bea Marchbanks")
    to.same.click()
    ada.until(lambda: to.receiver() is not None and not to.compare.isVisible())
    read(cards[1])
    to.name.set_text("Cal Ferris")  # not compared after all: the next card is read first
    read(cards[2])
    to.same.click()
    assert "colleague’s name first" in to.trouble.sentence()
    known = ada.ask(known_receivers)
    assert [one.name for one in known] == ["Bea Marchbanks"]


def test_a_card_known_already_takes_away_the_words_of_one_that_is_not(
    ada: AtTheWindow, made_store: Path, tmp_path: Path
) -> None:
    bea, cal = (tmp_path / f"card-{each}.pdf" for each in ("bea", "cal"))
    for card in (bea, cal):
        with open_colleague(made_store, tmp_path / card.stem) as store:
            write_card(store, card, at=NOON)
    to = ada.rooms.hand_over.to
    ada.rooms.show_hand_over(CALLED, {})
    ada.files.lies_there = [bea]
    to.new_card.click()
    ada.until(to.compare.isVisible)
    to.name.set_text("Bea Marchbanks")
    to.same.click()
    ada.until(lambda: to.receiver() is not None and not to.compare.isVisible())
    ada.files.lies_there = [cal]
    to.new_card.click()
    ada.until(to.compare.isVisible)
    ada.files.lies_there = [bea]
    to.new_card.click()
    ada.until(lambda: to.receiver() is not None)
    assert not to.compare.isVisible()


def test_others_are_handed_over_next_and_the_words_of_the_first_are_gone(
    ada: AtTheWindow,
) -> None:
    room = ada.rooms.hand_over
    ada.ask(lambda store: keep(store, BERT))
    ada.rooms.show_hand_over({**CALLED, BERT.person_id: "Bert"}, {})
    ada.ask(lambda store: store.broken_seals())  # so those who can be chosen are there, too
    room.people.set_value((WREN[0].person_id,))
    room.people.changed.emit()
    room.to.who.set_value(PASSPHRASE)
    room.to.who.changed.emit()
    room.to.name.set_text("Cal Ferris")
    room.reach.set_value(HandoverReach.SAME_TEAM)
    room.told.set_text("told")
    ada.until(lambda: "2 finished" in room.goes.text())
    room.seal.click()
    ada.until(lambda: "Sealed for Cal Ferris" in room.done.sentence())
    assert room.secret.isVisible()
    assert not room.seal.isEnabled()  # the same is not sealed twice by mistake

    room.people.set_value((BERT.person_id,))
    room.people.changed.emit()
    assert not room.secret.isVisible()
    assert room.passphrase.text() == room.done.sentence() == ""
    ada.until(lambda: "1 finished" in room.goes.text())
    assert room.seal.isEnabled()
    room.to.name.set_text("Dee Larch")
    room.seal.click()
    ada.until(lambda: "Sealed for Dee Larch" in room.done.sentence())
    assert room.secret.isVisible()


def test_stopping_leaves_nothing_behind(ada: AtTheWindow) -> None:
    room = ada.rooms.hand_over
    ada.rooms.show_hand_over(CALLED, {})
    ada.until(lambda: "2 finished" in room.goes.text())
    room.to.who.set_value(PASSPHRASE)
    room.to.who.changed.emit()
    room.to.name.set_text("Cal Ferris")
    room.reach.set_value(HandoverReach.SAME_TEAM)
    room.told.set_text("told")
    room.seal.click()
    room.cancel.click()
    ada.until(lambda: bool(room.not_done.sentence()))
    assert "Stopped" in room.not_done.sentence()
    assert list(ada.files.folder.iterdir()) == []


def test_what_another_store_did_is_asked_and_not_done(bea: AtTheWindow) -> None:
    bea.rooms.show_take_in()
    bea.files.lies_there = [Path(__file__)]
    room = bea.rooms.take_in
    room.choose.click()
    bea.until(lambda: bool(room.not_done.sentence()))
    assert "not a file that another MSP Desktop sealed" in room.not_done.sentence()
    assert bea.ask(proposals) == ()
    assert not room.proposed.isVisible()
