"""Conversations put together from pieces: quick to make, each a little different."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from msp_desktop.demo import fragments
from msp_desktop.demo.builders import (
    Kind,
    abilities,
    account,
    action,
    chosen,
    mark,
    need,
    not_wanted,
    option,
    outcome,
    pick,
    place,
    principles,
    shared,
    statement,
)
from msp_desktop.demo.fragments import Theme
from msp_desktop.demo.people import PRACTITIONERS, first_name, invented_person
from msp_desktop.demo.stories import InventedConversation
from msp_desktop.practice.codes import (
    Achieved,
    Agreement,
    Answer,
    Asked,
    CapacityResult,
    GridMoment,
    GridView,
    NeedKind,
    Offer,
    PartName,
    Recipient,
    RiskAssessment,
    RiskOutcome,
    SaidBy,
    TrueForMe,
    WhoseIdea,
)
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.closing import Closing, Experience, OutcomeView
from msp_desktop.record.concern import Concern, Section42
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid, Point
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import Indication, RecordPart, SpokenDate
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import Sharing
from msp_desktop.record.statements import Statements

_PARTS = tuple(PartName)
_RESULTS = tuple(CapacityResult)
_OFFERS = tuple(Offer)
_AGREEMENTS = tuple(Agreement)
_RISKS = tuple(RiskOutcome)
_ASSESSMENTS = tuple(RiskAssessment)
_LAST_WEEKS = 60
_FINISHED = 0.7
_ANSWERS = tuple(Answer)
_TRUE_FOR_ME = tuple(TrueForMe)
_ACHIEVED = tuple(Achieved)
_NEEDS = (
    (NeedKind.INFORMATION_FORMAT, "Large print."),
    (NeedKind.INFORMATION_FORMAT, "Easy read, with pictures."),
    (NeedKind.SUPPORT, "Hearing aid. Face to face, in good light."),
    (NeedKind.SUPPORT, "More time, and a break half way."),
    (NeedKind.PROFESSIONAL, "British Sign Language interpreter."),
    (NeedKind.CONTACT_METHOD, "By letter, not by telephone."),
)
_LOOKING_BACK = (
    "Better than it was. I have {joy} again.",
    "They listened about {thing}.",
    "It still happens, but not on {day}.",
    "{helper} says I look well.",
    "Ask me again after {day}.",
)
_DECISIONS = ("where I live", "who holds my money", "who is told", "whether to go back tonight")
_SHARED_WITH = (
    (Recipient.COUNCIL, "Council adult team"),
    (Recipient.MASH, "MASH"),
    (Recipient.HEALTH, "The surgery"),
    (Recipient.PARTNER, "Trading standards"),
    (Recipient.ADVOCACY, "Fernhollow Advocacy"),
)


@dataclass(frozen=True, slots=True)
class _Telling:
    """What one composed story has to hand while it is written."""

    rng: Random
    theme: Theme
    at: datetime
    slots: dict[str, str]

    def new(self) -> str:
        """The next item's id."""
        return f"{self.rng.getrandbits(48):012x}"

    def fill(self, text: str) -> str:
        """The piece with this person's own words in it."""
        filled = text.format_map(self.slots)
        return filled[0].upper() + filled[1:]

    def some(self, pieces: tuple[str, ...], most: int) -> list[str]:
        """One or more of the pieces, filled in."""
        count = 1 + int(self.rng.random() * min(most, len(pieces)))
        return [self.fill(piece) for piece in self.rng.sample(pieces, count)]

    def pick(self, some: Sequence[Kind]) -> Kind:
        """One of them."""
        return pick(self.rng, some)

    def answer(self) -> Answer:
        """Any answer."""
        return self.pick(_ANSWERS)

    def day(self) -> str:
        """A day of the week, or the like."""
        return self.slots["day"]


