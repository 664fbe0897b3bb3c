"""Bundles as a stranger might make them, and what the guarded child's reader says of each.

The reader is called here in the tests' own process, with the same frames as through the pipe.
"""

import io
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec
import pyrage

from msp_desktop.exchange.exchange_key import new_identity, recipient_of
from msp_desktop.exchange.manifest import (
    BundleItem,
    Manifest,
    Party,
    Purpose,
    SignedManifest,
    signed_line,
)
from msp_desktop.record.conversation import Practitioner
from msp_desktop.review.sandbox.messages import receive
from msp_desktop.review.sandbox.read_bundle import (
    FRAME,
    MOST_REPLY,
    BundleReply,
    BundleRequest,
    read_bundle,
    write_frame,
)
from msp_desktop.sealing.certificate import certified

STRANGER = certified(Practitioner(name="A Stranger"))
IDENTITY = new_identity()
RECIPIENT = recipient_of(IDENTITY)


def sealed(data: bytes, *recipients: str) -> bytes:
    """Anything, sealed to these keys, or to that of the tests."""
    to = [pyrage.x25519.Recipient.from_str(each) for each in recipients or (RECIPIENT,)]
    made: bytes = pyrage.encrypt(data, to)
    return made


def manifest(items: Iterable[BundleItem] = (), **changes: object) -> Manifest:
    """A manifest of a stranger for the key of the tests."""
    listed = tuple(items)
    made = Manifest(
        id=secrets.token_hex(32),
        made_at=datetime(2026, 11, 28, tzinfo=UTC),
        purpose=Purpose.HANDOVER,
        sender=Party(name="A Stranger"),
        receiver=Party(recipient=RECIPIENT),
        total=sum(item.length + 1 for item in listed),
        items=listed,
    )
    return made.but(**changes)


def lines(first: Manifest | bytes, *rest: bytes) -> bytes:
    """A bundle's inside: the manifest, signed by the stranger, and lines after it."""
    if isinstance(first, Manifest):
        first = signed_line(first, STRANGER.private, STRANGER.certificate)
    return b"".join(line + b"\n" for line in (first, *rest))


def with_claims(first: Manifest, **claims: object) -> bytes:
    """The first line with other values in it than its struct would take, signature and all."""
    plain = msgspec.json.decode(msgspec.json.encode(first)) | claims
    line = SignedManifest(
        certificate=STRANGER.certificate,
        manifest=msgspec.Raw(msgspec.json.encode(plain, order="sorted")),
        signature=b"no signature",
    )
    return msgspec.json.encode(line, order="sorted")


def said_of(*readings: bytes, identities: tuple[str, ...] = (IDENTITY,)) -> list[BundleReply]:
    """Everything the reader says of a file that comes so each time; twice the same if once."""
    questions = io.BytesIO()
    for data in readings if len(readings) > 1 else readings * 2:
        for begin in range(0, len(data), FRAME):
            write_frame(questions, data[begin : begin + FRAME])
        write_frame(questions, b"")
    questions.seek(0)
    answers = io.BytesIO()
    last = read_bundle(BundleRequest(identities=identities), questions, answers)
    answers.seek(0)
    said = []
    while (one := receive(answers, BundleReply, MOST_REPLY)) is not None:
        said.append(one)
    return [*said, last]
