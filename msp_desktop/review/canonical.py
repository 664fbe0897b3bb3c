"""The one way a review is written as bytes, and the strict way back; as the conversation is."""

import hashlib

import msgspec

from msp_desktop.record.faults import RecordRefused, RecordTooNew
from msp_desktop.record.since import OldestForm
from msp_desktop.review.review import FORMAT, VERSION, Review

MOST_BYTES = 16 * 1024 * 1024

_form = OldestForm(Review, oldest=VERSION)
_decoder = msgspec.json.Decoder(Review)


def review_to_json(review: Review) -> bytes:
    """The review as canonical JSON that is sure to be read back.

    Raises:
        RecordRefused: if it holds something that could not be read again.
    """
    try:
        data = _form.write(review)
    except (UnicodeEncodeError, msgspec.MsgspecError):
        raise RecordRefused("a text holds characters that cannot be kept") from None
    review_from_json(data)
    return data


def review_from_json(data: bytes) -> Review:
    """The review in canonical JSON; anything else is refused.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for anything that is not the canonical form of a review.
    """
    if len(data) > MOST_BYTES:
        raise RecordRefused(f"it is larger than {MOST_BYTES // (1024 * 1024)} MB")
    try:
        found = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RecordRefused("it is not a review that can be read") from None
    if found.format != FORMAT:
        raise RecordRefused("it is not a review of this app", "$.format")
    if found.version > _form.newest:
        raise RecordTooNew(f"it was written by a later version ({found.version})", "$.version")
    if found.version < VERSION or _form.write(found) != data:
        raise RecordRefused("it is not written in the one canonical form")
    return found.but(version=VERSION)


def review_digest(review: Review) -> str:
    """SHA-256 of the canonical JSON, as 64 hex digits."""
    return hashlib.sha256(review_to_json(review)).hexdigest()
