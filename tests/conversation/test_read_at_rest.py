"""A card at rest is a few lines of reading; what nobody needs before they touch it waits."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import latest
from msp_desktop.record.part import new_id
from msp_desktop.record.plan import Action
from tests.conversation.conftest import Open
from tests.conversation.named import control, write
from tests.conversation.settling import settle
from ui.conversation.steps.closing import ClosingStep
from ui.conversation.steps.grid import GridStep
from ui.conversation.steps.opening import OpeningStep
from ui.conversation.steps.outcomes import OutcomesStep
from ui.conversation.steps.person import PersonStep
from ui.conversation.steps.plan import PlanStep
from ui.conversation.steps.statements import StatementsStep
from ui.conversation.steps.step import Step
from ui.conversation.steps.summary import SummaryStep
from ui.widgets.growing_text import GrowingText
from ui.widgets.voice_block import QuoteView

LONG = "Ask the council to look at the roof, the gutter, the landing light and the back door"


def test_who_does_what_by_when_is_one_line(
    open_step: Open[PlanStep], nothing_yet: Conversation
) -> None:
    actions = tuple(Action(id=new_id(), what="Chain fitted", who="Carer") for _ in range(2))
    step, _ = open_step(PlanStep, nothing_yet.but(plan=nothing_yet.plan.but(actions=actions)))
    what, who = (control(step, f"{name} 2", QLineEdit) for name in ("What is done", "Who does it"))
    more = control(step, "More on this card: Action 2", QPushButton)
    assert len({_top(each, step) // 12 for each in (what, who, more)}) == 1
    assert not control(step, "By when 2", QLineEdit).isVisible()


def test_a_long_line_is_read_whole(open_step: Open[PlanStep], nothing_yet: Conversation) -> None:
    actions = (Action(id=new_id(), what="First"), Action(id=new_id(), what=LONG, who="Carer"))
    step, _ = open_step(PlanStep, nothing_yet.but(plan=nothing_yet.plan.but(actions=actions)))
    what = control(step, "What is done 2", QLineEdit)
    lines = -(-what.fontMetrics().horizontalAdvance(LONG) // what.width())
    assert lines > 1
    assert what.height() >= lines * what.fontMetrics().height()


def test_an_action_has_more_to_it_once_it_is_begun(
    open_step: Open[PlanStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(PlanStep, nothing_yet)
    more = control(step, "More about this action", QPushButton)
    another = control(step, "Another action", QPushButton)
    assert not more.isVisible()
    assert not another.isVisible()
    write(control(step, "What is done", QLineEdit), "Chain fitted")
    assert more.isVisible()
    assert another.isVisible()


def test_another_outcome_is_offered_once_there_is_one(
    open_step: Open[OutcomesStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(OutcomesStep, nothing_yet)
    another = control(step, "Another outcome", QPushButton)
    assert not another.isVisible()
    write(control(step, "What they want", QPlainTextEdit), "My own front door.")
    assert another.isVisible()


def test_words_to_choose_from_wait_for_the_question_they_are_for(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    line = control(step, "In a few words", QLineEdit)
    words = step.prompt("communication_needs").offered[0]
    offered = next(each for each in step.findChildren(QPushButton) if words in each.text())
    assert not offered.isVisible()
    line.setFocus()
    settle()
    assert offered.isVisible()
    offered.click()
    assert edits[-1].opening.needs_note.lower() == words


def test_what_helps_is_read_as_words(open_step: Open[OpeningStep], bert: Conversation) -> None:
    step, _ = open_step(OpeningStep, bert)
    what = control(step, "What helps", QLineEdit)
    kind = control(step, "What kind of help", QComboBox)
    assert what.property("read")
    assert kind.property("read")


def test_a_question_without_cards_stands_beside_its_button(
    open_step: Open[PersonStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(PersonStep, nothing_yet)
    add = control(step, "Somebody in their life", QPushButton)
    asked = [each for each in _labels(step, "Who are the people in your life?") if each.isVisible()]
    assert len(asked) == 1
    assert abs(_middle(asked[0], step) - _middle(add, step)) < add.height() // 2
    add.click()
    settle()
    asked = [each for each in _labels(step, "Who are the people in your life?") if each.isVisible()]
    assert len(asked) == 1
    assert _middle(asked[0], step) < _top(control(step, "Their name", QLineEdit), step)


def test_a_tick_is_read_as_words_once_it_is_given(
    open_step: Open[StatementsStep], bert: Conversation
) -> None:
    step, _ = open_step(StatementsStep, bert)
    agreed = [
        each
        for each in step.findChildren(QPushButton)
        if each.text() == "Agreed: it says what they mean" and each.isVisible()
    ]
    assert [each.property("read") for each in agreed] == [True] * len(agreed)
    assert agreed


def test_which_two_pull_against_each_other_is_said_in_a_line(
    open_step: Open[OutcomesStep], bert: Conversation
) -> None:
    step, _ = open_step(OutcomesStep, bert)
    first = control(step, "This", QComboBox)
    line = next(each for each in step.findChildren(QLabel) if first.currentText() in each.text())
    assert line.isVisible()
    assert not first.isVisible()
    control(step, "How you talked it through", GrowingText).setFocus()
    settle()
    assert first.isVisible()


def test_how_far_takes_the_whole_width_only_while_it_is_answered(
    open_step: Open[ClosingStep], bert: Conversation
) -> None:
    step, _ = open_step(ClosingStep, bert)
    choose = control(step, "How far, you say 1", QWidget)
    theirs = control(step, "How far, they say 1", QWidget)
    theirs.setFocus()
    settle()
    assert _top(theirs, step) < _top(choose, step)


def test_the_key_takes_a_mark_back_from_its_card(
    open_step: Open[GridStep], bert: Conversation
) -> None:
    step, edits = open_step(GridStep, bert)
    why = control(step, "Why there: Bert, now", GrowingText)
    why.setFocus()
    settle()
    QTest.keyClick(why, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    settle()
    assert latest(edits[-1].grid, GridView.PERSON, GridMoment.NOW) is None


def test_who_said_it_stands_under_the_last_of_several_and_is_heard_with_each(
    open_step: Open[Step], bert: Conversation
) -> None:
    step, _ = open_step(SummaryStep, bert)
    quotes = [each for each in step.findChildren(QuoteView) if each.isVisible()]
    captioned = [each for each in quotes if len(_shown_labels(each)) > 1]
    assert 0 < len(captioned) < len(quotes)
    assert all(each.accessibleName().endswith("Bert") for each in quotes)


def _labels(root: QWidget, text: str) -> list[QLabel]:
    return [each for each in root.findChildren(QLabel) if each.text() == text]


def _shown_labels(root: QWidget) -> list[QLabel]:
    return [each for each in root.findChildren(QLabel) if each.isVisible()]


def _top(widget: QWidget, root: QWidget) -> int:
    return widget.mapTo(root, QPoint(0, 0)).y()


def _middle(widget: QWidget, root: QWidget) -> int:
    return _top(widget, root) + widget.height() // 2
