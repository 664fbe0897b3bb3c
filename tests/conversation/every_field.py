"""Every field of the record's parts: a document that fills them all, and what an edit changed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TypeVar

import msgspec
from msgspec import inspect

from msp_desktop.record.closing import Closing
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import SpokenDate, new_id

AT = datetime(2026, 11, 20, 13, 51, tzinfo=UTC)

Kind = TypeVar("Kind", bound=inspect.Type)

BY_THE_APP = frozenset({"id", "at", "until", "said_at", "carried_on"})
"""Fields that the app fills by itself, wherever they are."""


def filled(conversation: Conversation, part: str) -> Conversation:
    """The conversation with every field of one part holding something."""
    kind = type(getattr(conversation, part))
    whole = msgspec.convert(_value(inspect.type_info(kind)), kind, strict=False)
    if isinstance(whole, Outcomes):
        whole = _outcomes(whole)
    if isinstance(whole, Closing):
        looked_at = tuple(
            one.but(outcome=conversation.outcomes.items[0].id) for one in whole.outcomes
        )
        whole = whole.but(outcomes=looked_at)
    return conversation.but(**{part: whole})


def fields_of(kind: type, under: str) -> Iterator[str]:
    """The path of every field that a person could fill: `plan.actions[].who`."""
    yield from _paths(inspect.type_info(kind), under)


def changed(before: object, after: object, under: str) -> Iterator[str]:
    """The path of every field that differs between two values of one kind."""
    if before == after:
        return
    if isinstance(before, msgspec.Struct) and type(before) is type(after):
        if isinstance(before, SpokenDate):
            yield under
            return
        for name in before.__struct_fields__:
            yield from changed(getattr(before, name), getattr(after, name), f"{under}.{name}")
    elif isinstance(before, tuple) and isinstance(after, tuple) and _are_items(before + after):
        for one, other in zip(before, after, strict=False):
            yield from changed(one, other, f"{under}[]")
    else:
        yield under


def _are_items(values: tuple[object, ...]) -> bool:
    return any(isinstance(value, msgspec.Struct) for value in values)


def _paths(info: inspect.Type, under: str) -> Iterator[str]:
    struct = _struct(info)
    item = _item(info)
    if struct is not None and struct.cls is not SpokenDate:
        for field in struct.fields:
            if field.name not in BY_THE_APP:
                yield from _paths(field.type, f"{under}.{field.name}")
    elif item is not None and _struct(item) is not None:
        yield from _paths(item, f"{under}[]")
    else:
        yield under


def _struct(info: inspect.Type) -> inspect.StructType | None:
    found = _kinds(info, inspect.StructType)
    return found[0] if found else None


def _item(info: inspect.Type) -> inspect.Type | None:
    found = _kinds(info, inspect.VarTupleType)
    return _bare(found[0].item_type) if found else None


def _kinds(info: inspect.Type, kind: type[Kind]) -> list[Kind]:
    bare = _bare(info)
    of = bare.types if isinstance(bare, inspect.UnionType) else (bare,)
    return [each for each in map(_bare, of) if isinstance(each, kind)]


def _bare(info: inspect.Type) -> inspect.Type:
    return info.type if isinstance(info, inspect.Metadata) else info


def _value(info: inspect.Type) -> object:
    """Something that fills a place of that kind."""
    bare = _bare(info)
    if isinstance(bare, inspect.UnionType):
        bare = next(each for each in map(_bare, bare.types) if not _is_none(each))
    if isinstance(bare, inspect.StructType):
        if bare.cls is SpokenDate:
            return {"said": "20 November 2026", "on": "2026-11-20"}
        return {field.name: _value(field.type) for field in bare.fields}
    if isinstance(bare, inspect.VarTupleType):
        item = _bare(bare.item_type)
        return list(item.cls) if isinstance(item, inspect.EnumType) else [_value(item)]
    return _plain(bare)


def _plain(bare: inspect.Type) -> object:
    if isinstance(bare, inspect.EnumType):
        return next(iter(bare.cls))
    if isinstance(bare, inspect.StrType):
        return new_id() if bare.pattern and "0-9a-f" in bare.pattern else "words"
    if isinstance(bare, inspect.BoolType):
        return True
    if isinstance(bare, inspect.DateType):
        return date(2026, 11, 20)
    return AT if isinstance(bare, inspect.DateTimeType) else 7


def _is_none(info: inspect.Type) -> bool:
    return isinstance(info, inspect.NoneType)


def _outcomes(whole: Outcomes) -> Outcomes:
    """Some that are wanted, two of them tied, and one that is not wanted any more."""
    gone = whole.items[0]
    wanted = tuple(gone.but(id=new_id(), withdrawn=None) for _ in range(4))
    tie = whole.ties[0].but(first=wanted[0].id, second=wanted[2].id)
    return whole.but(items=(*wanted, gone), ties=(tie,))
