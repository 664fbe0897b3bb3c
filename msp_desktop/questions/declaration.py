"""How a question is declared: once, typed, with all that follows from it.

A declaration names the field of the record that holds the answer, the prompt that asks, the kind of
control, and for which of the audit's questions it is evidence. From it follow the row on the form,
the prompts that a pack must have, the person's own words, the row in a document, the evidence of a
review, and the name of the field wherever a person reads it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypedDict, TypeVar, Unpack

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Answer, PartName, SaidBy
from msp_desktop.record.field import Field
from msp_desktop.record.part import RecordPart, SpokenDate, SpokenWords

P = TypeVar("P", bound=RecordPart)
I = TypeVar("I", bound=RecordPart)  # noqa: E741 - an item
C = TypeVar("C", bound=StrEnum)

Evidence = tuple[tuple[QuestionId, str], ...]
"""For which of the audit's questions an answer counts, and what it is about there."""


class Also(TypedDict, Generic[P], total=False):
    """What may be said of any question besides; see `Question`."""

    label: str
    evidence: Evidence
    shown_when: Callable[[P], bool]


@dataclass(frozen=True, kw_only=True)
class Question(Generic[P]):
    """One question about a part or an item `P` of the record.

    Attributes:
        field: holds the answer, or the chief one of several.
        prompts: ids in the pack; none where it is asked along with the question before it, or else
            around it. Where several prompts ask for one field, each asks for one line of it.
        label: the name of the answer, `told("Reported before")`; empty for the field's own name.
        by_hand: its step and its document have a place and a shape for it; else it follows them.
        is_name: nothing but somebody's name stands there.
        shown_when: asked only where this holds, or where there is an answer already.
    """

    field: Field[P, Any]
    prompts: tuple[str, ...] = ()
    label: str = ""
    by_hand: bool = False
    is_name: bool = False
    evidence: Evidence = ()
    shown_when: Callable[[P], bool] | None = None

    @property
    def fields(self) -> tuple[Field[P, Any], ...]:
        """Every field that it fills, the chief one first."""
        return (self.field,)


@dataclass(frozen=True, kw_only=True)
class Spoken(Question[P]):
    """Somebody's words, with who said them; `heard` ones are read back as the person's own."""

    field: Field[P, SpokenWords]
    heard: bool = True
    not_wanted: bool = False


@dataclass(frozen=True, kw_only=True)
class SpokenText(Question[P]):
    """Somebody's words in a field of text, with who said them and the English beside it."""

    field: Field[P, str]
    english: Field[P, str]
    by: Field[P, SaidBy] | None = None
    agreed: Field[P, bool] | None = None
    heard: bool = True

    @property
    def fields(self) -> tuple[Field[P, Any], ...]:
        """The words, and what stands beside them."""
        beside = (self.english, self.by, self.agreed)
        return (self.field, *(each for each in beside if each is not None))


class TextKind(StrEnum):
    """How much room a text is given, and whose it is."""

    LINE = "one line"
    NOTE = "several lines"
    VIEW = "the practitioner's view"


@dataclass(frozen=True, kw_only=True)
class TextAsked(Question[P]):
    """A text of the practitioner's."""

    field: Field[P, str]
    kind: TextKind


@dataclass(frozen=True, kw_only=True)
class DayAsked(Question[P]):
    """A day as somebody says it."""

    field: Field[P, SpokenDate]
    to_come: bool = False


@dataclass(frozen=True, kw_only=True)
class YesNoAsked(Question[P]):
    """Yes, no or not sure, with a note where there is one."""

    field: Field[P, Answer | None]
    note: Field[P, str] | None = None
    note_label: str = ""

    @property
    def fields(self) -> tuple[Field[P, Any], ...]:
        """The answer and its note."""
        return (self.field,) if self.note is None else (self.field, self.note)


