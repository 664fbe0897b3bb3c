"""What others answered is offered for the person's copy, piece by piece, and only then."""

from pathlib import Path

from msp_desktop.documents.answer_pieces import NAMES_SOMEBODY, NOT_TOLD, answer_pieces
from msp_desktop.documents.kinds import PERSON
from msp_desktop.documents.kinds.persons_copy import with_answers
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Answer
from msp_desktop.record.outcomes import theirs
from msp_desktop.record.replies.answers import PersonTold
from msp_desktop.replies.taking import answered_papers, take_reply
from msp_desktop.store.store import Store
from tests.replies.exchange import VISIT, Referral, answer, asked, came_back, decided
from tests.unlocked import NOON


def test_each_piece_of_an_answer_is_offered_with_what_speaks_against_it(
    officer: Store, council: Store, referral: Referral, tmp_path: Path
) -> None:
    assert answered_papers(officer, VISIT.id) == ()
    answers = decided(asked(council, referral)).but(leads="Joyce, his sister")
    take_reply(officer, came_back(officer, answer(council, referral, answers, tmp_path / "1.pdf")))
    pieces = answer_pieces(VISIT, answered_papers(officer, VISIT.id))
    texts = [each.text for each in pieces]
    assert texts[0].startswith("The council answered: They look into it together with you")
    first = theirs(VISIT.outcomes)[0].words.text
    assert f"You want: “{first}” This will be done. Step 0." in texts
    against = {each.why_not for each in pieces if "Joyce" in each.text}
    assert against == {NAMES_SOMEBODY}
    assert "large print" not in str(texts)

    not_told = answers.but(told=PersonTold(told=Answer.NO, why_not="Somebody listens."))
    take_reply(officer, came_back(officer, answer(council, referral, not_told, tmp_path / "2.pdf")))
    pieces = answer_pieces(VISIT, answered_papers(officer, VISIT.id))
    assert {each.why_not for each in pieces} == {NAMES_SOMEBODY, NOT_TOLD}
    assert "Somebody listens" not in str(pieces)


def test_only_what_was_ticked_is_in_the_copy() -> None:
    def words(*ticked: str) -> str:
        made = make_document(VISIT, with_answers(PERSON, ticked), at=NOON)
        return str(made.document.blocks)

    assert "What others answered" not in words()
    assert "They offer you help now." in words("The council answered: They offer you help now.")
