"""Names and days that come out the same each time, so that a visit's digest is steady."""

import hashlib
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

_HERE = UUID("6d737000-0000-4000-8000-000000000000")


def item(label: str) -> str:
    """The id of one list item, drawn from what it is called here."""
    return hashlib.sha256(label.encode()).hexdigest()[:12]


def whole(label: str) -> UUID:
    """The id of a conversation or a person, drawn from what it is called here."""
    return uuid5(_HERE, label)


def coming(at: datetime, weekday: int) -> date:
    """The first such day of the week after that moment; Monday is 0."""
    ahead = (weekday - at.weekday() - 1) % 7 + 1
    return (at + timedelta(days=ahead)).date()


def coming_date(at: datetime, month: int, day: int) -> date:
    """The first time that date comes round, that day counted."""
    this_year = date(at.year, month, day)
    return this_year if this_year >= at.date() else date(at.year + 1, month, day)
