"""A new conversation starts from what is known, and never repeats what was told of a concern."""

from datetime import timedelta

import pytest

from msp_desktop.practice.codes import Answer, Asked, CapacityResult, Lens, PartName
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.capacity import latest_result
from msp_desktop.record.conversation import Conversation, Practitioner, not_yet, part_of
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.outcomes import asked_again, asked_code, last_asked, remove, revise, theirs
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.story import decisions_over_time
from tests.record.visits import AT
from tests.visits import doorstep, ward

OFFICER = Practitioner(
    name="Ada Quillfeather", role="Officer", organisation="Invented Police", lens=Lens.POLICE
)
LATER = AT + timedelta(days=60)


@pytest.fixture
def visits() -> tuple[Conversation, ...]:
    return ward.visit(AT)


@pytest.fixture
def fresh(visits: tuple[Conversation, ...]) -> Conversation:
    return start_follow_on(visits, OFFICER, at=LATER, pack="built-in 1")


def test_it_is_a_new_conversation_by_who_has_it_now(
    visits: tuple[Conversation, ...], fresh: Conversation
) -> None:
    assert fresh.id not in {visit.id for visit in visits}
    assert fresh.person_id == visits[0].person_id
    assert fresh.practitioner == OFFICER
    assert fresh.started_at == LATER
    assert from_json(to_json(fresh)) == fresh


def test_who_they_are_and_what_helps_them_is_not_asked_for_again(
    visits: tuple[Conversation, ...], fresh: Conversation
) -> None:
    assert fresh.person == visits[2].person.but(carried_on=visits[2].started_at)
    assert [need.need for need in fresh.opening.needs] == [
        "Few words. Uses pictures and pointing.",
        "Best before noon.",
    ]


def test_whether_it_is_safe_to_talk_is_asked_each_time(fresh: Conversation) -> None:
    assert fresh.opening.safe_to_talk is None
    assert fresh.opening.seen_alone is None
    assert fresh.opening.immediate_danger is None
    assert fresh.opening.who_is_present == ""
    assert fresh.opening.contact_again == ""


def test_only_what_is_still_wanted_and_not_fully_achieved_comes_along(fresh: Conversation) -> None:
    assert [outcome.id for outcome in fresh.outcomes.items] == [ward.BISCUIT]


def test_what_was_withdrawn_stays_where_it_was(visits: tuple[Conversation, ...]) -> None:
    outcomes = remove(visits[2].outcomes, ward.BISCUIT, at=LATER)
    third = visits[2].but(outcomes=outcomes)
    assert start_follow_on((*visits[:2], third), OFFICER, at=LATER).outcomes.items == ()


@pytest.mark.parametrize("part", [PartName.CONCERN, PartName.GRID, PartName.PLAN, PartName.CLOSING])
def test_no_word_said_about_a_concern_is_copied(fresh: Conversation, part: PartName) -> None:
    assert part_of(fresh, part) == type(part_of(fresh, part))()


def test_sharing_is_decided_anew() -> None:
    before = doorstep.visit(AT)
    assert before.sharing.decisions
    assert start_follow_on((before,), OFFICER, at=LATER).sharing.decisions == ()


def test_a_decision_that_was_settled_is_not_opened_again(fresh: Conversation) -> None:
    assert fresh.capacity.decisions == ()
    assert fresh.capacity.doubt is None


def test_an_open_decision_keeps_its_name_so_that_its_attempts_stay_in_order(
    visits: tuple[Conversation, ...],
) -> None:
    third = start_follow_on(visits[:2], OFFICER, at=LATER)
    (decision,) = third.capacity.decisions
    assert decision.decision == "where I live when I leave hospital"
    assert latest_result(decision) is None
    assert len(decision.attempts) == 1
    made = decision.attempts[0].but(result=CapacityResult.HAS, help_given="A walk there.")
    third = third.but(capacity=third.capacity.but(decisions=(decision.but(attempts=(made,)),)))
    (story,) = decisions_over_time((*visits[:2], third))
    assert [then.attempt.result for then in story.attempts] == [
        CapacityResult.WAIT,
        CapacityResult.MAY_LACK,
        CapacityResult.HAS,
    ]


