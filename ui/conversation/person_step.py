"""The person: what to call them, how to find them again, and whom they have in their life."""

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import new_id
from msp_desktop.record.person import OtherPerson, Person, doubt_about_born
from ui.conversation.card_list import CardList
from ui.conversation.fields import Fields
from ui.conversation.other_person_card import OtherPersonCard
from ui.conversation.step import Step
from ui.conversation.step_body import add_body, today
from ui.widgets.date_field import DateField
from ui.widgets.form_row import form_row
from ui.widgets.headings import quiet_help
from ui.widgets.line_field import LineField
from ui.widgets.plain_label import plain_label
from ui.widgets.said_date import Looking


class PersonStep(Step):
    """Who the conversation is with; everything may be left open."""

    name: ClassVar[str] = "person"
    part: ClassVar[PartName] = PartName.PERSON

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self._fields: Fields[Person] = Fields(lambda: self.conversation.person, self._write)
        self.ask_first("name")
        body = add_body(self.column)
        name = LineField()
        body.addWidget(form_row(self.tr("Name"), name))
        self._fields.line("name", name)
        self._line("known_as", body)
        self._add_born(body)
        self._line("where", body)
        self._line("contact", body)
        self._add_others(body)

    def fill(self, conversation: Conversation) -> None:
        """Show the person."""
        self._fields.show(conversation.person)
        self._reflect()

    def _line(self, id_: str, body: QVBoxLayout) -> None:
        line = LineField()
        self.ask(id_, line, body)
        self._fields.line(id_, line)

    def _add_born(self, body: QVBoxLayout) -> None:
        prompt = self.prompt("born")
        together = QVBoxLayout()
        together.setSpacing(4)
        born = DateField(
            prompt.ask, today=today, looking=Looking.BACK, description=prompt.help
        )
        self._fields.day("born", born)
        together.addWidget(born)
        self._doubt = plain_label("", role="help")
        self._doubt.setProperty("tone", "care")
        together.addWidget(self._doubt)
        body.addLayout(together)
        age = LineField()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(form_row(self.tr("Age, as they say it"), age), 2)
        row.addStretch(3)
        body.addLayout(row)
        self._fields.line("age", age)

    def _add_others(self, body: QVBoxLayout) -> None:
        prompt = self.prompt("others")
        together = QVBoxLayout()
        together.setSpacing(4)
        together.addWidget(plain_label(prompt.ask, role="label"))
        together.addWidget(quiet_help(prompt.help))
        together.addSpacing(8)
        self._others: CardList[OtherPerson] = CardList(
            OtherPersonCard,
            lambda: OtherPerson(id=new_id()),
            add=self.tr("Somebody in their life"),
        )
        self._others.changed.connect(
            lambda others: self._write(self.conversation.person.but(others=others))
        )
        together.addWidget(self._others)
        body.addLayout(together)

    def _write(self, person: Person) -> None:
        self.change(person=person)
        self._reflect()

    def _reflect(self) -> None:
        person = self.conversation.person
        doubt = doubt_about_born(person, today())
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self._others.show_items(person.others)