def composed(rng: Random, now: datetime) -> InventedConversation:
    """One more person, in a conversation of the last sixty weeks.

    A finished one has every part; another stops at some part on the way.
    """
    theme = pick(rng, fragments.THEMES)
    lens = pick(rng, theme.lenses)
    at = now - timedelta(minutes=rng.randrange(60, _LAST_WEEKS * 7 * 24 * 60))
    t = _Telling(rng=rng, theme=theme, at=at, slots=_slots(rng))
    finished = rng.random() < _FINISHED
    last = PartName.CLOSING if finished else pick(rng, _PARTS[1:])
    reached = _PARTS[: _PARTS.index(last) + 1]
    wanted = _outcomes(t) if PartName.OUTCOMES in reached else Outcomes()
    parts = {name.value: tell(t) for name, tell in _TELLERS if name in reached}
    conversation = Conversation(
        id=UUID(int=rng.getrandbits(128), version=4),
        person_id=UUID(int=rng.getrandbits(128), version=4),
        started_at=at,
        practitioner=pick(rng, [known for known in PRACTITIONERS if known.lens is lens]),
        person=invented_person(rng, t.new, at.date()),
        outcomes=wanted,
        closing=_closing(t, wanted) if finished else Closing(),
    ).but(**parts)
    return InventedConversation(conversation=conversation, finished=finished, last_part=last)


def _slots(rng: Random) -> dict[str, str]:
    return {
        "who": pick(rng, fragments.WHO),
        "thing": pick(rng, fragments.THING),
        "since": pick(rng, fragments.SINCE),
        "day": pick(rng, fragments.DAY),
        "joy": pick(rng, fragments.JOY),
        "room": pick(rng, fragments.ROOM),
        "sum": f"{rng.randrange(10, 4000, 5):,} pounds",
        "helper": first_name(rng),
    }


def _opening(t: _Telling) -> Opening:
    kind, text = t.pick(_NEEDS)
    return Opening(
        safe_to_talk=Answer.YES,
        safe_to_talk_note=t.fill("In {room}."),
        who_is_present=t.fill(t.pick(("Nobody else.", "{helper}, at the start only."))),
        seen_alone=Answer.YES if t.rng.random() < 0.8 else t.answer(),
        immediate_danger=Answer.NO,
        needs=(need(t.new, kind, text),) if t.rng.random() < 0.6 else (),
        explained=Answer.YES,
        contact_again=t.fill("Mornings, not {day}."),
    )


def _concern(t: _Telling) -> Concern:
    accounts = [account(t.new, text) for text in t.some(t.theme.said, 3)]
    if t.rng.random() < 0.2:
        accounts.append(account(t.new, t.fill("Not the same since {since}."), SaidBy.STAFF))
    return Concern(
        accounts=tuple(accounts),
        when_and_where=t.fill("Since {since}, mostly {day}, in {room}."),
        ongoing=t.answer(),
        observed=t.fill(t.pick(t.theme.seen)),
        others_at_risk=t.answer(),
        section_42=Section42(
            needs=Indication(answer=t.answer()),
            experiencing=Indication(answer=t.answer()),
            cannot_protect=Indication(answer=t.answer()),
        ),
        types=t.theme.types[: t.rng.randint(1, len(t.theme.types))],
        location=t.pick(t.theme.locations),
        source_of_risk=t.theme.source,
    )


def _outcomes(t: _Telling) -> Outcomes:
    if t.rng.random() < 0.1:
        asked = t.pick((Asked.NOT_EXPRESSED, Asked.NO))
        return Outcomes(asked=asked, not_asked_reason=t.fill("{helper} would not leave us alone."))
    wishes = t.rng.sample(fragments.WANTS, t.rng.randint(1, 3))
    return Outcomes(
        items=tuple(
            outcome(t.new, t.fill(text), about, *domains) for text, about, domains in wishes
        ),
        not_wanted=tuple(not_wanted(t.new, text) for text in t.some(fragments.NOT_WANTED, 1)),
        matters_most=t.fill("{joy}."),
        asked=Asked.EXPRESSED,
    )


def _statements(t: _Telling) -> Statements:
    return Statements(
        principles=principles(*t.rng.choices(_TRUE_FOR_ME, k=6)),
        own=tuple(statement(t.new, text, t.at) for text in t.some(fragments.OWN, 2)),
    )


