"""The SAC return: exact rows, one count for each category, ages on the last day of the period."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from uuid import uuid4

import pytest

from msp_desktop.measures.case_table import CaseTable
from msp_desktop.measures.facets.case import CaseRoute
from msp_desktop.measures.facets.facet import CaseFacts
from msp_desktop.measures.figures import Period
from msp_desktop.measures.sac_return import (
    AGE_NOT_KNOWN,
    SUPPORTED,
    NotCounted,
    SacTable,
    not_counted,
    sac_tables,
)
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
from msp_desktop.practice.return_codes import Ethnicity, Gender, SupportReason
from tests.measures import plain_count as plain
from tests.measures.conftest import MeasuredStore

YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))


def _case(
    codes: Mapping[str, object] | None = None, days: Mapping[str, date | None] | None = None
) -> CaseFacts:
    """A whole section 42 enquiry with other codes or days than usual; None takes one away."""
    usual: dict[str, object] = {
        "stage": Stage.CONCLUDED,
        "route": CaseRoute.SECTION_42,
        "asked": Asked.EXPRESSED,
        "achieved": Achieved.FULLY,
        "types": {AbuseType.NEGLECT, AbuseType.PHYSICAL},
        "locations": Location.OWN_HOME,
        "sources": {SourceOfRisk.KNOWN, SourceOfRisk.SERVICE_PROVIDER},
        "capacity": LackedCapacity.YES,
        "supported": Answer.YES,
        "risk": RiskOutcome.REDUCED,
        "assessment": next(iter(RiskAssessment)),
        "gender": Gender.FEMALE,
        "ethnicity": Ethnicity.WHITE,
        "support_reason": SupportReason.PHYSICAL,
    }
    when: dict[str, date | None] = {
        "raised_on": date(2025, 5, 1),
        "concluded_on": date(2025, 9, 1),
        "born": date(1950, 6, 1),
    }
    held = {
        name: frozenset(code if isinstance(code, set) else {code})
        for name, code in (usual | dict(codes or {})).items()
        if code is not None
    }
    numbers = {
        name: day.toordinal() for name, day in (when | dict(days or {})).items() if day is not None
    }
    return CaseFacts(held, numbers)


def _of(*cases: CaseFacts, person: str = "") -> CaseTable:
    return CaseTable.of((str(uuid4()), person or str(uuid4()), each) for each in cases)


def _table(name: str, table: CaseTable) -> dict[str, tuple[int, ...]]:
    found: SacTable = [each for each in sac_tables(table, YEAR) if each.name == name][-1]
    return dict(found.rows)


def test_several_types_and_sources_count_once_in_each_that_applies() -> None:
    rows = _table("SG2a", _of(_case()))
    assert rows["Physical Abuse"] == rows["Neglect and Acts of Omission"] == (1, 1, 0)
    assert sum(map(sum, rows.values())) == 4


def test_an_enquiry_concluded_outside_the_year_is_in_no_table_of_it() -> None:
    late = _of(_case(days={"concluded_on": date(2026, 4, 1)}))
    assert sum(map(sum, _table("SG2a", late).values())) == 0
    assert _table("SG4a", late)["Fully Achieved"] == (0,)


@pytest.mark.parametrize(
    ("born", "died", "band"),
    [
        (date(1961, 3, 31), None, "65-74"),
        (date(1961, 4, 1), None, "18-64"),
        (date(1931, 3, 31), None, "95+"),
        (date(1961, 3, 31), date(2026, 3, 30), "18-64"),
        (None, None, AGE_NOT_KNOWN),
    ],
)
def test_age_is_that_of_the_last_day_or_of_death(
    born: date | None, died: date | None, band: str
) -> None:
    rows = _table("SG1a", _of(_case(days={"born": born, "died": died})))
    assert rows[band] == (1, 1, 0)


def test_one_person_with_two_cases_counts_once_but_for_each_support_reason() -> None:
    again = _case({"support_reason": SupportReason.SOCIAL}, {"raised_on": date(2025, 8, 1)})
    table = _of(_case(), again, person="the same")
    assert sum(map(sum, _table("SG1a", table).values())) == 2
    assert _table("SG1b", table)["Female"] == (1, 1, 0)
    reasons = _table("SG1d", table)
    assert reasons["Physical Support"] == reasons["Social Support"] == (1, 1, 0)
    assert _table("SG1f", table)["Total Number of Safeguarding Concerns"] == (2,)


@pytest.mark.parametrize("recorded_first", [True, False])
def test_what_one_case_of_a_person_says_is_known_of_them_in_every_table(
    *, recorded_first: bool
) -> None:
    silent = {"gender": None, "ethnicity": None, "support_reason": None}
    days = (date(2025, 5, 1), date(2025, 8, 1))
    said_on, silent_on = days if recorded_first else days[::-1]
    says = _case(days={"raised_on": said_on})
    says_nothing = _case(silent, {"raised_on": silent_on, "born": None})
    for cases in ((says, says_nothing), (says_nothing, says)):
        table = _of(*cases, person="the same")
        for name in ("SG1a", "SG1b", "SG1c", "SG1d"):
            rows = {row: counts for row, counts in _table(name, table).items() if any(counts)}
            assert list(rows.values()) == [(1, 1, 0)], name
            assert not any("ot known" in row.lower() or row == AGE_NOT_KNOWN for row in rows)


def test_what_was_recorded_last_of_somebody_counts() -> None:
    first = _case({"gender": Gender.FEMALE}, {"raised_on": date(2025, 5, 1)})
    then = _case({"gender": Gender.MALE}, {"raised_on": date(2025, 8, 1)})
    for cases in ((first, then), (then, first)):
        rows = _table("SG1b", _of(*cases, person="the same"))
        assert (rows["Male"], rows["Female"]) == ((1, 1, 0), (0, 0, 0))


def test_nobody_is_left_out_where_gender_or_ethnicity_is_not_recorded() -> None:
    table = _of(_case({"gender": None, "ethnicity": None}))
    assert _table("SG1b", table)["Not Known"] == (1, 1, 0)
    assert _table("SG1c", table)["Undeclared / Not Known"] == (1, 1, 0)


def test_support_is_counted_of_the_cases_that_lacked_capacity_alone() -> None:
    rows = _table("SG3a", _of(_case(), _case({"capacity": LackedCapacity.NO})))
    assert rows[SUPPORTED] == (1,)
    assert rows["Yes, they lacked capacity"] == rows["No, they did not lack capacity"] == (1,)


def test_every_concluded_enquiry_has_exactly_one_answer_on_capacity() -> None:
    codes = (LackedCapacity.YES, LackedCapacity.NO, LackedCapacity.DONT_KNOW, None)
    rows = _table("SG3a", _of(*(_case({"capacity": code}) for code in codes)))
    assert sum(numbers[0] for label, numbers in rows.items() if label != SUPPORTED) == 4
    assert rows["Not recorded"] == (1,)


def test_what_keeps_a_case_from_a_table_is_named() -> None:
    table = _of(_case({"types": None, "risk": None, "supported": None}, {"born": None}))
    found: tuple[NotCounted, ...] = not_counted(table, YEAR)
    assert {(each.table, each.why) for each in found} == {
        ("SG1a", "no date of birth and no age"),
        ("SG2a", "no type of abuse"),
        ("SG2e", "no risk outcome"),
        ("SG3a", "not recorded whether an advocate, family or friend gave support"),
    }
    assert {each.case for each in found} == set(table.ids)


def test_the_return_of_a_store_equals_a_count_over_plain_json(measured: MeasuredStore) -> None:
    def done_on(case: plain.Case) -> str:
        day: str = case["concluded_on"] or plain.newest("closing", "concluded", "on")(case) or ""
        return day

    first, last = YEAR.first.isoformat(), YEAR.last.isoformat()
    done = [
        case
        for case in measured.cases
        if plain.route(case) == "Section 42 enquiries" and first <= done_on(case) <= last
    ]
    assert len(done) > 5
    asked = Counter(plain.asked(case) or "Not Recorded" for case in done)
    found = {
        label: numbers[0]
        for each in sac_tables(measured.table, YEAR)
        if each.title == "Asked for desired outcomes"
        for label, numbers in each.rows
    }
    assert {label: number for label, number in found.items() if number} == asked
    pairs: Counter[tuple[str, str]] = Counter()
    for case in done:
        places = plain.in_parts(case, "concern", "other_locations") | {
            one["concern"]["location"] for one in case["told"] if one["concern"]["location"]
        }
        kinds = plain.in_parts(case, "concern", "types")
        pairs.update((kind, place) for kind in kinds for place in places)
    crossed = next(each for each in sac_tables(measured.table, YEAR) if each.name == "SG2a_b1")
    for label, numbers in crossed.rows:
        for column, number in zip(crossed.columns, numbers, strict=True):
            assert number == pairs[label, column]
    raised = [c for c in measured.cases if first <= c["opened_on"] <= last]
    women = {c["person_id"] for c in raised if plain.newest("person", "gender")(c) == "Female"}
    gender = next(each for each in sac_tables(measured.table, YEAR) if each.name == "SG1b")
    assert dict(gender.rows)["Female"][0] == len(women)
