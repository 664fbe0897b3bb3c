"""The short conversation holds the same words as the full one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from msp_desktop.practice.codes import Agreement, Answer, Asked, GridMoment, GridView, Recipient
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation, reason_not_asked
from msp_desktop.record.grid import Point, latest
from msp_desktop.record.outcomes import active_outcomes, asked_code, remove
from msp_desktop.record.person import not_to_be_told
from msp_desktop.record.sharing import decision_for
from tests.conversation.conftest import AT, Open
from tests.conversation.named import control, open_up, touch, write
from tests.visits.doorstep import LETTERS
from ui.conversation.form.short_question import ShortQuestion
from ui.conversation.steps.concern import ConcernStep
from ui.conversation.steps.grid import GridStep
from ui.conversation.steps.opening import OpeningStep
from ui.conversation.steps.person import PersonStep
from ui.conversation.steps.short import ShortStep
from ui.conversation.steps.step import Step
from ui.widgets.layout.tab_order import tab_stops


def test_six_questions_on_one_page(
    open_step: Open[ShortStep], nothing_yet: Conversation, pack: Pack
) -> None:
    step, _ = open_step(ShortStep, nothing_yet)
    lines = [each.folding for each in step.findChildren(ShortQuestion)]
    asked = [line.fold.accessibleName() for line in lines]
    assert asked[:-1] == [prompt.ask for prompt in pack.prompts("short")]
    assert asked[-1] == "Who this is, and what happens next"
    for line in lines:
        line.fold.setFocus()
        assert [other.is_open() for other in lines] == [other is line for other in lines]
        assert step.height() < 1.3 * step.window().height()


def test_enter_goes_in_to_the_question_that_the_keyboard_opened(
    open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(ShortStep, nothing_yet)
    happening = step.findChildren(ShortQuestion)[1]
    line = happening.folding.fold
    line.setFocus(Qt.FocusReason.TabFocusReason)
    assert happening.folding.is_open()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert happening.folding.is_open()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "What they said"
    line.setFocus(Qt.FocusReason.BacktabFocusReason)
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert not happening.folding.is_open()


def test_a_line_says_how_much_is_answered_once_it_is_left(
    open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(ShortStep, nothing_yet)
    safe, happening = step.findChildren(ShortQuestion)[:2]
    touch(control(step, "Yes, Is it safe to talk here?", QRadioButton))
    touch(control(step, "No, Are you in danger right now?", QRadioButton))
    happening.folding.fold.setFocus()
    assert not safe.folding.is_open()
    assert safe.folding.fold.accessibleDescription() == "2 answered"


def test_a_note_that_is_only_read_has_no_box(
    open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(ShortStep, nothing_yet)
    note = control(step, "What would help", QPlainTextEdit)
    note.setFocus()
    write(note, "Large print.")
    asked = "Do you have an advocate now, or someone who has helped before?"
    control(step, asked, QLineEdit).setFocus()
    ground = note.grab().toImage().pixelColor(note.width() - 4, note.height() // 2)
    around = step.grab().toImage().pixelColor(2, 2)
    assert ground.alpha() == 0 or ground == around


def test_it_opens_out_into_the_full_one_without_typing_again(
    open_step: Open[Step], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ShortStep, nothing_yet)
    touch(control(step, "Yes, Is it safe to talk here?", QRadioButton))
    reach = "How and when is it safe to reach you?"
    write(control(step, reach, QLineEdit), "mornings")
    write(control(step, "What they said", QPlainTextEdit), "They ring at two.")
    write(control(step, "What they want", QPlainTextEdit), "Peace at night.")
    control(step, "Something else they want", QPushButton).click()
    write(control(step, "What they want 2", QPlainTextEdit), "My letters.")
    control(step, "Something they do not want", QPushButton).click()
    write(control(step, "What they do not want", QPlainTextEdit), "A home.")
    write(control(step, "What would help", QPlainTextEdit), "Large print")
    touch(control(step, "Fairly safe, How safe", QRadioButton))
    touch(control(step, "Not very well, How well", QRadioButton))
    council = "May the council’s safeguarding team be told?"
    touch(control(step, f"Agrees in part, {council}", QRadioButton))
    write(control(step, "What they hold back", QLineEdit), "the calls")
    control(step, "Somebody who is not to be told", QPushButton).click()
    write(control(step, "Who is not to be told", QLineEdit), "Joyce")
    write(control(step, "Name", QLineEdit), "Albert Teasel")

    done = edits[-1]
    assert [outcome.words.text for outcome in active_outcomes(done.outcomes)] == [
        "Peace at night.",
        "My letters.",
    ]
    assert [each.words.text for each in done.outcomes.not_wanted] == ["A home."]
    mark = latest(done.grid, GridView.PERSON, GridMoment.NOW)
    assert mark is not None
    assert mark.point == Point(safety=70, wellbeing=30)
    decision = decision_for(done.sharing, Recipient.COUNCIL)
    assert decision is not None
    assert (decision.agreement, decision.holds_back) == (Agreement.IN_PART, "the calls")
    assert [other.name for other in not_to_be_told(done.person)] == ["Joyce"]

    opening, _ = open_step(OpeningStep, done)
    assert control(opening, reach, QLineEdit).text() == "mornings"
    assert control(opening, "In a few words", QLineEdit).text() == "Large print"
    assert control(opening, "Yes, Is it safe to talk here and now?", QRadioButton).isChecked()
    concern, _ = open_step(ConcernStep, done)
    said = control(concern, "What they said", QPlainTextEdit)
    assert said.toPlainText() == "They ring at two."
    person, _ = open_step(PersonStep, done)
    assert control(person, "Name", QLineEdit).text() == "Albert Teasel"
    assert control(person, "No, May they be told?", QRadioButton).isChecked()


def test_one_answer_alone_places_no_mark_and_is_kept_as_half_of_one(
    open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ShortStep, nothing_yet)
    touch(control(step, "Very safe, How safe", QRadioButton))
    assert [len(each.grid.placements) for each in edits] == [0]
    (half,) = edits[-1].grid.halves
    assert (half.who, half.wellbeing) == (GridView.PERSON, None)
    assert half.safety is not None
    waits = "Saved. The mark is placed once both are answered."
    assert any(each.isVisible() and each.text() == waits for each in _labels(step))
    touch(control(step, "Fairly well, How well", QRadioButton))
    assert edits[-1].grid.halves == ()
    control(step, "Remove mark: How safe, How well", QPushButton).click()
    assert [len(each.grid.placements) for each in edits] == [0, 1, 0]
    assert not control(step, "Very safe, How safe", QRadioButton).isChecked()


def test_one_answer_alone_is_there_again_and_beside_the_picture(
    open_step: Open[Step], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ShortStep, nothing_yet)
    touch(control(step, "Not well at all, How well", QRadioButton))
    control(step, "How you see it", QPushButton).click()
    touch(control(step, "Fairly safe, How safe, in your view", QRadioButton))
    half = edits[-1]

    again, _ = open_step(ShortStep, half)
    assert control(again, "Not well at all, How well", QRadioButton).isChecked()
    assert control(again, "Fairly safe, How safe, in your view", QRadioButton).isChecked()
    picture, _ = open_step(GridStep, half)
    (shown,) = (each.text() for each in _labels(picture) if "was not said" in each.text())
    assert shown.splitlines() == [
        "The person: How well: not well at all. How safe was not said.",
        "In the practitioner’s view: How safe: fairly safe. How well was not said.",
    ]


def test_a_mark_made_on_the_grid_is_read_out_and_not_moved(
    open_step: Open[ShortStep], bert: Conversation
) -> None:
    step, edits = open_step(ShortStep, bert)
    read_out = [each.text() for each in _labels(step) if "wellbeing 60" in each.text()]
    assert read_out == ["In between, fairly well: safety 45, wellbeing 60."]
    assert control(step, "Fairly well, How well", QRadioButton).isChecked()
    assert edits == []


NOT_ASKED = (
    ("concern", "What is happening?"),
    ("opening.communication_needs", "What would help you to have your say?"),
    ("grid", "How safe do you feel, and how well is life going?"),
    ("sharing", "Who may I tell about this, and who not?"),
)


@pytest.mark.parametrize(("prompt", "ask"), NOT_ASKED)
def test_what_is_not_asked_on_the_doorstep_is_left_with_a_reason_in_two_touches(
    prompt: str, ask: str, open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ShortStep, nothing_yet)
    leave = control(step, f"Not asking this now? {ask}", QPushButton)
    open_up(leave)
    leave.click()
    control(step, f"Add: the person was tired or upset, {ask}", QPushButton).click()
    assert reason_not_asked(edits[-1], prompt) == "The person was tired or upset"
    again, _ = open_step(ShortStep, edits[-1])
    words = control(again, f"Why it was not asked: {ask}", QPlainTextEdit)
    open_up(words)
    assert words.isVisible()
    assert words.toPlainText() == "The person was tired or upset"


def test_nothing_wanted_and_not_asked_are_told_apart_for_the_count(
    open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ShortStep, nothing_yet)
    control(step, "Nothing wanted, or not asked?", QPushButton).click()
    asked = "Were they asked"
    touch(control(step, f"{Asked.NOT_EXPRESSED}, {asked}", QRadioButton))
    assert asked_code(edits[-1].outcomes) is Asked.NOT_EXPRESSED
    touch(control(step, f"{Asked.NO}, {asked}", QRadioButton))
    control(step, "Add: not safe to ask, Why they were not asked", QPushButton).click()
    assert asked_code(edits[-1].outcomes) is Asked.NO
    assert edits[-1].outcomes.not_asked_reason == "Not safe to ask"
    write(control(step, "What they want", QPlainTextEdit), "Peace at night.")
    assert asked_code(edits[-1].outcomes) is Asked.NO
    touch(control(step, f"{Asked.EXPRESSED}, {asked}", QRadioButton))
    assert asked_code(edits[-1].outcomes) is Asked.EXPRESSED
    fold = control(step, "Nothing wanted, or not asked?", QPushButton)
    open_up(fold)
    assert fold.isVisible()  # the reason that was typed is never out of sight


def test_what_is_said_early_seen_and_agreed_next_goes_into_the_same_record(
    open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ShortStep, nothing_yet)
    touch(control(step, "Yes, Have you said it?", QRadioButton))
    touch(control(step, "Yes, Have you seen and spoken to the person alone?", QRadioButton))
    seen = "What do you see, hear and notice yourself?"
    write(control(step, seen, QPlainTextEdit), "Two bin bags of prize letters.")
    touch_in = "Who will keep in touch with you, and how?"
    write(control(step, touch_in, QLineEdit), "Officer rings.")
    write(control(step, "When shall we talk again?", QLineEdit), "Monday 10 am")
    done = edits[-1]
    assert done.opening.confidentiality_said is Answer.YES
    assert done.opening.seen_alone is Answer.YES
    assert done.concern.observed == "Two bin bags of prize letters."
    assert done.plan.keep_in_touch == "Officer rings."
    assert done.plan.next_conversation.said == "Monday 10 am"


def test_an_outcome_no_longer_wanted_stays_on_the_record(
    open_step: Open[ShortStep], bert: Conversation
) -> None:
    less = bert.but(outcomes=remove(bert.outcomes, LETTERS, at=AT))
    step, edits = open_step(ShortStep, less)
    second = control(step, "What they want 2", QPlainTextEdit)
    assert second.toPlainText() == "I'd like somebody to play cribbage with."
    write(second, "Soon. ")
    kept = [outcome.id for outcome in edits[-1].outcomes.items]
    assert kept == [outcome.id for outcome in bert.outcomes.items]
    assert edits[-1].person.others[0].may_be_told is Answer.NO


def test_what_helps_them_is_not_asked_for_again_where_it_is_known(
    open_step: Open[ShortStep], bert: Conversation, nothing_yet: Conversation
) -> None:
    known = (
        "Known already: Hearing aid. Prefers the left side; Large print; "
        "By landline, mornings only."
    )
    step, _ = open_step(ShortStep, bert)
    open_up(control(step, "What would help", QPlainTextEdit))
    assert known in {each.text() for each in _labels(step) if each.isVisible()}
    fresh, _ = open_step(ShortStep, nothing_yet)
    open_up(control(fresh, "What would help", QPlainTextEdit))
    assert not [each for each in _labels(fresh) if each.isVisible() and "already" in each.text()]


def _labels(step: Step) -> list[QLabel]:
    return step.findChildren(QLabel)


def test_age_that_cannot_be_is_asked_about(
    open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ShortStep, nothing_yet)
    write(control(step, "Age, as they say it", QLineEdit), "-4")
    assert edits[-1].person.age == "-4"
    asked = "An age of -4? Check the age."
    assert any(each.isVisible() and each.text() == asked for each in _labels(step))


def test_whoever_types_on_behind_their_words_removes_nothing(
    open_step: Open[ShortStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ShortStep, nothing_yet)
    said = control(step, "What they said", QPlainTextEdit)
    said.setFocus()
    write(said, "They ring at two.")
    away = control(step, "Remove: what they said", QPushButton)
    assert away.isVisible()
    assert away not in tab_stops(step)
    assert away.text().endswith("Alt+Del"), "the key that does it is said"
    QTest.keyClick(said, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert edits[-1].concern.accounts == ()
