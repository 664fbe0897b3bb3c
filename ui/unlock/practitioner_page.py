"""Who you are: printed in your documents, and the lens through which prompts are put."""

from PySide6.QtCore import Signal

from msp_desktop.practice.codes import Lens
from msp_desktop.record.conversation import Practitioner
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary
from ui.widgets.choices import OneOf
from ui.widgets.form_row import form_row
from ui.widgets.line_field import LineField


class PractitionerPage(UnlockPage):
    """Asks for name, role, organisation and lens.

    Signals: `said(Practitioner)`.
    """

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Who are you?"),
            self.tr("This stands in the documents you make. You can change it later."),
        )
        self.name = LineField()
        self.role = LineField()
        self.organisation = LineField()
        self.column.addWidget(form_row(self.tr("Your name"), self.name))
        self.column.addWidget(form_row(self.tr("Your role"), self.role))
        self.column.addWidget(form_row(self.tr("Your organisation"), self.organisation))
        lenses = (
            (Lens.POLICE, self.tr("Police")),
            (Lens.CARE_AND_HEALTH, self.tr("Care and health")),
            (Lens.ADVOCACY, self.tr("Advocacy")),
            (Lens.HOUSING_AND_OTHER, self.tr("Housing and other")),
        )
        self.lens = OneOf(
            self.tr("Where you work"),
            lenses,
            description=self.tr("It changes what you are prompted to ask, never what is kept."),
        )
        self.column.addWidget(self.lens)
        begin = primary(self.tr("Begin"))
        begin.clicked.connect(self._say)
        self.end_with(begin)

    def open_page(self) -> None:
        """Be ready to type."""
        self.name.setFocus()

    def _say(self) -> None:
        lens = self.lens.value()
        if not self.name.text().strip():
            self.say(self.tr("Type your name, so that others know whom to ask."))
            self.name.setFocus()
        elif lens is None:
            self.say(self.tr("Choose where you work."))
            self.lens.setFocus()
        else:
            self.set_busy(busy=True)
            self.said.emit(
                Practitioner(
                    name=self.name.text().strip(),
                    role=self.role.text().strip(),
                    organisation=self.organisation.text().strip(),
                    lens=lens,
                )
            )
