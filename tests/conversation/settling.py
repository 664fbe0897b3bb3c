"""What a window does by itself between two touches."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def settle() -> None:
    """Let go of what was taken off the page."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def has_keyboard(control: QWidget) -> bool:
    """Whether what is typed goes there, once its window is the active one."""
    return control.window().focusWidget() is control
