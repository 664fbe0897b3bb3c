"""Several documents in one go: whole files only, what was done listed, cancelled at any time."""

from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation
from tests.referral_room.conftest import AT, PATIENCE_MS, Shown, full_disk
from tests.referral_room.saved import disclosures, files
from tests.visits import car_wash
from ui.referral.batch import BatchRoom
from ui.scope import Scope


class Several:
    """The room, with Bert's visit and one more to choose from."""

    def __init__(self, shown: Shown, people: dict[UUID, str]) -> None:
        self.shown = shown
        self.room = BatchRoom(shown.session, built_in(), shown.answers, clock=lambda: AT)
        shown.qtbot.addWidget(self.room)
        self.room.resize(1366, 768)
        self.room.show()
        self.room.show_conversations(people, ticked=True)

    def run(self) -> None:
        with self.shown.qtbot.waitSignal(self.room.ended, timeout=PATIENCE_MS):
            self.room.save.click()


@pytest.fixture
def several(shown: Shown, bert: Conversation) -> Several:
    other = car_wash.visit(AT)
    kept: list[object] = []
    shown.session.ask(
        Scope(shown.session),
        lambda store: store.save(other, PartName.PLAN),
        kept.append,
        kept.append,
    )
    shown.until(lambda: bool(kept))
    return Several(shown, {bert.id: "Bert", other.id: "Somebody else"})


def test_each_conversation_for_each_reader_is_a_locked_file_with_words_of_its_own(
    several: Several,
) -> None:
    several.room.readers.set_value(("supervisor", "closing"))
    several.run()
    names = files(several.shown)
    assert names == [f"referral-2026-11-21-{number}.pdf" for number in range(1, 5)]
    assert several.room.done.sentence() == "4 documents are saved in documents, locked."
    words = [row.password for row in several.room.rows]
    assert len({*words}) == 4
    for name, password in zip(names, words, strict=True):
        reader = PdfReader(several.shown.answers.folder / name)
        assert reader.is_encrypted
        assert reader.decrypt(password)
    assert len(disclosures(several.shown)) == 4


def test_what_may_not_be_made_is_passed_over_and_listed_with_its_reason(
    several: Several, bert: Conversation
) -> None:
    several.room.conversations.set_value((bert.id,))
    several.room.readers.set_value(("health", "supervisor"))
    several.run()
    assert len(files(several.shown)) == 1
    refused, made = several.room.rows
    assert not refused.password
    assert made.password
    assert "The list says why" in several.room.not_done.sentence()


def test_cancelled_in_the_middle_nothing_half_made_stays_and_what_was_done_is_listed(
    several: Several,
) -> None:
    several.room.readers.set_value(("supervisor", "closing", "handover"))
    several.room._made.connect(lambda *_: several.room.cancel.click())
    several.run()
    assert 1 <= len(several.room.rows) < 6
    assert len(files(several.shown)) == sum(bool(row.password) for row in several.room.rows)
    assert all(name.endswith(".pdf") for name in files(several.shown))
    assert "not started" in several.room.not_done.sentence()
    assert several.room.save.isEnabled()


def test_a_full_disk_ends_it_calmly(several: Several) -> None:
    several.room.readers.set_value(("supervisor", "closing"))
    known: list[object] = []
    several.shown.session.ask(
        Scope(several.shown.session), store_signing_key, known.append, known.append
    )
    several.shown.until(lambda: bool(known))
    with full_disk():
        several.run()
    assert files(several.shown) == []
    [row] = several.room.rows
    assert row.outcome.disk_refused
    assert row.outcome.refused is not None
    assert several.room.not_done.sentence().startswith(row.outcome.refused.happened)
    assert "3 documents were not started." in several.room.not_done.sentence()


def test_nothing_ticked_is_asked_for(several: Several) -> None:
    several.room.save.click()
    assert "Tick at least one" in several.room.not_done.sentence()
    several.shown.answers.target = Path("/never")
    assert files(several.shown) == []


def test_the_persons_own_copy_is_not_among_them(several: Several) -> None:
    offered = [button.text() for button in several.room.readers.buttons()]
    assert "The council" in offered
    several.room.readers.set_value(("person",))
    assert several.room.readers.value() == ()


def test_going_back_leaves_no_words(several: Several) -> None:
    several.room.readers.set_value(("supervisor",))
    several.run()
    with several.shown.qtbot.waitSignal(several.room.left):
        several.room.back.click()
    assert several.room.rows == []
