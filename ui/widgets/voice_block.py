"""The two voices on paper: a warm bar for the person's words, a cool one for a view."""

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.growing_text import GrowingText
from ui.widgets.labels import give_name, plain_label

BAR, THIN_BAR = 5, 3
"""How wide the bar is beside the person's words, and beside a view."""


class Voice(StrEnum):
    """Who speaks: the style sheet knows these words."""

    PERSON = "person"
    PRACTITIONER = "practitioner"


class VoiceBlock(QFrame):
    """A soft ground with a bar at its side; a line round it shows that its field is written in."""

    def __init__(self, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voice = voice
        self.setProperty("voice", voice.value)
        self._inner: GrowingText | None = None

    def ring_for(self, inner: GrowingText) -> None:
        """Show the focus of `inner` round the whole block."""
        self._inner = inner
        inner.framed_by = self
        inner.focus_moved.connect(self._draw_ring)

    def _draw_ring(self) -> None:
        self.update()

    def _ringed(self) -> bool:
        return self.hasFocus() or (self._inner is not None and self._inner.hasFocus())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Ground, bar and ring."""
        look = current()
        colours = look.colours
        person = self.voice is Voice.PERSON
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(whole, 8, 8)
        painter.fillPath(path, QColor(colours.person_ground if person else colours.view_ground))
        bar = QRectF(whole)
        wide = BAR if person else THIN_BAR
        if self.isRightToLeft():
            bar.setLeft(whole.right() - wide)
        else:
            bar.setWidth(wide)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(bar, QColor(colours.person_bar if person else colours.view_bar))
        painter.restore()
        if self._inner is not None or self.hasFocus() or look.high_contrast:
            edge = 2 if self._ringed() else 1
            half = edge / 2
            quiet_edge = colours.line if self._inner is not None else colours.rule
            painter.setPen(QPen(QColor(colours.action if self._ringed() else quiet_edge), edge))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)
        painter.end()


class _Said(VoiceBlock):
    def __init__(self, voice: Voice, words: str, who: str, heard: str, *, small: bool) -> None:
        super().__init__(voice)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 12)
        column.setSpacing(4)
        said = plain_label(words, voice=voice.value)
        if small:
            said.setProperty("measure", "small")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        caption = plain_label(who, role="quiet")
        if voice is Voice.PERSON:
            column.addWidget(said)
            column.addWidget(caption)
        else:
            column.addWidget(caption)
            column.addWidget(said)
        caption.setVisible(bool(who))
        give_name(self, heard)


class QuoteView(_Said):
    """The person's words in quotation marks with a warm bar, and under them who said them.

    `who` is the whole caption ("said by Bert"). `small` is for the column of words so far. Where
    the next quote is by the same person it is not `captioned`: who said it is only heard here.
    """

    def __init__(
        self, words: str, who: str = "", *, small: bool = False, captioned: bool = True
    ) -> None:
        shown = f"“{words.strip()}”"
        heard = f"{shown} {who}".strip()
        super().__init__(Voice.PERSON, shown, who if captioned else "", heard, small=small)


class PractitionerView(_Said):
    """The practitioner's view with a cool bar, and over it whose view it is."""

    def __init__(self, words: str, whose: str = "", *, small: bool = False) -> None:
        super().__init__(
            Voice.PRACTITIONER, words.strip(), whose, f"{whose}: {words.strip()}", small=small
        )
