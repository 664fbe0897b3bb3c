"""Words of their own in every field of a part, and all that can be read of a file."""

import io
import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import pypdf

from msp_desktop.disclosure.items import is_within, items_of
from msp_desktop.disclosure.safe_contact import contact_keys
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
PARTS = [name for name in PartName if name is not PartName.SHARING]
_IDS = frozenset({"id", "first", "second", "outcome", "outcomes"})


class Filler:
    """Fills every field of a part, with a fresh word wherever words can stand."""

    def __init__(self, word: Callable[[int], str], start: int = 1000) -> None:
        self._word = word
        self._numbers = itertools.count(start)
        self.words: list[str] = []

    def part(self, kind: type[RecordPart]) -> Any:  # noqa: ANN401 - any part
        hints = get_type_hints(kind, include_extras=True)
        return kind(**{f: self._value(hints[f], f) for f in kind.__struct_fields__})

    def _value(self, hint: Any, field: str) -> Any:  # noqa: ANN401 - type hints are anything
        if get_origin(hint) is Annotated:
            hint = get_args(hint)[0]
        if get_origin(hint) in {Union, UnionType}:
            hint = next(each for each in get_args(hint) if each is not NoneType)
            return self._value(hint, field)
        if get_origin(hint) is tuple:
            return (self._value(get_args(hint)[0], field),)
        if hint is str:
            return item(f"only {field}") if field in _IDS else self._fresh()
        simple: dict[type, object] = {
            int: 20,
            bool: True,
            date: date(2026, 11, 1),
            datetime: AT,
        }
        if hint in simple:
            return simple[hint]
        if issubclass(hint, Enum):
            return next(iter(hint))
        return self.part(hint)

    def _fresh(self) -> str:
        word = f"canary{next(self._numbers)}q"
        self.words.append(word)
        return self._word(int(word[6:10]))


def everywhere(pdf: bytes) -> str:
    """All that can be read of a file: its text, every stream opened, its properties."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    found = ["".join(page.extract_text().split()) for page in reader.pages]
    found += [str(reader.metadata), pdf.decode("latin-1"), *_objects(reader)]
    return "\n".join(found).casefold()


def _objects(reader: pypdf.PdfReader) -> Iterator[str]:
    for number in range(1, int(str(reader.trailer["/Size"]))):
        thing = reader.get_object(number)
        yield repr(thing)
        if isinstance(thing, pypdf.generic.StreamObject):
            yield thing.get_data().decode("latin-1")


def contact_text(conversation: Conversation) -> str:
    """Safe contact is never cut: whoever is told how is told how not, and who must not know."""
    keys = contact_keys(conversation)
    parts = (conversation.opening, conversation.person)
    found = [
        item.text
        for name, part in zip((PartName.OPENING, PartName.PERSON), parts, strict=True)
        for item in items_of(part, name.value)
        if any(is_within(item.key, key) for key in keys)
    ]
    named = [other.name for other in conversation.person.others if other.risk_from is Answer.YES]
    return "\n".join((*found, *named))
