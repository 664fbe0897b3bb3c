"""The review: one typed, frozen document that holds what a supervisor makes of one referral.

It names what was reviewed by its digest. Editing makes the next value; signing it off ends that.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID, uuid4

import msgspec

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName, Principle
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.faults import RecordRefused, RecordTooNew
from msp_desktop.record.part import ItemId, Many, Moment, RecordPart, Text, has_text, new_id
from msp_desktop.record.plan import PrincipleLine
from msp_desktop.record.since import OldestForm
from msp_desktop.review.questions import THE_EIGHT, Rating

FORMAT = "msp-review"
VERSION = 1

RecordDigest = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""SHA-256 as 64 hex digits."""


class ReviewState(StrEnum):
    """Where a review stands in the queue."""

    NEW = "new"
    IN_REVIEW = "in review"
    RETURNED = "returned with questions"
    SIGNED_OFF = "signed off"


class Judgement(RecordPart):
    """What the supervisor makes of one question. Open until they say so."""

    question: QuestionId
    rating: Rating | None = None
    comment: Text = ""


class ReviewAction(RecordPart):
    """Something to be done because of the review: by whom, and by which day."""

    id: ItemId
    what: Text = ""
    owner: Text = ""
    by: date | None = None


class GoodPractice(RecordPart):
    """Something done well. `for_others` lets it stand among the themes, without names."""

    id: ItemId
    text: Text = ""
    for_others: bool = False


class FollowUpQuestion(RecordPart):
    """A question to the practitioner, about one part or about the whole."""

    id: ItemId
    text: Text = ""
    part: PartName | None = None


class Reflection(RecordPart):
    """What came of one reflective prompt."""

    prompt: Text
    words: Text = ""


class Subject(RecordPart):
    """What is reviewed: which conversation, by whom, and the digests that name what was seen.

    `file` is of the PDF as it arrived, `record` of the attached record; `signed_by` is the
    fingerprint of the key, empty where it was not signed.
    """

    conversation_id: UUID
    file: RecordDigest
    record: RecordDigest
    practitioner: Practitioner
    signed_by: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{64})?\Z")] = ""


class Review(RecordPart):
    """What a supervisor makes of one referral."""

    id: UUID
    subject: Subject
    supervisor: Practitioner
    begun_at: Moment
    format: str = FORMAT
    version: int = VERSION
    state: ReviewState = ReviewState.NEW
    due: date | None = None
    judgements: Many[Judgement] = ()
    actions: Many[ReviewAction] = ()
    good_practice: Many[GoodPractice] = ()
    asked: Many[FollowUpQuestion] = ()
    reflections: Many[Reflection] = ()
    principles: Many[PrincipleLine] = ()
    signed_off_at: Moment | None = None


def begin(
    subject: Subject, supervisor: Practitioner, *, at: datetime, due: date | None = None
) -> Review:
    """A new review, with nothing rated and nothing said."""
    return Review(id=uuid4(), subject=subject, supervisor=supervisor, begun_at=at, due=due)


def judgement(review: Review, name: QuestionId) -> Judgement:
    """What was made of that question, or an open one."""
    found = (each for each in review.judgements if each.question is name)
    return next(found, Judgement(question=name))


def with_judgement(review: Review, given: Judgement) -> Review:
    """The review with one question judged anew, always in the questions' order."""
    known = {old.question: old for old in review.judgements} | {given.question: given}
    return review.but(judgements=tuple(known[each] for each in QuestionId if each in known))


def open_questions(review: Review) -> tuple[QuestionId, ...]:
    """Those of the eight that have neither a rating nor a comment on why not."""
    return tuple(
        name
        for name in QuestionId
        if name in THE_EIGHT and judgement(review, name) == Judgement(question=name)
    )


def ask(review: Review, text: str, part: PartName | None = None) -> Review:
    """The review with one more question to the practitioner."""
    return review.but(asked=(*review.asked, FollowUpQuestion(id=new_id(), text=text, part=part)))


def asked_of_practitioner(review: Review) -> tuple[FollowUpQuestion, ...]:
    """The questions to the practitioner that hold words."""
    return tuple(each for each in review.asked if has_text(each.text))


def look(review: Review, principle: Principle) -> str:
    """What was said of that principle; empty where nothing was."""
    return next((line.line for line in review.principles if line.principle is principle), "")


def with_look(review: Review, principle: Principle, words: str) -> Review:
    """The review with one principle looked at anew, in the principles' order."""
    lines = {old.principle: old for old in review.principles}
    lines[principle] = PrincipleLine(principle=principle, line=words)
    return review.but(principles=tuple(lines[p] for p in Principle if p in lines))


def with_reflection(review: Review, prompt: str, words: str) -> Review:
    """The review with one reflective prompt answered anew, or taken back where empty."""
    others = tuple(each for each in review.reflections if each.prompt != prompt)
    new = (Reflection(prompt=prompt, words=words),) if has_text(words) else ()
    return review.but(reflections=(*others, *new))


MOST_BYTES = 16 * 1024 * 1024

_form = OldestForm(Review, oldest=VERSION)
_decoder = msgspec.json.Decoder(Review)


def review_to_json(review: Review) -> bytes:
    """The review as canonical JSON that is sure to be read back.

    Raises:
        RecordRefused: if it holds something that could not be read again.
    """
    try:
        data = _form.write(review)
    except (UnicodeEncodeError, msgspec.MsgspecError):
        raise RecordRefused("a text holds characters that cannot be kept") from None
    review_from_json(data)
    return data


def review_from_json(data: bytes) -> Review:
    """The review in canonical JSON; anything else is refused.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for anything that is not the canonical form of a review.
    """
    if len(data) > MOST_BYTES:
        raise RecordRefused(f"it is larger than {MOST_BYTES // (1024 * 1024)} MB")
    try:
        found = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RecordRefused("it is not a review that can be read") from None
    if found.format != FORMAT:
        raise RecordRefused("it is not a review of this app", "$.format")
    if found.version > _form.newest:
        raise RecordTooNew(f"it was written by a later version ({found.version})", "$.version")
    if found.version < VERSION or _form.write(found) != data:
        raise RecordRefused("it is not written in the one canonical form")
    return found.but(version=VERSION)
