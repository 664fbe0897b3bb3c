"""Care Act 2014 section 42(1): three parts, each with its reason, and what they point to."""

from PySide6.QtCore import Signal

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.pack import Pack
from msp_desktop.record.concern_part import Section42, section_42_indicated
from msp_desktop.record.part import Indication
from ui.conversation.form.form import Sheet
from ui.widgets.card import Card
from ui.widgets.headings import section
from ui.widgets.plain_label import plain_label

PARTS = ("needs", "experiencing", "cannot_protect")


class Section42Card(Card):
    """The three parts of the council's duty to make enquiries.

    Signals: `edited(Section42)` with the next answers.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack) -> None:
        title = self.tr("Section 42(1), Care Act 2014")
        super().__init__(title)
        self._section = Section42()
        self._sheets: dict[str, Sheet[Indication]] = {}
        self.column.setSpacing(16)
        self.column.addWidget(section(title))
        for field in PARTS:
            self._add_part(pack, field)
        self._points = plain_label("")
        self._points.setProperty("role", "help")
        self.column.addWidget(self._points)

    def show_section(self, section_42: Section42) -> None:
        """Show these answers, without giving rise to an edit."""
        self._section = section_42
        for field, sheet in self._sheets.items():
            sheet.show(getattr(section_42, field))
        self._point()

    def _add_part(self, pack: Pack, field: str) -> None:
        prompt = pack.prompt("concern", f"s42_{field}")

        def read() -> Indication:
            indication: Indication = getattr(self._section, field)
            return indication

        def write(indication: Indication) -> None:
            self._section = self._section.but(**{field: indication})
            self._point()
            self.edited.emit(self._section)

        sheet = self._sheets[field] = Sheet(read, write, self.column)
        sheet.yes_no("answer", prompt.ask, prompt.ask, under=prompt.help)
        reason = self.tr("The reason")
        sheet.line("reason", f"{reason}: {prompt.ask}", reason)

    def _point(self) -> None:
        words = {
            None: self.tr("Not all three are answered yet."),
            Answer.YES: self.tr("The three answers point to a section 42 enquiry."),
            Answer.NO: self.tr("The answers do not point to a section 42 enquiry."),
            Answer.NOT_SURE: self.tr("The answers leave it open."),
        }[section_42_indicated(self._section)]
        people = self.tr("This is an indication. People decide.")
        self._points.setText(f"{words} {people}")
