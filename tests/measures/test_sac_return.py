"""The SAC return: exact rows, one count for each category, ages on the last day of the period."""

from datetime import date
from uuid import uuid4

import pytest

from msp_desktop.measures.facts import CaseFacts, CaseStage
from msp_desktop.measures.figures import Period
from msp_desktop.measures.sac_return import SUPPORTED, SacTable, not_counted, sac_tables
from msp_desktop.practice.codes import (
    AbuseType,
    Achieved,
    Answer,
    Asked,
    LackedCapacity,
    Lens,
    Location,
    RiskAssessment,
    RiskOutcome,
    SourceOfRisk,
    Stage,
)

YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))


CASE = CaseFacts(
    stage=CaseStage(uuid4(), date(2025, 5, 1), Stage.CONCLUDED, date(2025, 9, 1), None),
    lens=Lens.POLICE,
    conversations=1,
    born=date(1950, 6, 1),
    stated_age=None,
    asked=Asked.EXPRESSED,
    times_asked=1,
    first_asked_days=0,
    expressed=1,
    achieved=Achieved.FULLY,
    achieved_worker=None,
    types=frozenset({AbuseType.NEGLECT, AbuseType.PHYSICAL}),
    locations=frozenset({Location.OWN_HOME}),
    sources=frozenset({SourceOfRisk.KNOWN, SourceOfRisk.SERVICE_PROVIDER}),
    capacity=LackedCapacity.YES,
    supported=Answer.YES,
    risk=RiskOutcome.REDUCED,
    assessment=next(iter(RiskAssessment)),
    advocate_considered=1,
    advocate=None,
    experience=(),
    first=None,
    last=None,
)


def _table(name: str, *cases: CaseFacts) -> dict[str, tuple[int, ...]]:
    found: SacTable = [table for table in sac_tables(cases, YEAR) if table.name == name][-1]
    return dict(found.rows)


def test_several_types_and_sources_count_once_in_each_that_applies() -> None:
    rows = _table("SG2a", CASE)
    assert rows["Physical Abuse"] == rows["Neglect and Acts of Omission"] == (1, 1, 0)
    assert sum(map(sum, rows.values())) == 4


def test_an_enquiry_concluded_outside_the_year_is_in_no_table_of_it() -> None:
    stage = CASE.stage._replace(concluded_on=date(2026, 4, 1))
    assert sum(map(sum, _table("SG2a", CASE._replace(stage=stage)).values())) == 0
    assert _table("SG4a", CASE._replace(stage=stage))["Fully Achieved"] == (0,)


@pytest.mark.parametrize(
    ("born", "band"),
    [(date(1961, 3, 31), "65-74"), (date(1961, 4, 1), "18-64"), (date(1931, 3, 31), "95+")],
)
def test_age_is_that_of_the_last_day_of_the_period(born: date, band: str) -> None:
    rows = _table("SG1a", CASE._replace(born=born))
    assert rows[band] == (1, 1)


def test_support_is_counted_of_the_cases_that_lacked_capacity_alone() -> None:
    able = CASE._replace(capacity=LackedCapacity.NO)
    rows = _table("SG3a", CASE, able)
    assert rows[SUPPORTED] == (1,)
    assert rows["Yes, they lacked capacity"] == rows["No, they did not lack capacity"] == (1,)


def test_every_concluded_enquiry_has_exactly_one_answer_on_capacity() -> None:
    rows = _table("SG3a", *(CASE._replace(capacity=code) for code in LackedCapacity))
    assert sum(numbers[0] for label, numbers in rows.items() if label != SUPPORTED) == 4


def test_what_keeps_a_case_from_a_table_is_named() -> None:
    bare = CASE._replace(born=None, types=frozenset(), risk=None)
    why = {(each.table, each.why) for each in not_counted((bare,), YEAR)}
    assert why == {
        ("SG1a", "no date of birth and no age"),
        ("SG2a", "no type of abuse"),
        ("SG2e", "no risk outcome"),
    }
