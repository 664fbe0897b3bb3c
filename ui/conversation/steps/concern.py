"""What is happening: first as the person tells it, then as the practitioner sees it."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import (
    AbuseType,
    Answer,
    Location,
    PartName,
    SourceOfRisk,
)
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.concern import (
    CARE_NEEDS,
    CONCERN,
    EARLIER_HELP,
    OBSERVED,
    ONGOING,
    OTHERS_AT_RISK,
    POSITION_OF_TRUST,
    RELATIONSHIP,
    SOURCE_HAS_NEEDS,
    STAGE,
    WHEN_AND_WHERE,
)
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, has_text, new_id
from msp_desktop.record.person import display_name
from ui.conversation.cards.concern import AccountCard, Section42Card
from ui.conversation.cards.context import CONTEXTS, ContextFold
from ui.conversation.cards.types_of_abuse import TypePrompts
from ui.conversation.form.accessibility import offer_by_name
from ui.conversation.form.card_list import CardList
from ui.conversation.form.form import Form
from ui.conversation.form.interpreter_english import interpreted
from ui.conversation.form.layout import add_body
from ui.conversation.form.options import first_capital, speakers
from ui.conversation.form.several import Several
from ui.conversation.steps.step import Step
from ui.translated import codes_in_words, translated
from ui.widgets.labels import plain_label
from ui.widgets.layout.folding import Folding


class ConcernStep(Step):
    """The concern."""

    name: ClassVar[str] = "concern"
    part: ClassVar[PartName] = PartName.CONCERN

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("what_is_happening")
        self._body = add_body(self.column)
        self._sheet: Form[Concern] = Form(
            lambda: self.conversation.concern, self._write, self._body
        )
        self._rows = self.declared(self._sheet, CONCERN)
        self._add_accounts()
        self._rows.add(WHEN_AND_WHERE)
        self._rows.add(ONGOING)
        self._add_types()
        self._add_others_at_risk(self.known_row("concern.others_at_risk", self._body))
        self._rows.add(OBSERVED)
        self._add_where_from()
        self._add_duty()
        self._add_more()

    def _add_duty(self) -> None:
        """The three parts of the duty to enquire, and how far the work has come."""
        _, column = self._sheet.fold(self.tr("Section 42, and how far it has got"))
        self._section_42 = Section42Card(self.pack)
        self._section_42.edited.connect(
            lambda answers: self._write(self.conversation.concern.but(section_42=answers))
        )
        column.addWidget(self._section_42)
        self._rows.add(STAGE, column)

    def fill(self, conversation: Conversation) -> None:
        """Show the concern."""
        self._sheet.show(conversation.concern)
        concern = conversation.concern
        self._section_42.show_section(concern.section_42)
        self._prompts.show_contexts(concern.context)
        self._refusal.show_part(concern.context.refusal)
        self._reflect()
        offer_by_name(self, display_name(conversation.person))

    def _add_accounts(self) -> None:
        self._accounts: CardList[Account] = CardList(
            self._account_card,
            lambda: Account(id=new_id()),
            add=self.tr("Someone said more"),
            starts_open=True,
        )
        self._accounts.changed.connect(
            lambda accounts: self._write(self.conversation.concern.but(accounts=accounts))
        )
        self._body.addWidget(self._accounts)

    def _account_card(self, account: Account) -> AccountCard:
        name = display_name(self.conversation.person)
        return AccountCard(account, name, interpreted=interpreted(self.conversation))

    def _add_others_at_risk(self, to: QVBoxLayout) -> None:
        self._rows.add(OTHERS_AT_RISK, to, with_note=False)
        children = self.tr("Are there children among them?")
        self._children = self._sheet.yes_no(lambda p: p.children_at_risk, children, children, to=to)
        which = self.tr("Which children, and who looks after them")
        self._which_children = self._sheet.line(lambda p: p.children_note, which, which, to=to)
        who = self.tr("Who else may be at risk")
        self._who = self._sheet.line(lambda p: p.others_at_risk_note, who, who, to=to)

    def _add_types(self) -> None:
        prompt = self.prompt("types")
        together = self.known_row("concern.types", self._body)
        together.setSpacing(8)
        options = codes_in_words(AbuseType)
        types = self._sheet.any(
            lambda p: p.types, prompt.ask, prompt.ask, options, under=prompt.help, to=together
        )
        types.describe_answers([self.pack.meaning(code) for code in AbuseType], pointed_at=True)
        meanings = _meanings([(translated(code), self.pack.meaning(code)) for code in AbuseType])
        self._meanings = Folding(self.tr("What each kind of abuse can be"), meanings)
        main = self.tr("Which is the main one?")
        self._main_type = self._sheet.choose(
            lambda p: p.main_type,
            self.tr("The main kind"),
            main,
            [(None, self.tr("Not marked")), *options],
            to=together,
        )
        who = speakers(display_name(self.conversation.person))
        self._prompts = TypePrompts(self.pack, self.conversation.practitioner.lens, who)
        self._prompts.edited.connect(self._context_given)
        self._body.addWidget(self._prompts)

    def _add_where_from(self) -> None:
        location = self.prompt("location")
        places = codes_in_words(Location)
        self._places: Several[Location] = Several(location.ask, places, location.help)
        self._places.changed.connect(self._places_given)
        self._put_several(self._places, location.ask, "concern.location")
        source = self.prompt("source_of_risk")
        sources = codes_in_words(SourceOfRisk)
        self._sources: Several[SourceOfRisk] = Several(source.ask, sources, source.help)
        self._sources.changed.connect(self._sources_given)
        self._put_several(self._sources, source.ask, "concern.source_of_risk")
        title = self.tr("More about where the risk comes from")
        self._source_fold, more = self._sheet.fold(title)
        self._body.addWidget(self._meanings)
        self._rows.add(RELATIONSHIP, more)
        self._rows.add(POSITION_OF_TRUST, more, with_note=False)
        role = self.tr("What the role is, and who it reaches")
        self._trusted_as = self._sheet.line(lambda p: p.position_of_trust_note, role, role, to=more)
        note = self.tr("Who or what it is")
        self._sheet.line(lambda p: p.source_note, note, note, somebody=True, to=more)
        self._rows.add(SOURCE_HAS_NEEDS, more, with_note=False)
        theirs = self.tr("What they may need, and who can help them")
        self._sheet.line(lambda p: p.source_needs_note, theirs, theirs, to=more)

    def _add_more(self) -> None:
        """The care and support they have, and help asked for before."""
        self._more_fold, more = self._sheet.fold(self.tr("More to ask"))
        who = speakers(display_name(self.conversation.person))
        self._rows.add(CARE_NEEDS, more)
        met = self.tr("Is that help there now?")
        self._sheet.yes_no(lambda p: p.care_needs_met, met, met, to=more)
        self._rows.add(EARLIER_HELP, more)
        lens, refused = self.conversation.practitioner.lens, self.tr("When help is refused")
        self._refusal = ContextFold("refusal", self.pack, lens, who, refused)
        self._refusal.edited.connect(self._context_given)
        self._body.addWidget(self._refusal)
        self._rows.add_rest(more)

    def _put_several(self, several: "Several[Any]", name: str, place: str) -> None:
        self._sheet.named(several.all, name)
        self._sheet.named(several.main, self.tr("The main one: {question}").format(question=name))
        self.known_row(place, self._body).addWidget(several)

    def _places_given(self) -> None:
        main, others = self._places.value()
        self._write(self.conversation.concern.but(location=main, other_locations=others))

    def _sources_given(self) -> None:
        main, others = self._sources.value()
        self._write(self.conversation.concern.but(source_of_risk=main, other_sources=others))

    def _context_given(self, name: str, given: RecordPart) -> None:
        concern = self.conversation.concern
        self._write(concern.but(context=CONTEXTS[name].put(concern.context, given)))

    def _write(self, concern: Concern) -> None:
        if concern.main_type not in concern.types:
            concern = concern.but(main_type=None)
        self.change(self.conversation.but(concern=concern))
        self._reflect()

    def _reflect(self) -> None:
        """Show what follows from the answers."""
        concern = self.conversation.concern
        self._accounts.follow(concern.accounts)
        self._prompts.follow(concern)
        self._main_type.setVisible(len(concern.types) > 1)
        self._places.show_value(concern.location, concern.other_locations)
        self._sources.show_value(concern.source_of_risk, concern.other_sources)
        asked = concern.others_at_risk in {Answer.YES, Answer.NOT_SURE}
        self._children.setVisible(asked or concern.children_at_risk is not None)
        some = concern.children_at_risk in {Answer.YES, Answer.NOT_SURE}
        self._which_children.setVisible(some or has_text(concern.children_note))
        trusted = concern.position_of_trust in {Answer.YES, Answer.NOT_SURE}
        self._trusted_as.setVisible(trusted or has_text(concern.position_of_trust_note))
        self._who.setVisible(asked or has_text(concern.others_at_risk_note))


def _meanings(lines: list[tuple[str, str]]) -> QWidget:
    """Each code's name over what it can stand for."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(32, 0, 0, 8)
    column.setSpacing(2)
    for code, meaning in lines:
        column.addWidget(plain_label(code, role="label"))
        column.addWidget(plain_label(f"{first_capital(meaning)}.", role="help"))
        column.addSpacing(6)
    return body
