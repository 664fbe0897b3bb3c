"""The copy for the person: theirs first, easy to read, and safe where somebody else may find it."""

import re
from datetime import UTC, datetime

import pytest

from msp_desktop.disclosure.allowed import disclosure_decisions, redacted_record
from msp_desktop.disclosure.screening import reveals_purpose
from msp_desktop.documents.kinds import PERSON
from msp_desktop.documents.kinds.persons_copy import neutral, not_given
from msp_desktop.documents.make import make_document
from msp_desktop.documents.neutral_notes import chosen_sentences, neutral_sentences
from msp_desktop.pdf.blocks import Bullets, Faces, Heading, QuoteBlock
from msp_desktop.practice.codes import (
    AbuseType,
    Achieved,
    Agreement,
    Answer,
    GridMoment,
    GridView,
    Recipient,
    SaidBy,
    SharingGround,
)
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.amendment import amendment
from msp_desktop.record.canonical import to_json
from msp_desktop.record.checks.persons_copy import (
    DOMESTIC_ABUSE,
    LISTENS,
    NOT_GIVEN,
    READS,
    UNSAFE_POST,
    decided_copy,
    reasons_not_to_give,
)
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.concern import Concern
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.grid import Point, place
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcome, Outcomes
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.documents.words_told import document_of, flat, words_told
from tests.documents.words_told import told as block_told
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


@pytest.mark.parametrize("said_by", [SaidBy.STAFF, SaidBy.ADVOCATE])
def test_what_staff_say_never_stands_among_their_words(said_by: SaidBy) -> None:
    refused = BERT.outcomes.not_wanted[0].but(words=SpokenWords(text="A home.", said_by=said_by))
    own = tuple(each.but(said_by=said_by) for each in BERT.statements.own)
    words = told(
        BERT.but(
            outcomes=BERT.outcomes.but(not_wanted=(refused,)),
            statements=BERT.statements.but(own=own),
            closing=Closing(own_words="It went well.", own_words_by=said_by),
        )
    )
    stands = said_by is SaidBy.ADVOCATE
    for piece in ("Said for you by", "A home.", own[0].text, "It went well."):
        assert (piece in words) is stands, piece


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


NOTES = neutral(PERSON, ("We talk again: Monday 10 am.", "You can ring 01632 960 000."))


def test_neutral_notes_hold_the_chosen_sentences_and_nothing_else() -> None:
    for visit in (BERT, KARWAN, *ward.visit(AT)):
        document = document_of(NOTES, visit)
        (bullets,) = flat(document.blocks)
        assert isinstance(bullets, Bullets)
        assert bullets.items == ("We talk again: Monday 10 am.", "You can ring 01632 960 000.")
        everything = f"{document.title} {document.subject} {document.made_by} "
        everything += f"{document.reference} {document.marking} {words_told(document)}"
        assert not reveals_purpose(everything), everything


def test_neutral_notes_are_refused_without_a_choice_or_with_a_word_that_tells() -> None:
    for sentences in ((), ("Ring the police.",), ("We talk again.", "I want the abuse to stop.")):
        with pytest.raises(ValueError, match="chosen"):
            neutral(PERSON, sentences)


def test_sentence_that_tells_is_never_offered() -> None:
    """Whom it could hurt: what a partner would do with a word of himself, of money or of help."""
    wishes = (
        "I want him to stop deciding when I sleep.",
        "To have my own bank card.",
        "To see the nurse at the clinic on Tuesdays.",
        "MARAC on Tuesday.",
        "Marek reads everything.",
        "I want to sleep in on Sundays.",
    )
    items = tuple(Outcome(id=item(words), words=SpokenWords(text=words)) for words in wishes)
    marek = OtherPerson(id=item("marek"), name="Marek", may_be_told=Answer.NO)
    visit = BERT.but(
        outcomes=Outcomes(items=items),
        person=BERT.person.but(others=(marek,)),
        statements=type(BERT.statements)(),
        grid=type(BERT.grid)(),
        plan=type(BERT.plan)(),
    )
    offered = [each.text for each in neutral_sentences(visit, AT.date()) if each.offered]
    assert offered == ["I want to sleep in on Sundays."]
    assert all(each.why_not for each in neutral_sentences(visit, AT.date()) if not each.offered)


