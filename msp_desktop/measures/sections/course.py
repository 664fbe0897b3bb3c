"""How it went: without an enquiry, capacity, risk, how it was for them, and movement."""

from msp_desktop.measures.case_table import CaseSet, CaseTable
from msp_desktop.measures.facets.answers import REFERRED, WAITING
from msp_desktop.measures.facets.capacity import (
    ASSESSED,
    BEST_INTERESTS,
    HELPED,
    LACKS,
    STRONGEST_CAPACITY,
    WISHES,
    WITH_ADVOCATE,
)
from msp_desktop.measures.facets.case import (
    EXPERIENCE_NAMES,
    RISK_NAMED,
    CaseRoute,
    Movement,
    PlanProgress,
)
from msp_desktop.measures.figures import Figure, FigureSection, each_code, figure, middle
from msp_desktop.practice.case_codes import CaseResult
from msp_desktop.practice.codes import Answer, RiskAssessment, RiskOutcome, WayToRespond
from msp_desktop.practice.reply_codes import ReplyDecision
from msp_desktop.practice.statement_codes import ExperienceAnswer


def without_enquiry(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """What happened where there was no section 42 enquiry: ways, actions, and with what result."""
    there = of & table.without(table.having("route", CaseRoute.SECTION_42))
    return FigureSection(
        "without_enquiry",
        "What happened without a section 42 enquiry",
        group,
        (
            figure("At least one way to respond planned", table.having("ways"), there),
            *each_code(table, "ways", WayToRespond, there, lambda way: f"Planned: {way}"),
            *(
                figure(code.value.capitalize(), table.having("agreed", code), there)
                for code in PlanProgress
            ),
            *each_code(table, "result", CaseResult, there, lambda result: f"Result: {result}"),
        ),
        "Whether a planned way to respond was used is recorded only as actions that were done.",
    )


def capacity(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """Doubted, assessed, how soon, with what help; best interests with an advocate, wishes kept."""
    doubted = of & table.having("doubt", Answer.YES)
    lacking = of & table.having("best_interests", LACKS)
    weighed = of & table.having("best_interests", BEST_INTERESTS)
    return FigureSection(
        "capacity",
        "Capacity",
        group,
        (
            *each_code(table, "capacity", STRONGEST_CAPACITY, of, lambda code: f"Enquiry: {code}"),
            *each_code(table, "doubt", Answer, of, lambda answer: f"A doubt was raised: {answer}"),
            figure("Doubted, and assessed", table.having("assessed", ASSESSED), doubted),
            figure(
                HELPED.capitalize(),
                table.having("assessed", HELPED),
                of & table.having("assessed", ASSESSED),
            ),
            figure(BEST_INTERESTS.capitalize(), weighed, lacking),
            figure("With an advocate", table.having("best_interests", WITH_ADVOCATE), weighed),
            figure(WISHES.capitalize(), table.having("best_interests", WISHES), lacking),
        ),
        middles=tuple(middle("Days from the doubt to a finding", table, "assessed_days", of)),
    )


def risk(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """Risk in what they want, whether it was addressed, and what is left of the risk."""
    named = of & table.having("risk_named", RISK_NAMED)
    addressed = table.having("risk", RiskOutcome.REDUCED, RiskOutcome.REMOVED)
    silent = table.without(table.having("risk"))
    return FigureSection(
        "risk",
        "Risk",
        group,
        (
            figure("A risk in what they want was named", named, of),
            figure("Of these, reduced or removed", addressed, named, silent),
            *each_code(table, "risk", RiskOutcome, of),
            *each_code(
                table, "person_risk", RiskOutcome, of, lambda code: f"{code}, in the person’s view"
            ),
            *each_code(table, "assessment", RiskAssessment, of),
        ),
    )


def experience(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """How it was for them: seven lines, each with its answers."""
    figures: list[Figure] = []
    for name in EXPERIENCE_NAMES:
        line = name.replace("_", " ").capitalize()
        figures += each_code(table, name, ExperienceAnswer, of, f"{line}: {{}}".format)
    return FigureSection("experience", "How it was for them", group, tuple(figures))


def movement(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """Movement on the grid in the person's view, each axis apart; no number is made of the two."""
    moved = of & table.having("safety_moved")
    safer, less_well = (
        table.having("safety_moved", Movement.UP),
        table.having("wellbeing_moved", Movement.DOWN),
    )
    return FigureSection(
        "movement",
        "Movement on the grid",
        group,
        (
            figure("At least two marks by the person", moved, of),
            *(
                figure(f"Safety {code.value}", table.having("safety_moved", code), moved)
                for code in Movement
            ),
            *(
                figure(
                    f"Independence, wellbeing and choice {code.value}",
                    table.having("wellbeing_moved", code),
                    moved,
                )
                for code in Movement
            ),
            figure("Safer but less well", safer & less_well, moved),
        ),
    )


def answers_from_others(table: CaseTable, of: CaseSet, group: str) -> FigureSection:
    """Answers from those who were referred to: decided, how soon, and whether they were told."""
    referred = of & table.having("referred", REFERRED)
    answered = referred & table.having("decided")
    return FigureSection(
        "answers",
        "Answers from those who were referred to",
        group,
        (
            figure("A referral was sent", referred, of),
            figure("Decided", answered, referred),
            figure("Still waiting for an answer", table.having("referred", WAITING), referred),
            *each_code(table, "decided", ReplyDecision, referred, lambda code: f"Decided: {code}"),
            *each_code(
                table,
                "told_answer",
                Answer,
                answered,
                lambda answer: f"The person was told about the answer: {answer}",
            ),
        ),
        middles=tuple(
            middle("Days from the referral to a decision", table, "answer_days", referred)
        ),
    )
