"""The one way a case event is written as bytes, and the strict way back: canonical JSON.

Like a conversation, an event is written in the oldest version of its form that holds it, so that
what was sealed keeps its digest when its parts grow fields (see `record.since`). A kind of event
that came later has the version that brought it, so that an earlier app says that it is newer.
"""

from functools import cache
from typing import Any, Final, get_args

import msgspec

from msp_desktop.record.case.advocacy_events import SINCE, AdvocacyHappening
from msp_desktop.record.case.attachment_events import AttachmentHappening
from msp_desktop.record.case.drawn_events import DrawnHappening
from msp_desktop.record.case.events import (
    FORMAT,
    VERSION,
    AnswerChallenged,
    CaseEvent,
    ChallengeAnswered,
    CopyDecided,
    Happening,
)
from msp_desktop.record.faults import CannotBeKept, RecordRefused, RecordTooNew, TooMuchForOne
from msp_desktop.record.since import OldestForm

MOST_BYTES = 4 * 1024 * 1024
"""Larger than any meeting's minutes; a store takes in no larger event."""

NEW_KINDS: Final[dict[type[msgspec.Struct], int]] = dict.fromkeys(
    (
        *get_args(AdvocacyHappening),
        AnswerChallenged,
        ChallengeAnswered,
        CopyDecided,
        *get_args(AttachmentHappening),
        *get_args(DrawnHappening),
    ),
    SINCE,
)
"""Kinds of event that came later, each with the version that brought it."""

_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
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
        data = _write(event)
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
    if event.version < VERSION or _write(event) != data:
        raise RecordRefused("it is not written in the one canonical form")
    return event.but(version=VERSION)


def _write(event: CaseEvent) -> bytes:
    kind = type(event.what)
    fields = {name: getattr(event, name) for name in event.__struct_fields__}
    fields["version"] = NEW_KINDS.get(kind, VERSION)
    return _form(kind).write(_alone(kind)(**fields))


@cache
def _form(kind: type[msgspec.Struct]) -> OldestForm[msgspec.Struct]:
    return OldestForm(_alone(kind), oldest=NEW_KINDS.get(kind, VERSION))


@cache
def _alone(kind: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """A case event that can hold that one kind of happening: a form follows one kind a field."""
    fields: list[tuple[str, Any]] = [
        (name, kind if name == "what" else of) for name, of in CaseEvent.__annotations__.items()
    ]
    return msgspec.defstruct("CaseEvent", fields, kw_only=True, frozen=True)


def _refuse_later(data: bytes) -> None:
    try:
        claim = _claim_decoder.decode(data)
    except _UNREADABLE:
        return
    if claim.format == FORMAT and claim.version > _newest():
        raise RecordTooNew(f"it was written by a later version ({claim.version})", "$.version")


@cache
def _newest() -> int:
    """The highest version that this app knows of any kind of event."""
    kinds = get_args(Happening)
    return max(_form(kind).newest for kind in kinds)
