"""Advocacy: would taking part be hard, who could help, and what was offered."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.practice.codes import AdvocateRole, Answer, Offer, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocacy import Advocacy, AppropriatePerson, Points, indication
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import said
from ui.conversation.ability_questions import AbilityQuestions
from ui.conversation.answers import codes, first_capital
from ui.conversation.sheet import Sheet
from ui.conversation.step import Step
from ui.conversation.step_body import add_body
from ui.translated import translated
from ui.widgets.card import Card
from ui.widgets.chooser import Chooser
from ui.widgets.form_row import form_row
from ui.widgets.notice import Notice
from ui.widgets.plain_label import plain_label

HARD = frozenset({Answer.YES, Answer.NOT_SURE})


class AdvocacyStep(Step):
    """Four difficulties, an appropriate person, the indication with its reasons, the offer."""

    name: ClassVar[str] = "advocacy"
    part: ClassVar[PartName] = PartName.ADVOCACY

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.ask_first("difficulty")
        body = add_body(self.column)
        self._sheet: Sheet[Advocacy] = Sheet(lambda: self.conversation.advocacy, self._write, body)
        self._abilities = AbilityQuestions(pack, PartName.ADVOCACY, HARD)
        self._abilities.edited.connect(
            lambda found: self._write(self.conversation.advocacy.but(difficulties=found))
        )
        body.addWidget(self._abilities)
        self._add_person(body)
        self._indication = Notice()
        body.addWidget(self._indication)
        already = self.prompt("already")
        self._sheet.note("already", self.tr("An advocate now"), already.ask, under=already.help)
        self._add_information()
        self._add_offer(body)

    def fill(self, conversation: Conversation) -> None:
        """Show the answers, and what they point to."""
        advocacy = conversation.advocacy
        self._sheet.show(advocacy)
        self._person.show(advocacy.appropriate_person)
        self._abilities.show_findings(advocacy.difficulties)
        self._settle()

    def indication(self) -> str:
        """What the answers point to, as it is shown."""
        return self._indication.sentence()

    def _add_person(self, body: QVBoxLayout) -> None:
        prompt = self.prompt("appropriate_person")
        self._fitting = card = Card(prompt.ask)
        card.column.setSpacing(16)
        heading = QVBoxLayout()
        heading.setSpacing(4)
        heading.addWidget(plain_label(prompt.ask, role="label"))
        heading.addWidget(plain_label(prompt.help, role="help"))
        card.column.addLayout(heading)
        self._person: Sheet[AppropriatePerson] = Sheet(
            lambda: self.conversation.advocacy.appropriate_person,
            lambda person: self._write(self.conversation.advocacy.but(appropriate_person=person)),
            card.column,
        )
        name, relationship = self.tr("Their name"), self.tr("What they are to the person")
        self._person.line("name", name, name)
        self._person.line("relationship", relationship, relationship)
        for field, short, ask in (
            (
                "paid_in_care",
                self.tr("Paid in their care"),
                self.tr("Are they paid, or professionally involved, in the person’s care?"),
            ),
            (
                "wanted",
                self.tr("Wanted by the person"),
                self.tr("Does the person want them to help?"),
            ),
            (
                "able_and_willing",
                self.tr("Able and willing"),
                self.tr("Are they able and willing to help the person take part?"),
            ),
            (
                "implicated",
                self.tr("Part of the harm"),
                self.tr("Are they, or may they be, involved in the abuse?"),
            ),
        ):
            self._person.yes_no(field, short, ask)
        body.addWidget(card)

    def _add_information(self) -> None:
        prompt = self.prompt("information")
        self._sheet.yes_no(
            "information_given",
            self.tr("Information given"),
            self.tr("Have you told them what an advocate can do?"),
            under=prompt.help,
        )
        form = self.tr("In what form")
        self._form = self._sheet.line("information_form", self.tr("Form of the information"), form)

    def _add_offer(self, body: QVBoxLayout) -> None:
        prompt = self.prompt("offer")
        self._sheet.one(
            "offer", self.tr("Offer"), prompt.ask, codes(self.pack, Offer), under=prompt.help
        )
        roles = [(None, self.tr("Not chosen")), *codes(self.pack, AdvocateRole)]
        role = self.tr("What kind of advocate or help")
        chooser: Chooser[AdvocateRole | None] = Chooser(role, roles)
        self._sheet.fields.one("role", chooser)
        body.addWidget(form_row(role, chooser))
        self._sheet.named(chooser, self.tr("Kind of advocate"))
        why = self.tr("Why, in their words where you can")
        self._why = self._sheet.note("offer_reason", self.tr("Why this offer"), why)

    def _write(self, advocacy: Advocacy) -> None:
        self.change(advocacy=advocacy)
        self._settle()

    def _settle(self) -> None:
        advocacy = self.conversation.advocacy
        told = advocacy.information_given is not None or said(advocacy.information_form)
        self._form.setVisible(told)
        points = indication(advocacy)
        needless = points.points is Points.NO_DIFFICULTY
        nobody = advocacy.appropriate_person == AppropriatePerson()
        self._fitting.setVisible(not (needless and nobody))
        if all(found.answer is None for found in advocacy.difficulties):
            self._indication.say("")
            return
        lines = [
            self.tr("An indication; you decide."),
            self.tr("{indication}.").format(indication=translated(points.points.value)),
        ]
        lines += [f"– {first_capital(translated(reason))}" for reason in points.reasons]
        sentence = "\n".join(lines)
        if sentence != self._indication.sentence():
            self._indication.say(sentence)
