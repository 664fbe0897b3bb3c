"""What Qt does not say of our controls by itself: that one is a heading, and a fold its state.

A label says what it is through the dynamic property `role`, as it does to the style sheet.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel

_HEADINGS = {"title", "name", "question", "section"}
"""The roles of labels that head something."""


_OPENS = {"fold", "answer"}
"""The roles of buttons that lay out what they stand for."""


class _Heading(QAccessibleWidget):
    """A label that heads a page, a question or a group."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._label = label

    def text(self, kind: QAccessible.Text) -> str:
        """Its words, unless it has been given another name."""
        if kind == QAccessible.Text.Name:
            return self._label.accessibleName() or self._label.text()
        return super().text(kind)


class _Fold(QAccessibleWidget):
    """A button that shows or hides what belongs to it."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, else its words."""
        if kind == QAccessible.Text.Name:
            return self._button.accessibleName() or self._button.text()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """What every button is, and whether it is open."""
        state = super().state()
        is_open = self._button.isCheckable() and self._button.isChecked()
        state.expandable = True
        state.expanded = is_open
        state.collapsed = not is_open
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's own name
        """It is pressed, as any button."""
        return ["Press", *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's own name
        """Press it."""
        if name == "Press":
            self._button.click()
        else:
            super().doAction(name)


def _made(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property("role") if isinstance(thing, (QLabel, QAbstractButton)) else None
    if isinstance(thing, QLabel) and role in _HEADINGS:
        return _Heading(thing)
    if isinstance(thing, QAbstractButton) and role in _OPENS:
        return _Fold(thing)
    return None


def say_roles() -> None:
    """Let assistive technology hear them from now on; once in a process."""
    QAccessible.installFactory(_made)
