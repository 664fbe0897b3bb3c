"""Further questions that may be asked aloud and have no field of their own."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Lens
from msp_desktop.practice.prompt import Prompt
from ui.conversation.form.lens_line import LensLine
from ui.widgets.plain_label import plain_label


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
