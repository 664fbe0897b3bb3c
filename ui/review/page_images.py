"""Which pages have been drawn, which are wanted next, and which cannot be: no widgets here."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from msp_desktop.review.sandbox.page_images import COLOURS, TALLEST, Picture, PictureWidth, at_once
from ui.widgets.labels import give_name
from ui.widgets.layout.scroll_page import Paper

_MOST_HELD = 6
"""Pictures that are kept, the newest; each is up to 23 megabytes."""

DrawnPage = tuple[QImage, bool]
"""A picture, and whether something was laid over the page that it does not show."""

WantedPage = tuple[tuple[int, ...], PictureWidth]


class PageDesk:
    """Keeps the pictures of a few pages, and says what to ask for, one question at a time.

    A page is asked for with its neighbours, so that turning to them shows them at once; once a
    question has failed, by itself, so that one bad page does not spoil the others.
    """

    def __init__(self, pages: int) -> None:
        self.pages = pages
        self._held: dict[tuple[int, PictureWidth], DrawnPage] = {}
        self._failed: dict[tuple[int, PictureWidth], str] = {}
        self._asked: WantedPage | None = None
        self._one_by_one = False

    def picture(self, number: int, width: PictureWidth) -> DrawnPage | None:
        """The page, if it has been drawn."""
        return self._held.get((number, width))

    def why_not(self, number: int, width: PictureWidth) -> str:
        """Why that page cannot be shown; empty where nothing is known against it."""
        return self._failed.get((number, width), "")

    def to_ask(self, number: int, width: PictureWidth) -> WantedPage | None:
        """What to have drawn while that page is looked at; None if there is nothing to ask now."""
        if self._asked is not None:
            return None
        near = (number,) if self._one_by_one else (number, number + 1, number - 1)
        numbers = tuple(
            each
            for each in near
            if 1 <= each <= self.pages
            and (each, width) not in self._held
            and (each, width) not in self._failed
        )[: at_once(width)]
        if not numbers or (at_once(width) == 1 and numbers[0] != number):
            return None
        self._asked = numbers, width
        return self._asked

    def take(self, drawn: Mapping[int, DrawnPage]) -> None:
        """Keep what was drawn of what was asked."""
        if self._asked is not None:
            _, width = self._asked
            self._asked = None
            self._held |= {(number, width): each for number, each in drawn.items()}
            while len(self._held) > _MOST_HELD:
                del self._held[next(iter(self._held))]

    def fail(self, words: str) -> bool:
        """What was asked cannot be drawn; True once it is known of which page that is so."""
        asked, self._asked = self._asked, None
        self._one_by_one = True
        if asked is None or len(asked[0]) > 1:
            return False
        numbers, width = asked
        self._failed[numbers[0], width] = words
        return True


_SHAPE = 297 / 210
"""Of a page that has not been drawn yet: A4 upright, in most cases."""


def image_of(picture: Picture) -> QImage:
    """The picture's own dots as an image.

    Raises:
        ValueError: if there are not exactly as many as it says.
    """
    line = picture.width * COLOURS
    if len(picture.pixels) != line * picture.height or picture.height > TALLEST * picture.width:
        raise ValueError("a picture is not as large as it says")
    form = QImage.Format.Format_RGB888
    # An image made from bytes only borrows them.
    return QImage(picture.pixels, picture.width, picture.height, line, form).copy()


class PagePicture(Paper):
    """Shows a page in a given width, or words on an empty page until it has been drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setIndent(48)
        self.setWordWrap(True)
        self._image: QImage | None = None
        self._across = 0

    def show_image(self, image: QImage, name: str, description: str) -> bool:
        """Show a page under that name; False where it is shown already."""
        if image is self._image:
            return False
        self._image = image
        give_name(self, name, description)
        self._fill()
        return True

    def wait(self, words: str) -> None:
        """Show these words in place of a page."""
        self._image = None
        self.setText(words)
        give_name(self, words)
        self._fill()

    def fit(self, across: int) -> None:
        """Be that many pixels wide."""
        if across != self._across:
            self._across = across
            self._fill()

    def _fill(self) -> None:
        if self._across <= 0:
            return
        size = QSize(self._across, round(self._across * _SHAPE))
        if self._image is not None:
            size.setHeight(max(1, round(self._across * self._image.height() / self._image.width())))
            ratio = self.devicePixelRatioF()
            drawn = self._image.scaled(
                size * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            drawn.setDevicePixelRatio(ratio)
            self.setPixmap(QPixmap.fromImage(drawn))
        self.setFixedSize(size)
