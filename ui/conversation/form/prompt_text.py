"""Further questions that may be asked aloud and have no field of their own."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.codes import Lens
from msp_desktop.practice.prompt import Prompt
from ui.widgets.labels import plain_label
from ui.widgets.words import lens_titles


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


def prompt_lines(prompts: Iterable[Prompt], lens: Lens) -> QWidget:
    """Each question over its help and what the lens adds."""
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(32, 0, 0, 8)
    column.setSpacing(4)
    for prompt in prompts:
        if column.count():
            column.addSpacing(8)
        column.addWidget(plain_label(prompt.ask, role="label"))
        if prompt.help:
            column.addWidget(plain_label(prompt.help, role="help"))
        more = prompt.for_lens(lens)
        if more:
            column.addWidget(LensLine(lens, more))
    return lines
