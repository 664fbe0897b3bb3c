"""Tobias on the ward: home to his son or not, and who asks him; two conversations."""

from datetime import datetime, timedelta

from msp_desktop.demo.builders import (
    InventedConversation,
    StoryIds,
    abilities,
    account,
    mark,
    need,
    option,
    other,
    outcome,
    place,
    statement,
    whole,
)
from msp_desktop.demo.people import practitioner
from msp_desktop.practice.codes import (
    About,
    AbuseType,
    AdvocateRole,
    Answer,
    Asked,
    CapacityResult,
    Domain,
    GridMoment,
    GridView,
    Lens,
    Location,
    NeedKind,
    Offer,
    PartName,
    SaidBy,
    SourceOfRisk,
    WhoseIdea,
)
from msp_desktop.record.advocacy import Advocacy, AppropriatePerson
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.concern import Concern
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.record.statements import Statements


def told(now: datetime) -> tuple[InventedConversation, ...]:
    """A tired afternoon, finished, and the next morning, still open at capacity."""
    first = _afternoon(now - timedelta(days=4, hours=2))
    second = _morning(first, now - timedelta(days=3, hours=7))
    return (
        InventedConversation(conversation=first, finished=True, last_part=PartName.GRID),
        InventedConversation(conversation=second, finished=False, last_part=PartName.CAPACITY),
    )


def _afternoon(at: datetime) -> Conversation:
    new = StoryIds("tobias")
    return Conversation(
        id=whole("tobias, afternoon"),
        person_id=whole("tobias"),
        started_at=at,
        practitioner=practitioner(Lens.ADVOCACY),
        opening=Opening(
            safe_to_talk=Answer.NOT_SURE,
            safe_to_talk_note="Curtains only. His son came back twice for his gloves.",
            who_is_present="Tobias and his advocate; his son at the end.",
            seen_alone=Answer.YES,
            immediate_danger=Answer.NO,
            language="English",
            needs=(
                need(new, NeedKind.SUPPORT, "One question at a time. Yes and no cards."),
                need(new, NeedKind.CONTACT_METHOD, "Ward telephone, before ten."),
            ),
            explained=Answer.YES,
            contact_again="Bay 3, before ten in the morning, when his son is at work.",
        ),
        person=Person(
            name="Tobias Larkswhistle",
            known_as="Tobias",
            age="72",
            where="Bay 3, Marrow ward; before that at his son's house",
            others=(
                other(new, "Orson", "son", "Has the bank card.", Answer.NOT_SURE),
                other(new, "Greta", "friend from the choir", "Visits daily.", Answer.YES),
            ),
        ),
        concern=Concern(
            accounts=(
                account(new, "Admitted dehydrated, second time this season.", SaidBy.STAFF),
                account(new, "(Card: no.) Not the box room. Cold."),
                account(
                    new,
                    "He was a bass. He has not sung since he moved in there.",
                    SaidBy.FAMILY_OR_FRIEND,
                ),
            ),
            when_and_where="At his son's house, since the stroke last winter.",
            ongoing=Answer.NOT_SURE,
            observed="He looks to the curtain before he answers.",
            types=(AbuseType.NEGLECT, AbuseType.FINANCIAL_OR_MATERIAL),
            location=Location.OWN_HOME,
            source_of_risk=SourceOfRisk.KNOWN,
            source_note="His son, who may be worn out.",
        ),
        outcomes=Outcomes(
            items=(
                outcome(
                    new,
                    "A warm room with a window.",
                    About.BOTH,
                    Domain.ACCOMMODATION,
                    Domain.HEALTH,
                ),
                outcome(new, "Sing.", About.WELLBEING, Domain.PARTICIPATION, Domain.CONTRIBUTION),
                outcome(
                    new,
                    "For Orson not to be in trouble.",
                    About.WELLBEING,
                    Domain.RELATIONSHIPS,
                    by=SaidBy.ADVOCATE,
                ),
            ),
            asked=Asked.EXPRESSED,
        ),
        statements=Statements(
            own=(statement(new, "I like to be asked twice.", at),),
        ),
        capacity=Capacity(
            doubt=Answer.YES,
            decisions=(
                NamedDecision(
                    id=new(),
                    decision="where I go when I leave the ward",
                    attempts=(
                        Attempt(
                            id=new(),
                            when=SpokenDate(said="four in the afternoon", on=at.date()),
                            help_given="Cards.",
                            abilities=abilities(
                                Answer.NOT_SURE, Answer.NO, Answer.NOT_SURE, Answer.YES
                            ),
                            result=CapacityResult.WAIT,
                            result_words="Tired. Again tomorrow before ten.",
                        ),
                    ),
                ),
            ),
        ),
        advocacy=Advocacy(
            difficulties=abilities(Answer.NOT_SURE, Answer.YES, Answer.YES, Answer.NO),
            appropriate_person=AppropriatePerson(
                name="Orson",
                relationship="son",
                paid_in_care=Answer.NO,
                wanted=Answer.NOT_SURE,
                able_and_willing=Answer.YES,
                implicated=Answer.YES,
            ),
            already="Imani Foss, Care Act advocate.",
            role=AdvocateRole.CARE_ACT,
            offer=Offer.ALREADY,
        ),
        grid=Grid(
            placements=(
                mark(new, GridView.PERSON, GridMoment.NOW, place(wellbeing=20, safety=35), at),
            ),
            options=(
                option(
                    new,
                    "Back to Orson, with a carer twice a day",
                    WhoseIdea.SOMEONE_ELSE,
                    place(wellbeing=35, safety=45),
                ),
                option(
                    new,
                    "A flat near the choir, with care",
                    WhoseIdea.PERSON,
                    place(wellbeing=80, safety=65),
                    "(Card: yes. Yes.)",
                ),
            ),
        ),
    )


def _morning(before: Conversation, at: datetime) -> Conversation:
    new = StoryIds("tobias, morning")
    (decision,) = before.capacity.decisions
    again = Attempt(
        id=new(),
        when=SpokenDate(said="nine in the morning", on=at.date()),
        help_given="Cards, photographs of both rooms, Greta beside him.",
        abilities=abilities(Answer.YES, Answer.YES, Answer.NOT_SURE, Answer.YES),
        result=CapacityResult.MAY_LACK,
        result_words="Full assessment asked for, of the ward social worker, by Thursday.",
    )
    longer = decision.but(attempts=(*decision.attempts, again))
    return before.but(
        id=whole("tobias, morning"),
        started_at=at,
        opening=before.opening.but(safe_to_talk=Answer.YES, safe_to_talk_note="Day room, alone."),
        capacity=before.capacity.but(decisions=(longer,)),
    )
