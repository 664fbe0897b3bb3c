"""Choosing: by thumb, by arrow, and taking it back."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import About, Asked
from tests.widgets.conftest import description, heard, label, name
from ui.widgets.buttons import secondary
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import form_row
from ui.widgets.layout.folding import Folding

Show = Callable[..., QWidget]
OPTIONS = [(about, about.value) for about in About]


def test_a_group_and_its_answers_have_names(show: Show) -> None:
    group = OneOf("What is it about", OPTIONS)
    show(group)
    assert name(group) == "What is it about"
    assert heard(group).role() is QAccessible.Role.Grouping
    first = group.buttons()[0]
    assert (name(first), description(first)) == ("safety", "What is it about")
    assert heard(first).role() is QAccessible.Role.RadioButton


def test_arrows_go_from_answer_to_answer_and_round(show: Show) -> None:
    group = OneOf("About", OPTIONS)
    window = show(group)
    group.setFocus()
    seen = []
    for _ in range(3):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
        seen.append(group.value())
    assert seen == [About.WELLBEING, About.BOTH, About.SAFETY]


def test_tab_passes_a_group_in_one_step(show: Show) -> None:
    group, after = OneOf("About", OPTIONS, optional=False), QPushButton("after")
    window = show(group, after)
    group.set_value(About.WELLBEING)
    group.setFocus()
    focused = window.focusWidget()
    assert focused is group.buttons()[1]
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert window.focusWidget() is after


def test_answer_stays_when_space_enter_or_touch_choose_it_again(show: Show) -> None:
    group = OneOf("About", OPTIONS)
    show(group)
    first = group.buttons()[0]
    group.set_value(About.SAFETY)
    again: list[Callable[[], None]] = [
        lambda: QTest.keyClick(first, Qt.Key.Key_Space),
        lambda: QTest.keyClick(first, Qt.Key.Key_Return),
        lambda: QTest.mouseClick(first, Qt.MouseButton.LeftButton),
    ]
    for choose in again:
        choose()
        assert group.value() is About.SAFETY


def test_enter_chooses_ticks_presses_and_unfolds(show: Show) -> None:
    one, some = OneOf("About", OPTIONS), AnyOf("Which", OPTIONS)
    button, folding = secondary("Go on"), Folding("More", QWidget())
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    show(one, some, button, folding)
    for control in (one.buttons()[1], some.buttons()[1], button, folding.fold):
        QTest.keyClick(control, Qt.Key.Key_Return)
    assert one.value() is About.WELLBEING
    assert some.value() == (About.WELLBEING,)
    assert pressed == [True]
    assert folding.is_open()


def test_an_answer_can_be_cleared_in_every_way(show: Show, qtbot: QtBot) -> None:
    group = OneOf("About", OPTIONS)
    show(group)
    first = group.buttons()[0]
    group.set_value(About.SAFETY)
    clear = next(b for b in group.findChildren(QPushButton) if b.accessibleName() == "Clear answer")
    ways: list[Callable[[], None]] = [
        lambda: QTest.keyClick(first, Qt.Key.Key_Backspace),
        lambda: QTest.keyClick(first, Qt.Key.Key_Delete),
        lambda: QTest.mouseClick(clear, Qt.MouseButton.LeftButton),
    ]
    for undo in ways:
        group.set_value(About.SAFETY)
        with qtbot.waitSignal(group.changed):
            undo()
        assert group.value() is None
        assert not clear.isVisible()


def test_tab_goes_on_behind_an_answer_and_space_does_not_take_it_back(show: Show) -> None:
    first, second = OneOf("About", OPTIONS), OneOf("Now", OPTIONS)
    show(first, second)
    first.buttons()[0].setFocus()
    QTest.keyClick(first.buttons()[0], Qt.Key.Key_Space)
    clear = next(b for b in first.findChildren(QPushButton) if b.accessibleName() == "Clear answer")
    assert clear.isVisible()
    assert clear.text().endswith("Del"), "the key that does it is said"
    QTest.keyClick(first.buttons()[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second.buttons()[0]
    assert first.value() is About.SAFETY


def test_a_needed_answer_stays(show: Show) -> None:
    group = OneOf("About", OPTIONS, optional=False)
    show(group)
    group.set_value(About.SAFETY)
    QTest.keyClick(group.buttons()[0], Qt.Key.Key_Space)
    QTest.keyClick(group.buttons()[0], Qt.Key.Key_Delete)
    assert group.value() is About.SAFETY


def test_setting_is_not_told(show: Show, qtbot: QtBot) -> None:
    one, some = OneOf("About", OPTIONS), AnyOf("About", OPTIONS)
    show(one, some)
    with qtbot.assertNotEmitted(one.changed), qtbot.assertNotEmitted(some.changed):
        one.set_value(About.BOTH)
        some.set_value([About.SAFETY, About.BOTH])
    assert some.value() == (About.SAFETY, About.BOTH)


def test_any_may_be_ticked(show: Show, qtbot: QtBot) -> None:
    group = AnyOf("About", OPTIONS)
    show(group)
    with qtbot.waitSignal(group.changed):
        QTest.keyClick(group.buttons()[1], Qt.Key.Key_Space)
    right = group.buttons()[2]
    edge = QPoint(right.width() - 4, right.height() - 4)
    QTest.mouseClick(right, Qt.MouseButton.LeftButton, pos=edge)
    assert group.value() == (About.WELLBEING, About.BOTH)
    assert heard(right).state().checked


def test_answers_are_large_and_wrap_when_narrow(show: Show) -> None:
    group = OneOf("Were they asked", [(asked, asked.value) for asked in Asked])
    show(group, width=260)
    for button in group.buttons():
        assert button.height() >= 44
        assert button.width() <= 260
    assert group.buttons()[0].height() > group.buttons()[2].height()


def test_the_wheel_passes_over_a_choice_without_the_focus(show: Show) -> None:
    choice, other = Chooser("About", OPTIONS), QPushButton("other")
    show(form_row("About", choice), other)
    other.setFocus()
    middle = QPointF(choice.rect().center())

    def turn() -> None:
        wheel = QWheelEvent(
            middle,
            choice.mapToGlobal(middle),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(choice, wheel)

    turn()
    assert choice.value() is About.SAFETY
    choice.setFocus()
    turn()
    assert choice.value() is About.WELLBEING
    assert label(choice) == "About"


def test_ticks_are_one_stop_for_tab_with_arrows_between_them(show: Show) -> None:
    group, after = AnyOf("About", OPTIONS), QPushButton("after")
    window = show(group, after)
    first, second, last = group.buttons()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert window.focusWidget() is second
    assert group.value() == ()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert group.value() == (About.WELLBEING,)
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert window.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Up)
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert window.focusWidget() is last


def test_left_goes_on_among_ticks_where_one_reads_from_the_right(show: Show) -> None:
    group = AnyOf("About", OPTIONS)
    window = show(group)
    group.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second, _ = group.buttons()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert window.focusWidget() is second


def test_answers_without_room_beside_their_question_stand_under_it(
    show: Show, qtbot: QtBot
) -> None:
    group = OneOf("Which of these", [(at, f"Answer no. {at}") for at in range(3)])
    group.set_open(False)
    window = show(group)
    asked = next(each for each in group.findChildren(QLabel) if each.text() == "Which of these")
    first = group.buttons()[0]

    def stands_under() -> bool:
        return first.geometry().top() >= asked.geometry().bottom()

    window.resize(1200, 300)
    qtbot.waitUntil(lambda: not stands_under())
    window.resize(600, 300)
    qtbot.waitUntil(stands_under)
