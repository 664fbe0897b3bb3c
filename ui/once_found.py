"""What is pressed while a search is still being answered: done once its own answer is shown.

The list still shows what was found before. Whoever types a name and presses at once means what they
typed, not the row that stood there.
"""

from collections.abc import Callable


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
