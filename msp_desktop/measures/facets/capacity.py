"""Capacity: whether it was doubted and assessed, with what help, and what was weighed then."""

from collections.abc import Iterator
from datetime import date

from msp_desktop.measures.counted_case import CountedCase, newest, strongest
from msp_desktop.measures.facets.facet import Facet, NumberFacet
from msp_desktop.practice.codes import Answer, CapacityResult, LackedCapacity, Offer
from msp_desktop.record.capacity import (
    NamedDecision,
    lacked_capacity_code,
    latest_result,
)
from msp_desktop.record.conversation import day_of
from msp_desktop.record.part import has_text

STRONGEST_CAPACITY = (LackedCapacity.YES, LackedCapacity.NO, LackedCapacity.DONT_KNOW)

ASSESSED = "a decision was assessed"
HELPED = "help to decide was given first"
LACKS = "lacks capacity for at least one decision"
BEST_INTERESTS = "a best interests decision recorded"
WITH_ADVOCATE = "a best interests decision with an advocate"
WISHES = "wishes, feelings or beliefs recorded"

_FOUND = {CapacityResult.HAS, CapacityResult.LACKS}
_HAS_ADVOCATE = {Offer.ACCEPTED, Offer.ALREADY}


def _doubt(case: CountedCase) -> Iterator[str | None]:
    answers = [one.capacity.doubt for one in case.conversations]
    order = (Answer.YES, Answer.NOT_SURE, Answer.NO)
    yield strongest(order, (answer for answer in answers if answer is not None))


def _lacked(case: CountedCase) -> Iterator[str | None]:
    found = (lacked_capacity_code(one.capacity) for one in case.conversations)
    yield strongest(STRONGEST_CAPACITY, found)


def _supported(case: CountedCase) -> Iterator[str | None]:
    yield newest(one.capacity.supported for one in case.conversations)


def _decisions(case: CountedCase) -> list[NamedDecision]:
    """Each decision as it was last written down."""
    found = {each.id: each for one in case.conversations for each in one.capacity.decisions}
    return list(found.values())


def _lacking(case: CountedCase) -> list[NamedDecision]:
    return [each for each in _decisions(case) if latest_result(each) is CapacityResult.LACKS]


def _assessed(case: CountedCase) -> Iterator[str | None]:
    attempts = [attempt for each in _decisions(case) for attempt in each.attempts]
    results = [attempt for attempt in attempts if attempt.result in _FOUND]
    yield ASSESSED if results else None
    yield HELPED if any(has_text(attempt.help_given) for attempt in results) else None


def _best_interests(case: CountedCase) -> Iterator[str | None]:
    lacking = [each.best_interests for each in _lacking(case)]
    if not lacking:
        return
    yield LACKS
    if any(has_text(each.wishes + each.feelings + each.beliefs) for each in lacking):
        yield WISHES
    if any(has_text(each.decision) for each in lacking):
        yield BEST_INTERESTS
        if newest(one.advocacy.offer for one in case.conversations) in _HAS_ADVOCATE:
            yield WITH_ADVOCATE


def _assessed_days(case: CountedCase) -> int | None:
    """Days from the conversation in which a doubt was raised to the first finding after it."""
    doubted = next(
        (day_of(one) for one in case.conversations if one.capacity.doubt is Answer.YES), None
    )
    if doubted is None:
        return None
    days = [day for day in _finding_days(case) if day >= doubted]
    return (min(days) - doubted).days if days else None


def _finding_days(case: CountedCase) -> Iterator[date]:
    for one in case.conversations:
        for decision in one.capacity.decisions:
            for attempt in decision.attempts:
                if attempt.result in _FOUND:
                    yield attempt.when.on or day_of(one)


CAPACITY_FACETS = (
    Facet("doubt", tuple(Answer), _doubt),
    Facet("capacity", STRONGEST_CAPACITY, _lacked),
    Facet("supported", tuple(Answer), _supported),
    Facet("assessed", (ASSESSED, HELPED), _assessed),
    Facet("best_interests", (LACKS, WISHES, BEST_INTERESTS, WITH_ADVOCATE), _best_interests),
)
CAPACITY_NUMBERS = (NumberFacet("assessed_days", _assessed_days),)
