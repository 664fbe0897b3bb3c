"""What the fields of the record are called, wherever a person reads their names."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from msp_desktop.questions.catalogue import PARTS, every_question
from msp_desktop.questions.declaration import Cards, Inside, Questions, YesNoAsked
from msp_desktop.record.part import RecordPart
from msp_desktop.sentences import translatable


def label_of(kind: type[RecordPart], field: str) -> str:
    """What a field of that kind of part is called: as it was declared, or its own name in words.

    `script/translations` reads the fields of every part.
    """
    return _labels().get((kind, field)) or translatable(field.replace("_", " "))


def item_label(kind: type[RecordPart], field: str) -> str:
    """What one item of that list is called."""
    return _item_labels().get((kind, field)) or label_of(kind, field)


def item_labels() -> frozenset[str]:
    """What the items of all lists are called."""
    return frozenset(_item_labels().values())


@cache
def name_places() -> tuple[str, ...]:
    """Where nothing but somebody's name stands: `sharing.decisions.*.name`, `*` being any item."""
    return tuple(
        declared.places[0].replace("[]", ".*")
        for declared in every_question()
        if declared.question.is_name
    )


@cache
def _labels() -> dict[tuple[type[RecordPart], str], str]:
    found = {}
    for questions in _every_struct():
        for question in questions.all:
            if question.label:
                found[questions.kind, question.field.name] = question.label
            if (
                isinstance(question, YesNoAsked)
                and question.note is not None
                and question.note_label
            ):
                found[questions.kind, question.note.name] = question.note_label
    return found


@cache
def _item_labels() -> dict[tuple[type[RecordPart], str], str]:
    return {
        (questions.kind, question.field.name): question.one
        for questions in _every_struct()
        for question in questions.all
        if isinstance(question, Cards) and question.one
    }


def _every_struct() -> Iterator[Questions[Any]]:
    for questions in PARTS.values():
        yield from _structs(questions)


def _structs(questions: Questions[Any]) -> Iterator[Questions[Any]]:
    yield questions
    for question in questions.all:
        if isinstance(question, Inside | Cards):
            yield from _structs(question.each)
