"""Looking back, on screen."""

from datetime import date

from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from msp_desktop.practice.codes import (
    Achieved,
    Principle,
    RiskAssessment,
    RiskOutcome,
    SaidBy,
    TrueForMe,
)
from msp_desktop.practice.statement_codes import ExperienceAnswer, HowLifeIs
from msp_desktop.record.closing import view_of
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import remove
from msp_desktop.record.statements import PrincipleAnswer, with_answer
from tests.conversation.conftest import AT, Open
from tests.conversation.named import control, touch, write
from tests.visits.doorstep import LETTERS, NIGHTS
from ui.conversation.steps.closing import ClosingStep


def test_both_views_are_kept_apart(open_step: Open[ClosingStep], bert: Conversation) -> None:
    step, edits = open_step(ClosingStep, bert)
    touch(control(step, "Fully Achieved, How far, they say 1", QRadioButton))
    touch(control(step, "Partially Achieved, How far, you say 1", QRadioButton))
    write(control(step, "In their words 2", QPlainTextEdit), "I still get the good ones.")
    nights, letters = (view_of(edits[-1].closing, id_) for id_ in (NIGHTS, LETTERS))
    assert (nights.person, nights.practitioner) == (Achieved.FULLY, Achieved.PARTIALLY)
    assert letters.words == "I still get the good ones."
    assert letters.person is None


def test_each_outcome_is_read_back_as_it_was_said(
    open_step: Open[ClosingStep], bert: Conversation
) -> None:
    step, _ = open_step(ClosingStep, bert)
    shown = [label.text() for label in step.findChildren(QLabel) if label.isVisible()]
    quoted = [words for words in shown if words.startswith("“I")]
    assert quoted == [f"“{outcome.words.text}”" for outcome in bert.outcomes.items]
    step.show_conversation(bert.but(outcomes=remove(bert.outcomes, NIGHTS, at=AT)))
    left = [label.text() for label in step.findChildren(QLabel) if label.isVisible()]
    assert "“I want the telephone to stop at night.”" not in left


def test_nothing_wanted_yet_says_where_to_ask(
    open_step: Open[ClosingStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(ClosingStep, nothing_yet)
    shown = [label.text() for label in step.findChildren(QLabel) if label.isVisible()]
    assert any("What you want" in words for words in shown)


def test_experience_and_the_returns_own_codes(
    open_step: Open[ClosingStep], bert: Conversation
) -> None:
    step, edits = open_step(ClosingStep, bert)
    touch(control(step, "Yes, I was listened to.", QRadioButton))
    found = "What was found about the risk, and was anything done?"
    code = RiskAssessment.CEASED
    touch(control(step, f"{code.value}, {found}", QRadioButton))
    closing = edits[-1].closing
    assert closing.experience.listened_to is ExperienceAnswer.YES
    assert closing.assessment is code


def test_the_person_says_what_is_left_of_the_risk_before_the_practitioner_does(
    open_step: Open[ClosingStep], bert: Conversation
) -> None:
    step, edits = open_step(ClosingStep, bert)
    theirs = step.prompt("person_risk").ask
    touch(control(step, f"Risk remained, {theirs}", QRadioButton))
    write(control(step, "The risk, in their words", QPlainTextEdit), "It is mine to take.")
    write(control(step, "The risk, as you see it", QPlainTextEdit), "Fewer calls at night.")
    closing = edits[-1].closing
    assert closing.person_risk is RiskOutcome.REMAINED
    assert closing.person_risk_words.text == "It is mine to take."
    assert (closing.risk, closing.risk_words) == (None, "Fewer calls at night.")


def test_the_practitioners_words_are_asked_for_after_their_own_answer(
    open_step: Open[ClosingStep], bert: Conversation
) -> None:
    step, edits = open_step(ClosingStep, bert)
    ours = control(step, "How far, as you see it 1", QPlainTextEdit)
    assert not ours.isVisible()
    touch(control(step, "Partially Achieved, How far, you say 1", QRadioButton))
    write(ours, "Two nights of seven.")
    view = view_of(edits[-1].closing, NIGHTS)
    assert (view.practitioner_words, view.words) == ("Two nights of seven.", "")


def test_who_said_how_far_it_came_is_kept(open_step: Open[ClosingStep], bert: Conversation) -> None:
    step, edits = open_step(ClosingStep, bert)
    control(step, "Said by: In their words 1", QComboBox).setCurrentIndex(1)
    assert view_of(edits[-1].closing, NIGHTS).said_by is list(SaidBy)[1]


def test_the_experience_has_room_for_words_and_the_day_is_kept(
    open_step: Open[ClosingStep], bert: Conversation
) -> None:
    step, edits = open_step(ClosingStep, bert)
    write(control(step, "How it was, in their words", QPlainTextEdit), "You came back.")
    write(control(step, "The day it was concluded", QLineEdit), "20 November 2026")
    closing = edits[-1].closing
    assert closing.experience_words.text == "You came back."
    assert closing.concluded.on == date(2026, 11, 20)


def test_statements_and_life_are_said_again_beside_what_was_said_before(
    open_step: Open[ClosingStep], bert: Conversation
) -> None:
    before = PrincipleAnswer(principle=Principle.EMPOWERMENT, answer=TrueForMe.PARTLY)
    told = bert.but(statements=with_answer(bert.statements, before))
    step, edits = open_step(ClosingStep, told)
    again = control(step, "True for me now, Empowerment", QRadioButton)
    assert not again.isVisible()
    control(step, "The six statements, once more", QPushButton).click()
    shown = [label.text() for label in step.findChildren(QLabel) if label.isVisible()]
    assert "Before: partly." in [words.lower().replace("before", "Before") for words in shown]
    touch(again)
    control(step, "How life is now, once more", QPushButton).click()
    line = step.pack.prompt("statements", "life_safe_at_home").ask
    touch(control(step, f"Yes, {line}", QRadioButton))
    write(control(step, "The day it was concluded", QLineEdit), "today")
    touch(control(step, f"Mostly, {line}", QRadioButton))
    closing = edits[-1].closing
    assert [given.answer for given in closing.principles] == [TrueForMe.TRUE]
    assert [given.answer for given in closing.life] == [HowLifeIs.MOSTLY]
    assert closing.concluded.said == "today"
    assert edits[-1].statements == told.statements
