"""Advocacy: considered, indicated, offered, taken up; by whom, for how long, what it changed."""

from collections.abc import Iterator
from enum import StrEnum

from msp_desktop.measures.counted_case import CountedCase, newest
from msp_desktop.measures.facets.facet import CodesOf, Facet, NumberFacet
from msp_desktop.practice.advocacy_codes import (
    AdvocacyBasis,
    ChangeArea,
    Gain,
    Indicator,
    NeedNow,
)
from msp_desktop.practice.codes import AdvocateRole, Answer, Offer
from msp_desktop.record.advocacy import Advocacy, Points, basis_of, indication
from msp_desktop.record.conversation import day_of
from msp_desktop.record.part import has_text


class Considered(StrEnum):
    """At how many contacts an advocate was thought of: conversations, and those between them."""

    EVERY = "at every contact"
    SOME = "at some contacts"


class Continuity(StrEnum):
    """Whether one advocate stayed for the whole way (Guidance 7.9, 7.60)."""

    ONE = "one advocate throughout"
    REASON = "a further advocate, with a reason"
    NO_REASON = "a further advocate, without a reason"


class IndicatorResult(StrEnum):
    """The answer to one of the five signs of good advocacy; or that it was not asked, and why."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not sure"
    NOT_ASKED = "not asked, with a reason"


INDICATED = "the need for an advocate is indicated"
_HERE = {Offer.ACCEPTED, Offer.ALREADY}


def is_considered(advocacy: Advocacy) -> bool:
    """Whether an advocate was thought of in that conversation."""
    return any(each.answer is not None for each in advocacy.difficulties) or bool(
        advocacy.offer or advocacy.routes
    )


def _considered(case: CountedCase) -> Iterator[str | None]:
    thought_of = [is_considered(one.advocacy) for one in case.conversations]
    thought_of += [
        one.what.need not in {None, NeedNow.NOT_CONSIDERED}
        for one in case.advocacy.contacts
        if one.entry and not one.what.missed
    ]
    if any(thought_of):
        yield Considered.EVERY if all(thought_of) else Considered.SOME


def _indicated(case: CountedCase) -> Iterator[str | None]:
    points = (indication(one.advocacy).points for one in case.conversations)
    yield INDICATED if Points.ADVOCATE in points else None


def _offer(case: CountedCase) -> Iterator[str | None]:
    yield newest(one.advocacy.offer for one in case.conversations)


def _role(case: CountedCase) -> Iterator[str | None]:
    """The kinds of advocate that the person had, each once."""
    for one in case.conversations:
        if one.advocacy.offer in _HERE:
            yield one.advocacy.role
    for advocate in case.advocacy.advocates:
        yield from advocate.named.roles


def _basis(case: CountedCase) -> Iterator[str | None]:
    for one in case.conversations:
        yield basis_of(one.advocacy) if one.advocacy.offer in _HERE else None


def _continuity(case: CountedCase) -> Iterator[str | None]:
    named = [each.named for each in case.advocacy.advocates]
    if len(named) == 1:
        yield Continuity.ONE
    elif named:
        stated = sum(has_text(each.second_reason) for each in named)
        yield Continuity.REASON if stated >= len(named) - 1 else Continuity.NO_REASON


def _indicator(indicator: Indicator) -> CodesOf:
    def read(case: CountedCase) -> Iterator[str | None]:
        asked = [one.what.answers for one in case.advocacy.signs]
        given = [each for answers in asked for each in answers if each.indicator is indicator]
        answer = next((each.answer for each in given if each.answer is not None), None)
        if answer is not None:
            yield IndicatorResult(answer.value)
        elif any(has_text(each.not_asked_reason) for each in given):
            yield IndicatorResult.NOT_ASKED

    return read


def _gains(case: CountedCase) -> Iterator[str | None]:
    for one in case.advocacy.signs:
        yield from one.what.gains


def _areas(case: CountedCase) -> Iterator[str | None]:
    for one in case.advocacy.signs:
        for each in one.what.areas:
            yield each.area if has_text(each.what) else None


def _carer_informed(case: CountedCase) -> Iterator[str | None]:
    answers = (one.what.carer_informed for one in case.advocacy.signs)
    yield next((answer for answer in answers if answer is not None), None)


def _waiting_days(case: CountedCase) -> int | None:
    """Days from asking for an advocate to the first conversation in which there is one."""
    since = newest(one.advocacy.waiting_since.on for one in case.conversations)
    here = [day_of(one) for one in case.conversations if one.advocacy.offer in _HERE]
    later = [day for day in here if since is not None and day >= since]
    return (min(later) - since).days if later and since is not None else None


def _minutes(case: CountedCase) -> int | None:
    return case.advocacy.minutes if case.advocacy.contacts else None


ADVOCACY_FACETS = (
    Facet("considered", tuple(Considered), _considered),
    Facet("indicated", (INDICATED,), _indicated),
    Facet("advocate", tuple(Offer), _offer),
    Facet("advocate_role", tuple(AdvocateRole), _role),
    Facet("advocate_basis", tuple(AdvocacyBasis), _basis),
    Facet("continuity", tuple(Continuity), _continuity),
    *(
        Facet(f"indicator_{each.name.lower()}", tuple(IndicatorResult), _indicator(each))
        for each in Indicator
    ),
    Facet("carer_informed", tuple(Answer), _carer_informed),
    Facet("gains", tuple(Gain), _gains),
    Facet("areas", tuple(ChangeArea), _areas),
)
ADVOCACY_NUMBERS = (
    NumberFacet("waiting_days", _waiting_days),
    NumberFacet("advocate_minutes", _minutes),
)
