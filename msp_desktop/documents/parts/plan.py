"""Plan: who does what by when, and what happens if things get worse."""

from msp_desktop.documents.parts.reader_copy import (
    GUIDANCE,
    Row,
    Telling,
    labelled,
    lower_first,
    on_day,
    sentences,
)
from msp_desktop.pdf.blocks import Block, Table
from msp_desktop.practice.codes import PartName
from msp_desktop.record.part import said
from msp_desktop.record.plan import Action, Plan, actions

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
        *telling.paragraph(sentences(*telling.said_of(*_rows(telling, plan)))),
        *telling.noted(
            Row(
                "Ways to respond",
                sentences("; ".join(plan.ways), plan.ways_note),
                "plan.ways_to_respond",
            ),
            Row("Contacts before", plan.repeat_contacts.strip(), "plan.repeat_contacts"),
            Row(
                "Whom they see",
                sentences(
                    telling.spoken(plan.isolation),
                    labelled("What would ease it", plan.isolation_eased_by),
                ),
                "plan.isolation",
            ),
        ),
        *_jigsaw(telling, plan),
        *_advice(plan),
        *_principles(plan),
    )


def _done(telling: Telling, action: Action) -> str:
    return labelled("Done", lower_first(telling.answer(action.done, action.done_note)))


def _jigsaw(telling: Telling, plan: Plan) -> tuple[Block, ...]:
    """Who knows the person already, what each holds, and who was asked."""
    rows = tuple(
        (
            each.who.strip() or "Not named",
            each.holds.strip() or "Not noted",
            telling.answer(each.asked).rstrip(".") or "Not noted",
        )
        for each in plan.jigsaw
        if said(each.who) or said(each.holds)
    )
    header = ("Who knows them", "What they hold", "Asked")
    return (Table(header, rows, widths=(3.6, 5.2, 2)),) if rows else ()


def _advice(plan: Plan) -> tuple[Block, ...]:
    rows = tuple(
        (
            ", ".join(part.strip() for part in (each.whom, each.role) if said(part)) or "Not named",
            on_day(each.when) or "No date noted",
            each.said.strip() or "Not noted",
        )
        for each in plan.advice_sought
        if said(each.whom) or said(each.role) or said(each.said)
    )
    header = ("Advice sought of", "When", "What they said")
    return (Table(header, rows, widths=(3.6, 2.6, 4.6)),) if rows else ()


def _actions(telling: Telling, plan: Plan) -> tuple[Block, ...]:
    rows = tuple(
        (
            action.what.strip(),
            action.who.strip() or "Nobody named yet",
            sentences(on_day(action.when) or "No date noted", _done(telling, action)),
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
