"""The ways in which somebody may be reached."""

from enum import StrEnum


class ContactWayKind(StrEnum):
    """A way to reach somebody; each may be safe, or not."""

    TELEPHONE = "telephone"
    TEXT = "text message"
    EMAIL = "e-mail"
    LETTER = "letter"
    IN_PERSON = "in person"
    THROUGH_SOMEONE = "through someone"
    OTHER = "another way"
