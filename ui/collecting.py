"""Python's garbage, taken away on the screen's thread only.

Python collects on whichever thread happens to ask for memory. What it finds may be a widget or a
timer, and Qt's objects may only be taken apart on their own thread: elsewhere the process ends.
"""

import gc

from PySide6.QtCore import QObject

from ui.timers import repeated

LOOK_EVERY_MS = 200


class Collecting(QObject):
    """Stops Python from collecting by itself, and collects when it would have, from here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._look = repeated(self, LOOK_EVERY_MS)
        self._look.timeout.connect(self._collect)
        self._look.start()

    def end(self) -> None:
        """Leave it to Python again, once no other thread is at work."""
        self._look.stop()
        gc.enable()

    @staticmethod
    def _collect() -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
