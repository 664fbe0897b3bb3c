"""Read first: one question of a page is open at a time, and what is written is never lost by it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import SaidBy
from tests.widgets.conftest import heard
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.question_row import QuestionRow
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.openable import OneAtATime, answers_in

FIVE = [(number, f"Answer number {number}") for number in range(5)]
YES_NO = [(1, "Yes"), (2, "No")]


class Asked(QWidget):
    """A page with one question of each kind, all at rest."""

    def __init__(self) -> None:
        super().__init__()
        self.words = WordsEditor("What they want", speakers=[(SaidBy.PERSON, "Bert")])
        self.line = LineField("Where")
        self.row = QuestionRow("Where", lambda: self.line, description="A place is enough.")
        self.few = OneOf("Safe?", YES_NO)
        self.many = OneOf("How far?", FIVE)
        self.ticks = AnyOf("Which?", FIVE)
        self.one = OneAtATime(self)
        column = QVBoxLayout(self)
        for each in (self.words, self.row, self.few, self.many, self.ticks):
            each.set_open(False)
            column.addWidget(each)
        self.page = ScrollPage()
        self.page.column.addWidget(self)


@pytest.fixture
def asked(dressed: QApplication, qtbot: QtBot) -> Asked:  # noqa: ARG001 - worn first
    asked = Asked()
    qtbot.addWidget(asked.page)
    asked.page.resize(800, 700)
    asked.page.show()
    asked.page.activateWindow()
    qtbot.waitUntil(asked.page.isActiveWindow)
    return asked


def test_question_opens_with_the_keyboard_and_the_one_before_rests(asked: Asked) -> None:
    asked.words.setFocus()
    assert asked.words.is_open
    asked.line.setFocus()
    assert (asked.words.is_open, asked.row.is_open) == (False, True)


def test_words_at_rest_read_as_a_quote_with_who_said_them(asked: Asked) -> None:
    asked.line.setFocus()
    asked.words.set_words("My letters.", SaidBy.PERSON)
    shown = [node.text(QAccessible.Text.Name) for node in _inside(asked.words)]
    assert "Bert · What they want" in shown
    (said_by,) = asked.words.findChildren(Chooser)
    assert not said_by.isVisible()
    asked.words.setFocus()
    assert said_by.isVisible()


def test_answer_at_rest_is_a_word_that_lays_the_answers_out(asked: Asked) -> None:
    asked.many.set_value(3)
    asked.ticks.rest_button().setFocus()
    rest = asked.many.rest_button()
    assert (rest.text(), rest.isVisible()) == ("Answer number 3", True)
    assert not asked.many.buttons()[0].isVisible()
    assert heard(rest).state().expandable
    heard(rest).actionInterface().doAction("Press")
    assert asked.many.buttons()[0].isVisible()
    assert not rest.isVisible()
    assert asked.many.value() == 3


def test_tab_lays_the_answers_out_and_goes_on_to_them(asked: Asked) -> None:
    asked.few.buttons()[0].setFocus()
    QTest.keyClick(asked.page.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is asked.many.buttons()[0]
    assert asked.many.value() is None


def test_few_short_answers_are_touched_without_opening(asked: Asked) -> None:
    assert all(button.isVisible() for button in asked.few.buttons())
    QTest.mouseClick(asked.few.buttons()[1], Qt.MouseButton.LeftButton)
    assert asked.few.value() == 2


def test_next_choice_waiting_is_laid_out_below_what_is_open(asked: Asked) -> None:
    asked.words.setFocus()
    assert asked.many.is_open
    assert not asked.ticks.is_open


def test_words_written_without_the_keyboard_are_whole_and_open_it(asked: Asked) -> None:
    heard(asked.words.field()).setText(QAccessible.Text.Value, "My letters.")
    assert asked.words.text() == "My letters."
    assert asked.words.is_open
    heard(asked.line).setText(QAccessible.Text.Value, "At home")
    assert asked.line.text() == "At home"
    assert (asked.row.is_open, asked.words.is_open) == (True, False)


def test_answers_are_counted_for_a_fold(asked: Asked) -> None:
    assert answers_in(asked) == 0
    asked.words.set_words("My letters.", SaidBy.PERSON)
    asked.few.set_value(1)
    asked.ticks.set_value([2, 3])
    assert answers_in(asked) == 3


def test_every_control_that_is_seen_has_a_name(asked: Asked) -> None:
    buttons = [each for each in asked.findChildren(QPushButton) if each.isVisible()]
    assert [each for each in buttons if not heard(each).text(QAccessible.Text.Name)] == []


def _inside(widget: QWidget) -> list[QAccessibleInterface]:
    found: list[QAccessibleInterface] = []
    waits = [heard(widget)]
    while waits:
        node = waits.pop()
        found.append(node)
        children = [node.child(place) for place in range(node.childCount())]
        waits += [child for child in children if child.isValid() and not child.state().invisible]
    return found
