"""No field of the record is without a control: each is changed through the screen itself."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from msp_desktop.practice.codes import Asked, PartName
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import Open
from tests.conversation.every_field import changed, fields_of, filled
from tests.conversation.named import focusable, open_up
from ui.conversation.steps.registry import step_class
from ui.conversation.steps.step import Step
from ui.theme import Appearance, Scheme, apply
from ui.widgets.layout.folding import Folding

NOT_ASKED = frozenset(
    {
        # which question it answers
        "capacity.decisions[].attempts[].abilities[].ability",
        "advocacy.difficulties[].ability",
        "advocacy.routes[].route",
        "advocacy.own_record.indicators[].indicator",
        "advocacy.own_record.areas[].area",
        "plan.principles[].principle",
        "statements.principles[].principle",
        "statements.life[].line",
        "closing.principles[].principle",
        "closing.life[].line",
        "closing.outcomes[].outcome",
        "grid.placements[].who",
        "grid.placements[].moment",
        # half a mark is made by the short page's two questions (test_short_step)
        "grid.halves[].who",
        "grid.halves[].safety",
        "grid.halves[].wellbeing",
        # the words as they stood, kept when they are put differently
        "outcomes.items[].earlier[].words.text",
        "outcomes.items[].earlier[].words.said_by",
        "outcomes.items[].earlier[].words.in_english",
        # a deputy has a court's order, which nobody registers
        "capacity.decisions[].best_interests.deputy.registered",
        # answers as they stood before they changed: kept by the step, taken away only as a whole
        "opening.changed[].question",
        "opening.changed[].answer",
        "capacity.changed[].question",
        "capacity.changed[].answer",
        "advocacy.changed[].question",
        "advocacy.changed[].answer",
        # keys of pieces: ticked in a list of what the record holds (test_held_back)
        "sharing.decisions[].held_back",
    }
)
"""Filled by the question itself, or never to be filled."""


@pytest.mark.parametrize("part", list(PartName))
def test_every_field_can_be_changed_on_screen(
    part: PartName, open_step: Open[Step], bert: Conversation
) -> None:
    whole = filled(bert, part)
    reached = _reached(open_step, part, whole)
    if part is PartName.OUTCOMES:  # how the asking went is asked where nothing is wanted yet
        nothing = whole.outcomes.but(items=(), asked=Asked.NO)
        reached |= _reached(open_step, part, whole.but(outcomes=nothing))
    kind = type(getattr(whole, part))
    left = set(fields_of(kind, part)) - reached - NOT_ASKED
    assert left == set()


@pytest.mark.parametrize("part", list(PartName))
def test_all_of_it_in_large_print_stays_inside_the_page(
    part: PartName, qapp: QApplication, open_step: Open[Step], bert: Conversation
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT, text_size=200))
    step, _ = open_step(step_class(part), filled(bert, part))
    for folding in step.findChildren(Folding):
        folding.set_open(True)
    page = step.window()
    assert isinstance(page, QScrollArea)
    inner = page.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= page.viewport().width()


def _reached(open_step: Open[Step], part: PartName, whole: Conversation) -> set[str]:
    """The fields that the controls on the page change, each used once."""
    step, _ = open_step(step_class(part), whole)
    reached: set[str] = set()
    for control in focusable(step):
        if not control.isVisible():
            open_up(control)
        before = step.conversation
        if control.isVisible() and _use(control):
            reached.update(changed(getattr(before, part), getattr(step.conversation, part), part))
            if isinstance(control, (QAbstractButton, QComboBox)):  # others may hang on it
                step.show_conversation(whole)
    return reached


def _use(control: QWidget) -> bool:
    """Change what the control holds, as a person would; False where it holds nothing."""
    if isinstance(control, QLineEdit):
        control.insert("more")
    elif isinstance(control, QPlainTextEdit):
        control.insertPlainText("more")
    elif isinstance(control, QComboBox):
        control.setCurrentIndex((control.currentIndex() + 1) % control.count())
    elif isinstance(control, QSpinBox):
        control.setValue(control.value() + 1)
    elif isinstance(control, (QRadioButton, QCheckBox)):
        assert isinstance(control, QAbstractButton)
        control.click()
    else:
        return False
    return True
