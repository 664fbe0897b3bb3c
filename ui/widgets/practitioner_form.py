"""Who you are: printed in your documents, and the lens through which prompts are put."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.conversation import Practitioner
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row
from ui.widgets.layout.folding import Folding
from ui.widgets.words import lens_titles


class PractitionerForm(QWidget):
    """Name, role, organisation and lens.

    Signals:
        changed: a person changed something; not sent by `set_value`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.name = LineField()
        self.role = LineField()
        self.organisation = LineField()
        column.addWidget(form_row(self.tr("Your name"), self.name))
        column.addWidget(form_row(self.tr("Your role"), self.role))
        column.addWidget(form_row(self.tr("Your organisation"), self.organisation))
        self._add_reached(column)
        self.lens = OneOf(
            self.tr("Where you work"),
            list(lens_titles().items()),
            optional=False,
            description=self.tr("It changes what you are prompted to ask, never what is kept."),
        )
        column.addWidget(self.lens)
        reached = (
            self.team,
            self.telephone,
            self.email,
            self.hours,
            self.neutral_telephone,
            self.article_6,
        )
        for line in (self.name, self.role, self.organisation, *reached):
            line.changed.connect(self.changed)
        self.lens.changed.connect(self.changed)
        self.setFocusProxy(self.name)

    def _add_reached(self, column: QVBoxLayout) -> None:
        """How you are reached: asked once, for every paper."""
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        self.team, self.telephone = LineField(), LineField()
        self.email, self.hours, self.neutral_telephone = LineField(), LineField(), LineField()
        self.article_6 = LineField()
        law = self.tr("As your data protection lead tells you. It appears on every document.")
        plain = self.tr(
            "A number answered without saying who it is: for a copy that others may find."
        )
        for label, line, under in (
            (self.tr("Your team"), self.team, ""),
            (self.tr("Your telephone"), self.telephone, ""),
            (self.tr("Your e-mail"), self.email, ""),
            (self.tr("When you can be reached"), self.hours, ""),
            (self.tr("A number that is answered neutrally"), self.neutral_telephone, plain),
            (self.tr("Your organisation’s basis under Article 6"), self.article_6, law),
        ):
            inner.addWidget(form_row(label, line, description=under))
        self.reached = Folding(self.tr("How you can be reached"), body)
        column.addWidget(self.reached)

    def value(self) -> Practitioner | None:
        """Who it is, None while something needed is missing."""
        lens = self.lens.value()
        if lens is None or not self.name.text().strip():
            return None
        return Practitioner(
            name=self.name.text().strip(),
            role=self.role.text().strip(),
            organisation=self.organisation.text().strip(),
            lens=lens,
            team=self.team.text().strip(),
            telephone=self.telephone.text().strip(),
            email=self.email.text().strip(),
            hours=self.hours.text().strip(),
            neutral_telephone=self.neutral_telephone.text().strip(),
            article_6=self.article_6.text().strip(),
        )

    def set_value(self, who: Practitioner) -> None:
        """Show who it is without sending `changed`."""
        self.name.set_text(who.name)
        self.role.set_text(who.role)
        self.organisation.set_text(who.organisation)
        self.lens.set_value(who.lens)
        self.team.set_text(who.team)
        self.telephone.set_text(who.telephone)
        self.email.set_text(who.email)
        self.hours.set_text(who.hours)
        self.neutral_telephone.set_text(who.neutral_telephone)
        self.article_6.set_text(who.article_6)
        reached = (who.team, who.telephone, who.email, who.hours, who.neutral_telephone)
        if any((*reached, who.article_6)):
            self.reached.set_open(True)

    def point_out_missing(self) -> str:
        """Go to what is missing and return the sentence that asks for it, empty if nothing is."""
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Type your name, so that others know who to ask.")
        if self.lens.value() is None:
            self.lens.setFocus()
            return self.tr("Choose where you work.")
        return ""
