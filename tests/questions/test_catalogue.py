"""Every field of the record is declared once, and what follows from the declarations is right."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from msgspec import inspect

from msp_desktop.practice.pack import Pack
from msp_desktop.questions.catalogue import (
    PARTS,
    every_question,
    prompts_by_place,
    required_prompts,
)
from msp_desktop.questions.declaration import Cards, Inside, OwnControl, Questions
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation


def _structs(questions: Questions[Any]) -> Iterator[Questions[Any]]:
    yield questions
    for question in questions.all:
        if isinstance(question, Inside | Cards):
            yield from _structs(question.each)


EVERY_STRUCT = {
    questions.kind: questions for part in PARTS.values() for questions in _structs(part)
}


@pytest.mark.parametrize("questions", EVERY_STRUCT.values(), ids=lambda q: q.kind.__name__)
def test_every_field_of_a_part_is_declared_once(questions: Questions[Any]) -> None:
    declared = Counter(field.name for q in questions.all for field in q.fields)
    assert set(declared) | questions.filled == set(questions.kind.__struct_fields__)
    assert not questions.filled & set(declared)
    assert [name for name, times in declared.items() if times > 1] == []


def test_each_part_of_the_conversation_has_its_questions() -> None:
    kinds = {field.name: field.type for field in inspect.type_info(Conversation).fields}  # type: ignore[attr-defined]
    assert {part: kinds[part].cls for part in PARTS} == {p: q.kind for p, q in PARTS.items()}


def test_every_place_in_the_record_is_asked_for_by_a_prompt() -> None:
    asked_by_its_items = {"sharing.decisions", "closing.outcomes"}
    unasked = {place for place, prompts in prompts_by_place().items() if not prompts}
    assert unasked == asked_by_its_items


def test_every_prompt_that_is_named_is_in_the_pack() -> None:
    pack: Pack = built_in()
    for part, ids in required_prompts().items():
        assert set(ids) <= set(pack.parts[part])


def test_only_marks_numbers_and_ticks_have_a_control_of_their_own() -> None:
    own = {d.places[0] for d in every_question() if isinstance(d.question, OwnControl)}
    assert own == {
        "opening.needs[].kind",
        "closing.experience.answered_by",
        "concern.context.domestic_abuse.dash_count",
        "concern.context.domestic_abuse.police_count",
        "advocacy.own_record.contacts[].minutes",
        "advocacy.own_record.contacts[].missed",
        "grid.halves[].who",
        "grid.halves[].safety",
        "grid.halves[].wellbeing",
        "grid.placements[].who",
        "grid.placements[].moment",
        "grid.placements[].point.safety",
        "grid.placements[].point.wellbeing",
        "grid.options[].leads_to",
        "grid.options[].chosen",
        "plan.actions[].outcomes",
        "sharing.decisions[].held_back",
    }
