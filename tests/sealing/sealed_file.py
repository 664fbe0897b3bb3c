"""Sealed files for tests: made once for each form, and what can be read of them."""

from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf

from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.sealing.certificate import certified, signer_of
from msp_desktop.sealing.record_attachment import attach
from msp_desktop.sealing.seal import Sealed, seal
from msp_desktop.sealing.signing import reserve_signature, sign
from msp_desktop.signing_keys import KnownKey, SigningKey
from tests.visits import doorstep

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
HEAD = "5ea1" * 16
ROWAN = Practitioner(
    name="PC Rowan Applegarth", role="police officer", organisation="Brackwater Police"
)


@cache
def rowans_key() -> SigningKey:
    return certified(ROWAN)


def known_as(key: SigningKey, name: str = ROWAN.name) -> KnownKey:
    """The key as somebody confirmed it in person."""
    fingerprint = signer_of(key.certificate).fingerprint
    return KnownKey(fingerprint=fingerprint, name=name, pinned_at=AT, confirmed="face to face")


def made_of(conversation: Conversation, excluded: frozenset[str] = frozenset()) -> RenderedDocument:
    return make_document(conversation, COUNCIL, at=AT, excluded=excluded, trail_head=HEAD)


@cache
def bert() -> RenderedDocument:
    """The doorstep visit, as the council may see it."""
    return made_of(doorstep.visit(AT))


@cache
def sealed(*, archival: bool = False) -> Sealed:
    return seal(bert(), rowans_key(), archival=archival)


def unlocked(file: Sealed) -> bytes:
    """The same file without its lock."""
    done = BytesIO()
    with pikepdf.open(BytesIO(file.pdf), password=file.password) as opened:
        opened.save(done)
    return done.getvalue()


def prepared(change: Any) -> bytes:  # noqa: ANN401
    """A whole file of ours with something done to it before it is signed."""

    def with_room(pdf: pikepdf.Pdf) -> None:
        change(pdf)
        reserve_signature(pdf, rowans_key())

    return sign(unsigned(with_room), rowans_key())


def with_room(key: SigningKey) -> bytes:
    """The file with room for that key's signature."""
    return unsigned(lambda pdf: reserve_signature(pdf, key))


def unsigned(change: Any = None) -> bytes:  # noqa: ANN401
    """The whole file, its record attached, not signed yet."""
    done = BytesIO()
    with pikepdf.open(BytesIO(bert().pdf)) as pdf:
        attach(pdf, bert().record, at=AT)
        if change is not None:
            change(pdf)
        pdf.save(done)
    return done.getvalue()
