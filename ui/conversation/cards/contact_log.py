"""The advocate's log of contacts, and the time they took together: counted, never capped."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import Contact, minutes_spent
from msp_desktop.record.part import new_id
from ui.conversation.cards.contacts import ContactCard
from ui.conversation.form.card_list import CardList
from ui.translated import counted
from ui.widgets.plain_label import plain_label


class ContactLog(QWidget):
    """A card for each contact, and under them the total.

    Signals: `changed(tuple)` with the next contacts.
    """

    changed = Signal(object)

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._cards: CardList[Contact] = CardList(
            lambda contact: ContactCard(contact, pack),
            lambda: Contact(id=new_id()),
            add=self.tr("A contact"),
        )
        self._cards.changed.connect(self._changed)
        self._total = plain_label("", role="label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._total)
        column.addWidget(self._cards)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Show these, without giving rise to an edit."""
        self._cards.show_items(contacts)
        self._say(contacts)

    def total(self) -> str:
        """The time of all contacts together, as it is shown."""
        return self._total.text()

    def _changed(self, contacts: tuple[Contact, ...]) -> None:
        self._say(contacts)
        self.changed.emit(contacts)

    def _say(self, contacts: Sequence[Contact]) -> None:
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
