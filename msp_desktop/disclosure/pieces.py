"""The pieces of a part: every field and list item under a key of its own, and a part without some.

A key is a path: `outcomes.not_wanted.<id>.words`. List items go by their id, or by the code that
tells them apart, so a key stays true while other items come and go.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

import msgspec

from msp_desktop.disclosure.items import name_in_list
from msp_desktop.practice.codes import Agreement, GridView, Recipient
from msp_desktop.questions.labels import item_label, item_labels, label_of, name_places
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, SpokenWords, defaults_of
from msp_desktop.record.sharing import PersonsCopy, may_share
from msp_desktop.sentences import translatable

REDACTED = "Left out of this copy."
"""Stands where words were left out, so that a gap is never taken for silence."""

NAME_REDACTED = "someone (name left out)"
"""Stands where only a name was left out."""

_NOT_SAID_ALOUD = frozenset({"words", "text", "said", "what"})
_NOT_PIECES = frozenset({"id", "first", "second", "outcome", "prompt"})
_WHOSE = frozenset({"person.name", "person.known_as", "person.others"})
_ENGLISH = "in_english"

P = TypeVar("P", bound=RecordPart)


@dataclass(frozen=True, slots=True)
class RecordItem:
    """One piece of a part, what to call it, and the words in it (none for a group of pieces)."""

    key: str
    title: str
    text: str = ""


def record_items(part: RecordPart, key: str, title: str) -> Iterator[RecordItem]:
    """Every piece of the part, groups before what is in them."""
    for field in part.__struct_fields__:
        inner = f"{key}.{field}"
        if field in _NOT_PIECES or inner in _WHOSE:
            continue
        label = label_of(type(part), field)
        called = title if field in _NOT_SAID_ALOUD else full_label(title, label)
        value = getattr(part, field)
        if type(value) is str:
            yield RecordItem(inner, called, _in_both_languages(part, field))
        else:
            yield from _of_value(value, inner, called, title, item_label(type(part), field))


def piece_words(whole: type[RecordPart]) -> frozenset[str]:
    """Every word that the name of a piece of such a document may be made of, but for numbers."""
    found, waiting, known = set(item_labels()), [whole], {whole}
    while waiting:
        kind = waiting.pop()
        for field in msgspec.structs.fields(kind):
            found.add(label_of(kind, field.name))
            inner = {each for each in _types_in(field.type) if each not in known}
            known |= inner
            waiting += inner
    return frozenset(found)


def _types_in(said: object) -> Iterator[type[RecordPart]]:
    """Every kind of part within what a field is said to hold."""
    if isinstance(said, type) and issubclass(said, RecordPart):
        yield said
    for inner in get_args(said):
        yield from _types_in(inner)


def redact(part: P, key: str, out: AbstractSet[str], unneeded: AbstractSet[str] = frozenset()) -> P:
    """The part without the pieces of those keys; `REDACTED` stands where there were words.

    Nothing stands for what is `unneeded`: whoever reads does not look for it.
    """
    changes: dict[str, Any] = {}
    for field in part.__struct_fields__:
        inner = f"{key}.{field}"
        value = getattr(part, field)
        if inner in unneeded:
            changes[field] = _default(part, field)
        elif inner in out:
            changes[field] = _stand_in(value, inner, _default(part, field))
        elif isinstance(value, RecordPart):
            changes[field] = redact(value, inner, out, unneeded)
        elif isinstance(value, tuple):
            changes[field] = tuple(_kept(value, inner, out, unneeded))
    return part.but(**changes)


def _in_both_languages(part: RecordPart, field: str) -> str:
    """A text with what an interpreter made of it, or the other way round: they go together."""
    fields = part.__struct_fields__
    if field.endswith(_ENGLISH):
        beside = field.removesuffix(f"_{_ENGLISH}").removesuffix(_ENGLISH)
        first = next((name for name in ("words", "text") if name in fields), "")
        beside = beside or first
    else:
        alone = field in {"words", "text"} and _ENGLISH in fields
        beside = _ENGLISH if alone else f"{field}_{_ENGLISH}"
    other = getattr(part, beside) if beside in fields else ""
    return f"{getattr(part, field)}\n{other}" if other else str(getattr(part, field))


def full_label(whole: str, piece: str) -> str:
    """What a piece is called: what it is a piece of, then its own name."""
    return translatable("{whole}, {piece}", whole=whole, piece=piece)


def _default(part: RecordPart, name: str) -> object:
    """What stands there while nothing is said; a code that is always there stays as it is."""
    default = defaults_of(type(part))[name]
    if default is not msgspec.NODEFAULT:
        return default
    value = getattr(part, name)
    if isinstance(value, SpokenWords):
        return SpokenWords()
    return "" if type(value) is str else value


def _of_value(value: object, key: str, title: str, above: str, one: str) -> Iterator[RecordItem]:
    if isinstance(value, SpokenWords):
        yield RecordItem(key, title, f"{value.text}\n{value.in_english}")
    else:
        yield RecordItem(key, title)
        if isinstance(value, RecordPart):
            yield from record_items(value, key, title)
        elif isinstance(value, tuple):
            for number, item in enumerate(value, start=1):
                if isinstance(item, RecordPart):
                    of_item = f"{key}.{name_in_list(item, number)}"
                    called = full_label(
                        above,
                        translatable(
                            "{piece} {number}",
                            piece=one,
                            number=number,
                        ),
                    )
                    yield RecordItem(of_item, called)
                    yield from record_items(item, of_item, called)


def _kept(
    items: tuple[Any, ...], key: str, out: AbstractSet[str], unneeded: AbstractSet[str]
) -> Iterator[Any]:
    for number, item in enumerate(items, start=1):
        if not isinstance(item, RecordPart):
            yield item
        elif (of_item := f"{key}.{name_in_list(item, number)}") not in out | unneeded:
            yield redact(item, of_item, out, unneeded)


def _stand_in(value: object, key: str, default: object) -> object:
    if isinstance(value, SpokenWords):
        return SpokenWords(text=REDACTED, said_by=value.said_by)
    if type(value) is str:
        return NAME_REDACTED if is_name_only(key) else REDACTED
    return default


def is_name_only(key: str) -> bool:
    """Whether nothing but somebody's name stands under that key."""
    steps = key.split(".")
    return any(
        len(steps) == len(wanted)
        and all(asked in {"*", step} for asked, step in zip(wanted, steps, strict=True))
        for wanted in (pattern.split(".") for pattern in name_places())
    )


