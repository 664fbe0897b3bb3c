"""The plan on screen."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton

from msp_desktop.practice.codes import AbuseType, Principle, WayAnswer, WayToRespond
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.plan import Plan, PrincipleLine
from tests.conversation.conftest import Open
from tests.conversation.named import control, open_up, touch, write
from ui.conversation.steps.plan import PlanStep


def test_who_does_what_by_when(open_step: Open[PlanStep], nothing_yet: Conversation) -> None:
    step, edits = open_step(PlanStep, nothing_yet)
    write(control(step, "What is done", QLineEdit), "Fit a call blocker")
    write(control(step, "Who does it", QLineEdit), "Officer")
    write(control(step, "By when", QLineEdit), "3 December 2026")
    control(step, "Another action", QPushButton).click()
    write(control(step, "What is done 2", QLineEdit), "Ring Bert")
    write(control(step, "By when 2", QLineEdit), "when it suits him")
    first, second = edits[-1].plan.actions
    assert (first.what, first.who, first.when.said) == (
        "Fit a call blocker",
        "Officer",
        "3 December 2026",
    )
    assert str(first.when.on) == "2026-12-03"
    assert (second.when.said, second.when.on) == ("when it suits him", None)


def test_a_way_of_helping_becomes_an_action(
    open_step: Open[PlanStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(PlanStep, nothing_yet)
    control(step, "Ways of helping", QPushButton).click()
    offered = control(step, "Add: family group conference", QPushButton)
    assert not offered.isVisible()
    which = "Which ways of helping fit what they want?"
    touch(control(step, f"Family group conference, {which}", QCheckBox))
    assert edits[-1].plan.ways == (WayToRespond.FAMILY_GROUP,)
    touch(offered)
    (action,) = edits[-1].plan.actions
    assert action.what == "Family group conference"
    assert step.window().focusWidget() is control(step, "What is done", QLineEdit)


def test_each_principle_gets_one_line(open_step: Open[PlanStep], bert: Conversation) -> None:
    step, edits = open_step(PlanStep, bert)
    control(step, "The six principles", QPushButton).click()
    write(control(step, "How is the person in charge of this?", QLineEdit), "His idea.")
    assert edits[-1].plan.principles == (
        PrincipleLine(principle=Principle.EMPOWERMENT, line="His idea."),
    )


def test_fold_tells_that_advice_was_written_down(
    open_step: Open[PlanStep], bert: Conversation
) -> None:
    advised = bert.but(plan=bert.plan.but(advice="Duty sergeant: go gently."))
    step, _ = open_step(PlanStep, advised)
    advice = control(step, "Who did you ask for advice, and what did they say?", QPlainTextEdit)
    fold = control(step, "Advice, and others involved", QPushButton)
    assert fold.accessibleDescription() == "1 answered"
    open_up(advice)
    assert advice.isVisible()
    assert advice.toPlainText() == "Duty sergeant: go gently."


def test_meeting_ways_are_hidden_until_advice_is_noted(
    open_step: Open[PlanStep], bert: Conversation
) -> None:
    close = bert.concern.but(types=(AbuseType.DOMESTIC,))
    risky = bert.but(concern=close, plan=Plan())
    step, _ = open_step(PlanStep, risky)
    control(step, "Ways of helping", QPushButton).click()
    which = "Which ways of helping fit what they want?"
    conference = control(step, f"Family group conference, {which}", QCheckBox)
    open_up(conference)
    assert not conference.isVisibleTo(step)
    assert control(step, f"MARAC, {which}", QCheckBox).isVisibleTo(step)
    step.show_conversation(risky.but(plan=Plan(advice="The domestic abuse lead says wait.")))
    open_up(conference)
    assert conference.isVisibleTo(step)


def test_a_way_that_was_offered_keeps_the_answer_and_the_result(
    open_step: Open[PlanStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(PlanStep, nothing_yet)
    control(step, "Ways of helping", QPushButton).click()
    control(step, "A way that was offered to them", QPushButton).click()
    write(control(step, "Or another", QLineEdit), "a call blocker")
    touch(control(step, "Does not want it, What they decided", QRadioButton))
    write(control(step, "What they said to it", QPlainTextEdit), "It would cut off my sister.")
    write(control(step, "What came of the offer", QLineEdit), "Asked again in May.")
    (offered,) = edits[-1].plan.ways_offered
    assert (offered.other, offered.answer) == ("a call blocker", WayAnswer.DOES_NOT)
    assert offered.words.text == "It would cut off my sister."
    assert offered.result == "Asked again in May."
