"""A record in Greek letters, so that what a person said is never taken for words of the app."""

from typing import TypeVar

import msgspec

from msp_desktop.record.part import RecordPart

_GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "αβψδεφγηιξκλμνοπθρστυωςχψζ" + "ΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΣΧΨΖ",
)
_NOT_WORDS = frozenset(
    {"id", "first", "second", "outcome", "prompt", "pack", "format", "lens", "check"}
)

P = TypeVar("P", bound=RecordPart)


def in_greek(part: P) -> P:
    """The same record, with every text that somebody typed in Greek letters."""
    changes: dict[str, object] = {}
    for field in part.__struct_fields__:
        if field not in _NOT_WORDS:
            changes[field] = _value(getattr(part, field))
    return msgspec.structs.replace(part, **changes)


def _value(value: object) -> object:
    if isinstance(value, RecordPart):
        return in_greek(value)
    if isinstance(value, tuple):
        return tuple(_value(each) for each in value)
    return value.translate(_GREEK) if type(value) is str else value
