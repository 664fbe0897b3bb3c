"""The one way a conversation is written as bytes, and the strict way back.

Canonical JSON: UTF-8, keys sorted, no white space, no defaults left out. The same document always
gives the same bytes, so that their digest names it.
"""

import hashlib
import re
from typing import NoReturn

import msgspec

from msp_desktop.record.conversation import FORMAT, VERSION, Conversation
from msp_desktop.record.faults import RecordRefused, RecordTooNew

MOST_BYTES = 16 * 1024 * 1024

_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(Conversation)
_PATH = re.compile(r"^(?P<reason>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)


def to_json(conversation: Conversation) -> bytes:
    """The conversation as canonical JSON that is sure to be read back.

    Raises:
        RecordRefused: if the document holds something that could not be read again.
    """
    try:
        data = _encoder.encode(conversation)
    except (UnicodeEncodeError, msgspec.MsgspecError) as problem:
        raise RecordRefused("a character that cannot be kept") from problem
    from_json(data)
    return data


def from_json(data: bytes) -> Conversation:
    """The conversation in canonical JSON, refusing anything else with the path to the fault.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for unknown fields, wrong types, NaN, anything too deep or too large, keys
            given twice, or bytes that are not the canonical form of what they say.
    """
    if len(data) > MOST_BYTES:
        raise RecordRefused(f"it is larger than {MOST_BYTES // (1024 * 1024)} MB")
    try:
        conversation = _decoder.decode(data)
    except (msgspec.MsgspecError, RecursionError) as problem:
        _explain(data, problem)
    if conversation.format != FORMAT:
        raise RecordRefused("it is not a conversation of this app", "$.format")
    if conversation.version > VERSION:
        raise _too_new(conversation.version)
    if conversation.version != VERSION:
        raise RecordRefused("its version is not known", "$.version")
    if _encoder.encode(conversation) != data:
        raise RecordRefused("it is not written in the one canonical form")
    return conversation


def digest(conversation: Conversation) -> str:
    """SHA-256 of the canonical JSON, as 64 hex digits: the document's identity."""
    return hashlib.sha256(to_json(conversation)).hexdigest()


def _explain(data: bytes, problem: Exception) -> NoReturn:
    """Turn the decoder's complaint into a fault that says where, and never what was said."""
    later = _version_claimed(data)
    if later > VERSION:
        raise _too_new(later) from None
    if isinstance(problem, msgspec.ValidationError):
        found = _PATH.match(str(problem))
        path = (found and found["path"]) or "$"
        raise RecordRefused(_what_is_wrong(str(problem)), path) from None
    raise RecordRefused("it is not whole, well-formed JSON") from None


def _too_new(version: int) -> RecordTooNew:
    return RecordTooNew(f"it was written by a later version ({version})", "$.version")


def _what_is_wrong(complaint: str) -> str:
    if "unknown field" in complaint:
        return "a field is not known"
    if "missing required field" in complaint:
        return "a field is missing"
    if "Invalid enum value" in complaint:
        return "a code is not on its list"
    if "length" in complaint:
        return "something is too long"
    if "matching regex" in complaint:
        return "a text holds characters that cannot be kept"
    return "a value is of the wrong kind"


def _version_claimed(data: bytes) -> int:
    """The version a damaged or later document claims, or 0."""

    class Claim(msgspec.Struct):
        version: int = 0

    try:
        return msgspec.json.decode(data, type=Claim).version
    except (msgspec.MsgspecError, RecursionError):
        return 0
