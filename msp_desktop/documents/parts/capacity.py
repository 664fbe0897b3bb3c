"""Capacity: assumed; else one named decision at a time, every attempt in order.

What stands here was noted by people. The app finds nothing.
"""

from msp_desktop.documents.parts.reader_copy import (
    CAPACITY_ACT,
    JB,
    Row,
    Telling,
    labelled,
    lower_first,
    on_day,
    sentences,
)
from msp_desktop.pdf.blocks import Block, Heading, Paragraph, Table
from msp_desktop.practice.codes import Ability, Answer, PartName
from msp_desktop.record.capacity import (
    AbilityFinding,
    ArrangementView,
    Attempt,
    BestInterests,
    Decider,
    NamedDecision,
)
from msp_desktop.record.part import said

_ASSUMED = "Capacity is assumed."
SOURCES = ((CAPACITY_ACT, "s1 to s4"), (JB, "[2021] UKSC 52"))


def blocks(telling: Telling) -> tuple[Block, ...]:
    """Whether a doubt was raised and, if so, about which decisions."""
    instead = telling.instead(PartName.CAPACITY)
    if instead is not None:
        if not instead:
            return ()
        return (telling.heading(PartName.CAPACITY), Paragraph(_ASSUMED), *instead)
    capacity = telling.record.capacity
    doubt = {
        Answer.NO: "No doubt raised.",
        Answer.YES: "A doubt was raised about the decision named below.",
        Answer.NOT_SURE: "It is not certain whether there is a doubt.",
        None: f"Whether there is a doubt: {lower_first(telling.gap('capacity.start'))}",
    }[capacity.doubt]
    named = [decision for decision in capacity.decisions if _says_anything(decision)]
    if capacity.doubt is Answer.YES and not named:
        doubt = "A doubt was raised, and no decision is named."
    coercion = capacity.coercion.strip()
    return (
        telling.heading(PartName.CAPACITY),
        Paragraph(
            sentences(
                _ASSUMED,
                telling.changed(doubt, capacity.changed, "doubt"),
                capacity.unwise_note,
            )
        ),
        *(block for decision in named for block in _decision(telling, decision)),
        *telling.noted(
            Row(
                "Supported by an advocate, family or friend",
                telling.answer(capacity.supported),
                "capacity.supported",
            )
        ),
        *telling.view(
            sentences(
                coercion and f"Pressure by others, noted apart from capacity: {coercion}",
                labelled("Advice sought on it", capacity.coercion_advice),
            )
        ),
    )


def _says_anything(decision: NamedDecision) -> bool:
    return decision != NamedDecision(id=decision.id)


def _decision(telling: Telling, decision: NamedDecision) -> tuple[Block, ...]:
    name = decision.decision.strip() or "not named"
    rows = tuple(
        (
            _when(place, attempt),
            _abilities(attempt.abilities),
            _result(telling, attempt),
        )
        for place, attempt in enumerate(decision.attempts, start=1)
    )
    header = ("Attempt, and the help given", "Can the person", "Where it came out")
    return (
        Heading(2, f"Decision: {name}"),
        *((Table(header, rows, widths=(3.4, 3.6, 4)),) if rows else ()),
        *telling.noted(
            Row("To be made by", on_day(decision.needed_by), "capacity.decision"),
            Row("About the enquiry", telling.answer(decision.about_enquiry), "capacity.decision"),
            Row(
                "Comes and goes",
                telling.answer(decision.fluctuating, labelled("Better", decision.better_when)),
                "capacity.fluctuating",
            ),
            Row(
                "Words and actions",
                decision.words_and_actions.strip(),
                "capacity.words_and_actions",
            ),
            Row(
                "May amount to confinement",
                telling.answer(
                    decision.confinement, labelled("Advice", decision.confinement_advice)
                ),
                "capacity.liberty",
            ),
        ),
        *_arrangements(telling, decision),
        *_best_interests(telling, decision.best_interests),
    )


def _arrangements(telling: Telling, decision: NamedDecision) -> tuple[Block, ...]:
    """What they say and show about where they live and each restriction, dated; no test named."""
    rows = tuple(
        (
            sentences(each.arrangement, on_day(each.on), labelled("Seen by", each.seen_by)),
            sentences(
                each.feels.value.capitalize() if each.feels else "",
                telling.spoken(each.words),
                labelled("Shown", each.shown),
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
    return f"{place}. {on_day(attempt.when) or 'Day not noted'}.\nHelp: {given}"


def _abilities(findings: tuple[AbilityFinding, ...]) -> str:
    known = {f.ability: f for f in findings if f.answer is not None or said(f.evidence)}
    lines = []
    for ability in Ability:
        found = known.get(ability)
        if found is not None:
            answer = found.answer.value if found.answer else "not answered"
            evidence = f" ({found.evidence.strip()})" if said(found.evidence) else ""
            lines.append(f"{ability.value}: {answer}{evidence}")
    return "\n".join(lines) or "The four abilities are not noted here."


def _result(telling: Telling, attempt: Attempt) -> str:
    result = attempt.result.value if attempt.result else ""
    impairment = attempt.impairment.strip()
    because = attempt.because_of.strip()
    told = sentences(
        f"{result}: {attempt.result_words.strip()}" if said(attempt.result_words) else result,
        impairment and f"Impairment: {impairment}",
        because and f"Because of it: {because}",
        labelled(
            "Concluded by",
            ", ".join(
                each.strip()
                for each in (attempt.concluded_by, attempt.concluded_role)
                if said(each)
            ),
        ),
        labelled("Full assessment asked of", attempt.assessment_of),
        labelled("By", on_day(attempt.assessment_by)),
    )
    return told.lstrip(": ") or telling.gap("capacity.result")


def _best_interests(telling: Telling, noted: BestInterests) -> tuple[Block, ...]:
    if noted == BestInterests():
        return ()
    prompt = "capacity.best_interests"
    return telling.facts(
        Row("Wishes and values", noted.wishes.strip(), prompt),
        *_where_said(
            Row("Feelings", noted.feelings.strip(), prompt),
            Row("Beliefs", noted.beliefs.strip(), prompt),
            Row("How they took part", noted.took_part.strip(), prompt),
        ),
        Row("Consulted", noted.consulted.strip(), prompt),
        Row(
            "Attorney or deputy",
            sentences(
                noted.attorney_or_deputy,
                labelled("Attorney", _decider(telling, noted.attorney, of_court=False)),
                labelled("Deputy", _decider(telling, noted.deputy, of_court=True)),
            ),
            "capacity.attorney_or_deputy",
        ),
        Row("Less restrictive", noted.less_restrictive.strip(), prompt),
        Row("Could capacity return", noted.could_return.strip(), prompt),
        *_where_said(
            Row("What was decided", noted.decision.strip(), prompt),
            Row("Decided by", noted.decided_by.strip(), prompt),
            Row("To be looked at again", on_day(noted.look_again), prompt),
        ),
    )


def _where_said(*rows: Row) -> tuple[Row, ...]:
    return tuple(row for row in rows if said(row.value))


def _decider(telling: Telling, noted: Decider, *, of_court: bool) -> str:
    """An attorney or a deputy, as far as noted: who, for what, and whether the paper was seen."""
    registered = "" if of_court else telling.answer(noted.registered)
    told = sentences(
        telling.answer(noted.there_is),
        noted.name,
        labelled("Powers", "; ".join(noted.powers)),
        labelled("Registered", lower_first(registered)),
        labelled("Paper seen", lower_first(telling.answer(noted.paper_seen))),
    )
    return lower_first(told)
