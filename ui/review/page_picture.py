"""One page of a referral that arrived, as a picture of bare colours, never decoded here."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from msp_desktop.review.sandbox.page_images import COLOURS, TALLEST, Picture
from ui.widgets.layout.paper import Paper
from ui.widgets.naming import give_name

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
