"""The safety and wellbeing grid: the picture people remember."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.grid.ground import Plane, draw_arrows, draw_axes, draw_ground, small_font, within
from ui.widgets.grid.mark_button import MarkButton, hit
from ui.widgets.grid.marks import GridWords, Mark, MarkShape
from ui.widgets.labels import announce, give_name

FAINTEST = 0.4


class WellbeingGrid(QWidget):
    """A square on which marks are placed by drag, by a tap, or by the arrow keys.

    `describe` puts safety and wellbeing into words, and is what a screen reader says of a mark.

    Signals:
        moved: a mark was put somewhere (key, safety, wellbeing).
        moving: a mark is being dragged and is here for now (key, safety, wellbeing).
        selected: a mark became the one that taps and numbers are about (key).
    """

    moved = Signal(str, int, int)
    moving = Signal(str, int, int)
    selected = Signal(str)

    def __init__(
        self,
        label: str,
        words: GridWords,
        describe: Callable[[int, int], str],
        *,
        description: str = "",
    ) -> None:
        super().__init__()
        self._words = words
        self._describe = describe
        self._buttons: dict[str, MarkButton] = {}
        self._selected = ""
        self._pressed: QPointF | None = None
        give_name(self, label, description)
        self.setProperty("takesDrags", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def marks(self) -> list[Mark]:
        """The marks as they now stand, in the order they were given."""
        return [button.mark() for button in self._buttons.values()]

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks without sending anything; a mark of the same key keeps the focus."""
        old, self._buttons = self._buttons, {}
        for mark in marks:
            button = old.pop(mark.key, None) or self._new_button(mark)
            button.show_mark(mark)
            self._buttons[mark.key] = button
        for gone in old.values():
            gone.hide()
            gone.deleteLater()
        self._fade_earlier()
        if self._selected not in self._buttons:
            movable = [mark for mark in marks if mark.movable]
            movable.sort(key=lambda mark: mark.kind is not MarkShape.NOW)
            self._selected = movable[0].key if movable else ""
        self._settle()

    def tab_order(self) -> list[QWidget]:
        """The marks as they are listed, whichever lies on top."""
        return list(self._buttons.values())

    def selected_key(self) -> str:
        """The mark that taps and numbers are about, empty where there is none."""
        return self._selected

    def select(self, key: str) -> None:
        """Make a mark the one that taps and numbers are about."""
        if key in self._buttons and key != self._selected:
            self._selected = key
            self._settle()
            self.selected.emit(key)

    def mark(self, key: str) -> Mark | None:
        """The mark of that key as it now stands."""
        button = self._buttons.get(key)
        return button.mark() if button is not None else None

    def button(self, key: str) -> MarkButton:
        """The control of a mark; KeyError where there is none."""
        return self._buttons[key]

    def place(self, key: str, safety: int, wellbeing: int) -> None:
        """Put a movable mark somewhere, as a person would."""
        if self._put(key, within(safety), within(wellbeing)):
            mark = self._buttons[key].mark()
            self.moved.emit(key, mark.safety, mark.wellbeing)

    def to_table(self) -> list[tuple[str, str]]:
        """The picture in words: each mark's name and where it is."""
        return [(mark.label, self._describe(mark.safety, mark.wellbeing)) for mark in self.marks()]

    def plane(self) -> Plane:
        """The square inside the axes, in this widget's pixels."""
        height = QFontMetricsF(small_font(self.font(), current())).height()
        edge, right = height + 12, hit() / 4
        side = max(80.0, min(self.width() - edge - right, self.height() - edge - right))
        return Plane(left=edge, top=right, side=side)

    def _new_button(self, mark: Mark) -> MarkButton:
        button = MarkButton(mark, self)
        key = mark.key
        button.stepped.connect(lambda across, up: self._step(key, across, up))
        button.dragged.connect(lambda point: self._drag(key, point))
        button.dropped.connect(lambda: self._drop(key))
        button.reached.connect(lambda: self.select(key))
        button.show()
        return button

    def _fade_earlier(self) -> None:
        earlier = [b for b in self._buttons.values() if b.mark().kind is MarkShape.EARLIER]
        for at, button in enumerate(earlier):
            button.fade = FAINTEST + (1 - FAINTEST) * at / max(1, len(earlier))

    def _put(self, key: str, safety: int, wellbeing: int) -> bool:
        button = self._buttons.get(key)
        if button is None or not button.mark().movable:
            return False
        button.show_mark(replace(button.mark(), safety=safety, wellbeing=wellbeing))
        self._settle()
        return True

    def _step(self, key: str, across: int, up: int) -> None:
        mark = self._buttons[key].mark()
        self.select(key)
        if not mark.movable:
            return
        self.place(key, mark.safety + across, mark.wellbeing + up)
        now = self._buttons[key].mark()
        announce(self._buttons[key], self._describe(now.safety, now.wellbeing))

    def _drag(self, key: str, point: QPointF) -> None:
        safety, wellbeing = self.plane().values(point.x(), point.y())
        if self._put(key, safety, wellbeing):
            self._pressed = point
            self.moving.emit(key, safety, wellbeing)

    def _drop(self, key: str) -> None:
        if self._pressed is not None:
            self._pressed = None
            mark = self._buttons[key].mark()
            self.moved.emit(key, mark.safety, mark.wellbeing)

    def _settle(self) -> None:
        """Put every control where its mark is, and say where that is."""
        plane, target = self.plane(), hit()
        for key, button in self._buttons.items():
            mark = button.mark()
            x, y = plane.point(mark.safety, mark.wellbeing)
            button.setGeometry(round(x - target / 2), round(y - target / 2), target, target)
            button.is_selected = key == self._selected
            give_name(button, mark.label, self._describe(mark.safety, mark.wellbeing))
            button.setToolTip(mark.label)
            button.update()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap on empty ground begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tap on empty ground puts the selected mark there."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position() - pressed).manhattanLength() > hit() / 2:
            return
        plane, at = self.plane(), event.position()
        inside_x = plane.left <= at.x() <= plane.left + plane.side
        inside_y = plane.top <= at.y() <= plane.top + plane.side
        if self._selected and inside_x and inside_y:
            self.place(self._selected, *plane.values(at.x(), at.y()))
            self._buttons[self._selected].setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every mark at its values."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Keep every mark at its values when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._settle()

    def sizeHint(self) -> QSize:
        """Large enough to point at with a thumb."""
        return QSize(440, 440)

    def minimumSizeHint(self) -> QSize:
        """Small enough for the column at the side."""
        return QSize(240, 240)

    def hasHeightForWidth(self) -> bool:
        """It is square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """It is square."""
        return width

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Ground, axes and arrows; the marks draw themselves."""
        look, plane = current(), self.plane()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font(), look))
        draw_ground(painter, plane, self._words, look)
        draw_axes(painter, plane, self._words, look)
        draw_arrows(painter, plane, self.marks(), look, one=look.grown(1))
        painter.end()
