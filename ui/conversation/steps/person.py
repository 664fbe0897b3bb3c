"""The person: what to call them, how to find them again, and whom they have in their life."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.person import CONTACT, KNOWN_AS, PERSON, WHERE
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text, new_id
from msp_desktop.record.person import OtherPerson, Person
from ui.conversation.form.born_doubt import BornDoubt
from ui.conversation.form.card import NumberedCard, remove_button
from ui.conversation.form.card_list import CardList
from ui.conversation.form.carried_on import CarriedOn
from ui.conversation.form.form import Form
from ui.conversation.form.layout import SideBySide, add_body, today
from ui.conversation.form.options import yes_no
from ui.conversation.steps.step import Step
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking


class OtherPersonCard(NumberedCard[OtherPerson]):
    """A name, what they are to the person, and what the person wants them to know."""

    def __init__(self, other: OtherPerson) -> None:
        super().__init__(other)
        self.called = self.tr("Somebody in their life")
        sheet = self.sheet
        pair = SideBySide()
        name, relationship = self.tr("Their name"), self.tr("What they are to the person")
        note, may = self.tr("About them"), self.tr("May they be told?")
        pair.add(sheet.line(lambda p: p.name, name, name))
        pair.add(sheet.line(lambda p: p.relationship, relationship, relationship))
        self.column.addWidget(pair)
        sheet.line(lambda p: p.note, note, note)
        sheet.yes_no(lambda p: p.may_be_told, may, may)
        why = self.tr("Why they must not be told")
        self._why = sheet.line(lambda p: p.not_told_why, why, why)
        risk = self.tr("Is the risk said to come from them?")
        risk_from = OneOf(risk, yes_no(), late=True)
        sheet.fields.one(lambda p: p.risk_from, risk_from)
        self._alleged = SideBySide()
        found, works = self.tr("What was found about that"), self.tr("Where they work")
        self._alleged.add(sheet.line(lambda p: p.found, found, found))
        self._alleged.add(sheet.line(lambda p: p.works_for, works, works))
        remove_button(self, self.tr("this person"), beside=sheet.rests(risk_from, risk))
        self.column.addWidget(self._alleged)
        helps = self.tr("If they care for the person: what helps them take part")
        sheet.line(lambda p: p.helps_them, helps, helps)

    def settle(self) -> None:
        """Ask why not, and about the risk, where the answers lead there."""
        other = self.item
        self._why.setVisible(other.may_be_told is Answer.NO or has_text(other.not_told_why))
        self._alleged.setVisible(
            other.risk_from is Answer.YES or has_text(other.found + other.works_for)
        )


class PersonStep(Step):
    """Who the conversation is with; everything may be left open."""

    name: ClassVar[str] = "person"
    part: ClassVar[PartName] = PartName.PERSON

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("name")
        self._carried = CarriedOn(self.tr("Still the same"), self.tr("The person"))
        self._carried.confirmed.connect(lambda: self._write(self.conversation.person))
        self.column.addWidget(self._carried)
        self._body = add_body(self.column)
        self._sheet: Form[Person] = Form(lambda: self.conversation.person, self._write, self._body)
        self._rows = self.declared(self._sheet, PERSON)
        name = self.tr("Name")
        self._sheet.line(lambda p: p.name, name, name)
        self._rows.add(KNOWN_AS)
        self._add_born()
        self._rows.add(WHERE)
        self._rows.add(CONTACT)
        self._add_others()
        _, column = self._sheet.fold(self.tr("Asked for the figures"))
        self._rows.add_rest(column)

    def fill(self, conversation: Conversation) -> None:
        """Show the person."""
        self._sheet.show(conversation.person)
        self._reflect()

    def _add_born(self) -> None:
        prompt = self.prompt("born")
        beside, narrow = SideBySide(), QWidget()
        together = QVBoxLayout(narrow)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(4)
        self._born = DateField(
            prompt.ask, today=today, looking=Looking.BIRTH, description=prompt.help
        )
        self._sheet.fields.day(lambda p: p.born, self._born)
        self._sheet.rests(self._born, prompt.ask)
        together.addWidget(self._born)
        self._doubt = BornDoubt()
        together.addWidget(self._doubt)
        beside.add(narrow)
        age = self.tr("Age, as they say it")
        column = beside.add_column()
        self._sheet.line(lambda p: p.age, age, age, to=column)
        column.addStretch(1)
        together.addStretch(1)
        self._body.addWidget(beside)

    def _add_others(self) -> None:
        prompt = self.prompt("others")
        self._others: CardList[OtherPerson] = CardList(
            OtherPersonCard,
            lambda: OtherPerson(id=new_id()),
            add=self.tr("Somebody in their life"),
            ask=prompt.ask,
        )
        self._others.changed.connect(
            lambda others: self._write(self.conversation.person.but(others=others))
        )
        self._body.addWidget(self._others)

    def _write(self, person: Person) -> None:
        self.change(self.conversation.but(person=person.but(carried_on=None)))
        self._reflect()

    def _reflect(self) -> None:
        person = self.conversation.person
        self._doubt.ask_about(person, understood=self._born.understood())
        self._carried.show_day(person.carried_on)
        self._others.follow(person.others)
