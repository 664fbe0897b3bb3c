"""Seals a document: attaches its record, locks it with a new password of six words, signs it last.

The archival form is not locked, and is PDF/A-3a as well as PDF/UA-1; whoever has it can read it.
A neutral copy is not signed: the signature would tell whoever finds it who made it.
"""

import hashlib
import secrets
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from math import log2
from typing import Protocol

from pikepdf import Encryption, Permissions

from msp_desktop.pdf.blocks import Document
from msp_desktop.signing_keys import SigningKey
from resources import resource

PASSWORD_WORDS = 6
MOST_LETTERS = 32
"""With the spaces. Readers that stand on poppler send no more than 32 letters of a password, so a
longer one does not open the file there."""


def new_password() -> str:
    """Six words drawn by chance, to be told apart from the file: written down or read aloud.

    Each of all the sequences of six words of the EFF list that fit is as likely as any other.
    """
    return " ".join(_word(number) for number in _drawn())


def password_bits() -> float:
    """How many bits by chance there are in a password: more than 60, behind a costly key."""
    _, ways = _ways()
    return log2(ways[PASSWORD_WORDS][MOST_LETTERS - PASSWORD_WORDS + 1])


def _word(letters: int) -> str:
    by_length, _ = _ways()
    return secrets.choice(by_length[letters])


def _drawn() -> list[int]:
    """The lengths of the words, drawn with the weight of the sequences that begin with them."""
    by_length, ways = _ways()
    room = MOST_LETTERS - PASSWORD_WORDS + 1
    lengths: list[int] = []
    for left in range(PASSWORD_WORDS - 1, -1, -1):
        place = secrets.randbelow(ways[left + 1][room])
        for length, words in sorted(by_length.items()):
            weight = len(words) * ways[left][room - length] if length <= room else 0
            if place < weight:
                break
            place -= weight
        lengths.append(length)
        room -= length
    return lengths


@cache
def _ways() -> tuple[dict[int, list[str]], list[list[int]]]:
    """The listed words by their length, and how many sequences of so many words fit in a room."""
    by_length: dict[int, list[str]] = {}
    for word in resource("words", "eff-large.txt").read_text("utf-8").split():
        by_length.setdefault(len(word), []).append(word)
    ways = [[1] * (MOST_LETTERS + 1)]
    for _ in range(PASSWORD_WORDS):
        ways.append(
            [
                sum(
                    len(words) * ways[-1][room - length]
                    for length, words in by_length.items()
                    if length <= room
                )
                for room in range(MOST_LETTERS + 1)
            ]
        )
    return by_length, ways


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

    @property
    def reference(self) -> str:
        """What an answer to it names; empty where nobody is asked to answer."""


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
            attach(opened, made.record, at=at, trail_head=head, reference=made.reference)
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
