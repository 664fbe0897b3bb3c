"""Which pages have been drawn, which are wanted next, and which cannot be: no widgets here."""

from collections.abc import Mapping

from PySide6.QtGui import QImage

from msp_desktop.review.sandbox.page_images import PictureWidth, at_once

_MOST_HELD = 6
"""Pictures that are kept, the newest; each is up to 23 megabytes."""

Drawn = tuple[QImage, bool]
"""A picture, and whether something was laid over the page that it does not show."""

Wanted = tuple[tuple[int, ...], PictureWidth]


class PageDesk:
    """Keeps the pictures of a few pages, and says what to ask for, one question at a time.

    A page is asked for with its neighbours, so that turning to them shows them at once; once a
    question has failed, by itself, so that one bad page does not spoil the others.
    """

    def __init__(self, pages: int) -> None:
        self.pages = pages
        self._held: dict[tuple[int, PictureWidth], Drawn] = {}
        self._failed: dict[tuple[int, PictureWidth], str] = {}
        self._asked: Wanted | None = None
        self._one_by_one = False

    def picture(self, number: int, width: PictureWidth) -> Drawn | None:
        """The page, if it has been drawn."""
        return self._held.get((number, width))

    def why_not(self, number: int, width: PictureWidth) -> str:
        """Why that page cannot be shown; empty where nothing is known against it."""
        return self._failed.get((number, width), "")

    def to_ask(self, number: int, width: PictureWidth) -> Wanted | None:
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

    def take(self, drawn: Mapping[int, Drawn]) -> None:
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
