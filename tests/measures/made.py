"""A store of invented people with every kind of answer that is counted, by chance and seed."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TypeVar

from msp_desktop.demo.store import WHO, invented_conversations
from msp_desktop.practice.advocacy_codes import ChangeArea, Gain, Indicator
from msp_desktop.practice.codes import (
    About,
    Achieved,
    AdvocateRole,
    Answer,
    Asked,
    CapacityResult,
    GridMoment,
    GridView,
    Lens,
    Location,
    Offer,
    PartName,
    RiskAssessment,
    RiskOutcome,
    SaidBy,
    SourceOfRisk,
    Stage,
    WayToRespond,
)
from msp_desktop.practice.return_codes import Ethnicity, Gender, HealthCondition, SupportReason
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.advocates_record import (
    AdvocateContact,
    AreaChange,
    IndicatorAnswer,
    NamedAdvocate,
)
from msp_desktop.record.capacity import Attempt, BestInterests, Capacity, NamedDecision
from msp_desktop.record.closing import Closing, Experience, OutcomeView
from msp_desktop.record.conversation import Conversation, TookPlace
from msp_desktop.record.grid import Grid, Placement, Point
from msp_desktop.record.outcomes import Outcomes, Withdrawn
from msp_desktop.record.part import SpokenDate, SpokenWords, new_id
from msp_desktop.record.plan import Action
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import create
from tests.unlocked import PASSPHRASE

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
T = TypeVar("T")


class Chance:
    """Answers by chance, and now and then none."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)  # noqa: S311 - invented people

    def maybe(self, codes: type[T] | tuple[T, ...], none: float = 0.3) -> T | None:
        return None if self.rng.random() < none else self.rng.choice(list(codes))  # type: ignore[arg-type]

    def some(self, codes: type[T], most: int = 2) -> tuple[T, ...]:
        listed: list[T] = list(codes)  # type: ignore[call-overload]
        return tuple(sorted(self.rng.sample(listed, self.rng.randint(0, most)), key=listed.index))

    def yes(self, chance: float = 0.5) -> bool:
        return self.rng.random() < chance

    def words(self, chance: float = 0.5) -> str:
        return "Some words." if self.yes(chance) else ""

    def day(self, chance: float = 0.6) -> SpokenDate:
        on = (NOW - timedelta(days=self.rng.randint(0, 700))).date()
        return SpokenDate(said=on.isoformat(), on=on) if self.yes(chance) else SpokenDate()


def made_conversations(people: int, seed: int = 1) -> Iterator[tuple[Conversation, PartName, bool]]:
    """So many invented people, a quarter of them with a second conversation."""
    chance = Chance(seed)
    for invented in invented_conversations(people, now=NOW, seed=seed):
        first = _by_chance(invented.conversation, chance)
        yield first, invented.last_part, invented.finished and chance.yes()
        if chance.yes(0.25):
            later = first.took_place.on.on or first.started_at.date()
            again = first.but(
                id=type(first.id)(int=chance.rng.getrandbits(128), version=4),
                took_place=TookPlace(
                    on=SpokenDate(
                        said="later", on=later + timedelta(days=chance.rng.randint(1, 60))
                    )
                ),
                person=first.person,
            )
            yield _by_chance(again, chance), invented.last_part, False


def make_measured_store(folder: Path, people: int, seed: int = 1) -> None:
    """Make the store; its passphrase is the tests' own."""
    vault, _ = create(folder, PASSPHRASE, now=NOW, cost=Cost.least())
    with Store(vault, clock=lambda: NOW) as store:
        store.set_practitioner(WHO)
        for conversation, part, finished in made_conversations(people, seed):
            store.save(conversation, part)
            if finished:
                store.finish(conversation.id)


