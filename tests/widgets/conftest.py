"""A dressed application and a way to show a control."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Appearance, Scheme, apply


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    apply(qapp, Appearance(Scheme.LIGHT))
    return qapp


@pytest.fixture
def show(
    dressed: QApplication,  # noqa: ARG001 - the look has to be worn first
    qtbot: QtBot,
) -> Callable[..., QWidget]:
    """Show controls one under the other in a window that has the focus."""
    windows: list[QWidget] = []

    def shown(*controls: QWidget, width: int = 700) -> QWidget:
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for control in controls:
            column.addWidget(control)
        window.resize(width, 500)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return shown


def heard(control: QWidget) -> QAccessibleInterface:
    """The control as a screen reader meets it."""
    interface = QAccessible.queryAccessibleInterface(control)
    assert interface is not None
    return interface


def name(control: QWidget) -> str:
    return heard(control).text(QAccessible.Text.Name)


def label(control: QWidget) -> str:
    """The words of the label that stands for it; on Linux that is how a list is known."""
    kind = QAccessible.RelationFlag.Label
    labels = [other for other, relation in heard(control).relations(kind) if relation & kind]
    return labels[0].text(QAccessible.Text.Name) if labels else ""


def description(control: QWidget) -> str:
    return heard(control).text(QAccessible.Text.Description)
