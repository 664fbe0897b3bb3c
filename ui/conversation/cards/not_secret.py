"""What cannot be kept secret: said early, in words that are there to be read out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.practice.codes import Lens
from msp_desktop.practice.pack import Pack
from msp_desktop.record.opening import Opening
from ui.conversation.form.form import Sheet
from ui.conversation.form.lens_line import LensLine
from ui.widgets.plain_label import plain_label


def not_secret(pack: Pack, lens: Lens, sheet: Sheet[Opening]) -> QVBoxLayout:
    """The words to say, and whether they were said."""
    early = pack.prompt("opening", "confidentiality")
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(plain_label(early.help, role="label"))
    column.addWidget(plain_label(f"“{early.ask}”"))
    if early.for_lens(lens):
        column.addWidget(LensLine(lens, early.for_lens(lens)))
    column.addSpacing(8)
    said_so = QCoreApplication.translate("Opening", "Have you said it?")
    sheet.yes_no("confidentiality_said", said_so, said_so, to=column)
    return column
