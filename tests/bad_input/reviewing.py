"""A review begun in the real window, from a file dropped on the room."""

from pathlib import Path

from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.store.store import Store
from tests.review_room.dropping import drop
from tests.review_room.referrals import open_copy
from tests.screen.reader import ScreenReader, until
from ui.review.room import ReviewRoom
from ui.scope import Scope
from ui.window import Window

COMMENT = "Your comment on question 3"


def begin_a_review(window: Window, reader: ScreenReader, folder: Path) -> None:
    """Go to the review room and drop a referral there; it is opened as the only one."""
    reader.press("Reviews")
    reader.hears("No referral has been opened here yet")
    arrived = folder / "arrived.pdf"
    arrived.write_bytes(open_copy())
    room = window.findChild(ReviewRoom)
    assert room is not None
    assert drop(room, arrived)
    reader.hears("you have not confirmed whose key this is")


def comments(window: Window) -> list[str]:
    """Every comment of every review on the disk."""
    found: list[list[str]] = []

    def look(store: Store) -> list[str]:
        desk = ReviewInbox(store)
        reviews = [desk.review(each.id) for each in desk.queue()]
        return [given.comment for review in reviews for given in review.judgements]

    window.session.ask(
        Scope(window.session), look, found.append, lambda fault: found.append([fault.sentence])
    )
    until(lambda: bool(found), "the store to answer")
    return found[0]
