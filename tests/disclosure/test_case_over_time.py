"""Papers of a case over months: today's answers are today's, and older ones have their day."""

from datetime import timedelta
from uuid import uuid4

import pytest

from msp_desktop.disclosure.case import CaseDisclosure, disclose_case
from msp_desktop.disclosure.kind_names import PAPER_NAMES, DocumentKindName, paper_name
from msp_desktop.documents.compose import compose_case
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import kind_named
from msp_desktop.documents.neutral_notes import neutral_sentences
from msp_desktop.practice.codes import (
    AbuseType,
    Agreement,
    Answer,
    GridMoment,
    GridView,
    Recipient,
)
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.agreements import agreements
from msp_desktop.record.case.case_record import case_to_json
from msp_desktop.record.case.state import what_stands
from msp_desktop.record.closing import Closing
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner, TookPlace, begin
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.grid import Grid, GridOption, Placement, Point
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcome, Outcomes, PreviousWording
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT
from tests.visits.steady import item

OFFICER = Practitioner(name="PC Rowan Applegarth")
COLLEAGUE = Practitioner(name="Odette Larkspur")
AGREES = SharingDecision(
    id=item("partner"),
    recipient=Recipient.PARTNER,
    name="Invented Fire",
    agreement=Agreement.AGREES,
)
WISH, OPTION = item("wish"), item("option")


def _wants(words: str) -> Outcomes:
    return Outcomes(items=(Outcome(id=WISH, words=SpokenWords(text=words)),))


def _mark(safety: int) -> Placement:
    return Placement(
        id=item(f"mark {safety}"),
        who=GridView.PERSON,
        moment=GridMoment.NOW,
        point=Point(safety=safety, wellbeing=50),
        at=AT,
    )


@pytest.fixture
def first() -> Conversation:
    return begin(OFFICER, at=AT).but(
        person=Person(name="Ned Ashgrove"),
        opening=Opening(
            safe_to_talk=Answer.YES,
            immediate_danger=Answer.YES,
            contact_again="Text him in the mornings on 01632 960 114",
        ),
        concern=Concern(
            accounts=(Account(id=item("then"), words=SpokenWords(text="They hit me in March.")),)
        ),
        outcomes=_wants("Leave me be."),
        grid=Grid(
            placements=(_mark(20),),
            options=(GridOption(id=OPTION, what="A sorting day", chosen=True),),
        ),
        plan=Plan(actions=(Action(id=item("bag"), what="One bag out", who="Ned"),)),
        sharing=Sharing(decisions=(AGREES,)),
        closing=Closing(learnt="Knock, then wait."),
    )


@pytest.fixture
def second(first: Conversation) -> Conversation:
    later = start_follow_on((first,), COLLEAGUE, at=AT + timedelta(days=60))
    return later.but(outcomes=_wants("Keep the flat."), grid=Grid(placements=(_mark(40),)))


def _disclosed(kind: DocumentKind, *visits: Conversation, **keys: frozenset[str]) -> CaseDisclosure:
    state = what_stands(uuid4(), ())
    return disclose_case(state, [RecordWithAmendments(one, ()) for one in visits], kind, **keys)


def _paper(name: DocumentKindName, *visits: Conversation, **keys: frozenset[str]) -> str:
    kind = kind_named(name)
    shared = _disclosed(kind, *visits, **keys)
    return repr(compose_case(shared, kind, at=AT + timedelta(days=90), pack=built_in()).blocks)


def test_an_old_answer_on_danger_and_talking_is_not_printed_as_todays(
    first: Conversation, second: Conversation
) -> None:
    paper = _paper(DocumentKindName.PARTNER, first, second.but(opening=Opening()))
    assert "Yes, now" not in paper
    assert "Safe to talk: yes" not in paper


def test_ways_said_before_are_in_their_own_words_with_the_day_beside(
    first: Conversation, second: Conversation
) -> None:
    put_in = frozenset({"opening.safe_contact", "opening"})
    paper = _paper(DocumentKindName.COUNCIL, first, _all_shared(second), included=put_in)
    assert "01632 960 114. Said on 20 November 2026." in paper


