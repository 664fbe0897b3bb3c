"""Several things shown and hidden at once are laid out once."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def held_still(widget: QWidget) -> Iterator[None]:
    """Keep the layouts round `widget` until the end of the block; they then catch up.

    Qt lays out everything round a widget as soon as it is shown, each time anew.
    """
    held: list[QLayout] = []
    up: QWidget | None = widget if widget.isVisible() else None
    while up is not None:
        layout = up.layout()
        if layout is not None and layout.isEnabled():
            layout.setEnabled(False)
            held.append(layout)
        up = None if up.isWindow() else up.parentWidget()
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
        for layout in held:
            layout.activate()
