"""What a saved referral is called: the day and a number, never anybody's name."""

from datetime import date
from pathlib import Path

_MOST_TRIED = 1000


def neutral_path(folder: Path, day: date) -> Path:
    """A path whose name says only what it is and when, with the first number free in `folder`."""
    paths = (
        folder / f"referral-{day.isoformat()}-{number}.pdf" for number in range(1, _MOST_TRIED)
    )
    return next((path for path in paths if _is_free(path)), folder / f"referral-{day}.pdf")


def _is_free(path: Path) -> bool:
    try:
        return not path.exists()
    except OSError:
        return True
