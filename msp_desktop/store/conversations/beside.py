"""The same visit written in two ways: a draft that stands beside what is here, under its own id."""

from uuid import UUID, uuid5

from msp_desktop.record.canonical import digest_of
from msp_desktop.record.conversation import Conversation

BESIDE = UUID("0e5a7c0c-54a7-4f5e-9c37-2f0a4f3b6d11")
"""The same draft set aside twice has the same id."""


def beside(one: Conversation, document: bytes) -> Conversation:
    """That conversation under the id that just this version of it has beside another."""
    return one.but(id=uuid5(BESIDE, f"{one.id} {digest_of(document)}"))
