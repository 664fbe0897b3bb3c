"""What passes between the app and the guarded child: bytes in, a small answer out, strictly typed.

Each message is its length in four bytes, then MessagePack. What comes out of the child is as little
trusted as the file that it opened: everything in it has a type and an upper bound.
"""

import struct
from enum import StrEnum
from typing import IO, Annotated, TypeVar

import msgspec

from msp_desktop.record.canonical import MOST_BYTES
from msp_desktop.record.part import Moment, RecordPart
from msp_desktop.record.replies.answers import Reference
from msp_desktop.review.faults import RefusalCode
from msp_desktop.review.sandbox.confinement import SandboxLimits
from msp_desktop.review.sandbox.probe import EscapeAttempt
from msp_desktop.sealing.verdict import SealVerdict

MOST_FILE = 64 * 1024 * 1024
"""The largest referral that is opened: a thousand times what one of ours weighs."""

MOST_RECORD = MOST_BYTES
"""The largest record or review that is read."""

MOST_ANSWER = MOST_RECORD + 4 * 1024 * 1024

MOST_PAGES = 10_000

MOST_RECIPE = 1024 * 1024

MOST_PIECES = 20_000
MOST_PIECE = 20_000
"""So many pieces of text on all pages, and so many characters in one, that no honest file has."""

_LENGTH = struct.Struct(">I")

ReplyLine = Annotated[str, msgspec.Meta(max_length=300)]
Hex = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Message = TypeVar("Message")


class Asks(StrEnum):
    """What is asked of the child about some bytes."""

    PDF = "a PDF"
    RETURN = "a review that came back, as JSON"
    CARD = "a key card, as a PDF"
    FACTS = "the facts of a backup"
    HEADER = "the header of a backup"
    TOML = "answers, as TOML"
    FENCES = "what the child can still do"


class CheckRequest(RecordPart):
    """Bytes to look at, what they are meant to be, and the password, empty for none."""

    file: Annotated[bytes, msgspec.Meta(max_length=MOST_FILE)]
    password: Annotated[str, msgspec.Meta(max_length=1000)] = ""
    asks: Asks = Asks.PDF


class Holds(StrEnum):
    """What a file holds beside its pages."""

    NOTHING = "no record"
    REFERRAL = "a record"
    RETURN = "a review"
    REPLY = "an answer to a referral"
    COUNTS = "counts to be joined"
    FACTS = "the facts of a backup"
    HEADER = "the header of a backup"
    TOML = "answers, as TOML"


class SealFound(RecordPart):
    """What was found of a signature, and by which key; the names are only what the signer claims.

    The child knows no keys: a signature that holds is by an unknown key or an expired certificate.
    `why` says what is wrong, in words for a person. `fingerprint` is empty unless the file is
    unchanged. `signed_at` is the signer's own clock.
    """

    verdict: SealVerdict
    why: ReplyLine = ""
    fingerprint: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")] = ""
    claimed_name: ReplyLine = ""
    claimed_role: ReplyLine = ""
    claimed_organisation: ReplyLine = ""
    signed_at: Moment | None = None


class PageText(RecordPart):
    """What one piece of a page says; `furniture` is what is marked as no part of the text."""

    page: Annotated[int, msgspec.Meta(ge=1, le=10_000)]
    text: Annotated[str, msgspec.Meta(max_length=MOST_PIECE)]
    furniture: bool = False


class OddForm(StrEnum):
    """What is not as ours have it, in words for a person."""

    ENDS = "the file was written more than once"
    CATALOGUE = "it has something beside its pages that may change what is shown"
    PAGE_TREE = "its pages hang together in another way"
    PAGE = "a page is cut, turned or sized in another way"
    NOTES = "something is laid over a page"
    SIGNATURE = "the place of its signature is not as ours is"
    LAYERS = "it has layers that can be shown or hidden"


class PageDigests(RecordPart):
    """One digest a page, in order, and one over the rest of the document, as hex."""

    pages: Annotated[tuple[Hex, ...], msgspec.Meta(max_length=MOST_PAGES)] = ()
    rest: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")] = ""


class CheckReply(RecordPart):
    """What the child found: a refusal, or a record with its seal. Nothing in it is trusted yet."""

    refused: RefusalCode | None = None
    seal: SealFound = SealFound(verdict=SealVerdict.UNSIGNED)
    holds: Holds = Holds.NOTHING
    record: Annotated[bytes, msgspec.Meta(max_length=MOST_BYTES)] = b""
    pages: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = 0
    drawn: Annotated[tuple[PageText, ...], msgspec.Meta(max_length=MOST_PIECES)] = ()
    locked: bool = False
    odd: Annotated[tuple[OddForm, ...], msgspec.Meta(max_length=20)] = ()
    digests: PageDigests = PageDigests()
    recipe: Annotated[bytes, msgspec.Meta(max_length=MOST_RECIPE)] = b""
    trail: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")] = ""
    reference: Reference = ""
    tried: Annotated[tuple[EscapeAttempt, ...], msgspec.Meta(max_length=100)] = ()


class Ready(RecordPart):
    """The child's first word: which fences hold around it."""

    fences: SandboxLimits


def send(pipe: IO[bytes], message: msgspec.Struct) -> None:
    """Write one message."""
    data = msgspec.msgpack.encode(message)
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


def receive(pipe: IO[bytes], kind: type[Message], most: int) -> Message | None:
    """Read one message; None where the pipe has come to its end.

    Raises:
        msgspec.MsgspecError: for anything that is not such a message.
        ValueError: if it is longer than `most` bytes.
    """
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > most:
        raise ValueError("a message is longer than allowed")
    data = pipe.read(length)
    return msgspec.msgpack.decode(data, type=kind) if len(data) == length else None
