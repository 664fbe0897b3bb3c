"""The pages as they will be, beside the choices that make them."""

from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODeviceBase, QObject, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from ui.scope import Scope
from ui.session import Session
from ui.timers import single_shot
from ui.translated import fault_words
from ui.widgets.labels import give_name, plain_label
from ui.widgets.layout.scroll_page import Paper


class RenderedPage(NamedTuple):
    """One page: how it looks, and what it says."""

    picture: QImage
    text: str


def render_pages(pdf: bytes, width: int) -> tuple[RenderedPage, ...]:
    """Every page of `pdf`, `width` pixels of the screen wide. May be called on any thread."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    rendered = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        height = round(width * points.height() / points.width())
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFFFF)
        drawn = document.render(number, QSize(width, height))
        _draw_over(picture, drawn)
        rendered.append(RenderedPage(picture, document.getAllText(number).text()))
    document.close()
    return tuple(rendered)


def _draw_over(paper: QImage, drawn: QImage) -> None:
    """Ink on paper: a page is drawn without a ground of its own."""
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()


MARGIN = 24
NARROWEST, WIDEST = 200, 1400
SETTLED_MS = 150
"""How long the width must stay as it is before the pages are drawn sharp again."""


class PreviewPicture(Paper):
    """One page, as wide as there is room; a screen reader is given its text."""

    def __init__(self) -> None:
        super().__init__()
        self.setScaledContents(True)
        self._page: RenderedPage | None = None

    def show_page(self, page: RenderedPage, number: int, of: int, ratio: float) -> None:
        """Show a page; `ratio` is how many dots of the picture make one pixel."""
        self._page = page
        pixmap = QPixmap.fromImage(page.picture)
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
        name = self.tr("Page {number} of {of}").format(number=number, of=of)
        give_name(self, name, page.text)

    def fit(self, width: int) -> None:
        """Take this width and the height that goes with it."""
        if self._page is not None:
            size = self._page.picture.size()
            self.setFixedSize(QSize(width, round(width * size.height() / size.width())))


class PagePreview(QWidget):
    """Shows a PDF held in memory, drawn off the screen's thread; the newest one wins."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        give_name(self, self.tr("The pages"))
        self._session = session
        self._pdf = b""
        self._scope = Scope(self, only_looks=True)
        self._drawn_at = 0
        self.pictures: list[PreviewPicture] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("role", "column")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(16)
        self._words = plain_label("", role="help")
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        self._scroll.setWidget(ground)
        whole.addWidget(self._scroll)
        QScroller.grabGesture(self._scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._scroll.viewport().installEventFilter(self)
        self._settled = single_shot(self, SETTLED_MS)
        self._settled.timeout.connect(self._draw_sharp)

    def show_pdf(self, pdf: bytes) -> None:
        """Draw these pages in place of those shown."""
        self._pdf = pdf
        self._draw()

    def say(self, sentence: str) -> None:
        """Show words in place of pages, and let the pages go."""
        self._pdf = b""
        self._scope.renew()
        self._show_pictures(0)
        self._words.setText(sentence)
        self._words.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the pages when there is more or less room."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
            self._settled.start()
        return super().eventFilter(watched, event)

    def _width(self) -> int:
        room = self._scroll.viewport().width() - 2 * MARGIN
        return max(NARROWEST, min(room, WIDEST))

    def _fit(self) -> None:
        for picture in self.pictures:
            picture.fit(self._width())

    def _draw_sharp(self) -> None:
        if self._pdf and self._drawn_at != self._width():
            self._draw()

    def _draw(self) -> None:
        pdf, ratio = self._pdf, self.devicePixelRatioF()
        self._drawn_at = self._width()
        dots = round(self._drawn_at * ratio)

        def shown(pages: tuple[RenderedPage, ...]) -> None:
            self._show(pages, ratio)

        def not_shown(fault: Fault) -> None:
            self.say(fault_words(fault))

        self._session.work(self._scope.renew(), lambda: render_pages(pdf, dots), shown, not_shown)

    def _show(self, pages: tuple[RenderedPage, ...], ratio: float) -> None:
        self._words.hide()
        self._show_pictures(len(pages))
        for number, (picture, page) in enumerate(zip(self.pictures, pages, strict=True), start=1):
            picture.show_page(page, number, len(pages), ratio)
        self._fit()

    def _show_pictures(self, count: int) -> None:
        """Have so many pictures; those that stay keep the focus.

        Pages always leave room for the bar, so that their width never depends on their height.
        """
        policy = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if count else policy.ScrollBarAsNeeded
        )
        while len(self.pictures) > count:
            gone = self.pictures.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.pictures) < count:
            picture = PreviewPicture()
            at = 1 + len(self.pictures)
            self._column.insertWidget(at, picture, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pictures.append(picture)
