"""What is known from before is read-only until somebody says that it still is so."""

from datetime import timedelta

import pytest

from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import AbuseType, Answer, Location, PartName
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.case.earlier_answers import earlier_answers
from msp_desktop.record.case.known import (
    Known,
    confirm,
    gone_through,
    known_so_far,
    mark_done,
    reconciled,
    take_back,
)
from msp_desktop.record.case.merged import merged
from msp_desktop.record.case.safe_ways import SAFE_WAYS, with_safe_ways
from msp_desktop.record.case.since_last import changes
from msp_desktop.record.closing import Closing
from msp_desktop.record.conversation import (
    Conversation,
    day_of,
    part_of,
    said_before,
    view_by,
)
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.opening import Opening
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from tests.record.visits import AT
from tests.visits import doorstep, self_neglect

ASKED, TAKEN, CHANGED = HowConfirmed.ASKED, HowConfirmed.TAKEN, HowConfirmed.CHANGED
LATER = timedelta(days=60)


@pytest.fixture
def first() -> Conversation:
    return doorstep.visit(AT)


@pytest.fixture
def second(first: Conversation) -> Conversation:
    return start_follow_on((first,), doorstep.OFFICER, at=AT + LATER)


def _known(place: str, *conversations: Conversation) -> Known:
    return next(each for each in known_so_far(conversations) if each.place.startswith(place))


def test_what_holds_is_told_with_its_day_and_its_source(first: Conversation) -> None:
    places = [known.place for known in known_so_far([first])]
    for carried in ("concern.types", "concern.location", "concern.source_of_risk", "plan.actions"):
        assert any(place.startswith(carried) for place in places), carried
    for known in known_so_far([first]):
        assert known.since == day_of(first)
        assert known.by == first.practitioner.name
    assert not any("account" in place for place in places)


def test_nothing_known_is_in_the_record_before_it_is_confirmed(
    first: Conversation, second: Conversation
) -> None:
    for known in known_so_far([first]):
        if known.kept:
            continue
        part = part_of(second, known.part)
        assert all(getattr(part, name) != value for name, value in known.values)
    types = _known("concern.types", first)
    taken = confirm(second, types, ASKED)
    assert taken.concern.types == first.concern.types
    through = gone_through(taken, types)
    assert through is not None
    assert through.how is ASKED
    assert from_json(to_json(taken)) == taken
    assert take_back(taken, types) == second


def test_everything_known_can_be_confirmed_and_taken_back(
    first: Conversation, second: Conversation
) -> None:
    for known in known_so_far([first]):
        for how in HowConfirmed:
            assert take_back(confirm(second, known, how), known) == second


def test_third_visit_says_when_it_was_last_asked(first: Conversation, second: Conversation) -> None:
    asked = confirm(second, _known("concern.types", first), ASKED)
    asked = confirm(asked, _known("concern.location", first), TAKEN)
    types, place = (_known(f"concern.{name}", first, asked) for name in ("types", "location"))
    assert (types.since, types.again) == (day_of(first), day_of(second))
    assert (place.since, place.again) == (day_of(first), None)


def test_what_is_put_otherwise_after_it_was_confirmed_is_changed(
    first: Conversation, second: Conversation
) -> None:
    types = _known("concern.types", first)
    taken = confirm(second, types, ASKED)
    put = taken.concern.but(types=(AbuseType.SELF_NEGLECT,), main_type=None)
    (noted,) = reconciled(taken.but(concern=put), [types]).still_so
    assert noted.how is CHANGED
    third = _known("concern.types", first, taken.but(concern=put))
    assert third.values == (("types", (AbuseType.SELF_NEGLECT,)),)
    assert third.since == day_of(second)


def test_what_was_changed_to_nothing_is_known_no_more(
    first: Conversation, second: Conversation
) -> None:
    place = _known("concern.location", first)
    emptied = confirm(second, place, CHANGED)
    emptied = emptied.but(concern=emptied.concern.but(location=None, other_locations=()))
    assert not any(each.place == place.place for each in known_so_far([first, emptied]))


def test_an_action_is_done_with_one_press(first: Conversation, second: Conversation) -> None:
    action = _known("plan.actions", first)
    done = mark_done(second, action)
    assert done.plan.actions[0].done is Answer.YES
    assert not any(each.place == action.place for each in known_so_far([first, done]))


