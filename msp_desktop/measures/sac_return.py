"""The Safeguarding Adults Collection, from this store: its tables and rows, letter by letter.

Names and counting rules as in the data return for 2025 to 2026 (Department of Health and Social
Care, 29 January 2026), the guidance of 2024 to 2025 and the published code of the tables. Only
councils return; this is material for theirs, of this store alone. Concerns and enquiries are
counted by the day the concern was raised; SG2 to SG4 count section 42 enquiries concluded in the
period, one for each different category that applies.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from msp_desktop.measures.facts import CaseFacts
from msp_desktop.measures.figures import Period, by_code
from msp_desktop.practice.codes import (
    AbuseType,
    Achieved,
    Answer,
    Asked,
    LackedCapacity,
    Location,
    RiskAssessment,
    RiskOutcome,
    SourceOfRisk,
    Stage,
)

AGE_BANDS: Final = (
    ("18-64", 18, 64),
    ("65-74", 65, 74),
    ("75-84", 75, 84),
    ("85-94", 85, 94),
    ("95+", 95, 200),
)
NOT_KNOWN: Final = "Not Known"
SUPPORTED: Final = (
    "Of the enquiries recorded as Yes, in how many of these cases was support provided by an "
    "advocate, family or friend"
)


class SacTable(NamedTuple):
    """One table. `unconfirmed` says what of it no source was seen for."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    unconfirmed: str = ""


class NotCounted(NamedTuple):
    """Why a case is missing from a table: which case, which table, what nobody recorded."""

    case: str
    table: str
    why: str


def sac_tables(cases: Sequence[CaseFacts], period: Period) -> tuple[SacTable, ...]:
    """Every table that this store can fill."""
    raised = [case for case in cases if period.holds(case.raised_on)]
    concluded = concluded_enquiries(cases, period)
    types = [kind.value for kind in AbuseType]
    places = [place.value for place in Location]
    sources = [source.value for source in SourceOfRisk]
    return (
        _individuals(raised, period.last),
        _totals(raised),
        _crossed("SG2a", "Type of abuse and source of risk", concluded, types, sources),
        _crossed("SG2a_b1", "Type of abuse and location", concluded, types, places),
        _crossed("SG2b", "Location and source of risk", concluded, places, sources),
        _plain("SG2c", "Risk assessment", RiskAssessment, [case.assessment for case in concluded]),
        _plain("SG2e", "Risk outcome", RiskOutcome, [case.risk for case in concluded]),
        _capacity(concluded),
        _plain("SG4a", "Asked for desired outcomes", Asked, [case.asked for case in concluded]),
        _achieved(concluded),
    )


def concluded_enquiries(cases: Iterable[CaseFacts], period: Period) -> list[CaseFacts]:
    """The section 42 enquiries that were concluded in the period."""
    return [case for case in cases if case.is_section_42 and period.holds(case.stage.concluded_on)]


def not_counted(cases: Sequence[CaseFacts], period: Period) -> tuple[NotCounted, ...]:
    """What keeps a case from a table it belongs in, so that somebody can put it right."""
    found = [
        NotCounted(_id(case), "SG1a", "no date of birth and no age")
        for case in cases
        if period.holds(case.raised_on) and case.age_on(period.last) is None
    ]
    found += [
        NotCounted(_id(case), "SG2", "the day it was concluded is not recorded")
        for case in cases
        if case.stage.stage is Stage.CONCLUDED and case.stage.concluded_on is None
    ]
    for case in concluded_enquiries(cases, period):
        recorded: tuple[tuple[str, object, str], ...] = (
            ("SG2a", case.types, "no type of abuse"),
            ("SG2b", case.locations, "no location"),
            ("SG2a", case.sources, "no source of risk"),
            ("SG2c", case.assessment, "no risk assessment outcome"),
            ("SG2e", case.risk, "no risk outcome"),
        )
        found += [NotCounted(_id(case), table, why) for table, there, why in recorded if not there]
    return tuple(found)


def _individuals(raised: Sequence[CaseFacts], last: date) -> SacTable:
    """Age on the last day of the period."""
    ages = [case.age_on(last) for case in raised]
    enquiries = [case.age_on(last) for case in raised if case.is_section_42]
    bands = [
        (name, (_between(ages, low, high), _between(enquiries, low, high)))
        for name, low, high in AGE_BANDS
    ]
    unknown = (NOT_KNOWN, (ages.count(None), enquiries.count(None)))
    columns = ("Safeguarding Concerns", "Section 42 Enquiries")
    return SacTable(
        "SG1a",
        "Individuals by age",
        columns,
        (*bands, unknown),
        "The row for an age that is not known is named here by us; cases are counted, so that "
        "somebody with two cases in the period counts twice.",
    )


def _between(ages: Iterable[int | None], low: int, high: int) -> int:
    return sum(age is not None and low <= age <= high for age in ages)


def _totals(raised: Sequence[CaseFacts]) -> SacTable:
    section_42 = sum(case.is_section_42 for case in raised)
    other = sum(case.stage.stage is Stage.OTHER_ENQUIRY for case in raised)
    rows = (
        ("Total Number of Safeguarding Concerns", (len(raised),)),
        ("Total Number of Section 42 Safeguarding Enquiries", (section_42,)),
        ("Total Number of Other Safeguarding Enquiries", (other,)),
    )
    return SacTable("SG1f", "Totals", ("Number",), rows)


def _crossed(
    name: str, title: str, cases: Sequence[CaseFacts], down: list[str], across: list[str]
) -> SacTable:
    def kinds(case: CaseFacts, wanted: list[str]) -> set[str]:
        every = {*case.types, *case.locations, *case.sources}
        return {code.value for code in every} & set(wanted)

    rows = []
    for row in down:
        there = [case for case in cases if row in kinds(case, down)]
        counted = by_code(there, lambda case: kinds(case, across))
        rows.append((row, tuple(counted[column] for column in across)))
    return SacTable(name, title, tuple(across), tuple(rows))


def _plain(
    name: str,
    title: str,
    codes: Iterable[StrEnum],
    found: Sequence[StrEnum | None],
) -> SacTable:
    rows = tuple((code.value, (found.count(code),)) for code in codes)
    return SacTable(name, title, ("Concluded Section 42 Enquiries",), rows)


def _capacity(cases: Sequence[CaseFacts]) -> SacTable:
    """Exactly one answer for each concluded enquiry; support is asked of the "yes" cases alone."""
    rows = [
        (code.value, (sum(case.capacity is code for case in cases),)) for code in LackedCapacity
    ]
    supported = sum(
        case.capacity is LackedCapacity.YES and case.supported is Answer.YES for case in cases
    )
    rows.append((SUPPORTED, (supported,)))
    return SacTable("SG3a", "Mental capacity", ("Concluded Section 42 Enquiries",), tuple(rows))


def _achieved(cases: Sequence[CaseFacts]) -> SacTable:
    wanted = (Achieved.FULLY, Achieved.PARTIALLY, Achieved.NOT)
    expressed = [case for case in cases if case.asked is Asked.EXPRESSED]
    rows = tuple(
        (code.value, (sum(case.achieved is code for case in expressed),)) for code in wanted
    )
    return SacTable(
        "SG4a",
        "Desired outcomes achieved, of those expressed",
        ("Concluded Section 42 Enquiries",),
        rows,
        "How several outcomes become one answer is not published; the rule is ours and is stated.",
    )


def _id(case: CaseFacts) -> str:
    return str(case.stage.id)
