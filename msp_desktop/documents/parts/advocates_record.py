"""The advocate's own record: who, what they were told to say, what they said, and the time."""

from msp_desktop.documents.parts.reader_copy import (
    FactRow,
    ReaderCopy,
    date_text,
    join_sentences,
    lower_first,
    with_label,
)
from msp_desktop.pdf.blocks import Block, Bullets, Heading, Table
from msp_desktop.practice.advocacy_codes import Indicator
from msp_desktop.record.advocates_record import (
    AdvocateContact,
    AdvocatesRecord,
    NamedAdvocate,
    indicator_answer,
    minutes_spent,
)
from msp_desktop.record.part import SpokenDate, has_text


def own_record(telling: ReaderCopy, record: AdvocatesRecord) -> tuple[Block, ...]:
    """All of it that is noted; nothing where nothing is."""
    if record == AdvocatesRecord():
        return ()
    return (
        Heading(2, "The advocate’s own record"),
        *_who(telling, record),
        *telling.quotes((each.words, _asked_on(each.day)) for each in record.told_to_say),
        *_said(record),
        *_contacts(record),
        *_indicators(telling, record),
        *telling.quotes(
            ((record.changed, "what they think changed"), (record.gains_words, "what else changed"))
        ),
        *telling.noted(
            FactRow("Other gains", "; ".join(record.gains), "advocacy.gains"),
            *(
                FactRow(f"Change: {each.area.value}", each.what.strip(), "advocacy.wider_change")
                for each in record.areas
            ),
            FactRow("Ending", record.ending.strip(), "advocacy.ending"),
        ),
    )


def _who(telling: ReaderCopy, record: AdvocatesRecord) -> tuple[Block, ...]:
    lines = [_advocate(telling, each) for each in record.advocates]
    return (Bullets(tuple(line for line in lines if line)),) if any(lines) else ()


def _advocate(telling: ReaderCopy, who: NamedAdvocate) -> str:
    since = date_text(who.since)
    independent = lower_first(telling.answer(who.independent, who.conflict))
    matters = (
        join_sentences(
            f"{each.matter.strip() or 'A matter not named'}: "
            f"{each.instruction.value if each.instruction else 'instruction not noted'}",
            with_label("Relies on", each.relies_on),
        )
        for each in who.matters
    )
    name = ", ".join(part.strip() for part in (who.name, who.organisation) if has_text(part))
    return join_sentences(
        name,
        since and f"Since {since}",
        "; ".join(who.roles),
        with_label("Units", ", ".join(who.units)),
        with_label("How to reach them", who.contact),
        *matters,
        with_label("Free of any conflict of interest", independent),
        with_label("Why a second advocate", who.second_reason),
    )


def _asked_on(day: SpokenDate) -> str:
    when = date_text(day)
    return f"asked the advocate to say or do, {when}" if when else "asked the advocate to say or do"


def _said(record: AdvocatesRecord) -> tuple[Block, ...]:
    """What was said for the person and what was challenged, each with its answer."""
    rows = [
        ("Said for them", each.what, each.to_whom, date_text(each.day), each.answer, "")
        for each in record.said_for_them
    ]
    rows += [
        (
            "Challenged",
            each.what,
            each.to_whom,
            date_text(each.day),
            each.answer,
            date_text(each.answered),
        )
        for each in record.challenges
    ]
    cells = tuple(
        (
            kind,
            what.strip() or "Not noted",
            join_sentences(to_whom, day).rstrip(".") or "Not noted",
            join_sentences(answer, answered).rstrip(".") or "No answer yet",
        )
        for kind, what, to_whom, day, answer, answered in rows
    )
    header = ("Kind", "What", "To whom, and when", "What was answered")
    return (Table(header, cells, widths=(2, 4, 3, 3)),) if cells else ()


def _contacts(record: AdvocatesRecord) -> tuple[Block, ...]:
    if not record.contacts:
        return ()
    rows = tuple(
        (
            date_text(each.day) or "No date noted",
            _how(each),
            each.who.strip() or "Not noted",
            "Not noted" if each.minutes is None else str(each.minutes),
        )
        for each in record.contacts
    )
    header = ("Contact", "How", "With whom", "Minutes")
    spent = hours_and_minutes(minutes_spent(record.contacts))
    missed = sum(each.missed for each in record.contacts)
    together = f"{len(rows)} contacts, {spent} in all" if len(rows) > 1 else f"1 contact, {spent}"
    count = f"{together}; {missed} missed." if missed else f"{together}."
    return (Table(header, rows, widths=(3, 4, 3, 1.4)), Bullets((count,)))


def _how(contact: AdvocateContact) -> str:
    kind = contact.kind.value.capitalize() if contact.kind else "Kind not noted"
    return join_sentences(kind, "Missed" if contact.missed else "", contact.note).rstrip(".")


def hours_and_minutes(minutes: int) -> str:
    """Minutes as people say them: `6 h 40 min`."""
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours else f"{rest} min"


def _indicators(telling: ReaderCopy, record: AdvocatesRecord) -> tuple[Block, ...]:
    """The five signs, each as the person answered it; one not asked says so."""
    if not record.indicators:
        return ()
    rows = []
    for indicator in Indicator:
        given = indicator_answer(record, indicator)
        answer = telling.answer(given.answer).rstrip(".")
        reason = given.not_asked_reason.strip()
        not_asked = f"Not asked: {reason}" if reason else "Not asked; no reason noted"
        sentences = join_sentences(
            answer or not_asked, telling.spoken(given.words), reason if answer else ""
        )
        rows.append((indicator.value[:1].upper() + indicator.value[1:], sentences))
    return (Table(("Asked of the person", "Answer"), tuple(rows), widths=(5, 6)),)
