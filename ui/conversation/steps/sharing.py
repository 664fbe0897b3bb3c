"""Sharing: who may be told what and why, and does the person agree."""

from typing import ClassVar

from msp_desktop.practice.codes import LawfulRegime, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.questions.sharing import SHARING
from msp_desktop.record.checks.persons_copy import reasons_not_to_give
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text, new_id
from msp_desktop.record.person import display_name
from msp_desktop.record.sharing import Sharing, SharingDecision, overall
from ui.conversation.cards.sharing import SharingCard
from ui.conversation.form.accessibility import offer_by_name
from ui.conversation.form.card_list import CardList
from ui.conversation.form.form import Form
from ui.conversation.form.layout import add_body
from ui.conversation.form.options import codes, speakers
from ui.conversation.steps.step import Step
from ui.translated import label_words, translated
from ui.widgets.labels import plain_label


class SharingStep(Step):
    """A card for each piece of sharing, all answers together, and what came back."""

    name: ClassVar[str] = "sharing"
    part: ClassVar[PartName] = PartName.SHARING

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("share")
        self._decisions: CardList[SharingDecision] = CardList(
            lambda decision: SharingCard(
                decision,
                self.pack,
                display_name(self.conversation.person),
                lambda: self.conversation,
            ),
            lambda: SharingDecision(id=new_id()),
            add=self.tr("Somebody else to tell"),
            starts_open=True,
        )
        self._decisions.changed.connect(
            lambda decisions: self._write(self.conversation.sharing.but(decisions=decisions))
        )
        self.column.addWidget(self._decisions)
        self._overall = plain_label("", role="label")
        self.column.addWidget(self._overall)
        body = add_body(self.column)
        self._sheet: Form[Sharing] = Form(lambda: self.conversation.sharing, self._write, body)
        copy = self.prompt("persons_copy")
        self._proposed = plain_label("", role="help")
        self._sheet.one(
            lambda p: p.persons_copy.choice,
            copy.ask,
            copy.ask,
            codes(pack, CopyChoice),
            under=copy.help,
        )
        body.addWidget(self._proposed)
        why_copy = self.tr("Why, for the next visit")
        self._copy_reason = self._sheet.line(lambda p: p.persons_copy.reason, why_copy, why_copy)
        _, back = self._sheet.fold(self.tr("What came back"))
        prompt = self.prompt("information_back")
        title = self.tr("What was found out, and what they were told about it")
        self._sheet.note(
            lambda p: p.information_back,
            self.tr("What came back to them"),
            title,
            under=prompt.help,
            to=back,
        )
        self._sheet.yes_no(
            lambda p: p.changed_decision, self.tr("It changed what they want"), prompt.ask, to=back
        )
        theirs = self.tr("What they say now")
        who = speakers(display_name(conversation.person))
        self._sheet.words(
            lambda p: p.changed_words, theirs, theirs, speakers=who, english=True, to=back
        )
        regime = self.prompt("regime")
        _, law = self._sheet.fold(self.tr("The law this record is kept under"))
        self._sheet.one(
            lambda p: p.regime,
            self.tr("Lawful regime"),
            regime.ask,
            codes(pack, LawfulRegime),
            under=" ".join(
                filter(None, (regime.help, regime.for_lens(conversation.practitioner.lens)))
            ),
            to=law,
        )
        note = self.tr("Why this law, or who advised on it")
        self._sheet.note(lambda p: p.regime_note, note, note, to=law)
        self.declared(self._sheet, SHARING).add_rest(law)

    def fill(self, conversation: Conversation) -> None:
        """Show the decisions; what holds an answer is unfolded."""
        sharing = conversation.sharing
        self._sheet.show(sharing)
        self._decisions.show_items(sharing.decisions)
        self._settle()
        offer_by_name(self, display_name(conversation.person))

    def _write(self, sharing: Sharing) -> None:
        self.change(self.conversation.but(sharing=sharing))
        self._settle()

    def _settle(self) -> None:
        reasons = reasons_not_to_give(self.conversation)
        listed = "; ".join(translated(reason) for reason in reasons)
        self._proposed.setText(
            self.tr("The app suggests not giving it: {reasons}.").format(reasons=listed)
        )
        copy = self.conversation.sharing.persons_copy
        self._proposed.setVisible(bool(reasons))
        self._copy_reason.setVisible(copy.choice is not None or has_text(copy.reason))
        agreement = overall(self.conversation.sharing)
        words = label_words(self.pack, agreement) if agreement is not None else ""
        self._overall.setText(self.tr("Taken together: {answer}").format(answer=words))
        self._overall.setVisible(agreement is not None)
