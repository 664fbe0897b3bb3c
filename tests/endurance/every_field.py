"""A conversation with a canary in every field that takes words."""

import types
import typing
import zlib
from datetime import UTC, date, datetime
from enum import Enum
from typing import Annotated, Any, get_args, get_origin
from uuid import UUID, uuid4

import msgspec

from msp_desktop.record.conversation import FORMAT, VERSION, Conversation

_NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def canary_for(seed: str, path: str) -> str:
    """The canary of one field: no word of any language, and one of a kind."""
    return f"{seed}qx{zlib.crc32(path.encode()):08x}"


def in_every_field(seed: str) -> Conversation:
    """A conversation whose every text is a canary that begins with `seed`."""
    made = _part(Conversation, seed, "")
    return typing.cast("Conversation", made).but(format=FORMAT, version=VERSION)


def _part(kind: type[msgspec.Struct], seed: str, path: str) -> msgspec.Struct:
    hints = typing.get_type_hints(kind, include_extras=True)
    values = {
        name: _value(hints[name], seed, f"{path}.{name}")
        for name in kind.__struct_fields__
        if not (path == "" and name in {"format", "version"})
    }
    return kind(**values)


def _value(hint: Any, seed: str, path: str) -> Any:  # noqa: ANN401, C901, PLR0911 - any type there is
    if get_origin(hint) is Annotated:
        plain, *rules = get_args(hint)
        if plain is str and any(_names_an_item(rule) for rule in rules):
            return uuid4().hex[:12]
        return _value(plain, seed, path)
    if get_origin(hint) is tuple:
        return (_value(get_args(hint)[0], seed, f"{path}[]"),)
    if get_origin(hint) in {typing.Union, types.UnionType}:
        return _value(next(a for a in get_args(hint) if a is not type(None)), seed, path)
    if hint is str:
        return canary_for(seed, path)
    if hint is bool:
        return True
    if hint is int:
        return 1
    if hint is UUID:
        return uuid4()
    if hint is datetime:
        return _NOON
    if hint is date:
        return _NOON.date()
    if issubclass(hint, Enum):
        return next(iter(hint))
    return _part(hint, seed, path)


def _names_an_item(rule: object) -> bool:
    return isinstance(rule, msgspec.Meta) and "{12}" in (rule.pattern or "")
