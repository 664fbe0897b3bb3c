"""A signed review as a document: tagged pages that go back with the return file attached.

The pages say what the review says, question by question; nothing of the person's record is in it
but what the supervisor wrote.
"""

from collections.abc import Iterator

from msp_desktop.documents.make import RenderedDocument, rendered
from msp_desktop.documents.practice_mark import marked_as_practice
from msp_desktop.pdf.blocks import (
    Block,
    Bullets,
    Document,
    Facts,
    Heading,
    Paragraph,
    SourceNote,
    Table,
    ViewBlock,
)
from msp_desktop.record.part import day_at, has_text
from msp_desktop.review.questions import (
    APPENDIX_4A,
    APPENDIX_4B,
    PRINCIPLE_LOOKS,
    PROMPTS,
    question,
)
from msp_desktop.review.return_file import return_to_json
from msp_desktop.review.review import Review, asked_of_practitioner
from msp_desktop.review.sign_off import SignedReview, is_signed_by
from msp_desktop.sentences import date_in_words

MARKING = "OFFICIAL-SENSITIVE"
_SHOWN = 16


def review_document(
    signed: SignedReview, *, marking: str = MARKING, for_practice: bool = False
) -> Document:
    """What the pages of a signed review say.

    Raises:
        ValueError: if it is not signed off.
    """
    review = signed.review
    if review.signed_off_at is None:
        raise ValueError("a review is printed once it is signed off")
    document = Document(
        title="Supervisor's review",
        subject=f"Review of one conversation, by {review.supervisor.name or 'a supervisor'}",
        reference=f"MSP {str(review.subject.conversation_id)[:8]}",
        made_at=review.signed_off_at,
        made_by=review.supervisor.name or "A supervisor",
        marking=marking,
        blocks=tuple(_blocks(signed)),
    )
    return marked_as_practice(document) if for_practice else document


def made_review(
    signed: SignedReview,
    *,
    marking: str = MARKING,
    trail_head: str = "",
    for_practice: bool = False,
) -> RenderedDocument:
    """The pages with the return file to be attached, under the seal of the trail's newest row."""
    document = review_document(signed, marking=marking, for_practice=for_practice)
    return rendered(
        document, return_to_json(signed), recipient="the practitioner", trail_head=trail_head
    )


def _blocks(signed: SignedReview) -> Iterator[Block]:
    review = signed.review
    yield Facts(tuple(_facts(signed)))
    yield from _to_act_on(review)
    yield Heading(1, "The questions")
    for given in review.judgements:
        yield Heading(2, question(given.question).text)
        rating = f"Rated {given.rating.value}." if given.rating else "Not rated."
        yield Paragraph(rating)
        if has_text(given.comment):
            yield ViewBlock(given.comment, of=review.supervisor.name or "the supervisor")
    yield from _thoughts(review)
    yield SourceNote(f"Sources: {_sources(review)}")


def _facts(signed: SignedReview) -> Iterator[tuple[str, str]]:
    review = signed.review
    about = review.subject
    yield ("Conversation of", about.practitioner.name or "not named")
    yield ("Reviewed by", review.supervisor.name or "not named")
    if review.signed_off_at is not None:
        yield ("Signed off", date_in_words(day_at(review.signed_off_at)))
    yield ("What was reviewed", f"The file with SHA-256 beginning {about.file[:_SHOWN]}")
    yield ("Signed with", f"The key beginning {(is_signed_by(signed) or '')[:_SHOWN]}")


def _to_act_on(review: Review) -> Iterator[Block]:
    """What the practitioner looks for first: what is asked, what is to be done, what went well."""
    asked = tuple(each.text for each in asked_of_practitioner(review))
    if asked:
        yield Heading(1, "Questions to you")
        yield Bullets(asked)
    actions = tuple(
        (
            each.what,
            each.owner.strip() or "not said",
            date_in_words(each.by) if each.by else "no day",
        )
        for each in review.actions
        if has_text(each.what)
    )
    if actions:
        yield Heading(1, "What is to be done")
        yield Table(("What", "Who", "By when"), actions, widths=(5, 2.5, 2.5))
    good = tuple(each.text for each in review.good_practice if has_text(each.text))
    if good:
        yield Heading(1, "Done well")
        yield Bullets(good)


def _thoughts(review: Review) -> Iterator[Block]:
    """The six principles, and what was thought over together."""
    looks = [each for each in review.principles if has_text(each.line)]
    if looks:
        yield Heading(1, "The six principles")
        for look in looks:
            yield Heading(2, f"{look.principle.value}: {PRINCIPLE_LOOKS[look.principle]}")
            yield Paragraph(look.line)
    prompts = {prompt.id: prompt.text for prompt in PROMPTS}
    thought = [each for each in review.reflections if has_text(each.words)]
    if thought:
        yield Heading(1, "Thought over together")
        for each in thought:
            yield Heading(2, prompts.get(each.prompt, "Another thought"))
            yield Paragraph(each.words)


def _sources(review: Review) -> str:
    """The work once, then each question's place in it."""
    cited = dict.fromkeys(question(given.question).source for given in review.judgements)
    places = [each.removeprefix(APPENDIX_4A).removeprefix(", ") for each in cited]
    asked = [each.removeprefix("question ") for each in places if each.startswith("question ")]
    found = [f"{APPENDIX_4A}, questions {', '.join(asked)}"] if asked else []
    return "; ".join([*found, *(each for each in cited if each == APPENDIX_4B)])
