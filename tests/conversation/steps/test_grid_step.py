"""Safety and wellbeing on screen: the same mark by hand, by key and by number."""

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid, Point, latest
from tests.conversation.conftest import Open
from tests.conversation.named import control
from tests.conversation.settling import has_keyboard, settle
from ui.conversation.steps.grid import GridStep
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.fields.text_fields import NumberField
from ui.widgets.grid.mark_button import MarkButton
from ui.widgets.growing_text import GrowingText

HERE = Point(safety=45, wellbeing=60)
PLACE = "Place: The person, now"
MARK = "The person, now"
WAITS = "The person, now, not placed yet"


def _where(grid: Grid) -> Point:
    mark = latest(grid, GridView.PERSON, GridMoment.NOW)
    assert mark is not None
    return mark.point


def _by_keys(step: GridStep) -> None:
    mark = control(step, WAITS, MarkButton)
    for _ in range(5):
        QTest.keyClick(mark, Qt.Key.Key_Left)
    QTest.keyClick(mark, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)


def _by_numbers(step: GridStep) -> None:
    for name, value in (("Safety", "45"), ("Wellbeing", "60")):
        number = control(step, name, NumberField)
        number.selectAll()
        QTest.keyClicks(number, value)
        QTest.keyClick(number, Qt.Key.Key_Return)


