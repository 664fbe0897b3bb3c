"""A question that is read first, and makes its field when it comes into sight or is opened."""

from ui.widgets.made_late import MadeLate
from ui.widgets.openable import Openable


class LateQuestion(Openable, MadeLate):
    """One question of a page: open or at rest, and made when it is wanted."""

    def set_open(self, is_open: bool) -> None:
        """Open it, or put it to rest."""
        if is_open:
            self.make()
        super().set_open(is_open)
