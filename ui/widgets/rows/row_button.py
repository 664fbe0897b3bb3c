"""A row of a list as a button: what it is called, how it stands, and quietly what else is known."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.theme import current
from ui.theme.fonts import body_font
from ui.widgets.buttons import Button, draw_without_words
from ui.widgets.labels import give_name

GAP = 16
"""Between what stands at the near side of a line and what stands at the far one."""
_ACROSS, _DOWN, _BETWEEN = 16, 10, 4
_TALLEST = 10_000
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class RowButton(Button):
    """A button of two lines: `title` with `caption` at its far side, and `detail` under them.

    What has no room beside the title goes under it; nothing is cut. `is_late` shows what is told
    in the colour of care, and `is_done` quietly; the words say so too.
    """

    def __init__(
        self,
        title: str,
        caption: str,
        detail: str,
        *,
        heads: bool,
        is_late: bool = False,
        is_done: bool = False,
    ) -> None:
        super().__init__(title, role="row")
        self._title, self._caption, self._detail = title, caption, detail
        self._heads, self._is_late, self._is_done = heads, is_late, is_done
        give_name(self, ", ".join(part for part in (title, caption, detail) if part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._measured: dict[int, int] = {}

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measured = {}
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the longest of its lines."""
        title, small = QFontMetrics(self._title_font()), QFontMetrics(_small_font())
        first = title.horizontalAdvance(self._title) + GAP + small.horizontalAdvance(self._caption)
        width = max(first, small.horizontalAdvance(self._detail)) + 2 * _ACROSS
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Long words wrap."""
        return QSize(120, current().target)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when the words wrap."""
        if width not in self._measured:
            bottom = max(place.bottom() for place, _, _, _ in self._laid(width))
            self._measured[width] = max(current().target, bottom + 1 + _DOWN)
        return self._measured[width]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The ground of a button, and the words on it."""
        painter = QPainter(self)
        draw_without_words(self, painter)
        laid = self._laid(self.width())
        down = (self.height() - _DOWN - max(place.bottom() for place, _, _, _ in laid) - 1) // 2
        for place, words, font, colour in laid:
            where = place.translated(0, max(0, down))
            if self.isRightToLeft():
                where.moveLeft(self.width() - place.right() - 1)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(where, int(_WRAP), words)
        painter.end()

    def _laid(self, width: int) -> list[tuple[QRect, str, QFont, str]]:
        """Each piece of words with its place, as it is read from the left."""
        colours = current().colours
        colour = (
            colours.care if self._is_late else colours.quiet if self._is_done else colours.action
        )
        title, small = self._title_font(), _small_font()
        room = max(60, width - 2 * _ACROSS)
        beside = QFontMetrics(small).horizontalAdvance(self._caption)
        fits = QFontMetrics(title).horizontalAdvance(self._title) + GAP + beside <= room
        first = _piece(_ACROSS, _DOWN, room, self._title, title, colours.ink)
        pieces = [first]
        top = first[0].bottom() + 1
        if self._caption and fits:
            at = QFontMetrics(title).ascent() - QFontMetrics(small).ascent()
            pieces.append(
                _piece(
                    _ACROSS + room - beside, _DOWN + at, beside + 1, self._caption, small, colour
                )
            )
        elif self._caption:
            pieces.append(_piece(_ACROSS, top + _BETWEEN, room, self._caption, small, colour))
            top = pieces[-1][0].bottom() + 1
        if self._detail:
            pieces.append(_piece(_ACROSS, top + _BETWEEN, room, self._detail, small, colours.quiet))
        return pieces

    def _title_font(self) -> QFont:
        sizes = current().type
        font = body_font(sizes.body + 2 if self._heads else sizes.body)
        if self._heads:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def _small_font() -> QFont:
    return body_font(current().type.body)


def _piece(
    left: int, top: int, width: int, words: str, font: QFont, colour: str
) -> tuple[QRect, str, QFont, str]:
    needed = QFontMetrics(font).boundingRect(QRect(0, 0, width, _TALLEST), int(_WRAP), words)
    return QRect(left, top, width, needed.height()), words, font, colour
