"""Five visits to Ned, who hoards: what he wants changes, and what he says and does not do repeats.

The third visit is by a colleague, the second was written up a day later, and the first has a wrong
year of birth that an amendment puts right. Everybody here is invented.
"""

from datetime import date, datetime, time, timedelta

from msp_desktop.practice.codes import (
    Ability,
    Achieved,
    Agreement,
    Answer,
    CapacityResult,
    GridMoment,
    GridView,
    Lens,
    Recipient,
    RiskAssessment,
    RiskOutcome,
)
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.record.capacity import AbilityFinding, Attempt, Capacity, NamedDecision
from msp_desktop.record.closing import Closing, Experience, OutcomeView
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner, TookPlace, begin
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.grid import Grid, GridOption, Placement, Point
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcome, Outcomes, PreviousWording
from msp_desktop.record.part import SpokenDate, SpokenWords, new_id
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.sharing import Sharing, SharingDecision

OFFICER = Practitioner(
    name="Odette Larkspur",
    role="Tenancy sustainment officer",
    organisation="Invented Homes",
    lens=Lens.HOUSING_AND_OTHER,
)
COLLEAGUE = OFFICER.but(name="Piers Hollowell")

DAYS = (
    date(2026, 3, 8),
    date(2026, 5, 10),
    date(2026, 7, 5),
    date(2026, 9, 5),
    date(2026, 11, 2),
)
HALL = "keeping the hall clear of fire risk"
CATS, COOKER, HIMSELF = new_id(), new_id(), new_id()
PERSON_MARKS = ((70, 20), (65, 30), (60, 45), (62, 55), (70, 60))
OFFICER_MARKS = ((30, 15), (35, 25), (45, 40), (55, 50), (60, 58))
"""Wellbeing, then safety, of each visit."""

FIRE, LANDLORD = "Invented Fire and Rescue", "Invented Lettings"
EVIDENCE = (
    "says he will clear it by Friday; full on Friday",
    "says a bag a week; no bag gone in two weeks",
    "cleared to the door, full again in four days",
    "agrees it could burn; moves the boxes back while we talk",
)


def day(on: date) -> SpokenDate:
    """A day as somebody says it."""
    return SpokenDate(said=on.isoformat(), on=on)


def at(number: int) -> datetime:
    """When a visit is begun to be written: the second a day late."""
    late = timedelta(days=1) if number == 1 else timedelta()
    return datetime.combine(DAYS[number], time(14, 30)).astimezone() + late


def visits() -> tuple[Conversation, ...]:
    """The five, oldest first."""
    first = _first()
    second = _second(first)
    third = _third(first, second)
    fourth = _fourth(first, second, third)
    return first, second, third, fourth, _fifth(first, second, third, fourth)


def _first() -> Conversation:
    one = begin(OFFICER, at=at(0))
    decisions = (
        SharingDecision(
            id=new_id(),
            recipient=Recipient.FIRE,
            name=FIRE,
            what="The hall",
            agreement=Agreement.AGREES,
            decided=day(DAYS[0]),
        ),
        SharingDecision(
            id=new_id(),
            recipient=Recipient.LANDLORD,
            name=LANDLORD,
            what="The hall and the notice",
            agreement=Agreement.IN_PART,
            which_part="All but the leg",
            held_back_words="leg, ulcer, dressing, nurse, sit down, sitting down",
            decided=day(DAYS[0]),
        ),
    )
    return one.but(
        person=Person(
            name="Ned Ashgrove",
            age="66",
            born=SpokenDate(said="12/12/1956", on=date(1956, 12, 12)),
            where="Flat 4, Invented House",
        ),
        opening=Opening(safe_to_talk=Answer.YES, contact_again="Knock twice, mornings"),
        concern=_concern("They want me out by June.", "Three cats; the kitchen cannot be used."),
        outcomes=Outcomes(items=(Outcome(id=HIMSELF, words=SpokenWords(text="Leave me be.")),)),
        capacity=_attempt(0, help_given="Pictures of two halls, one on fire"),
        grid=_marks(0).but(
            options=(
                GridOption(
                    id=new_id(),
                    what="Enforced clearance",
                    leads_to=Point(safety=80, wellbeing=5),
                    person_says="You’d kill me.",
                ),
            )
        ),
        plan=Plan(actions=(_bag(DAYS[1]),)),
        sharing=Sharing(decisions=decisions),
    )


BAG = new_id()


def _bag(by: date) -> Action:
    return Action(id=BAG, what="One bag out of the hall", who="Ned", when=day(by))


