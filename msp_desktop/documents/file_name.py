"""What a saved referral is called: the day and a number, never anybody's name."""

from datetime import date
from pathlib import Path

_MOST_TRIED = 1000


def neutral_path(folder: Path, day: date, *, neutral: bool = False) -> Path:
    """A path whose name says only what it is and when, with the first number free in `folder`.

    Of a `neutral` copy it says nothing but that it is notes.
    """
    called = "notes" if neutral else "referral"
    paths = (
        folder / f"{called}-{day.isoformat()}-{number}.pdf" for number in range(1, _MOST_TRIED)
    )
    return next((path for path in paths if _is_free(path)), folder / f"{called}-{day}.pdf")


def _is_free(path: Path) -> bool:
    try:
        return not path.exists()
    except OSError:
        return True
