"""How a conversation begins, done with keys and clicks."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from msp_desktop.practice.codes import AccessStep, Answer, Explained, NeedKind, Pace
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import Open
from tests.conversation.named import control, touch, write
from ui.conversation.cards.opening import SafeNotice
from ui.conversation.steps.opening import OpeningStep
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
    control(step, "Remove: what helps 2", QPushButton).click()
    assert [need.need for need in edits[-1].opening.needs] == [
        "Hearing aid. Prefers the left side.",
        "By landline, mornings only.",
    ]
    control(step, "Put back what was removed: Something that helps", QPushButton).click()
    assert edits[-1].opening == bert.opening


def test_all_that_was_taken_away_can_be_put_back_the_last_one_first(
    open_step: Open[OpeningStep], bert: Conversation
) -> None:
    step, edits = open_step(OpeningStep, bert)
    control(step, "Remove: what helps 2", QPushButton).click()
    control(step, "Remove: what helps", QPushButton).click()
    back = control(step, "Put back what was removed: Something that helps", QPushButton)
    back.click()
    back.click()
    assert edits[-1].opening == bert.opening
    assert back.isHidden()


def _stops(step: OpeningStep) -> list[Notice]:
    return [notice for notice in step.findChildren(Notice) if notice._tone is Tone.STOP]


def test_each_need_has_the_six_steps_of_the_standard_and_a_day_to_look_again(
    open_step: Open[OpeningStep], bert: Conversation
) -> None:
    step, edits = open_step(OpeningStep, bert)
    control(step, "How it is met", QPushButton).click()
    for code in ("Identify", "Record", "Flag"):
        control(step, f"{code}, Steps that are done", QCheckBox).click()
    write(control(step, "Where it is flagged, and who was told", QLineEdit), "On the front page.")
    write(control(step, "When to look at this need again", QLineEdit), "3 March 2027")
    need = edits[-1].opening.needs[0]
    assert need.steps == (AccessStep.IDENTIFY, AccessStep.RECORD, AccessStep.FLAG)
    assert need.steps_note == "On the front page."
    assert need.review.said == "3 March 2027"
    assert "Not done yet: share, meet, review." in _shown(step)
    assert edits[-1].opening.needs[1] == bert.opening.needs[1]


def test_it_is_said_early_that_not_everything_can_stay_between_us(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    assert f"“{step.prompt('confidentiality').ask}”" in _shown(step)
    touch(control(step, "Yes, Have you said it?", QRadioButton))
    assert edits[-1].opening.confidentiality_said is Answer.YES


def test_what_was_explained_is_ticked_and_the_rest_is_told_as_left(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    complain = control(step, "How to complain, What was explained", QCheckBox)
    assert not complain.isVisible()
    touch(control(step, "Yes, Have you explained what happens now?", QRadioButton))
    for thing in Explained:
        if thing is not Explained.COMPLAIN:
            words = f"{thing.value[:1].upper()}{thing.value[1:]}, What was explained"
            control(step, words, QCheckBox).click()
    assert Explained.COMPLAIN not in edits[-1].opening.explained_things
    assert "Not told yet: how to complain." in _shown(step)


def test_who_is_with_them_and_the_pace_are_asked_under_more(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    support, pace = (step.prompt(id_).ask for id_ in ("support", "pace"))
    with_them = control(step, support, QLineEdit)
    assert not with_them.isVisible()
    control(step, "More to ask", QPushButton).click()
    write(with_them, "Our Joyce")
    touch(control(step, f"Rest, {pace}", QRadioButton))
    write(control(step, "More time, breaks, and when they are at their best", QLineEdit), "Noon.")
    write(control(step, "How it was explained, or why not yet", QLineEdit), "With pictures.")
    opening = edits[-1].opening
    assert (opening.support_person, opening.pace) == ("Our Joyce", Pace.REST)
    assert (opening.pace_note, opening.explained_note) == ("Noon.", "With pictures.")
    step.show_conversation(nothing_yet)
    step.show_conversation(edits[-1])
    assert with_them.isVisible()


def _shown(step: OpeningStep) -> list[str]:
    return [label.text() for label in step.findChildren(QLabel) if label.isVisible()]


def test_answer_that_changes_in_the_visit_keeps_both_with_the_time(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    ask = step.prompt("safe_to_talk").ask
    touch(control(step, f"No, {ask}", QRadioButton))
    assert edits[-1].opening.changed == ()
    touch(control(step, f"Yes, {ask}", QRadioButton))
    opening = edits[-1].opening
    (earlier,) = opening.changed
    assert opening.safe_to_talk is Answer.YES
    assert (earlier.question, earlier.answer) == ("safe_to_talk", "no")
    assert earlier.until >= nothing_yet.started_at
    shown = [label.text() for label in step.findChildren(QLabel) if label.isVisible()]
    assert any(words.startswith("Until ") and words.endswith(": no") for words in shown)


def test_slip_of_the_hand_is_taken_away_again(
    open_step: Open[OpeningStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(OpeningStep, nothing_yet)
    ask = step.prompt("immediate_danger").ask
    touch(control(step, f"Yes, {ask}", QRadioButton))
    touch(control(step, f"No, {ask}", QRadioButton))
    slip = next(b for b in step.findChildren(QPushButton) if b.text() == "It was a slip")
    assert ask in slip.accessibleName()
    slip.click()
    assert edits[-1].opening.changed == ()
    assert edits[-1].opening.immediate_danger is Answer.NO
