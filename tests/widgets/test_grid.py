"""The grid: by finger, by key and by number, the same placement."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import GridView
from tests.widgets.conftest import description, heard, name
from ui.widgets.grid.ground import Plane
from ui.widgets.grid.marks import GridWords, Mark, MarkShape, start_of
from ui.widgets.grid.numbers import GridNumbers
from ui.widgets.grid.view import WellbeingGrid

Show = Callable[..., QWidget]
WORDS = GridWords(
    well_less_safe="well but less safe",
    safe_and_well="safe and well",
    neither_yet="neither yet",
    safer_less_well="safer but less well",
    safety="safety",
    safety_low="less safe",
    safety_high="safer",
    wellbeing="wellbeing",
    wellbeing_low="less well",
    wellbeing_high="more well",
)
BERT = Mark("bert", MarkShape.NOW, GridView.PERSON, "Bert, now", 45, 60)
VIEW = Mark("view", MarkShape.NOW, GridView.PRACTITIONER, "Your view, now", 30, 55)
BEFORE = Mark("old", MarkShape.EARLIER, GridView.PERSON, "Bert, in May", 20, 20, False, "1")
OPTION = Mark("option", MarkShape.OPTION, GridView.PERSON, "Post stopped", 80, 20)


def in_words(safety: int, wellbeing: int) -> str:
    return f"in words: safety {safety}, wellbeing {wellbeing}"


@pytest.fixture
def grid(show: Show) -> WellbeingGrid:
    made = WellbeingGrid("Safety and wellbeing", WORDS, in_words)
    made.set_marks([BERT, VIEW, BEFORE, OPTION])
    show(made, GridNumbers(made, in_words))
    return made


def pixel(grid: WellbeingGrid, safety: int, wellbeing: int) -> QPoint:
    x, y = grid.plane().point(safety, wellbeing)
    return QPoint(round(x), round(y))


def test_each_mark_is_a_control_with_name_and_values_in_words(grid: WellbeingGrid) -> None:
    mark = grid.button("bert")
    assert name(mark) == "Bert, now"
    assert description(mark) == "in words: safety 45, wellbeing 60"
    assert heard(mark).role() is QAccessible.Role.Button
    assert mark.width() >= 44
    assert mark.height() >= 44
    assert heard(grid).childCount() == 4


def test_arrow_keys_move_by_one_and_with_shift_by_ten(grid: WellbeingGrid, qtbot: QtBot) -> None:
    mark = grid.button("bert")
    mark.setFocus()
    with qtbot.waitSignal(grid.moved) as told:
        QTest.keyClick(mark, Qt.Key.Key_Right)
    assert told.args == ["bert", 46, 60]
    QTest.keyClick(mark, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(mark, Qt.Key.Key_Left)
    assert description(mark) == "in words: safety 45, wellbeing 50"
    for _ in range(12):
        QTest.keyClick(mark, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    now = grid.mark("bert")
    assert now is not None
    assert now.wellbeing == 100


def test_tab_goes_through_the_marks_in_order(grid: WellbeingGrid) -> None:
    grid.button("bert").setFocus()
    QTest.keyClick(grid.button("bert"), Qt.Key.Key_Tab)
    assert grid.window().focusWidget() is grid.button("view")
    assert grid.selected_key() == "view"


def test_a_drag_moves_and_tells_once_when_let_go(grid: WellbeingGrid) -> None:
    mark = grid.button("view")
    middle = mark.rect().center()
    left = Qt.MouseButton.LeftButton
    told: list[tuple[str, int, int]] = []
    grid.moved.connect(lambda *what: told.append(what))
    QTest.mousePress(mark, left, pos=middle)
    for safety, wellbeing in ((40, 60), (60, 70), (70, 90)):
        QTest.mouseMove(mark, mark.mapFromParent(pixel(grid, safety, wellbeing)))
    assert told == []
    QTest.mouseRelease(mark, left, pos=middle)
    assert [key for key, _, _ in told] == ["view"]
    _, safety, wellbeing = told[0]
    assert safety == pytest.approx(70, abs=2)
    assert wellbeing == pytest.approx(90, abs=2)


def test_a_tap_on_empty_ground_places_the_selected_mark(grid: WellbeingGrid, qtbot: QtBot) -> None:
    grid.select("view")
    with qtbot.waitSignal(grid.moved) as told:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=pixel(grid, 10, 85))
    assert told.args is not None
    key, safety, wellbeing = told.args
    assert key == "view"
    assert (safety, wellbeing) == (pytest.approx(10, abs=1), pytest.approx(85, abs=1))


def test_what_was_earlier_stays_where_it_was(grid: WellbeingGrid, qtbot: QtBot) -> None:
    old = grid.button("old")
    old.setFocus()
    with qtbot.assertNotEmitted(grid.moved):
        QTest.keyClick(old, Qt.Key.Key_Right)
        grid.place("old", 90, 90)
    assert grid.mark("old") == BEFORE


def test_numbers_follow_the_grid_and_the_grid_the_numbers(
    grid: WellbeingGrid, qtbot: QtBot
) -> None:
    numbers = grid.window().findChild(GridNumbers)
    assert isinstance(numbers, GridNumbers)
    assert (name(numbers.safety), name(numbers.wellbeing)) == ("Safety", "Wellbeing")
    grid.select("view")
    assert (numbers.safety.value(), numbers.wellbeing.value()) == (30, 55)
    numbers.safety.setFocus()
    numbers.safety.selectAll()
    with qtbot.waitSignal(grid.moved) as told:
        QTest.keyClicks(numbers.safety, "77")
        QTest.keyClick(numbers.safety, Qt.Key.Key_Return)
    assert told.args == ["view", 77, 55]
    grid.select("old")
    assert not numbers.safety.isEnabled()


def test_the_picture_reads_as_a_table(grid: WellbeingGrid) -> None:
    assert grid.to_table()[0] == ("Bert, now", "in words: safety 45, wellbeing 60")
    assert len(grid.to_table()) == 4


def test_setting_marks_tells_nothing_and_keeps_the_focus(grid: WellbeingGrid, qtbot: QtBot) -> None:
    mark = grid.button("view")
    mark.setFocus()
    with qtbot.assertNotEmitted(grid.moved), qtbot.assertNotEmitted(grid.selected):
        grid.set_marks([BERT, VIEW])
    assert grid.button("view") is mark
    assert mark.hasFocus()
    assert [kept.key for kept in grid.marks()] == ["bert", "view"]


def test_an_option_starts_from_its_own_voice(grid: WellbeingGrid) -> None:
    assert start_of(OPTION, grid.marks()) == BERT
    assert start_of(OPTION, [VIEW, OPTION]) == VIEW
    assert start_of(OPTION, [OPTION]) is None


def test_pixels_and_values_are_each_others_way_back() -> None:
    plane = Plane(left=30, top=10, side=400)
    assert plane.values(*plane.point(45, 60)) == (45, 60)
    assert plane.values(-500, -500) == (0, 100)
