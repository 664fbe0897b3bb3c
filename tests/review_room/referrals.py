"""Referrals of Bert Teasel's visit as they arrive, made once."""

from functools import cache
from uuid import uuid4

from msp_desktop.documents.kinds import SUPERVISOR as COPY
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.sealing.seal import Sealed, seal
from tests.review.reviewing import OFFICERS_KEY
from tests.unlocked import NOON
from tests.visits import doorstep

QUESTIONS = 11
PART = PartName.OUTCOMES


@cache
def visit() -> Conversation:
    """The visit itself."""
    return doorstep.visit(NOON)


@cache
def open_copy() -> bytes:
    """The supervisor's copy, signed by the officer and left unlocked."""
    return _sealed(archival=True).pdf


@cache
def locked_copy() -> Sealed:
    """The same, locked with six words."""
    return _sealed(archival=False)


@cache
def practice_copy() -> bytes:
    """A supervisor's copy about an invented person."""
    return _sealed(archival=True, of=visit().but(id=uuid4(), for_practice=True)).pdf


def altered() -> bytes:
    """One byte within what was signed is another one."""
    whole = bytearray(open_copy())
    place = whole.index(b"/Producer") if b"/Producer" in whole else len(whole) // 2
    whole[place + 12] ^= 1
    return bytes(whole)


def _sealed(*, archival: bool, of: Conversation | None = None) -> Sealed:
    return seal(make_document(of or visit(), COPY, at=NOON), OFFICERS_KEY, archival=archival)