@pytest.mark.parametrize("way", [_by_keys, _by_numbers])
def test_keys_and_numbers_put_the_mark_at_the_same_place(
    way: object, open_step: Open[GridStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(GridStep, nothing_yet)
    control(step, PLACE, QPushButton).click()
    assert edits == []
    assert has_keyboard(control(step, WAITS, MarkButton))
    assert callable(way)
    way(step)
    assert _where(edits[-1].grid) == HERE
    assert len(edits[-1].grid.placements) == 1


def test_a_tap_puts_the_chosen_mark_there(
    open_step: Open[GridStep], nothing_yet: Conversation
) -> None:
    far = Point(safety=82, wellbeing=20)
    step, edits = open_step(GridStep, nothing_yet)
    control(step, PLACE, QPushButton).click()
    x, y = step.picture().plane().point(far.safety, far.wellbeing)
    QTest.mouseClick(step.picture(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    there = _where(edits[-1].grid)
    assert abs(there.safety - far.safety) <= 1
    assert abs(there.wellbeing - far.wellbeing) <= 1


def test_only_one_mark_is_meant_at_a_time(
    open_step: Open[GridStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(GridStep, nothing_yet)
    control(step, PLACE, QPushButton).click()
    control(step, "It belongs in the middle", QPushButton).click()
    control(step, "Place: Your view, now", QPushButton).click()
    QTest.keyClick(control(step, "Your view, now, not placed yet", MarkButton), Qt.Key.Key_Left)
    assert _where(edits[-1].grid) == Point(safety=50, wellbeing=50)
    view = latest(edits[-1].grid, GridView.PRACTITIONER, GridMoment.NOW)
    assert view is not None
    assert view.point == Point(safety=49, wellbeing=50)


def test_each_mark_is_said_in_words_with_its_quarter(
    open_step: Open[GridStep], bert: Conversation
) -> None:
    step, _ = open_step(GridStep, bert)
    shown = {label.text() for label in step.findChildren(QLabel)}
    assert "Well but less safe. In between, fairly well: safety 45, wellbeing 60." in shown
    assert "Safe and well. Very safe, fairly well: safety 80, wellbeing 75." in shown
    assert "Safer but less well. Very safe, not very well: safety 80, wellbeing 25." in shown


def test_the_middle_where_a_mark_begins_is_not_called_safe_and_well(
    open_step: Open[GridStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(GridStep, nothing_yet)
    control(step, PLACE, QPushButton).click()
    control(step, "It belongs in the middle", QPushButton).click()
    shown = {label.text() for label in step.findChildren(QLabel)}
    assert "In between, in between: safety 50, wellbeing 50." in shown


def test_the_words_follow_the_mark(open_step: Open[GridStep], bert: Conversation) -> None:
    step, _ = open_step(GridStep, bert)
    mark = control(step, "Bert, now", MarkButton)
    QTest.keyClick(mark, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    shown = {label.text() for label in step.findChildren(QLabel)}
    assert "Safe and well. In between, fairly well: safety 55, wellbeing 60." in shown


def test_why_is_kept_beside_each_mark(open_step: Open[GridStep], bert: Conversation) -> None:
    step, edits = open_step(GridStep, bert)
    QTest.keyClicks(control(step, "Why there: Bert, wanted", GrowingText), "Sleep.")
    wanted = latest(edits[-1].grid, GridView.PERSON, GridMoment.WANTED)
    assert wanted is not None
    assert wanted.why == "Sleep."


def test_a_mark_is_taken_back_and_can_be_placed_again(
    open_step: Open[GridStep], bert: Conversation
) -> None:
    step, edits = open_step(GridStep, bert)
    control(step, "Remove mark: Bert, now", QPushButton).click()
    settle()
    assert latest(edits[-1].grid, GridView.PERSON, GridMoment.NOW) is None
    place = control(step, "Place: Bert, now", QPushButton)
    assert place.isVisible()
    assert has_keyboard(place)


def test_an_option_is_an_arrow_in_numbers_and_on_the_picture(
    open_step: Open[GridStep], bert: Conversation
) -> None:
    step, edits = open_step(GridStep, bert)
    control(step, "An option", QPushButton).click()
    QTest.keyClicks(control(step, "What could be done 3", GrowingText), "Move in with Tam")
    control(step, "Put it on the picture 3", QPushButton).click()
    option = edits[-1].grid.options[2]
    assert option.leads_to is None
    waits = control(step, "Option 3: Move in with Tam, not placed yet", MarkButton)
    assert has_keyboard(waits)
    QTest.keyClick(waits, Qt.Key.Key_Right)
    assert control(step, "Option 3: Move in with Tam", MarkButton) is waits
    assert cast("Point", edits[-1].grid.options[2].leads_to).safety == 46
    safety = control(step, "Leads to: safety 3", NumberField)
    assert safety.value() == 46
    safety.setValue(70)
    assert cast("Point", edits[-1].grid.options[2].leads_to).safety == 70
    moved = step.picture().mark(option.id)
    assert moved is not None
    assert moved.safety == 70
    tick = control(step, "This is what they choose, Chosen 3", TickChoice)
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert edits[-1].grid.options[2].chosen


def test_where_an_option_leads_is_kept_only_once_somebody_says_so(
    open_step: Open[GridStep], bert: Conversation
) -> None:
    step, edits = open_step(GridStep, bert)
    control(step, "An option", QPushButton).click()
    control(step, "Put it on the picture 3", QPushButton).click()
    assert edits == []
    shown = {label.text() for label in step.findChildren(QLabel)}
    assert "Not placed yet. Move its hollow mark, or change a number." in shown
    control(step, "It would change nothing", QPushButton).click()
    assert edits[-1].grid.options[2].leads_to == Point(safety=45, wellbeing=60)
    control(step, "Remove mark: where it leads 3", QPushButton).click()
    (taken_back,) = edits[-1:]
    assert taken_back.grid.options[2].leads_to is None
    assert control(step, "Put it on the picture 3", QPushButton).isVisible()


def test_an_option_waits_in_the_middle_where_nobody_is_placed(
    open_step: Open[GridStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(GridStep, nothing_yet)
    control(step, "An option", QPushButton).click()
    control(step, "Put it on the picture", QPushButton).click()
    control(step, PLACE, QPushButton).click()
    assert control(step, "Put it on the picture", QPushButton).isVisible()
    control(step, "Put it on the picture", QPushButton).click()
    assert control(step, PLACE, QPushButton).isVisible()
    number = control(step, "Leads to: safety", NumberField)
    assert number.value() == 50
    number.setValue(70)
    assert edits[-1].grid.options[0].leads_to == Point(safety=70, wellbeing=50)
    assert not edits[-1].grid.placements


def test_the_reason_for_no_mark_is_kept(
    open_step: Open[GridStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(GridStep, nothing_yet)
    control(step, "No mark placed", QPushButton).click()
    QTest.keyClicks(control(step, "Why no mark was placed", GrowingText), "Not for me.")
    assert edits[-1].grid.declined == "Not for me."
