"""Every text field of a conversation by its path, and conversations in which they are very long."""

import re
from collections.abc import Callable, Iterator

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart
from tests.documents.strained import AT
from tests.pdf.every_script import SENTENCES
from tests.visits import car_wash, doorstep, ward

_NOT_TYPED = frozenset({"id", "format", "pack", "prompt"})
_ID = re.compile(r"[0-9a-f]{12}")


def fullest_visits() -> tuple[Conversation, ...]:
    """Three visits which together have an item in nearly every list."""
    return ward.visit(AT)[-1], doorstep.visit(AT), car_wash.visit(AT)


def long_text(language: str, letters: int) -> str:
    """So many letters of that language: half of them as written, half without one space."""
    sentence = SENTENCES[language]
    whole = (f"{sentence} " * (letters // len(sentence) + 1))[: letters // 2]
    return f"{whole} {re.sub(' ', '', whole)}"


def paths(part: RecordPart, before: str = "") -> Iterator[str]:
    """The path of every text that somebody types, items by their place: `plan.actions.0.what`."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        path = f"{before}{name}"
        if isinstance(value, RecordPart):
            yield from paths(value, f"{path}.")
        elif isinstance(value, tuple):
            for at, each in enumerate(value):
                if isinstance(each, RecordPart):
                    yield from paths(each, f"{path}.{at}.")
        elif type(value) is str and name not in _NOT_TYPED and not _ID.fullmatch(value):
            yield path


def filled(part: RecordPart, text: Callable[[str], str | None], before: str = "") -> RecordPart:
    """The part with the texts that `text` gives for their paths; None leaves one as it is."""
    changes: dict[str, object] = {}
    typed = set(paths(part, before))
    for name in part.__struct_fields__:
        value, path = getattr(part, name), f"{before}{name}"
        if isinstance(value, RecordPart):
            changes[name] = filled(value, text, f"{path}.")
        elif isinstance(value, tuple):
            changes[name] = tuple(
                filled(each, text, f"{path}.{at}.") if isinstance(each, RecordPart) else each
                for at, each in enumerate(value)
            )
        elif path in typed and (new := text(path)) is not None:
            changes[name] = new
    return part.but(**changes)


def all_long(visit: Conversation, language: str, letters: int) -> Conversation:
    """The visit with all its texts so long, in one language."""
    long = filled(visit, lambda _: long_text(language, letters))
    assert isinstance(long, Conversation)
    return long


def one_long(visit: Conversation, path: str, language: str, letters: int) -> Conversation:
    """The visit with one text so long."""
    long = filled(visit, lambda each: long_text(language, letters) if each == path else None)
    assert isinstance(long, Conversation)
    return long
