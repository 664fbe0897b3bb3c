"""After how many quiet minutes the app locks by itself, remembered from one start to the next."""

from typing import Final

from ui.settings.files import keep, read_kept

LOCK_MINUTES: Final = (1, 2, 3, 5, 10)
"""Minutes on offer. Never is not: a laptop left open must not stay so."""

USUAL: Final = 3

_NAME = "locking"


def read_lock_minutes() -> int:
    """The minutes that were chosen, or the usual ones."""
    chosen = read_kept(_NAME).get("minutes")
    return next((known for known in LOCK_MINUTES if known == chosen), USUAL)


def keep_lock_minutes(minutes: int) -> None:
    """Remember the minutes."""
    keep(_NAME, {"minutes": minutes})
