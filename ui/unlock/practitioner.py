"""The page of the first start that asks who you are."""

from PySide6.QtCore import Signal

from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary
from ui.widgets.practitioner_form import PractitionerForm


class PractitionerPage(UnlockPage):
    """Asks for name, role, organisation and lens.

    Signals: `said(Practitioner)`.
    """

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Who are you?"),
            self.tr("This appears on the documents you make. You can change it later."),
            step=3,
        )
        self.form = PractitionerForm()
        self.column.addWidget(self.form)
        begin = primary(self.tr("Begin"))
        begin.clicked.connect(self._say)
        self.end_with(begin)

    def open_page(self) -> None:
        """Be ready to type."""
        self.form.name.setFocus()

    def _say(self) -> None:
        who = self.form.value()
        if who is None:
            self.say(self.form.point_out_missing())
            return
        self.set_busy(busy=True)
        self.said.emit(who)
