"""Finding a control by the name a screen reader says, and listing every name there is."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from ui.widgets.layout.folding import Folding
from ui.widgets.made_late import make_everything
from ui.widgets.openable import open_now

Control = TypeVar("Control", bound=QWidget)


def focusable(root: QWidget) -> list[QWidget]:
    """Every control under `root` that can take the focus, shown or not."""
    _settle(root)
    return [each for each in root.findChildren(QWidget) if _is_control(each)]


def names(root: QWidget) -> list[str]:
    """The name of each, in the same order."""
    return [each.accessibleName() for each in focusable(root)]


def twice(root: QWidget) -> set[str]:
    """Names that more than one control has; also "" where one has none."""
    found = names(root)
    return {name for name in found if not name or found.count(name) > 1}


def control(root: QWidget, name: str, kind: type[Control]) -> Control:
    """The one control of that kind and name."""
    _settle(root)
    found = [each for each in root.findChildren(kind) if each.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} called {name!r} among {sorted(names(root))}"
    return found[0]


def _settle(root: QWidget) -> None:
    """Make what nobody has opened yet; let go what was taken away and waits to be deleted."""
    make_everything(root)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _is_control(widget: QWidget) -> bool:
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QScrollBar) or widget.isWindow():
        return False
    inside = widget.parentWidget()
    while inside is not None:
        if isinstance(inside, (QAbstractSpinBox, QComboBox)):
            return False
        inside = inside.parentWidget()
    return True


def open_up(inside: QWidget) -> None:
    """Unfold and open what this stands in, as a person does to come to it."""
    around: list[QWidget] = []
    up: QWidget | None = inside
    while up is not None:
        around.insert(0, up)
        up = up.parentWidget()
    open_now(inside)
    for each in around:
        if isinstance(each, Folding):
            each.set_open(True)
    QApplication.processEvents()


def touch(button: QWidget) -> None:
    """Touch a control in its middle, where it has to be opened to be seen."""
    if not button.isVisible():
        open_up(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(field: QWidget, words: str) -> None:
    """Type words, key by key; those that QTest has no keys for are pasted."""
    if words.isascii():
        QTest.keyClicks(field, words)
        return
    assert isinstance(field, (QLineEdit, QPlainTextEdit))
    QGuiApplication.clipboard().setText(words)
    field.paste()
