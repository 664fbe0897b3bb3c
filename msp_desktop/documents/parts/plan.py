"""Plan: who does what by when, and what happens if things get worse."""

from msp_desktop.documents.parts.reader_copy import (
    GUIDANCE,
    FactRow,
    ReaderCopy,
    date_text,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.pdf.blocks import Block, Table
from msp_desktop.practice.codes import PartName
from msp_desktop.record.case.actions import ACTIONS
from msp_desktop.record.part import has_text
from msp_desktop.record.plan import Action, Plan, WayOffered, actions

PART = PartName.PLAN
SOURCES = ((GUIDANCE, "14.13"),)

_LOOKED_FOR = frozenset({"plan.own_part", "plan.keep_in_touch", "plan.if_worse"})
"""What a reader looks for: a gap there is said."""


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """Actions as a table, then the rest as short facts."""
    instead = telling.instead(PartName.PLAN)
    if instead is not None:
        return (telling.heading(PartName.PLAN), *instead) if instead else ()
    plan = telling.record.plan
    return (
        telling.heading(PartName.PLAN),
        *_actions(telling, plan),
        *telling.paragraph(join_sentences(*telling.said_of(*_rows(telling, plan)))),
        *telling.noted(
            FactRow(
                "Ways to respond",
                join_sentences("; ".join(plan.ways), plan.ways_note),
                "plan.ways_to_respond",
            ),
            FactRow("Earlier contacts", plan.repeat_contacts.strip(), "plan.repeat_contacts"),
            FactRow(
                "Who they see",
                join_sentences(
                    telling.spoken(plan.isolation),
                    with_label("What would ease it", plan.isolation_eased_by),
                ),
                "plan.isolation",
            ),
        ),
        *_offered(telling, plan),
        *_jigsaw(telling, plan),
        *_advice(plan),
        *_principles(plan),
    )


def _offered(telling: ReaderCopy, plan: Plan) -> tuple[Block, ...]:
    """Each way that was offered, with the person's answer and what came of it."""
    rows = tuple(
        (
            join_sentences(each.way.value if each.way else "", each.other),
            date_text(each.on) or "No date noted",
            join_sentences(each.answer.value if each.answer else "", telling.spoken(each.words)),
            each.result.strip() or "Not noted",
        )
        for each in plan.ways_offered
        if each != WayOffered(id=each.id)
    )
    header = ("Offered", "When", "What they said", "What came of it")
    return (Table(header, rows, widths=(3, 2, 3, 2.8)),) if rows else ()


def _done(telling: ReaderCopy, action: Action) -> str:
    return join_sentences(
        with_label("Done", lower_first(telling.answer(action.done, action.done_note))),
        telling.as_recorded(f"{ACTIONS}.{action.id}"),
    )


def _jigsaw(telling: ReaderCopy, plan: Plan) -> tuple[Block, ...]:
    """Who knows the person already, what each holds, and who was asked."""
    rows = tuple(
        (
            each.who.strip() or "Not named",
            each.holds.strip() or "Not noted",
            telling.answer(each.asked).rstrip(".") or "Not noted",
        )
        for each in plan.jigsaw
        if has_text(each.who) or has_text(each.holds)
    )
    header = ("Who knows them", "What they know", "Asked")
    return (Table(header, rows, widths=(3.6, 5.2, 2)),) if rows else ()


def _advice(plan: Plan) -> tuple[Block, ...]:
    rows = tuple(
        (
            ", ".join(part.strip() for part in (each.whom, each.role) if has_text(part))
            or "Not named",
            date_text(each.when) or "No date noted",
            each.said.strip() or "Not noted",
        )
        for each in plan.advice_sought
        if has_text(each.whom) or has_text(each.role) or has_text(each.said)
    )
    header = ("Advice sought of", "When", "What they said")
    return (Table(header, rows, widths=(3.6, 2.6, 4.6)),) if rows else ()


def _actions(telling: ReaderCopy, plan: Plan) -> tuple[Block, ...]:
    rows = tuple(
        (
            action.what.strip(),
            action.who.strip() or "Nobody named yet",
            join_sentences(date_text(action.when) or "No date noted", _done(telling, action)),
        )
        for action in actions(plan)
    )
    if not rows:
        return telling.facts(FactRow("Actions", "", "plan.actions"))
    return (Table(("What", "Who", "By when"), rows, widths=(3.8, 2.8, 4.2)),)


def _rows(telling: ReaderCopy, plan: Plan) -> tuple[FactRow, ...]:
    again = plan.next_conversation
    known = has_text(again.said) and again.said.strip() in plan.keep_in_touch
    rows = (
        FactRow(f"What {telling.person} does", plan.own_part.strip(), "plan.own_part"),
        FactRow(
            "Keeping in touch",
            join_sentences(
                plan.keep_in_touch,
                ""
                if known
                else with_label("Next conversation", telling.said_ahead(again, date_text(again))),
            ),
            "plan.keep_in_touch",
        ),
        FactRow("If things get worse", plan.if_worse.strip(), "plan.if_worse"),
        FactRow("Least intrusive", plan.least_intrusive.strip(), "plan.least_intrusive"),
        FactRow("Others involved", plan.others_involved.strip(), "plan.others_involved"),
        FactRow("Advice sought", plan.advice.strip(), "plan.advice"),
    )
    return tuple(row for row in rows if has_text(row.value) or row.prompt in _LOOKED_FOR)


def _principles(plan: Plan) -> tuple[Block, ...]:
    rows = tuple((p.principle.value, p.line.strip()) for p in plan.principles if has_text(p.line))
    return (Table(("Principle", "How this plan answers it"), rows, widths=(2, 8)),) if rows else ()
