"""Decisions on screen: capacity is assumed, and the app never finds."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from msp_desktop.practice.codes import Ability, Answer, CapacityResult
from msp_desktop.record.capacity import finding
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import AT, Open
from tests.conversation.named import control, open_up, touch
from tests.conversation.settling import has_keyboard
from tests.visits import ward
from ui.conversation.steps.capacity import CapacityStep
from ui.widgets.fields.choice_button import OneChoice
from ui.widgets.fields.text_fields import LineField
from ui.widgets.growing_text import GrowingText


def _touch(step: CapacityStep, name: str) -> None:
    touch(control(step, name, OneChoice))


def test_a_decision_is_asked_for_only_where_there_is_a_doubt(
    open_step: Open[CapacityStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(CapacityStep, nothing_yet)
    decision = control(step, "The decision", GrowingText)
    assert not decision.isVisible()
    _touch(step, "No, Real doubt")
    assert not decision.isVisible()
    _touch(step, "Not sure, Real doubt")
    assert decision.isVisible()
    QTest.keyClicks(decision, "where I live")
    assert edits[-1].capacity.doubt is Answer.NOT_SURE
    assert [d.decision for d in edits[-1].capacity.decisions] == ["where I live"]


def test_first_the_abilities_then_the_impairment_then_because_of(
    open_step: Open[CapacityStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(CapacityStep, nothing_yet)
    _touch(step, "Yes, Real doubt")
    impairment = control(step, "What affects mind or brain", GrowingText)
    because = control(step, "How one leads to the other", GrowingText)
    assert not impairment.isVisible()
    _touch(step, "Yes, Understands")
    assert not impairment.isVisible()
    _touch(step, "No, Keeps it in mind")
    open_up(impairment)
    assert impairment.isVisible()
    assert not because.isVisible()
    QTest.keyClicks(impairment, "A stroke.")
    assert because.isVisible()
    QTest.keyClicks(control(step, "What shows it: Keeps it in mind", GrowingText), "Asked twice.")
    abilities = edits[-1].capacity.decisions[0].attempts[0].abilities
    assert finding(abilities, Ability.UNDERSTAND).answer is Answer.YES
    assert finding(abilities, Ability.RETAIN).evidence == "Asked twice."


def test_each_result_asks_for_its_own_words(
    open_step: Open[CapacityStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(CapacityStep, nothing_yet)
    _touch(step, "Yes, Real doubt")
    words = control(step, "The result in words", GrowingText)
    assert not words.isVisible()
    _touch(step, "May lack capacity, full assessment asked for, Result")
    QTest.keyClicks(words, "The social worker, by Friday.")
    attempt = edits[-1].capacity.decisions[0].attempts[0]
    assert attempt.result is CapacityResult.MAY_LACK
    assert attempt.result_words == "The social worker, by Friday."


def test_best_interests_open_only_where_capacity_is_lacking(
    open_step: Open[CapacityStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(CapacityStep, nothing_yet)
    _touch(step, "Yes, Real doubt")
    fold = control(step, "Best interests", QPushButton)
    _touch(step, "Has capacity for this decision, Result")
    assert not fold.isVisible()
    _touch(step, "Lacks capacity for this decision, Result")
    assert fold.isVisible()
    fold.click()
    QTest.keyClicks(control(step, "Wishes", GrowingText), "Biscuit.")
    assert edits[-1].capacity.decisions[0].best_interests.wishes == "Biscuit."


def test_another_attempt_leaves_the_earlier_ones_as_they_were(
    open_step: Open[CapacityStep],
) -> None:
    first = ward.visit(AT)[0]
    step, edits = open_step(CapacityStep, first)
    control(step, "Another attempt at this decision", QPushButton).click()
    when = control(step, "When this was 1.2", LineField)
    assert has_keyboard(when)
    QTest.keyClicks(when, "this morning")
    QTest.keyClicks(control(step, "Help given 1.2", GrowingText), "Pictures.")
    before, after = edits[-1].capacity.decisions[0].attempts
    assert before == first.capacity.decisions[0].attempts[0]
    assert (after.when.said, after.help_given) == ("this morning", "Pictures.")


def test_pressure_is_noted_apart_from_capacity(
    open_step: Open[CapacityStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(CapacityStep, nothing_yet)
    control(step, "Pressure from somebody else", QPushButton).click()
    QTest.keyClicks(control(step, "Pressure noted", GrowingText), "He stands behind her.")
    assert edits[-1].capacity.coercion == "He stands behind her."
    assert edits[-1].capacity.decisions == ()
