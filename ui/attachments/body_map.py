"""A body drawn without gender, to be marked: by a touch, or by choosing the place from a list."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from msp_desktop.practice.body_outline import AREAS, OUTLINES, BodyView, nearest_area, place_of
from msp_desktop.practice.codes import SaidBy
from msp_desktop.record.case.drawn_events import BodyMark
from msp_desktop.record.part import SpokenWords, new_id
from ui.theme import current
from ui.translated import codes_in_words, translated
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card, announce, form_row, give_name, plain_label
from ui.widgets.layout.flow import FittingRow
from ui.widgets.words import said_by_words

_VIEWS = tuple(OUTLINES)
_HIGH, _HIGHEST, _NAME = 320, 520, 28
"""How high the drawing is at the plain size of text and at most, and the names under it."""

_STEPS = {
    Qt.Key.Key_Left: (-2, 0),
    Qt.Key.Key_Right: (2, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def _high() -> int:
    return min(_HIGHEST, round(current().grown(_HIGH)))


def _name() -> int:
    return round(current().grown(_NAME))


class BodyCanvas(QWidget):
    """The four views in a row with the marks on them; the chosen one moves with the arrow keys.

    Signals: `touched(BodyView, int, int)` in hundredths; `moved(int, int)` of the chosen mark.
    """

    touched = Signal(object, int, int)
    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[BodyMark, ...] = ()
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(_high())
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_marks(self, marks: Sequence[BodyMark], chosen: int) -> None:
        """Show these, one of them chosen."""
        self._marks, self._chosen = tuple(marks), chosen
        where = ", ".join(
            f"{number}: {translated(mark.area)}" for number, mark in enumerate(marks, 1)
        )
        give_name(
            self,
            self.tr("Drawn body: front, back, hands and face"),
            self.tr(
                "Touch where a mark is. The arrow keys move the last one. Marks: {where}"
            ).format(where=where or self.tr("none yet")),
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the drawing."""
        return QSize(640, _high())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put a mark where it was touched."""
        for view in _VIEWS:
            box = self._box(view)
            if box.contains(event.position()):
                across = round(100 * (event.position().x() - box.left()) / box.width())
                down = round(100 * (event.position().y() - box.top()) / box.height())
                self.touched.emit(view, across, down)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen mark by a little."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not 0 <= self._chosen < len(self._marks):
            super().keyPressEvent(event)
        else:
            self.moved.emit(*step)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Every view, its name under it, and its marks by their numbers."""
        look = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.colours.action), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        for view in _VIEWS:
            box = self._box(view)
            painter.setPen(QPen(QColor(look.colours.line), 1.6))
            for line in OUTLINES[view]:
                painter.drawPolyline(QPolygonF([self._at(box, x, y) for x, y in line]))
            painter.setPen(QColor(look.colours.quiet))
            name = QRectF(box.left() - 40, box.bottom(), box.width() + 80, _name())
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, translated(view))
        for number, mark in enumerate(self._marks, 1):
            if mark.view in _VIEWS:
                place = self._at(self._box(mark.view), mark.across, mark.down)
                self._draw_mark(painter, place, number)
        painter.end()

    def _draw_mark(self, painter: QPainter, place: QPointF, number: int) -> None:
        colours = current().colours
        radius = 0.62 * self.fontMetrics().height() + (2 if number - 1 == self._chosen else 0)
        painter.setPen(QPen(QColor(colours.card), 1.5))
        painter.setBrush(QColor(colours.person_bar))
        painter.drawEllipse(place, radius, radius)
        painter.setPen(QColor(colours.card))
        box = QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _box(self, view: BodyView) -> QRectF:
        each = self.width() / len(_VIEWS)
        high = min(float(_high() - _name() - 12), each * 1.8)
        left = _VIEWS.index(view) * each + (each - high / 2) / 2
        return QRectF(left, 6, high / 2, high)

    @staticmethod
    def _at(box: QRectF, across: float, down: float) -> QPointF:
        return QPointF(
            box.left() + box.width() * across / 100, box.top() + box.height() * down / 100
        )


