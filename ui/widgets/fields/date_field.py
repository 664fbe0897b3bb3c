"""A date written as it was said, and beside it how it was understood."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from msp_desktop.sentences import MONTHS
from ui.translated import day_words, weekday_words
from ui.widgets.fields.question_row import show_read
from ui.widgets.fields.spoken_date import Doubt, Looking, Reading, read_date
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import announce, give_name, plain_label
from ui.widgets.late_question import LateQuestion
from ui.widgets.layout.question_layout import QuestionLayout
from ui.widgets.openable import open_now

NARROWEST = 164
"""Room for what most days are called, in pixels; how it is understood stands beside it."""

_BETWEEN = 12


class DateField(QWidget, LateQuestion):
    """A line that never refuses: it keeps what was typed, and says what it took it for.

    `today` is asked at each change. `looking` decides which Monday "Monday" is. With `late` it is
    made when it comes into sight.

    Signals:
        changed: a person changed the text; not sent by `set_value`.
    """

    changed = Signal()

    def __init__(
        self,
        label: str,
        *,
        today: Callable[[], date],
        looking: Looking = Looking.AHEAD,
        placeholder: str = "",
        description: str = "",
        late: bool = False,
    ) -> None:
        super().__init__()
        self._today = today
        self._looking = looking
        self._description = description
        self._label = label
        self._placeholder = placeholder
        self._reading = Reading()
        self._said = self._named = ""
        if not late:
            self.make()

    def build(self) -> None:
        """The label, the line, and what it was taken for."""
        field = self._field = LineField(self._label, placeholder=self._placeholder)
        field.setMinimumWidth(NARROWEST)
        self._beside = plain_label("", role="help")
        self._layout = QuestionLayout(self, self._label, self._description)
        self._layout.label.setBuddy(field)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.addWidget(field, 2)
        self._across.addWidget(self._beside, 3)
        self._layout.add(self._across)
        self.setFocusProxy(field)
        field.set_text(self._said)
        field.changed.connect(self._read)
        field.editingFinished.connect(self._tell)
        self._show(self._reading)
        self.show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """What comes into sight is made."""
        super().showEvent(event)
        self.make()

    @property
    def field(self) -> LineField:
        """The line that is written in."""
        self.make()
        return self._field

    def name_field(self, name: str) -> None:
        """Call the line by this name, now and whenever it shows another day."""
        self._named = name
        if self._is_made:
            give_name(self._field, name, self._field.accessibleDescription())

    def value(self) -> tuple[str, date | None]:
        """What was typed, and the date it was understood as, None where it was not."""
        return self._field.text() if self._is_made else self._said, self._reading.when

    def set_value(self, said: str, when: date | None = None) -> None:
        """Show a date without sending `changed`; `when` is kept until the text is edited."""
        self._said = said
        if self._is_made:
            self._field.set_text(said)
        read = read_date(said, self._today(), self._looking)
        self._show(read if when is None or read.when == when else Reading(when))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where it grows narrow."""
        super().resizeEvent(event)
        if self._is_made:
            self._layout.fit()
            self._stand_beside()

    def is_answered(self) -> bool:
        """Whether a day was said."""
        return bool(self.value()[0].strip())

    def show_state(self) -> None:
        """The whole question, or what is asked beside the day."""
        if not self._is_made:
            return
        at_rest = not self.is_open
        read = at_rest and self.is_answered()
        self._layout.arrange(
            beside=at_rest, helped=self.is_open, labelled=self.is_plain or not read, read=read
        )
        show_read(self.field, read=read)
        self.field.setMinimumWidth(self._room_to_read() if read else NARROWEST)
        self._stand_beside()

    def _room_to_read(self) -> int:
        """As much as what was typed takes; how it was understood has its place beside or under."""
        return min(NARROWEST, self.field.fontMetrics().horizontalAdvance(self.field.text()) + 16)

    def _stand_beside(self) -> None:
        """How a day that is only read was understood stands under it where a line is too short."""
        words = self._beside.fontMetrics().horizontalAdvance(self._beside.text())
        read = not self.is_open and self.is_answered()
        under = read and self._room_to_read() + _BETWEEN + words > self.width()
        to = QBoxLayout.Direction
        self._across.setDirection(to.TopToBottom if under else to.LeftToRight)
        self._across.setSpacing(0 if under else _BETWEEN)

    def understood(self) -> str:
        """What stands beside the field."""
        self.make()
        return self._beside.text()

    def _read(self) -> None:
        self._show(read_date(self.field.text(), self._today(), self._looking))
        self.changed.emit()
        if not self.is_open:
            open_now(self)

    def _show(self, reading: Reading) -> None:
        self._reading = reading
        if not self._is_made:
            return
        words = self._words(reading)
        self._beside.setText(words)
        described = " ".join(filter(None, (self._description, words)))
        give_name(self._field, self._named or self._label, described)

    def _tell(self) -> None:
        if self._beside.text():
            announce(self.field, self._beside.text())

    def _words(self, reading: Reading) -> str:
        full = weekday_words(reading.when) if reading.when is not None else ""
        remark = {
            None: "",
            Doubt.NOT_READ: self.tr("Kept as you typed it."),
            Doubt.NO_SUCH_DAY: self.tr("There is no such day. Kept as you typed it."),
            Doubt.LONG_AGO: self.tr("That is %1 years ago. Check the year."),
            Doubt.FAR_AHEAD: self.tr("That is %1 years ahead. Check the year."),
            Doubt.OTHER_WEEKDAY: self.tr("Check the weekday."),
            Doubt.NOT_YET: self.tr("That day has not come yet. Check the year."),
            Doubt.NO_YEAR: self.tr("Which year? Kept as you typed it."),
            Doubt.VERY_YOUNG: self.tr("That would make them a child. Check the year."),
            Doubt.WHICH_CENTURY: self.tr("If it is another year, type all four digits of it."),
        }[reading.doubt]
        if reading.doubt is Doubt.NO_SUCH_DAY:
            remark = self._no_such_day(reading.meant) or remark
        remark = remark.replace("%1", str(reading.years))
        return ". ".join(filter(None, (full, remark)))

    def _no_such_day(self, meant: tuple[int, int, int] | None) -> str:
        """What is not to be found in the calendar, where the month is one; else empty."""
        if meant is None or not 1 <= meant[1] <= len(MONTHS):
            return ""
        day, month, year = meant
        words = f"{day} {day_words(date(2000, month, 1), 'MMMM')} {year}"
        return self.tr("There is no {day}. Kept as you typed it.").format(day=words)
