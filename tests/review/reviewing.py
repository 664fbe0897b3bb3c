"""What every test of a review starts from: a referral that arrived, a supervisor, keys."""

import hashlib
from datetime import date

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Lens
from msp_desktop.record.canonical import to_json
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.review.questions import Rating
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.review.review import Judgement, Review, begin, with_judgement
from msp_desktop.sealing.certificate import certified, signer_of
from msp_desktop.sealing.verdict import SealVerdict
from tests.unlocked import NOON
from tests.visits import doorstep

SUPERVISOR = Practitioner(
    name="Maud Fennimore",
    role="Sergeant",
    organisation="Invented Police",
    lens=Lens.POLICE,
)
OFFICERS_KEY = certified(doorstep.OFFICER)
SUPERVISORS_KEY = certified(SUPERVISOR)
NEXT_WEEK = date(2026, 11, 28)


def arrived(
    visit: Conversation, standing: SealVerdict = SealVerdict.GENUINE, *, file: bytes = b"%PDF-1.7"
) -> ReceivedReferral:
    """That visit as a referral that arrived, signed with the officer's key."""
    return ReceivedReferral(
        conversation=visit,
        standing=standing,
        file=hashlib.sha256(file).hexdigest(),
        record=hashlib.sha256(to_json(visit)).hexdigest(),
        signed_by=signer_of(OFFICERS_KEY.certificate).fingerprint,
        claimed_name=visit.practitioner.name,
        signed_at=NOON,
        pages=3,
    )


def begun(visit: Conversation) -> Review:
    """A new review of that visit."""
    return begin(arrived(visit).subject, SUPERVISOR, at=NOON, due=NEXT_WEEK)


def judged(review: Review) -> Review:
    """The review with every question judged."""
    for name in QuestionId:
        given = Judgement(question=name, rating=Rating.GREEN, comment=f"Seen: {name}.")
        review = with_judgement(review, given)
    return review
