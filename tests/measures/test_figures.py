"""Every figure equals a count made another way: plain Python over the records' own JSON."""

from collections.abc import Callable
from datetime import date
from functools import partial
from statistics import median

import pytest

from msp_desktop.measures.breakdowns import (
    NOT_RECORDED,
    Breakdown,
    MeasuresScope,
    broken_down,
    groups,
    measures,
)
from msp_desktop.measures.facets.asked import one_answer
from msp_desktop.measures.facets.case import CaseRoute
from msp_desktop.measures.figures import FigureSection, Period
from msp_desktop.practice.advocacy_codes import Indicator
from msp_desktop.practice.codes import Achieved, AdvocateRole, Lens
from tests.measures import plain_count as plain
from tests.measures.conftest import MeasuredStore
from tests.measures.plain_count import Case, Counted, each, line

SIGN = ["yes", "no", "not sure", "not asked, with a reason"]
EVER = MeasuresScope(Period(date(2000, 1, 1), date(2099, 12, 31)))


def _sections(measured: MeasuredStore, scope: MeasuresScope = EVER) -> dict[str, FigureSection]:
    named = scope.route or "Everybody"
    return {s.key: s for s in measures(measured.table, scope) if s.group == named}


def _is(answer: Callable[[Case], object], code: str, case: Case) -> bool:
    return answer(case) == code


def _counted(section: FigureSection) -> Counted:
    return {f.label: (f.number, f.of, f.not_recorded) for f in section.figures}


def _asked(cases: list[Case]) -> Counted:
    were = [case for case in cases if plain.asked(case) in plain.ASKED[:2]]

    def point(case: Case) -> str:
        return "the first" if plain.first_asked(case) == 0 else "a later"

    def lens(case: Case) -> str:
        place = plain.first_asked(case)
        assert place is not None
        answer: str = case["told"][place]["practitioner"]["lens"]
        return answer

    def again(case: Case) -> bool:
        return sum(plain.asked_of(one) in plain.ASKED[:2] for one in case["told"]) > 1

    return {
        **each(cases, plain.asked, plain.ASKED),
        **each(were, point, ["the first", "a later"], "First asked at {} conversation"),
        **each(were, lens, [code.value for code in Lens], "First asked by: {}"),
        "Asked again at a later conversation": line(were, again),
    }


def test_asked_equals_a_count_over_plain_json(measured: MeasuredStore) -> None:
    section = _sections(measured)["asked"]
    assert _counted(section) == _asked(measured.cases)
    days = []
    for case in measured.cases:
        place_asked = plain.first_asked(case)
        if place_asked is not None:
            opened = date.fromisoformat(case["opened_on"])
            days.append(max(0, (plain.day_of(case["told"][place_asked]) - opened).days))
    assert section.middles[0][1:3] == (round(median(days)), len(days))


def test_wanted_and_achieved_equal_a_count_over_plain_json(measured: MeasuredStore) -> None:
    cases, sections = measured.cases, _sections(measured)
    expressed = [case for case in cases if plain.outcomes(case)]
    wanted = _counted(sections["wanted"])
    assert wanted["Expressed at least one outcome"] == (len(expressed), len(cases), 0)
    many = [len(plain.outcomes(case)) for case in expressed]
    assert wanted["One outcome"][0] == many.count(1)
    assert wanted["Four outcomes or more"][0] == sum(each > 3 for each in many)
    voices = each(
        expressed,
        lambda case: {o["words"]["said_by"] for o in plain.outcomes(case).values()},
        sorted(plain.HEARD),
        "In the words of {}",
    )
    assert voices.items() <= wanted.items()
    assert wanted["In the words of staff"][0] == 0
    found = _counted(sections["achieved"])
    assert each(expressed, plain.achieved, plain.THREE, "{}, in the person’s view").items() <= (
        found.items()
    )
    assert each(expressed, plain.worker, plain.THREE, "{}, in the practitioner’s view").items() <= (
        found.items()
    )
    both = [case for case in expressed if plain.achieved(case) and plain.worker(case)]
    assert found["Person and practitioner differ"] == line(
        both, lambda case: plain.achieved(case) != plain.worker(case)
    )
    for about in ("safety", "wellbeing", "safety and wellbeing"):

        def of_it(case: Case, about: str = about) -> str | None:
            return plain.one_of(
                view["person"] for o, view in plain.views(case).values() if o["about"] == about
            )

        looked_at = [case for case in expressed if of_it(case)]
        for code in plain.THREE:
            label = f"About {about}: {code.lower()}"
            assert _counted(sections["achieved_about"])[label] == line(
                looked_at, partial(_is, of_it, code)
            )


