"""What stays with its writer unless they choose otherwise: whose words it is were given for them.

An advocate's instructions are the person's to their advocate; advice is privileged or given in
confidence to whoever asked. What is left out is marked as left out, so that a gap is never taken
for silence.
"""

from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import Final

from msp_desktop.disclosure.items import with_english
from msp_desktop.disclosure.pieces import redact
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, part_of


class KeptBack(StrEnum):
    """A kind of thing that stays by default."""

    INSTRUCTIONS = "an advocate's instructions"
    ADVICE = "legal and other advice"


_ADVOCACY: Final = "advocacy "
"""What the names of an advocate's events begin with."""

_GO: Final = frozenset({"advocacy named", "advocacy ended"})
"""Who somebody's advocate is, and until when, is for whoever works with them."""


def event_stays_as(kind: str) -> KeptBack | None:
    """As what an event of that kind, by its name in JSON, stays; None where it goes."""
    advocates_own = kind.startswith(_ADVOCACY) and kind not in _GO
    return KeptBack.INSTRUCTIONS if advocates_own else None


_PLACES: dict[KeptBack, tuple[tuple[str, ...], ...]] = {
    KeptBack.INSTRUCTIONS: (
        ("advocacy", "own_record", "told_to_say", "*"),
        ("advocacy", "own_record", "advocates", "*", "matters"),
    ),
    KeptBack.ADVICE: (
        ("plan", "advice"),
        ("plan", "advice_sought", "*"),
        ("capacity", "coercion_advice"),
        ("capacity", "decisions", "*", "confinement_advice"),
    ),
}


def kept_back_in(conversation: Conversation) -> frozenset[KeptBack]:
    """Which of these kinds the conversation holds."""
    return frozenset(kind for kind in KeptBack if any(_keys(conversation, kind)))


def without(conversation: Conversation, kinds: Collection[KeptBack]) -> Conversation:
    """The conversation without what is of these kinds; itself where it holds none of it."""
    out = with_english(key for kind in kinds for key in _keys(conversation, kind))
    if not out:
        return conversation
    parts = {
        name.value: redact(part_of(conversation, name), name, out)
        for name in PartName
        if any(key.startswith(f"{name.value}.") for key in out)
    }
    return conversation.but(**parts, left_out=(*conversation.left_out, *sorted(out)))


def _keys(conversation: Conversation, kind: KeptBack) -> Iterator[str]:
    for places in _PLACES[kind]:
        for name, value in _found(conversation, places, ""):
            if value not in ("", (), None):
                yield name


def _found(value: object, steps: tuple[str, ...], name: str) -> Iterator[tuple[str, object]]:
    if not steps:
        yield name, value
    elif steps[0] == "*":
        for item in value if isinstance(value, tuple) else ():
            yield from _found(item, steps[1:], f"{name}.{item.id}")
    else:
        inner = f"{name}.{steps[0]}" if name else steps[0]
        yield from _found(getattr(value, steps[0]), steps[1:], inner)
