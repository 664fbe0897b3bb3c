"""Plan: who does what by when, and what happens if things get worse."""

from msp_desktop.practice.codes import PartName
from msp_desktop.record.part import said
from msp_desktop.record.plan import Plan, actions
from msp_desktop.referral.document import Block, Paragraph, Table
from msp_desktop.referral.parts.telling import Row, Telling, labelled, on_day, sentences
from msp_desktop.referral.parts.works import GUIDANCE

SOURCES = ((GUIDANCE, "14.13"),)

_LOOKED_FOR = frozenset({"plan.own_part", "plan.keep_in_touch", "plan.if_worse"})
"""What a reader looks for: a gap there is said."""


def blocks(telling: Telling) -> tuple[Block, ...]:
    """Actions as a table, then the rest as short facts."""
    instead = telling.instead(PartName.PLAN)
    if instead is not None:
        return (telling.heading(PartName.PLAN), *instead) if instead else ()
    plan = telling.record.plan
    return (
        telling.heading(PartName.PLAN),
        *_actions(telling, plan),
        Paragraph(sentences(*telling.said_of(*_rows(telling, plan)))),
        *_principles(plan),
    )


def _actions(telling: Telling, plan: Plan) -> tuple[Block, ...]:
    rows = tuple(
        (
            action.what.strip(),
            action.who.strip() or "Nobody named yet",
            on_day(action.when) or "No date noted",
        )
        for action in actions(plan)
    )
    if not rows:
        return telling.facts(Row("Actions", "", "plan.actions"))
    return (Table(("What", "Who", "By when"), rows, widths=(3.8, 2.8, 4.2)),)


def _rows(telling: Telling, plan: Plan) -> tuple[Row, ...]:
    again = plan.next_conversation
    known = said(again.said) and again.said.strip() in plan.keep_in_touch
    rows = (
        Row(f"What {telling.person} does", plan.own_part.strip(), "plan.own_part"),
        Row(
            "Keeping in touch",
            sentences(
                plan.keep_in_touch,
                "" if known else labelled("Next conversation", on_day(again)),
            ),
            "plan.keep_in_touch",
        ),
        Row("If things get worse", plan.if_worse.strip(), "plan.if_worse"),
        Row("Least intrusive", plan.least_intrusive.strip(), "plan.least_intrusive"),
        Row("Others involved", plan.others_involved.strip(), "plan.others_involved"),
        Row("Advice sought", plan.advice.strip(), "plan.advice"),
    )
    return tuple(row for row in rows if said(row.value) or row.prompt in _LOOKED_FOR)


def _principles(plan: Plan) -> tuple[Block, ...]:
    rows = tuple((p.principle.value, p.line.strip()) for p in plan.principles if said(p.line))
    return (Table(("Principle", "How this plan answers it"), rows, widths=(2, 8)),) if rows else ()
