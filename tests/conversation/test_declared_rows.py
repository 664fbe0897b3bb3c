"""A question that is only declared has its row on the step, and its answer reaches the record."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from msp_desktop.practice.codes import Answer
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import Open
from tests.conversation.named import control
from ui.conversation.steps.concern import ConcernStep
from ui.widgets.fields.choices import OneOf
from ui.widgets.layout.folding import Folding

ASK = "Has this been reported before?"
NOTE = "To whom, when, and what came of it"


def _unfold(step: ConcernStep) -> None:
    for folding in step.findChildren(Folding):
        folding.set_open(True)


def _answers(step: ConcernStep) -> dict[str, QAbstractButton]:
    choice = next(each for each in step.findChildren(OneOf) if each.accessibleName() == ASK)
    return {button.text(): button for button in choice.buttons()}


def _note(step: ConcernStep) -> QLineEdit:
    return control(step, NOTE, QLineEdit)


def test_a_declared_question_is_answered_on_its_step(
    open_step: Open[ConcernStep], bert: Conversation
) -> None:
    step, edits = open_step(ConcernStep, bert)
    _unfold(step)
    assert not _note(step).isVisible()
    _answers(step)["Yes"].click()
    assert edits[-1].concern.reported_before is Answer.YES
    assert _note(step).isVisible()
    _note(step).setText("To housing")
    _note(step).textEdited.emit("To housing")
    assert edits[-1].concern.reported_before_note == "To housing"


def test_a_fold_tells_that_a_declared_question_in_it_is_answered(
    open_step: Open[ConcernStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(ConcernStep, nothing_yet)
    assert not _note(step).isVisible()
    concern = nothing_yet.concern.but(reported_before_note="To housing")
    step, edits = open_step(ConcernStep, nothing_yet.but(concern=concern))
    fold = control(step, "More to ask", QAbstractButton)
    assert fold.accessibleDescription() == "1 answered"
    fold.click()
    assert _note(step).isVisible()
    assert _note(step).text() == "To housing"
    assert edits == []
