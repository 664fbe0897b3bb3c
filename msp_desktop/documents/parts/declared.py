"""The rows of the questions whose place in a document follows from their declaration."""

from typing import Any

from msp_desktop.documents.parts.reader_copy import FactRow, ReaderCopy, date_text
from msp_desktop.pdf.blocks import Block
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
    if telling.instead(name) is not None:
        return ()
    part = part_of(telling.record, name)
    return telling.noted(*_rows(telling, name, PARTS[name], part, around=""))


def _rows(
    telling: ReaderCopy, name: PartName, questions: Questions[Any], of: RecordPart, *, around: str
) -> list[FactRow]:
    rows = []
    for question in questions.all:
        prompt = question.prompts[0] if question.prompts else around
        inner = question.field.get(of) if isinstance(question, Inside) else None
        if isinstance(question, Inside) and inner is not None:
            rows += _rows(telling, name, question.each, inner, around=prompt)
        elif not question.by_hand:
            label = label_of(questions.kind, question.field.name)
            title = capitalised(label)
            rows.append(FactRow(title, _value(telling, question, of), f"{name}.{prompt}"))
    return rows


def _value(telling: ReaderCopy, question: Question[Any], of: RecordPart) -> str:
    match question:
        case Spoken(field=field):
            return telling.spoken(field.get(of))
        case DayAsked(field=field):
            return date_text(field.get(of))
        case YesNoAsked(field=field, note=note):
            return telling.answer(field.get(of), note.get(of) if note is not None else "")
    return in_words(question, of)