def test_chosen_sentences_are_those_of_their_numbers() -> None:
    sentences = neutral_sentences(BERT, AT.date())
    places = tuple(n for n, each in enumerate(sentences, start=1) if each.offered)
    assert chosen_sentences(BERT, places, AT.date()) == tuple(
        each.text for each in sentences if each.offered
    )
    closed = next(n for n, each in enumerate(sentences, start=1) if not each.offered)
    for wrong in ((), (0,), (len(sentences) + 1,), (closed,)):
        with pytest.raises(ValueError, match="sentence"):
            chosen_sentences(BERT, wrong, AT.date())


def test_a_draft_of_neutral_notes_gives_nothing_away() -> None:
    made = make_document(BERT, NOTES, at=AT, draft=True)
    assert b"afeguarding" not in made.pdf


def test_not_giving_is_proposed_for_each_thing_that_speaks_against_it() -> None:
    calm = begin(BERT.practitioner, at=AT)
    assert reasons_not_to_give(calm) == ()

    def found(words: str) -> tuple[str, ...]:
        return reasons_not_to_give(calm.but(opening=Opening(contact_again=words)))

    abuse = calm.but(concern=Concern(types=(AbuseType.DOMESTIC,)))
    assert reasons_not_to_give(abuse) == (DOMESTIC_ABUSE,)
    for words in ("No letters.", "Not by post, ever.", "Letters are not safe.", "Mail is opened."):
        assert found(words) == (UNSAFE_POST,), words
    for words in ("He reads everything.", "She opens my post.", "He goes through my bag."):
        assert READS in found(words), words
    for words in ("He listens at the door.", "Marek answers for her."):
        assert found(words) == (LISTENS,), words
    assert reasons_not_to_give(calm.but(opening=Opening(seen_alone=Answer.NO))) == (LISTENS,)
    assert found("Landline, mornings only.") == ()
    letter = ContactWay(id=item("letter"), way=ContactWayKind.LETTER, safe=Answer.NO)
    unsafe = Opening(safe_contact=SafeContact(ways=(letter,)))
    assert reasons_not_to_give(calm.but(opening=unsafe)) == (UNSAFE_POST,)


def test_what_was_decided_later_is_read_from_beside_the_record() -> None:
    assert decided_copy(BERT).choice is None
    why = "He reads everything."
    beside = amendment(BERT.id, BERT.practitioner, what=NOT_GIVEN, why=why, at=AT)
    decided = decided_copy(BERT, (beside,))
    assert (decided.choice, decided.reason) == (CopyChoice.KEEP, why)


def test_the_close_says_how_far_each_came_and_the_marks_then_and_now() -> None:
    first = BERT.outcomes.items[0]
    view = OutcomeView(outcome=first.id, person=Achieved.PARTIALLY, words="Most nights.")
    closing = Closing(outcomes=(view,), own_words="It is quiet now.")
    grid = place(
        BERT.grid, GridView.PERSON, GridMoment.AT_CLOSE, Point(safety=80, wellbeing=70), at=AT
    )
    closed = BERT.but(closing=closing, grid=grid)
    words = told(closed)
    for piece in (
        "You say: this partly happened.",
        "Most nights.",
        "It is quiet now.",
        "When we began",
        "At the end",
    ):
        assert piece in words
    assert "Not asked" not in words


def test_whom_to_ring_has_a_number_where_the_practitioner_said_one() -> None:
    who = BERT.practitioner.but(
        telephone="01632 960 200", hours="weekdays to five", email="r@brackwater.example"
    )
    words = told(BERT.but(practitioner=who))
    assert "Ring 01632 960 200 (weekdays to five)." in words
    assert "Write to r@brackwater.example." in words


def test_the_persons_copy_names_no_pack() -> None:
    assert "Prompts" not in told()
    assert "built-in" not in told()


def test_a_copy_not_to_be_given_says_so_with_its_reason_and_needs_one() -> None:
    document = document_of(not_given(PERSON, "His daughter opens his post."), BERT)
    assert "Do not give this copy" in document.marking
    assert "Not given. Why: His daughter opens his post." in words_told(document)
    with pytest.raises(ValueError, match="reason"):
        not_given(PERSON, "  ")


def test_it_stays_private_and_does_not_carry_the_record() -> None:
    assert not PERSON.carries_record
    assert not NOTES.carries_record


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
    told = flat(document.blocks)
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