def test_not_met_lists_the_cases_to_look_into(measured: MeasuredStore) -> None:
    (figure,) = _sections(measured)["not_met"].figures
    unmet = {
        case["case_id"]
        for case in measured.cases
        if plain.achieved(case) == "Not Achieved"
        or any(view["person"] == "Not Achieved" for _, view in plain.views(case).values())
    }
    assert set(measured.table.ids_of(figure.cases)) == unmet
    assert figure.number == len(unmet) > 0


def test_capacity_and_risk_equal_a_count_over_plain_json(measured: MeasuredStore) -> None:
    cases, sections = measured.cases, _sections(measured)
    found = _counted(sections["capacity"])
    codes = ["Yes, they lacked capacity", "No, they did not lack capacity", "Don't know"]
    assert each(cases, plain.capacity, codes, "Enquiry: {}").items() <= found.items()
    settled = {"has capacity for this decision", "lacks capacity for this decision"}

    def assessed(case: Case) -> bool:
        return any(a["result"] in settled for d in plain.decisions(case) for a in d["attempts"])

    doubted = [
        case for case in cases if any(one["capacity"]["doubt"] == "yes" for one in case["told"])
    ]
    assert found["Doubted, and assessed"] == line(doubted, assessed)

    def lacking(case: Case) -> list[plain.Json]:
        return [
            d["best_interests"]
            for d in plain.decisions(case)
            if plain.result_of(d) == "lacks capacity for this decision"
        ]

    lack = [case for case in cases if lacking(case)]
    weighed = [case for case in lack if any(each["decision"] for each in lacking(case))]
    assert found["A best interests decision recorded"][:2] == (len(weighed), len(lack))
    assert found["Wishes, feelings or beliefs recorded"] == line(
        lack, lambda case: any(each["wishes"] for each in lacking(case))
    )
    offers = {"offered and accepted", "there is one already"}
    assert found["With an advocate"] == line(
        weighed, lambda case: plain.newest("advocacy", "offer")(case) in offers
    )
    risk = _counted(sections["risk"])
    outcomes = ["Risk remained", "Risk reduced", "Risk removed"]
    assert each(cases, plain.newest("closing", "risk"), outcomes).items() <= risk.items()
    named = [
        case
        for case in cases
        if any(o["risk"].strip() for one in case["told"] for o in plain.theirs(one))
    ]
    assert risk["A risk in what they want was named"][:2] == (len(named), len(cases))
    assert (
        risk["Of these, reduced or removed"][:2]
        == line(named, lambda case: plain.newest("closing", "risk")(case) in outcomes[1:])[:2]
    )


def test_course_and_experience_equal_a_count_over_plain_json(measured: MeasuredStore) -> None:
    cases, sections = measured.cases, _sections(measured)
    there = [case for case in cases if plain.route(case) != "Section 42 enquiries"]
    found = _counted(sections["without_enquiry"])
    ways = each(there, lambda case: plain.in_parts(case, "plan", "ways"), ["MASH"], "Planned: {}")
    assert ways.items() <= found.items()
    experience = _counted(sections["experience"])
    assert len(experience) == 35
    for name in ("listened_to", "right_pace"):
        label = name.replace("_", " ").capitalize() + ": {}"
        counted = each(
            cases, plain.newest("closing", "experience", name), ["yes", "a little"], label
        )
        assert counted.items() <= experience.items()
    moved = [case for case in cases if plain.moved(case, "safety")]
    movement = _counted(sections["movement"])
    assert movement["At least two marks by the person"][:2] == (len(moved), len(cases))
    for code in ("better", "the same", "worse"):
        assert movement[f"Safety {code}"] == line(
            moved, partial(_is, partial(plain.moved, axis="safety"), code)
        )
    assert movement["Safer but less well"] == line(
        moved,
        lambda case: (
            plain.moved(case, "safety") == "better" and plain.moved(case, "wellbeing") == "worse"
        ),
    )


