"""Statements that begin with "I", on screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from msp_desktop.practice.codes import Principle, TrueForMe
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.statement_codes import HowLifeIs, LifeLine
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.statements import answer_to, own
from tests.conversation.conftest import Open
from tests.conversation.named import control, open_up
from tests.conversation.settling import has_keyboard, settle
from ui.conversation.steps.statements import StatementsStep
from ui.widgets.fields.choice_button import OneChoice, TickChoice
from ui.widgets.growing_text import GrowingText
from ui.widgets.made_late import make_everything


def test_each_principle_has_its_statement_its_name_and_its_paragraph(
    open_step: Open[StatementsStep], nothing_yet: Conversation, pack: Pack
) -> None:
    step, _ = open_step(StatementsStep, nothing_yet)
    make_everything(step)
    shown = [label.text() for label in step.findChildren(QLabel)]
    for principle in Principle:
        assert f"“{pack.statement(principle)}”" in shown
        assert f"{principle.value} · paragraph 14.13, 28 June 2017 edition" in shown


def test_an_answer_and_their_words_are_kept_by_principle(
    open_step: Open[StatementsStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(StatementsStep, nothing_yet)
    partly = control(step, "Partly, Prevention", OneChoice)
    QTest.mouseClick(partly, Qt.MouseButton.LeftButton)
    control(step, "What they say about it, Prevention", QPushButton).click()
    words = control(step, "Their words: Prevention", GrowingText)
    QTest.keyClicks(words, "nobody told me")
    true = control(step, "What would make it true: Prevention", GrowingText)
    QTest.keyClicks(true, "A name to ring.")
    given = answer_to(edits[-1].statements, Principle.PREVENTION)
    assert given.answer is TrueForMe.PARTLY
    assert given.words == "nobody told me"
    assert given.would_make_it_true == "A name to ring."


def test_how_life_is_now_is_kept_line_by_line(
    open_step: Open[StatementsStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(StatementsStep, nothing_yet)
    mostly = control(step, "Mostly, I feel safe at home.", OneChoice)
    QTest.mouseClick(mostly, Qt.MouseButton.LeftButton)
    control(step, "What they say about it, I feel safe at home.", QPushButton).click()
    words = control(step, "Their words: I feel safe at home.", GrowingText)
    QTest.keyClicks(words, "By day, yes.")
    (given,) = edits[-1].statements.life
    assert (given.line, given.answer) == (LifeLine.SAFE_AT_HOME, HowLifeIs.MOSTLY)
    assert given.words.text == "By day, yes."


def test_what_was_said_is_told_on_its_fold_when_it_is_shown_again(
    open_step: Open[StatementsStep], bert: Conversation
) -> None:
    step, _ = open_step(StatementsStep, bert)
    fold = control(step, "What they say about it, Partnership", QPushButton)
    assert fold.isVisible()
    assert fold.accessibleDescription() == "1 answered"
    words = control(step, "Their words: Partnership", GrowingText)
    open_up(words)
    assert words.isVisible()
    assert words.toPlainText() == "you lot never talk to each other"
    assert not control(step, "Their words: Empowerment", GrowingText).isVisible()


def test_a_starter_begins_a_statement_that_can_be_gone_on_with(
    open_step: Open[StatementsStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(StatementsStep, nothing_yet)
    control(step, "Begin: I feel safe when", QPushButton).click()
    words = control(step, "Their own statement", GrowingText)
    assert has_keyboard(words)
    QTest.keyClicks(words, "the door is shut.")
    QTest.mouseClick(
        control(step, "Agreed: it says what they mean, Agreed", TickChoice),
        Qt.MouseButton.LeftButton,
    )
    statement = own(edits[-1].statements)[0]
    assert statement.text == "I feel safe when the door is shut."
    assert statement.agreed
    assert statement.said_at is not None


def test_an_own_statement_can_be_taken_away_and_put_back(
    open_step: Open[StatementsStep], bert: Conversation
) -> None:
    step, edits = open_step(StatementsStep, bert)
    control(step, "Remove: their own statement", QPushButton).click()
    settle()
    assert edits[-1].statements.own == bert.statements.own[1:]
    put_back = "Put back what was removed: A statement of their own"
    control(step, put_back, QPushButton).click()
    assert edits[-1].statements.own == bert.statements.own


def test_an_untouched_new_card_is_not_kept(
    open_step: Open[StatementsStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(StatementsStep, nothing_yet)
    control(step, "A statement of their own", QPushButton).click()
    assert has_keyboard(control(step, "Their own statement", GrowingText))
    assert edits == []
