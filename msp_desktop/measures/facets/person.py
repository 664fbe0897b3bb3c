"""The person, as they are counted: what they said of themselves, and their age."""

from collections.abc import Iterator
from datetime import date

from msp_desktop.measures.counted_case import CountedCase, newest
from msp_desktop.measures.facets.facet import Facet, NumberFacet
from msp_desktop.practice.return_codes import Ethnicity, Gender, HealthCondition, SupportReason
from msp_desktop.record.conversation import day_of
from msp_desktop.record.person import age_on


def _gender(case: CountedCase) -> Iterator[str | None]:
    yield newest(one.person.gender for one in case.conversations)


def _ethnicity(case: CountedCase) -> Iterator[str | None]:
    yield newest(one.person.ethnicity for one in case.conversations)


def _support_reason(case: CountedCase) -> Iterator[str | None]:
    yield newest(one.person.support_reason for one in case.conversations)


def _health_conditions(case: CountedCase) -> Iterator[str | None]:
    yield from newest(one.person.health_conditions or None for one in case.conversations) or ()


def _born(case: CountedCase) -> int | None:
    day = newest(one.person.born.on for one in case.conversations)
    return None if day is None else day.toordinal()


def _stated(case: CountedCase) -> tuple[date, int] | None:
    """The day an age was last stated, and the age."""
    found = ((day_of(one), age_on(one.person, day_of(one))) for one in case.conversations)
    return newest((day, age) if age is not None else None for day, age in found)


def _stated_on(case: CountedCase) -> int | None:
    stated = _stated(case)
    return None if stated is None else stated[0].toordinal()


def _stated_age(case: CountedCase) -> int | None:
    stated = _stated(case)
    return None if stated is None else stated[1]


def _died(case: CountedCase) -> int | None:
    day = newest(one.person.died.on for one in case.conversations)
    return None if day is None else day.toordinal()


PERSON_FACETS = (
    Facet("gender", tuple(Gender), _gender),
    Facet("ethnicity", tuple(Ethnicity), _ethnicity),
    Facet("support_reason", tuple(SupportReason), _support_reason),
    Facet("health_conditions", tuple(HealthCondition), _health_conditions),
)
PERSON_NUMBERS = (
    NumberFacet("born", _born),
    NumberFacet("stated_on", _stated_on),
    NumberFacet("stated_age", _stated_age),
    NumberFacet("died", _died),
)
