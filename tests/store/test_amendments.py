"""A finished conversation never changes; an amendment says what and why beside it."""

import pytest

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import amendment_from_json, amendment_to_json
from msp_desktop.record.faults import RecordRefused, RecordTooNew
from msp_desktop.store.faults import AlreadyFinished, AmendmentNotWhole, NotFinished
from msp_desktop.store.store import Store
from tests.unlocked import NOON, OFFICER
from tests.visits import doorstep

WHAT = "The caller's name was Zephyrine, not Geraldine."
WHY = "Bert found the letter."


@pytest.fixture
def finished(store: Store) -> Store:
    visit = doorstep.visit(NOON)
    store.save(visit, PartName.PLAN)
    store.finish(visit.id)
    return store


BERT = doorstep.visit(NOON).id


def test_it_says_what_why_who_and_when(finished: Store) -> None:
    finished.amend(BERT, what=WHAT, why=WHY)
    (written,) = finished.load(BERT).amendments
    assert (written.what, written.why) == (WHAT, WHY)
    assert written.practitioner == OFFICER
    assert written.at == NOON


def test_the_conversation_itself_stays_as_it_was(finished: Store) -> None:
    finished.amend(BERT, what=WHAT, why=WHY)
    assert finished.load(BERT).conversation == doorstep.visit(NOON)
    with pytest.raises(AlreadyFinished):
        finished.save(doorstep.visit(NOON), PartName.PLAN)
    assert finished.problems() == ()


def test_several_stand_in_the_order_they_were_written(finished: Store) -> None:
    for what in ("First.", "Second.", "Third."):
        finished.amend(BERT, what=what, why=WHY)
    assert [one.what for one in finished.load(BERT).amendments] == ["First.", "Second.", "Third."]
    assert finished.broken_seals() == 0


def test_its_words_are_found_and_so_are_the_conversations_own(finished: Store) -> None:
    assert not finished.caseload("zephyrine").entries
    finished.amend(BERT, what=WHAT, why=WHY)
    assert finished.caseload("zephyrine").entries
    assert finished.caseload("found letter").entries
    assert finished.caseload("cribb").entries
    assert finished.problems() == ()


@pytest.mark.parametrize(("what", "why"), [("", WHY), (WHAT, " \n"), ("", "")])
def test_it_needs_both_what_and_why(finished: Store, what: str, why: str) -> None:
    with pytest.raises(AmendmentNotWhole):
        finished.amend(BERT, what=what, why=why)
    assert finished.load(BERT).amendments == ()


def test_what_is_not_finished_is_changed_not_amended(store: Store) -> None:
    store.save(doorstep.visit(NOON), PartName.PLAN)
    with pytest.raises(NotFinished):
        store.amend(BERT, what=WHAT, why=WHY)


def test_characters_that_cannot_be_kept_are_refused_and_nothing_is_added(finished: Store) -> None:
    with pytest.raises(Fault):
        finished.amend(BERT, what="\x00", why=WHY)
    assert finished.load(BERT).amendments == ()


def test_only_its_one_canonical_form_is_read(finished: Store) -> None:
    data = amendment_to_json(finished.amend(BERT, what=WHAT, why=WHY))
    assert amendment_to_json(amendment_from_json(data)) == data
    for spoilt in (b" " + data, data[:-1], b"{}", data.replace(b"msp-amendment", b"msp-other")):
        with pytest.raises(RecordRefused):
            amendment_from_json(spoilt)
    with pytest.raises(RecordTooNew):
        amendment_from_json(data.replace(b'"version":1', b'"version":1000'))


def test_a_persons_conversations_come_oldest_first_each_with_when_the_one_before_began(
    finished: Store,
) -> None:
    finished.amend(BERT, what=WHAT, why=WHY)
    first = finished.load(BERT).conversation
    later = first.but(id=doorstep.visit(NOON).person_id, started_at=NOON.replace(year=2027))
    finished.save(later, PartName.PLAN)
    told = finished.story(first.person_id)
    assert [one.conversation for one in told] == [first, later]
    assert [one.finished for one in told] == [True, False]
    assert told[0].amendments[0].what == WHAT
    assert [one.before for one in told] == [None, first.started_at]
    assert finished.load(later.id).before == first.started_at
    assert finished.load(first.id).before is None
