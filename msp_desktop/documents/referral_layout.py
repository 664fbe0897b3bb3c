"""How a referral is laid out: a first page for somebody with thirty seconds, then every part.

The kinds differ in which parts they need and in what order; this is what they have in common.
"""

from collections.abc import Callable, Iterator
from typing import Protocol

from msp_desktop.disclosure.answers import answer_at, has_value, label_of_answer
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.parts import closing, concern, opening, outcomes, person, sharing
from msp_desktop.documents.parts.declared import declared_blocks, with_declared
from msp_desktop.documents.parts.reader_copy import (
    FactRow,
    ReaderCopy,
    Sources,
    cited,
    date_text,
    join_sentences,
    lower_first,
)
from msp_desktop.pdf.blocks import Block, Heading, KeepTogether, Paragraph, SourceNote, Steps, Table
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.part import day_at
from msp_desktop.sentences import date_in_words

_TITLE = "Amendments"


def notice(telling: ReaderCopy) -> tuple[Block, ...]:
    """A line for the first page, so that nobody acts on what was put right since."""
    record = telling.record
    here = [k for k in record.corrected if has_value(answer_at(record, k))]
    right = [lower_first(label_of_answer(record, k)) for k in here]
    corrected = f"Corrected since it was first written: {'; '.join(right)}." if right else ""
    amended = ""
    if telling.amendments:
        last = date_in_words(day_at(max(each.at for each in telling.amendments)))
        # A chronology has each where it was written, and no list of its own.
        in_order = telling.kind.name is DocumentKindName.CHRONOLOGY
        where = "Each stands on its day." if in_order else f"See “{_TITLE}”."
        amended = f"Amended since it was finished, last on {last}. {where}"
    text = join_sentences(corrected, amended)
    return (Paragraph(text),) if text else ()


def amendment_blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """Every amendment that this reader may see, oldest first."""
    if not telling.amendments:
        return ()
    rows = tuple(
        (
            date_in_words(day_at(each.at)),
            each.practitioner.name.strip() or "Not named",
            each.what,
            each.why.strip() or "Put right",
        )
        for each in telling.amendments
    )
    header = ("When", "By", "What should be read differently", "Why")
    return (Heading(1, _TITLE), Table(header, rows, widths=(2, 2, 4, 4)))


class PartFile(Protocol):
    """One file of `parts`: how a part is printed, and its sources."""

    @property
    def PART(self) -> PartName:  # noqa: N802 - as the files spell it
        """The part of the conversation that it is about."""
        ...

    @property
    def SOURCES(self) -> Sources:  # noqa: N802 - as the files spell it
        """The works that it rests on."""
        ...

    def blocks(self, telling: ReaderCopy) -> tuple[Block, ...]:
        """The part for this reader; empty where it is not for them."""
        ...


DocumentLayout = Callable[[ReaderCopy], tuple[Block, ...]]


def referred(*parts: PartFile) -> DocumentLayout:
    """The first page, then these parts in this order."""
    return lambda telling: (*first_page(telling), *every_part(telling, parts))


def noted(*parts: PartFile) -> DocumentLayout:
    """A record rather than a request: who it is about, then these parts in this order."""
    return lambda telling: (*who(telling), *every_part(telling, parts))


def for_review(*parts: PartFile) -> DocumentLayout:
    """The first page without what is asked of an outsider, then these parts in this order."""
    return lambda telling: (*start(telling), *every_part(telling, parts))


def start(telling: ReaderCopy) -> tuple[Block, ...]:
    """Who, is it safe to get in touch, and what the person wants."""
    known, *others = person.rows(telling)
    return (
        telling.fact_rows(known, *opening.safety_rows(telling), *others, *_from(telling)),
        *notice(telling),
        *_wants(telling),
    )


def _wants(telling: ReaderCopy) -> tuple[Block, ...]:
    top = outcomes.top(telling)
    return (Heading(1, f"What {telling.person} wants"), *top) if top else ()


