"""Somebody in the person's life, and whether they may be told."""

from msp_desktop.record.person import OtherPerson
from ui.conversation.form.answers import yes_no
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import Beside
from ui.conversation.form.take_away import take_away
from ui.widgets.fields.choices import OneOf


class OtherPersonCard(NumberedCard[OtherPerson]):
    """A name, what they are to the person, and what the person wants them to know."""

    def __init__(self, other: OtherPerson) -> None:
        super().__init__(other)
        self.called = self.tr("Somebody in their life")
        sheet = self.sheet
        pair = Beside()
        name, relationship = self.tr("Their name"), self.tr("What they are to the person")
        note, may = self.tr("About them"), self.tr("May they be told?")
        pair.add(sheet.line("name", name, name))
        pair.add(sheet.line("relationship", relationship, relationship))
        self.column.addWidget(pair)
        sheet.line("note", note, note)
        may_be_told = OneOf(may, yes_no())
        sheet.fields.one("may_be_told", may_be_told)
        take_away(self, self.tr("this person"), beside=sheet.named(may_be_told, may))
