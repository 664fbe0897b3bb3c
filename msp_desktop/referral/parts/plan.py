"""Plan: who does what by when, and what happens if things get worse."""

from msp_desktop.practice.codes import PartName
from msp_desktop.record.part import said
from msp_desktop.record.plan import Plan, actions
from msp_desktop.referral.document import Block, Table
from msp_desktop.referral.parts.telling import Row, Telling, on_day


def blocks(telling: Telling) -> tuple[Block, ...]:
    """Actions as a table, then the rest as short facts."""
    instead = telling.instead(PartName.PLAN)
    if instead is not None:
        return (telling.heading(PartName.PLAN), *instead) if instead else ()
    plan = telling.record.plan
    return (
        telling.heading(PartName.PLAN),
        *_actions(telling, plan),
        *telling.facts(*_rows(telling, plan)),
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
    return (Table(("What", "Who", "By when"), rows, widths=(4, 3, 3)),)


def _rows(telling: Telling, plan: Plan) -> tuple[Row, ...]:
    rows = (
        Row(f"What {telling.person} does", plan.own_part.strip(), "plan.own_part"),
        Row("Keeping in touch", plan.keep_in_touch.strip(), "plan.keep_in_touch"),
        Row("Next conversation", on_day(plan.next_conversation), "plan.next_conversation"),
        Row("If things get worse", plan.if_worse.strip(), "plan.if_worse"),
        Row("Least intrusive", plan.least_intrusive.strip(), "plan.least_intrusive"),
        Row("Others involved", plan.others_involved.strip(), "plan.others_involved"),
        Row("Advice sought", plan.advice.strip(), "plan.advice"),
    )
    return tuple(row for row in rows if said(row.value) or row.label != "Others involved")


def _principles(plan: Plan) -> tuple[Block, ...]:
    rows = tuple((p.principle.value, p.line.strip()) for p in plan.principles if said(p.line))
    return (Table(("Principle", "How this plan answers it"), rows, widths=(2, 8)),) if rows else ()