def _by_chance(one: Conversation, chance: Chance) -> Conversation:
    return one.but(
        practitioner=one.practitioner.but(lens=chance.rng.choice(list(Lens))),
        person=one.person.but(
            gender=chance.maybe(Gender),
            ethnicity=chance.maybe(Ethnicity),
            support_reason=chance.maybe(SupportReason),
            health_conditions=chance.some(HealthCondition),
            died=chance.day(0.05),
            born=one.person.born if chance.yes(0.8) else SpokenDate(),
        ),
        concern=one.concern.but(
            stage=chance.maybe(Stage),
            location=chance.maybe(Location),
            other_locations=chance.some(Location),
            source_of_risk=chance.maybe(SourceOfRisk),
            other_sources=chance.some(SourceOfRisk),
        ),
        outcomes=_outcomes(one, chance),
        capacity=_capacity(one, chance),
        advocacy=_advocacy(one, chance),
        grid=_grid(one, chance),
        plan=one.plan.but(
            ways=chance.some(WayToRespond),
            actions=tuple(
                Action(id=new_id(), what=chance.words(0.8), done=chance.maybe(Answer))
                for _ in range(chance.rng.randint(0, 2))
            ),
        ),
        closing=_closing(one, chance),
    )


def _outcomes(one: Conversation, chance: Chance) -> Outcomes:
    items = tuple(
        each.but(
            about=chance.maybe(About),
            risk=chance.words(0.3),
            words=SpokenWords(text=each.words.text, said_by=chance.rng.choice(list(SaidBy))),
            withdrawn=Withdrawn(at=NOW) if chance.yes(0.1) else None,
        )
        for each in one.outcomes.items
        if chance.yes(0.8)
    )
    return one.outcomes.but(items=items, asked=chance.maybe(Asked, 0.5))


def _capacity(one: Conversation, chance: Chance) -> Capacity:
    decisions = tuple(
        NamedDecision(
            id=new_id(),
            decision="Where to live",
            about_enquiry=chance.maybe(Answer),
            attempts=(
                Attempt(
                    id=new_id(),
                    when=chance.day(),
                    help_given=chance.words(),
                    result=chance.maybe(CapacityResult),
                ),
            ),
            best_interests=BestInterests(wishes=chance.words(), decision=chance.words()),
        )
        for _ in range(chance.rng.randint(0, 2))
    )
    doubt = chance.maybe(Answer)
    return one.capacity.but(doubt=doubt, decisions=decisions, supported=chance.maybe(Answer))


def _advocacy(one: Conversation, chance: Chance) -> Advocacy:
    own = one.advocacy.own_record.but(
        advocates=tuple(
            NamedAdvocate(
                id=new_id(),
                name=f"Advocate {number}",
                roles=chance.some(AdvocateRole),
                second_reason=chance.words(),
            )
            for number in range(chance.rng.choice((0, 0, 1, 2)))
        ),
        contacts=tuple(
            AdvocateContact(id=new_id(), minutes=chance.rng.randint(5, 300))
            for _ in range(chance.rng.randint(0, 2))
        ),
        indicators=tuple(
            IndicatorAnswer(
                indicator=each,
                answer=chance.maybe(Answer, 0.5),
                not_asked_reason=chance.words(0.3),
            )
            for each in Indicator
        ),
        gains=chance.some(Gain),
        areas=tuple(AreaChange(area=area, what=chance.words()) for area in chance.some(ChangeArea)),
    )
    return one.advocacy.but(
        offer=chance.maybe(Offer),
        role=chance.maybe(AdvocateRole),
        waiting_since=chance.day(),
        own_record=own,
    )


def _grid(one: Conversation, chance: Chance) -> Grid:
    marks = tuple(
        Placement(
            id=new_id(),
            who=who,
            moment=moment,
            point=Point(safety=chance.rng.randint(0, 100), wellbeing=chance.rng.randint(0, 100)),
            at=NOW,
        )
        for who in GridView
        for moment in GridMoment
        if chance.yes(0.3)
    )
    return one.grid.but(placements=marks)


def _closing(one: Conversation, chance: Chance) -> Closing:
    lines = [
        name for name in Experience.__struct_fields__ if name not in {"answered_by", "asked_by"}
    ]
    answers = {name: chance.maybe(ExperienceAnswer) for name in lines if name != "asked_on"}
    return one.closing.but(
        outcomes=tuple(
            OutcomeView(
                outcome=each.id, person=chance.maybe(Achieved), practitioner=chance.maybe(Achieved)
            )
            for each in one.outcomes.items
        ),
        achieved_in_all=chance.maybe(Achieved, 0.8),
        experience=Experience(**answers),  # type: ignore[arg-type]
        risk=chance.maybe(RiskOutcome),
        person_risk=chance.maybe(RiskOutcome),
        assessment=chance.maybe(RiskAssessment),
        concluded=chance.day(),
    )
