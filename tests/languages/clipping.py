"""Whether words on the screen have the room they take."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget


def clipped(window: QWidget) -> list[str]:
    """What is seen and has not the room its words take."""
    labels = (each for each in window.findChildren(QLabel) if each.isVisible())
    buttons = (each for each in window.findChildren(QPushButton) if each.isVisible())
    return [each.text() for each in labels if "⟦" in each.text() and _is_clipped(each)] + [
        each.text() for each in buttons if "⟦" in each.text() and _is_cut(each)
    ]


def _is_cut(button: QPushButton) -> bool:
    if button.hasHeightForWidth():
        return button.heightForWidth(button.width()) > button.height() + 1
    return button.width() < button.fontMetrics().horizontalAdvance(button.text())


def _is_clipped(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1