def of_other_readers(conversation: Conversation, reader: Recipient) -> frozenset[str]:
    """What is shared with others; a plain no stays, so that nobody is told by mistake."""
    others = frozenset(
        f"sharing.decisions.{decision.id}"
        for decision in conversation.sharing.decisions
        if decision.recipient is not reader
        and not (decision.agreement is Agreement.DOES_NOT and not may_share(decision))
    )
    decided = conversation.sharing.persons_copy != PersonsCopy()
    return others | ({"sharing.persons_copy"} if decided else frozenset())


def about_agencies(conversation: Conversation, reader: Recipient) -> frozenset[str]:
    """What was said to sharing with other agencies, a plain no too: it tells who else is asked."""
    return frozenset(
        f"sharing.decisions.{decision.id}"
        for decision in conversation.sharing.decisions
        if decision.recipient not in {reader, *_PEOPLE}
    )


_PEOPLE = frozenset({Recipient.FAMILY_OR_FRIEND, Recipient.OTHER, None})

FOR_SAFEGUARDING = frozenset(
    {
        "opening.safe_people",
        "person.nhs_number",
        "person.case_number",
        "person.gp",
        "concern.source_details",
        "concern.crime_number",
        "concern.injury",
        "concern.treatment",
        "concern.stage",
        "concern.impact",
        "concern.impact_use",
        "person.culture",
        "outcomes.strengths",
        "plan.justice",
        "plan.news",
        "plan.promises",
        "plan.relatives",
        "plan.relatives_told",
        "plan.disagreement",
        "plan.disagreement_answered_by",
        "plan.disagreement_answer_due",
        "closing.moving_on",
    }
)
"""Who may be talked to, the harm and what it did, where it stands, and what concerns others.

Not for a reader outside safeguarding.
"""

HOW_IT_WAS_HELD = frozenset({"opening.safe_to_talk_note", "opening.who_is_present"})
"""Where and beside whom the conversation was had: for those who must weigh what was said."""


def practitioners_marks(conversation: Conversation) -> frozenset[str]:
    """Where the practitioner placed the person on the grid."""
    return frozenset(
        f"grid.placements.{mark.id}"
        for mark in conversation.grid.placements
        if mark.who is GridView.PRACTITIONER
    )


def weighing(conversation: Conversation) -> frozenset[str]:
    """How the options are weighed, and where each would lead."""
    return frozenset(
        f"grid.options.{option.id}.{field}"
        for option in conversation.grid.options
        for field in ("benefits", "risks", "restriction", "leads_to")
    )
