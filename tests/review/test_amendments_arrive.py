"""Amendments that came with a referral are read under guard, kept, found and shown."""

from dataclasses import replace

from msp_desktop.documents.kinds import SUPERVISOR
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.record.amendment import Amendment, amendment
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.sealing.seal import seal
from msp_desktop.sealing.verdict import SealVerdict
from tests.review.reading import Reader
from tests.review.reviewing import OFFICERS_KEY
from tests.unlocked import NOON
from tests.visits import doorstep

VISIT = doorstep.visit(NOON)
FORTY = amendment(VISIT.id, doorstep.OFFICER, what="Forty pounds.", why="Heard wrongly.", at=NOON)


def made(*amendments: Amendment) -> RenderedDocument:
    return make_document(VISIT, SUPERVISOR, at=NOON, amendments=amendments)


def read(document: RenderedDocument) -> tuple[ReceivedReferral, bytes]:
    """The document sealed, sent, and opened by whoever knows the officer's key."""
    file = seal(document, OFFICERS_KEY, archival=True).pdf
    with Reader() as reader:
        came = reader.read(file)
    assert isinstance(came, ReceivedReferral)
    return came, file


def test_they_come_with_the_record_they_amend(desk: ReviewInbox) -> None:
    came, file = read(made(FORTY))
    assert came.standing is SealVerdict.GENUINE
    assert not came.beside_pages.differ
    assert (came.conversation, came.amendments) == (VISIT, (FORTY,))
    review = desk.take_in(came, file)
    assert desk.attached(review).conversation == VISIT
    assert desk.attached(review).amendments == (FORTY,)


def test_one_that_is_not_on_the_pages_is_noticed() -> None:
    came, _ = read(replace(made(), record=made(FORTY).record))
    assert came.amendments == (FORTY,)
    assert came.beside_pages.differ


def test_one_that_was_added_since_is_told_and_its_words_are_found(desk: ReviewInbox) -> None:
    first, file = read(made())
    desk.take_in(first, file)
    later, file = read(made(FORTY))
    review = desk.take_in(later, file)
    since = desk.since_last(review)
    assert since is not None
    assert [each.sentence.partition(": ")[2] for each in since.changes] == [
        "an amendment: “Forty pounds.” (Heard wrongly.)"
    ]
    assert [entry.id for entry in desk.queue(sought="forty")] == [review.id]
