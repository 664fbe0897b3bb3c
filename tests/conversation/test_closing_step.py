"""Looking back, on screen."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QRadioButton

from msp_desktop.practice.codes import Achieved, Answer, RiskAssessment, RiskOutcome
from msp_desktop.record.closing import view_of
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import remove
from tests.conversation.conftest import AT, Open
from tests.conversation.named import control, touch, write
from tests.visits.doorstep import LETTERS, NIGHTS
from ui.conversation.closing_step import ClosingStep


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
    assert closing.experience.listened_to is Answer.YES
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
