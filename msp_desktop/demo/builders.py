"""Short ways to tell a story: each makes one item of a conversation, with a steady id."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from random import Random
from typing import TypeVar

from msp_desktop.practice.codes import (
    Ability,
    About,
    Agreement,
    Answer,
    Domain,
    GridMoment,
    GridView,
    NeedKind,
    Principle,
    Recipient,
    SaidBy,
    TrueForMe,
    WhoseIdea,
)
from msp_desktop.record.capacity import AbilityFinding
from msp_desktop.record.concern import Account
from msp_desktop.record.grid import GridOption, Placement, Point
from msp_desktop.record.opening import CommunicationNeed
from msp_desktop.record.outcomes import NotWanted, Outcome
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.plan import Action
from msp_desktop.record.sharing import SharingDecision
from msp_desktop.record.statements import OwnStatement, PrincipleAnswer

Kind = TypeVar("Kind")

NextId = Callable[[], str]
"""Gives the id for the next item."""

_PRINCIPLES = tuple(Principle)
_ABILITIES = tuple(Ability)


def pick(rng: Random, some: Sequence[Kind]) -> Kind:
    """One of them; several times as quick as `Random.choice`, which weighs every bit."""
    return some[int(rng.random() * len(some))]


def account(new: NextId, text: str, by: SaidBy = SaidBy.PERSON, in_english: str = "") -> Account:
    """Something said about what is happening."""
    return Account(id=new(), words=SpokenWords(text=text, said_by=by, in_english=in_english))


def outcome(
    new: NextId, text: str, about: About, *domains: Domain, by: SaidBy = SaidBy.PERSON
) -> Outcome:
    """One thing wanted."""
    return Outcome(id=new(), words=SpokenWords(text=text, said_by=by), about=about, domains=domains)


def not_wanted(new: NextId, text: str) -> NotWanted:
    """One thing not wanted."""
    return NotWanted(id=new(), words=SpokenWords(text=text))


def statement(new: NextId, text: str, at: datetime, *, agreed: bool = True) -> OwnStatement:
    """A sentence of the person's own."""
    return OwnStatement(id=new(), text=text, agreed=agreed, said_at=at)


def principles(*answers: TrueForMe, words: str = "") -> tuple[PrincipleAnswer, ...]:
    """Answers to the six principles in their order; the words go with the first."""
    return tuple(
        PrincipleAnswer(principle=principle, answer=answer, words="" if n else words)
        for n, (principle, answer) in enumerate(zip(_PRINCIPLES, answers, strict=False))
    )


def abilities(*answers: Answer, evidence: str = "") -> tuple[AbilityFinding, ...]:
    """The four abilities in the Act's order; the evidence goes with the last."""
    return tuple(
        AbilityFinding(ability=ability, answer=answer, evidence=evidence if n == 3 else "")
        for n, (ability, answer) in enumerate(zip(_ABILITIES, answers, strict=False))
    )


def mark(
    new: NextId, who: GridView, moment: GridMoment, place: Point, at: datetime, why: str = ""
) -> Placement:
    """A mark on the grid."""
    return Placement(id=new(), who=who, moment=moment, point=place, at=at, why=why)


def place(*, wellbeing: int, safety: int) -> Point:
    """A place on the grid."""
    return Point(safety=safety, wellbeing=wellbeing)


def option(new: NextId, what: str, idea: WhoseIdea, leads_to: Point, says: str = "") -> GridOption:
    """Something that could be done."""
    return GridOption(id=new(), what=what, whose_idea=idea, leads_to=leads_to, person_says=says)


def chosen(new: NextId, what: str, idea: WhoseIdea, leads_to: Point, says: str = "") -> GridOption:
    """Something that could be done and was chosen."""
    return option(new, what, idea, leads_to, says).but(chosen=True)


def action(new: NextId, what: str, who: str, by: str = "", on: date | None = None) -> Action:
    """Who does what by when."""
    return Action(id=new(), what=what, who=who, when=SpokenDate(said=by, on=on))


def shared(
    new: NextId,
    recipient: Recipient,
    name: str,
    agreement: Agreement,
    what: str = "",
    why: str = "",
) -> SharingDecision:
    """One decision about sharing."""
    return SharingDecision(
        id=new(), recipient=recipient, name=name, agreement=agreement, what=what, why=why
    )


def need(new: NextId, kind: NeedKind, text: str) -> CommunicationNeed:
    """Something that helps the person to take part."""
    return CommunicationNeed(id=new(), kind=kind, need=text)


def other(
    new: NextId, name: str, relationship: str, note: str = "", may_be_told: Answer | None = None
) -> OtherPerson:
    """Someone in the person's life."""
    return OtherPerson(
        id=new(), name=name, relationship=relationship, note=note, may_be_told=may_be_told
    )
