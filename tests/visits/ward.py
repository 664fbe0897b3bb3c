"""Wren Halloway on the ward: one advocate, one decision, three conversations."""

from datetime import datetime, timedelta

from msp_desktop.practice.codes import (
    Ability,
    About,
    AbuseType,
    Achieved,
    AdvocateRole,
    Answer,
    Asked,
    CapacityResult,
    Domain,
    GridMoment,
    GridView,
    LawfulRegime,
    Lens,
    Location,
    NeedKind,
    Offer,
    RiskOutcome,
    SaidBy,
    SourceOfRisk,
    WhoseIdea,
)
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.record.advocacy import Advocacy, AppropriatePerson
from msp_desktop.record.advocates_record import AdvocatesRecord
from msp_desktop.record.capacity import (
    AbilityFinding,
    Attempt,
    BestInterests,
    Capacity,
    Decider,
    NamedDecision,
)
from msp_desktop.record.closing import Closing, Experience, OutcomeView
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.grid import Grid, GridOption, Placement, Point
from msp_desktop.record.opening import CommunicationNeed, Opening
from msp_desktop.record.outcomes import Outcome, Outcomes
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.sharing import Sharing
from tests.visits import imani
from tests.visits.steady import coming, item, whole

ADVOCATE = Practitioner(
    name="Imani Foss",
    role="independent advocate",
    organisation="Fernhollow Advocacy",
    lens=Lens.ADVOCACY,
)

WINDOW = item("wren: not the locked window")
BISCUIT = item("wren: biscuit")
THE_DECISION = item("wren: where I live")
OLD_HOME = item("wren: old home with changes")
FLAT = item("wren: supported flat")


def visit(at: datetime) -> tuple[Conversation, Conversation, Conversation]:
    """The first afternoon, two mornings later at ten, and the morning a week after that."""
    second_at = (at + timedelta(days=2)).replace(hour=10, minute=0, second=0, microsecond=0)
    third_at = second_at + timedelta(days=7)
    first = _first(at)
    second = _second(first, second_at)
    return first, second, _third(second, third_at, at)


def _first(at: datetime) -> Conversation:
    return Conversation(
        id=whole("wren: first visit"),
        person_id=whole("wren"),
        started_at=at,
        practitioner=ADVOCATE,
        opening=_opening(),
        person=_person(),
        concern=_concern(),
        outcomes=_outcomes(),
        capacity=_capacity(_first_attempt(at)),
        advocacy=_advocacy(imani.own_record(at, 0, 3)),
        sharing=Sharing(regime=LawfulRegime.UK_GDPR),
    )


def _second(first: Conversation, at: datetime) -> Conversation:
    return first.but(
        id=whole("wren: second visit"),
        started_at=at,
        capacity=_capacity(*_attempts(first), _second_attempt(at)),
        advocacy=_advocacy(imani.own_record(first.started_at, 3, 6)),
        grid=_grid(at),
        plan=Plan(
            actions=(
                Action(
                    id=item("wren: full assessment"),
                    what="Full assessment of capacity to decide where Wren lives",
                    who="Hospital social worker",
                    when=SpokenDate(said="by Friday", on=coming(at, 4)),
                ),
            ),
        ),
    )


def _third(second: Conversation, at: datetime, first_at: datetime) -> Conversation:
    return second.but(
        id=whole("wren: third visit"),
        started_at=at,
        advocacy=_advocacy(imani.at_the_close(imani.own_record(first_at, 6, 9))),
        capacity=_capacity(
            *_attempts(second),
            _third_attempt(at),
            best_interests=BestInterests(
                wishes="Not the locked window. Biscuit.",
                consulted="Col, as her brother, and her friend Tam.",
                attorney=Decider(there_is=Answer.NO),
                deputy=Decider(there_is=Answer.NO),
                attorney_or_deputy="No attorney, no deputy.",
                less_restrictive="A supported flat near Tam, with no locked window.",
            ),
        ),
        plan=second.plan.but(
            keep_in_touch="Nine contacts, 6 h 40 min in all: one by telephone, one missed."
        ),
        closing=Closing(
            outcomes=(
                OutcomeView(outcome=WINDOW, person=Achieved.FULLY),
                OutcomeView(
                    outcome=BISCUIT, person=Achieved.PARTIALLY, words="Biscuit. Sunday. More."
                ),
            ),
            experience=Experience(informed=ExperienceAnswer.YES),
            risk=RiskOutcome.REDUCED,
            learnt=(
                "Of advocacy: informed, yes; able to take part, yes; able to negotiate, no; "
                "advocacy helped, yes; able to challenge, not asked."
            ),
        ),
    )


