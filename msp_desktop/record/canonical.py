"""The one way a conversation is written as bytes, and the strict way back.

Canonical JSON: UTF-8, keys sorted, no white space, no defaults left out. It is written in
the oldest version of its form that holds it (see `since`), without the fields that came later. The
same document always gives the same bytes, so that their digest names it.
"""

import hashlib
import re
from typing import NoReturn

import msgspec

from msp_desktop.record.conversation import FORMAT, VERSION, Conversation
from msp_desktop.record.faults import CannotBeKept, RecordRefused, RecordTooNew, TooMuchForOne
from msp_desktop.record.since import OldestForm
from msp_desktop.record.upgrade import Plain, upgraded

MOST_BYTES = 16 * 1024 * 1024

_encoder = msgspec.json.Encoder(order="sorted")
_form = OldestForm(Conversation, oldest=VERSION)
_decoder = msgspec.json.Decoder(Conversation)
_plain_decoder = msgspec.json.Decoder(dict[str, object])
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
_UNKNOWN_FIELD = "Object contains unknown field"
_TOO_LONG = "something is too long"
_ODD_LETTERS = "a text holds characters that cannot be kept"
_NOT_CANONICAL = "it is not written in the one canonical form"
_PATH = re.compile(r" - at `(?P<path>[^`]*)`\Z")


def to_json(conversation: Conversation) -> bytes:
    """The conversation as canonical JSON that is sure to be read back.

    Raises:
        TooMuchForOne: if there is more in it than one document may hold.
        CannotBeKept: if it holds something else that could not be read again.
    """
    try:
        data = _form.write(conversation)
    except (UnicodeEncodeError, msgspec.MsgspecError):
        raise CannotBeKept(_ODD_LETTERS) from None
    try:
        from_json(data)
    except RecordRefused as refused:
        too_much = len(data) > MOST_BYTES or refused.reason == _TOO_LONG
        kind = TooMuchForOne if too_much else CannotBeKept
        raise kind(refused.reason, refused.path) from None
    return data


def from_json(data: bytes) -> Conversation:
    """The conversation in canonical JSON, refusing anything else with the path to the fault.

    What an earlier version of the app wrote is brought to this one; those bytes stay what they are,
    and it is they that a seal names. A field that is missing, that came later than the version the
    record claims, or a version higher than its content needs, is not the canonical form.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for unknown fields, wrong types, NaN, anything too deep or too large, keys
            given twice, or bytes that are not the canonical form of what they say.
    """
    if len(data) > MOST_BYTES:
        raise RecordRefused(f"it is larger than {MOST_BYTES // (1024 * 1024)} MB")
    version = _version_claimed(data)
    if 1 <= version < VERSION:
        data = _upgraded_bytes(data, version)
    try:
        conversation = _decoder.decode(data)
    except _UNREADABLE as problem:
        _explain(data, problem)
    if conversation.format != FORMAT:
        raise RecordRefused("it is not a conversation of this app", "$.format")
    if conversation.version > _form.newest:
        raise _too_new(conversation.version)
    if conversation.version < VERSION:
        raise RecordRefused("its version is not known", "$.version")
    if _form.write(conversation) != data:
        raise RecordRefused(_NOT_CANONICAL)
    if conversation.version == VERSION:
        return conversation
    return conversation.but(version=VERSION)


def from_kept(data: bytes) -> Conversation:
    """The same for bytes that this app wrote and kept itself: not proved to be canonical again.

    They were when they were written; who reads many of them does not wait for it each time.

    Raises:
        RecordTooNew, RecordRefused: as `from_json` does.
    """
    try:
        conversation = _decoder.decode(data)
    except _UNREADABLE:
        return from_json(data)
    known = VERSION <= conversation.version <= _form.newest
    if conversation.format != FORMAT or not known:
        return from_json(data)
    if conversation.version == VERSION:
        return conversation
    return conversation.but(version=VERSION)


def digest(conversation: Conversation) -> str:
    """SHA-256 of the canonical JSON, as 64 hex digits: the document's identity."""
    return digest_of(to_json(conversation))


def digest_of(data: bytes) -> str:
    """SHA-256 of a record's bytes as they were written, by whichever version of the app."""
    return hashlib.sha256(data).hexdigest()


def _upgraded_bytes(data: bytes, version: int) -> bytes:
    """A record of a version that is no longer written in the oldest form that is.

    Whatever its version asked for and it does not hold, or holds in another form, is found when
    the outcome is read: what was left out is not filled in here.
    """
    try:
        plain: Plain = _plain_decoder.decode(data)
        if _encoder.encode(plain) != data:
            raise RecordRefused(_NOT_CANONICAL)
        return _encoder.encode(upgraded(plain, version))
    except _UNREADABLE as problem:
        _explain(data, problem)


def _explain(data: bytes, problem: Exception) -> NoReturn:
    """Turn the decoder's complaint into a fault that says where, and never what was said."""
    later = _version_claimed(data)
    if later > _form.newest:
        raise _too_new(later) from None
    if isinstance(problem, msgspec.ValidationError):
        raise RecordRefused(_what_is_wrong(str(problem)), _where(data, str(problem))) from None
    raise RecordRefused("it is not whole, well-formed JSON") from None


def _where(data: bytes, complaint: str) -> str:
    """The decoder's path to the fault.

    It gives none for a field that is unknown at the top; there the complaint ends in the field's
    own name, which may be anybody's words and must not be taken for a path.
    """
    found = _PATH.search(complaint)
    if found is None or (complaint.startswith(_UNKNOWN_FIELD) and _unknown_at_the_top(data)):
        return "$"
    return found["path"]


def _unknown_at_the_top(data: bytes) -> bool:
    try:
        top = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    except _UNREADABLE:
        return True
    return not top.keys() <= set(Conversation.__struct_fields__)


def _too_new(version: int) -> RecordTooNew:
    return RecordTooNew(f"it was written by a later version ({version})", "$.version")


def _what_is_wrong(complaint: str) -> str:
    if complaint.startswith(_UNKNOWN_FIELD):
        return "a field is not known"
    if complaint.startswith("Object missing required field"):
        return "a field is missing"
    if complaint.startswith("Invalid enum value"):
        return "a code is not on its list"
    if "length" in complaint:
        return _TOO_LONG
    if "matching regex" in complaint:
        return _ODD_LETTERS
    return "a value is of the wrong kind"


class _Claim(msgspec.Struct):
    """All that is looked at to tell which version wrote a document."""

    version: int = 0


_claim_decoder = msgspec.json.Decoder(_Claim)


def _version_claimed(data: bytes) -> int:
    """The version a document claims, however damaged the rest; or 0."""
    try:
        return _claim_decoder.decode(data).version
    except _UNREADABLE:
        return 0
