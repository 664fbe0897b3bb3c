"""Who may sign a review off, what has to be there, and what the signature holds."""

import pytest

from msp_desktop.faults import Fault
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.review.comparison.drawing import Drawing, DrawingFound
from msp_desktop.review.comparison.pages import PageComparison
from msp_desktop.review.faults import (
    KeyNotConfirmed,
    NothingAsked,
    OwnConversation,
    PagesNotTheRecord,
    QuestionsOpen,
    ReferralAltered,
    ReviewOfAnother,
)
from msp_desktop.review.questions import QUESTIONS, THE_EIGHT, Rating
from msp_desktop.review.review import (
    Judgement,
    ReviewState,
    ask,
    judgement,
    open_questions,
    review_from_json,
    review_to_json,
    with_judgement,
)
from msp_desktop.review.sign_off import is_signed_by, return_with_questions, sign_off
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.store.faults import AlreadySignedOff
from tests.review.reviewing import OFFICERS_KEY, SUPERVISOR, SUPERVISORS_KEY, arrived, begun, judged
from tests.unlocked import NOON
from tests.visits import doorstep

VISIT = doorstep.visit(NOON)


def test_a_new_review_has_nothing_rated_and_nothing_said() -> None:
    review = begun(VISIT)
    assert review.judgements == ()
    assert all(judgement(review, each.id).rating is None for each in QUESTIONS)
    assert set(open_questions(review)) == THE_EIGHT


def test_there_are_eight_questions_and_three_each_with_its_source() -> None:
    assert [each.id for each in QUESTIONS] == list(QuestionId)
    assert all("appendix 4a, question" in each.source for each in QUESTIONS[:8])
    assert all(each.source.endswith("appendix 4b") for each in QUESTIONS[8:])


def test_a_review_signed_off_names_what_was_reviewed_and_holds() -> None:
    signed = sign_off(judged(begun(VISIT)), arrived(VISIT), SUPERVISOR, SUPERVISORS_KEY, at=NOON)
    assert signed.review.state is ReviewState.SIGNED_OFF
    assert signed.review.subject.file == arrived(VISIT).file
    assert signed.review.signed_off_at == NOON
    assert is_signed_by(signed) == signer_of(SUPERVISORS_KEY.certificate).fingerprint


def test_a_signature_does_not_hold_over_another_rating() -> None:
    signed = sign_off(judged(begun(VISIT)), arrived(VISIT), SUPERVISOR, SUPERVISORS_KEY, at=NOON)
    worse = with_judgement(
        signed.review, Judgement(question=QuestionId.CAPACITY, rating=Rating.RED)
    )
    assert is_signed_by(signed.but(review=worse)) is None
    other_key = signer_of(OFFICERS_KEY.certificate).fingerprint
    assert is_signed_by(signed.but(signature="00" * 70)) is None
    assert is_signed_by(signed) != other_key


@pytest.mark.parametrize(
    ("standing", "fault"),
    [
        (SealVerdict.UNKNOWN_KEY, KeyNotConfirmed),
        (SealVerdict.ALTERED, ReferralAltered),
        (SealVerdict.UNSIGNED, ReferralAltered),
    ],
)
def test_only_a_genuine_referral_is_signed_off(standing: SealVerdict, fault: type[Fault]) -> None:
    with pytest.raises(fault, match="What you wrote in the review is kept"):
        sign_off(
            judged(begun(VISIT)), arrived(VISIT, standing), SUPERVISOR, SUPERVISORS_KEY, at=NOON
        )


def test_a_referral_whose_pages_are_not_its_record_is_not_signed_off() -> None:
    for beside in (
        PageComparison(missing=1),
        PageComparison(added_words=3),
        PageComparison(drawing=DrawingFound(how=Drawing.DIFFERS, pages=(2,))),
    ):
        came = arrived(VISIT).but(beside_pages=beside)
        with pytest.raises(PagesNotTheRecord, match="What you wrote in the review is kept"):
            sign_off(judged(begun(VISIT)), came, SUPERVISOR, SUPERVISORS_KEY, at=NOON)


def test_nobody_signs_off_their_own_conversation() -> None:
    own_name = SUPERVISOR.but(name=f"  {VISIT.practitioner.name.upper()} ")
    for who, key in (
        (own_name, SUPERVISORS_KEY),
        (SUPERVISOR, OFFICERS_KEY),
        (SUPERVISOR.but(name=""), SUPERVISORS_KEY),
    ):
        with pytest.raises(OwnConversation):
            sign_off(judged(begun(VISIT)), arrived(VISIT), who, key, at=NOON)


def test_each_of_the_eight_needs_a_rating_or_a_comment_on_why_not() -> None:
    review = begun(VISIT)
    with pytest.raises(QuestionsOpen, match="Of the eight questions, 8"):
        sign_off(review, arrived(VISIT), SUPERVISOR, SUPERVISORS_KEY, at=NOON)
    for name in THE_EIGHT:
        review = with_judgement(review, Judgement(question=name, comment="Too early to say."))
    signed = sign_off(review, arrived(VISIT), SUPERVISOR, SUPERVISORS_KEY, at=NOON)
    assert judgement(signed.review, QuestionId.MET).rating is None


def test_a_review_is_signed_off_against_the_file_it_is_about() -> None:
    other = arrived(VISIT, file=b"%PDF-1.7 another")
    with pytest.raises(ReviewOfAnother):
        sign_off(judged(begun(VISIT)), other, SUPERVISOR, SUPERVISORS_KEY, at=NOON)


def test_what_is_signed_off_is_not_signed_again_nor_returned() -> None:
    signed = sign_off(judged(begun(VISIT)), arrived(VISIT), SUPERVISOR, SUPERVISORS_KEY, at=NOON)
    with pytest.raises(AlreadySignedOff):
        sign_off(signed.review, arrived(VISIT), SUPERVISOR, SUPERVISORS_KEY, at=NOON)
    with pytest.raises(AlreadySignedOff):
        return_with_questions(signed.review)


def test_a_review_is_returned_only_with_a_question() -> None:
    with pytest.raises(NothingAsked):
        return_with_questions(ask(begun(VISIT), "   "))
    returned = return_with_questions(ask(begun(VISIT), "What did Bert say of the letters?"))
    assert returned.state is ReviewState.RETURNED


def test_a_review_is_written_one_way_and_read_back_strictly() -> None:
    review = ask(judged(begun(VISIT)), "What did Bert say of the letters?")
    data = review_to_json(review)
    assert review_from_json(data) == review
    for spoilt in (data + b" ", data.replace(b'"version":1', b'"version":2'), data[:-1], b"[]"):
        with pytest.raises(Fault):
            review_from_json(spoilt)
