"""Tab and Shift+Tab come round each step, by the same fields; nothing keeps the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import AT, Open
from tests.visits import ward
from ui.conversation.steps.advocacy import AdvocacyStep
from ui.conversation.steps.capacity import CapacityStep
from ui.conversation.steps.closing import ClosingStep
from ui.conversation.steps.concern import ConcernStep
from ui.conversation.steps.grid import GridStep
from ui.conversation.steps.opening import OpeningStep
from ui.conversation.steps.outcomes import OutcomesStep
from ui.conversation.steps.person import PersonStep
from ui.conversation.steps.plan import PlanStep
from ui.conversation.steps.sharing import SharingStep
from ui.conversation.steps.statements import StatementsStep
from ui.conversation.steps.step import Step
from ui.widgets.layout.tab_order import first_control

# The short step has folds that open on the way down, one at a time.
STEPS = [
    AdvocacyStep,
    CapacityStep,
    ClosingStep,
    ConcernStep,
    GridStep,
    OpeningStep,
    OutcomesStep,
    PersonStep,
    PlanStep,
    SharingStep,
    StatementsStep,
]


@pytest.mark.parametrize("kind", STEPS)
def test_shift_tab_comes_round_by_the_same_fields_as_tab(
    kind: type[Step], open_step: Open[Step], bert: Conversation
) -> None:
    for visit in (bert, ward.visit(AT)[-1]):
        step, _ = open_step(kind, visit)
        forward = _round(step, Qt.Key.Key_Tab)
        assert _round(step, Qt.Key.Key_Backtab) == forward


def _round(step: Step, key: Qt.Key) -> set[str]:
    """The fields to write in that the key comes to, until it is round again."""
    first = first_control(step)
    assert first is not None
    first.setFocus()
    now = QApplication.focusWidget()
    passed: list[QWidget] = []
    while now is not None and now not in passed:
        passed.append(now)
        QTest.keyClick(now, key)
        now = QApplication.focusWidget()
    assert now is passed[0], f"the keyboard is kept by {[each.accessibleName() for each in passed]}"
    return {
        field.accessibleName()
        for field in passed
        if isinstance(field, (QLineEdit, QPlainTextEdit)) and not field.isReadOnly()
    }
