"""How to reach the person safely, where it changed between two conversations."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.case.events import SafeContactChanged
from msp_desktop.record.part import SpokenDate
from msp_desktop.store.cases import Case
from ui.person.section import EntrySection
from ui.session import Session
from ui.widgets.buttons import secondary
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, plain_label
from ui.widgets.layout.folding import Folding


class SafeWaysSection(EntrySection):
    """What is safe now, and what is not, as one thing: a paper gives both or neither.

    Signals: `changed()` when it was said anew.
    """

    def __init__(self, session: Session, case: Case) -> None:
        super().__init__(self.tr("Getting in touch"), session)
        self._case = case
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 0, 0, 12)
        column.setSpacing(12)
        # Folded: the person, or somebody else, may look on.
        self.column.addWidget(Folding(self.tr("How to reach them has changed"), inside))
        column.addWidget(plain_label(self._what_comes_of_it(), role="help"))
        self._ways = self._line(column, self.tr("What is safe now: every way"))
        self._times = self._line(column, self.tr("At what times"))
        self._through = self._line(column, self.tr("Through whom"))
        self._not_ways = self._line(column, self.tr("What is not safe, and why"))
        self._hidden = self._line(column, self.tr("Who must not know of it"))
        self._on = DateField(
            self.tr("On which day you were told"),
            today=lambda: datetime.now().astimezone().date(),
            looking=Looking.BACK,
        )
        column.addWidget(self._on)
        keep = secondary(self.tr("Save how to reach them"))
        keep.clicked.connect(self._save)
        column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)

    def _what_comes_of_it(self) -> str:
        return self.tr(
            "Papers made from now on say this instead of the safe ways known before: name every "
            "way that is still safe. Ways that are not safe stay until you name them anew."
        )

    def _line(self, column: QVBoxLayout, label: str) -> LineField:
        field = LineField()
        column.addWidget(form_row(label, field))
        return field

    def _save(self) -> None:
        said, on = self._on.value()
        ways, times, through, not_ways, hidden = (
            field.text().strip()
            for field in (self._ways, self._times, self._through, self._not_ways, self._hidden)
        )
        if not any((ways, through, not_ways)):
            self._notice.say(self.tr("Say first what is safe, or what is not."))
            return
        what = SafeContactChanged(
            ways=ways,
            times=times,
            through=through,
            not_ways=not_ways,
            must_not_know=hidden,
            on=SpokenDate(said=said, on=on),
        )
        self._notice.say("")
        self._enter(self._case.id, what)
