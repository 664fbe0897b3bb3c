"""What is asked and where it is answered: one over the other, or side by side at rest."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.theme.stylesheet import show_as
from ui.widgets.labels import plain_label

LARGE = 22
"""Body text from this size on, in pixels, needs the whole width."""
BESIDE, UNDER = 16, 4
NARROW = 460
"""Below this width, at the plain size of text, an answer has no room beside its question."""


class QuestionLayout:
    """The label with its help, and the place of the answer, on `holder`.

    A label alone on its line is bold; beside its answer it is plain, and the help waits.
    """

    def __init__(self, holder: QWidget, label: str, description: str) -> None:
        self._holder = holder
        self._beside = False
        self.takes: Callable[[], int] = lambda: 0
        """What the answer takes on one line, in pixels; with less it stands under its question."""
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, holder)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(UNDER)
        self.head = QVBoxLayout()
        self.head.setSpacing(UNDER)
        self.label = plain_label(label.replace("&", "&&"), role="label")
        self._description = description
        self._help: QLabel | None = None
        self.head.addWidget(self.label)
        self._whole.addLayout(self.head)
        self._has_label = bool(label)
        if not label:
            self.label.hide()

    def add(self, answer: QWidget | QLayout) -> None:
        """Put the place of the answer under the label, or beside it."""
        if isinstance(answer, QLayout):
            self._whole.addLayout(answer)
        else:
            self._whole.addWidget(answer)

    def arrange(
        self,
        *,
        beside: bool,
        helped: bool,
        labelled: bool = True,
        read: bool = False,
    ) -> None:
        """Side by side where text is small enough; with the help, and with the label.

        What is only `read` is asked quietly.
        """
        self._beside = beside and labelled and self._has_label
        self._turn()
        self.label.setVisible(labelled and self._has_label)
        if helped:
            self.add_help()
        if self._help is not None:
            self._help.setVisible(helped)
        show_as(self.label, "role", "asked" if read else "label")
        self._holder.updateGeometry()

    def add_help(self) -> None:
        """Make the line of help, where there is one; it waits until it is wanted."""
        if self._help is None and self._description:
            self._help = plain_label(self._description, role="help")
            self._help.hide()
            self.head.addWidget(self._help)

    def fit(self) -> None:
        """Turn where there is no room for both side by side; called when the width changes."""
        self._turn()

    def _turn(self) -> None:
        wide = self._holder.width() * 16 >= NARROW * current().type.body
        fits = 2 * self.takes() + BESIDE <= self._holder.width()
        beside = self._beside and wide and fits and not is_large()
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if beside else directions.TopToBottom
        if self._whole.direction() == direction:
            return
        self._whole.setDirection(direction)
        self._whole.setSpacing(BESIDE if beside else UNDER)
        for place in range(self._whole.count()):
            self._whole.setStretch(place, 1 if beside and place < 2 else 0)
        self._holder.updateGeometry()


def is_large() -> bool:
    """Whether text is so large that nothing should stand beside anything."""
    return current().type.body >= LARGE
