"""From where this conversation is looked at: it changes prompts, and nothing that is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Lens
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import form_row
from ui.widgets.lens_titles import lens_titles


class LensChoice(QWidget):
    """A list of the four lenses.

    Signals: `chosen(Lens)` when a person chose; not sent by `set_lens`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        label = self.tr("Prompts for")
        self.list = Chooser(label, list(lens_titles().items()))
        self.list.changed.connect(lambda: self.chosen.emit(self.list.value()))
        help_line = self.tr("For this conversation. What is written stays as it is.")
        column.addWidget(form_row(label, self.list, description=help_line))

    def set_lens(self, lens: Lens) -> None:
        """Show the conversation's lens."""
        self.list.set_value(lens)
