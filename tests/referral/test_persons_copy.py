"""The copy for the person: theirs first, easy to read, and safe where somebody else may find it."""

import re
from datetime import UTC, datetime

import pytest

from msp_desktop.disclosure.allowed import (
    disclosure_decisions,
    disclosure_warnings,
    redacted_record,
)
from msp_desktop.disclosure.screening import reveals_purpose
from msp_desktop.documents.kinds import PERSON
from msp_desktop.documents.kinds.persons_copy import neutral, not_given
from msp_desktop.documents.make import make_document
from msp_desktop.pdf.blocks import Faces, Heading, QuoteBlock, SourceNote, Table
from msp_desktop.practice.codes import Agreement, Answer, Recipient, SharingGround
from msp_desktop.record.canonical import to_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.plan import Action
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.referral.words_told import document_of, flat, words_told
from tests.referral.words_told import told as block_told
from tests.visits import car_wash, doorstep, ward
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
BERT = doorstep.visit(AT)
KARWAN = car_wash.visit(AT)


def told(conversation: Conversation = BERT) -> str:
    return words_told(document_of(PERSON, conversation))


def test_berts_own_sentences_come_first_and_in_large_print() -> None:
    document = document_of(PERSON, BERT)
    quotes = [block for block in flat(document.blocks) if isinstance(block, QuoteBlock)]
    assert quotes[0].words == (
        "I feel safe when I know who's ringing.\nI want to stay in my own house."
    )
    assert document.text_size >= 18
    assert document.marking == ""


def test_it_says_what_was_agreed_who_does_what_and_whom_to_ring() -> None:
    words = told()
    for piece in (
        "I want the telephone to stop at night.",
        "Call blocker, scam-mail marking with trading standards, cribbage club on Thursdays.",
        "Neighbourhood officer | Call blocker fitted. | by 3 December",
        "Ask for PC Rowan Applegarth, police officer, Brackwater Police.",
        "Ring 999.",
    ):
        assert piece in words


def test_it_has_no_view_but_theirs_and_no_signs_of_risk() -> None:
    words = told()
    for piece in (
        "bin bags", "gas bill", "Financial", "Own Home", "section 42", "capacity", "Stop all post",
        "safety 30", "Prevention", "SG4a", "OFFICIAL", "Joyce", "01632",
    ):  # fmt: skip
        assert piece not in words
    kept = to_json(redacted_record(BERT, disclosure_decisions(BERT, PERSON), PERSON)).decode()
    for piece in ("bin bags", "01632", "have me in a home", "Phones on Sundays"):
        assert piece not in kept


def test_the_grid_is_faces_with_the_same_in_words() -> None:
    faces = [block for block in flat(document_of(PERSON, BERT).blocks) if isinstance(block, Faces)]
    assert [face.alt for face in faces] == [
        "Now. How safe: in between. How well: fairly well.",
        "What you would like. How safe: very safe. How well: fairly well.",
    ]


def test_what_was_shared_against_their_word_stands_only_where_they_were_told() -> None:
    def told_of(answer: Answer | None) -> str:
        decisions = tuple(
            d.but(told=answer) if d.agreement is Agreement.DOES_NOT else d
            for d in KARWAN.sharing.decisions
        )
        return told(KARWAN.but(sharing=Sharing(decisions=decisions)))

    assert "We have to tell: the council's adult team and MASH." in told_of(Answer.YES)
    for not_told in (Answer.NO, Answer.NOT_SURE, None):
        words = told_of(not_told)
        assert "MASH" not in words
        assert "council" not in words
        assert "We do not tell them" not in words


def test_a_plain_no_is_kept_without_a_name() -> None:
    assert "You said no to some people. We do not tell them." in told()


def test_a_neutral_copy_has_nothing_that_tells_a_finder_what_it_is() -> None:
    for visit in (BERT, KARWAN, *ward.visit(AT)):
        document = document_of(neutral(PERSON), visit)
        everything = f"{document.title} {document.subject} {document.made_by} "
        everything += f"{document.reference} {document.marking} {words_told(document)}"
        assert not reveals_purpose(everything), everything


def test_what_a_neutral_copy_leaves_out_is_told_to_the_practitioner() -> None:
    kind = neutral(PERSON)
    said = " ".join(disclosure_warnings(BERT, kind, disclosure_decisions(BERT, kind)))
    assert "left out because a word tells what this is about" in said


def test_a_draft_of_a_neutral_copy_gives_nothing_away() -> None:
    made = make_document(BERT, neutral(PERSON), at=AT, draft=True)
    assert b"afeguarding" not in made.pdf


def test_a_copy_not_to_be_given_says_so_with_its_reason_and_needs_one() -> None:
    document = document_of(not_given(PERSON, "His daughter opens his post."), BERT)
    assert "Do not give this copy" in document.marking
    assert "Not given. Why: His daughter opens his post." in words_told(document)
    with pytest.raises(ValueError, match="reason"):
        not_given(PERSON, "  ")


def test_it_stays_private_and_does_not_carry_the_record() -> None:
    assert not PERSON.carries_record
    assert not neutral(PERSON).carries_record


def test_actions_that_are_kept_back_leave_no_empty_row() -> None:
    actions = (
        Action(
            id=item("a"), what="Police visit", who="PC Applegarth", when=SpokenDate(said="Friday")
        ),
        Action(
            id=item("b"), what="Lock mended", who="PC Applegarth", when=SpokenDate(said="Friday")
        ),
    )
    bert = BERT.but(plan=BERT.plan.but(actions=actions))
    tables = [b for b in flat(document_of(neutral(PERSON), bert).blocks) if isinstance(b, Table)]
    assert tables[0].rows == (("We will tell you", "Lock mended.", "Friday"),)


def test_our_own_words_can_be_read_by_a_child_of_ten() -> None:
    """By Flesch-Kincaid grade; one long word stands in it, and is explained."""
    empty = BERT.but(
        outcomes=type(BERT.outcomes)(),
        statements=type(BERT.statements)(),
        grid=type(BERT.grid)(),
        plan=type(BERT.plan)(),
        practitioner=BERT.practitioner.but(name="Ann", role="", organisation=""),
        sharing=Sharing(
            decisions=(
                _decision(Recipient.COUNCIL, Agreement.AGREES, "Ann"),
                _decision(Recipient.HEALTH, Agreement.DOES_NOT, "Tom"),
                _decision(Recipient.MASH, Agreement.DOES_NOT, "Sam").but(
                    grounds=(SharingGround.SERIOUS_CRIME,), grounds_words="x", told=Answer.YES
                ),
            )
        ),
    )
    document = document_of(PERSON, empty)
    *told, prompts = flat(document.blocks)
    assert isinstance(prompts, SourceNote)  # a name in small print: whose questions were asked
    text = "\n".join(block_told(block) for block in told if not isinstance(block, Heading))
    sentences = [each for each in re.split(r"[.?!:\n]+", text) if each.strip()]
    words = re.findall(r"[A-Za-z]+", text)
    syllables = sum(len(re.findall(r"[aeiouy]+", word.lower())) or 1 for word in words)
    grade = 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59
    assert grade <= 5, grade
    long = {word for word in words if len(re.findall(r"[aeiouy]+", word.lower())) > 3}
    assert long <= {"advocate"}, long


def _decision(recipient: Recipient, agreement: Agreement, name: str) -> SharingDecision:
    return SharingDecision(id=item(name), recipient=recipient, agreement=agreement, name=name)
