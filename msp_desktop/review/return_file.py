"""The return file: a review that is signed off, going back to the practitioner.

Canonical JSON with the supervisor's signature. The practitioner opens it to see what was said
beside their own conversation; it changes nothing there.
"""

import hashlib

import msgspec

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.review.evidence import evidence
from msp_desktop.review.faults import RefusalCode, ReturnOfAnother, ReturnRefused, fault_for
from msp_desktop.review.questions import question
from msp_desktop.review.review import FORMAT as REVIEW_FORMAT
from msp_desktop.review.review import (
    MOST_BYTES,
    Review,
    ReviewState,
    asked_of_practitioner,
    review_to_json,
)
from msp_desktop.review.review import VERSION as REVIEW_VERSION
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import Asks, Holds
from msp_desktop.review.sign_off import SignedReview, is_signed_by

FORMAT = "msp-review-return"
VERSION = 1


class ReturnFile(RecordPart):
    """A signed review as it travels."""

    signed: SignedReview
    format: str = FORMAT
    version: int = VERSION


class Returned(RecordPart):
    """A review that came back. `signed_by` names the key; whether it is known is for the caller."""

    review: Review
    signed_by: str


class PlacedComment(RecordPart):
    """Something the supervisor said, beside one part of the conversation, or beside all of it.

    `about` is the question that it answers, or what kind of note it is; `rating` may be empty.
    """

    part: PartName | None
    about: str
    text: str
    rating: str = ""


_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder(ReturnFile)


def return_to_json(signed: SignedReview) -> bytes:
    """The return file of that review.

    Raises:
        RecordRefused: if the review holds something that could not be read again.
    """
    return _written(ReturnFile(signed=signed))


def open_return(data: bytes) -> Returned:
    """The review in those bytes, if it is whole and its signature holds.

    Raises:
        ReturnRefused: for anything else.
    """
    if len(data) > MOST_BYTES:
        raise ReturnRefused
    try:
        found = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise ReturnRefused from None
    review = found.signed.review
    if (found.format, found.version, review.format) != (FORMAT, VERSION, REVIEW_FORMAT):
        raise ReturnRefused
    signed_by = is_signed_by(found.signed)
    whole = _written(found) == data and review.state is ReviewState.SIGNED_OFF
    if signed_by is None or not whole:
        raise ReturnRefused
    return Returned(review=review.but(version=REVIEW_VERSION), signed_by=signed_by)


def beside(returned: Returned, conversation: Conversation) -> tuple[PlacedComment, ...]:
    """What was said in the review, each beside the part of the conversation that it is about.

    Raises:
        ReturnOfAnother: if the review is about another conversation.
    """
    review = returned.review
    if review.subject.conversation_id != conversation.id:
        raise ReturnOfAnother
    stands = {each.question: [f.part for f in each.found] for each in evidence(conversation)}
    found = [
        PlacedComment(
            part=next(iter(stands[given.question]), None),
            about=question(given.question).text,
            text=given.comment,
            rating=given.rating.value if given.rating else "",
        )
        for given in review.judgements
        if given.rating is not None or has_text(given.comment)
    ]
    found += [
        PlacedComment(part=asked.part, about="A question to you", text=asked.text)
        for asked in asked_of_practitioner(review)
    ]
    found += [
        PlacedComment(part=None, about="Something to do", text=_action(each.what, each.owner))
        for each in review.actions
        if has_text(each.what)
    ]
    found += [
        PlacedComment(part=None, about="Done well", text=each.text)
        for each in review.good_practice
        if has_text(each.text)
    ]
    return tuple(found)


def name_of(data: bytes) -> str:
    """The digest that names a return file, as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def _action(what: str, owner: str) -> str:
    return f"{owner.strip()}: {what.strip()}" if has_text(owner) else what.strip()


def _written(whole: ReturnFile) -> bytes:
    """The file as canonical JSON, the review in it as it was signed."""
    plain = msgspec.to_builtins(whole)
    plain["signed"]["review"] = msgspec.Raw(review_to_json(whole.signed.review))
    return _encoder.encode(plain)


_PDF = b"%PDF-"


def open_return_arrived(file: bytes, password: str = "") -> Returned:
    """The review in those bytes, read in a guarded child that is gone afterwards.

    Raises:
        ReferralRefused: in one of its kinds, where the PDF cannot be read.
        ReturnRefused: where what is in it is no return, or its signature does not hold.
    """
    asks = Asks.PDF if file.startswith(_PDF) else Asks.RETURN
    with Guard() as guard:
        answer = guard.look_at(file, password, asks)
    if answer.refused is RefusalCode.RECORD_UNREADABLE:
        raise ReturnRefused
    if answer.refused is not None:
        raise fault_for(answer.refused)
    if answer.holds is not Holds.RETURN:
        raise ReturnRefused
    return open_return(answer.record)
