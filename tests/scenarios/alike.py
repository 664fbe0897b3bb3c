"""Where two documents say something different, apart from ids and times."""

import re
from uuid import UUID

import msgspec

from msp_desktop.record.conversation import Conversation

_THEIR_OWN = frozenset({"at", "said_at", "started_at", "person_id", "pack", "until"})
"""What is another each time a visit is entered: moments, and the name of the prompts."""
_NO_ID = UUID(int=0)
_ITEM_ID = re.compile(r"[0-9a-f]{12}")

Differences = dict[str, tuple[object, object]]


def differences(entered: Conversation, meant: Conversation) -> Differences:
    """Path of each field that differs, with what was entered and what was meant.

    Ids are compared by what they stand for: the first of either document is the first of the other.
    """
    found: Differences = {}
    _compare(_plain(entered), _plain(meant), "", found)
    return found


def _plain(conversation: Conversation) -> object:
    numbers: dict[str, str] = {}

    def plain(value: object, key: str) -> object:
        if isinstance(value, dict):
            return {k: plain(v, k) for k, v in value.items() if k not in _THEIR_OWN}
        if isinstance(value, list | tuple):
            return [plain(each, key) for each in value]
        if isinstance(value, str) and _ITEM_ID.fullmatch(value):
            return numbers.setdefault(value, f"item {len(numbers) + 1}")
        return value

    return plain(msgspec.to_builtins(conversation.but(id=_NO_ID)), "")


def _compare(entered: object, meant: object, path: str, found: Differences) -> None:
    if isinstance(entered, dict) and isinstance(meant, dict):
        for key in entered | meant:
            _compare(entered.get(key), meant.get(key), f"{path}.{key}".lstrip("."), found)
    elif isinstance(entered, list) and isinstance(meant, list) and len(entered) == len(meant):
        for number, (one, other) in enumerate(zip(entered, meant, strict=True)):
            _compare(one, other, f"{path}.{number}", found)
    elif entered != meant:
        found[path] = (entered, meant)
