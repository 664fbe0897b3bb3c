"""Advocacy: considered, indicated, offered and taken up; by whom; five signs; what it changed."""

from msp_desktop.measures.case_table import CaseSet, CaseTable
from msp_desktop.measures.facets.advocacy import (
    INDICATED,
    Considered,
    Continuity,
    IndicatorResult,
)
from msp_desktop.measures.figures import Figure, FigureSection, each_code, figure, middle
from msp_desktop.practice.advocacy_codes import AdvocacyBasis, ChangeArea, Gain, Indicator
from msp_desktop.practice.codes import AdvocateRole, Answer, Offer

_MINUTES = 60


def advocacy(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """Considered at each contact, indicated, offered, taken up or declined, and the wait."""
    indicated = of & table.having("indicated", INDICATED)
    silent = table.without(table.having("advocate"))
    return FigureSection(
        "advocacy",
        "Advocacy",
        group,
        (
            *each_code(
                table, "considered", Considered, of, lambda code: f"An advocate considered {code}"
            ),
            figure(INDICATED.capitalize(), indicated, of),
            figure(
                "Indicated, and offered",
                table.having("advocate", Offer.ACCEPTED, Offer.DECLINED, Offer.ALREADY),
                indicated,
                silent,
            ),
            *each_code(table, "advocate", Offer, of, str.capitalize),
        ),
        middles=tuple(
            middle("Days from asking for an advocate to having one", table, "waiting_days", of)
        ),
    )


def advocates(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """By whom: statutory apart from informal, each kind, and whether one stayed throughout."""
    there = of & (table.having("advocate_role") | table.having("advocate_basis"))
    return FigureSection(
        "advocates",
        "Which advocate",
        group,
        (
            *each_code(table, "advocate_basis", AdvocacyBasis, there, str.capitalize),
            *each_code(table, "advocate_role", AdvocateRole, there, _first_capital),
            *each_code(table, "continuity", Continuity, there, str.capitalize),
        ),
        "Statutory is the Care Act advocate, the Independent Mental Capacity Advocate and the "
        "Independent Mental Health Advocate alone. Hours show the need; they are never a target.",
        middles=tuple(
            middle("Hours of an advocate’s time", table, "advocate_minutes", there, per=_MINUTES)
        ),
    )


def advocacy_signs(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """Five signs of good advocacy, of everybody with an advocate: asked and not asked."""
    there = of & (table.having("advocate_role") | table.having("advocate_basis"))
    figures: list[Figure] = []
    for indicator in Indicator:
        sign = _first_capital(indicator.value)
        figures += each_code(
            table,
            f"indicator_{indicator.name.lower()}",
            IndicatorResult,
            there,
            f"{sign}: {{}}".format,
        )
    informed = "A carer had information about advocacy readily: {}"
    figures += each_code(table, "carer_informed", Answer, there, informed.format)
    return FigureSection("advocacy_signs", "Five signs of good advocacy", group, tuple(figures))


def advocacy_changed(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """What advocacy left behind, and in which of four areas something changed."""
    there = of & (table.having("advocate_role") | table.having("advocate_basis"))
    return FigureSection(
        "advocacy_changed",
        "What advocacy changed",
        group,
        (
            *each_code(table, "gains", Gain, there, lambda gain: f"Gained: {gain}"),
            *each_code(table, "areas", ChangeArea, there, lambda area: f"Changed: {area}"),
        ),
    )


def _first_capital(words: str) -> str:
    return words[:1].upper() + words[1:]