def test_the_day_of_the_ways_takes_no_account_out_where_the_ways_are_left_out(
    first: Conversation, second: Conversation
) -> None:
    today = second.but(
        concern=Concern(
            accounts=(
                Account(
                    id=item("now"),
                    words=SpokenWords(text="He hit me on 20 November 2026, a Friday, at 9."),
                ),
            )
        )
    )
    paper = _paper(
        DocumentKindName.COUNCIL,
        first,
        _all_shared(today),
        excluded=frozenset({"opening.safe_contact"}),
    )
    assert "He hit me on 20 November 2026" in paper
    assert "960" not in paper


def _all_shared(one: Conversation) -> Conversation:
    return one.but(
        sharing=Sharing(
            decisions=(
                SharingDecision(
                    id=item("council"), recipient=Recipient.COUNCIL, agreement=Agreement.AGREES
                ),
            )
        )
    )


def test_a_wish_that_was_put_anew_is_not_given_as_it_was_before(
    first: Conversation, second: Conversation
) -> None:
    kind = kind_named(DocumentKindName.PARTNER)
    shared = _disclosed(kind, first, second)
    assert "Leave me be." not in repr(shared.as_one.outcomes)
    assert "Leave me be." not in repr(shared.record)
    ticked = _disclosed(kind, first, second, included=frozenset({f"outcomes.items.{WISH}"}))
    assert [each.words.text for each in ticked.as_one.outcomes.items] == ["Keep the flat."]


def test_an_account_of_an_earlier_visit_has_its_day(
    first: Conversation, second: Conversation
) -> None:
    paper = _paper(DocumentKindName.SUPERVISOR, first, second)
    assert "as recorded on 20 November 2026" in paper


def test_what_was_weighed_and_marked_before_stays_in_the_paper_of_the_case(
    first: Conversation, second: Conversation
) -> None:
    paper = _paper(DocumentKindName.COUNCIL, _all_shared(first), _all_shared(second))
    assert "A sorting day" in paper
    mine = _paper(DocumentKindName.PERSON, first, second)
    assert "A sorting day" in mine
    assert "When we began" in mine
    assert "When we talked on" in mine


def test_a_closing_record_says_who_was_told_and_what_they_said_to_it(
    first: Conversation, second: Conversation
) -> None:
    paper = _paper(DocumentKindName.CLOSING, first, second)
    assert "Invented Fire: Ned Ashgrove agrees. Decided: 20 November 2026." in paper


def test_a_visit_written_up_later_changes_a_wish_on_its_own_day(
    first: Conversation, second: Conversation
) -> None:
    held, written = AT + timedelta(days=60), AT + timedelta(days=63)
    late = second.but(
        started_at=written,
        took_place=TookPlace(on=SpokenDate(on=held.date())),
        outcomes=Outcomes(
            items=(
                Outcome(
                    id=WISH,
                    words=SpokenWords(text="Keep the flat."),
                    earlier=(
                        PreviousWording(words=SpokenWords(text="Leave me be."), until=written),
                    ),
                ),
            )
        ),
    )
    for visits in ((late,), (first, late)):
        paper = _paper(DocumentKindName.SUPERVISOR, *visits)
        assert "put before as “Leave me be.” until 19 January 2027" in paper


def test_every_kind_of_paper_has_a_name_for_sentences() -> None:
    assert set(PAPER_NAMES) == set(DocumentKindName)
    assert (
        paper_name("position_of_trust") == "referral to the lead for people in positions of trust"
    )


def test_a_colleagues_view_of_an_earlier_visit_is_under_their_name(
    first: Conversation, second: Conversation
) -> None:
    paper = _paper(DocumentKindName.CLOSING, first, second)
    at = paper.index("Knock, then wait.")
    assert "PC Rowan Applegarth" in paper[at : at + 80]


