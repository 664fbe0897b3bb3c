"""While somebody searches: presses wait for their own answer, and what was found is said aloud.

The list still shows what was found before. Whoever types a name and presses at once means what they
typed, not the row that stood there. How many were found is said once they pause.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from ui.timers import single_shot
from ui.widgets.labels import announce

HEARD_AFTER_MS = 700
"""A pause in typing this long, and a screen reader is told how many were found."""


class OnceFound:
    """Knows what a list was asked for and what it shows, and keeps the last press between them."""

    def __init__(self) -> None:
        self._asked: object = None
        self._shown: object = None
        self._then: Callable[[], None] | None = None

    def ask(self, sought: object) -> None:
        """The store is asked for this; what was pressed for another search is no longer meant."""
        if sought != self._asked:
            self._then = None
        self._asked = sought

    @property
    def is_shown(self) -> bool:
        """Whether the list shows what was asked for last."""
        return self._asked == self._shown

    def do(self, what: Callable[[], None]) -> None:
        """Do it now, or once what was asked for is shown."""
        if self.is_shown:
            what()
        else:
            self._then = what

    def found(self, sought: object) -> None:
        """The list shows what was found for this."""
        self._shown = sought
        then, self._then = self._then, None
        if then is not None:
            then()

    def forget(self) -> None:
        """It was not found out: nothing is done by itself later."""
        self._then = None


class FoundAloud(QObject):
    """Tells a screen reader what `count` says, once whoever types in `search` pauses."""

    def __init__(self, search: QWidget, count: QLabel) -> None:
        super().__init__(search)
        self._search = search
        self._pause = single_shot(self, HEARD_AFTER_MS)
        self._pause.timeout.connect(lambda: announce(search, count.text()))

    def say_soon(self) -> None:
        """Something else was found."""
        if self._search.hasFocus():
            self._pause.start()