def _second(first: Conversation) -> Conversation:
    two = start_follow_on([first], OFFICER, at=at(1))
    put = Outcome(
        id=HIMSELF,
        words=SpokenWords(text="Keep the flat."),
        earlier=(PreviousWording(words=SpokenWords(text="Leave me be."), until=at(1)),),
    )
    cats = Outcome(id=CATS, words=SpokenWords(text="Keep the cats."))
    return two.but(
        took_place=TookPlace(on=day(DAYS[1]), began="22:40", ended="00:15"),
        outcomes=Outcomes(items=(cats, put)),
        concern=_concern("The vet came about the tabby.", "Dressing on the left leg, wet."),
        capacity=_attempt(1, help_given="Written down in large letters"),
        grid=_marks(1),
    )


def _third(*before: Conversation) -> Conversation:
    three = start_follow_on(before, COLLEAGUE, at=at(2))
    cooker = Outcome(id=COOKER, words=SpokenWords(text="A cooker I can reach."))
    option = GridOption(
        id=new_id(),
        what="One bag a week with the cats’ charity",
        leads_to=Point(safety=60, wellbeing=65),
        chosen=True,
        person_says="They like the tabby.",
    )
    return three.but(
        outcomes=three.outcomes.but(items=(*three.outcomes.items, cooker)),
        concern=_concern("A nurse comes Tuesdays, I have to sit down for it.", "Hall half clear."),
        capacity=_attempt(2, help_given="In the morning, after the cats were fed"),
        grid=_marks(2).but(options=(option,)),
    )


def _fourth(*before: Conversation) -> Conversation:
    four = start_follow_on(before, OFFICER, at=at(3))
    capacity = _attempt(3, help_given="With the fire service’s own pictures")
    decision = capacity.decisions[0]
    attempt = decision.attempts[0].but(
        result=CapacityResult.HAS, result_words="A visit of the fire service is agreed."
    )
    return four.but(
        concern=_concern("I’ll let the fire people in.", "He opened the door himself."),
        capacity=capacity.but(decisions=(decision.but(attempts=(attempt,)),)),
        grid=_marks(3),
    )


def _fifth(*before: Conversation) -> Conversation:
    five = start_follow_on(before, OFFICER, at=at(4))
    views = (
        OutcomeView(outcome=CATS, person=Achieved.FULLY, words="All three of them."),
        OutcomeView(outcome=HIMSELF, person=Achieved.FULLY, words="Still my door."),
        OutcomeView(
            outcome=COOKER,
            person=Achieved.PARTIALLY,
            words="Works, can’t get to it Fridays.",
            practitioner=Achieved.FULLY,
        ),
    )
    return five.but(
        concern=_concern("It’s all right now.", "Hall clear."),
        grid=_marks(4),
        plan=Plan(actions=(_bag(DAYS[1]).but(done=Answer.YES, done_note="Every week now."),)),
        closing=Closing(
            outcomes=views,
            experience=Experience(
                listened_to=ExperienceAnswer.YES,
                in_control=ExperienceAnswer.MOSTLY,
                right_pace=ExperienceAnswer.YES,
            ),
            risk=RiskOutcome.REDUCED,
            assessment=RiskAssessment.IDENTIFIED_ACTION,
            own_words="You let me keep them.",
            concluded=day(DAYS[4]),
        ),
    )


def _concern(said: str, observed: str) -> Concern:
    return Concern(
        accounts=(Account(id=new_id(), words=SpokenWords(text=said)),), observed=observed
    )


def _attempt(number: int, *, help_given: str) -> Capacity:
    findings = (
        AbilityFinding(ability=Ability.UNDERSTAND, answer=Answer.YES),
        AbilityFinding(ability=Ability.RETAIN, answer=Answer.YES),
        AbilityFinding(
            ability=Ability.USE_OR_WEIGH, answer=Answer.NOT_SURE, evidence=EVIDENCE[number]
        ),
    )
    attempt = Attempt(id=new_id(), help_given=help_given, abilities=findings)
    words = f"He {EVIDENCE[number]}."
    decision = NamedDecision(
        id=new_id(), decision=HALL, attempts=(attempt,), words_and_actions=words
    )
    return Capacity(doubt=Answer.YES, decisions=(decision,))


def _marks(number: int) -> Grid:
    return Grid(
        placements=tuple(
            Placement(
                id=new_id(),
                who=who,
                moment=GridMoment.NOW,
                point=Point(safety=marks[number][1], wellbeing=marks[number][0]),
                at=at(number),
            )
            for who, marks in (
                (GridView.PERSON, PERSON_MARKS),
                (GridView.PRACTITIONER, OFFICER_MARKS),
            )
        )
    )
