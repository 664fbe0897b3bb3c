"""What a practitioner's lens adds to a prompt, marked with the lens's name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from msp_desktop.practice.codes import Lens
from ui.widgets.lens_titles import lens_titles
from ui.widgets.plain_label import plain_label


class LensLine(QWidget):
    """The lens's name in a quiet frame, and what it says of the question above."""

    def __init__(self, lens: Lens, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        whose = plain_label(lens_titles()[lens], role="lens", wrap=False)
        row.addWidget(whose, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(words, role="help"), 1)
