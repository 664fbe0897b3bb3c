"""A letter typed in one place leaves the rest of the page as it lies."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import Open
from tests.conversation.named import control
from ui.conversation.cards.ties import TieCard
from ui.conversation.form.card import NumberedCard
from ui.conversation.steps.concern import ConcernStep
from ui.conversation.steps.opening import OpeningStep
from ui.conversation.steps.outcomes import OutcomesStep
from ui.conversation.steps.plan import PlanStep
from ui.conversation.steps.short import ShortStep
from ui.conversation.steps.step import Step

DISTURBING = {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide}


class Disturbed(QObject):
    """Notes which cards are laid out, shown or hidden, or hold something that is.

    Not those that tie two outcomes: they repeat the words of both.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.cards: set[QWidget] = set()
        app.installEventFilter(self)

    def is_still(self) -> bool:
        """Whether a turn of the app went by without any."""
        self.cards.clear()
        self._app.processEvents()
        return not self.cards

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in DISTURBING and isinstance(watched, QWidget):
            at: QWidget | None = watched
            while at is not None:
                if isinstance(at, NumberedCard) and not isinstance(at, TieCard):
                    self.cards.add(at)
                at = at.parentWidget()
        return False


@pytest.mark.parametrize(
    ("kind", "field_of", "name"),
    [
        (ConcernStep, QPlainTextEdit, "What they said"),
        (ConcernStep, QPlainTextEdit, "What do you see, hear and notice yourself?"),
        (ConcernStep, QLineEdit, "When and where does it happen?"),
        (OpeningStep, QLineEdit, "Who else is here, or can hear?"),
        (OpeningStep, QLineEdit, "Which language would you like to talk in?"),
        (OutcomesStep, QPlainTextEdit, "What they want"),
        (OutcomesStep, QPlainTextEdit, "What matters most"),
        (PlanStep, QLineEdit, "What is done"),
        (PlanStep, QPlainTextEdit, "What will you do if things get worse?"),
        (ShortStep, QPlainTextEdit, "What they said"),
        (ShortStep, QPlainTextEdit, "What do you see, hear and notice yourself?"),
        (ShortStep, QPlainTextEdit, "What they want"),
    ],
)
def test_a_letter_disturbs_no_card(
    kind: type[Step],
    field_of: type[QWidget],
    name: str,
    qapp: QApplication,
    qtbot: QtBot,
    open_step: Open[Step],
    bert: Conversation,
) -> None:
    step, edits = open_step(kind, bert)
    field = control(step, name, field_of)
    step.open_at(field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A)
    disturbed = Disturbed(qapp)
    qtbot.waitUntil(disturbed.is_still)
    before = len(edits)
    for key in (Qt.Key.Key_B, Qt.Key.Key_C):
        QTest.keyClick(field, key)
        qapp.processEvents()
    qapp.removeEventFilter(disturbed)
    assert len(edits) == before + 2
    own = {card for card in disturbed.cards if card.isAncestorOf(field)}
    assert disturbed.cards == own
