"""What is added by a touch is brought into sight, where the keyboard is."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from tests.conversation.conftest import Open
from tests.conversation.named import control, write
from ui.conversation.frame.own_words import OwnWordsPanel
from ui.conversation.steps.outcomes import OutcomesStep
from ui.conversation.steps.sharing import SharingStep
from ui.conversation.steps.short import ShortStep
from ui.conversation.steps.statements import StatementsStep
from ui.conversation.steps.step import Step
from ui.widgets.layout.scroll_page import ScrollPage


@pytest.mark.parametrize(
    ("kind", "first", "adding"),
    [
        (SharingStep, "Their name or team", "Somebody else to tell"),
        (OutcomesStep, "What they want", "Another outcome"),
        (ShortStep, "What they said", "Someone said more"),
        (StatementsStep, "", "Begin: I want"),
    ],
)
def test_a_new_card_is_seen_whole_with_the_keyboard_on_it(
    open_step: Open[Step],
    nothing_yet: Conversation,
    qtbot: QtBot,
    kind: type[Step],
    first: str,
    adding: str,
) -> None:
    step, _ = open_step(kind, nothing_yet)
    step.window().resize(806, 360)
    if first:
        write(control(step, first, QLineEdit if kind is SharingStep else QPlainTextEdit), "Words.")
    before = QApplication.focusWidget()
    button = control(step, adding, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: QApplication.focusWidget() not in {before, button, None})
    qtbot.waitUntil(lambda: _is_seen(QApplication.focusWidget()))


def test_the_words_so_far_are_read_from_the_top_at_another_step(
    qtbot: QtBot, pack: Pack, bert: Conversation
) -> None:
    beside = OwnWordsPanel(pack)
    qtbot.addWidget(beside)
    beside.show_step("outcomes")
    beside.show_conversation(bert)
    beside.resize(beside.width(), 200)
    beside.show()
    beside.activateWindow()
    qtbot.waitUntil(beside.isActiveWindow)
    (page,) = beside.findChildren(ScrollPage)
    beside.lens.findChildren(QComboBox)[0].setFocus()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    beside.show_step("grid")
    assert page.verticalScrollBar().value() == 0


def _is_seen(focused: QWidget | None) -> bool:
    page = focused
    while page is not None and not isinstance(page, ScrollPage):
        page = page.parentWidget()
    if focused is None or page is None:
        return False
    where = QRect(focused.mapTo(page.viewport(), QPoint(0, 0)), focused.size())
    return focused.height() > 0 and page.viewport().rect().contains(where)
