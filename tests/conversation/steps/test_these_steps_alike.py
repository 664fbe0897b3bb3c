"""What is true of each step about what the person wants, decides, needs and agrees to."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import AT, Open
from tests.conversation.named import twice
from tests.visits import car_wash, ward
from ui.conversation.steps.advocacy import AdvocacyStep
from ui.conversation.steps.capacity import CapacityStep
from ui.conversation.steps.grid import GridStep
from ui.conversation.steps.outcomes import OutcomesStep
from ui.conversation.steps.sharing import SharingStep
from ui.conversation.steps.statements import StatementsStep
from ui.conversation.steps.step import Step
from ui.theme import Appearance, Scheme, apply
from ui.widgets.layout.folding import Folding
from ui.widgets.layout.tab_order import first_control

SAME_ROW = 24
"""So many pixels lie between the tops of two fields that are read on one line."""

STEPS = [OutcomesStep, StatementsStep, CapacityStep, AdvocacyStep, GridStep, SharingStep]

pytestmark = pytest.mark.parametrize("kind", STEPS)


@pytest.fixture
def visits(bert: Conversation, nothing_yet: Conversation) -> tuple[Conversation, ...]:
    return (bert, nothing_yet, car_wash.visit(AT), ward.visit(AT)[-1])


def test_showing_any_visit_after_any_other_changes_nothing(
    kind: type[Step], open_step: Open[Step], visits: tuple[Conversation, ...]
) -> None:
    for conversation in visits:
        step, edits = open_step(kind, conversation)
        for other in visits:
            step.show_conversation(other)
        assert edits == []


def test_every_control_has_a_name_of_its_own(
    kind: type[Step], qapp: QApplication, open_step: Open[Step], visits: tuple[Conversation, ...]
) -> None:
    for conversation in visits:
        step, _ = open_step(kind, conversation)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert twice(step) == set()
        for folding in step.findChildren(Folding):
            folding.set_open(True)
        assert twice(step) == set()


def test_what_can_be_touched_is_large_enough(
    kind: type[Step], open_step: Open[Step], visits: tuple[Conversation, ...]
) -> None:
    for conversation in visits:
        step, _ = open_step(kind, conversation)
        buttons = [b for b in step.findChildren(QAbstractButton) if b.isVisible()]
        assert [b.accessibleName() for b in buttons if min(b.height(), b.width()) < 44] == []


def test_tab_goes_down_the_page(
    kind: type[Step], open_step: Open[Step], visits: tuple[Conversation, ...]
) -> None:
    for conversation in visits:
        step, _ = open_step(kind, conversation)
        chain = _by_tab(step)
        fields = [c for c in chain if isinstance(c, QPlainTextEdit)]
        tops = [_top(field, step) for field in sorted(fields, key=chain.index)]
        assert all(after >= before - SAME_ROW for before, after in pairwise(tops))
        assert len(chain) == len(set(chain))


def _by_tab(step: Step) -> list[QWidget]:
    """What the keyboard stops at, from the step's first control until Tab is round again."""
    first = first_control(step)
    assert first is not None
    first.setFocus()
    first = QApplication.focusWidget()  # a question at rest lets it go on to its answers
    assert first is not None
    stops = [first]
    while True:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return stops
        assert now not in stops, f"Tab never leaves {now.accessibleName()}"
        stops.append(now)


def test_words_are_shown_as_plain_text(
    kind: type[Step], open_step: Open[Step], visits: tuple[Conversation, ...]
) -> None:
    for conversation in visits:
        step, _ = open_step(kind, conversation)
        labels = step.findChildren(QLabel)
        assert [label for label in labels if label.textFormat().name != "PlainText"] == []


def test_large_print_stays_inside_the_page(
    kind: type[Step], qapp: QApplication, open_step: Open[Step], visits: tuple[Conversation, ...]
) -> None:
    apply(qapp, Appearance(Scheme.DARK, text_size=200))
    for conversation in visits:
        step, _ = open_step(kind, conversation)
        for folding in step.findChildren(Folding):
            folding.set_open(True)
        page = step.window()
        assert isinstance(page, QScrollArea)
        inner = page.widget()
        assert inner is not None
        assert inner.minimumSizeHint().width() <= page.viewport().width()


def _top(field: QWidget, step: Step) -> int:
    return field.mapTo(step, field.rect().topLeft()).y()
