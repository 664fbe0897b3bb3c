"""Conversations that were read a moment ago, so that the next look at a person need not wait.

A person's room, the next visit, where things stand and a paper of the case each read every one of
their conversations. What is remembered belongs to the open connection and goes with it; locking
replaces the process. A conversation is known by its whole bytes, so that none is ever stale.
"""

from typing import Final

from sqlalchemy import Connection

from msp_desktop.record.canonical import from_kept
from msp_desktop.record.conversation import Conversation

_NAME: Final = "conversations read before"
MOST_BYTES: Final = 16 * 1024 * 1024
"""Of documents: some thousand conversations."""


class DecodedConversations:
    """The conversations read last, by their bytes; the oldest reading is forgotten first."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._held = 0
        self._found: dict[bytes, Conversation] = {}

    def read(self, document: bytes) -> Conversation:
        """The conversation of these bytes; raises `RecordRefused` where they are none."""
        known = self._found.get(document)
        if known is None:
            known = from_kept(document)
            self._held += len(document)
            self._found[document] = known
            while self._held > self._most:
                oldest = next(iter(self._found))
                self._held -= len(oldest)
                del self._found[oldest]
        return known


def decoded(connection: Connection) -> DecodedConversations:
    """What was read over this connection."""
    found = connection.info.setdefault(_NAME, DecodedConversations())
    assert isinstance(found, DecodedConversations)  # noqa: S101 - nothing else is put there
    return found
