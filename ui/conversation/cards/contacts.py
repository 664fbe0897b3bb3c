"""One time that the advocate was, or should have been, in touch."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.advocacy_codes import ContactKind
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import AdvocateContact, minutes_spent
from msp_desktop.record.part import new_id
from ui.conversation.form.card import NumberedCard, remove_button
from ui.conversation.form.card_list import CardList
from ui.conversation.form.layout import SideBySide
from ui.conversation.form.note_field import MinutesField
from ui.conversation.form.options import codes
from ui.translated import counted
from ui.widgets.fields.choices import AnyOf
from ui.widgets.labels import form_row, plain_label


class ContactCard(NumberedCard[AdvocateContact]):
    """When, with whom, how, for how long, and whether it was missed."""

    def __init__(self, contact: AdvocateContact, pack: Pack) -> None:
        super().__init__(contact)
        self.called = self.tr("Contact")
        day, who = self.tr("Day of the contact"), self.tr("With whom")
        first, second = SideBySide(), SideBySide()
        self.sheet.day(lambda p: p.day, day, day, to=first.add_column())
        self.sheet.line(lambda p: p.who, who, who, to=first.add_column())
        how = self.tr("How you were in touch")
        kinds = [(None, self.tr("Not chosen")), *codes(pack, ContactKind)]
        self.sheet.choose(lambda p: p.kind, how, how, kinds, to=second.add_column())
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
        self.sheet.line(lambda p: p.note, note, note)
        self._missed: AnyOf[bool] = AnyOf("", [(True, self.tr("It was missed"))])
        self._missed.changed.connect(
            lambda: self.give(self.item.but(missed=bool(self._missed.value())))
        )
        self.sheet.named(self._missed, self.called)
        remove_button(self, self.tr("this contact"), beside=self._missed)

    def show_item(self, item: AdvocateContact, number: str) -> None:
        """Show this contact, without giving rise to an edit."""
        self._minutes.blockSignals(True)
        self._minutes.set_minutes(item.minutes)
        self._minutes.blockSignals(False)
        super().show_item(item, number)

    def settle(self) -> None:
        """Show whether it was missed."""
        self._missed.set_value((True,) if self.item.missed else ())


class ContactLog(QWidget):
    """A card for each contact, and under them the total.

    Signals: `changed(tuple)` with the next contacts.
    """

    changed = Signal(object)

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._cards: CardList[AdvocateContact] = CardList(
            lambda contact: ContactCard(contact, pack),
            lambda: AdvocateContact(id=new_id()),
            add=self.tr("A contact"),
        )
        self._cards.changed.connect(self._changed)
        self._total = plain_label("", role="label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._total)
        column.addWidget(self._cards)

    def show_contacts(self, contacts: Sequence[AdvocateContact]) -> None:
        """Show these, without giving rise to an edit."""
        self._cards.show_items(contacts)
        self._say(contacts)

    def total(self) -> str:
        """The time of all contacts together, as it is shown."""
        return self._total.text()

    def _changed(self, contacts: tuple[AdvocateContact, ...]) -> None:
        self._say(contacts)
        self.changed.emit(contacts)

    def _say(self, contacts: Sequence[AdvocateContact]) -> None:
        hours, minutes = divmod(minutes_spent(contacts), 60)
        time = self.tr("{minutes} min in all").format(minutes=minutes)
        if hours:
            time = self.tr("{hours} h {minutes} min in all").format(hours=hours, minutes=minutes)
        lines = [counted("1 contact", "%n contacts", len(contacts)), time]
        missed = sum(contact.missed for contact in contacts)
        if missed:
            lines.append(counted("1 missed", "%n missed", missed))
        self._total.setText(" · ".join(lines))
        self._total.setVisible(bool(contacts))
