"""Signing a review off: who may, what has to be there, and the signature that ends it.

The signature is ECDSA on P-256 with SHA-256 over the review's canonical JSON, which names what was
reviewed by its digest. A key is named by SHA-256 over its public half (SubjectPublicKeyInfo, DER).
"""

from datetime import datetime

from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import RecordPart
from msp_desktop.review.faults import (
    KeyNotConfirmed,
    NothingAsked,
    OwnConversation,
    PagesNotTheRecord,
    QuestionsOpen,
    ReferralAltered,
    ReviewOfAnother,
)
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.review.review import (
    Review,
    ReviewState,
    asked_of_practitioner,
    open_questions,
    review_to_json,
)
from msp_desktop.sealing.statements import (
    PublicKeyHex,
    SignatureHex,
    StatementSignature,
    fingerprint,
    private_key,
    sign_statement,
    statement_signer,
)
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.signing_keys import SigningKey
from msp_desktop.store.faults import AlreadySignedOff

_MEANS = b"MSP Desktop: a review signed off\n"
"""Stands before what is signed, so that this signature is never taken for one of another kind."""


class SignedReview(RecordPart):
    """A review that is signed off: the key's public half and the signature as hex."""

    review: Review
    public_key: PublicKeyHex
    signature: SignatureHex


def return_with_questions(review: Review) -> Review:
    """The review sent back to the practitioner; it can still be changed and signed off later.

    Raises:
        NothingAsked: where there is no question with words.
        AlreadySignedOff: if it is.
    """
    _still_open(review)
    if not asked_of_practitioner(review):
        raise NothingAsked
    return review.but(state=ReviewState.RETURNED)


def sign_off(
    review: Review,
    arrived: ReceivedReferral,
    supervisor: Practitioner,
    key: SigningKey,
    *,
    at: datetime,
) -> SignedReview:
    """The review, signed off by that supervisor with their key.

    Raises:
        ReviewOfAnother: if the review is about another file than the one that is open.
        ReferralAltered, KeyNotConfirmed: if it is not as it was signed, or by a key not confirmed.
        PagesNotTheRecord: if its pages differ from the record inside it.
        OwnConversation: if the supervisor had the conversation, by name or by key.
        QuestionsOpen: if one of the eight has neither rating nor comment.
        AlreadySignedOff: if it is.
    """
    _still_open(review)
    if review.subject != arrived.subject:
        raise ReviewOfAnother
    if arrived.standing in {SealVerdict.ALTERED, SealVerdict.UNSIGNED}:
        raise ReferralAltered
    if arrived.standing is not SealVerdict.GENUINE:
        raise KeyNotConfirmed
    if arrived.beside_pages.differ:
        raise PagesNotTheRecord
    had_it = arrived.conversation.practitioner
    if fingerprint(private_key(key).public_key()) == arrived.signed_by or _same(supervisor, had_it):
        raise OwnConversation
    still = open_questions(review)
    if still:
        raise QuestionsOpen(len(still))
    done = review.but(supervisor=supervisor, state=ReviewState.SIGNED_OFF, signed_off_at=at)
    by = sign_statement(key, _MEANS, review_to_json(done))
    return SignedReview(review=done, public_key=by.public_key, signature=by.signature)


def is_signed_by(signed: SignedReview) -> str | None:
    """The fingerprint of the key that signed it; None where the signature does not hold."""
    by = StatementSignature(signed.public_key, signed.signature)
    return statement_signer(by, _MEANS, review_to_json(signed.review))


def _still_open(review: Review) -> None:
    if review.state is ReviewState.SIGNED_OFF:
        raise AlreadySignedOff


def _same(one: Practitioner, other: Practitioner) -> bool:
    """Whether two are the same by name; a name that is missing settles nothing, so it counts."""
    names = {" ".join(each.name.casefold().split()) for each in (one, other)}
    return len(names) == 1 or "" in names