def _opening() -> Opening:
    return Opening(
        safe_to_talk=Answer.YES,
        who_is_present="Wren and her advocate.",
        seen_alone=Answer.YES,
        immediate_danger=Answer.NO,
        language="English, few words",
        needs=(
            CommunicationNeed(
                id=item("wren: pictures"),
                kind=NeedKind.SUPPORT,
                need="Few words. Uses pictures and pointing.",
            ),
            CommunicationNeed(
                id=item("wren: mornings"), kind=NeedKind.CONTACT_METHOD, need="Best before noon."
            ),
        ),
        explained=Answer.YES,
        contact_again="On the ward, before noon.",
    )


def _person() -> Person:
    return Person(
        name="Wren Halloway",
        known_as="Wren",
        age="41",
        where="On an acute hospital ward. Came from a residential care home.",
        others=(
            OtherPerson(
                id=item("wren: col"),
                name="Col",
                relationship="brother",
                note="Works shifts, paid, at the care home she came from.",
            ),
            OtherPerson(id=item("wren: tam"), name="Tam", relationship="friend"),
        ),
    )


def _concern() -> Concern:
    return Concern(
        accounts=(
            Account(
                id=item("wren: the nurse"),
                words=SpokenWords(
                    text="Weight loss and a pressure sore on admission from the care home.",
                    said_by=SaidBy.STAFF,
                ),
            ),
            Account(
                id=item("wren: pictures of rooms"),
                words=SpokenWords(
                    text=(
                        "(By pictures of rooms.) Turns the locked-window picture face down, "
                        "three times."
                    )
                ),
            ),
            Account(
                id=item("wren: her word"),
                words=SpokenWords(text="(Puts the dog picture on her chest.) Biscuit."),
            ),
        ),
        when_and_where="At the care home, before a stroke five weeks ago.",
        observed=(
            "The advocate's reading, apart from what she did: Wren does not want the room with "
            "the locked window, and misses Biscuit. Learning disability; stroke five weeks ago."
        ),
        others_at_risk=Answer.YES,
        others_at_risk_note="Other residents.",
        types=(AbuseType.NEGLECT, AbuseType.ORGANISATIONAL),
        location=Location.CARE_HOME_RESIDENTIAL,
        source_of_risk=SourceOfRisk.SERVICE_PROVIDER,
    )


def _outcomes() -> Outcomes:
    return Outcomes(
        items=(
            Outcome(
                id=WINDOW,
                words=SpokenWords(
                    text="Not to go back to the room with the locked window.",
                    said_by=SaidBy.ADVOCATE,
                ),
                about=About.BOTH,
                domains=(Domain.CONTROL, Domain.ACCOMMODATION),
                difference="Expressed by Wren through pictures, noted by the advocate.",
            ),
            Outcome(
                id=BISCUIT,
                words=SpokenWords(text="To see Biscuit.", said_by=SaidBy.ADVOCATE),
                about=About.WELLBEING,
                domains=(Domain.RELATIONSHIPS,),
                difference="Expressed by Wren through pictures, noted by the advocate.",
            ),
        ),
        asked=Asked.EXPRESSED,
    )


def _attempts(before: Conversation) -> tuple[Attempt, ...]:
    return before.capacity.decisions[0].attempts


def _capacity(*attempts: Attempt, best_interests: BestInterests | None = None) -> Capacity:
    return Capacity(
        doubt=Answer.YES,
        decisions=(
            NamedDecision(
                id=THE_DECISION,
                decision="where I live when I leave hospital",
                attempts=attempts,
                best_interests=best_interests or BestInterests(),
            ),
        ),
    )


