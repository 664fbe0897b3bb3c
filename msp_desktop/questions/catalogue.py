"""Every question of a conversation, part by part, and the ways through them."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.required import SHORT
from msp_desktop.questions.advocacy import ADVOCACY
from msp_desktop.questions.capacity import CAPACITY
from msp_desktop.questions.closing import CLOSING
from msp_desktop.questions.concern import CONCERN
from msp_desktop.questions.declaration import Cards, Inside, Question, Questions
from msp_desktop.questions.grid import GRID
from msp_desktop.questions.opening import OPENING
from msp_desktop.questions.outcomes import OUTCOMES
from msp_desktop.questions.person import PERSON
from msp_desktop.questions.plan import PLAN
from msp_desktop.questions.sharing import SHARING
from msp_desktop.questions.statements import STATEMENTS
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.part import RecordPart

PARTS: Final[dict[PartName, Questions[Any]]] = {
    PartName.OPENING: OPENING,
    PartName.PERSON: PERSON,
    PartName.CONCERN: CONCERN,
    PartName.OUTCOMES: OUTCOMES,
    PartName.STATEMENTS: STATEMENTS,
    PartName.CAPACITY: CAPACITY,
    PartName.ADVOCACY: ADVOCACY,
    PartName.GRID: GRID,
    PartName.PLAN: PLAN,
    PartName.SHARING: SHARING,
    PartName.CLOSING: CLOSING,
}
"""The questions of each part of the conversation."""

SHORT_PROMPTS: Final = (
    "safe_to_talk",
    "what_is_happening",
    "what_do_you_want",
    "help_to_take_part",
    "how_safe_how_well",
    "all_right_to_share",
)
"""The short conversation asks six of the parts' questions in its own words."""


class Declared(NamedTuple):
    """A question with its place in the record: `plan.actions[].` is what its fields begin with."""

    part: PartName
    under: str
    question: Question[Any]

    @property
    def places(self) -> tuple[str, ...]:
        """Every place in the record that it fills."""
        return tuple(self.under + ".".join(field.path) for field in self.question.fields)


class AskedQuestion(NamedTuple):
    """A question with the part, or the item, of one conversation that holds its answer."""

    part: PartName
    question: Question[Any]
    of: RecordPart


def every_question() -> Iterator[Declared]:
    """Every question that is declared, with its place, in the parts' order."""
    for part, questions in PARTS.items():
        yield from _declared(part, questions, f"{part}.")


def asked_in(conversation: Conversation, *parts: PartName) -> Iterator[AskedQuestion]:
    """Every question with what holds its answer, in the order of these parts, or of all."""
    for part in parts or PARTS:
        yield from _asked(part, PARTS[part], part_of(conversation, part))


def required_prompts() -> dict[str, tuple[str, ...]]:
    """The prompts that a pack must have, by the name of the part, or of the short conversation."""
    found: dict[str, dict[str, None]] = {
        part: dict.fromkeys(questions.prompts_only) for part, questions in PARTS.items()
    }
    for declared in every_question():
        found[declared.part].update(dict.fromkeys(declared.question.prompts))
    return {part: tuple(ids) for part, ids in found.items()} | {SHORT: SHORT_PROMPTS}


def _declared(part: PartName, questions: Questions[Any], under: str) -> Iterator[Declared]:
    for question in questions.all:
        yield Declared(part, under, question)
        place = under + ".".join(question.field.path)
        if isinstance(question, Inside):
            yield from _declared(part, question.each, f"{place}.")
        elif isinstance(question, Cards):
            yield from _declared(part, question.each, f"{place}[].")


def _asked(part: PartName, questions: Questions[Any], of: RecordPart) -> Iterator[AskedQuestion]:
    for question in questions.all:
        yield AskedQuestion(part, question, of)
        if isinstance(question, Inside):
            inner = question.field.get(of)
            if inner is not None:
                yield from _asked(part, question.each, inner)
        elif isinstance(question, Cards):
            for item in question.field.get(of):
                yield from _asked(part, question.each, item)


def prompts_by_place() -> dict[str, tuple[str, ...]]:
    """Which prompts ask for each place of the record: `plan.actions[].who` by `plan.actions`.

    A question without a prompt is asked along with the one before it, or with the one around it.
    """
    return {
        place: prompts
        for part, questions in PARTS.items()
        for place, prompts in _by_place(part, questions, f"{part}.", ())
    }


def _by_place(
    part: PartName, questions: Questions[Any], under: str, around: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    asking = around
    for question in questions.all:
        if question.prompts:
            asking = tuple(f"{part}.{id_}" for id_ in question.prompts)
        for place in Declared(part, under, question).places:
            yield place, asking
        inner = f"{under}{'.'.join(question.field.path)}"
        if isinstance(question, Inside):
            yield from _by_place(part, question.each, f"{inner}.", asking)
        elif isinstance(question, Cards):
            yield from _by_place(part, question.each, f"{inner}[].", asking)
