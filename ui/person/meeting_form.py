"""What is noted of a meeting: arranged around the person, and whether it was (Guidance 14.62)."""

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.record.case.events import Attendee, Meeting
from msp_desktop.record.part import SpokenDate
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card, form_row, give_name, plain_label
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.words import said_by_words


class AttendeeRows(Card):
    """One who was asked: their name and role, whether they came, and why if they were kept out.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, attendee: Attendee, number: int) -> None:
        title = self.tr("Asked to come, {number}").format(number=number)
        super().__init__(title)
        self._attendee = attendee
        self._name = self._line(self.tr("Their name"), attendee.name, number)
        self._role = self._line(self.tr("Their role"), attendee.role, number)
        self._came = OneOf(self.tr("Did they come?"), _yes_no(self))
        give_name(self._came, f"{self.tr('Did they come?')} {number}")
        for button in self._came.buttons():
            give_name(button, f"{button.text()}, {self.tr('Did they come?')} {number}")
        self._came.set_value(attendee.came)
        self._came.changed.connect(self.changed)
        self.column.addWidget(self._came)
        kept_out = self.tr("If they were kept out: why")
        self._kept_out = self._line(kept_out, attendee.kept_out, number)

    def _line(self, label: str, text: str, number: int) -> LineField:
        line = LineField()
        line.set_text(text)
        line.changed.connect(self.changed)
        self.column.addWidget(form_row(label, line))
        give_name(line, f"{label} {number}")
        return line

    def value(self) -> Attendee:
        """Who it is, as it stands."""
        return self._attendee.but(
            name=self._name.text().strip(),
            role=self._role.text().strip(),
            came=self._came.value(),
            kept_out=self._kept_out.text().strip(),
        )


class MeetingForm(QWidget):
    """Everything about one meeting, in the order in which it comes up.

    Signals: `changed(Meeting)` at every edit; `kept(Meeting)`; `given_up()`.
    """

    changed = Signal(object)
    kept = Signal(object)
    given_up = Signal()

    def __init__(self, meeting: Meeting, person: str) -> None:
        super().__init__()
        self._meeting = meeting
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(12)
        self._on = self._day(self.tr("On which day"), meeting.on)
        self.setFocusProxy(self._on)
        self._about = self._line(self.tr("What it was about"), meeting.about)
        self._venue = self._line(self.tr("Where"), meeting.venue)
        why_there = self.tr("Why that place and time suited the person")
        self._venue_why = self._line(why_there, meeting.venue_why)
        self._came = self._yes_no(self.tr("Was the person there?"), meeting.person_came)
        self._not_why = self._line(self.tr("If not: why, and who decided"), meeting.person_not_why)
        self._helped = self._line(self.tr("How they were helped to take part"), meeting.helped)
        self._add_words(meeting, person)
        self._read_out = self._yes_no(
            self.tr("Were their own words read out?"), meeting.words_read_out
        )
        self._add_attendees(meeting)
        self._decided = self._line(self.tr("What was decided"), meeting.decided)
        self._given = self._day(
            self.tr("When they were given the record of it"), meeting.record_given
        )
        self._add_foot()

    def value(self) -> Meeting:
        """The meeting as it stands."""
        speaker = self._words.said_by() or self._meeting.words.said_by
        return self._meeting.but(
            on=_spoken(self._on),
            about=self._about.text().strip(),
            venue=self._venue.text().strip(),
            venue_why=self._venue_why.text().strip(),
            attendees=tuple(each for row in self._rows if (each := row.value()) != Attendee()),
            person_came=self._came.value(),
            person_not_why=self._not_why.text().strip(),
            helped=self._helped.text().strip(),
            words=self._meeting.words.but(text=self._words.text(), said_by=speaker),
            words_read_out=self._read_out.value(),
            decided=self._decided.text().strip(),
            record_given=_spoken(self._given),
        )

    def _add_words(self, meeting: Meeting, person: str) -> None:
        speakers = [(code, said_by_words(code, person)) for code in SaidBy]
        self._words = WordsEditor(self.tr("What they said there"), speakers=speakers)
        self._words.set_words(meeting.words.text, meeting.words.said_by)
        self._words.changed.connect(self._edited)
        self._column.addWidget(self._words)

    def _add_attendees(self, meeting: Meeting) -> None:
        self._column.addWidget(plain_label(self.tr("Who was asked, and who came"), role="label"))
        self._rows: list[AttendeeRows] = []
        self._attendees = QVBoxLayout()
        self._attendees.setSpacing(8)
        self._column.addLayout(self._attendees)
        for attendee in meeting.attendees or (Attendee(),):
            self._add_attendee(attendee)
        another = secondary(self.tr("Somebody else was asked"))
        another.clicked.connect(lambda: self._add_attendee(Attendee()))
        self._column.addWidget(another, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_attendee(self, attendee: Attendee) -> None:
        row = AttendeeRows(attendee, len(self._rows) + 1)
        row.changed.connect(self._edited)
        self._rows.append(row)
        self._attendees.addWidget(row)

    def _add_foot(self) -> None:
        foot = FlowLayout()
        keep = primary(self.tr("Save the meeting"))
        keep.clicked.connect(lambda: self.kept.emit(self.value()))
        give_up = quiet(self.tr("Do not save it"))
        give_up.clicked.connect(self.given_up)
        foot.addWidget(keep)
        foot.addWidget(give_up)
        self._column.addLayout(foot)

    def _line(self, label: str, text: str) -> LineField:
        line = LineField()
        line.set_text(text)
        line.changed.connect(self._edited)
        self._column.addWidget(form_row(label, line))
        return line

    def _yes_no(self, label: str, answer: Answer | None) -> OneOf[Answer]:
        choice = OneOf(label, _yes_no(self))
        for button in choice.buttons():
            give_name(button, f"{button.text()}, {label}")
        choice.set_value(answer)
        choice.changed.connect(self._edited)
        self._column.addWidget(choice)
        return choice

    def _day(self, label: str, said: SpokenDate) -> DateField:
        day = DateField(label, today=_today, looking=Looking.BACK)
        day.set_value(said.said, said.on)
        day.changed.connect(self._edited)
        self._column.addWidget(day)
        return day

    def _edited(self) -> None:
        self.changed.emit(self.value())


def _yes_no(of: QWidget) -> list[tuple[Answer, str]]:
    return [
        (Answer.YES, of.tr("Yes")),
        (Answer.NO, of.tr("No")),
        (Answer.NOT_SURE, of.tr("Not sure")),
    ]


def _today() -> date:
    return datetime.now().astimezone().date()


def _spoken(field: DateField) -> SpokenDate:
    said, on = field.value()
    return SpokenDate(said=said, on=on)
