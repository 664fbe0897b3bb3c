"""One time that the advocate was, or should have been, in touch."""

from msp_desktop.practice.advocacy_codes import ContactKind
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import Contact
from ui.conversation.form.answers import codes
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import Beside
from ui.conversation.form.minutes_field import MinutesField
from ui.conversation.form.take_away import take_away
from ui.widgets.fields.choices import AnyOf
from ui.widgets.labels import form_row


class ContactCard(NumberedCard[Contact]):
    """When, with whom, how, for how long, and whether it was missed."""

    def __init__(self, contact: Contact, pack: Pack) -> None:
        super().__init__(contact)
        self.called = self.tr("Contact")
        day, who = self.tr("Day of the contact"), self.tr("With whom")
        first, second = Beside(), Beside()
        self.sheet.day("day", day, day, to=first.add_column())
        self.sheet.line("who", who, who, to=first.add_column())
        how = self.tr("How you were in touch")
        kinds = [(None, self.tr("Not chosen")), *codes(pack, ContactKind)]
        self.sheet.choose("kind", how, how, kinds, to=second.add_column())
        label = self.tr("Minutes")
        self._minutes = MinutesField(label)
        self._minutes.valueChanged.connect(
            lambda: self.give(self.item.but(minutes=self._minutes.minutes()))
        )
        second.add_column().addWidget(form_row(label, self._minutes))
        self.sheet.named(self._minutes, label)
        for row in (first, second):
            self.column.addWidget(row)
        note = self.tr("Note on the contact")
        self.sheet.line("note", note, note)
        self._missed: AnyOf[bool] = AnyOf("", [(True, self.tr("It was missed"))])
        self._missed.changed.connect(
            lambda: self.give(self.item.but(missed=bool(self._missed.value())))
        )
        self.sheet.named(self._missed, self.called)
        take_away(self, self.tr("this contact"), beside=self._missed)

    def show_item(self, item: Contact, number: str) -> None:
        """Show this contact, without giving rise to an edit."""
        self._minutes.blockSignals(True)
        self._minutes.set_minutes(item.minutes)
        self._minutes.blockSignals(False)
        super().show_item(item, number)

    def settle(self) -> None:
        """Show whether it was missed."""
        self._missed.set_value((True,) if self.item.missed else ())
