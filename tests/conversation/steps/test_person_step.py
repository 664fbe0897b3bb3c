"""The person on screen."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton

from msp_desktop.practice.codes import Answer
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.person import not_to_be_told
from tests.conversation.conftest import Open
from tests.conversation.named import control, touch, write
from ui.conversation.steps.person import PersonStep

BORN = "When were you born?"


def test_a_name_in_any_script_is_kept_as_typed(
    open_step: Open[PersonStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(PersonStep, nothing_yet)
    name = control(step, "Name", QLineEdit)
    for letters in ("Zoë 🌿", "ليلى", "<b>Ann</b>"):
        name.clear()
        write(name, letters)
        assert edits[-1].person.name == letters
        step.show_conversation(edits[-1])
        assert name.text() == letters


def test_a_date_of_birth_that_cannot_be_is_asked_about_and_kept(
    open_step: Open[PersonStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(PersonStep, nothing_yet)
    born = control(step, BORN, QLineEdit)
    for said in ("3 May 1890", "3 May 2150", "the year of the flood"):
        born.clear()
        write(born, said)
        assert edits[-1].person.born.said == said
    born.clear()
    write(born, "3 May 1890")
    doubts = [label.text() for label in step.findChildren(QLabel) if label.isVisible()]
    assert sum("Check the year." in doubt for doubt in doubts) == 1


def test_somebody_who_is_not_to_be_told(
    open_step: Open[PersonStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(PersonStep, nothing_yet)
    control(step, "Somebody in their life", QPushButton).click()
    name = control(step, "Their name", QLineEdit)
    assert step.window().focusWidget() is name
    write(name, "Joyce")
    control(step, "Somebody in their life", QPushButton).click()
    write(control(step, "Their name 2", QLineEdit), "Ted")
    may = control(step, "No, May they be told?", QRadioButton)
    touch(may)
    (joyce,) = not_to_be_told(edits[-1].person)
    assert (joyce.name, joyce.may_be_told) == ("Joyce", Answer.NO)
    assert [other.name for other in edits[-1].person.others] == ["Joyce", "Ted"]
