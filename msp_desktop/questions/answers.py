"""What was answered to a question, in words."""

from typing import Any, NamedTuple

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.catalogue import asked_in
from msp_desktop.questions.declaration import (
    ChoiceAsked,
    ChoicesAsked,
    DayAsked,
    Question,
    Spoken,
    TextAsked,
    YesNoAsked,
)
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, has_text


class Given(NamedTuple):
    """An answer that counts for one of the audit's questions: what it is about, and who gave it.

    `who` is whose words they are, empty for the practitioner's own note.
    """

    part: PartName
    text: str
    about: str
    who: str


def in_words(question: Question[Any], of: RecordPart) -> str:
    """The answer that this part or item holds; empty where there is none."""
    words = ""
    match question:
        case Spoken(field=field):
            words = field.get(of).text
        case TextAsked(field=field):
            words = field.get(of)
        case DayAsked(field=field):
            words = field.get(of).said
        case YesNoAsked():
            words = _answer(question, of)
        case ChoiceAsked(field=field):
            code = field.get(of)
            words = code.value if code is not None else ""
        case ChoicesAsked(field=field):
            words = "; ".join(code.value for code in field.get(of))
    return words.strip()


def _answer(question: YesNoAsked[Any], of: RecordPart) -> str:
    answer = question.field.get(of)
    given = answer.value.capitalize() if answer is not None else ""
    noted = question.note.get(of).strip() if question.note is not None else ""
    return f"{given}. {noted}" if given and noted else noted or given


def is_answered(question: Question[Any], of: RecordPart) -> bool:
    """Whether anything is held there."""
    return bool(in_words(question, of))


def is_asked(question: Question[Any], of: RecordPart) -> bool:
    """Whether it is to be asked now, or holds an answer already."""
    wanted = question.shown_when is None or question.shown_when(of)
    return wanted or is_answered(question, of)


def evidence_given(conversation: Conversation, name: QuestionId) -> tuple[Given, ...]:
    """Every answer that was declared as evidence for that question, in the record's order."""
    return tuple(
        Given(asked.part, text, about, _who(asked.question, asked.of))
        for asked in asked_in(conversation)
        for counted_for, about in asked.question.evidence
        if counted_for is name and has_text(text := in_words(asked.question, asked.of))
    )


def _who(question: Question[Any], of: RecordPart) -> str:
    return str(question.field.get(of).said_by.value) if isinstance(question, Spoken) else ""
