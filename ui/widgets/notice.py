"""A calm message inside the page: a sign, a word, a sentence."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.labels import announce, give_name, plain_label


class Tone(StrEnum):
    """How much the message asks for; each has its own sign and word."""

    INFO = "info"
    DONE = "done"
    CARE = "care"
    STOP = "stop"


class _Sign(QWidget):
    """A circle, tick, triangle or octagon; the shape alone tells the tone."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        side = round(current().grown(24))
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the sign in the tone's colour."""
        colour = QColor(colour_of(self._tone))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(current().grown(1), current().grown(1))
        painter.setPen(
            QPen(
                colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        if self._tone is Tone.DONE:
            painter.drawEllipse(QRectF(3, 3, 18, 18))
            painter.drawPolyline(_points((8, 12), (11, 15.5), (16.5, 8.5)))
        elif self._tone is Tone.INFO:
            painter.drawEllipse(QRectF(3, 3, 18, 18))
            painter.drawLine(12, 11, 12, 16)
            painter.drawPoint(12, 8)
        elif self._tone is Tone.CARE:
            painter.drawPolygon(_points((12, 3), (22, 20.5), (2, 20.5)))
            painter.drawLine(12, 10, 12, 14)
            painter.drawPoint(12, 17)
        else:
            painter.drawPolygon(
                _points((8, 3), (16, 3), (21, 8), (21, 16), (16, 21), (8, 21), (3, 16), (3, 8))
            )
            painter.drawLine(12, 8, 12, 13)
            painter.drawPoint(12, 16)
        painter.end()


class Notice(QFrame):
    """One or two sentences in the page; `say` shows them and tells a screen reader.

    It starts hidden where no sentence is given. Put buttons under the `words`, or at the end of the
    `row` where there is always room.
    """

    def __init__(self, sentence: str = "", tone: Tone = Tone.INFO, *, word: str = "") -> None:
        """`word` stands over the sentence in the place of the tone's own."""
        super().__init__()
        self._tone = tone
        self._own_word = word
        outer = QHBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(12)
        outer.addWidget(_Sign(tone), 0, Qt.AlignmentFlag.AlignTop)
        self.words = words = QVBoxLayout()
        words.setSpacing(2)
        self._heading = plain_label(self._word(), role="label")
        self._heading.setProperty("tone", tone.value)
        if tone is Tone.INFO:
            self._heading.hide()
        self._sentence = plain_label(sentence)
        words.addWidget(self._heading)
        words.addWidget(self._sentence)
        outer.addLayout(words, 1)
        self.row = outer
        give_name(self, self._heard(sentence))
        if not sentence:  # shown with the page it is put into; by itself it would be a window
            self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence and announce it; an empty one takes the notice away."""
        self._sentence.setText(sentence)
        give_name(self, self._heard(sentence))
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, self._heard(sentence), at_once=self._tone is Tone.STOP)

    def sentence(self) -> str:
        """What it says, empty where it says nothing."""
        return self._sentence.text()

    def _word(self) -> str:
        return (
            self._own_word
            or {
                Tone.INFO: self.tr("Good to know"),
                Tone.DONE: self.tr("Done"),
                Tone.CARE: self.tr("Take care"),
                Tone.STOP: self.tr("Stop"),
            }[self._tone]
        )

    def _heard(self, sentence: str) -> str:
        return f"{self._word()}: {sentence}" if sentence else self._word()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """A card with a line in the tone's colour."""
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(look.colours.card))
        painter.setPen(QPen(QColor(colour_of(self._tone)), 1))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, look.control_corner, look.control_corner)
        painter.end()


def colour_of(tone: Tone) -> str:
    """The colour that goes with a tone in the look being worn."""
    colours = current().colours
    return {
        Tone.INFO: colours.action,
        Tone.DONE: colours.done,
        Tone.CARE: colours.care,
        Tone.STOP: colours.stop,
    }[tone]


def _points(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def synced_words(program: str) -> str:
    """What to know where a sync program watches the folder of the store."""
    words = QCoreApplication.translate(
        "Notice",
        "{program} watches the folder that the store is in. It copies the encrypted files "
        "elsewhere, and can put older ones back while you type. Choose a folder that is not "
        "watched, or leave this one out in {program}.",
    )
    return words.format(program=program)
