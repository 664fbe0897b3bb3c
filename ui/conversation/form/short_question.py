"""One question of the short page: a line with what is asked, which lays out the rest."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import ENTER
from ui.widgets.layout.folding import Folding
from ui.widgets.layout.tab_order import first_control
from ui.widgets.openable import Openable, is_answer_in, open_now


class ShortQuestion(QWidget, Openable):
    """One of the questions: a line with what is asked, and under it, while it is open, the rest.

    It opens where the keyboard comes to it. Enter then goes in to the first answer: whoever presses
    it means to answer, and not to close what has just opened. Space closes it and opens it.
    """

    counts = False

    def __init__(self, title: str) -> None:
        super().__init__()
        body = QWidget()
        self.inside = QVBoxLayout(body)
        self.inside.setContentsMargins(26, 0, 0, 12)
        self.inside.setSpacing(8)
        self.folding = Folding(title, body)
        self.folding.fold.setProperty("great", True)
        self.folding.opened.connect(self._pressed)
        self.folding.fold.installEventFilter(self)
        self.is_open = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.folding)

    def is_answered(self) -> bool:
        """Whether anything under it is answered."""
        return is_answer_in(self.folding)

    def show_state(self) -> None:
        """Lay out what it asks, or only its line."""
        self.folding.set_open(self.is_open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own
        """Go in by Enter."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        first = first_control(self.folding.body) if event.key() in ENTER and self.is_open else None
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        return first is not None

    def _pressed(self, is_open: bool) -> None:
        if is_open != self.is_open:
            self.is_open = is_open
            if is_open:
                open_now(self.folding.fold)
