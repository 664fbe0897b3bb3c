"""A signed review as pages: tagged, sealed, and with the return file inside."""

from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from msp_desktop.practice.codes import Principle
from msp_desktop.review.return_file import open_return
from msp_desktop.review.review import GoodPractice, ReviewAction, ask, with_look, with_reflection
from msp_desktop.review.review_document import made_review
from msp_desktop.review.sign_off import SignedReview, sign_off
from msp_desktop.sealing.record_attachment import attached_record
from msp_desktop.sealing.seal import seal
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.sealing.verify import verify
from tests.review.reviewing import NEXT_WEEK, SUPERVISOR, SUPERVISORS_KEY, arrived, begun, judged
from tests.unlocked import NOON
from tests.visits import doorstep
from tests.visits.steady import item

VISIT = doorstep.visit(NOON)


@pytest.fixture(scope="module")
def signed() -> SignedReview:
    review = ask(judged(begun(VISIT)), "What did Bert say of the letters?")
    review = with_look(review, Principle.PREVENTION, "The blocked number.")
    review = with_reflection(review, "difficult", "The doorstep was.")
    review = review.but(
        actions=(ReviewAction(id=item("a"), what="Ring the bank", owner="Maud", by=NEXT_WEEK),),
        good_practice=(GoodPractice(id=item("g"), text="His good side was found."),),
    )
    return sign_off(review, arrived(VISIT), SUPERVISOR, SUPERVISORS_KEY, at=NOON)


def test_the_pages_say_all_that_the_supervisor_wrote(signed: SignedReview) -> None:
    made = made_review(signed)
    text = " ".join(
        " ".join(page.extract_text() for page in PdfReader(BytesIO(made.pdf)).pages).split()
    )
    for words in (
        "Was the person asked what they want to happen?",
        "Rated green.",
        "Seen: expressed.",
        "What did Bert say of the letters?",
        "Ring the bank",
        "28 November 2026",
        "His good side was found.",
        "The blocked number.",
        "The doorstep was.",
        signed.review.subject.file[:16],
        "appendix 4b",
    ):
        assert words in text, words


def test_the_pages_are_tagged_and_sealed_with_the_return_file_inside(signed: SignedReview) -> None:
    sealed = seal(made_review(signed), SUPERVISORS_KEY, archival=True)
    assert verify(sealed.pdf).standing is SealVerdict.UNKNOWN_KEY
    with pikepdf.open(BytesIO(sealed.pdf)) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert open_return(attached_record(pdf)).review == signed.review
