"""What stands at the top of a story, what was answered earlier, and what is new since."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from msp_desktop.practice.case_codes import CaseResult
from msp_desktop.practice.codes import (
    AbuseType,
    Agreement,
    Answer,
    CapacityResult,
    Offer,
    PartName,
    Recipient,
)
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.case.agreements import agreements
from msp_desktop.record.case.earlier_answers import EarlierAnswer, earlier_answers
from msp_desktop.record.case.events import (
    ActionAdded,
    ActionSeen,
    CaseEvent,
    CaseOpened,
    Concluded,
    Happening,
    ReplyTaken,
    SafeContactChanged,
)
from msp_desktop.record.case.header import PersonHeader, person_header
from msp_desktop.record.case.history import CaseEntry
from msp_desktop.record.case.since_last import changes
from msp_desktop.record.case.snapshot import snapshot_of
from msp_desktop.record.case.state import CaseState, what_stands
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcome, Outcomes, Withdrawn
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.plan import Action
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from msp_desktop.record.statements import OwnStatement, Statements
from tests.visits.doorstep import OFFICER

AT = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
LATER = AT + timedelta(days=14)
CASE = UUID(int=5)
ITEM, OTHER = "0123456789ab", "ba9876543210"


def said(text: str) -> SpokenWords:
    return SpokenWords(text=text)


def visit(at: datetime = AT, **parts: object) -> Conversation:
    return begin(OFFICER, at=at).but(**parts)


def case(*happened: Happening, at: datetime = LATER) -> CaseState:
    entries = []
    before: tuple[str, ...] = ()
    for number, what in enumerate((CaseOpened(on=SpokenDate(on=AT.date())), *happened)):
        name = f"{number:064x}"
        event = CaseEvent(id=UUID(int=number), case_id=CASE, at=at, by=OFFICER, what=what)
        entries.append(CaseEntry(id=name, refs=before, event=event))
        before = (name,)
    return what_stands(CASE, entries)


def header_of(*decisions: SharingDecision) -> PersonHeader:
    return person_header([visit(sharing=Sharing(decisions=decisions))], ())


# At the top.


def test_without_a_conversation_there_is_nothing_to_stand_over_a_story() -> None:
    with pytest.raises(ValueError, match="no conversation"):
        person_header([], ())
    assert snapshot_of([]) is None
    assert changes([]) == {}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"agreement": Agreement.DOES_NOT}, "all of it; they do not agree"),
        (
            {"agreement": Agreement.AGREES, "withdrawn": Answer.YES},
            "all of it; they have withdrawn their agreement",
        ),
        ({"agreement": Agreement.IN_PART, "holds_back": " the leg "}, "the leg"),
        (
            {"agreement": Agreement.IN_PART, "which_part": "all but the leg"},
            "agreed in part, and noted: all but the leg",
        ),
        ({"agreement": Agreement.IN_PART, "held_back_words": "leg, wound"}, "leg, wound"),
        (
            {"agreement": Agreement.IN_PART, "held_back": ("concern",)},
            "single pieces, as ticked under Sharing",
        ),
        (
            {"agreement": Agreement.IN_PART},
            "agreed in part; not noted what is held back",
        ),
    ],
)
def test_what_is_held_back_is_said_for_each_way_it_was_noted(
    fields: dict[str, object], words: str
) -> None:
    decision = SharingDecision(id=ITEM, recipient=Recipient.PARTNER).but(**fields)
    (held,) = header_of(decision).held_back
    assert (held.whom, held.what) == (Recipient.PARTNER.value, words)


def test_an_agreement_holds_nothing_back() -> None:
    agreed = SharingDecision(id=ITEM, name="Dr Moss", agreement=Agreement.AGREES)
    assert header_of(agreed).held_back == ()


def test_safe_ways_are_of_the_day_they_were_first_said() -> None:
    ways = SafeContact(
        ways=(ContactWay(id=ITEM, safe=Answer.YES, detail="at the clinic"),),
        must_not_know="her son",
    )
    opening = Opening(safe_contact=ways)
    told = [visit(opening=opening), visit(LATER, opening=opening)]
    header = person_header(told, ())
    assert header.ways_since == AT.date()
    assert "her son" in header.must_not_know
    changed = opening.but(contact_again="by letter")
    assert person_header([*told[:1], visit(LATER, opening=changed)], ()).ways_since == LATER.date()


# Answered earlier.


def answers_of(told: Iterable[Conversation], *states: CaseState) -> list[EarlierAnswer]:
    return list(earlier_answers(told, states))


def test_danger_is_told_with_what_was_done_or_that_it_was_so() -> None:
    done = Opening(immediate_danger=Answer.YES, danger_action="999 was called")
    for opening, words in ((done, "999 was called"), (done.but(danger_action=""), Answer.YES)):
        found = [a.words for a in answers_of([visit(opening=opening)])]
        assert words in found


def test_ways_stated_between_visits_stand_beside_those_of_a_visit() -> None:
    stated = SafeContactChanged(ways="through the clinic", must_not_know="the landlord")
    found = [(a.about, a.words) for a in answers_of([visit()], case(stated))]
    assert ("Safe ways to reach them", "through the clinic") in found
    assert ("Must not know", "the landlord") in found
    assert not any(about == "Not safe" for about, _ in found)


def test_a_decision_and_an_agreement_are_told_with_their_last_answer() -> None:
    tried = Attempt(id=OTHER, result=CapacityResult.HAS)
    decision = NamedDecision(id=ITEM, decision="where to live", attempts=(tried,))
    withdrawn = SharingDecision(
        id=ITEM,
        recipient=Recipient.PARTNER,
        agreement=Agreement.AGREES,
        withdrawn=Answer.YES,
        what="the fall",
    )
    told = visit(capacity=Capacity(decisions=(decision,)), sharing=Sharing(decisions=(withdrawn,)))
    found = {a.about: a.words for a in answers_of([told])}
    assert found["where to live"] == CapacityResult.HAS
    assert "then withdrawn" in found[Recipient.PARTNER.value]
    assert "the fall" in found[Recipient.PARTNER.value]
    assert agreements([told])[0].latest is not None


# New since the conversation before.


def test_what_is_new_is_said_part_by_part() -> None:
    wanted = Outcome(id=ITEM, words=said("to stay at home"))
    before = visit(
        concern=Concern(types=(AbuseType.NEGLECT,)),
        outcomes=Outcomes(items=(wanted, Outcome(id=OTHER, words=said("a lock")))),
        statements=Statements(own=(OwnStatement(id=ITEM, text="I am heard"),)),
        capacity=Capacity(decisions=(NamedDecision(id=ITEM, decision="where to live"),)),
    )
    tried = Attempt(id=OTHER, result=CapacityResult.HAS)
    last = visit(
        LATER,
        concern=Concern(
            types=(AbuseType.NEGLECT, AbuseType.FINANCIAL_OR_MATERIAL),
            accounts=(Account(id=ITEM, words=said("he took the card")),),
        ),
        outcomes=Outcomes(
            items=(
                wanted.but(words=said("to stay at home with help")),
                Outcome(id=OTHER, words=said("a lock"), withdrawn=Withdrawn(at=LATER)),
                Outcome(id="aaaaaaaaaaaa", words=said("my card back")),
            )
        ),
        statements=Statements(
            own=(OwnStatement(id=ITEM, text="I am heard"), OwnStatement(id=OTHER, text="I decide"))
        ),
        capacity=Capacity(
            decisions=(NamedDecision(id=ITEM, decision="where to live", attempts=(tried,)),)
        ),
        advocacy=Advocacy(offer=Offer.ACCEPTED, already="Imani Foss."),
    )
    found = changes([before, last])
    assert any("New on" in line and "inancial" in line for line in found[PartName.CONCERN])
    assert any("he took the card" in line for line in found[PartName.CONCERN])
    said_now = " ".join(found[PartName.OUTCOMES])
    for words in ("my card back", "became", "No longer wanted since"):
        assert words in said_now
    assert [line for line in found[PartName.STATEMENTS] if "I decide" in line]
    assert not [line for line in found[PartName.STATEMENTS] if "I am heard" in line]
    assert any("Tried again" in line for line in found[PartName.CAPACITY])
    assert any("Offered on" in line for line in found[PartName.ADVOCACY])
    assert any("Keep the same one" in line for line in found[PartName.ADVOCACY])


def test_what_happened_between_visits_is_new_too() -> None:
    last = visit()
    action = Action(id=ITEM, what="mend the lock")
    other = Action(id=OTHER, what="ring the bank")
    seen = SpokenDate(on=LATER.date())
    state = case(
        ActionAdded(action=action),
        ActionAdded(action=other),
        ActionSeen(action=ITEM, done=Answer.YES, result="mended", on=seen),
        ReplyTaken(sender="The council", decided="early help", on=seen),
        ReplyTaken(sender="Too early", decided="x", on=SpokenDate(on=date(2026, 1, 1))),
        SafeContactChanged(ways="by letter", on=seen),
        SafeContactChanged(ways="by telephone", on=SpokenDate(on=date(2026, 1, 1))),
    )
    told = " ".join(line for lines in changes([last], [state]).values() for line in lines)
    for words in ("mend the lock: mended", "1 action is open", "The council"):
        assert words in told
    assert "Too early" not in told
    without = case(ActionAdded(action=action), ActionSeen(action=ITEM, done=Answer.YES, on=seen))
    assert "mend the lock." in " ".join(sum(changes([last], [without]).values(), ()))


def test_a_concluded_case_says_nothing_of_what_is_open() -> None:
    state = case(
        SafeContactChanged(ways="by letter"), Concluded(result=CaseResult.ENQUIRY_CONCLUDED)
    )
    assert state.is_concluded
    assert person_header([visit()], [state]).safe == ()
