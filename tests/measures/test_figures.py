"""Every figure equals a count made another way: plain Python over the records' own JSON."""

import json
from collections import Counter
from typing import Any

from msp_desktop.measures.facts import one_answer
from msp_desktop.measures.figures import ALL, OTHER, SECTION_42, Figure, FigureSection, measures
from msp_desktop.practice.codes import Achieved
from msp_desktop.record.canonical import to_json
from tests.measures.conftest import EVER, MeasuredStore


def _plain(measured: MeasuredStore) -> list[list[dict[str, Any]]]:
    """Cases as lists of plain dictionaries, without anything of ours."""
    return [[json.loads(to_json(one)) for one in told] for told in measured.records if told]


def _section(measured: MeasuredStore, title: str, group: str = ALL) -> dict[str, Figure]:
    found = measures(measured.facts, EVER)
    section: FigureSection = next(s for s in found if (s.title, s.group) == (title, group))
    return {figure.label: figure for figure in section.figures}


def _is_asked(one: dict[str, Any]) -> str:
    outcomes = one["outcomes"]
    voices = [o["words"]["said_by"] for o in outcomes["items"] if o["words"]["text"].strip()]
    if outcomes["asked"] == "No":
        return "No"
    if any(voice != "staff" for voice in voices):
        return "Yes they were asked and outcomes were expressed"
    return outcomes["asked"] or "Not Recorded"


def test_asked_counts_equal_a_count_over_plain_json(measured: MeasuredStore) -> None:
    order = [
        "Yes they were asked and outcomes were expressed",
        "Yes they were asked but no outcomes were expressed",
        "No",
        "Don't Know",
    ]
    counted = Counter(
        next((code for code in order if code in set(map(_is_asked, case))), "Not Recorded")
        for case in _plain(measured)
    )
    figures = _section(measured, "Asked what they want")
    assert {code: figures[code].number for code in order} == {c: counted[c] for c in order}
    assert figures["No"].of == sum(counted.values())
    assert figures["No"].not_recorded == counted["Not Recorded"]


def test_every_group_is_shown_and_the_two_routes_add_up(measured: MeasuredStore) -> None:
    whole, section_42, other = (
        _section(measured, "Capacity", group) for group in (ALL, SECTION_42, OTHER)
    )
    for label, figure in whole.items():
        assert figure.number == section_42[label].number + other[label].number
        assert figure.of == section_42[label].of + other[label].of


def test_a_figure_can_be_followed_to_its_cases(measured: MeasuredStore) -> None:
    ids = {str(case.stage.id) for case in measured.facts}
    for section in measures(measured.facts, EVER):
        for figure in section.figures:
            assert set(figure.cases) <= ids
            if figure.cases:
                assert len(figure.cases) == figure.number


def test_movement_counts_each_axis_apart(measured: MeasuredStore) -> None:
    safer = better = mixed = 0
    for case in _plain(measured):
        marks = []
        for one in sorted(case, key=lambda c: c["started_at"]):
            now = [
                p["point"]
                for p in one["grid"]["placements"]
                if (p["who"], p["moment"]) == ("person", "now")
            ]
            marks += now[-1:]
        if len(marks) > 1:
            safety = marks[-1]["safety"] - marks[0]["safety"]
            well = marks[-1]["wellbeing"] - marks[0]["wellbeing"]
            safer, better = safer + (safety > 0), better + (well > 0)
            mixed += safety > 0 > well
    figures = _section(measured, "Movement on the grid")
    assert figures["Safer"].number == safer
    assert figures["Better in themselves"].number == better
    assert figures["Safer but less well"].number == mixed


def test_several_outcomes_become_one_answer_by_the_stated_rule() -> None:
    fully, partly, none = Achieved.FULLY, Achieved.PARTIALLY, Achieved.NOT
    assert one_answer([fully, fully]) is fully
    assert one_answer([none, None]) is none
    assert one_answer([fully, none]) is partly
    assert one_answer([fully, Achieved.TOO_EARLY]) is fully
    assert one_answer([Achieved.NO_LONGER_WANTED, None]) is None
    assert one_answer([]) is None


def test_a_period_before_the_first_record_counts_nobody(measured: MeasuredStore) -> None:
    early = EVER._replace(last=EVER.first)
    for section in measures(measured.facts, early):
        assert all(figure.number == figure.of == 0 for figure in section.figures)
        assert all(figure.percent is None for figure in section.figures)