def who(telling: ReaderCopy) -> tuple[Block, ...]:
    """Whom it is about and what helps them take part."""
    known, *others = person.rows(telling)
    rows = [row for row in opening.safety_rows(telling) if row.prompt not in _TO_ACT_ON]
    return (telling.fact_rows(known, *rows, *others, *_from(telling)), *notice(telling))


_TO_ACT_ON = frozenset({"opening.immediate_danger", "opening.contact_again"})


def first_page(telling: ReaderCopy) -> tuple[Block, ...]:
    """Who, is it safe to get in touch, what the person wants, and what is asked by when."""
    known, *others = person.rows(telling)
    to = _to(telling)
    kinds = FactRow("Kind of concern", concern.kinds(telling), "concern.types")
    safety = opening.safety_rows(telling)
    rows = (*to, *_from(telling), known, *safety, *others, kinds, *sharing.basis(telling))
    return (
        telling.fact_rows(*(row for row in rows if row is not kinds or row.value)),
        *notice(telling),
        *_wants(telling),
        Heading(1, "What is asked of you"),
        Steps((*_asks(telling), _by_when(telling))),
    )


def every_part(telling: ReaderCopy, parts: tuple[PartFile, ...]) -> Iterator[Block]:
    """Every part, then what they rest on, gathered so that it does not stand in the way."""
    sources: list[tuple[str, str]] = []
    for part in parts:
        blocks = part.blocks(telling)
        whole = with_declared(telling, part.PART, blocks)
        yield from _with_day(whole, telling.as_recorded(part.PART))
        if any(isinstance(block, (Heading, KeepTogether)) for block in blocks):
            sources += part.SOURCES
    yield from amendment_blocks(telling)
    yield Heading(1, "The newest conversation" if telling.conversations else "This conversation")
    yield Paragraph(join_sentences(opening.held(telling), closing.still_open(telling)))
    yield from declared_blocks(telling, PartName.OPENING)
    yield from declared_blocks(telling, PartName.PERSON)
    if sources:
        yield SourceNote(f"Sources: {cited(sources)}")


def _with_day(blocks: tuple[Block, ...], recorded: str) -> Iterator[Block]:
    """The part with its day below its heading, where it was recorded on an earlier one."""
    for block in blocks:
        first = block.blocks[0] if isinstance(block, KeepTogether) else block
        if not recorded or not isinstance(first, Heading):
            yield block
            continue
        line, recorded = Paragraph(f"{recorded}."), ""
        if isinstance(block, KeepTogether):
            yield KeepTogether((first, line, *block.blocks[1:]))
        else:
            yield from (first, line)


def _to(telling: ReaderCopy) -> tuple[FactRow, ...]:
    """The local recipient it is addressed to, where there is one."""
    to = telling.kind.to
    if to is None:
        return ()
    address = ", ".join(each for each in (to.name, *to.lines, to.phone, to.email) if each.strip())
    return (FactRow("To", address, "sharing.share"),)


def _from(telling: ReaderCopy) -> tuple[FactRow, ...]:
    """Whom to ask, and how they are reached, where the practitioner said so once."""
    who = telling.record.practitioner
    reached = (who.team, who.telephone, who.email, who.hours)
    if not any(each.strip() for each in reached):
        return ()
    parts = (telling.practitioner, *(each.strip() for each in reached if each.strip()))
    return (FactRow("From", ", ".join(parts), "opening.who_is_present"),)


def _asks(telling: ReaderCopy) -> tuple[str, ...]:
    return tuple(
        ask.text.format(called=telling.person, practitioner=telling.practitioner_name)
        for ask in telling.kind.asks
        if ask.when(telling.record)
    )


def _by_when(telling: ReaderCopy) -> str:
    """No day is made up: danger now, the next conversation, or a plain request to say."""
    if telling.record.opening.immediate_danger is Answer.YES:
        day = telling.earlier_day
        since = (
            f"Someone was in danger on {date_in_words(day)}." if day else "Someone is in danger."
        )
        return f"By when: now. {since}"
    next_one = telling.record.plan.next_conversation
    again = telling.said_ahead(next_one, date_text(next_one))
    if again and not telling.is_past(next_one):
        return f"By when: before the next conversation, {again}."
    return "By when: no day is noted. Say who takes this on, and by when."
