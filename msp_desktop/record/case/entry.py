"""An entry: one sealed thing in the set that only grows, named by the digest of its envelope.

A store is a set of entries (finished conversations, amendments, case events and what else is
sealed), and two stores join by the union of their sets. The envelope says who wrote it, its place
in that author's own chain, which entries it answers, and the digest of its content. The content
lies beside it: it can be erased, as the law may ask, and the chain still holds.

An author is a signing key and an epoch: a store that was brought back from a copy goes on as
another author, so that no two different entries are ever both "the fifth of" one author, unless
somebody wrote on in two copies at once, which is shown as a fork and holds nothing back.
"""

import hashlib
from collections.abc import Collection
from enum import StrEnum
from typing import Annotated, Final
from uuid import UUID

import msgspec

from msp_desktop.record.case.events import Digest
from msp_desktop.record.faults import RecordRefused, RecordTooNew
from msp_desktop.record.part import RecordPart

FORMAT: Final = "msp-entry"
VERSION: Final = 1
MOST_REFS: Final = 1_000

EntryId = Digest
"""SHA-256 of an envelope's canonical bytes."""

AuthorId = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""SHA-256 over a key's fingerprint and the epoch's random name: see `author_id`."""


class EntryKind(StrEnum):
    """What an entry holds. An entry of a kind that is not listed is kept and not understood."""

    CONVERSATION = "conversation"
    AMENDMENT = "amendment"
    CASE_EVENT = "case event"
    JOIN = "join"
    SPLIT = "split"
    SEEN = "seen"
    UNSEEN = "unseen"
    REPLY = "reply"
    ERASED = "erased"
    EXTRACT = "extract"
    """A finished conversation without some of its pieces, as it went to another store."""


class Envelope(RecordPart):
    """What names an entry. `n` counts an author's entries from 1; `before` is the one before it.

    `subject` is the conversation, case or person that it is about. `refs` are the entries that its
    writer had in view and that it comes after, sorted. `content` is the SHA-256 of what it holds.
    """

    author: AuthorId
    n: Annotated[int, msgspec.Meta(ge=1)]
    before: EntryId | None
    kind: Annotated[str, msgspec.Meta(pattern=r"\A[a-z ]{1,40}\Z")]
    subject: UUID
    refs: Annotated[tuple[EntryId, ...], msgspec.Meta(max_length=MOST_REFS)]
    content: Digest
    format: str = FORMAT
    version: int = VERSION


_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(Envelope)


def author_id(fingerprint: str, epoch: str) -> AuthorId:
    """The author of that key in that epoch; `fingerprint` is empty where there is no key yet.

    Anybody who knows the key and the epoch's random name can tell that the author is its own.
    """
    return hashlib.sha256(f"{fingerprint}\n{epoch}".encode()).hexdigest()


def envelope_bytes(envelope: Envelope) -> bytes:
    """The canonical bytes."""
    return _encoder.encode(envelope)


def entry_id(data: bytes) -> EntryId:
    """The name of the entry with that envelope."""
    return hashlib.sha256(data).hexdigest()


def envelope_from_bytes(data: bytes) -> Envelope:
    """The envelope in canonical bytes; anything else is refused.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for anything that is not the canonical form of an envelope.
    """
    try:
        found = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RecordRefused("it is not an entry that can be read") from None
    if found.format != FORMAT:
        raise RecordRefused("it is not an entry of this app", "$.format")
    if found.version > VERSION:
        raise RecordTooNew(f"it was written by a later version ({found.version})", "$.version")
    if found.version != VERSION or _encoder.encode(found) != data:
        raise RecordRefused("it is not written in the one canonical form")
    if list(found.refs) != sorted(set(found.refs)) or (found.n == 1) != (found.before is None):
        raise RecordRefused("its place in the order is not well formed")
    return found


def sorted_refs(refs: Collection[EntryId]) -> tuple[EntryId, ...]:
    """The refs as an envelope holds them: each once, sorted, the first thousand."""
    return tuple(sorted(set(refs))[:MOST_REFS])