def test_safety_ability_and_agreement_are_history_with_a_day(first: Conversation) -> None:
    secret = SafeContact(
        ways=(
            ContactWay(
                id="0123456789ab", safe=Answer.NO, detail="the landline", why="he picks it up"
            ),
            ContactWay(id="0123456789ac", detail="the side door"),
        ),
        must_not_know="The nephew",
    )
    told = first.but(opening=first.opening.but(safe_contact=secret))
    found = {each.about: each for each in earlier_answers([told])}
    assert found["Must not know"].words == "The nephew"
    assert found["Not safe"].words == (
        "The landline: he picks it up; The side door (not known whether it is safe)"
    )
    assert {each.on for each in found.values()} == {day_of(first)}
    assert PartName.SHARING in {each.part for each in found.values()}
    carried = start_follow_on((told,), doorstep.OFFICER, at=AT + LATER)
    assert carried.opening.safe_contact == SafeContact()
    assert carried.opening.safe_to_talk is None


def test_a_paper_of_the_case_says_on_which_day_the_ways_were_said(
    first: Conversation, second: Conversation
) -> None:
    later = second.but(opening=second.opening.but(safe_to_talk=Answer.YES))
    case = merged([first, later])
    assert case.opening.contact_again == first.opening.contact_again != ""
    assert said_before(case, SAFE_WAYS) == day_of(first)
    assert case.opening.safe_to_talk is Answer.YES


def test_what_is_so_on_its_day_alone_is_not_carried_to_a_later_one(
    first: Conversation, second: Conversation
) -> None:
    then = first.but(
        opening=first.opening.but(
            safe_to_talk=Answer.YES, immediate_danger=Answer.YES, seen_alone=Answer.YES
        )
    )
    now = merged([then, second.but(opening=Opening())]).opening
    assert (now.safe_to_talk, now.immediate_danger, now.seen_alone) == (None, None, None)


def test_what_an_earlier_conversation_holds_has_its_day_and_its_author(
    first: Conversation, second: Conversation
) -> None:
    then = first.but(
        closing=Closing(learnt="Ring before coming."),
        practitioner=first.practitioner.but(name="Invented Colleague"),
    )
    now = second.but(closing=Closing(), concern=second.concern.but(accounts=()))
    case = merged([then, now])
    assert said_before(case, "closing") == day_of(first)
    assert view_by(case, "closing.learnt") == "Invented Colleague"
    for account in then.concern.accounts:
        assert said_before(case, f"concern.accounts.{account.id}") == day_of(first)
    assert merged([now]) == now


def test_what_changed_is_said_in_sentences_that_are_true() -> None:
    one, two, three, *_ = self_neglect.visits()
    after_two, after_three = changes([one, two]), changes([one, two, three])
    assert "On 10 May 2026 “Leave me be.” became “Keep the flat.”" in after_two[PartName.OUTCOMES]
    assert "New on 10 May 2026: “Keep the cats.”" in after_two[PartName.OUTCOMES]
    assert after_three[PartName.OUTCOMES] == ("New on 5 July 2026: “A cooker I can reach.”",)
    assert (
        "Their own mark went from safety 20, wellbeing 70 on 8 March 2026 to safety 30, "
        "wellbeing 65 on 10 May 2026." in after_two[PartName.GRID]
    )
    assert after_two[PartName.SHARING] == ()
    assert changes([one])[PartName.CLOSING] == ()


def test_a_place_that_did_not_change_is_said_not_to_have_changed(
    first: Conversation, second: Conversation
) -> None:
    same = second.but(concern=first.concern.but(location=Location.OWN_HOME))
    then = first.but(concern=same.concern)
    (sentence,) = changes([then, same])[PartName.CONCERN]
    assert sentence.startswith("Nothing changed here between ")


def test_a_paper_of_a_later_day_says_when_the_ways_were_said(
    first: Conversation, second: Conversation
) -> None:
    given = with_safe_ways(second, [first])
    assert given.opening.contact_again == first.opening.contact_again
    assert said_before(given, SAFE_WAYS) == day_of(first)
    third = start_follow_on((first, second), doorstep.OFFICER, at=AT + 2 * LATER)
    assert said_before(with_safe_ways(third, [given]), SAFE_WAYS) == day_of(first)
    assert with_safe_ways(first, [second]) == first
