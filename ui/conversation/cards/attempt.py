"""One time at which one decision was looked at, in the order the law asks it.

First what the person can do, then whether something affects mind or brain, then whether the one is
because of the other (A Local Authority v JB [2021] UKSC 52).
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer, CapacityResult, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.capacity import Attempt
from msp_desktop.record.part import has_text
from ui.conversation.cards.abilities import AbilityQuestions
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import today
from ui.conversation.form.note_field import NoteField
from ui.conversation.form.options import OfferedWords, codes, with_words
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.labels import plain_label
from ui.widgets.layout.folding import Folding


class AttemptCard(NumberedCard[Attempt]):
    """When, with what help, what the person can do, and where it came out."""

    def __init__(self, attempt: Attempt, pack: Pack) -> None:
        super().__init__(attempt)
        self.called = self.tr("Attempt")
        self._pack = pack
        self._place = ""
        self._title = plain_label("", role="label")
        self.column.addWidget(self._title)
        self.unfolding, body = self.fold(self.tr("What was asked and found"))
        body.setSpacing(20)
        self._add_help(body)
        self._abilities = AbilityQuestions(pack, PartName.CAPACITY, frozenset(Answer))
        self._abilities.edited.connect(lambda found: self.give(self.item.but(abilities=found)))
        body.addWidget(self._abilities)
        impairment, because = (pack.prompt("capacity", id_) for id_ in ("impairment", "because_of"))
        self._impairment = self.sheet.note(
            lambda p: p.impairment,
            self.tr("What affects mind or brain"),
            impairment.ask,
            under=impairment.help,
            to=body,
        )
        self._because = self.sheet.note(
            lambda p: p.because_of,
            self.tr("How one leads to the other"),
            because.ask,
            under=because.help,
            to=body,
        )
        self._add_result(body)

    def show_attempt(self, attempt: Attempt, *, place: int, number: str) -> None:
        """Show this attempt at its place, the first being 1; `number` goes behind the names."""
        self._place = self.tr("Attempt {number}").format(number=place)
        self.show_item(attempt, number)
        self._abilities.number(number)

    def settle(self) -> None:
        """Show the title, and ask only what the answers so far lead to."""
        self._abilities.show_findings(self.item.abilities)
        facts = [self._place, self.item.when.said, self.item.result or ""]
        self._title.setText(" · ".join(filter(None, facts)))
        open_or_no = {Answer.NO, Answer.NOT_SURE}
        hard = any(found.answer in open_or_no for found in self.item.abilities)
        impairment, because = has_text(self.item.impairment), has_text(self.item.because_of)
        self._impairment.setVisible(hard or impairment)
        self._because.setVisible((hard and impairment) or because)
        self._result_ask.setText(self._ask_for(self.item.result))
        has_words = has_text(self.item.result_words)
        self._result_row.setVisible(self.item.result is not None or has_words)
        result, item = self.item.result, self.item
        found = {CapacityResult.HAS, CapacityResult.LACKS}
        concluded = has_text(item.concluded_by) or has_text(item.concluded_role)
        self._concluded.setVisible(result in found or concluded)
        asked = has_text(item.assessment_of) or has_text(item.assessment_by.said)
        self._assessment.setVisible(result is CapacityResult.MAY_LACK or asked)

    def _add_help(self, body: QVBoxLayout) -> None:
        self.when = DateField(self.tr("When this was"), today=today, looking=Looking.BACK)
        self.sheet.fields.day(lambda p: p.when, self.when)
        body.addWidget(self.sheet.named(self.when, self.tr("When this was")))
        prompt = self._pack.prompt("capacity", "help_given")
        together = QVBoxLayout()
        together.setSpacing(4)
        body.addLayout(together)
        self.sheet.note(
            lambda p: p.help_given,
            self.tr("Help given"),
            prompt.ask,
            under=prompt.help,
            to=together,
        )
        if prompt.offered:
            offered = OfferedWords(prompt.offered)
            offered.picked.connect(self._help_picked)
            self.sheet.named(offered, "")
            title = self.tr("Words to choose from")
            together.addWidget(self.sheet.named(Folding(title, offered), title))

    def _add_result(self, body: QVBoxLayout) -> None:
        prompt = self._pack.prompt("capacity", "result")
        self.sheet.one(
            lambda p: p.result,
            self.tr("Result"),
            prompt.ask,
            codes(self._pack, CapacityResult),
            under=prompt.help,
            to=body,
        )
        words = NoteField(self.tr("In words"))
        self.sheet.fields.line(lambda p: p.result_words, words)
        self.sheet.named(words, self.tr("The result in words"))
        self._result_ask = plain_label("", role="label")
        self._result_ask.setBuddy(words)
        self._result_row = QWidget()
        row = QVBoxLayout(self._result_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._result_ask)
        row.addWidget(words)
        body.addWidget(self._result_row)
        self._add_who(body)

    def _add_who(self, body: QVBoxLayout) -> None:
        """Who concluded it, and of whom a full assessment is asked."""
        sheet = self.sheet
        self._concluded, self._assessment = QWidget(), QWidget()
        for row in (self._concluded, self._assessment):
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
            body.addWidget(row)
            if row is self._concluded:
                who, role = self.tr("Who concluded it"), self.tr("In what role")
                sheet.line(lambda p: p.concluded_by, who, who, to=column)
                sheet.line(lambda p: p.concluded_role, role, role, to=column)
        whom = self.tr("Who is asked for the assessment")
        sheet.line(lambda p: p.assessment_of, whom, whom, to=column)
        by = self.tr("By when it is needed")
        sheet.day_to_come(lambda p: p.assessment_by, by, by, to=column)

    def _help_picked(self, words: str) -> None:
        self.give(self.item.but(help_given=with_words(self.item.help_given, words)))
        self.sheet.show(self.item)

    def _ask_for(self, result: CapacityResult | None) -> str:
        return {
            CapacityResult.LACKS: self.tr("Why, in a few words"),
            CapacityResult.MAY_LACK: self.tr("What the doubt is, in a few words"),
            CapacityResult.WAIT: self._pack.prompt("capacity", "fluctuating").ask,
        }.get(result or CapacityResult.HAS, self.tr("In your words"))
