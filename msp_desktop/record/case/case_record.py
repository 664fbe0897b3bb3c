"""A case as the one file that goes with a paper of it: its conversations and its events.

Each conversation stands in it in its own canonical form with its amendments, each event in its own,
as far as the reader may see them; nothing else does. Read as strictly as any record.
"""

from typing import Final
from uuid import UUID

import msgspec

from msp_desktop.record.amendment import RecordWithAmendments, amended_from_json, amended_to_json
from msp_desktop.record.canonical import MOST_BYTES
from msp_desktop.record.case.event_json import event_from_json, event_to_json
from msp_desktop.record.case.events import CaseEvent
from msp_desktop.record.case.merged import merged
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused, RecordTooNew, TooMuchForOne
from msp_desktop.record.part import RecordPart

FORMAT: Final = "msp-case"
VERSION: Final = 1
MOST_CONVERSATIONS: Final = 1_000

_BEGINS = b'{"case_id":'
"""No other record begins like this."""


class CaseRecord(RecordPart):
    """What goes with a paper of a case, in the order in which things took place."""

    case_id: UUID
    conversations: tuple[RecordWithAmendments, ...]
    events: tuple[CaseEvent, ...] = ()

    @property
    def as_one(self) -> Conversation:
        """The conversations as one record."""
        return merged(one.conversation for one in self.conversations)


class _Whole(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it in its own bytes."""

    case_id: UUID
    conversations: tuple[msgspec.Raw, ...]
    events: tuple[msgspec.Raw, ...]
    format: str = FORMAT
    version: int = VERSION


_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(_Whole)


def is_case(data: bytes) -> bool:
    """Whether these bytes are those of a case, and not of one conversation."""
    return data.startswith(_BEGINS)


def case_to_json(record: CaseRecord) -> bytes:
    """The case as canonical JSON that is sure to be read back.

    Raises:
        TooMuchForOne: if there is more in it than one file may hold.
        RecordRefused: if it holds something else that could not be read again.
    """
    data = _encoder.encode(
        _Whole(
            case_id=record.case_id,
            conversations=tuple(
                msgspec.Raw(amended_to_json(one.conversation, one.amendments))
                for one in record.conversations
            ),
            events=tuple(msgspec.Raw(event_to_json(event)) for event in record.events),
        )
    )
    if len(data) > MOST_BYTES:
        raise TooMuchForOne("it is larger than one record may be")
    case_from_json(data)
    return data


def case_from_json(data: bytes) -> CaseRecord:
    """What `case_to_json` wrote; anything else is refused.

    Raises:
        RecordTooNew: if a later version of the app wrote it, or any part of it.
        RecordRefused: for anything that is not in the one canonical form, a conversation that
            stands there twice, or an event of another case.
    """
    if len(data) > MOST_BYTES:
        raise RecordRefused("it is larger than one record may be")
    try:
        whole = _decoder.decode(data)
        as_written = _encoder.encode(whole)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RecordRefused("it is not a case that can be read") from None
    if whole.format != FORMAT:
        raise RecordRefused("it is not a case of this app", "$.format")
    if whole.version > VERSION:
        raise RecordTooNew(f"it was written by a later version ({whole.version})", "$.version")
    if whole.version != VERSION or as_written != data:
        raise RecordRefused("it is not written in the one canonical form")
    if not 1 <= len(whole.conversations) <= MOST_CONVERSATIONS:
        raise RecordRefused("it holds no conversation, or too many", "$.conversations")
    conversations = tuple(amended_from_json(bytes(each)) for each in whole.conversations)
    if len({one.conversation.id for one in conversations}) != len(conversations):
        raise RecordRefused("a conversation stands there twice", "$.conversations")
    events = tuple(event_from_json(bytes(each)) for each in whole.events)
    if any(event.case_id != whole.case_id for event in events):
        raise RecordRefused("an event is of another case", "$.events")
    if len({event.id for event in events}) != len(events):
        raise RecordRefused("an event stands there twice", "$.events")
    return CaseRecord(case_id=whole.case_id, conversations=conversations, events=events)
