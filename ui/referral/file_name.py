"""What a saved referral is called: the day and a number, never anybody's name."""

from datetime import date
from pathlib import Path

_MOST_TRIED = 1000


def neutral_name(folder: Path, day: date) -> str:
    """A name that says only what it is and when, with the first number free in `folder`."""
    names = (f"referral-{day.isoformat()}-{number}.pdf" for number in range(1, _MOST_TRIED))
    return next((name for name in names if _is_free(folder / name)), f"referral-{day}.pdf")


def _is_free(path: Path) -> bool:
    try:
        return not path.exists()
    except OSError:
        return True
