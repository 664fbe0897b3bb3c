"""A control makes what it consists of when it comes into sight, is opened, or is asked for it.

Most of a page is folded away, or one line of reading; what nobody opens is never made.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class MadeLate:
    """Stands on a page with its value and its name, and builds its inside later.

    A class that can be made late calls `make` where it cannot go on without its inside, and from
    `showEvent`. `build` makes the inside from what is held so far.
    """

    _is_made = False
    _once_made: Callable[[], None] | None = None

    def is_made(self) -> bool:
        """Whether the inside is there."""
        return self._is_made

    def make(self) -> None:
        """Build the inside, where that is not done yet."""
        if self._is_made:
            return
        self._is_made = True
        self.build()
        if self._once_made is not None:
            self._once_made()
        if isinstance(self, QWidget) and self.isVisible():
            show_what_is_new(self)

    def build(self) -> None:
        """Make the inside."""
        raise NotImplementedError  # pragma: no cover - each kind says so itself

    def make_whole(self) -> None:
        """Make also what is only there while it is open."""
        self.make()

    def once_made(self, does: Callable[[], None]) -> None:
        """Do this when the inside is made, at once where it is; the last of them counts."""
        self._once_made = does
        if self._is_made:
            does()


def make_in_sight(root: QWidget) -> None:
    """Make what is not hidden under `root`, so that it is laid out once and not twice."""
    for child in root.children():
        if not isinstance(child, QWidget) or child.isHidden() or child.isWindow():
            continue
        if isinstance(child, MadeLate):
            child.make()
        else:
            make_in_sight(child)


def make_everything(root: QWidget) -> None:
    """Make all there is under `root`, hidden or not: for whoever has to look through it all."""
    for child in root.findChildren(QWidget):
        if isinstance(child, MadeLate):
            child.make_whole()


def show_what_is_new(parent: QWidget) -> None:
    """Show at once what was added while `parent` was in sight, or the focus could not go there."""
    explicit = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    for child in parent.children():
        if isinstance(child, QWidget) and child.isHidden() and not child.testAttribute(explicit):
            child.show()
