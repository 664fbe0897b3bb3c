"""Something that could be done: whose idea, what it brings and costs, and where it would lead."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from msp_desktop.practice.codes import WhoseIdea
from msp_desktop.practice.pack import Pack
from msp_desktop.record.grid import GridOption, Point
from msp_desktop.record.part import has_text
from ui.conversation.form.card import ONLY_OPEN, NumberedCard, remove_button
from ui.conversation.form.layout import SideBySide
from ui.conversation.form.options import codes, speakers
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.choices import AnyOf
from ui.widgets.fields.text_fields import NumberField
from ui.widgets.grid.marks import in_words
from ui.widgets.labels import form_row, plain_label


class OptionCard(NumberedCard[GridOption]):
    """The option in words and numbers; on the picture it is an arrow.

    Signals: `wants_place()` to be put on the picture for the first time.

    While it waits there to be moved, `wait_at` says where; nothing is kept of that.
    """

    wants_place = Signal()

    def __init__(self, option: GridOption, pack: Pack, person: str) -> None:
        super().__init__(option)
        self.called = self.tr("Option")
        self._pack = pack
        self._waits_at: Point | None = None
        self._title = plain_label("", role="section")
        self.column.addWidget(self._title)
        what = self.tr("What could be done")
        self.sheet.note(lambda p: p.what, what, what)
        idea = self.tr("Whose idea is it?")
        self.sheet.one(lambda p: p.whose_idea, self.tr("Whose idea"), idea, codes(pack, WhoseIdea))
        self._add_leads_to()
        says = self.tr("What they think of it")
        self.sheet.spoken(
            lambda p: p.person_says,
            says,
            says,
            by=lambda p: p.person_says_by,
            english=lambda p: p.person_says_in_english,
            speakers=speakers(person),
        )
        self._chosen: AnyOf[bool] = AnyOf("", [(True, self.tr("This is what they choose"))])
        self._chosen.changed.connect(
            lambda: self.give(self.item.but(chosen=bool(self._chosen.value())))
        )
        self.sheet.rests(self._chosen, self.tr("Chosen"))
        self.column.addWidget(self._chosen)
        why = self.tr("Why this one, or why not")
        self._why = self.sheet.note(lambda p: p.why_chosen, why, why)
        self._add_more()
        remove_button(self, self.tr("this option"))

    def show_item(self, item: GridOption, number: str) -> None:
        """Show this option, unfolded where more has been said of it."""
        super().show_item(item, number)
        self._title.setText(self.tr("Option {number}").format(number=number or "1"))

    def wait_at(self, point: Point | None) -> None:
        """Show that its mark waits at that point of the picture, or that none does."""
        if point != self._waits_at:
            self._waits_at = point
            self.settle()

    def settle(self) -> None:
        """Show where it leads, and whether it is chosen."""
        self._chosen.set_value((True,) if self.item.chosen else ())
        self._why.setVisible(self.item.chosen or has_text(self.item.why_chosen))
        leads_to = self.item.leads_to
        point = leads_to or self._waits_at
        self._place.setVisible(point is None)
        self._numbers.setVisible(point is not None)
        self._where.setVisible(point is not None)
        self._back.setVisible(leads_to is not None)
        if point is None:
            return
        for number, value in ((self.safety, point.safety), (self.wellbeing, point.wellbeing)):
            with QSignalBlocker(number):
                number.setValue(value)
        waits = self.tr("Not placed yet. Move its hollow mark, or change a number.")
        self._where.setText(in_words(self._pack.grid, point) if leads_to else waits)

    def where(self) -> str:
        """Where it leads in words, as it is shown."""
        return self._where.text()

    def _add_leads_to(self) -> None:
        self._where = plain_label("", role="help")
        leads = SideBySide()
        leads.add(plain_label(self.tr("Where would it lead?"), role="label"))
        leads.add(self._where)
        self.column.addWidget(leads)
        place = secondary(self.tr("Put it on the picture"))
        place.clicked.connect(self.wants_place)
        self._place = self.sheet.named(place, place.text())
        self._numbers = QWidget()
        self._numbers.setProperty(ONLY_OPEN, True)  # at rest the line over them says it in words
        row = QHBoxLayout(self._numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.safety, self.wellbeing = (
            self._number(label)
            for label in (self.tr("Leads to: safety"), self.tr("Leads to: wellbeing"))
        )
        row.addWidget(form_row(self.tr("Safety"), self.safety))
        row.addWidget(form_row(self.tr("Wellbeing"), self.wellbeing))
        self.sheet.named(self.safety, self.tr("Leads to: safety"))
        self.sheet.named(self.wellbeing, self.tr("Leads to: wellbeing"))
        row.addStretch(1)
        self._back = quiet(self.tr("Remove mark"))
        self._back.clicked.connect(lambda: self.give(self.item.but(leads_to=None)))
        self.sheet.named(self._back, self.tr("Remove mark: where it leads"))
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignBottom)
        place_row = QHBoxLayout()
        place_row.addWidget(place)
        place_row.addStretch(1)
        self.column.addLayout(place_row)
        self.column.addWidget(self._numbers)

    def _add_more(self) -> None:
        self._more, more = self.fold(self.tr("Benefits and risks"))
        gain = self._pack.prompt("grid", "option_benefits")
        name = self.tr("Benefits")
        self.sheet.note(lambda p: p.benefits, name, gain.ask, under=gain.help, to=more)
        cost = self._pack.prompt("grid", "option_risks")
        name = self.tr("Risks")
        self.sheet.note(lambda p: p.risks, name, cost.ask, under=cost.help, to=more)
        ask = self.tr("What does it restrict, and is there a less restrictive way?")
        self.sheet.view(lambda p: p.restriction, self.tr("Restriction"), ask, to=more)

    def _number(self, label: str) -> NumberField:
        number = NumberField(label, 0, 100)
        number.valueChanged.connect(self._typed)
        return number

    def _typed(self) -> None:
        point = Point(safety=self.safety.value(), wellbeing=self.wellbeing.value())
        self.give(self.item.but(leads_to=point))
