"""Whether buttons that have a line round them in high contrast keep apart from one another."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

LEAST = 4
"""So many pixels lie between two buttons."""

_BARE = {"fold", "answer", "step", "row"}
"""Roles of buttons without a line, or with one of their own; a link among the steps has one."""


def touching(window: QWidget) -> list[str]:
    """Pairs of buttons in sight that lie closer than that, by what they say."""
    placed = [(each, _seen(each, window)) for each in window.findChildren(QPushButton)]
    seen = [(each, place) for each, place in placed if place.isValid() and _has_line(each)]
    return [
        f"{one.text()} | {other.text()}"
        for number, (one, place) in enumerate(seen)
        for other, there in seen[number + 1 :]
        if place.adjusted(-LEAST, -LEAST, LEAST, LEAST).adjusted(1, 1, -1, -1).intersects(there)
    ]


def _has_line(button: QPushButton) -> bool:
    """A mark on the grid has no words, and lies where it was put."""
    bare = button.property("role") in _BARE and not button.property("link")
    return bool(button.text()) and not bare


def _seen(button: QPushButton, window: QWidget) -> QRect:
    """Where it is seen on the window; nowhere where it is hidden or scrolled away."""
    if not button.isVisible() or button.visibleRegion().isEmpty():
        return QRect()
    seen = button.visibleRegion().boundingRect()  # a page's edge may cut it
    return QRect(button.mapTo(window, seen.topLeft()), seen.size())
