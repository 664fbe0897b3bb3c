"""What they want, on screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import About, Asked, SaidBy
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import active_outcomes
from tests.conversation.conftest import Open
from tests.conversation.named import control
from tests.conversation.settling import has_keyboard, settle
from ui.conversation.cards.outcome import OutcomeCard
from ui.conversation.form.note_field import NoteField
from ui.conversation.steps.outcomes import OutcomesStep
from ui.widgets.fields.choice_button import OneChoice
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.growing_text import GrowingText

NIGHTS = "I want the telephone to stop at night."
LETTERS = "I'd miss my letters. They're the only post I get."
CRIBBAGE = "I'd like somebody to play cribbage with."


def _wants(conversation: Conversation) -> list[str]:
    return [outcome.words.text for outcome in active_outcomes(conversation.outcomes)]


def test_an_empty_step_waits_with_a_card_to_write_on(
    open_step: Open[OutcomesStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, nothing_yet)
    QTest.keyClicks(control(step, "What they want", GrowingText), "To sleep.")
    assert _wants(edits[-1]) == ["To sleep."]
    assert edits[-1].outcomes.items[0].words.said_by is SaidBy.PERSON


def test_what_was_typed_is_shown_again(
    open_step: Open[OutcomesStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, nothing_yet)
    QTest.keyClicks(control(step, "What they want", GrowingText), "To sleep.")
    QTest.mouseClick(control(step, "Both, What it is about", OneChoice), Qt.MouseButton.LeftButton)
    again, _ = open_step(OutcomesStep, nothing_yet)
    again.show_conversation(edits[-1])
    settle()
    assert control(again, "What they want", GrowingText).toPlainText() == "To sleep."
    assert control(again, "Both, What it is about", OneChoice).isChecked()
    assert edits[-1].outcomes.items[0].about is About.BOTH


def test_another_outcome_is_begun_once_the_last_has_words(
    open_step: Open[OutcomesStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, nothing_yet)
    another = control(step, "Another outcome", QPushButton)
    assert another.isHidden()
    QTest.keyClicks(control(step, "What they want", GrowingText), "To sleep.")
    another.click()
    second = control(step, "What they want 2", GrowingText)
    assert has_keyboard(second)
    QTest.keyClicks(second, "My letters.")
    assert _wants(edits[-1]) == ["To sleep.", "My letters."]


def test_an_outcome_moves_up_by_its_button_and_keeps_the_keyboard(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, bert)
    up = control(step, "Move up 2", QPushButton)
    up.setFocus()
    QTest.keyClick(up, Qt.Key.Key_Space)
    assert _wants(edits[-1]) == [LETTERS, NIGHTS, CRIBBAGE]
    assert has_keyboard(up)
    assert up.accessibleName() == "Move up"
    assert "Matters most" in step.cards()[0].facts()


def test_an_outcome_moves_down_from_its_words_by_two_keys(
    qtbot: QtBot, open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, bert)
    step.window().activateWindow()
    qtbot.waitUntil(step.window().isActiveWindow)
    words = control(step, "What they want", GrowingText)
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _wants(edits[-1]) == [LETTERS, NIGHTS, CRIBBAGE]
    assert words.accessibleName() == "What they want 2"
    assert has_keyboard(words)


def test_what_moves_is_heard_at_its_new_place(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, _ = open_step(OutcomesStep, bert)
    control(step, "Move up 3", QPushButton).click()
    settle()
    heard = [card for card in step.findChildren(OutcomeCard) if card.isVisible()]
    assert [card.item.id for card in heard] == [card.item.id for card in step.cards()]


def test_moving_passes_over_what_is_no_longer_wanted(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, bert)
    control(step, "No longer wanted 2", QPushButton).click()
    settle()
    control(step, "Move up 2", QPushButton).click()
    assert _wants(edits[-1]) == [CRIBBAGE, NIGHTS]


def test_a_tie_outlives_a_new_order(open_step: Open[OutcomesStep], bert: Conversation) -> None:
    step, edits = open_step(OutcomesStep, bert)
    control(step, "Move up 3", QPushButton).click()
    assert edits[-1].outcomes.ties == bert.outcomes.ties
    assert "pulls against 3" in step.cards()[0].facts()


def test_a_tie_steps_back_with_either_of_its_outcomes_and_what_was_said_of_it_stays_in_sight(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    (tied,) = bert.outcomes.ties
    step, edits = open_step(OutcomesStep, bert)
    control(step, "No longer wanted 2", QPushButton).click()
    assert edits[-1].outcomes.ties == bert.outcomes.ties
    settle()
    assert [c for c in step.findChildren(Chooser) if c.accessibleName() == "This"] == []
    line = f"It pulled against “{NIGHTS}”: {tied.note}"
    assert line in {each.text() for each in step.findChildren(QLabel) if each.isVisible()}
    control(step, "Wanted again", QPushButton).click()
    settle()
    assert control(step, "How you talked it through", GrowingText).toPlainText() == tied.note


def test_two_outcomes_are_tied_and_the_talk_about_it_noted(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    untied = bert.but(outcomes=bert.outcomes.but(ties=()))
    step, edits = open_step(OutcomesStep, untied)
    control(step, "Two pull against each other", QPushButton).click()
    first, second = (outcome.id for outcome in bert.outcomes.items[:2])
    tie = edits[-1].outcomes.ties[0]
    assert (tie.first, tie.second) == (first, second)
    note = control(step, "How you talked it through", GrowingText)
    QTest.keyClicks(note, "Not all post.")
    assert edits[-1].outcomes.ties[0].note == "Not all post."
    third = bert.outcomes.items[2]
    control(step, "Pulls against", Chooser).setCurrentIndex(2)
    assert edits[-1].outcomes.ties[0].second == third.id
    control(step, "They do not pull against each other", QPushButton).click()
    assert edits[-1].outcomes.ties == ()


def test_an_outcome_does_not_pull_against_itself(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, bert)
    chooser = control(step, "Pulls against", Chooser)
    chooser.setCurrentIndex(0)
    assert edits == []
    assert chooser.currentIndex() == 1


def test_a_change_keeps_the_earlier_words_with_the_reason(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, bert)
    control(step, "It has changed", QPushButton).click()
    QTest.keyClicks(control(step, "What they want", GrowingText), "No calls after nine.")
    QTest.keyClicks(control(step, "What changed it", LineField), "Joyce rings at eight.")
    outcome = edits[-1].outcomes.items[0]
    assert outcome.words.text == "No calls after nine."
    assert [(e.words.text, e.reason) for e in outcome.earlier] == [
        (NIGHTS, "Joyce rings at eight.")
    ]


def test_a_change_that_was_none_is_taken_back(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, bert)
    control(step, "It has changed", QPushButton).click()
    back = control(step, "It had not changed", QPushButton)
    assert back.isVisible()
    back.click()
    assert edits[-1].outcomes == bert.outcomes


def test_new_words_are_never_dropped_as_no_change(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, _ = open_step(OutcomesStep, bert)
    control(step, "It has changed", QPushButton).click()
    QTest.keyClicks(control(step, "What they want", GrowingText), "No calls after nine.")
    assert not control(step, "It had not changed", QPushButton).isVisible()


def test_what_is_no_longer_wanted_stays_and_can_be_wanted_again(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, bert)
    control(step, "No longer wanted 3", QPushButton).click()
    QTest.keyClicks(control(step, "Why it is no longer wanted", LineField), "Tam moved in.")
    left = edits[-1].outcomes.items[2]
    assert left.words.text == CRIBBAGE
    assert left.withdrawn is not None
    assert left.withdrawn.reason == "Tam moved in."
    control(step, "Wanted again", QPushButton).click()
    assert _wants(edits[-1]) == [NIGHTS, LETTERS, CRIBBAGE]


def test_what_is_not_wanted_can_be_taken_away_and_put_back(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, bert)
    control(step, "Something they do not want", QPushButton).click()
    QTest.keyClicks(control(step, "What they do not want 2", GrowingText), "A home.")
    both = edits[-1].outcomes.not_wanted
    assert [one.words.text for one in both][1] == "A home."
    control(step, "Remove: what they do not want", QPushButton).click()
    assert edits[-1].outcomes.not_wanted == both[1:]
    control(step, "Put back what was removed: Something they do not want", QPushButton).click()
    assert edits[-1].outcomes.not_wanted == both


def test_without_outcomes_it_is_asked_how_the_asking_went(
    open_step: Open[OutcomesStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, nothing_yet)
    exact = [code.value for code in Asked]
    shown = [control(step, f"{code}, Were they asked", OneChoice).text() for code in exact]
    assert shown == exact
    why = next(n for n in step.findChildren(NoteField) if "not asked" in _name(n))
    assert not why.isVisible()
    QTest.mouseClick(control(step, "No, Were they asked", OneChoice), Qt.MouseButton.LeftButton)
    assert why.isVisible()
    QTest.keyClicks(why.field(), "Asleep.")
    assert edits[-1].outcomes.asked is Asked.NO
    assert edits[-1].outcomes.not_asked_reason == "Asleep."


def test_the_person_is_offered_by_name_as_who_said_it(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, _ = open_step(OutcomesStep, bert)
    assert control(step, "Said by: What they want", Chooser).currentText() == "Bert"


def _name(note: NoteField) -> str:
    return note.field().accessibleName()


def test_wish_carried_on_is_asked_again_with_one_press(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    before = bert.started_at
    items = tuple(each.but(carried_on=before) for each in bert.outcomes.items)
    step, edits = open_step(OutcomesStep, bert.but(outcomes=bert.outcomes.but(items=items)))
    shown = [label.text() for label in step.findChildren(QLabel) if label.isVisible()]
    assert "Asked on 20 November 2026. Not asked again yet." in shown
    control(step, "Still wanted", QPushButton).click()
    first, *others = edits[-1].outcomes.items
    assert first.carried_on is None
    assert all(each.carried_on == before for each in others)


def test_wish_put_in_other_words_was_said_today(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    items = tuple(each.but(carried_on=bert.started_at) for each in bert.outcomes.items)
    step, edits = open_step(OutcomesStep, bert.but(outcomes=bert.outcomes.but(items=items)))
    QTest.keyClicks(control(step, "What they want", GrowingText), "Now. ")
    assert edits[-1].outcomes.items[0].carried_on is None


def test_what_matters_most_is_kept_with_whoever_said_it(
    open_step: Open[OutcomesStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OutcomesStep, nothing_yet)
    QTest.keyClicks(control(step, "What matters most", GrowingText), "Her garden.")
    by = control(step, "Said by: What matters most", Chooser)
    by.setCurrentIndex(by.findText("family or friend"))
    outcomes = edits[-1].outcomes
    assert (outcomes.matters_most, outcomes.matters_most_by) == (
        "Her garden.",
        SaidBy.FAMILY_OR_FRIEND,
    )
