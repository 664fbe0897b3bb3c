"""Advocacy: would taking part be hard, who could help, and what was offered."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.advocacy_codes import AdvocacyBasis
from msp_desktop.practice.codes import AdvocateRole, Answer, Lens, Offer, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.advocacy import ADVOCACY
from msp_desktop.record.advocacy import (
    Advocacy,
    AdvocateAnyway,
    AppropriatePerson,
    Points,
    indication,
    is_appropriate,
    with_route,
)
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.person import display_name
from ui.conversation.cards.abilities import AbilityQuestions
from ui.conversation.cards.advocacy import Routes
from ui.conversation.form.accessibility import offer_by_name
from ui.conversation.form.changed_answers import ChangedAnswers
from ui.conversation.form.form import Form
from ui.conversation.form.layout import add_body
from ui.conversation.form.options import codes, first_capital
from ui.conversation.steps.advocates_record import OwnRecord
from ui.conversation.steps.step import Step
from ui.translated import translated
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import Card, form_row, plain_label
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice

HARD = frozenset({Answer.YES, Answer.NOT_SURE})
"""What shows a difficulty is asked for; an advocate also notes what shows that there is none."""


AnswerOf = Callable[[AppropriatePerson], Answer | None]
NoteOf = Callable[[AppropriatePerson], str]


class AdvocacyStep(Step):
    """Four difficulties, an appropriate person, the indication with its reasons, the offer."""

    name: ClassVar[str] = "advocacy"
    part: ClassVar[PartName] = PartName.ADVOCACY

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("difficulty")
        body = add_body(self.column)
        self._sheet: Form[Advocacy] = Form(lambda: self.conversation.advocacy, self._write, body)
        is_advocate = conversation.practitioner.lens is Lens.ADVOCACY
        shown_by = frozenset(Answer) if is_advocate else HARD
        self._abilities = AbilityQuestions(pack, PartName.ADVOCACY, shown_by)
        self._abilities.edited.connect(
            lambda found: self._write(self.conversation.advocacy.but(difficulties=found))
        )
        body.addWidget(self._abilities)
        self._add_person(body)
        self._indication = Notice()
        self._add_anyway(body)
        body.addWidget(self._indication)
        already = self.prompt("already")
        self._sheet.note(
            lambda p: p.already, self.tr("An advocate now"), already.ask, under=already.help
        )
        self._add_information()
        self._add_offer(body)
        self._add_more(body)
        self._add_own_record(body)

    def fill(self, conversation: Conversation) -> None:
        """Show the answers, and what they point to."""
        advocacy = conversation.advocacy
        self._sheet.show(advocacy)
        self._person.show(advocacy.appropriate_person)
        self._anyway.show(advocacy.anyway)
        self._abilities.show_findings(advocacy.difficulties)
        self._routes.show_routes(advocacy)
        self._settle()
        self._own.show_record(advocacy.own_record)
        offer_by_name(self, display_name(conversation.person))

    def indication(self) -> str:
        """What the answers point to, as it is shown."""
        return self._indication.sentence()

    def _add_person(self, body: QVBoxLayout) -> None:
        prompt = self.prompt("appropriate_person")
        card = Card(prompt.ask)
        card.column.addWidget(plain_label(prompt.help, role="help"))
        self._fitting = Folding(prompt.ask, card)
        self._person: Form[AppropriatePerson] = Form(
            lambda: self.conversation.advocacy.appropriate_person,
            lambda person: self._write(self.conversation.advocacy.but(appropriate_person=person)),
            card.column,
        )
        name, relationship = self.tr("Their name"), self.tr("What they are to the person")
        self._person.line(lambda p: p.name, name, name, somebody=True)
        self._person.line(lambda p: p.relationship, relationship, relationship)
        self._why: list[tuple[AnswerOf, NoteOf, QWidget]] = []
        self._ask_fitting(
            self.tr("Paid in their care"),
            self.tr("Are they paid, or professionally involved, in the person’s care?"),
            lambda p: p.paid_in_care,
            lambda p: p.paid_in_care_note,
        )
        wanted = self.tr("Does the person want them to help?")
        best = self.tr("If they lack capacity to say, is it in their best interests?")
        short = self.tr("Wanted by the person")
        self._person.yes_no(lambda p: p.wanted, short, wanted)
        self._best = self._person.yes_no(lambda p: p.in_best_interests, best, best)
        self._add_why(short, lambda p: p.wanted, lambda p: p.wanted_note)
        self._ask_fitting(
            self.tr("Able and willing"),
            self.tr("Are they able and willing to help the person take part?"),
            lambda p: p.able_and_willing,
            lambda p: p.able_and_willing_note,
        )
        self._ask_fitting(
            self.tr("Part of the harm"),
            self.tr("Are they, or may they be, involved in the abuse?"),
            lambda p: p.implicated,
            lambda p: p.implicated_note,
        )
        body.addWidget(self._fitting)

    def _add_anyway(self, body: QVBoxLayout) -> None:
        """Whether the duty stays although there is an appropriate person (SI 2014/2889)."""
        prompt = self.prompt("anyway")
        self._anyway_card = card = Card(prompt.ask)
        card.column.setSpacing(16)
        card.column.addWidget(plain_label(prompt.ask, role="label"))
        card.column.addWidget(plain_label(prompt.help, role="help"))
        self._anyway: Form[AdvocateAnyway] = Form(
            lambda: self.conversation.advocacy.anyway,
            lambda anyway: self._write(self.conversation.advocacy.but(anyway=anyway)),
            card.column,
        )
        planning = self.tr("Is this about an assessment of needs, or planning of care and support?")
        self._anyway.yes_no(lambda p: p.planning, planning, planning)
        stay = self.tr(
            "Is the NHS likely to arrange a stay of 28 days or more in hospital, or of 8 weeks or "
            "more in a care home?"
        )
        self._stay = self._anyway.yes_no(lambda p: p.long_stay, stay, stay)
        differ = self.tr("Do the council and this person disagree about something that matters?")
        self._differ = self._anyway.yes_no(lambda p: p.disagree, differ, differ)
        agree = self.tr("Do both agree that an advocate would help?")
        self._agree = self._anyway.yes_no(lambda p: p.both_agree, agree, agree)
        best = self.tr("Is an advocate in the person’s best interests?")
        self._best_for_them = self._anyway.yes_no(lambda p: p.best_interests, best, best)
        note = self.tr("What shows it")
        self._anyway.line(lambda p: p.note, f"{note}: {prompt.ask}", note)
        body.addWidget(card)

    def _ask_fitting(
        self,
        short: str,
        ask: str,
        answer: AnswerOf,
        note: NoteOf,
    ) -> None:
        self._person.yes_no(answer, short, ask)
        self._add_why(short, answer, note)

    def _add_why(
        self,
        short: str,
        answer: AnswerOf,
        note: NoteOf,
    ) -> None:
        """What shows an answer: in sight once there is one."""
        why = self.tr("What shows it")
        row = self._person.line(note, f"{why}: {short}", why)
        self._why.append((answer, note, row))

    def _add_information(self) -> None:
        prompt = self.prompt("information")
        self._sheet.yes_no(
            lambda p: p.information_given,
            self.tr("Information given"),
            self.tr("Have you told them what an advocate can do?"),
            under=prompt.help,
        )
        form = self.tr("In what form")
        self._form = self._sheet.line(
            lambda p: p.information_form, self.tr("Form of the information"), form
        )

    def _add_offer(self, body: QVBoxLayout) -> None:
        prompt = self.prompt("offer")
        self._sheet.one(
            lambda p: p.offer,
            self.tr("Offer"),
            prompt.ask,
            codes(self.pack, Offer),
            under=prompt.help,
        )
        self._changed = ChangedAnswers(
            "offer",
            self.tr("Offer"),
            lambda: self.conversation.advocacy.changed,
            lambda left: self._write(self.conversation.advocacy.but(changed=left)),
        )
        body.addWidget(self._changed)
        since = self.tr("Waiting since")
        self._since = self._sheet.day(lambda p: p.waiting_since, since, since)
        roles = [(None, self.tr("Not chosen")), *codes(self.pack, AdvocateRole)]
        role = self.tr("What kind of advocate or help")
        chooser: Chooser[AdvocateRole | None] = Chooser(role, roles)
        self._sheet.fields.one(lambda p: p.role, chooser)
        self._role = form_row(role, chooser)
        body.addWidget(self._role)
        self._sheet.named(chooser, self.tr("Kind of advocate"))
        why = self.tr("Why, in their words where you can")
        self._sheet.note(lambda p: p.offer_reason, self.tr("Why this offer"), why)

        basis = self.tr("By duty of law, or informal?")
        under = self.tr("The two are counted separately.")
        self._basis = self._sheet.one(
            lambda p: p.basis, basis, basis, codes(self.pack, AdvocacyBasis), under=under
        )

    def _add_more(self, body: QVBoxLayout) -> None:
        """Who has the account already, and every other way to help."""
        self._more, more = self._sheet.fold(self.tr("More to ask"))
        more.setContentsMargins(32, 0, 0, 8)
        story = self.prompt("one_story")
        self._sheet.yes_no(
            lambda p: p.account_passed_on, story.ask, story.ask, under=story.help, to=more
        )
        what = self.tr("What was passed on, and what they said to that")
        self._sheet.line(lambda p: p.account_note, what, what, to=more)
        self._routes = Routes(self.pack, self.conversation.practitioner.lens)
        self._routes.edited.connect(
            lambda given: self._write(with_route(self.conversation.advocacy, given))
        )
        self._ways = Folding(self.tr("Every way to an advocate"), self._routes)
        body.addWidget(self._ways)
        self.declared(self._sheet, ADVOCACY).add_rest(more)

    def _add_own_record(self, body: QVBoxLayout) -> None:
        """The advocate's own record: in sight for an advocate, folded away for others."""
        lens = self.conversation.practitioner.lens
        self._own = OwnRecord(self.pack, lens, display_name(self.conversation.person))
        self._own.edited.connect(
            lambda record: self._write(self.conversation.advocacy.but(own_record=record))
        )
        title = self.tr("The advocate’s own record")
        body.addWidget(Folding(title, self._own, is_open=lens is Lens.ADVOCACY))

    def _write(self, advocacy: Advocacy) -> None:
        self.change(self.conversation.but(advocacy=advocacy))
        self._settle()

    def _settle(self) -> None:
        advocacy = self.conversation.advocacy
        informed = advocacy.information_given is not None or has_text(advocacy.information_form)
        self._form.setVisible(informed)
        waiting = advocacy.offer is Offer.WAITING or has_text(advocacy.waiting_since.said)
        self._since.setVisible(waiting)
        self._role.setVisible(advocacy.offer is not None or advocacy.role is not None)
        self._basis.setVisible(advocacy.role is not None or advocacy.basis is not None)
        fitting = advocacy.appropriate_person
        for answer, note, row in self._why:
            row.setVisible(answer(fitting) is not None or has_text(note(fitting)))
        not_clear = fitting.wanted in {Answer.NO, Answer.NOT_SURE}
        self._best.setVisible(not_clear or fitting.in_best_interests is not None)
        points = indication(advocacy)
        needless = points.points is Points.NO_DIFFICULTY
        nobody = advocacy.appropriate_person == AppropriatePerson()
        self._fitting.setVisible(not (needless and nobody))
        self._changed.show_changed()
        anyway = advocacy.anyway
        self._anyway_card.setVisible(is_appropriate(fitting) or anyway != AdvocateAnyway())
        planning = anyway.planning is Answer.YES
        for choice, given in (
            (self._stay, anyway.long_stay),
            (self._differ, anyway.disagree),
            (self._best_for_them, anyway.best_interests),
        ):
            choice.setVisible(planning or given is not None)
        disagree = anyway.disagree in {Answer.YES, Answer.NOT_SURE}
        self._agree.setVisible(disagree or anyway.both_agree is not None)
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
