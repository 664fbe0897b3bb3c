"""How a conversation begins, done with keys and clicks."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton

from msp_desktop.practice.codes import Answer, NeedKind
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import Open
from tests.conversation.named import control, touch, write
from ui.conversation.opening_step import OpeningStep
from ui.conversation.safe_notice import SafeNotice
from ui.widgets.notice import Notice, Tone

SAFE = "Is it safe to talk here and now?"
DANGER = "Are you in danger right now?"


def test_not_safe_says_stop_or_move(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    notice = step.findChild(SafeNotice)
    assert notice is not None
    assert notice.isHidden()
    touch(control(step, f"No, {SAFE}", QRadioButton))
    assert edits[-1].opening.safe_to_talk is Answer.NO
    assert "Stop here" in notice.sentence()
    touch(control(step, f"Yes, {SAFE}", QRadioButton))
    assert notice.isHidden()


def test_danger_comes_first_and_what_was_done_is_kept(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    done = control(step, "What was done", QPlainTextEdit)
    assert not done.isVisible()
    touch(control(step, f"Yes, {DANGER}", QRadioButton))
    assert any(notice.isVisible() and "999" in notice.sentence() for notice in _stops(step))
    write(done, "Rang 999 at two.")
    assert edits[-1].opening.danger_action == "Rang 999 at two."
    step.show_conversation(edits[-1].but(opening=edits[-1].opening.but(immediate_danger=None)))
    assert done.isVisible()
    assert done.toPlainText() == "Rang 999 at two."


def test_needs_have_one_of_the_four_kinds(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    touch(control(step, "Something that helps", QPushButton))
    assert edits == []
    write(control(step, "What helps", QLineEdit), "a signer")
    control(step, "What kind of help", QComboBox).setCurrentIndex(2)
    (need,) = edits[-1].opening.needs
    assert (need.need, need.kind) == ("a signer", NeedKind.PROFESSIONAL)


def test_words_can_be_touched_instead_of_typed(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    control(step, "Add: more time", QPushButton).click()
    control(step, "Add: a break", QPushButton).click()
    control(step, "Add: more time", QPushButton).click()
    assert edits[-1].opening.needs_note == "More time, a break"
    assert control(step, "In a few words", QLineEdit).text() == "More time, a break"


def test_what_was_taken_away_can_be_put_back(
    open_step: Open[OpeningStep], bert: Conversation
) -> None:
    step, edits = open_step(OpeningStep, bert)
    control(step, "Take away: what helps 2", QPushButton).click()
    assert [need.need for need in edits[-1].opening.needs] == [
        "Hearing aid. Prefers the left side.",
        "By landline, mornings only.",
    ]
    control(step, "Put back what was taken away: Something that helps", QPushButton).click()
    assert edits[-1].opening == bert.opening


def _stops(step: OpeningStep) -> list[Notice]:
    return [notice for notice in step.findChildren(Notice) if notice._tone is Tone.STOP]
