"""Two groups of controls keep whole, however large the text and however narrow the window."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.layout.flow import FittingRow


def laid(qtbot: QtBot, width: int, *, backwards: bool = False) -> list[QRect]:
    """Where “Back”, “Why we ask” and “Safety and wellbeing” lie in a row of that width."""
    buttons = [QPushButton(words) for words in ("Back", "Why we ask", "Safety and wellbeing")]
    for button in buttons:
        button.setMinimumWidth(200)
    row = FittingRow(buttons[:1], buttons[1:])
    if backwards:
        row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(row)
    row.resize(width, row.heightForWidth(width))
    row.show()
    qtbot.waitExposed(row)
    places = [button.geometry() for button in buttons]
    assert all(row.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    return places


def test_they_stand_at_both_sides_where_there_is_room(qtbot: QtBot) -> None:
    back, why, onward = laid(qtbot, 800)
    assert back.top() == why.top() == onward.top()
    assert (back.left(), onward.right()) == (0, 799)


def test_they_take_a_line_more_where_there_is_less_room(qtbot: QtBot) -> None:
    back, why, onward = laid(qtbot, 500)
    assert back.top() == why.top() < onward.top()
    assert onward.right() == 499


def test_they_take_a_line_each_where_there_is_least(qtbot: QtBot) -> None:
    back, why, onward = laid(qtbot, 260)
    assert back.top() < why.top() < onward.top()


def test_the_sides_are_turned_for_a_script_from_the_right(qtbot: QtBot) -> None:
    back, _, onward = laid(qtbot, 800, backwards=True)
    assert (onward.left(), back.right()) == (0, 799)
