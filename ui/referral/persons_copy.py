"""How the copy for the person is made: may it be found, is it given, how large is its print."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.documents.answer_pieces import AnswerPiece
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds.persons_copy import neutral, not_given, with_answers
from msp_desktop.documents.neutral_notes import NeutralSentence, neutral_sentences
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.checks.persons_copy import decided_copy, reasons_not_to_give
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import PersonsCopy
from ui.referral.answers_offered import AnswersOffered
from ui.translated import translated
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, plain_label
from ui.widgets.layout.emptying import empty
from ui.widgets.notice import Notice, Tone

PRINTS = (18, 22, 26, 30)
"""The sizes of print on offer, in points."""


class CopyChoices(QWidget):
    """What is asked before a copy is made for the person: nothing is chosen beforehand.

    Signals: `changed()` when the pages are to be made again; `decided(PersonsCopy)` with what is to
    be kept of the choice.
    """

    changed = Signal()
    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.proposed = Notice(tone=Tone.CARE)
        options = [
            (CopyChoice.KEEP, self.tr("Do not give it, keep it here")),
            (CopyChoice.NEUTRAL, self.tr("Somebody may find it: neutral notes, nothing else")),
            (CopyChoice.GIVE, self.tr("Safe with them")),
        ]
        self.choice: OneOf[CopyChoice] = OneOf(
            self.tr("Can they keep it safely?"), options, optional=False
        )
        self.reason = LineField()
        self._reason_row = form_row(self.tr("Why it is not given"), self.reason)
        self._sentences: tuple[NeutralSentence, ...] = ()
        self.ticks: list[TickChoice] = []
        self._neutral = QWidget()
        self._neutral_column = QVBoxLayout(self._neutral)
        self._neutral_column.setContentsMargins(0, 0, 0, 0)
        self._neutral_column.setSpacing(4)
        self.answers = AnswersOffered()
        self.answers.changed.connect(self.changed)
        sizes = [(size, self.tr("{size} point").format(size=size)) for size in PRINTS]
        print_ = self.tr("Size of print")
        self.print_size: Chooser[int] = Chooser(print_, sizes)
        for widget in (self.proposed, self.choice, self._reason_row, self._neutral, self.answers):
            column.addWidget(widget)
        column.addWidget(form_row(print_, self.print_size))
        self.choice.changed.connect(self._chosen)
        self.reason.changed.connect(self._decide)
        self.print_size.changed.connect(self.changed)
        self._proposal = ""
        self.start_afresh()

    def start_afresh(self) -> None:
        """Nothing chosen, and nothing of anybody."""
        self.choice.set_value(None)
        self.reason.set_text("")
        self.print_size.set_value(PRINTS[0])
        self._show_sentences(())
        self.answers.show_pieces(())
        self.proposed.say("")
        self._proposal = ""
        self._show_choice()

    def begin_with(
        self,
        conversation: Conversation,
        today: date,
        amendments: tuple[Amendment, ...] = (),
        answers: tuple[AnswerPiece, ...] = (),
        kept: PersonsCopy | None = None,
    ) -> None:
        """Show what was decided before, and what on the record speaks against giving it.

        `answers` are pieces of what others answered, offered once the copy is safe with them.
        On `today` it is known which days are past.
        `kept` is what was decided after the conversation was finished, if anything was.
        """
        kept = kept or decided_copy(conversation, amendments)
        self.choice.set_value(kept.choice)
        self.reason.set_text(kept.reason)
        self._show_sentences(neutral_sentences(conversation, today))
        self.answers.show_pieces(answers)
        reasons = [translated(reason) for reason in reasons_not_to_give(conversation)]
        self._proposal = "; ".join(reasons)
        proposed = self.tr("The app suggests not giving it: {reasons}.")
        self.proposed.say(proposed.format(reasons=self._proposal) if reasons else "")
        self._show_choice()

    def applied(self, kind: DocumentKind) -> DocumentKind:
        """The person's copy as it was chosen; as it stays on file while nothing is chosen yet."""
        kind = kind.in_print_of(self.print_size.value() or PRINTS[0])
        choice, reason = self.choice.value(), self.reason.text().strip()
        if choice is CopyChoice.NEUTRAL and self._ticked():
            return neutral(kind, self._ticked())
        if choice is CopyChoice.GIVE:
            return with_answers(kind, self.answers.ticked())
        return not_given(kind, reason or self.tr("It is not decided yet whether it is given."))

    def missing(self) -> str:
        """The sentence that asks for what is needed before saving; empty where nothing is."""
        choice = self.choice.value()
        if choice is None:
            return self.tr("First choose whether they can keep it safely.")
        if choice is CopyChoice.KEEP and not self.reason.text().strip():
            return self.tr("First say why the copy is not given.")
        if choice is CopyChoice.NEUTRAL and not self._ticked():
            return self.tr("First tick what may go in the notes, sentence by sentence.")
        return ""

    def go_to_missing(self) -> None:
        """Put the focus where an answer is needed."""
        choice = self.choice.value()
        if choice is CopyChoice.KEEP:
            self.reason.setFocus()
        elif choice is CopyChoice.NEUTRAL and self.ticks:
            self.ticks[0].setFocus()
        else:
            self.choice.setFocus()

    def _ticked(self) -> tuple[str, ...]:
        offered = [each for each in self._sentences if each.offered]
        return tuple(
            each.text for each, tick in zip(offered, self.ticks, strict=True) if tick.isChecked()
        )

    def _show_sentences(self, sentences: tuple[NeutralSentence, ...]) -> None:
        """Offer each sentence by itself, unticked; one that tells is shown with what tells."""
        self._sentences = sentences
        self.ticks.clear()
        empty(self._neutral_column)
        read = self.tr("Read each as someone who finds it would. Only what you tick goes in.")
        self._neutral_column.addWidget(plain_label(read, role="help"))
        for each in sentences:
            if each.offered:
                tick = TickChoice(each.text)
                tick.toggled.connect(lambda _: self.changed.emit())
                self.ticks.append(tick)
                self._neutral_column.addWidget(tick)
        for each in sentences:
            if not each.offered:
                line = self.tr("Not offered, {why}: {words}")
                words = line.format(why=translated(each.why_not), words=each.text)
                self._neutral_column.addWidget(plain_label(words, role="help"))

    def _show_choice(self) -> None:
        self._reason_row.setVisible(self.choice.value() is CopyChoice.KEEP)
        self._neutral.setVisible(self.choice.value() is CopyChoice.NEUTRAL)
        self.answers.setVisible(self.choice.value() is CopyChoice.GIVE)

    def _chosen(self) -> None:
        self._show_choice()
        if self.choice.value() is CopyChoice.KEEP:
            if not self.reason.text().strip():
                self.reason.set_text(self._proposal)
            self.reason.setFocus()
        self._decide()

    def _decide(self) -> None:
        self.decided.emit(self.decided_now())
        self.changed.emit()

    def decided_now(self) -> PersonsCopy:
        """What is chosen, and why where the copy is not given."""
        kept = self.reason.text().strip() if self.choice.value() is CopyChoice.KEEP else ""
        return PersonsCopy(choice=self.choice.value(), reason=kept)
