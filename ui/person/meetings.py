"""Meetings of a case: what was noted of each, and room to note another."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.events import Meeting
from msp_desktop.record.part import has_text, new_id
from msp_desktop.store.cases import Case, Cases
from msp_desktop.store.conversations.drafts import keep_meeting_begun, meeting_begun
from ui.person.meeting_form import MeetingForm
from ui.person.section import EntrySection
from ui.session import Session
from ui.translated import day_words, translated
from ui.widgets.buttons import quiet, secondary
from ui.widgets.labels import give_name, plain_label

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class MeetingsSection(EntrySection):
    """Each meeting in short; more can be noted of it later, which takes the place of what was.

    What is half written of one outlives a lock, beside the case's newest conversation.

    Signals: `changed()` when one was kept.
    """

    def __init__(self, session: Session, case: Case, person: str) -> None:
        super().__init__(self.tr("Meetings"), session)
        self._case, self._person = case, person
        for stated in case.state.meetings:
            self.column.addWidget(self._line(stated.what))
        if not case.state.meetings:
            self.nothing(self.tr("No meeting is noted."))
        self._begin = secondary(self.tr("Note a meeting"))
        self._begin.clicked.connect(lambda: self._open(Meeting(id=new_id())))
        if case.state.is_concluded:
            self._begin.hide()
        self.column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeading)
        self._form: MeetingForm | None = None
        self._look_for_begun()

    def _line(self, meeting: Meeting) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        day = day_words(meeting.on.on) if meeting.on.on is not None else meeting.on.said.strip()
        title = ", ".join(filter(None, (day, meeting.about, meeting.venue)))
        column.addWidget(plain_label(title or self.tr("A meeting"), role="label"))
        for words in self._in_lines(meeting):
            column.addWidget(plain_label(words))
        more = quiet(self.tr("Add more detail"))
        give_name(more, self.tr("Add more detail"), title)
        more.clicked.connect(lambda: self._open(meeting))
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return whole

    def _in_lines(self, meeting: Meeting) -> list[str]:
        came = [each.name for each in meeting.attendees if each.came is Answer.YES]
        kept_out = [f"{each.name} ({each.kept_out})" for each in meeting.attendees if each.kept_out]
        there = meeting.person_came
        lines = [
            (self.tr("Suited them because: {words}"), meeting.venue_why),
            (self.tr("The person was there: {words}"), translated(there.value) if there else ""),
            (self.tr("Why not: {words}"), meeting.person_not_why),
            (self.tr("Helped to take part: {words}"), meeting.helped),
            (self.tr("Came: {words}"), ", ".join(came)),
            (self.tr("Kept out: {words}"), ", ".join(kept_out)),
            (self.tr("They said: “{words}”"), meeting.words.text.strip()),
            (self.tr("Decided: {words}"), meeting.decided),
        ]
        given = meeting.record_given.on
        if given is not None:
            lines.append((self.tr("Record given: {words}"), day_words(given)))
        return [line.format(words=words) for line, words in lines if has_text(words)]

    def _look_for_begun(self) -> None:
        newest = self._newest()
        if newest is None:
            return

        def read(store: "Store") -> Meeting | None:
            return store.read(lambda connection: meeting_begun(connection, newest))

        def show(begun: Meeting | None) -> None:
            if begun is not None and self._form is None:
                self._open(begun)

        self._session.ask(self._scope, read, show, self._say)

    def _newest(self) -> UUID | None:
        conversations = self._case.conversations
        return conversations[-1].conversation.id if conversations else None

    def _open(self, meeting: Meeting) -> None:
        if self._form is not None:
            if self._form.value().id != meeting.id:
                self._notice.say(
                    self.tr("Another meeting is half written. Save it first, or do not save it.")
                )
            self._form.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._form = MeetingForm(meeting, self._person)
        self._form.changed.connect(self._keep_begun)
        self._form.kept.connect(self._keep)
        self._form.given_up.connect(self._give_up)
        self.column.addWidget(self._form)
        self._begin.hide()

    def _close(self) -> None:
        self._notice.say("")
        form, self._form = self._form, None
        if form is not None:
            self.column.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _keep_begun(self, meeting: Meeting | None) -> None:
        newest = self._newest()
        if newest is not None:

            def keep(store: "Store") -> None:
                store.write(lambda connection: keep_meeting_begun(connection, newest, meeting))

            self._session.ask(self._scope, keep, lambda _: None, self._say)

    def _give_up(self) -> None:
        self._keep_begun(None)
        self._close()
        self._begin.setVisible(not self._case.state.is_concluded)

    def _keep(self, meeting: Meeting) -> None:
        if meeting == Meeting(id=meeting.id):
            self._notice.say(self.tr("First write something about it."))
            return
        case_id, newest = self._case.id, self._newest()

        def keep(store: "Store") -> None:
            Cases(store).add(case_id, meeting)
            if newest is not None:
                store.write(lambda connection: keep_meeting_begun(connection, newest, None))

        self._session.ask(self._scope, keep, lambda _: self._kept(), self._say, entering=meeting)
