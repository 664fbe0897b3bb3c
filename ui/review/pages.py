"""The pages of a referral as they were sent, one picture at a time, in the place of its record."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollBar, QScroller, QStackedWidget, QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.review.page_access import SHOWN
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.review.sandbox.page_images import PictureWidth
from msp_desktop.sealing.verdict import SealVerdict
from ui.review.page_images import DrawnPage, PageDesk, PagePicture
from ui.review.record import ReadingPane
from ui.theme import current
from ui.widgets.buttons import Button, quiet, secondary
from ui.widgets.fields.choices import OneOf
from ui.widgets.keys import add_key
from ui.widgets.labels import announce, give_name, plain_label, quiet_help
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.steady_scroll import SteadyScrollArea
from ui.widgets.notice import Notice, Tone

LARGER = 1.75
"""How many times as wide as the room a page is in its larger size."""

_NARROWEST, _WIDEST = 200, 900
"""Pixels that a page is wide at least, and at most at the plain size of text."""

_LEFT, _RIGHT = 40, 24


class PagesPane(QWidget):
    """Turns the pages; whoever made it has them drawn.

    Signals: `wanted(tuple[int, ...], PictureWidth)`; answer with `show_pages` or `say_not_drawn`.
    """

    wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        give_name(self, self.tr("The pages"))
        self._desk = PageDesk(0)
        self._number, self._width = 1, PictureWidth.FITTING
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        bar = QWidget()
        row = QVBoxLayout(bar)
        row.setContentsMargins(_LEFT, 8, _RIGHT, 0)
        self._back = self._turner(self.tr("‹ Previous page"), -1, "Ctrl+PgUp")
        self._next = self._turner(self.tr("Next page ›"), 1, "Ctrl+PgDown")
        self._where = plain_label("", role="label", wrap=False)
        self._size = quiet("")
        self._size.clicked.connect(self._change_size)
        row.addWidget(FittingRow([self._back, self._next, self._where], [self._size]))
        whole.addWidget(bar)
        self._build_scroll(whole)
        self._say_size()

    def _turner(self, words: str, step: int, key: str) -> Button:
        keys = QKeySequence(key)
        button = secondary(words, description=keys.toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(lambda: self._turn(step))
        add_key(self, keys, lambda: self._turn(step))
        return button

    def _build_scroll(self, whole: QVBoxLayout) -> None:
        self._scroll = SteadyScrollArea()
        self._scroll.setProperty("role", "page")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setProperty("role", "column")
        column = QVBoxLayout(ground)
        column.setContentsMargins(_LEFT, 4, _RIGHT, 32)
        column.setSpacing(12)
        about = quiet_help(
            self.tr(
                "Pictures of the pages as they were sent. The record was signed with them, and it "
                "is the record that you review."
            )
        )
        self._standing = Notice(tone=Tone.CARE)
        self._differ = Notice(tone=Tone.CARE)
        self._laid_over = Notice(tone=Tone.CARE)
        self._not_drawn = Notice(tone=Tone.CARE)
        notices = self._standing, self._differ, self._laid_over, self._not_drawn
        self._words: tuple[QWidget, ...] = (about, *notices)
        for words in self._words:
            column.addWidget(words)
        self.picture = PagePicture()
        column.addWidget(self.picture)
        column.addStretch(1)
        self._scroll.setWidget(ground)
        QScroller.grabGesture(self._scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        whole.addWidget(self._scroll, 1)
        # The area's own bars are never seen; see there.
        self._across = QScrollBar(Qt.Orientation.Horizontal)
        self._across.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        give_name(self._across, self.tr("Left and right"))
        own = self._scroll.horizontalScrollBar()
        own.rangeChanged.connect(self._follow_range)
        own.valueChanged.connect(self._across.setValue)
        self._across.valueChanged.connect(own.setValue)
        self._across.hide()
        whole.addWidget(self._across)

    # What came of checking the file.

    def show_arrived(self, arrived: ReceivedReferral) -> None:
        """Take how the file stands; pages that were drawn already stay."""
        if arrived.pages != self._desk.pages:
            self._desk = PageDesk(arrived.pages)
            self._number = 1
        doubts = {
            SealVerdict.UNKNOWN_KEY: self.tr(
                "You have not confirmed whose key signed these pages."
            ),
            SealVerdict.EXPIRED: self.tr(
                "The certificate that signed these pages was not valid then."
            ),
        }
        self._standing.say(doubts.get(arrived.standing, ""))
        differ = self.tr(
            "These pages do not say what the record inside says. Review the record, and ask about "
            "the pages."
        )
        self._differ.say(differ if arrived.beside_pages.differ else "")

    def open(self) -> None:
        """Show the page that was looked at last, the first one at first."""
        self._show()

    # What was drawn.

    def show_pages(self, drawn: Mapping[int, DrawnPage]) -> None:
        """Take the pages that were wanted, by number, and whether something is laid over each."""
        self._desk.take(drawn)
        self._show()

    def say_not_drawn(self, words: str) -> bool:
        """What was wanted cannot be drawn; True once it is known that this holds for one page."""
        known = self._desk.fail(words)
        self._show()
        return known

    # Turning.

    def _turn(self, step: int) -> None:
        number = self._number + step
        if not 1 <= number <= self._desk.pages:
            return
        self._number = number
        self._scroll.verticalScrollBar().setValue(0)
        # At the last page the button that was pressed is switched off, and would drop the focus.
        if not 1 <= number + step <= self._desk.pages:
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _change_size(self) -> None:
        large = self._width is PictureWidth.LARGE
        self._width = PictureWidth.FITTING if large else PictureWidth.LARGE
        self._say_size()
        self._fit()
        self._show()

    def _say_size(self) -> None:
        large = self._width is PictureWidth.LARGE
        self._size.say(self.tr("Fit to width") if large else self.tr("Larger"))

    def _show(self) -> None:
        number, of = self._number, self._desk.pages
        where = self.tr("Page {number} of {of}").format(number=number, of=of)
        self._where.setText(where)
        self._back.setEnabled(number > 1)
        self._next.setEnabled(number < of)
        drawn = self._desk.picture(number, self._width)
        why_not = self._desk.why_not(number, self._width)
        if why_not != self._not_drawn.sentence():
            self._not_drawn.say(why_not)
        self._laid_over.setVisible(False)
        self.picture.setVisible(not why_not)
        if drawn is not None:
            self._show_drawn(*drawn)
        elif not why_not:
            self.picture.wait(self.tr("Drawing page {number} safely…").format(number=number))
        self._fit()
        if (asking := self._desk.to_ask(number, self._width)) is not None:
            self.wanted.emit(*asking)

    def _show_drawn(self, image: QImage, laid_over: bool) -> None:
        name = self.tr("Picture of page {number} of {of}").format(
            number=self._number, of=self._desk.pages
        )
        words = self.tr("A picture cannot be read out. Its words are in the record.")
        if self.picture.show_image(image, name, words):
            announce(self.picture, name)
        if laid_over:
            self._laid_over.say(
                self.tr(
                    "A note or a stamp was put over this page. It is not shown here. Ask about it."
                )
            )

    # Room.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the room there is."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text leaves less room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "picture"):
            self._fit()

    def _fit(self) -> None:
        widest = round(current().grown(_WIDEST))
        room = min(widest, max(_NARROWEST, self._scroll.viewport().width() - _LEFT - _RIGHT))
        for words in self._words:
            words.setMaximumWidth(room)
        large = self._width is PictureWidth.LARGE
        self.picture.fit(round(room * LARGER) if large else room)

    def _follow_range(self) -> None:
        own = self._scroll.horizontalScrollBar()
        self._across.setRange(own.minimum(), own.maximum())
        self._across.setPageStep(own.pageStep())
        self._across.setSingleStep(own.singleStep())
        self._across.setVisible(own.maximum() > own.minimum())


Side = Literal["record", "pages"]


class RecordSide(QWidget):
    """The record is shown first; the pages can be chosen once the file was found unchanged."""

    def __init__(self, reading: ReadingPane) -> None:
        super().__init__()
        self.reading, self.pages = reading, PagesPane()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        options: list[tuple[Side, str]] = [
            ("record", self.tr("Show the record")),
            ("pages", self.tr("Show the pages")),
        ]
        self._choice: OneOf[Side] = OneOf("", options, optional=False)
        give_name(self._choice, self.tr("What to read"))
        self._choice.set_value("record")
        self._choice.setEnabled(False)
        self._choice.changed.connect(self._turn)
        self._top = QWidget()
        row = QVBoxLayout(self._top)
        row.setContentsMargins(40, 12, 24, 4)
        row.addWidget(self._choice)
        whole.addWidget(self._top)
        self._stack = QStackedWidget()
        self._stack.addWidget(reading)
        self._stack.addWidget(self.pages)
        whole.addWidget(self._stack, 1)

    def show_arrived(self, arrived: ReceivedReferral) -> None:
        """Offer the pages of a file that is unchanged since signing, and of no other."""
        if arrived.standing in SHOWN and arrived.pages > 0:
            self._choice.setEnabled(True)
            self.pages.show_arrived(arrived)
        else:
            self.show_no_pages()

    def show_no_pages(self) -> None:
        """Only the record is to be seen."""
        self.show_record()
        self._top.hide()

    def show_record(self) -> None:
        """Turn back to the record."""
        self._choice.set_value("record")
        self._turn()

    def go_to(self, part: PartName) -> None:
        """Read that part of the record."""
        self.show_record()
        self.reading.go_to(part)

    def _turn(self) -> None:
        pages = self._choice.value() == "pages"
        self._stack.setCurrentWidget(self.pages if pages else self.reading)
        if pages:
            self.pages.open()
