"""A conversation with the amendments beside it, as the one file that goes with a document.

Without amendments it is the conversation's own canonical JSON and nothing else, as every file was
before amendments went along. With some, the conversation and each amendment stand in it in their
own canonical form, so that an earlier record inside is still read as it was written.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID, uuid4

import msgspec

from msp_desktop.record.canonical import MOST_BYTES, from_json, to_json
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.faults import RecordRefused, RecordTooNew, TooMuchForOne
from msp_desktop.record.part import Moment, RecordPart, Text, has_text
from msp_desktop.record.since import OldestForm, Since4

AMENDMENT_FORMAT = "msp-amendment"
VERSION = 1


class Amendment(RecordPart):
    """One thing said beside a finished conversation.

    Where it puts one answer right, `corrects` is the key of that answer (`person.born`) and `right`
    what is to stand there, a day in words or as the code is written.
    """

    id: UUID
    conversation_id: UUID
    at: Moment
    practitioner: Practitioner
    what: Text
    why: Text
    corrects: Since4[Text] = ""
    right: Since4[Text] = ""
    format: str = AMENDMENT_FORMAT
    version: int = VERSION


_form = OldestForm(Amendment, oldest=VERSION)
_amendment_decoder = msgspec.json.Decoder(Amendment)


def amendment(
    conversation_id: UUID,
    practitioner: Practitioner,
    *,
    what: str,
    why: str,
    at: datetime,
    corrects: str = "",
    right: str = "",
) -> Amendment:
    """A new amendment to that conversation, which may put one answer right."""
    return Amendment(
        id=uuid4(),
        conversation_id=conversation_id,
        at=at,
        practitioner=practitioner,
        what=what.strip(),
        why=why.strip(),
        corrects=corrects,
        right=right.strip(),
    )


def is_whole(written: Amendment) -> bool:
    """Whether it says both what and why: one without the other helps nobody later."""
    return has_text(written.what) and has_text(written.why)


def amendment_to_json(written: Amendment) -> bytes:
    """The amendment as canonical JSON that is sure to be read back.

    Raises:
        RecordRefused: if it holds something that could not be read again.
    """
    try:
        data = _form.write(written)
    except (UnicodeEncodeError, msgspec.MsgspecError):
        raise RecordRefused("a text holds characters that cannot be kept") from None
    amendment_from_json(data)
    return data


def amendment_from_json(data: bytes) -> Amendment:
    """The amendment in canonical JSON; anything else is refused.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for anything that is not the canonical form of an amendment.
    """
    try:
        found = _amendment_decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RecordRefused("it is not an amendment that can be read") from None
    if found.format != AMENDMENT_FORMAT:
        raise RecordRefused("it is not an amendment of this app", "$.format")
    if found.version > _form.newest:
        raise RecordTooNew(f"it was written by a later version ({found.version})", "$.version")
    if found.version < VERSION or _form.write(found) != data:
        raise RecordRefused("it is not written in the one canonical form")
    return found.but(version=VERSION)


def amendment_digest(written: Amendment) -> str:
    """SHA-256 of the canonical JSON, as 64 hex digits."""
    return hashlib.sha256(amendment_to_json(written)).hexdigest()


FORMAT = "msp-amended"

_BEGINS = b'{"amendments":'
"""No conversation begins like this: its first key is another."""


class RecordWithAmendments(NamedTuple):
    """What goes with a document: the conversation, and its amendments, oldest first."""

    conversation: Conversation
    amendments: tuple[Amendment, ...] = ()


class _Whole(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Both in their own bytes."""

    amendments: tuple[msgspec.Raw, ...]
    record: msgspec.Raw
    format: str = FORMAT
    version: int = VERSION


_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(_Whole)


def amended_to_json(conversation: Conversation, amendments: Sequence[Amendment] = ()) -> bytes:
    """Both as canonical JSON that is sure to be read back.

    Raises:
        TooMuchForOne: if there is more in it than one file may hold.
        RecordRefused: if it holds something else that could not be read again.
    """
    record = to_json(conversation)
    if not amendments:
        return record
    beside = tuple(msgspec.Raw(amendment_to_json(each)) for each in amendments)
    data = _encoder.encode(_Whole(beside, msgspec.Raw(record)))
    if len(data) > MOST_BYTES:
        raise TooMuchForOne("it is larger than one record may be")
    amended_from_json(data)
    return data


def amended_from_json(data: bytes) -> RecordWithAmendments:
    """What `amended_to_json` wrote, or any earlier version; anything else is refused.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for anything that is not in the one canonical form, or where an amendment is
            of another conversation or stands there twice.
    """
    if not data.startswith(_BEGINS):
        return RecordWithAmendments(from_json(data))
    if len(data) > MOST_BYTES:
        raise RecordRefused("it is larger than one record may be")
    try:
        whole = _decoder.decode(data)
        as_written = _encoder.encode(whole)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RecordRefused("it is not a record with amendments that can be read") from None
    if whole.format != FORMAT:
        raise RecordRefused("it is not a record of this app", "$.format")
    if whole.version > VERSION:
        raise RecordTooNew(f"it was written by a later version ({whole.version})", "$.version")
    if whole.version != VERSION or as_written != data or not whole.amendments:
        raise RecordRefused("it is not written in the one canonical form")
    conversation = from_json(bytes(whole.record))
    amendments = tuple(amendment_from_json(bytes(each)) for each in whole.amendments)
    if any(each.conversation_id != conversation.id for each in amendments):
        raise RecordRefused("an amendment is of another conversation", "$.amendments")
    if len({each.id for each in amendments}) != len(amendments):
        raise RecordRefused("an amendment stands there twice", "$.amendments")
    return RecordWithAmendments(conversation, amendments)
