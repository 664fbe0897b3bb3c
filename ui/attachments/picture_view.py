"""A picture as the guarded child gave it, with the words for what it shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from msp_desktop.review.sandbox.attachment_messages import DecodedPicture
from ui.widgets.labels import Card, give_name, plain_label

_WIDEST = 640


class PictureView(Card):
    """The picture, no wider than the page, until it is let go of."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QLabel()
        self._words = plain_label("", role="help")
        self.column.addWidget(self._picture)
        self.column.addWidget(self._words)
        self.hide()

    def show_picture(self, picture: DecodedPicture, words: str) -> None:
        """Show it; `words` say what it shows."""
        image = QImage(
            picture.pixels,
            picture.width,
            picture.height,
            picture.width * 3,
            QImage.Format.Format_RGB888,
        )
        shown = QPixmap.fromImage(image)
        if shown.width() > _WIDEST:
            shown = shown.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
        self._picture.setPixmap(shown)
        give_name(self._picture, words or self.tr("A picture without words yet"))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.show()

    def forget(self) -> None:
        """Let go of it."""
        self._picture.clear()
        self._words.setText("")
        self.hide()
