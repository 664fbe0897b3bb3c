"""The summary: the person's own words read back, what is agreed, and what is still open."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.own_words import OwnWordsPassage, own_words, staff_words
from msp_desktop.record.checks.check import Remark
from msp_desktop.record.checks.conversation import run_checks
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.person import NOT_NAMED, display_name
from msp_desktop.record.plan import actions
from ui.conversation.cards.amendments import Amendments
from ui.conversation.cards.whole_record import WholeRecord
from ui.conversation.steps.step import Step, heard_under, step_title
from ui.translated import translated
from ui.widgets.buttons import quiet
from ui.widgets.labels import page_title, plain_label, quiet_help, section
from ui.widgets.layout.folding import Folding
from ui.widgets.record_tables import CopiesLines
from ui.widgets.voice_block import PractitionerView, QuoteView
from ui.widgets.words import remark_lines, said_by_words


class SummaryStep(Step):
    """Reads back what was said, in the person's words; what comes next stands at the foot."""

    name = "summary"
    part = PartName.CLOSING

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self._title = page_title("")
        self.column.addWidget(self._title)
        self.amendments = Amendments()
        self.copies = CopiesLines()
        self._gentle: QWidget | None = None
        self.checks_off: frozenset[str] = frozenset()
        self._asked_with = plain_label("", role="small")
        self._help = quiet_help(
            self.tr("Read it out. Is this what they said? Is anything missing?")
        )
        self.column.addWidget(self._help)
        self._body: QWidget | None = None
        self._whole = WholeRecord(pack)
        for each in (self.copies, self._whole, self.amendments):
            self.column.addWidget(each)
        self._technical = Folding(self.tr("Which prompts it was held with"), self._asked_with)
        self.column.addWidget(self._technical)
        self.set_finished(finished=False)

    def set_finished(self, *, finished: bool) -> None:
        """A finished conversation is read, referred and followed, not finished again."""
        self.amendments.setVisible(finished)
        self._finished = finished

    def fill(self, conversation: Conversation) -> None:
        """Read back what the document holds now."""
        name = display_name(conversation.person)
        title = self.tr("In their own words") if name == NOT_NAMED else self.tr("{name}’s words")
        self._title.setText(title.format(name=name))
        asked_with = self.tr("Held with these prompts: {pack}").format(pack=conversation.pack)
        self._asked_with.setText(asked_with)
        self._technical.setVisible(bool(conversation.pack))
        self._help.setVisible(not self._finished)
        after_help = self.column.indexOf(self._help) + 1
        self._body = self._replaced(self._body, self._read_back(conversation, name), after_help)
        self._whole.setVisible(self._finished)
        if self._finished:
            self._whole.show_conversation(conversation)
        shown = () if self._finished else run_checks(conversation, self.checks_off)
        self._gentle = self._replaced(self._gentle, self._gentle_remarks(shown), 1)

    def _replaced(self, before: QWidget | None, widget: QWidget, place: int) -> QWidget:
        """The widget, put into that place of the column instead of the one before."""
        if before is not None:
            self.column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.column.insertWidget(place, widget)
        return widget

    def _read_back(self, conversation: Conversation, name: str) -> QWidget:
        body, column = _stack()
        heard = own_words(conversation)
        for title, under in groupby(heard, heard_under):
            column.addWidget(section(title))
            for speaker, said in groupby(under, lambda words: words.said_by):
                column.addLayout(_said_by(said_by_words(speaker, name), said))
        if not heard:
            column.addWidget(plain_label(self.tr("Nothing they said is written down yet.")))
        for words in staff_words(conversation):
            column.addWidget(PractitionerView(words.text, self.tr("Said by staff, not by them")))
        agreed = actions(conversation.plan)
        if agreed:
            column.addWidget(section(self.tr("What was agreed")))
            for action in agreed:
                line = " · ".join(
                    words for words in (action.what, action.who, action.when.said) if words.strip()
                )
                column.addWidget(plain_label(line))
        return body

    def _gentle_remarks(self, shown: tuple[Remark, ...]) -> QWidget:
        body, column = _stack()
        for remark in shown:
            line = QHBoxLayout()
            line.addWidget(remark_lines([remark]), 1)
            go = quiet(step_title(remark.part.value) + " ›", description=translated(remark.text))
            go.clicked.connect(lambda _=False, part=remark.part: self.part_wanted.emit(part.value))
            line.addWidget(go)
            column.addLayout(line)
        folding = Folding(self.tr("Worth a look"), body)
        if not shown:
            folding.hide()  # never shown before it has its place, where it would be a window
        return folding


def _said_by(who: str, said: Iterable[OwnWordsPassage]) -> QVBoxLayout:
    """What one person said, one thing after the other; who it was stands under the last."""
    column = QVBoxLayout()
    column.setSpacing(2)
    quotes = [words.text for words in said]
    for at, words in enumerate(quotes, 1):
        column.addWidget(QuoteView(words, who, captioned=at == len(quotes)))
    return column


def _stack() -> tuple[QWidget, QVBoxLayout]:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return body, column
