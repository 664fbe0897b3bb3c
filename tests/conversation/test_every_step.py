"""What is true of each step that asks: names, silence while filling, room for large print."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import AT, Open
from tests.conversation.named import focusable, twice
from tests.visits import car_wash, ward
from ui.conversation.steps.closing import ClosingStep
from ui.conversation.steps.concern import ConcernStep
from ui.conversation.steps.opening import OpeningStep
from ui.conversation.steps.person import PersonStep
from ui.conversation.steps.plan import PlanStep
from ui.conversation.steps.registry import make_step
from ui.conversation.steps.short import ShortStep
from ui.conversation.steps.step import Step
from ui.theme import Appearance, Scheme, apply

STEPS = [OpeningStep, PersonStep, ConcernStep, PlanStep, ClosingStep, ShortStep]


@pytest.mark.parametrize("kind", STEPS)
def test_showing_a_visit_changes_nothing(
    kind: type[Step], open_step: Open[Step], bert: Conversation, nothing_yet: Conversation
) -> None:
    for conversation in (bert, nothing_yet):
        step, edits = open_step(kind, conversation)
        for other in (bert, nothing_yet, car_wash.visit(AT), *ward.visit(AT)):
            step.show_conversation(other)
        assert edits == []


@pytest.mark.parametrize("kind", STEPS)
def test_every_control_has_a_name_of_its_own(
    kind: type[Step], open_step: Open[Step], bert: Conversation, nothing_yet: Conversation
) -> None:
    for conversation in (bert, nothing_yet, ward.visit(AT)[-1]):
        step, _ = open_step(kind, conversation)
        assert focusable(step)
        assert twice(step) == set()


@pytest.mark.parametrize("kind", STEPS)
def test_what_was_typed_is_shown_as_plain_text(
    kind: type[Step], open_step: Open[Step], bert: Conversation
) -> None:
    step, _ = open_step(kind, bert)
    rich = [label for label in step.findChildren(QLabel) if label.textFormat().name != "PlainText"]
    assert rich == []


@pytest.mark.parametrize("kind", STEPS)
def test_large_print_stays_inside_the_page(
    kind: type[Step], qapp: QApplication, open_step: Open[Step], bert: Conversation
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT, text_size=200))
    step, _ = open_step(kind, bert)
    inner = step.window()
    assert isinstance(inner, QScrollArea)
    page = inner.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= inner.viewport().width()


@pytest.mark.usefixtures("qapp")
def test_each_step_is_the_one_of_its_name(pack: Pack, bert: Conversation) -> None:
    for kind in STEPS:
        assert type(make_step(kind.name, pack, bert)) is kind
