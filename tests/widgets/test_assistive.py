"""Assistive technology sets a state and never clicks: every control hears that too."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.text_fields import LineField


def toggle(control: QWidget) -> None:
    """Do what a screen reader's "toggle" does."""
    heard = QAccessible.queryAccessibleInterface(control)
    assert heard is not None
    heard.actionInterface().doAction("Toggle")


def test_an_answer_toggled_without_a_click_is_taken(qtbot: QtBot) -> None:
    answers = OneOf("Safe?", [(1, "Yes"), (2, "No")])
    qtbot.addWidget(answers)
    with qtbot.waitSignal(answers.changed):
        toggle(answers.buttons()[1])
    assert answers.value() == 2
    with qtbot.waitSignal(answers.changed):
        toggle(answers.buttons()[0])
    assert answers.value() == 1


def test_a_tick_toggled_without_a_click_is_taken(qtbot: QtBot) -> None:
    ticks = AnyOf("Which?", [(1, "One"), (2, "Two")])
    qtbot.addWidget(ticks)
    with qtbot.waitSignal(ticks.changed):
        toggle(ticks.buttons()[1])
    assert ticks.value() == (2,)


def test_text_set_without_a_key_is_taken_and_cleaned(qtbot: QtBot) -> None:
    line = LineField("Name")
    qtbot.addWidget(line)
    heard = QAccessible.queryAccessibleInterface(line)
    assert heard is not None
    with qtbot.waitSignal(line.changed):
        heard.setText(QAccessible.Text.Value, "Bert\x07 Teasel")
    assert line.text() == "Bert Teasel"


def test_what_the_app_itself_shows_is_no_edit(qtbot: QtBot) -> None:
    answers, ticks, line = OneOf("A", [(1, "x")]), AnyOf("B", [(1, "x")]), LineField("C")
    for control in (answers, ticks, line):
        qtbot.addWidget(control)
        with qtbot.assertNotEmitted(control.changed):
            if isinstance(control, LineField):
                control.set_text("x")
            elif isinstance(control, OneOf):
                control.set_value(1)
            else:
                control.set_value([1])
