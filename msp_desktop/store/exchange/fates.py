"""What becomes of each thing that came in a bundle."""

from enum import StrEnum
from typing import NamedTuple
from uuid import UUID


class Fate(StrEnum):
    """What becomes of one item."""

    NEW = "new"
    HERE = "already here"
    BESIDE = "beside what is here"
    """A draft that was changed in both places: the two stand side by side."""
    DIFFERS = "differs"
    """Its id is here with other words; what is here stays."""
    ERASED = "erased here"
    REFUSED = "refused"


class Fated(NamedTuple):
    """One item and what becomes of it; `subject` is the conversation, case or person about it."""

    kind: str
    id: str
    fate: Fate
    subject: UUID | None = None
    person_id: UUID | None = None
    why: str = ""