def test_one_advocate_is_kept_and_the_offer_is_made_anew(
    visits: tuple[Conversation, ...], fresh: Conversation
) -> None:
    assert fresh.advocacy.already == visits[2].advocacy.already
    assert fresh.advocacy.role is visits[2].advocacy.role
    assert fresh.advocacy.offer is None
    assert fresh.advocacy.difficulties == ()


def test_who_was_weighed_as_the_appropriate_person_is_known_with_the_answers(
    visits: tuple[Conversation, ...], fresh: Conversation
) -> None:
    assert fresh.advocacy.appropriate_person == visits[2].advocacy.appropriate_person
    assert fresh.advocacy.appropriate_person.name == "Col"


def test_what_they_do_not_want_and_their_own_sentences_come_along() -> None:
    before = doorstep.visit(AT)
    fresh = start_follow_on((before,), OFFICER, at=LATER)
    assert fresh.outcomes.not_wanted == before.outcomes.not_wanted
    assert fresh.statements.own == tuple(
        each.but(carried_on=before.started_at) for each in before.statements.own
    )
    assert fresh.statements.principles == ()
    assert [tie.id for tie in fresh.outcomes.ties] == [tie.id for tie in before.outcomes.ties]


def test_a_sentence_that_was_taken_away_does_not_come_back() -> None:
    before = doorstep.visit(AT)
    left = before.statements.own[:1]
    after = start_follow_on((before,), OFFICER, at=LATER)
    after = after.but(statements=after.statements.but(own=left))
    again = start_follow_on((before, after), OFFICER, at=LATER + timedelta(days=1))
    assert [each.id for each in again.statements.own] == [each.id for each in left]


def test_a_name_left_out_at_the_newest_visit_is_known_from_the_one_before() -> None:
    before = doorstep.visit(AT)
    nameless = before.but(person=type(before.person)(), started_at=AT + timedelta(days=1))
    again = start_follow_on((nameless, before), OFFICER, at=LATER)
    assert again.person == before.person.but(carried_on=before.started_at)
    assert again.person.others[0].may_be_told is Answer.NO


def test_there_is_nothing_to_begin_again_from_nothing() -> None:
    with pytest.raises(ValueError, match="no conversation"):
        start_follow_on((), OFFICER, at=LATER)


def test_wish_carried_on_is_not_asked_today() -> None:
    before = doorstep.visit(AT)
    fresh = start_follow_on((before,), OFFICER, at=LATER)
    assert theirs(fresh.outcomes)
    assert asked_code(fresh.outcomes) is Asked.NOT_RECORDED
    assert last_asked(fresh.outcomes) == before.started_at
    third = start_follow_on((before, fresh), OFFICER, at=LATER + timedelta(days=60))
    assert last_asked(third.outcomes) == before.started_at


def test_wish_asked_again_counts_today() -> None:
    fresh = start_follow_on((doorstep.visit(AT),), OFFICER, at=LATER)
    first, *others = fresh.outcomes.items
    for again in (
        asked_again(first),
        revise(first, SpokenWords(text="Quiet."), at=LATER, reason=""),
    ):
        outcomes = fresh.outcomes.but(items=(again, *others))
        assert asked_code(outcomes) is Asked.EXPRESSED
        assert last_asked(outcomes) is None


def test_no_part_is_covered_before_anybody_did_something() -> None:
    for before in ((doorstep.visit(AT),), ward.visit(AT), ward.visit(AT)[:2]):
        fresh = start_follow_on(before, OFFICER, at=LATER)
        assert not_yet(fresh) == tuple(PartName)
        assert from_json(to_json(fresh)) == fresh