def _first_attempt(at: datetime) -> Attempt:
    return Attempt(
        id=item("wren: first attempt"),
        when=SpokenDate(said="the afternoon of the first visit", on=at.date()),
        help_given="Pictures.",
        abilities=(
            AbilityFinding(ability=Ability.UNDERSTAND, answer=Answer.NOT_SURE),
            AbilityFinding(ability=Ability.RETAIN, answer=Answer.NO),
            AbilityFinding(ability=Ability.USE_OR_WEIGH, answer=Answer.NO),
            AbilityFinding(ability=Ability.COMMUNICATE, answer=Answer.YES),
        ),
        result=CapacityResult.WAIT,
        result_words="Better in the morning.",
    )


def _second_attempt(at: datetime) -> Attempt:
    return Attempt(
        id=item("wren: second attempt"),
        when=SpokenDate(said="10 am, second visit", on=at.date()),
        help_given="Pictures and a model room.",
        abilities=(
            AbilityFinding(ability=Ability.UNDERSTAND, answer=Answer.YES),
            AbilityFinding(ability=Ability.RETAIN, answer=Answer.YES, evidence="For ten minutes."),
            AbilityFinding(ability=Ability.USE_OR_WEIGH, answer=Answer.NOT_SURE),
            AbilityFinding(ability=Ability.COMMUNICATE, answer=Answer.YES),
        ),
        result=CapacityResult.MAY_LACK,
        result_words="Full assessment asked for, of the hospital social worker, by Friday.",
        assessment_of="The hospital social worker.",
        assessment_by=SpokenDate(said="Friday", on=coming(at, 4)),
    )


def _third_attempt(at: datetime) -> Attempt:
    return Attempt(
        id=item("wren: third attempt"),
        when=SpokenDate(said="third visit", on=at.date()),
        result=CapacityResult.LACKS,
        result_words="The assessor concluded that she lacks capacity for this decision now.",
    )


def _advocacy(own_record: AdvocatesRecord) -> Advocacy:
    return Advocacy(
        routes=imani.ROUTES,
        own_record=own_record,
        difficulties=(
            AbilityFinding(
                ability=Ability.UNDERSTAND,
                answer=Answer.NO,
                evidence="No difficulty with pictures.",
            ),
            AbilityFinding(ability=Ability.RETAIN, answer=Answer.YES),
            AbilityFinding(ability=Ability.USE_OR_WEIGH, answer=Answer.YES),
            AbilityFinding(
                ability=Ability.COMMUNICATE, answer=Answer.YES, evidence="Without pictures."
            ),
        ),
        appropriate_person=AppropriatePerson(
            name="Col",
            relationship="brother; wants to help, works for the source of the risk",
            paid_in_care=Answer.YES,
            able_and_willing=Answer.YES,
            implicated=Answer.NOT_SURE,
        ),
        already=(
            "Imani Foss, Care Act advocate since March, units 305 and 310. Keep the same one: "
            "the Mental Capacity Act role is added to her, no second advocate."
        ),
        role=AdvocateRole.CARE_ACT,
        offer=Offer.ALREADY,
        offer_reason="Instructed for the outcomes, non-instructed for the move.",
    )


def _grid(at: datetime) -> Grid:
    return Grid(
        placements=(
            Placement(
                id=item("wren: now"),
                who=GridView.PERSON,
                moment=GridMoment.NOW,
                point=Point(safety=40, wellbeing=20),
                at=at,
                why="By Wren, with picture cards.",
            ),
        ),
        options=(
            GridOption(
                id=OLD_HOME,
                what="Old home with changes",
                whose_idea=WhoseIdea.SOMEONE_ELSE,
                leads_to=Point(safety=55, wellbeing=30),
            ),
            GridOption(
                id=FLAT,
                what="Supported flat near Tam",
                whose_idea=WhoseIdea.BOTH,
                leads_to=Point(safety=65, wellbeing=75),
                chosen=True,
                person_says="(Preferred, shown with picture cards.)",
            ),
        ),
    )
