"""One named advocate: how to reach them, the roles and units they hold, and in what they act.

One advocate stays for the whole way (Guidance 7.9, 7.60); a second needs a stated reason.
"""

from msp_desktop.practice.advocacy_codes import QualificationUnit
from msp_desktop.practice.codes import AdvocateRole
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import Matter, NamedAdvocate
from msp_desktop.record.part import new_id, said
from ui.conversation.cards.matter_card import MatterCard
from ui.conversation.form.answers import codes
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.card_list import CardList
from ui.conversation.form.layout import Beside
from ui.conversation.form.step_body import headed
from ui.conversation.form.take_away import take_away


class AdvocateCard(NumberedCard[NamedAdvocate]):
    """Who, since when, in what roles, in which matters, and whether they are independent."""

    def __init__(self, advocate: NamedAdvocate, pack: Pack) -> None:
        super().__init__(advocate)
        self.called = self.tr("Advocate")
        self.column.setSpacing(16)
        self._number = ""
        self._add_who()
        second = self.tr("Why a second advocate")
        self._second = self.sheet.line(
            "second_reason",
            second,
            second,
            under=self.tr("One advocate for the whole way. Another needs a reason."),
        )
        roles, units = self.tr("Roles held"), self.tr("Qualification units held")
        self.sheet.any("roles", roles, roles, codes(pack, AdvocateRole))
        self.sheet.any("units", units, units, codes(pack, QualificationUnit))
        self._matters: CardList[Matter] = CardList(
            lambda matter: MatterCard(matter, pack),
            lambda: Matter(id=new_id()),
            add=self.tr("A matter"),
        )
        self._matters.changed.connect(lambda matters: self.give(self.item.but(matters=matters)))
        instructed = pack.prompt("advocacy", "instructed")
        self.column.addLayout(headed(instructed.ask, instructed.help, self._matters))
        free = pack.prompt("advocacy", "independence")
        independent = self.tr("Independent")
        self.sheet.yes_no("independent", independent, free.ask, under=free.help)
        conflict = self.tr("How it was checked, and any conflict")
        self._conflict = self.sheet.line("conflict", conflict, conflict)
        take_away(self, self.tr("this advocate"))

    def show_item(self, item: NamedAdvocate, number: str) -> None:
        """Show this advocate; one after the first is asked for the reason."""
        self._number = number
        super().show_item(item, number)
        self._matters.number_within(number)
        self._matters.show_items(item.matters)

    def settle(self) -> None:
        """Ask for the reason of a second one, and how it was checked once it is answered."""
        self._second.setVisible(bool(self._number) or said(self.item.second_reason))
        checked = self.item.independent is not None
        self._conflict.setVisible(checked or said(self.item.conflict))

    def _add_who(self) -> None:
        """Name and organisation, means of contact and since when, two by two."""
        name, organisation = self.tr("Name of the advocate"), self.tr("Their organisation")
        contact, since = self.tr("How to reach the advocate"), self.tr("Advocate since")
        who, way = Beside(), Beside()
        self.sheet.line("name", name, name, to=who.add_column())
        self.sheet.line("organisation", organisation, organisation, to=who.add_column())
        self.sheet.line("contact", contact, contact, to=way.add_column())
        self.sheet.day("since", since, since, to=way.add_column())
        for row in (who, way):
            self.column.addWidget(row)
