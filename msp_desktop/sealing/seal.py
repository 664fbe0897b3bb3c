"""A referral sealed: its record attached, locked with a password, signed last.

The archival form is not locked, and is PDF/A-3a as well as PDF/UA-1; whoever has it can read it.
A neutral copy is not signed: the signature would tell whoever finds it who made it.
"""

import hashlib
import secrets
from dataclasses import dataclass, field
from io import BytesIO
from typing import Protocol

from pikepdf import Encryption, Permissions

from msp_desktop.pdf.blocks import Document
from msp_desktop.signing_keys import SigningKey
from resources import resource

PASSWORD_WORDS = 6
"""Drawn by chance from 7,776: 77 bits, behind a key that takes some time to try."""


def new_password() -> str:
    """Six words drawn by chance, to be told apart from the file: written down or read aloud."""
    listed = resource("words", "eff-large.txt").read_text("utf-8").split()
    return " ".join(secrets.choice(listed) for _ in range(PASSWORD_WORDS))


def locked_with(password: str) -> Encryption:
    """How pikepdf is to lock a file: everything in it, its properties too.

    One password opens all of it: a reader is kept from nothing by permissions, which only polite
    programs obey. What keeps a document unaltered is its signature.
    """
    return Encryption(
        user=password,
        owner=password,
        R=6,
        aes=True,
        metadata=True,
        allow=Permissions(accessibility=True),
    )


class Finished(Protocol):
    """A document laid out and ready to be sealed; `record` is empty where none goes with it.

    `neutral` is whether nothing about the file may tell what it is about, or who made it.
    `trail_head` is the seal of the trail's newest row when it was made, empty where nobody said.
    """

    @property
    def pdf(self) -> bytes:
        """The pages, not yet signed."""

    @property
    def document(self) -> Document:
        """What the pages say."""

    @property
    def record(self) -> bytes:
        """The canonical JSON that is attached."""

    @property
    def recipe(self) -> bytes:
        """How it was made of the record; empty where no record goes with it."""

    @property
    def neutral(self) -> bool:
        """Whether it must not tell who made it."""

    @property
    def trail_head(self) -> str:
        """The seal of the trail's newest row."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file. `sha256` names `pdf` (64 hex digits); `password` is empty where not locked."""

    pdf: bytes
    sha256: str
    password: str = field(default="", repr=False)


def seal(made: Finished, key: SigningKey, *, archival: bool = False) -> Sealed:
    """Seal what was made; unless `archival`, locked with a new password that is nowhere in it."""
    from msp_desktop.sealing.signing import sign

    password = "" if archival else new_password()
    pdf = _whole(made, key, lock=locked_with(password) if password else None)
    if not made.neutral:
        pdf = sign(pdf, key)
    return Sealed(pdf=pdf, sha256=hashlib.sha256(pdf).hexdigest(), password=password)


def before_signing(made: Finished, key: SigningKey, password: str = "") -> bytes:
    """What is signed of a file, to be laid beside one that came; locked where there is a password.

    Whatever a signature itself says is another's, and is not to be compared.
    """
    return _whole(made, key, lock=locked_with(password) if password else None)


def _whole(made: Finished, key: SigningKey, *, lock: Encryption | None) -> bytes:
    """The pages with record, recipe and room for the signature, locked where there is a lock."""
    from pikepdf import Name, ObjectStreamMode, Pdf

    from msp_desktop.pdf.archival import properties
    from msp_desktop.sealing.record_attachment import add_recipe, attach
    from msp_desktop.sealing.signing import reserve_signature

    done = BytesIO()
    with Pdf.open(BytesIO(made.pdf)) as opened:
        if made.record:
            at, head = made.document.made_at, made.trail_head
            attach(opened, made.record, at=at, trail_head=head)
            if made.recipe:
                add_recipe(opened, made.recipe, at=at)
        if lock is not None:
            packet = properties(made.document, archival=False)
            opened.Root.Metadata = opened.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)
        if not made.neutral:
            reserve_signature(opened, key)
        opened.save(
            done,
            encryption=lock or False,
            object_stream_mode=ObjectStreamMode.generate,
            fix_metadata_version=False,
        )
    return done.getvalue()
