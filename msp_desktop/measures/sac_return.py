"""The Safeguarding Adults Collection, from this store: its tables and rows, letter by letter.

Names and counting rules as in the data return for 2025 to 2026 (Department of Health and Social
Care, 29 January 2026), the guidance of 2024 to 2025 and the published code of the tables. Only
councils return; this is material for theirs, of this store alone. Concerns and enquiries are
counted by the day the concern was raised; SG2 to SG4 count section 42 enquiries concluded in the
period, one for each different category that applies. One person counts once in SG1a to SG1c, and
once for each different category in SG1d and SG1e.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from msp_desktop.measures.breakdowns import AGE_BANDS, Ages, age_bands
from msp_desktop.measures.case_table import CaseSet, CaseTable, places
from msp_desktop.measures.facets.asked import COUNTED
from msp_desktop.measures.facets.case import CaseRoute
from msp_desktop.measures.figures import Period
from msp_desktop.practice.codes import (
    AbuseType,
    Answer,
    Asked,
    LackedCapacity,
    Location,
    RiskAssessment,
    RiskOutcome,
    SourceOfRisk,
    Stage,
)
from msp_desktop.practice.return_codes import Ethnicity, Gender, HealthCondition, SupportReason

CONCERNS: Final = "Safeguarding Concerns"
SECTION_42: Final = "Section 42 Enquiries"
OTHER: Final = "Other Enquiries"
CONCLUDED: Final = "Concluded Section 42 Enquiries"
AGE_NOT_KNOWN: Final = "Age not recorded"
SUPPORTED: Final = (
    "Of the enquiries recorded as Yes, in how many of these cases was support provided by an "
    "advocate, family or friend"
)
_BEGUN: Final = (
    "Enquiries are counted by the day the concern was raised: the day an enquiry began is not "
    "recorded."
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


class _Raised(NamedTuple):
    """The cases whose concern was raised in the period, for the three columns of SG1."""

    concerns: CaseSet
    section_42: CaseSet
    other: CaseSet


def sac_tables(table: CaseTable, period: Period) -> tuple[SacTable, ...]:
    """Every table that this store can fill."""
    within = table.on_days("raised_on", *period)
    raised = _Raised(
        within,
        within & table.having("route", CaseRoute.SECTION_42),
        within & table.having("route", CaseRoute.OTHER),
    )
    done = concluded_enquiries(table, period)
    types, places_, sources = (
        ("types", AbuseType),
        ("locations", Location),
        ("sources", SourceOfRisk),
    )
    return (
        _by_age(table, raised, period),
        _once(table, raised, "SG1b", "Individuals by gender", "gender", Gender, Gender.NOT_KNOWN),
        _once(
            table,
            raised,
            "SG1c",
            "Individuals by ethnicity",
            "ethnicity",
            Ethnicity,
            Ethnicity.NOT_KNOWN,
        ),
        _once(
            table,
            raised,
            "SG1d",
            "Individuals by primary support reason",
            "support_reason",
            SupportReason,
            SupportReason.NOT_KNOWN,
        ),
        _once(
            table,
            raised,
            "SG1e",
            "Individuals by reported health conditions",
            "health_conditions",
            HealthCondition,
            None,
            "Only two of this table’s rows were seen; the others are missing here.",
        ),
        _totals(raised),
        _crossed("SG2a", "Type of abuse and source of risk", table, done, types, sources),
        _crossed("SG2a_b1", "Type of abuse and location", table, done, types, places_),
        _crossed("SG2b", "Location and source of risk", table, done, places_, sources),
        _plain(table, done, "SG2c", "Risk assessment", "assessment", RiskAssessment),
        _plain(table, done, "SG2e", "Risk outcome", "risk", RiskOutcome),
        _capacity(table, done),
        _asked(table, done),
        _achieved(table, done),
    )


def concluded_enquiries(table: CaseTable, period: Period) -> CaseSet:
    """The section 42 enquiries that were concluded in the period."""
    return table.having("route", CaseRoute.SECTION_42) & table.on_days("concluded_on", *period)


def not_counted(table: CaseTable, period: Period) -> tuple[NotCounted, ...]:
    """What keeps a case from a table it belongs in, so that somebody can put it right."""
    raised, done = table.on_days("raised_on", *period), concluded_enquiries(table, period)
    ages = Ages(table, period.last)
    no_age = [place for place in places(raised) if ages.of(place) is None]
    no_day = table.having("stage", Stage.CONCLUDED) & ~table.where("concluded_on", lambda _: True)
    asked_of = (
        ("SG1b", raised, "gender", "no gender"),
        ("SG1c", raised, "ethnicity", "no ethnic group"),
        ("SG1d", raised, "support_reason", "no primary support reason"),
        ("SG2a", done, "types", "no type of abuse"),
        ("SG2a", done, "sources", "no source of risk"),
        ("SG2b", done, "locations", "no location"),
        ("SG2c", done, "assessment", "no risk assessment outcome"),
        ("SG2e", done, "risk", "no risk outcome"),
        ("SG3a", done, "capacity", "no answer on capacity for the enquiry"),
        ("SG3a", done & table.having("capacity", LackedCapacity.YES), "supported", _NO_SUPPORT),
        ("SG4a", done, "asked", "not recorded whether they were asked what they want"),
        ("SG4a", done & table.having("asked", Asked.EXPRESSED), "achieved", _NOT_ACHIEVED),
    )
    found = [
        NotCounted(table.ids[place], "SG1a", "no date of birth and no age") for place in no_age
    ]
    found += [
        NotCounted(case, "SG2", "the day it was concluded is not recorded")
        for case in table.ids_of(no_day)
    ]
    for name, of, facet, why in asked_of:
        missing = of & ~table.having(facet)
        found += [NotCounted(case, name, why) for case in table.ids_of(missing)]
    return tuple(found)


_NO_SUPPORT: Final = "not recorded whether an advocate, family or friend gave support"
_NOT_ACHIEVED: Final = "not recorded how far the outcomes were achieved"


def _by_age(table: CaseTable, raised: _Raised, period: Period) -> SacTable:
    """Each person once, by their age on the last day of the period or at death."""
    known = sum(band for _, band in age_bands(table, table.everybody, period.last))
    columns = [table.one_each(cases, known) for cases in raised]
    bands = [dict(age_bands(table, cases, period.last)) for cases in columns]
    rows = [(name, tuple(band[name].bit_count() for band in bands)) for name, _, _ in AGE_BANDS]
    unknown = tuple(
        table.one_each(cases).bit_count() - column.bit_count()
        for cases, column in zip(raised, columns, strict=True)
    )
    return SacTable(
        "SG1a",
        "Individuals by age",
        (CONCERNS, SECTION_42, OTHER),
        (*rows, (AGE_NOT_KNOWN, unknown)),
        f"The last row is named by us; people under 18 are in it. {_BEGUN}",
    )


def _once(
    table: CaseTable,
    raised: _Raised,
    name: str,
    title: str,
    facet: str,
    codes: type[StrEnum],
    not_known: StrEnum | None,
    unconfirmed: str = "",
) -> SacTable:
    """Each person once; in a table where several rows apply, once in each.

    What was recorded of them last, in whichever of their cases, counts; where several rows apply,
    what is recorded in the cases that are counted. Only where it is recorded in none the row for
    what is not known takes them.
    """
    several = name in {"SG1d", "SG1e"}
    recorded = table.having(facet, *(code for code in codes if code is not not_known))

    def count(cases: CaseSet, code: StrEnum) -> int:
        newest = table.one_each(cases, recorded & cases if several else recorded)
        if code is not_known:
            return table.one_each(cases).bit_count() - newest.bit_count()
        of = newest | (cases if several else 0)
        return table.one_each(of & table.having(facet, code)).bit_count()

    rows = tuple((code.value, tuple(count(cases, code) for cases in raised)) for code in codes)
    return SacTable(name, title, (CONCERNS, SECTION_42, OTHER), rows, unconfirmed or _BEGUN)


def _totals(raised: _Raised) -> SacTable:
    rows = (
        ("Total Number of Safeguarding Concerns", (raised.concerns.bit_count(),)),
        ("Total Number of Section 42 Safeguarding Enquiries", (raised.section_42.bit_count(),)),
        ("Total Number of Other Safeguarding Enquiries", (raised.other.bit_count(),)),
    )
    return SacTable("SG1f", "Totals", ("Number",), rows)


def _crossed(
    name: str,
    title: str,
    table: CaseTable,
    of: CaseSet,
    down: tuple[str, type[StrEnum]],
    across: tuple[str, type[StrEnum]],
) -> SacTable:
    """A count of one for each different pair that applies to a case."""
    rows = tuple(
        (
            row.value,
            tuple(
                (of & table.having(down[0], row) & table.having(across[0], column)).bit_count()
                for column in across[1]
            ),
        )
        for row in down[1]
    )
    return SacTable(name, title, tuple(column.value for column in across[1]), rows)


def _counts(
    table: CaseTable, of: CaseSet, facet: str, codes: Iterable[StrEnum]
) -> list[tuple[str, tuple[int, ...]]]:
    return [(code.value, ((of & table.having(facet, code)).bit_count(),)) for code in codes]


def _plain(
    table: CaseTable, of: CaseSet, name: str, title: str, facet: str, codes: type[StrEnum]
) -> SacTable:
    return SacTable(name, title, (CONCLUDED,), tuple(_counts(table, of, facet, codes)))


def _capacity(table: CaseTable, of: CaseSet) -> SacTable:
    """Exactly one answer for each concluded enquiry; support is asked of the "yes" cases alone."""
    known = (LackedCapacity.YES, LackedCapacity.NO, LackedCapacity.DONT_KNOW)
    rows = _counts(table, of, "capacity", known)
    silent = of & ~table.having("capacity")
    rows.append((LackedCapacity.NOT_RECORDED.value, (silent.bit_count(),)))
    lacked = of & table.having("capacity", LackedCapacity.YES)
    rows += [
        (SUPPORTED, ((lacked & table.having("supported", Answer.YES)).bit_count(),)),
    ]
    return SacTable("SG3a", "Mental capacity", (CONCLUDED,), tuple(rows))


def _asked(table: CaseTable, of: CaseSet) -> SacTable:
    known = (Asked.EXPRESSED, Asked.NOT_EXPRESSED, Asked.NO, Asked.DONT_KNOW)
    rows = _counts(table, of, "asked", known)
    rows.append((Asked.NOT_RECORDED.value, ((of & ~table.having("asked")).bit_count(),)))
    return SacTable("SG4a", "Asked for desired outcomes", (CONCLUDED,), tuple(rows))


def _achieved(table: CaseTable, of: CaseSet) -> SacTable:
    expressed = of & table.having("asked", Asked.EXPRESSED)
    return SacTable(
        "SG4a",
        "Desired outcomes achieved, of those expressed",
        (CONCLUDED,),
        tuple(_counts(table, expressed, "achieved", COUNTED)),
        "How several outcomes become one answer is not published; the rule is ours and is stated.",
    )
