"""Somebody in the person's life, and whether they may be told."""

from PySide6.QtWidgets import QHBoxLayout

from msp_desktop.record.person import OtherPerson
from ui.conversation.answers import name_choices, yes_no
from ui.conversation.item_card import ItemCard
from ui.widgets.form_row import form_row
from ui.widgets.line_field import LineField


class OtherPersonCard(ItemCard[OtherPerson]):
    """A name, what they are to the person, and what the person wants them to know."""

    def __init__(self, other: OtherPerson) -> None:
        super().__init__(other)
        name, relationship, note = LineField(), LineField(), LineField()
        may = yes_no(self.tr("May they be told?"))
        rows = (
            ("name", name, self.tr("Their name")),
            ("relationship", relationship, self.tr("What they are to the person")),
            ("note", note, self.tr("About them")),
        )
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for field, line, label in rows:
            row = form_row(label, line)
            if field == "note":
                self.column.addLayout(pair)
                self.column.addWidget(row)
            else:
                pair.addWidget(row, 1)
            self.fields.line(field, line)
            self.named_control(line, label)
        self.fields.one("may_be_told", may)
        self.named(lambda label: name_choices(may, label), self.tr("May they be told?"))
        self.finish(self.tr("this person"), beside=may)