def _capacity(t: _Telling) -> Capacity:
    if t.rng.random() < 0.75:
        return Capacity(doubt=Answer.NO)
    attempt = Attempt(
        id=t.new(),
        when=SpokenDate(on=t.at.date()),
        help_given=t.fill("Pictures, and {helper} beside them."),
        abilities=abilities(*(t.answer() for _ in range(4))),
        result=t.pick(_RESULTS),
    )
    decision = NamedDecision(id=t.new(), decision=t.pick(_DECISIONS), attempts=(attempt,))
    return Capacity(doubt=Answer.YES, decisions=(decision,))


def _advocacy(t: _Telling) -> Advocacy:
    return Advocacy(
        difficulties=abilities(*t.rng.choices(_ANSWERS, weights=(1, 6, 1), k=4)),
        information_given=t.answer(),
        offer=t.pick(_OFFERS),
        offer_reason=t.fill("{helper} came along last time."),
    )


def _grid(t: _Telling) -> Grid:
    def near(middle: int) -> Point:
        def degree() -> int:
            return max(0, min(100, middle + int(t.rng.random() * 50) - 25))

        return place(wellbeing=degree(), safety=degree())

    person, ours = GridView.PERSON, GridView.PRACTITIONER
    first, second = t.theme.wanted
    return Grid(
        placements=(
            mark(t.new, person, GridMoment.NOW, near(40), t.at, t.fill("Because of {thing}.")),
            mark(t.new, person, GridMoment.WANTED, near(80), t.at),
            mark(t.new, ours, GridMoment.NOW, near(35), t.at),
        ),
        options=(
            option(t.new, t.fill(second), WhoseIdea.PRACTITIONER, near(50)),
            chosen(t.new, t.fill(first), WhoseIdea.BOTH, near(70), t.fill("{day}, then.")),
        ),
    )


def _plan(t: _Telling) -> Plan:
    helper = t.slots["helper"]
    return Plan(
        actions=tuple(
            action(t.new, text, t.pick((helper, "Me", "The team")), t.day())
            for text in t.some((*t.theme.done, *t.theme.wanted), 3)
        ),
        own_part=t.fill("Goes to {joy} as before."),
        if_worse=t.fill("Rings {helper}, then 999.") if t.rng.random() < 0.7 else "",
        keep_in_touch=t.fill("{helper} rings, {day}."),
        next_conversation=SpokenDate(said=t.day(), on=(t.at + timedelta(days=7)).date()),
    )


def _sharing(t: _Telling) -> Sharing:
    recipient, name = t.pick(_SHARED_WITH)
    agreement = t.rng.choices(_AGREEMENTS, weights=(12, 3, 2, 1, 1))[0]
    made = shared(t.new, recipient, name, agreement, t.fill("What was said about {thing}."))
    return Sharing(
        decisions=(
            made.but(
                holds_back="The name." if agreement is Agreement.IN_PART else "",
                not_asked_reason="Asleep." if agreement is Agreement.NOT_ASKED else "",
            ),
        )
    )


def _closing(t: _Telling, wanted: Outcomes) -> Closing:
    return Closing(
        outcomes=tuple(
            OutcomeView(
                outcome=wish.id,
                person=t.pick(_ACHIEVED),
                practitioner=t.pick(_ACHIEVED),
                words=t.fill(t.pick(_LOOKING_BACK)),
            )
            for wish in wanted.items
        ),
        experience=Experience(
            listened_to=ExperienceAnswer(t.answer()),
            informed=ExperienceAnswer(t.answer()),
            in_control=ExperienceAnswer(t.answer()),
            felt_safer=ExperienceAnswer(t.answer()),
        ),
        risk=t.pick(_RISKS),
        assessment=t.pick(_ASSESSMENTS),
    )


_TELLERS: tuple[tuple[PartName, Callable[[_Telling], RecordPart]], ...] = (
    (PartName.OPENING, _opening),
    (PartName.CONCERN, _concern),
    (PartName.STATEMENTS, _statements),
    (PartName.CAPACITY, _capacity),
    (PartName.ADVOCACY, _advocacy),
    (PartName.GRID, _grid),
    (PartName.PLAN, _plan),
    (PartName.SHARING, _sharing),
)
