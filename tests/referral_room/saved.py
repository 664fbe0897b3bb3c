"""What saving a referral left: its files, and the rows of the trail."""

from tests.referral_room.conftest import Shown
from tests.store.trail.trail_rows import events


def files(shown: Shown) -> list[str]:
    return sorted(path.name for path in shown.answers.folder.iterdir())


def disclosures(shown: Shown) -> list[tuple[str, str]]:
    """What the trail says was made for whom, read after the store is closed."""
    shown.session.end()
    told = events(shown.folder)
    return [(subject, detail) for event, subject, detail in told if event == "disclosure"]
