"""Figures over cases in a period: each with what it is a share of, and how many say nothing."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from statistics import median
from typing import NamedTuple, TypeVar

from msp_desktop.measures.facts import CaseFacts
from msp_desktop.measures.small_numbers import LEAST_SHOWN
from msp_desktop.practice.codes import Achieved, Asked, LackedCapacity, Offer

Code = TypeVar("Code", bound=StrEnum)

ALL = "Everybody"
SECTION_42 = "Section 42 enquiries"
OTHER = "Without a section 42 enquiry"


class Period(NamedTuple):
    """From one day to another, both of them in it."""

    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """Whether that day lies in it."""
        return day is not None and self.first <= day <= self.last


class Figure(NamedTuple):
    """So many of so many: `of` is the denominator, `not_recorded` those in it that say nothing.

    `cases` are the ids behind it, for whoever may follow the figure to them; they never leave.
    """

    label: str
    number: int
    of: int
    not_recorded: int = 0
    cases: tuple[str, ...] = ()

    @property
    def percent(self) -> int | None:
        """In whole percent of the denominator; None where that is nought."""
        return round(100 * self.number / self.of) if self.of else None


class FigureSection(NamedTuple):
    """Figures of one question, for one group of cases."""

    title: str
    group: str
    figures: tuple[Figure, ...]
    note: str = ""


def measures(cases: Sequence[CaseFacts], period: Period) -> tuple[FigureSection, ...]:
    """Every section, over all cases whose concern was raised in the period, and by route."""
    within = [case for case in cases if period.holds(case.raised_on)]
    groups = (
        (ALL, within),
        (SECTION_42, [case for case in within if case.is_section_42]),
        (OTHER, [case for case in within if not case.is_section_42]),
    )
    return tuple(section for name, group in groups for section in _sections(name, group))


def _sections(group: str, cases: Sequence[CaseFacts]) -> Iterator[FigureSection]:
    yield FigureSection("Asked what they want", group, tuple(_asked(cases)), _when_asked(cases))
    yield FigureSection("Wanted, and how far it came", group, tuple(_achieved(cases)), ONE_ANSWER)
    yield FigureSection("Capacity", group, tuple(_capacity(cases)))
    yield FigureSection("Advocacy", group, tuple(_advocacy(cases)))
    yield FigureSection("Movement on the grid", group, tuple(_movement(cases)))
    yield FigureSection("How it was for them", group, tuple(_experience(cases)))


ONE_ANSWER = (
    "Several outcomes of one case are one answer: fully achieved where all are, not achieved where "
    "none is, otherwise partially achieved. “Too early to say” and “no longer wanted” are not "
    "counted."
)


def _figure(
    label: str,
    cases: Sequence[CaseFacts],
    counts: Callable[[CaseFacts], bool],
) -> Figure:
    found = tuple(str(case.stage.id) for case in cases if counts(case))
    return Figure(label, len(found), len(cases), cases=found)


def _each(
    codes: Iterable[Code],
    cases: Sequence[CaseFacts],
    read: Callable[[CaseFacts], Code | None],
    label: Callable[[Code], str] = lambda code: str(code.value),
    nothing: Code | None = None,
) -> Iterator[Figure]:
    """A figure for each code of a list; a case whose code is `nothing` says nothing."""
    silent = sum(read(case) in {None, nothing} for case in cases)
    for code in codes:
        if code is nothing:
            continue
        found = tuple(str(case.stage.id) for case in cases if read(case) is code)
        yield Figure(label(code), len(found), len(cases), silent, found)


def _asked(cases: Sequence[CaseFacts]) -> Iterator[Figure]:
    yield from _each(Asked, cases, lambda case: case.asked, nothing=Asked.NOT_RECORDED)
    asked = [case for case in cases if case.times_asked]
    yield _figure("Asked more than once", asked, lambda case: case.times_asked > 1)


def _when_asked(cases: Sequence[CaseFacts]) -> str:
    """How soon, as a sentence; nothing where so few were asked that it would give one away."""
    days = [case.first_asked_days for case in cases if case.first_asked_days is not None]
    if len(days) < LEAST_SHOWN:
        return ""
    return f"From the concern to the first asking: {round(median(days))} days in the middle case."


def _achieved(cases: Sequence[CaseFacts]) -> Iterator[Figure]:
    wanting = [case for case in cases if case.expressed]
    yield _figure("Expressed at least one outcome", cases, lambda case: case.expressed > 0)
    yield from _each(
        (Achieved.FULLY, Achieved.PARTIALLY, Achieved.NOT),
        wanting,
        lambda case: case.achieved,
        lambda code: f"{code.value}, in the person’s view",
    )
    both = [case for case in wanting if case.achieved and case.achieved_worker]
    yield _figure(
        "Person and practitioner differ", both, lambda case: case.achieved != case.achieved_worker
    )


def _capacity(cases: Sequence[CaseFacts]) -> Iterator[Figure]:
    yield from _each(
        LackedCapacity, cases, lambda case: case.capacity, nothing=LackedCapacity.NOT_RECORDED
    )


def _advocacy(cases: Sequence[CaseFacts]) -> Iterator[Figure]:
    yield _figure(
        "Need for an advocate considered at every contact",
        cases,
        lambda case: case.advocate_considered == case.conversations,
    )
    yield from _each(Offer, cases, lambda case: case.advocate, lambda code: code.value.capitalize())


def _movement(cases: Sequence[CaseFacts]) -> Iterator[Figure]:
    moved = [case for case in cases if case.first is not None and case.last is not None]

    def change(case: CaseFacts) -> tuple[int, int]:
        if case.first is None or case.last is None:
            return (0, 0)
        return (
            case.last.safety - case.first.safety,
            case.last.wellbeing - case.first.wellbeing,
        )

    yield _figure("Safer", moved, lambda case: change(case)[0] > 0)
    yield _figure("Better in themselves", moved, lambda case: change(case)[1] > 0)
    yield _figure("Safer but less well", moved, lambda case: change(case)[0] > 0 > change(case)[1])


def _experience(cases: Sequence[CaseFacts]) -> Iterator[Figure]:
    asked = [case for case in cases if case.experience]
    answers = Counter((name, answer) for case in asked for name, answer in case.experience)
    for name, answer in sorted(answers, key=str):
        label = f"{name.replace('_', ' ').capitalize()}: {answer.value}"
        yield Figure(label, answers[name, answer], len(asked), len(cases) - len(asked))


def by_code(
    cases: Iterable[CaseFacts], codes: Callable[[CaseFacts], Iterable[str]]
) -> Counter[str]:
    """How many cases count for each code; one case counts once for each different code."""
    return Counter(code for case in cases for code in set(codes(case)))