class BodyMapEditor(QWidget):
    """The drawing, and under it every mark with its place and its words.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, marks: Sequence[BodyMark], person: str) -> None:
        super().__init__()
        self._person = person
        self._marks: list[BodyMark] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.canvas = BodyCanvas()
        self.canvas.touched.connect(self._touched)
        self.canvas.moved.connect(self._moved)
        self._column.addWidget(self.canvas)
        add = secondary(self.tr("Add a mark from a list"))
        add.clicked.connect(
            lambda: self._touched(BodyView.FRONT, *place_of(BodyView.FRONT, "chest"))
        )
        words = quiet(self.tr("Something to describe in words only"))
        words.clicked.connect(lambda: self._touched(BodyView.WORDS, 0, 0))
        self._column.addWidget(FittingRow([add, words], []))
        self._rows = QWidget()
        self._column.addWidget(self._rows)
        self.set_marks(marks)

    def marks(self) -> tuple[BodyMark, ...]:
        """Every mark as it is now."""
        return tuple(self._marks)

    def set_marks(self, marks: Sequence[BodyMark]) -> None:
        """Show these."""
        self._marks = list(marks)
        self._lay()

    def _touched(self, view: BodyView, across: int, down: int) -> None:
        at = max(0, min(100, across)), max(0, min(100, down))
        area = nearest_area(view, at)
        self._marks.append(
            BodyMark(id=new_id(), view=view, across=at[0], down=at[1], area=area.value)
        )
        self._lay()
        number = len(self._marks)
        announce(
            self, self.tr("Mark {number}: {area}").format(number=number, area=translated(area))
        )
        self.changed.emit()

    def _moved(self, across: int, down: int) -> None:
        last = self._marks[-1]
        at = max(0, min(100, last.across + across)), max(0, min(100, last.down + down))
        self._marks[-1] = last.but(across=at[0], down=at[1], area=nearest_area(last.view, at).value)
        self._lay()
        self.changed.emit()

    def _lay(self) -> None:
        self.canvas.show_marks(self._marks, len(self._marks) - 1)
        before, self._rows = self._rows, QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for place in range(len(self._marks)):
            column.addWidget(self._row(place))
        self._column.replaceWidget(before, self._rows)
        before.hide()
        before.deleteLater()

    def _row(self, place: int) -> QWidget:
        mark, number = self._marks[place], place + 1
        card = Card(self.tr("Mark {number}").format(number=number))
        head = plain_label(self.tr("Mark {number}").format(number=number), role="label", wrap=False)
        options = [
            ((view, area.value), f"{translated(view)}: {translated(area)}")
            for view, _ in codes_in_words(BodyView)
            for area, _ in AREAS[view]
        ]
        label = self.tr("Where mark {number} is").format(number=number)
        where = Chooser(label, options)
        where.set_value((mark.view, mark.area))
        where.changed.connect(lambda: self._place(place, where))
        gone = quiet(self.tr("Remove"))
        give_name(gone, self.tr("Remove mark {number}").format(number=number))
        gone.clicked.connect(lambda: self._remove(place))
        card.column.addWidget(FittingRow([head], [gone]))
        card.column.addWidget(form_row(label, where))
        seen_label = self.tr("What is seen at mark {number}").format(number=number)
        seen = LineField(placeholder=self.tr("Size, colour, shape, how old it looks"))
        seen.set_text(mark.seen)
        seen.changed.connect(lambda: self._put(place, seen=seen.text()))
        card.column.addWidget(form_row(seen_label, seen))
        how_label = self.tr("How mark {number} happened, as reported").format(number=number)
        speakers = [(each, said_by_words(each, self._person)) for each in SaidBy]
        how = WordsEditor(how_label, speakers=speakers)
        how.set_words(mark.how.text, mark.how.said_by)
        how.changed.connect(
            lambda: self._put(
                place,
                how=SpokenWords(text=how.text(), said_by=how.said_by() or SaidBy.PERSON),
            )
        )
        card.column.addWidget(how)
        return card

    def _put(self, place: int, **changes: object) -> None:
        self._marks[place] = self._marks[place].but(**changes)
        self.changed.emit()

    def _place(self, place: int, where: Chooser[tuple[BodyView, str]]) -> None:
        chosen = where.value()
        if chosen is not None:
            view, area = chosen
            across, down = place_of(view, area)
            self._put(place, view=view, area=area, across=across, down=down)
            self.canvas.show_marks(self._marks, place)

    def _remove(self, place: int) -> None:
        del self._marks[place]
        self._lay()
        self.canvas.setFocus()
        self.changed.emit()
