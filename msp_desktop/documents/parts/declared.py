"""The answers to questions whose place in a document follows from their declaration."""

from typing import Any

from msp_desktop.documents.parts.reader_copy import FactRow, ReaderCopy, date_text
from msp_desktop.pdf.blocks import Block, Heading
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.answers import in_words
from msp_desktop.questions.catalogue import PARTS
from msp_desktop.questions.declaration import (
    DayAsked,
    Inside,
    Question,
    Questions,
    Spoken,
    YesNoAsked,
)
from msp_desktop.questions.labels import label_of
from msp_desktop.record.conversation import part_of
from msp_desktop.record.part import RecordPart
from msp_desktop.sentences import capitalised


def declared_blocks(telling: ReaderCopy, name: PartName) -> tuple[Block, ...]:
    """What was answered to them in that part, and of the rest what was left out with a reason."""
    return with_declared(telling, name, ())


def with_declared(
    telling: ReaderCopy, name: PartName, blocks: tuple[Block, ...]
) -> tuple[Block, ...]:
    """A part's blocks with what was answered to them, so that each stands under its own heading.

    The part's own answers stand before its first subheading, those of a part inside it at the end.
    """
    if telling.instead(name) is not None:
        return blocks
    part, questions = part_of(telling.record, name), PARTS[name]
    own = _own(telling, name, questions, part, asking="")
    inside = _inside(telling, name, questions, part, asking="")
    headings = (
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level > 1
    )
    first = next(headings, len(blocks))
    return (*blocks[:first], *own, *blocks[first:], *inside)


def _inside(
    telling: ReaderCopy, name: PartName, questions: Questions[Any], of: RecordPart, *, asking: str
) -> tuple[Block, ...]:
    """The answers in the parts inside that one, and inside those."""
    blocks: list[Block] = []
    for question in questions.all:
        inner = question.field.get(of) if isinstance(question, Inside) else None
        if isinstance(question, Inside) and inner is not None:
            prompt = question.prompts[0] if question.prompts else asking
            blocks += _own(telling, name, question.each, inner, asking=prompt)
            blocks += _inside(telling, name, question.each, inner, asking=prompt)
    return tuple(blocks)


def _own(
    telling: ReaderCopy, name: PartName, questions: Questions[Any], of: RecordPart, *, asking: str
) -> tuple[Block, ...]:
    """The answers of that part alone: somebody's words as a quotation, then all else as facts."""
    spoken, rows = [], []
    for question in questions.declared:
        prompt = question.prompts[0] if question.prompts else asking
        label = label_of(questions.kind, question.field.name)
        if isinstance(question, Spoken):
            spoken.append((question.field.get(of), label))
        if not isinstance(question, Spoken) or not telling.spoken(question.field.get(of)):
            value = _value(telling, question, of)
            rows.append(FactRow(capitalised(label), value, f"{name}.{prompt}"))
    return (*telling.quotes(spoken), *telling.noted(*rows))


def _value(telling: ReaderCopy, question: Question[Any], of: RecordPart) -> str:
    match question:
        case DayAsked(field=field):
            return date_text(field.get(of))
        case YesNoAsked(field=field, note=note):
            return telling.answer(field.get(of), note.get(of) if note is not None else "")
    return in_words(question, of)
