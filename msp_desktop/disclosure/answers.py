"""One answer of a record by its key: what stands there, what may stand there, and put right."""

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any, Final

from msp_desktop.disclosure.items import name_in_list
from msp_desktop.disclosure.pieces import full_label, record_items
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.practice.codes import PartName, SaidBy
from msp_desktop.questions.labels import label_of
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.part import RecordPart, SpokenDate, SpokenWords, has_text
from msp_desktop.sentences import MONTHS

BORN: Final = "person.born"
"""The key of the date of birth."""

_NUMBERS = re.compile(r"\b(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_WRITTEN = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({'|'.join(month.lower() for month in MONTHS)}),? "
    r"(\d{4})\b"
)


class NoSuchAnswerError(LookupError):
    """There is no answer under that key in this record."""


def answer_at(conversation: Conversation, key: str) -> object:
    """What stands under that key; None where there is no such answer."""
    try:
        value: object = _part(conversation, key)
        for step in key.split(".")[1:]:
            value = _inside(value, step)
    except NoSuchAnswerError:
        return None
    return value


def is_said_by_person(conversation: Conversation, key: str) -> bool:
    """Whether the words under that key are the person's own."""
    words = answer_at(conversation, key) if key.partition(".")[0] in set(PartName) else None
    return isinstance(words, SpokenWords) and words.said_by is SaidBy.PERSON


def can_hold(conversation: Conversation, key: str, right: str) -> bool:
    """Whether there is an answer under that key, and those words may stand there."""
    answer = answer_at(conversation, key)
    if not has_text(right):
        return False
    if isinstance(answer, Enum):
        return right in [each.value for each in type(answer)]
    return isinstance(answer, (str, SpokenWords, SpokenDate))


def with_answer(conversation: Conversation, key: str, right: str) -> Conversation:
    """The conversation with another answer there.

    Raises:
        NoSuchAnswerError: where there is none that could be replaced.
    """
    name, *steps = key.split(".")
    part = _part(conversation, key)
    return conversation.but(**{name: _replaced(part, steps, right)})


def answers_in(part: RecordPart, key: str) -> Iterator[str]:
    """The keys of every answer in it that holds something and can be put right."""
    for field in part.__struct_fields__:
        value, inner = getattr(part, field), f"{key}.{field}"
        if field in _NOT_ANSWERS:
            continue
        if isinstance(value, tuple):
            for number, each in enumerate(value, start=1):
                if isinstance(each, RecordPart):
                    yield from answers_in(each, f"{inner}.{name_in_list(each, number)}")
        elif isinstance(value, RecordPart) and not isinstance(value, _ANSWERS):
            yield from answers_in(value, inner)
        elif has_value(value):
            yield inner


def has_value(answer: object) -> bool:
    """Whether anything was answered there that can be put right."""
    if isinstance(answer, SpokenDate):
        return has_text(answer.said) or answer.on is not None
    if isinstance(answer, SpokenWords):
        return has_text(answer.text)
    return isinstance(answer, Enum | str) and has_text(str(answer))


def label_of_answer(conversation: Conversation, key: str) -> str:
    """What the answer under that key is called; it names nobody."""
    first, _, field = key.partition(".")
    name = PartName(first)
    part = part_of(conversation, name)
    if key in {"person.name", "person.known_as"}:
        return full_label(TITLES[name], label_of(type(part), field))
    titles = {each.key: each.title for each in record_items(part, name.value, TITLES[name])}
    return titles.get(key, TITLES[name])


def days_in(text: str) -> Iterator[date]:
    """Every day that stands in a text, with its year."""
    names = [month.lower() for month in MONTHS]
    found = [(int(y), int(m), int(d)) for d, m, y in _NUMBERS.findall(text)]
    found += [(int(y), int(m), int(d)) for y, m, d in _ISO.findall(text)]
    found += [(int(y), names.index(m) + 1, int(d)) for d, m, y in _WRITTEN.findall(text)]
    for year, month, day in found:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


_ANSWERS = (SpokenWords, SpokenDate)
_NOT_ANSWERS = frozenset({"id", "carried_on", "outcome", "first", "second", "in_english"})


def _part(conversation: Conversation, key: str) -> RecordPart:
    name = key.partition(".")[0]
    if name not in set(PartName):
        raise NoSuchAnswerError(key)
    return part_of(conversation, PartName(name))


def _inside(value: object, step: str) -> object:
    if isinstance(value, tuple):
        for number, each in enumerate(value, start=1):
            if name_in_list(each, number) == step:
                return each
    elif isinstance(value, RecordPart) and step in value.__struct_fields__:
        return getattr(value, step)
    raise NoSuchAnswerError(step)


def _replaced(value: Any, steps: list[str], right: str) -> Any:  # noqa: ANN401 - any part or answer
    if not steps:
        return _as_answer(value, right)
    inner = _replaced(_inside(value, steps[0]), steps[1:], right)
    if isinstance(value, tuple):
        return tuple(
            inner if name_in_list(each, number) == steps[0] else each
            for number, each in enumerate(value, start=1)
        )
    return value.but(**{steps[0]: inner})


def _as_answer(value: object, right: str) -> object:
    if isinstance(value, SpokenWords):
        return value.but(text=right, in_english="")
    if isinstance(value, SpokenDate):
        days = set(days_in(right.casefold()))
        return SpokenDate(on=days.pop()) if len(days) == 1 else SpokenDate(said=right)
    if isinstance(value, Enum):
        return type(value)(right)
    if isinstance(value, str):
        return right
    raise NoSuchAnswerError
