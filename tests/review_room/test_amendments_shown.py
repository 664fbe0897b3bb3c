"""What amends a referral that arrived is read beside it, on our own screen."""

from msp_desktop.documents.kinds import SUPERVISOR as COPY
from msp_desktop.documents.make import make_document
from msp_desktop.record.amendment import amendment
from msp_desktop.sealing.seal import seal
from tests.review.reviewing import OFFICERS_KEY
from tests.review_room.conftest import Desktop
from tests.review_room.referrals import visit
from tests.unlocked import NOON
from tests.visits import doorstep


def test_an_amendment_that_came_along_is_heard_with_its_reason(desktop: Desktop) -> None:
    beside = amendment(
        visit().id, doorstep.OFFICER, what="Forty pounds a week.", why="Heard wrongly.", at=NOON
    )
    made = make_document(visit(), COPY, at=NOON, amendments=(beside,))
    desktop.open(seal(made, OFFICERS_KEY, archival=True).pdf)
    desktop.reader.hears("Amended since it was finished")
    desktop.reader.hears("Forty pounds a week.")
    desktop.reader.hears("Heard wrongly.")
