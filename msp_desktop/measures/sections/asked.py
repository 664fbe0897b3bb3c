"""Asked what they want, what they said, how far it came about, and what was not met."""

from msp_desktop.measures.case_table import CaseSet, CaseTable
from msp_desktop.measures.facets.asked import (
    AGAIN,
    ASIDE,
    COUNTED,
    DIFFER,
    NOT_MET,
    STRONGEST_ASKED,
    AchievedRule,
    AskedPoint,
    Changed,
    HowMany,
)
from msp_desktop.measures.facets.asked import (
    achieved_about as code_about,
)
from msp_desktop.measures.figures import FigureSection, each_code, figure, middle
from msp_desktop.practice.codes import About, Asked, Lens, SaidBy

ONE_ANSWER = (
    "Several outcomes of one case are one answer: fully achieved where all are, not achieved where "
    "none is, otherwise partially achieved. “Too early to say” and “no longer wanted” are not "
    "counted. Where the person gave one answer for everything together, that answer is counted."
)


def asked(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """Whether they were asked, when, by whom, and whether again."""
    were = of & table.having("asked", Asked.EXPRESSED, Asked.NOT_EXPRESSED)
    return FigureSection(
        "asked",
        "Asked what they want",
        group,
        (
            *each_code(table, "asked", STRONGEST_ASKED, of),
            *each_code(
                table, "asked_point", AskedPoint, were, lambda point: f"First asked {point}"
            ),
            *each_code(table, "asked_by", Lens, were, lambda lens: f"First asked by: {lens}"),
            figure("Asked again at a later conversation", table.having("asked_again", AGAIN), were),
        ),
        middles=tuple(
            middle("Days from the concern to the first asking", table, "first_asked_days", were)
        ),
    )


def wanted(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """What they said: how many outcomes, in whose voice, and what changed on the way."""
    expressed = of & table.having("how_many")
    return FigureSection(
        "wanted",
        "What they wanted",
        group,
        (
            figure("Expressed at least one outcome", expressed, of),
            *each_code(table, "how_many", HowMany, expressed, str.capitalize),
            *each_code(table, "voice", SaidBy, expressed, lambda who: f"In the words of {who}"),
            *(
                figure(f"An outcome {code.value}", table.having("changed", code), expressed)
                for code in Changed
            ),
        ),
    )


def achieved(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """How far it was achieved in the person's view, and the practitioner's beside it."""
    expressed = of & table.having("how_many")
    both = expressed & table.having("achieved") & table.having("achieved_worker")
    return FigureSection(
        "achieved",
        "How far it was achieved",
        group,
        (
            *each_code(
                table, "achieved", COUNTED, expressed, lambda code: f"{code}, in the person’s view"
            ),
            *each_code(
                table,
                "achieved_worker",
                COUNTED,
                expressed,
                lambda code: f"{code}, in the practitioner’s view",
            ),
            figure("Person and practitioner differ", table.having("views_differ", DIFFER), both),
            figure(
                "One answer said of everything together",
                table.having("achieved_rule", AchievedRule.STATED),
                expressed & table.having("achieved"),
            ),
            *(
                figure(f"An outcome {code.value}", table.having("aside", code), expressed)
                for code in ASIDE
            ),
        ),
        ONE_ANSWER,
    )


def achieved_about(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """The same for what is about safety, about wellbeing, and about both, each apart."""
    expressed = of & table.having("how_many")
    figures = []
    for about in About:
        codes = [code_about(about, code) for code in COUNTED]
        looked_at = expressed & table.having("achieved_about", *codes)
        figures += [
            figure(
                f"About {about.value}: {code.value.lower()}",
                table.having("achieved_about", code_about(about, code)),
                looked_at,
            )
            for code in COUNTED
        ]
    return FigureSection("achieved_about", "By what the outcomes are about", group, tuple(figures))


def not_met(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """What was not met, as a list to look deeper."""
    looked_back = of & (table.having("achieved") | table.having("not_met"))
    return FigureSection(
        "not_met",
        "Not met",
        group,
        (figure(NOT_MET.capitalize(), table.having("not_met", NOT_MET), looked_back),),
        "A number here says nothing about anybody’s work: open the cases to see why.",
    )
