"""What others answered is offered for the person's copy, piece by piece, and only then."""

from pathlib import Path

from msp_desktop.documents.answer_pieces import (
    NAMES_SOMEBODY,
    NOT_TOLD,
    AnsweredPaper,
    answer_pieces,
)
from msp_desktop.documents.kinds import PERSON
from msp_desktop.documents.kinds.persons_copy import with_answers
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.practice.reply_codes import OutcomeStep
from msp_desktop.record.case.events import PaperLeft, ReplyTaken
from msp_desktop.record.outcomes import Outcome, Outcomes, theirs
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.replies.answers import OutcomeAnswer, PersonTold, ReplyAnswers
from msp_desktop.replies.taking import answered_papers, take_reply
from msp_desktop.store.store import Store
from tests.replies.exchange import VISIT, Referral, answer, asked, came_back, decided
from tests.unlocked import NOON
from tests.visits.steady import item


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


def test_what_another_wishes_is_not_called_the_persons_own_and_english_stands_beside() -> None:
    theirs_alone = Outcome(
        id=item("own"), words=SpokenWords(text="Chcę zostać.", in_english="I want to stay.")
    )
    of_another = Outcome(
        id=item("home"),
        words=SpokenWords(text="Mum should go into a home", said_by=SaidBy.ADVOCATE),
    )
    visit = VISIT.but(outcomes=Outcomes(items=(theirs_alone, of_another)))
    done = tuple(
        OutcomeAnswer(outcome=each.id, step=OutcomeStep.DONE) for each in visit.outcomes.items
    )
    paper = PaperLeft(kind="council", recipient="Council", sha256="0" * 64)
    reply = ReplyTaken(answers=ReplyAnswers(outcomes=done))
    texts = [
        each.text for each in answer_pieces(visit, [AnsweredPaper(paper, "the council", reply)])
    ]
    assert texts == [
        "You want: “Chcę zostać.”\nIn English (interpreter): “I want to stay.” This is done.",
        f"Said for you by {SaidBy.ADVOCATE.value}: “Mum should go into a home” This is done.",
    ]


def test_only_what_was_ticked_is_in_the_copy() -> None:
    def words(*ticked: str) -> str:
        made = make_document(VISIT, with_answers(PERSON, ticked), at=NOON)
        return str(made.document.blocks)

    assert "What others answered" not in words()
    assert "They offer you help now." in words("The council answered: They offer you help now.")
