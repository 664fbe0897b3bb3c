"""Statements that begin with "I", then and now."""

from msp_desktop.practice.codes import Principle
from msp_desktop.practice.statement_codes import LifeLine
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.story import (
    DatedAnswer,
    DatedLife,
    answers_over_time,
    life_over_time,
    own_statements_over_time,
)
from ui.person.section import Section
from ui.translated import translated
from ui.widgets.labels import section
from ui.widgets.table import TextTable
from ui.widgets.voice_block import QuoteView
from ui.widgets.words import code_words, conversation_number, day_of


class StatementsSection(Section):
    """The person's own sentences first, then each principle's answers in order."""

    def __init__(self, conversations: tuple[Conversation, ...]) -> None:
        super().__init__(self.tr("“I” statements, then and now"))
        own = own_statements_over_time(conversations)
        principles = answers_over_time(conversations)
        life = life_over_time(conversations)
        if not (own or principles or life):
            self.nothing(self.tr("No statements are written down yet."))
        for then in own:
            agreed = self.tr("agreed") if then.statement.agreed else self.tr("not agreed yet")
            first = conversation_number(then.first_in)
            self.column.addWidget(QuoteView(then.statement.text, f"{agreed} · {first}"))
            for before in then.before:
                self.column.addWidget(QuoteView(before, self.tr("as put before"), small=True))
        if principles:
            self._add_principles(principles)
        if life:
            self._add_life(life)

    def _add_principles(
        self, principles: tuple[tuple[Principle, tuple[DatedAnswer, ...]], ...]
    ) -> None:
        self.column.addWidget(section(self.tr("The six principles")))
        headings = (
            self.tr("Principle"),
            self.tr("When"),
            self.tr("True for them"),
            self.tr("Their words"),
        )
        rows = [
            (
                translated(principle),
                f"{conversation_number(then.conversation)}, {day_of(then.at)}",
                code_words(then.answer),
                then.words,
            )
            for principle, answers in principles
            for then in answers
        ]
        title = self.tr("Principles over time")
        self.column.addWidget(TextTable(title, headings, rows, (3, 4, 3, 4)))

    def _add_life(self, life: tuple[tuple[LifeLine, tuple[DatedLife, ...]], ...]) -> None:
        """Line by line and never added up: what was said first stands over what was said since."""
        self.column.addWidget(section(self.tr("How life is, then and now")))
        headings = (
            self.tr("Line"),
            self.tr("When"),
            self.tr("They say"),
            self.tr("Their words"),
        )
        rows = [
            (
                code_words(line) if at == 0 else "",
                self._when(then),
                code_words(then.answer),
                then.words.text,
            )
            for line, answers in life
            for at, then in enumerate(answers)
        ]
        title = self.tr("How life is, over time")
        self.column.addWidget(TextTable(title, headings, rows, (3, 4, 3, 4)))

    def _when(self, then: DatedLife) -> str:
        when = f"{conversation_number(then.conversation)}, {day_of(then.at)}"
        return self.tr("{when}, at the close").format(when=when) if then.at_close else when
