"""The one way a case event is written as bytes, and the strict way back: canonical JSON."""

import hashlib

import msgspec

from msp_desktop.record.case.events import FORMAT, VERSION, CaseEvent
from msp_desktop.record.faults import CannotBeKept, RecordRefused, RecordTooNew, TooMuchForOne

MOST_BYTES = 4 * 1024 * 1024
"""Larger than any meeting's minutes; a store takes in no larger event."""

_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(CaseEvent)


class _Claim(msgspec.Struct):
    """All that is looked at to tell whether a later version wrote it."""

    format: str = ""
    version: int = 0


_claim_decoder = msgspec.json.Decoder(_Claim)


def event_to_json(event: CaseEvent) -> bytes:
    """The event as canonical JSON that is sure to be read back.

    Raises:
        TooMuchForOne: if there is more in it than one event may hold.
        CannotBeKept: if it holds something that could not be read again.
    """
    try:
        data = _encoder.encode(event)
    except (UnicodeEncodeError, msgspec.MsgspecError):
        raise CannotBeKept("a text holds characters that cannot be kept") from None
    if len(data) > MOST_BYTES:
        raise TooMuchForOne("it is larger than one event may be")
    try:
        event_from_json(data)
    except RecordRefused as refused:
        raise CannotBeKept(refused.reason, refused.path) from None
    return data


def event_from_json(data: bytes) -> CaseEvent:
    """The event in canonical JSON; anything else is refused.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for anything that is not the canonical form of a case event.
    """
    if len(data) > MOST_BYTES:
        raise RecordRefused("it is larger than one event may be")
    try:
        event = _decoder.decode(data)
    except _UNREADABLE:
        _refuse_later(data)
        raise RecordRefused("it is not a case event that can be read") from None
    if event.format != FORMAT:
        raise RecordRefused("it is not a case event of this app", "$.format")
    _refuse_later(data)
    if event.version != VERSION or _encoder.encode(event) != data:
        raise RecordRefused("it is not written in the one canonical form")
    return event


def event_digest(data: bytes) -> str:
    """SHA-256 of an event's bytes, as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def _refuse_later(data: bytes) -> None:
    try:
        claim = _claim_decoder.decode(data)
    except _UNREADABLE:
        return
    if claim.format == FORMAT and claim.version > VERSION:
        raise RecordTooNew(f"it was written by a later version ({claim.version})", "$.version")
