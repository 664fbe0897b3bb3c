"""An amendment: what is to be read differently in a finished conversation, and why.

A finished conversation is never changed; what was got wrong, or learnt later, stands beside it,
with who wrote it and when. Written as canonical JSON, as the conversation is.
"""

import hashlib
from datetime import datetime
from uuid import UUID, uuid4

import msgspec

from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.faults import RecordRefused, RecordTooNew
from msp_desktop.record.part import Moment, Part, Text, said
from msp_desktop.record.since import OldestForm

FORMAT = "msp-amendment"
VERSION = 1


class Amendment(Part):
    """One thing said beside a finished conversation."""

    id: UUID
    conversation_id: UUID
    at: Moment
    practitioner: Practitioner
    what: Text
    why: Text
    format: str = FORMAT
    version: int = VERSION


_form = OldestForm(Amendment, oldest=VERSION)
_decoder = msgspec.json.Decoder(Amendment)


def amendment(
    conversation_id: UUID, practitioner: Practitioner, *, what: str, why: str, at: datetime
) -> Amendment:
    """A new amendment to that conversation."""
    return Amendment(
        id=uuid4(),
        conversation_id=conversation_id,
        at=at,
        practitioner=practitioner,
        what=what.strip(),
        why=why.strip(),
    )


def is_whole(written: Amendment) -> bool:
    """Whether it says both what and why: one without the other helps nobody later."""
    return said(written.what) and said(written.why)


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
        found = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RecordRefused("it is not an amendment that can be read") from None
    if found.format != FORMAT:
        raise RecordRefused("it is not an amendment of this app", "$.format")
    if found.version > _form.newest:
        raise RecordTooNew(f"it was written by a later version ({found.version})", "$.version")
    if found.version < VERSION or _form.write(found) != data:
        raise RecordRefused("it is not written in the one canonical form")
    return found.but(version=VERSION)


def amendment_digest(written: Amendment) -> str:
    """SHA-256 of the canonical JSON, as 64 hex digits."""
    return hashlib.sha256(amendment_to_json(written)).hexdigest()