@dataclass(frozen=True, kw_only=True)
class ChoiceAsked(Question[P], Generic[P, C]):
    """One code of a list, or none."""

    field: Field[P, C | None]
    codes: tuple[C, ...]


@dataclass(frozen=True, kw_only=True)
class ChoicesAsked(Question[P], Generic[P, C]):
    """Any number of codes of a list."""

    field: Field[P, tuple[C, ...]]
    codes: tuple[C, ...]


@dataclass(frozen=True, kw_only=True)
class Inside(Question[P], Generic[P, I]):
    """A part within the part, if it is there, with questions of its own."""

    field: Field[P, I | None]
    each: "Questions[I]"


@dataclass(frozen=True, kw_only=True)
class Cards(Question[P], Generic[P, I]):
    """A list of items, each with the same questions.

    `one` is what an item is called; `heard` gives those whose words are read back.
    """

    field: Field[P, tuple[I, ...]]
    each: "Questions[I]"
    one: str = ""
    heard: Callable[[P], tuple[I, ...]] | None = None


@dataclass(frozen=True, kw_only=True)
class OwnControl(Question[P]):
    """Anything whose control is made for it alone: a mark, a number, a tick."""


class Questions(Generic[P]):
    """The questions about one kind of part or item, in their order.

    A method for each kind of question, so that mypy knows the part that a lambda is given. What is
    declared through `by_hand` has its own place on its step and in the documents.
    """

    def __init__(self, kind: type[P], part: PartName | None = None, *, filled: str = "") -> None:
        """The questions of that struct; `filled` names the fields that the app fills by itself."""
        self.kind = kind
        self.part = part
        self.filled = frozenset(filled.split())
        self.prompts_only: list[str] = []
        self._all: list[Question[P]] = []
        self._by_hand = False

    @property
    def all(self) -> tuple[Question[P], ...]:
        """Every question, in order."""
        return tuple(self._all)

    @property
    def declared(self) -> tuple[Question[P], ...]:
        """Those whose place on the form and in documents follows from their declaration."""
        return tuple(each for each in self._all if not each.by_hand)

    @property
    def by_hand(self) -> "Questions[P]":
        """The same, for questions that have a place of their own."""
        hand: Questions[P] = Questions(self.kind, self.part)
        hand._all, hand.prompts_only, hand._by_hand = self._all, self.prompts_only, True
        return hand

    def prompt(self, *ids: str) -> None:
        """Prompts that are asked here, and whose answer another question holds."""
        self.prompts_only += ids

    def spoken(
        self,
        reach: Callable[[P], SpokenWords],
        *prompts: str,
        heard: bool = True,
        not_wanted: bool = False,
        **also: Unpack[Also[P]],
    ) -> Spoken[P]:
        """Somebody's words, with who said them."""
        return self._add(
            Spoken(
                field=Field(reach),
                prompts=prompts,
                by_hand=self._by_hand,
                heard=heard,
                not_wanted=not_wanted,
                **also,
            )
        )

    def spoken_text(
        self,
        reach: Callable[[P], str],
        *prompts: str,
        english: Callable[[P], str],
        by: Callable[[P], SaidBy] | None = None,
        agreed: Callable[[P], bool] | None = None,
        heard: bool = True,
    ) -> SpokenText[P]:
        """Somebody's words in a field of text; new questions use `spoken`."""
        return self._add(
            SpokenText(
                field=Field(reach),
                prompts=prompts,
                by_hand=True,
                english=Field(english),
                by=Field(by) if by is not None else None,
                agreed=Field(agreed) if agreed is not None else None,
                heard=heard,
            )
        )

    def line(
        self,
        reach: Callable[[P], str],
        *prompts: str,
        is_name: bool = False,
        **also: Unpack[Also[P]],
    ) -> TextAsked[P]:
        """One line."""
        return self._text(TextKind.LINE, reach, prompts, is_name=is_name, **also)

    def note(
        self, reach: Callable[[P], str], *prompts: str, **also: Unpack[Also[P]]
    ) -> TextAsked[P]:
        """Several lines."""
        return self._text(TextKind.NOTE, reach, prompts, **also)

    def view(
        self, reach: Callable[[P], str], *prompts: str, **also: Unpack[Also[P]]
    ) -> TextAsked[P]:
        """The practitioner's own view."""
        return self._text(TextKind.VIEW, reach, prompts, **also)

    def day(
        self,
        reach: Callable[[P], SpokenDate],
        *prompts: str,
        to_come: bool = False,
        **also: Unpack[Also[P]],
    ) -> DayAsked[P]:
        """A day as somebody says it, in the past unless it is `to_come`."""
        return self._add(
            DayAsked(
                field=Field(reach),
                prompts=prompts,
                by_hand=self._by_hand,
                to_come=to_come,
                **also,
            )
        )

    def yes_no(
        self,
        reach: Callable[[P], Answer | None],
        *prompts: str,
        note: Callable[[P], str] | None = None,
        note_label: str = "",
        **also: Unpack[Also[P]],
    ) -> YesNoAsked[P]:
        """Yes, no or not sure; with `note`, a line for it once there is an answer."""
        return self._add(
            YesNoAsked(
                field=Field(reach),
                prompts=prompts,
                by_hand=self._by_hand,
                note=Field(note) if note is not None else None,
                note_label=note_label,
                **also,
            )
        )

    def choice(
        self,
        reach: Callable[[P], C | None],
        codes: type[C],
        *prompts: str,
        **also: Unpack[Also[P]],
    ) -> ChoiceAsked[P, C]:
        """One code of a list."""
        return self._add(
            ChoiceAsked(
                field=Field(reach),
                codes=tuple(codes),
                prompts=prompts,
                by_hand=self._by_hand,
                **also,
            )
        )

    def choices(
        self,
        reach: Callable[[P], tuple[C, ...]],
        codes: type[C],
        *prompts: str,
        **also: Unpack[Also[P]],
    ) -> ChoicesAsked[P, C]:
        """Any number of codes of a list."""
        return self._add(
            ChoicesAsked(
                field=Field(reach),
                codes=tuple(codes),
                prompts=prompts,
                by_hand=self._by_hand,
                **also,
            )
        )

    def inside(
        self, reach: Callable[[P], I | None], each: "Questions[I]", *prompts: str
    ) -> Inside[P, I]:
        """A part within the part; its own declarations say how each of its questions is placed."""
        return self._add(Inside(field=Field(reach), each=each, prompts=prompts, by_hand=True))

    def cards(
        self,
        reach: Callable[[P], tuple[I, ...]],
        each: "Questions[I]",
        *prompts: str,
        one: str = "",
        heard: Callable[[P], tuple[I, ...]] | None = None,
    ) -> Cards[P, I]:
        """A list of items; the list itself always has a card made for it."""
        return self._add(
            Cards(
                field=Field(reach),
                each=each,
                prompts=prompts,
                one=one,
                heard=heard,
                by_hand=True,
            )
        )

    def own_control(self, reach: Callable[[P], object], *prompts: str) -> OwnControl[P]:
        """Anything else; its control is always made for it."""
        return self._add(OwnControl(field=Field(reach), prompts=prompts, by_hand=True))

    def _text(
        self,
        kind: TextKind,
        reach: Callable[[P], str],
        prompts: tuple[str, ...],
        *,
        is_name: bool = False,
        **also: Unpack[Also[P]],
    ) -> TextAsked[P]:
        return self._add(
            TextAsked(
                field=Field(reach),
                prompts=prompts,
                by_hand=self._by_hand,
                kind=kind,
                is_name=is_name,
                **also,
            )
        )

    def _add(self, question: "Q") -> "Q":
        self._all.append(question)
        return question


Q = TypeVar("Q", bound=Question[Any])
