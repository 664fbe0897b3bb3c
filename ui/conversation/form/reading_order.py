"""Tab goes through a step as it is read, whatever was added or moved since."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLayout, QPlainTextEdit, QWidget

from ui.conversation.steps.step import Step


def tab_in_reading_order(changed: QWidget) -> None:
    """Chain everything in the step of `changed` that takes the focus in the order of its layouts.

    The step keeps its place among what is before and after it in the window.
    """
    root = _step_of(changed)
    controls = list(_controls(root))
    policy = root.focusPolicy()
    root.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt chains nothing to what takes no focus
    before = root
    for control in controls:
        QWidget.setTabOrder(before, control)
        before = control
    root.setFocusPolicy(policy)


def first_control(root: QWidget) -> QWidget | None:
    """Where writing begins under `root`, None where nothing takes the focus."""
    return next(_controls(root), None)


def _step_of(widget: QWidget) -> QWidget:
    up: QWidget | None = widget
    while up is not None:
        if isinstance(up, Step):
            return up
        up = up.parentWidget()
    return widget


def _controls(widget: QWidget) -> Iterator[QWidget]:
    takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    if takes_focus:
        yield widget
    if isinstance(widget, (QComboBox, QAbstractSpinBox, QPlainTextEdit)):
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _controls(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _controls(widget)
        elif inner is not None:
            yield from _in_layout(inner)
