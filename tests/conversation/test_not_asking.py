"""A part that is not asked now is left with a reason, typed or touched."""

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation, reason_not_asked
from tests.conversation.named import control, write
from ui.conversation.steps.page import StepPage
from ui.conversation.steps.plan import PlanStep
from ui.theme import Appearance, Scheme, apply
from ui.widgets.growing_text import GrowingText


def test_a_reason_can_be_touched_and_gone_on_with(
    qapp: QApplication, qtbot: QtBot, pack: Pack, nothing_yet: Conversation
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT))
    page = StepPage(PlanStep(pack, nothing_yet))
    qtbot.addWidget(page)
    page.show_conversation(nothing_yet)
    page.show()
    edits: list[Conversation] = []
    page.edited.connect(edits.append)
    control(page, "Not asking this now?", QPushButton).click()
    control(page, "Add: not safe to ask", QPushButton).click()
    assert reason_not_asked(edits[-1], "plan") == "Not safe to ask"
    control(page, "Add: the person was tired or upset", QPushButton).click()
    reason = "Not safe to ask, the person was tired or upset"
    assert reason_not_asked(edits[-1], "plan") == reason
    words = control(page, "Why it was not asked", GrowingText)
    words.moveCursor(words.textCursor().MoveOperation.End)
    write(words, ". Monday.")
    assert reason_not_asked(edits[-1], "plan") == f"{reason}. Monday."
