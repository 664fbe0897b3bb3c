"""The album: pictures of one window, what each shows, written down small."""

import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import cast

from PIL import Image
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.album.looks import LOOKS
from tests.screen.reader import ScreenReader, until
from ui.session import Session
from ui.window import Window

Colour = tuple[int, ...]

_COLOURS = 256


class Album:
    """Takes the pictures of one run in one look. `captions` says what each file shows."""

    def __init__(self, folder: Path, size: tuple[int, int], look: str = "") -> None:
        self.folder, self.size, self.look = folder, size, look
        self.captions: dict[str, str] = {}
        self._pictures: dict[str, QImage] = {}
        self._window: Window | None = None

    @property
    def is_plain(self) -> bool:
        """Whether this is the look in which every screen is pictured."""
        return not self.look

    @contextmanager
    def opened(self, folder: Path) -> Iterator[ScreenReader]:
        """The app over that store, locked or at its first start."""
        session = Session(folder)
        window = Window(session, start_afresh=lambda: None)
        window.resize(*self.size)
        window.show()
        window.activateWindow()
        until(window.isActiveWindow, "the window to be the active one")
        self._window = window
        try:
            yield ScreenReader()
        finally:
            self._window = None
            window.hide()
            session.end()
            window.deleteLater()

    def take(self, name: str, caption: str) -> None:
        """Picture the window once two looks at it in a row are the same."""
        seen = [QImage()]

        def steady() -> bool:
            before = seen[0]
            seen[0] = self._window.grab().toImage() if self._window is not None else QImage()
            return before == seen[0]

        until(steady, "the window to come to rest")
        file = f"{name}-{self.look}.png" if self.look else f"{name}.png"
        self._pictures[file] = seen[0]
        self.captions[file] = f"{caption}; {LOOKS[self.look][1]}" if self.look else caption

    def scroll_to(self, said: str, reader: ScreenReader) -> None:
        """Bring what bears this name to the middle of the page it stands on."""
        widget = reader.find(said).object()
        assert isinstance(widget, QWidget)
        around: QObject | None = widget.parent()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parent()
        assert isinstance(around, QScrollArea)
        around.ensureWidgetVisible(widget, 0, around.viewport().height() // 2)

    def to_the_end(self) -> None:
        """Scroll what is scrolled in the middle of the window to its end."""
        page = self._largest_page()
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())

    def _largest_page(self) -> QScrollArea:
        assert self._window is not None
        shown = [each for each in self._window.findChildren(QScrollArea) if each.isVisible()]
        return max(shown, key=lambda each: _area(each.visibleRegion().boundingRect()))

    def keep(self) -> None:
        """Write the pictures down, each with its commonest colours, so that they stay small."""
        for file, picture in self._pictures.items():
            (self.folder / file).parent.mkdir(parents=True, exist_ok=True)
            _few_colours(picture).save(self.folder / file, optimize=True)
            sys.stderr.write(f"• {file}\n")


def _area(seen: QRect) -> int:
    return seen.width() * seen.height()


def _few_colours(picture: QImage) -> Image.Image:
    dots = picture.convertToFormat(QImage.Format.Format_RGB888)
    size, line = (dots.width(), dots.height()), dots.bytesPerLine()
    whole = Image.frombytes("RGB", size, bytes(dots.constBits()), "raw", "RGB", line)
    drawn = cast("Sequence[Colour]", whole.get_flattened_data())
    used = Counter(drawn)
    colours = [colour for colour, _ in used.most_common()]
    palette = colours[:_COLOURS]
    place = {colour: at for at, colour in enumerate(palette)}
    for rare in colours[_COLOURS:]:
        place[rare] = place[min(palette, key=partial(math.dist, rare))]
    few = Image.new("P", whole.size)
    few.putpalette([part for colour in palette for part in colour])
    few.putdata([place[colour] for colour in drawn])
    return few


def let_the_cursor_rest(app: QApplication) -> None:
    """No blinking: two pictures of the same screen are the same."""
    app.setCursorFlashTime(0)
