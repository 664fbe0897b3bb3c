"""Days as people write them, in English, whatever the language of the machine."""

from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def written_day(day: date) -> str:
    """The day as `3 December 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
