"""Buttons: one primary a page, the others quieter; each says its key."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import current
from ui.widgets.labels import give_name


class Button(QPushButton):
    """A push button at least 44 px high that shows its key and keeps a gap inside its ring."""

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
        self.say(text)

    def say(self, text: str) -> None:
        """Change what the button says, on screen and aloud."""
        hint = self._key.toString(QKeySequence.SequenceFormat.NativeText)
        shown = text.replace("&", "&&")
        self.setText(f"{shown}   {hint}" if hint else shown)
        self.setShortcut(self._key)
        give_name(self, text, self._description)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and a gap inside the ring where the ring alone would not be seen."""
        super().paintEvent(event)
        if not self.hasFocus() or self.property("role") not in {"primary", "stop"}:
            return
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.colours.card), 2))
        inset = look.ring + 1
        corner = look.control_corner - look.ring
        inside = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(inside, corner, corner)
        painter.end()


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
