"""Buttons: one primary a page, the others quieter; each says its key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.widgets.labels import give_name

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A push button at least 44 px high that shows its key; Space and Enter press it."""

    def __init__(
        self,
        text: str,
        *,
        role: str = "secondary",
        key: str = "",
        description: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self._key = QKeySequence(key)
        self._description = description
        self._shows_key = True
        self.say(text)

    def say(self, text: str) -> None:
        """Change what the button says, on screen and aloud."""
        hint = self._key.toString(QKeySequence.SequenceFormat.NativeText)
        self._words = text
        shown = text.replace("&", "&&")
        self.setText(f"{shown}   {hint}" if hint and self._shows_key else shown)
        self.setShortcut(self._key)
        give_name(self, text, self._description)

    def show_key(self, *, shown: bool) -> None:
        """Say the key beside the words, or leave it out where there is little room."""
        if shown != self._shows_key:
            own = self.shortcut()
            self._shows_key = shown
            self.say(self._words)
            self.setShortcut(own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)


def press_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether the key was Enter; then the button was pressed, once however long it is held."""
    if event.key() not in ENTER:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def draw_without_words(button: QPushButton, painter: QPainter) -> None:
    """Draw a button as the style does, but for its words: it lays them out itself."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text = ""
    button.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, button)


def primary(text: str, *, key: str = "", description: str = "") -> Button:
    """The one thing most people do next on a page."""
    return Button(text, role="primary", key=key, description=description)


def secondary(text: str, *, key: str = "", description: str = "") -> Button:
    """Something else that can be done here."""
    return Button(text, key=key, description=description)


def quiet(text: str, *, key: str = "", description: str = "") -> Button:
    """Something seldom wanted, without a line round it."""
    return Button(text, role="quiet", key=key, description=description)


def stop(text: str, *, key: str = "", description: str = "") -> Button:
    """Something that cannot be taken back."""
    return Button(text, role="stop", key=key, description=description)
