"""Care Act 2014 section 42(1): three parts, each with its reason, and what they point to."""

from typing import Final

from PySide6.QtCore import Signal

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.pack import Pack
from msp_desktop.record.concern import Account, Section42, section_42_indicated
from msp_desktop.record.field import Field
from msp_desktop.record.part import Indication, has_text
from ui.conversation.form.card import NumberedCard, bare, remove_button
from ui.conversation.form.form import Form
from ui.conversation.form.options import speakers
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, form_row, plain_label, section

PARTS: Final[dict[str, Field[Section42, Indication]]] = {
    "s42_needs": Field(lambda s: s.needs),
    "s42_experiencing": Field(lambda s: s.experiencing),
    "s42_cannot_protect": Field(lambda s: s.cannot_protect),
}
"""Which prompt asks for which of the three."""


class Section42Card(Card):
    """The three parts of the council's duty to make enquiries.

    Signals: `edited(Section42)` with the next answers.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack) -> None:
        title = self.tr("Section 42(1), Care Act 2014")
        super().__init__(title)
        self._section = Section42()
        self._sheets: dict[str, Form[Indication]] = {}
        self.column.setSpacing(16)
        self.column.addWidget(section(title))
        for id_ in PARTS:
            self._add_part(pack, id_)
        self._points = plain_label("")
        self._points.setProperty("role", "help")
        self.column.addWidget(self._points)

    def show_section(self, section_42: Section42) -> None:
        """Show these answers, without giving rise to an edit."""
        self._section = section_42
        for id_, sheet in self._sheets.items():
            sheet.show(PARTS[id_].get(section_42))
        self._point()

    def _add_part(self, pack: Pack, id_: str) -> None:
        prompt, field = pack.prompt("concern", id_), PARTS[id_]

        def read() -> Indication:
            return field.get(self._section)

        def write(indication: Indication) -> None:
            self._section = field.put(self._section, indication)
            self._point()
            self.edited.emit(self._section)

        sheet = self._sheets[id_] = Form(read, write, self.column)
        sheet.yes_no(lambda p: p.answer, prompt.ask, prompt.ask, under=prompt.help)
        reason = self.tr("The reason")
        sheet.line(lambda p: p.reason, f"{reason}: {prompt.ask}", reason)

    def _point(self) -> None:
        words = {
            None: self.tr("Not all three are answered yet."),
            Answer.YES: self.tr("The three answers point to a section 42 enquiry."),
            Answer.NO: self.tr("The answers do not point to a section 42 enquiry."),
            Answer.NOT_SURE: self.tr("The answers leave it open."),
        }[section_42_indicated(self._section)]
        people = self.tr("This is an indication. People decide.")
        self._points.setText(f"{words} {people}")


class AccountCard(NumberedCard[Account]):
    """The words, who said them, and, where it is needed, what an interpreter made of them."""

    def __init__(self, account: Account, person: str, *, interpreted: bool) -> None:
        super().__init__(account)
        self._first = True
        bare(self)
        self.called = self.tr("What they said")
        self.sheet.words(lambda p: p.words, self.called, self.called, speakers=speakers(person))
        label = self.tr("The same in English")
        self._english = LineField()
        self._row = form_row(label, self._english)
        self.sheet.named(self._english, label)
        self._row.setVisible(interpreted or has_text(account.words.in_english))
        self._english.changed.connect(self._put_in_english)
        self.column.addWidget(self._row)
        remove_button(self, self.tr("what they said"))

    def show_item(self, item: Account, number: str) -> None:
        """Show this account as the one of that number; the first has none."""
        self._first = not number
        super().show_item(item, number)

    def settle(self) -> None:
        """Show the English, once there is some."""
        english = self.item.words.in_english
        self._english.set_text(english)
        if has_text(english):
            self._row.show()

    def let_go(self, *, can_go: bool) -> None:
        """A first one that is empty has nothing to take away."""
        holds_words = has_text(self.item.words.text)
        super().let_go(can_go=can_go and (holds_words or not self._first))

    def _put_in_english(self) -> None:
        self.give(self.item.but(words=self.item.words.but(in_english=self._english.text())))
