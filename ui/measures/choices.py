"""What is counted: the period, the agency, the route, and by what it is broken down."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from msp_desktop.measures.breakdowns import Breakdown, MeasuresScope
from msp_desktop.measures.facets.case import CaseRoute
from msp_desktop.measures.figures import Period
from msp_desktop.practice.codes import Lens
from ui.translated import codes_in_words, day_words
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.labels import form_row
from ui.widgets.layout.flow import FlowLayout

_APRIL = 4


def reporting_year(today: date) -> Period:
    """From 1 April to 31 March, the year that today lies in."""
    first = today.year if today.month >= _APRIL else today.year - 1
    return Period(date(first, _APRIL, 1), date(first + 1, 3, 31))


class ScopeChoices(QWidget):
    """Which cases are counted.

    Signals: `changed()` when a person chose; not sent by `begin_anew`.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], *, first: QWidget) -> None:
        """`first` stands before the choices, in the same lines."""
        super().__init__()
        self._today = today
        row = FlowLayout(self, gap=16)
        row.addWidget(first)
        self.first = DateField(self.tr("From"), today=today, looking=Looking.BACK)
        self.last = DateField(self.tr("To"), today=today, looking=Looking.AHEAD)
        everybody: list[tuple[Lens | None, str]] = [(None, self.tr("Every agency"))]
        self.lens = Chooser(self.tr("Agency"), [*everybody, *codes_in_words(Lens)])
        routes: list[tuple[CaseRoute | None, str]] = [(None, self.tr("Every route"))]
        self.route = Chooser(self.tr("Route"), [*routes, *codes_in_words(CaseRoute)])
        self.by = Chooser(self.tr("Broken down by"), codes_in_words(Breakdown))
        for day in (self.first, self.last):
            day.changed.connect(self.changed)
            row.addWidget(day)
        for label, chooser in (
            (self.tr("Agency"), self.lens),
            (self.tr("Route"), self.route),
            (self.tr("Broken down by"), self.by),
        ):
            chooser.changed.connect(self.changed)
            row.addWidget(form_row(label, chooser))
        self._give_room()
        self.begin_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Room for a whole day at any size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "last"):
            self._give_room()

    def _give_room(self) -> None:
        for day in (self.first, self.last):
            letters = day.field.fontMetrics().horizontalAdvance("31 September 2026")
            day.field.setMinimumWidth(letters + 32)
            understood = day.field.fontMetrics().horizontalAdvance("Wednesday 30 September 2026")
            day.setMinimumWidth(letters + 32 + 12 + understood + 8)

    def begin_anew(self) -> None:
        """The reporting year that today lies in, everybody, not broken down."""
        period = reporting_year(self._today())
        for field, day in zip((self.first, self.last), period, strict=True):
            field.set_value(day_words(day), day)
        self.lens.set_value(None)
        self.route.set_value(None)
        self.by.set_value(Breakdown.NONE)

    def scope(self) -> MeasuresScope | None:
        """What is chosen; None where a day is missing or the last is before the first."""
        first, last = self.first.value()[1], self.last.value()[1]
        if first is None or last is None or last < first:
            return None
        return MeasuresScope(Period(first, last), self.lens.value(), self.route.value())

    def breakdown(self) -> Breakdown:
        """By what."""
        return self.by.value() or Breakdown.NONE