def test_the_persons_copy_says_what_they_say_now(first: Conversation, second: Conversation) -> None:
    decisions = (
        AGREES.but(agreement=Agreement.IN_PART),
        SharingDecision(
            id=item("bank"),
            recipient=Recipient.OTHER,
            name="Invented Bank",
            agreement=Agreement.AGREES,
            withdrawn=Answer.YES,
        ),
        SharingDecision(
            id=item("health"),
            recipient=Recipient.HEALTH,
            name="Invented Surgery",
            agreement=Agreement.AGREES,
            held_back_words="leg",
        ),
    )
    done = Action(
        id=item("bag"),
        what="One bag out",
        who="ned",
        when=SpokenDate(said="by Friday"),
        done=Answer.YES,
    )
    today = second.but(sharing=Sharing(decisions=decisions), plan=Plan(actions=(done,)))
    paper = _paper(DocumentKindName.PERSON, first, today)
    assert (
        "You said yes to telling some of it, not all of it: Invented Fire and Invented Surgery."
        in paper
    )
    assert "You said yes first, and then changed your mind: Invented Bank." in paper
    assert "You said yes to telling:" not in paper
    assert "leg" not in paper.split()
    assert "('You', 'One bag out.', 'Done.')" in paper


def test_neutral_notes_under_domestic_abuse_offer_a_number_and_a_day_alone(
    first: Conversation,
) -> None:
    her = first.but(
        practitioner=OFFICER.but(neutral_telephone="01632 960 200"),
        concern=first.concern.but(types=(AbuseType.DOMESTIC,)),
        plan=Plan(
            actions=(Action(id=item("pack"), what="Pack a small bag"),),
            next_conversation=SpokenDate(said="Monday"),
        ),
    )
    offered = [each.text for each in neutral_sentences(her, AT.date())]
    assert offered == ["You can ring 01632 960 200.", "We talk again: Monday."]


def test_ways_that_are_safe_are_told_by_numbers_and_names_not_by_days(
    first: Conversation,
) -> None:
    ways = SafeContact(
        ways=(
            ContactWay(
                id=item("way"),
                way=ContactWayKind.TEXT,
                safe=Answer.YES,
                detail="01632 960 114",
                when="Tuesdays at 9",
                through="Magda",
            ),
        )
    )
    accounts = tuple(
        Account(id=item(words), words=SpokenWords(text=words))
        for words in ("It was a Tuesday at 9.", "Magda saw it.", "Ring 960114 or 960 114.")
    )
    one = _all_shared(first).but(
        opening=Opening(safe_contact=ways), concern=Concern(accounts=accounts)
    )
    out = frozenset({"opening.safe_contact"})
    paper = _paper(DocumentKindName.COUNCIL, one, excluded=out)
    assert "It was a Tuesday at 9." in paper
    assert "Magda" not in paper
    assert "960" not in paper


@pytest.mark.parametrize("goes_by", [AGREES.id, item("anew")], ids=["the same name", "another"])
@pytest.mark.parametrize("decided", [SpokenDate(), SpokenDate(on=AT.date())], ids=["open", "then"])
def test_what_is_held_back_later_is_held_back_of_the_first_visit_whatever_day_is_noted(
    first: Conversation, second: Conversation, goes_by: str, decided: SpokenDate
) -> None:
    first = first.but(sharing=Sharing(decisions=(AGREES.but(decided=decided),)))
    held = AGREES.but(
        id=goes_by, agreement=Agreement.IN_PART, held_back_words="hit", decided=decided
    )
    visits = (first, second.but(sharing=Sharing(decisions=(held,))))
    state = what_stands(uuid4(), ()).but(agreements=agreements(visits))
    told = [RecordWithAmendments(one, ()) for one in visits]
    kind = kind_named(DocumentKindName.PARTNER)
    shared = disclose_case(state, told, kind)
    assert "hit" in {word for each in shared.hits for word in each.found}
    paper = compose_case(shared, kind, at=AT + timedelta(days=90), pack=built_in())
    assert "hit me" not in repr(paper) + case_to_json(shared.record).decode()
