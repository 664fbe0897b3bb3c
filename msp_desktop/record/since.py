"""Fields and codes added to the record over time, without an upgrade step for each.

A document is written in the oldest version of its form that holds what is in it: while nothing new
is answered, the bytes (and so the digest, and every seal that names it) are those of before, and
earlier apps read them. Once something new is answered, its version is the one that added it, and an
earlier app refuses the whole record calmly as too new (`RecordTooNew`) rather than lose a word.

To add a field, write one line in the struct it belongs to, marked with the newest version (`Since4`
now: records of earlier versions are in stores by now), of any of these shapes:

- an answer:        `reported_before: Since4[Answer | None] = None`
- words:            `reported_words: Since4[SpokenWords] = SpokenWords()`
- text:             `reported_note: Since4[Text] = ""`
- a day:            `reported: Since4[SpokenDate] = SpokenDate()`
- a number:         `count: Since4[Count | None] = None`
- several codes:    `bodies: Since4[Many[Body]] = ()`
- a list of items:  `reports: Since4[Many[Report]] = ()`, with a new struct `Report(RecordPart)`
- a part of a part: `reporting: Since4[Reporting] = Reporting()`, a new `Reporting(RecordPart)`
- in an item of a list, in a part of a part, in an optional part: the same line, there.

The fields of a struct that is itself new need no mark: they came with it. Always give a default
that means "not asked yet", and never change it. A new code of an enum that is already in the record
is one line in `NEW_CODES`. Then `python -m tests.record.keep_golden`: it adds the new lines to
`fields.json` and `codes.json`, and refuses to change or to drop any that is there.

To move, rename or remove a field, or to give it another default, write a step in `upgrade.py`.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import Annotated, Any, Final, Generic, NamedTuple, TypeVar

import msgspec
from msgspec import inspect

from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import MaracReason, Recipient, WayAnswer
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.practice.return_codes import Ethnicity, Gender, HealthCondition, SupportReason
from msp_desktop.practice.statement_codes import (
    AboutArrangement,
    CopyChoice,
    ExperienceAnswer,
    RiskTool,
)

T = TypeVar("T")
Document = TypeVar("Document", bound=msgspec.Struct)
Since3 = Annotated[T, msgspec.Meta(extra={"since": 3})]
"""A field that version 3 of the record added."""

Since4 = Annotated[T, msgspec.Meta(extra={"since": 4})]
"""A field that version 4 added: records of version 3 are in stores by now, and stay as they are."""

NEW_CODES: Final[Mapping[int, tuple[Enum, ...]]] = {
    3: (
        *ContactWayKind,
        Recipient.DOMESTIC_ABUSE,
        Recipient.POLICE,
        Recipient.CHILDREN,
        Recipient.REGULATOR,
        Recipient.TRUST_LEAD,
        Recipient.LANDLORD,
        Recipient.FIRE,
        Recipient.BANK,
        Recipient.PUBLIC_GUARDIAN,
        ExperienceAnswer.MOSTLY,
        ExperienceAnswer.A_LITTLE,
        MaracReason.REPEAT,
        *AboutArrangement,
        *RiskTool,
        *CopyChoice,
    ),
    4: (*HowConfirmed, *WayAnswer, *Gender, *Ethnicity, *SupportReason, *HealthCondition),
}
"""Codes added to an enum that the record already had, by the version that added them."""


class FieldLine(NamedTuple):
    """One field of a document: its place (`plan.actions[].who`), and the version that added it.

    `default` is what stands there while nothing is answered; a required field has `required` set.
    """

    path: str
    since: int
    default: object
    required: bool


class _Added(NamedTuple):
    """A field added later, and what it holds while nothing is answered."""

    name: str
    since: int
    default: object


class _Inside(NamedTuple):
    """A field that holds one part, or a list of them, with something added later inside."""

    name: str
    shape: "_Shape"


class _Coded(NamedTuple):
    """A field that holds a code, or several, of an enum that has new ones."""

    name: str
    since: Mapping[str, int]


class _Shape(NamedTuple):
    """What of a struct was added later."""

    added: tuple[_Added, ...]
    coded: tuple[_Coded, ...]
    inside: tuple[_Inside, ...]


class OldestForm(Generic[Document]):
    """Writes documents of one kind, each in the oldest version of its form that holds it.

    `oldest` is the version of a document that holds nothing of what was added later. What a
    document's own `version` says in memory is not looked at.
    """

    def __init__(
        self,
        kind: type[Document],
        *,
        oldest: int,
        new_codes: Mapping[int, tuple[Enum, ...]] = NEW_CODES,
    ) -> None:
        self.oldest = oldest
        self._kind = kind
        self._new_codes = new_codes
        self._encoder = msgspec.json.Encoder(order="sorted")

    @cached_property
    def _shape(self) -> _Shape:
        """Read from the types at first use: it takes some 10 ms, which a start can do without."""
        return _shape(_struct(inspect.type_info(self._kind)), _by_enum(self._new_codes))

    @cached_property
    def newest(self) -> int:
        """The highest version that this app knows."""
        return max([self.oldest, *_versions(self._shape)])

    def write(self, document: Document) -> bytes:
        """The document as canonical JSON in the oldest form that holds it.

        Raises:
            UnicodeEncodeError, msgspec.MsgspecError: where it holds what JSON cannot.
        """
        if self.newest == self.oldest:
            return self._encoder.encode(document)
        version = max(self.oldest, _needed(document, self._shape))
        changes: dict[str, object] = _left_out(document, self._shape, version)
        if "version" in document.__struct_fields__:
            changes["version"] = version
        return self._encoder.encode(msgspec.structs.replace(document, **changes))


def fields_of(kind: type[msgspec.Struct], *, oldest: int) -> tuple[FieldLine, ...]:
    """Every field of that kind of document, whole parts followed to their own fields."""
    return tuple(_lines(_struct(inspect.type_info(kind)), "", oldest, None))


def added(kind: type[msgspec.Struct], *, oldest: int = 2) -> tuple[FieldLine, ...]:
    """The fields of that kind of document that were added after its oldest form."""
    return tuple(line for line in fields_of(kind, oldest=oldest) if line.since > oldest)


def codes_of(kind: type[msgspec.Struct]) -> frozenset[type[Enum]]:
    """Every enum that stands anywhere in that kind of document."""
    return frozenset(_enums(inspect.type_info(kind)))


def since_of(code: Enum, *, oldest: int) -> int:
    """The version that added that code."""
    found = (version for version, codes in NEW_CODES.items() if any(c is code for c in codes))
    return next(found, oldest)


def _by_enum(new_codes: Mapping[int, tuple[Enum, ...]]) -> dict[type[Enum], dict[str, int]]:
    found: dict[type[Enum], dict[str, int]] = {}
    for version, codes in new_codes.items():
        for code in codes:
            found.setdefault(type(code), {})[code.value] = version
    return found


def _shape(struct: inspect.StructType, codes: Mapping[type[Enum], Mapping[str, int]]) -> _Shape:
    added_later, coded, inside = [], [], []
    for field in struct.fields:
        since = _since(field.type)
        if since:
            added_later.append(_Added(field.name, since, _default(struct, field)))
        part = _part(field.type)
        if part is not None:
            shape = _shape(part, codes)
            if any(shape):
                inside.append(_Inside(field.name, shape))
        new = {
            value: at
            for enum in _enums_here(field.type)
            for value, at in codes.get(enum, {}).items()
        }
        if new:
            coded.append(_Coded(field.name, new))
    return _Shape(tuple(added_later), tuple(coded), tuple(inside))


def _versions(shape: _Shape) -> Iterator[int]:
    yield from (field.since for field in shape.added)
    for field in shape.coded:
        yield from field.since.values()
    for inner in shape.inside:
        yield from _versions(inner.shape)


def _needed(part: msgspec.Struct, shape: _Shape) -> int:
    """The lowest version that holds all of this; 0 where the oldest does."""
    highest = 0
    for field in shape.added:
        if field.since > highest and getattr(part, field.name) != field.default:
            highest = field.since
    for coded in shape.coded:
        for code in _several(getattr(part, coded.name)):
            highest = max(highest, coded.since.get(code, 0))
    for inner in shape.inside:
        for each in _several(getattr(part, inner.name)):
            if each is not None:
                highest = max(highest, _needed(each, inner.shape))
    return highest


def _left_out(part: msgspec.Struct, shape: _Shape, version: int) -> dict[str, object]:
    """What to replace so that the fields that came after that version are not written.

    All of them hold their defaults; what is UNSET is not encoded.
    """
    changes: dict[str, object] = {
        field.name: msgspec.UNSET for field in shape.added if field.since > version
    }
    for inner in shape.inside:
        value = getattr(part, inner.name)
        if inner.name in changes or not value:
            continue
        if isinstance(value, tuple):
            changes[inner.name] = tuple(_without(each, inner.shape, version) for each in value)
        else:
            changes[inner.name] = _without(value, inner.shape, version)
    return changes


def _without(part: msgspec.Struct, shape: _Shape, version: int) -> msgspec.Struct:
    changes = _left_out(part, shape, version)
    return msgspec.structs.replace(part, **changes) if changes else part


def _several(value: Any) -> tuple[Any, ...]:  # noqa: ANN401 - one value of any kind, or several
    return value if isinstance(value, tuple) else (value,)


def _lines(
    struct: inspect.StructType, under: str, since: int, here: msgspec.Struct | None
) -> Iterator[FieldLine]:
    """The fields of one struct; `here` is what stands in that place while nothing is answered."""
    for field in struct.fields:
        path, at = f"{under}{field.encode_name}", max(since, _since(field.type))
        value = getattr(here, field.name) if here is not None else _value(field)
        part = _part(field.type)
        whole = value if isinstance(value, msgspec.Struct) else None
        required = value is msgspec.NODEFAULT
        if part is None or not (whole or required):
            yield FieldLine(path, at, None if required else _as_json(value), required)
        if part is not None:
            several = "[]" if _is_list(field.type) else ""
            yield from _lines(part, f"{path}{several}.", at, whole)


def _value(field: inspect.Field) -> object:
    return field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()


def _as_json(value: object) -> object:
    plain: object = msgspec.json.decode(msgspec.json.encode(value))
    return plain


def _default(struct: inspect.StructType, field: inspect.Field) -> object:
    if field.default is msgspec.NODEFAULT:
        raise TypeError(f"{struct.cls.__name__}.{field.name} was added later: it needs a default")
    default: object = field.default
    return default


def _struct(found: inspect.Type) -> inspect.StructType:
    if not isinstance(found, inspect.StructType):
        raise TypeError("only a struct has fields to follow")
    return found


def _since(found: inspect.Type) -> int:
    if isinstance(found, inspect.Metadata):
        return int((found.extra or {}).get("since", 0)) or _since(found.type)
    return 0


def _inner(found: inspect.Type) -> Iterator[inspect.Type]:
    """The types that a field of that type may hold, one by one, out of lists and unions."""
    if isinstance(found, inspect.Metadata):
        yield from _inner(found.type)
    elif isinstance(found, inspect.UnionType):
        for each in found.types:
            yield from _inner(each)
    elif isinstance(found, inspect.CollectionType):
        yield from _inner(found.item_type)
    else:
        yield found


def _is_list(found: inspect.Type) -> bool:
    if isinstance(found, inspect.Metadata):
        return _is_list(found.type)
    return isinstance(found, inspect.CollectionType)


def _part(found: inspect.Type) -> inspect.StructType | None:
    """The one struct that a field of that type holds, if any."""
    parts = [each for each in _inner(found) if isinstance(each, inspect.StructType)]
    if len(parts) > 1:
        raise TypeError("a field may hold one kind of part only")
    return parts[0] if parts else None


def _enums_here(found: inspect.Type) -> Iterator[type[Enum]]:
    return (each.cls for each in _inner(found) if isinstance(each, inspect.EnumType))


def _enums(found: inspect.Type) -> Iterator[type[Enum]]:
    yield from _enums_here(found)
    part = _part(found)
    for field in part.fields if part is not None else ():
        yield from _enums(field.type)
