"""Sharing on screen: each one asked, and a ground where there is no agreement."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from msp_desktop.practice.codes import Agreement, Answer, Recipient, SharingGround
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import may_share
from tests.conversation.conftest import Open
from tests.conversation.named import control, touch
from ui.conversation.steps.sharing import SharingStep
from ui.widgets.fields.choice_button import OneChoice, TickChoice
from ui.widgets.fields.chooser import Chooser
from ui.widgets.growing_text import GrowingText
from ui.widgets.notice import Notice

GENTLE = "Sharing without agreement needs a ground, and words for it."


def _touch(step: SharingStep, name: str) -> None:
    touch(control(step, name, OneChoice))


def _says(step: SharingStep) -> list[str]:
    return [label.text() for label in step.findChildren(QLabel) if label.isVisible()]


def test_who_what_why_and_the_answer_are_kept(
    open_step: Open[SharingStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(SharingStep, nothing_yet)
    control(step, "With whom", Chooser).setCurrentIndex(1)
    QTest.keyClicks(control(step, "What is shared", GrowingText), "What he said.")
    QTest.keyClicks(control(step, "Why they need to know", GrowingText), "To visit.")
    _touch(step, "Agrees in part, Agreement")
    QTest.keyClicks(control(step, "What they hold back", GrowingText), "The letters.")
    decision = edits[-1].sharing.decisions[0]
    assert decision.recipient is Recipient.COUNCIL
    assert (decision.what, decision.why) == ("What he said.", "To visit.")
    assert decision.agreement is Agreement.IN_PART
    assert decision.holds_back == "The letters."
    assert "May be shared, as agreed." in _says(step)
    assert "Taken together: agrees in part" in _says(step)


def test_a_no_stays_a_no_until_there_is_a_ground_with_words(
    open_step: Open[SharingStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(SharingStep, nothing_yet)
    fold = control(step, "Sharing without agreement", QPushButton)
    assert not fold.isVisible()
    _touch(step, "Does not agree, Agreement")
    assert "Not to be shared." in _says(step)
    fold.click()
    ground = control(step, "Serious crime, Grounds", TickChoice)
    QTest.mouseClick(ground, Qt.MouseButton.LeftButton)
    notice = step.findChildren(Notice)[0]
    assert notice.sentence() == GENTLE
    assert not may_share(edits[-1].sharing.decisions[0])
    told = control(step, "Yes, Told about it", OneChoice)
    assert not told.isVisible()
    QTest.keyClicks(control(step, "Grounds in words", GrowingText), "Others sleep there.")
    assert notice.sentence() == ""
    assert told.isVisible()
    _touch(step, "Yes, Told about it")
    decision = edits[-1].sharing.decisions[0]
    assert decision.grounds == (SharingGround.SERIOUS_CRIME,)
    assert decision.told is Answer.YES
    assert may_share(decision)
    assert "May be shared without agreement, and they have been told." in _says(step)


def test_where_nobody_asked_the_reason_is(
    open_step: Open[SharingStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(SharingStep, nothing_yet)
    why = control(step, "Why not asked", GrowingText)
    assert not why.isVisible()
    _touch(step, "Not asked, Agreement")
    QTest.keyClicks(why, "Not safe to ask.")
    assert edits[-1].sharing.decisions[0].not_asked_reason == "Not safe to ask."


def test_what_came_back_and_whether_it_changed_anything(
    open_step: Open[SharingStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(SharingStep, nothing_yet)
    control(step, "What came back", QPushButton).click()
    QTest.keyClicks(control(step, "What came back to them", GrowingText), "A known scam.")
    _touch(step, "Yes, It changed what they want")
    assert edits[-1].sharing.information_back == "A known scam."
    assert edits[-1].sharing.changed_decision is Answer.YES


def test_a_second_recipient_has_names_of_its_own(
    open_step: Open[SharingStep], bert: Conversation
) -> None:
    step, _ = open_step(SharingStep, bert)
    assert control(step, "With whom 3", Chooser).currentText() == "Family member or friend"
    assert control(step, "Does not agree, Agreement 3", OneChoice).isChecked()
    assert "Not to be shared." in _says(step)
