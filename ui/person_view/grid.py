"""How safe and how well, as the person sees it: by a tap, by large arrows, or by keys."""

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.grid_words import MIDDLE
from msp_desktop.practice.pack import Pack
from msp_desktop.record import grid as rules
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid, Point
from ui.person_view.faces_grid import Face, FacesGrid
from ui.person_view.page import TARGET, Page, is_large, large_type
from ui.theme import current
from ui.widgets.buttons import Button, secondary
from ui.widgets.grid.ground import within
from ui.widgets.grid.marks import picture_words
from ui.widgets.labels import announce, plain_label
from ui.widgets.layout.scroll_page import ScrollPage

STEP = 10
"""How far one press of an arrow goes, on the screen or on the keyboard."""

EDGE = 16
"""Room kept free under the picture."""


class ArrowButton(Button):
    """A large arrow with its meaning in words."""

    def __init__(self, words: str, across: int, up: int) -> None:
        super().__init__(words)
        self._across, self._up = across, up

    def sizeHint(self) -> QSize:
        """Room for the arrow before the words."""
        hint = super().sizeHint()
        return QSize(hint.width() + round(48 * _one()), max(TARGET, hint.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the arrow at the side it points to; up and down stand before them."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one = _one()
        pen = QPen(QColor(current().colours.action), 4 * one)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        at_right = self._across > 0 or (not self._across and self.isRightToLeft())
        x = self.width() - 32 * one if at_right else 32 * one
        middle = QPointF(x, self.height() / 2)
        along = QPointF(self._across, -self._up) * one
        aside = QPointF(self._up, self._across) * one
        tip = middle + along * 11
        painter.drawLine(middle - along * 11, tip)
        head = [tip - along * 9 + aside * 8, tip, tip - along * 9 - aside * 8]
        painter.drawPolyline(QPolygonF(head))
        painter.end()


def _one() -> float:
    """How large a pixel of an arrow is drawn."""
    return large_type(current()).said / 32


class GridPage(Page):
    """One mark of the person's: where they are now, or where they would like to be."""

    def __init__(self, conversation: Conversation, pack: Pack, moment: GridMoment) -> None:
        wanted = moment is GridMoment.WANTED
        question = pack.prompt("grid", "wanted" if wanted else "now").ask
        super().__init__(conversation, question)
        self._pack, self._moment = pack, moment
        words = picture_words(pack.grid)
        self._picture = FacesGrid(self.tr("The picture"), words, self.tr("now"))
        self._picture.tapped.connect(self._place)
        self._picture.stepped.connect(self._step)
        self._build()
        self._show()

    def _build(self) -> None:
        """The picture with the arrows beside it; the words beside it too where there is room."""
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(40)
        self._beside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._arrows = self._build_arrows()
        self._take_back = secondary(self.tr("Remove my mark"))
        self._take_back.clicked.connect(self._taken_back)
        side = QVBoxLayout()
        side.setSpacing(16)
        self._beside.addLayout(side, 1)
        self.column.addLayout(self._beside)
        words = self._build_words()
        if not is_large():
            side.addWidget(words)
        side.addWidget(self._arrows, 0, Qt.AlignmentFlag.AlignLeading)
        (self.column if is_large() else side).addWidget(
            self._take_back, 0, Qt.AlignmentFlag.AlignLeading
        )
        side.addStretch(1)
        if is_large():
            self.column.insertWidget(2, words)

    def _build_words(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._how = plain_label(self.tr("Touch the picture, or press an arrow."), role="said")
        column.addWidget(self._how)
        self._safe_face, self._safe_words = Face(about_safety=True), plain_label("", role="said")
        self._well_face, self._well_words = Face(about_safety=False), plain_label("", role="said")
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addLayout(_row(self._safe_face, self._safe_words))
        rows.addLayout(_row(self._well_face, self._well_words))
        column.addWidget(self._rows)
        return words

    def _build_arrows(self) -> QWidget:
        """Four arrows, two and two; one under the other where text is large."""
        whole = QWidget()
        arrows = QGridLayout(whole)
        arrows.setContentsMargins(0, 0, 0, 0)
        arrows.setSpacing(12)
        places = (
            (self.tr("Better"), 0, 1, 0, 0),
            (self.tr("Worse"), 0, -1, 1, 0),
            (self.tr("Safer"), 1, 0, 0, 1),
            (self.tr("Less safe"), -1, 0, 1, 1),
        )
        for words, across, up, row, column in places:
            button = ArrowButton(words, across, up)
            button.clicked.connect(lambda _=False, a=across, u=up: self._step(a, u))
            if is_large():
                arrows.addWidget(button, row + 2 * column, 0)
            else:
                arrows.addWidget(button, row, column)
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the arrows under the picture where they do not fit beside it."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The same once it is known how much of the page is seen."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = 40 + self._arrows.sizeHint().width()
        self._picture.fill(self.width() - beside, self._room_below())
        directions = QBoxLayout.Direction
        fits = self._picture.sizeHint().width() + beside <= self.width()
        self._beside.setDirection(directions.LeftToRight if fits else directions.TopToBottom)

    def _room_below(self) -> int:
        """How much of the page is seen from the top of the picture."""
        around: QWidget | None = self.parentWidget()
        while around is not None and not isinstance(around, ScrollPage):
            around = around.parentWidget()
        if around is None:
            return 0
        return around.viewport().height() - self._picture.mapTo(around, QPoint()).y() - EDGE

    def _point(self, moment: GridMoment) -> Point | None:
        placement = rules.latest(self.conversation.grid, GridView.PERSON, moment)
        return placement.point if placement is not None else None

    def _step(self, across: int, up: int) -> None:
        start = self._point(self._moment) or Point(safety=MIDDLE, wellbeing=MIDDLE)
        self._place(start.safety + across * STEP, start.wellbeing + up * STEP)

    def _place(self, safety: int, wellbeing: int) -> None:
        point = Point(safety=within(safety), wellbeing=within(wellbeing))
        grid = self.conversation.grid
        if point != self._point(self._moment):
            who = GridView.PERSON
            self._write(rules.place(grid, who, self._moment, point, at=datetime.now(UTC)))
        announce(self._picture, f"{self._safe_words.text()}. {self._well_words.text()}.")

    def _taken_back(self) -> None:
        self._write(rules.take_back(self.conversation.grid, GridView.PERSON, self._moment))
        self._picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, grid: Grid) -> None:
        self.change(self.conversation.but(grid=grid))
        self._show()

    def _show(self) -> None:
        point, words = self._point(self._moment), self._pack.grid
        self._how.setVisible(point is None)
        self._rows.setVisible(point is not None)
        self._take_back.setVisible(point is not None)
        sentence = self._how.text()
        if point is not None:
            safe = self.tr("How safe: {words}").format(words=words.safety.band(point.safety))
            well = self.tr("How well: {words}").format(words=words.wellbeing.band(point.wellbeing))
            _say(self._safe_face, self._safe_words, point.safety, safe)
            _say(self._well_face, self._well_words, point.wellbeing, well)
            sentence = f"{safe}. {well}."
        wanted = self._moment is GridMoment.WANTED
        now = self._point(GridMoment.NOW) if wanted else None
        self._picture.show_marks(point, sentence, is_wanted=wanted, beside=now)


def _row(face: Face, words: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(face)
    row.addWidget(words, 1)
    return row


def _say(face: Face, label: QLabel, degree: int, words: str) -> None:
    face.show_degree(degree, words)
    label.setText(words)