def test_advocacy_equals_a_count_over_plain_json(measured: MeasuredStore) -> None:
    cases, sections = measured.cases, _sections(measured)
    offers = [
        "offered and accepted",
        "offered and declined",
        "not offered",
        "there is one already",
        "asked for, waiting",
    ]
    found = _counted(sections["advocacy"])
    for code in offers:
        counted = each(cases, plain.newest("advocacy", "offer"), offers)[code]
        assert found[code.capitalize()] == counted
    with_one = [case for case in cases if plain.has_advocate(case)]
    changed = _counted(sections["advocacy_changed"])
    gained = each(
        with_one,
        lambda case: plain.in_parts(case, "advocacy", "own_record", "gains"),
        ["confidence", "skills to speak up", "connections"],
        "Gained: {}",
    )
    assert gained.items() <= changed.items()
    signs = _counted(sections["advocacy_signs"])
    for indicator in Indicator:
        label = f"{indicator.value[:1].upper()}{indicator.value[1:]}: {{}}"
        given = each(with_one, partial(plain.sign, indicator=indicator.value), SIGN, label)
        assert given.items() <= signs.items()
    roles = [role.value for role in AdvocateRole]
    which = each(with_one, plain.advocate_roles, roles)
    kinds = _counted(sections["advocates"])
    assert all(kinds[f"{role[:1].upper()}{role[1:]}"] == which[role] for role in roles)
    minutes = []
    for case in with_one:
        contacts = {
            c["id"]: c["minutes"]
            for one in case["told"]
            for c in one["advocacy"]["own_record"]["contacts"]
        }
        minutes += [sum(contacts.values())] if contacts else []
    assert sections["advocates"].middles[0][1:3] == (round(median(minutes) / 60), len(minutes))


def test_every_route_and_what_is_not_recorded_make_up_the_whole(measured: MeasuredStore) -> None:
    found = [s for s in measures(measured.table, EVER) if s.key == "asked"]
    whole, *routes = [section.figures[0].of for section in found]
    plainly = [plain.route(case) for case in measured.cases]
    assert routes == [plainly.count(route.value) for route in CaseRoute]
    assert whole == sum(routes) + plainly.count(None)


def test_an_agency_counts_its_own_cases_alone(measured: MeasuredStore) -> None:
    total = 0
    for lens in Lens:
        expected = [c for c in measured.cases if c["told"][-1]["practitioner"]["lens"] == lens]
        section = _sections(measured, EVER._replace(lens=lens))["asked"]
        assert section.figures[0].of == len(expected)
        total += len(expected)
    assert total == len(measured.cases)


@pytest.mark.parametrize("by", [each for each in Breakdown if each is not Breakdown.NONE])
def test_a_breakdown_shows_everybody_and_who_is_not_recorded(
    by: Breakdown, measured: MeasuredStore
) -> None:
    everybody = EVER.cases(measured.table)
    found = groups(measured.table, everybody, by, EVER)
    together = 0
    for group in found:
        together |= group.cases
    assert together == everybody
    assert found[-1].label == NOT_RECORDED
    for group, section in zip(found, broken_down(measured.table, EVER, by, "asked"), strict=True):
        assert section.group == group.label
        assert section.figures[0].of == group.cases.bit_count()


def test_types_and_ages_equal_a_count_over_plain_json(measured: MeasuredStore) -> None:
    everybody = EVER.cases(measured.table)
    types = {g.label: g.cases for g in groups(measured.table, everybody, Breakdown.TYPE, EVER)}
    for label in ("Physical Abuse", "Self-Neglect"):
        counted = sum(label in plain.in_parts(c, "concern", "types") for c in measured.cases)
        assert types[label].bit_count() == counted > 0
    year = MeasuresScope(Period(date(2000, 1, 1), date(2026, 3, 31)))
    ages: list[int] = []
    for case in measured.cases:
        born, died = (plain.newest("person", name, "on")(case) for name in ("born", "died"))
        if born and case["opened_on"] <= "2026-03-31":
            day = min(filter(None, (died, "2026-03-31")))
            years = int(day[:4]) - int(born[:4]) - (day[5:] < born[5:])
            ages.append(years)
    known = year.cases(measured.table) & measured.table.where("born", lambda _: True)
    bands = {g.label: g.cases & known for g in groups(measured.table, known, Breakdown.AGE, year)}
    assert bands["75-84"].bit_count() == sum(75 <= age <= 84 for age in ages)
    assert bands["18-64"].bit_count() == sum(18 <= age <= 64 for age in ages)


def test_several_outcomes_become_one_answer_by_the_stated_rule() -> None:
    fully, partly, none = Achieved.FULLY, Achieved.PARTIALLY, Achieved.NOT
    assert one_answer([fully, fully]) is fully
    assert one_answer([none, None]) is none
    assert one_answer([fully, none]) is partly
    assert one_answer([fully, Achieved.TOO_EARLY]) is fully
    assert one_answer([Achieved.NO_LONGER_WANTED, None]) is None
    assert one_answer([]) is None


def test_a_period_before_the_first_record_counts_nobody(measured: MeasuredStore) -> None:
    early = MeasuresScope(Period(date(2000, 1, 1), date(2000, 1, 1)))
    for section in measures(measured.table, early):
        assert all(figure.number == figure.of == 0 for figure in section.figures)
        assert all(figure.percent is None for figure in section.figures)
        assert section.middles == ()
