"""Capacity: assumed; else one named decision at a time, every attempt in order.

What stands here was noted by people. The app finds nothing.
"""

from collections.abc import Iterable

from msp_desktop.documents.parts.reader_copy import (
    CAPACITY_ACT,
    JB,
    FactRow,
    ReaderCopy,
    date_text,
    due_text,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.pdf.blocks import Block, Heading, Paragraph, Table
from msp_desktop.practice.codes import Ability, Answer, CapacityResult, PartName
from msp_desktop.record.capacity import (
    AbilityFinding,
    ArrangementView,
    Attempt,
    BestInterests,
    Decider,
    NamedDecision,
)
from msp_desktop.record.part import has_text

_ASSUMED = "Capacity is assumed."
_ELSE_ASSUMED = "For every other decision, capacity is assumed."
PART = PartName.CAPACITY
SOURCES = ((CAPACITY_ACT, "s1 to s4"), (JB, "[2021] UKSC 52"))


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """Whether a doubt was raised and, if so, about which decisions."""
    instead = telling.instead(PartName.CAPACITY)
    if instead is not None:
        if not instead:
            return ()
        assumed = () if telling.is_left_out(PartName.CAPACITY) else (Paragraph(_ASSUMED),)
        return (telling.heading(PartName.CAPACITY), *assumed, *instead)
    capacity = telling.record.capacity
    named = [decision for decision in capacity.decisions if _says_anything(decision)]
    which = "the decisions" if len(named) > 1 else "the decision"
    doubt = {
        Answer.NO: "No doubt raised.",
        Answer.YES: f"A doubt was raised about {which} named below.",
        Answer.NOT_SURE: "It is not certain whether there is a doubt.",
        None: f"Whether there is a doubt: {lower_first(telling.gap('capacity.start'))}",
    }[capacity.doubt]
    if capacity.doubt is Answer.YES and not named:
        doubt = "A doubt was raised, and no decision is named."
    coercion = capacity.coercion.strip()
    return (
        telling.heading(PartName.CAPACITY),
        Paragraph(
            join_sentences(
                "" if _finds_lacking(named) else _ASSUMED,
                telling.changed(doubt, capacity.changed, "doubt"),
                _ELSE_ASSUMED if _finds_lacking(named) else "",
                telling.own_view(capacity.unwise_note, "capacity.unwise_note"),
            )
        ),
        *(block for decision in named for block in _decision(telling, decision)),
        *telling.noted(
            FactRow(
                "Supported by an advocate, family or friend",
                telling.answer(capacity.supported),
                "capacity.supported",
            )
        ),
        *telling.view(
            join_sentences(
                coercion and f"Pressure by others, noted apart from capacity: {coercion}",
                with_label("Advice sought on it", capacity.coercion_advice),
            ),
            "capacity.coercion",
        ),
    )


def _finds_lacking(named: Iterable[NamedDecision]) -> bool:
    """Whether it was concluded of a decision that capacity is lacking; a doubt ends nothing."""
    return any(
        attempt.result is CapacityResult.LACKS for each in named for attempt in each.attempts
    )


def _says_anything(decision: NamedDecision) -> bool:
    return decision != NamedDecision(id=decision.id)


def _decision(telling: ReaderCopy, decision: NamedDecision) -> tuple[Block, ...]:
    name = decision.decision.strip() or "not named"
    key = f"capacity.decisions.{decision.id}"
    rows = tuple(
        (
            _when(place, attempt),
            _abilities(attempt.abilities),
            _result(telling, attempt, f"{key}.attempts.{attempt.id}.result"),
        )
        for place, attempt in enumerate(decision.attempts, start=1)
    )
    header = ("Attempt, and the help given", "Can the person", "Result")
    return (
        Heading(2, f"Decision: {name}"),
        *((Table(header, rows, widths=(3.4, 3.6, 4)),) if rows else ()),
        *telling.noted(
            FactRow(
                "To be made by",
                date_text(decision.needed_by),
                "capacity.decision",
                f"{key}.needed_by",
            ),
            FactRow(
                "About the enquiry",
                telling.answer(decision.about_enquiry),
                "capacity.decision",
                f"{key}.about_enquiry",
            ),
            FactRow(
                "Comes and goes",
                telling.answer(decision.fluctuating, with_label("Better", decision.better_when)),
                "capacity.fluctuating",
                f"{key}.fluctuating",
            ),
            FactRow(
                "Words and actions",
                decision.words_and_actions.strip(),
                "capacity.words_and_actions",
                f"{key}.words_and_actions",
            ),
            FactRow(
                "May amount to confinement",
                telling.answer(
                    decision.confinement, with_label("Advice", decision.confinement_advice)
                ),
                "capacity.liberty",
                f"{key}.confinement",
            ),
        ),
        *_arrangements(telling, decision),
        *_best_interests(telling, decision.best_interests, f"{key}.best_interests"),
    )


def _arrangements(telling: ReaderCopy, decision: NamedDecision) -> tuple[Block, ...]:
    """What they say and show about where they live and each restriction, dated; no test named."""
    rows = tuple(
        (
            join_sentences(
                each.arrangement, date_text(each.on), with_label("Seen by", each.seen_by)
            ),
            join_sentences(
                each.feels.value.capitalize() if each.feels else "",
                telling.spoken(each.words),
                with_label("Shown", each.shown),
            )
            or "Not noted",
            each.could_explain_silence.strip() or "Not noted",
        )
        for each in decision.arrangements
        if each != ArrangementView(id=each.id)
    )
    header = ("Arrangement", "What they say and show", "What else could explain silence")
    return (Table(header, rows, widths=(3.4, 4.8, 3)),) if rows else ()


def _when(place: int, attempt: Attempt) -> str:
    given = attempt.help_given.strip() or "not noted"
    return f"{place}. {date_text(attempt.when) or 'Day not noted'}.\nHelp: {given}"


def _abilities(findings: tuple[AbilityFinding, ...]) -> str:
    known = {f.ability: f for f in findings if f.answer is not None or has_text(f.evidence)}
    lines = []
    for ability in Ability:
        found = known.get(ability)
        if found is not None:
            answer = found.answer.value if found.answer else "not answered"
            evidence = f" ({found.evidence.strip()})" if has_text(found.evidence) else ""
            lines.append(f"{ability.value}: {answer}{evidence}")
    return "\n".join(lines) or "The four abilities are not noted here."


def _result(telling: ReaderCopy, attempt: Attempt, key: str) -> str:
    result = attempt.result.value if attempt.result else ""
    impairment = attempt.impairment.strip()
    because = attempt.because_of.strip()
    sentences = join_sentences(
        f"{result}: {attempt.result_words.strip()}" if has_text(attempt.result_words) else result,
        impairment and f"Impairment: {impairment}",
        because and f"Because of it: {because}",
        with_label(
            "Concluded by",
            ", ".join(
                each.strip()
                for each in (attempt.concluded_by, attempt.concluded_role)
                if has_text(each)
            ),
        ),
        with_label("Full assessment asked of", attempt.assessment_of),
        with_label("By", due_text(attempt.assessment_by)),
    )
    return sentences.lstrip(": ") or telling.gap("capacity.result", key)


def _best_interests(telling: ReaderCopy, noted: BestInterests, key: str) -> tuple[Block, ...]:
    if noted == BestInterests():
        return ()
    prompt = "capacity.best_interests"
    return telling.facts(
        FactRow("Wishes and values", noted.wishes.strip(), prompt, f"{key}.wishes"),
        *_where_said(
            FactRow("Feelings", noted.feelings.strip(), prompt),
            FactRow("Beliefs", noted.beliefs.strip(), prompt),
            FactRow("How they took part", noted.took_part.strip(), prompt),
        ),
        FactRow("Consulted", noted.consulted.strip(), prompt, f"{key}.consulted"),
        FactRow(
            "Attorney or deputy",
            join_sentences(
                noted.attorney_or_deputy,
                with_label("Attorney", _decider(telling, noted.attorney, of_court=False)),
                with_label("Deputy", _decider(telling, noted.deputy, of_court=True)),
            ),
            "capacity.attorney_or_deputy",
            f"{key}.attorney_or_deputy",
        ),
        FactRow(
            "Less restrictive", noted.less_restrictive.strip(), prompt, f"{key}.less_restrictive"
        ),
        FactRow("Could capacity return", noted.could_return.strip(), prompt, f"{key}.could_return"),
        *_where_said(
            FactRow("What was decided", noted.decision.strip(), prompt),
            FactRow("Decided by", noted.decided_by.strip(), prompt),
            FactRow("To be looked at again", date_text(noted.look_again), prompt),
        ),
    )


def _where_said(*rows: FactRow) -> tuple[FactRow, ...]:
    return tuple(row for row in rows if has_text(row.value))


def _decider(telling: ReaderCopy, noted: Decider, *, of_court: bool) -> str:
    """An attorney or a deputy, as far as noted: who, for what, and whether the paper was seen."""
    registered = "" if of_court else telling.answer(noted.registered)
    return join_sentences(
        lower_first(telling.answer(noted.there_is)),
        noted.name,
        with_label("Powers", "; ".join(noted.powers)),
        with_label("Registered", lower_first(registered)),
        with_label("Paper seen", lower_first(telling.answer(noted.paper_seen))),
    )
