"""The reply itself: which referral it answers, what it says, and the signature over both.

Canonical JSON, inside a PDF whose pages say the same. It names the referral by the digest of its
file and by the reference printed in it, and whom it is about by the ids that the referral carried.
Its own signature goes with it, so that it can still be judged when it is kept without its pages.
"""

import hashlib
from typing import Annotated, Final
from uuid import UUID

import msgspec

from msp_desktop.record.case.events import Digest
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import Moment, RecordPart
from msp_desktop.record.replies.answers import ReplyAnswers
from msp_desktop.replies.faults import ReplyRefused, ReplyTooNew
from msp_desktop.sealing.statements import (
    PublicKeyHex,
    SignatureHex,
    StatementSignature,
    sign_statement,
    statement_signer,
)
from msp_desktop.signing_keys import SigningKey

FORMAT: Final = "msp-reply"
VERSION: Final = 1
MOST_BYTES: Final = 4 * 1024 * 1024
"""Larger than any answer to a thousand outcomes."""

_MEANS: Final = b"MSP Desktop: an answer to a referral\n"


class Reply(RecordPart):
    """One answer to one referral.

    `referral` is the digest of the file that is answered and `reference` what is printed in it;
    `conversation` and `person` are the ids in its record. `follows` is the digest of the reply
    before this one. `at` is the writer's clock.
    """

    id: UUID
    referral: Digest
    reference: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
    conversation: UUID
    person: UUID
    at: Moment
    by: Practitioner
    answers: ReplyAnswers
    follows: Digest | None = None


class ReplyFile(RecordPart):
    """A reply as it travels: signed, with the key's public half."""

    reply: Reply
    public_key: PublicKeyHex
    signature: SignatureHex
    format: str = FORMAT
    version: int = VERSION


class _Claim(msgspec.Struct):
    """All that is looked at to tell whether a later version wrote it."""

    format: str = ""
    version: int = 0


_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(ReplyFile)
_claim_decoder = msgspec.json.Decoder(_Claim)
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


def signed_reply(reply: Reply, key: SigningKey) -> bytes:
    """The reply as it travels, signed with that key.

    Raises:
        ReplyRefused: where it holds something that could not be read again.
    """
    by = sign_statement(key, _MEANS, _encoder.encode(reply))
    data = _encoder.encode(ReplyFile(reply=reply, public_key=by.public_key, signature=by.signature))
    reply_from_json(data)
    return data


def reply_from_json(data: bytes) -> ReplyFile:
    """The reply in those bytes, read strictly; its signature is judged by `reply_signer`.

    Raises:
        ReplyTooNew: if a later version of the app wrote it.
        ReplyRefused: for anything that is not a reply in its one form.
    """
    if len(data) > MOST_BYTES:
        raise ReplyRefused
    try:
        found = _decoder.decode(data)
    except _UNREADABLE:
        _refuse_later(data)
        raise ReplyRefused from None
    _refuse_later(data)
    same = found.format == FORMAT and found.version == VERSION and _encoder.encode(found) == data
    if not same:
        raise ReplyRefused
    return found


def reply_signer(found: ReplyFile) -> str | None:
    """The fingerprint of the key that signed it; None where the signature does not hold."""
    by = StatementSignature(found.public_key, found.signature)
    return statement_signer(by, _MEANS, _encoder.encode(found.reply))


def reply_digest(data: bytes) -> Digest:
    """What names a reply: SHA-256 over its bytes, as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def _refuse_later(data: bytes) -> None:
    try:
        claim = _claim_decoder.decode(data)
    except _UNREADABLE:
        return
    if claim.format == FORMAT and claim.version > VERSION:
        raise ReplyTooNew
