"""The rest of an audit: the talk, what was seen, the worker's answers, actions, what went well."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.audits.audited_case import AuditedCase, put_in
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import RecordPart, new_id
from msp_desktop.review.review import GoodPractice, ReviewAction
from ui.translated import codes_in_words, day_words
from ui.widgets.buttons import secondary
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import form_row, give_name, quiet_help
from ui.widgets.layout.folding import Folding
from ui.widgets.voice_block import Voice


class AuditFollowUp(QWidget):
    """Five folds, each with what was written in it before.

    Signals: `edited(Callable[[AuditedCase], AuditedCase])` with what to do to the case.
    """

    edited = Signal(object)

    def __init__(self, audited: AuditedCase, today: Callable[[], date]) -> None:
        super().__init__()
        self._audited, self._today = audited, today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.folds = tuple(
            Folding(title, body)
            for title, body in (
                (self.tr("The talk with the person"), self._talk()),
                (self.tr("What was observed"), self._observation()),
                (self.tr("The worker’s own answers"), self._worker()),
                (self.tr("What is to be done"), self._actions()),
                (self.tr("Done well"), self._good_practice()),
            )
        )
        for fold in self.folds:
            column.addWidget(fold)

    def _talk(self) -> QWidget:
        body, column = _page()
        if self._audited.talk is not Answer.YES:
            refused = self.tr("They said no to a talk. That is counted, and nothing is asked here.")
            not_asked = self.tr("Ask first whether they agree to a talk, on the page before.")
            said_no = self._audited.talk is Answer.NO
            column.addWidget(quiet_help(refused if said_no else not_asked))
            return body
        talk = self._audited.told
        self._day(column, self.tr("The day of the talk"), talk.on, "told", "on")
        self._line(column, self.tr("Who talked with them"), talk.by, "told", "by")
        for label, answer, name in (
            (self.tr("Did they feel informed?"), talk.informed, "informed"),
            (self.tr("Did they feel in control?"), talk.in_control, "in_control"),
            (self.tr("Are they happy with the outcome?"), talk.happy, "happy"),
        ):
            self._answer(column, label, answer, "told", name)
        if self._audited.quoted is not Answer.YES:
            column.addWidget(quiet_help(self.tr("Their words are not quoted: keep them out here.")))
        else:
            self._words(column, self.tr("In their words"), talk.words, "told", "words")
        return body

    def _observation(self) -> QWidget:
        body, column = _page()
        seen = self._audited.observation
        self._day(column, self.tr("The day it was seen"), seen.on, "observation", "on")
        self._line(column, self.tr("Who observed"), seen.by, "observation", "by")
        self._words(column, self.tr("What was seen"), seen.seen, "observation", "seen")
        return body

    def _worker(self) -> QWidget:
        body, column = _page()
        said = self._audited.worker
        self._answer(
            column,
            self.tr("Has your practice changed?"),
            said.practice_changed,
            "worker",
            "practice_changed",
        )
        self._words(column, self.tr("How it changed"), said.how_changed, "worker", "how_changed")
        self._answer(
            column,
            self.tr("Does your agency support you in it?"),
            said.supported,
            "worker",
            "supported",
        )
        self._words(
            column, self.tr("What helps, what is missing"), said.support, "worker", "support"
        )
        return body

    # One field of one section.

    def _put(self, section: str, name: str, value: object) -> None:
        def change(old: AuditedCase) -> AuditedCase:
            part: RecordPart = getattr(old, section)
            return old.but(**{section: part.but(**{name: value})})

        self.edited.emit(change)

    def _day(
        self, column: QVBoxLayout, label: str, value: date | None, section: str, name: str
    ) -> None:
        field = DateField(label, today=self._today, late=True)
        if value is not None:
            field.set_value(day_words(value), value)
        field.changed.connect(lambda: self._put(section, name, field.value()[1]))
        column.addWidget(field)

    def _line(self, column: QVBoxLayout, label: str, value: str, section: str, name: str) -> None:
        field = LineField()
        field.set_text(value)
        field.changed.connect(lambda: self._put(section, name, field.text()))
        column.addWidget(form_row(label, field))

    def _words(self, column: QVBoxLayout, label: str, value: str, section: str, name: str) -> None:
        voice = Voice.PERSON if section == "told" else Voice.PRACTITIONER
        field = WordsEditor(label, voice=voice, late=True)
        field.set_words(value)
        field.changed.connect(lambda: self._put(section, name, field.text()))
        column.addWidget(field)

    def _answer(
        self, column: QVBoxLayout, label: str, value: Answer | None, section: str, name: str
    ) -> None:
        field: OneOf[Answer] = OneOf(label, codes_in_words(Answer), late=True)
        field.set_value(value)
        field.changed.connect(lambda: self._put(section, name, field.value()))
        column.addWidget(field)

    # Lists.

    def _actions(self) -> QWidget:
        body, column = _page()
        rows = QVBoxLayout()
        rows.setSpacing(12)
        column.addLayout(rows)
        for each in self._audited.actions:
            self._add_action(rows, each)
        add = secondary(self.tr("Add an action"))
        add.clicked.connect(lambda: self._add_action(rows, ReviewAction(id=new_id())))
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        return body

    def _add_action(self, rows: QVBoxLayout, action: ReviewAction) -> None:
        number = rows.count() + 1
        row, column = _page()
        what, owner = LineField(), LineField()
        what.set_text(action.what)
        owner.set_text(action.owner)
        by = DateField(self.tr("By when, action {number}").format(number=number), today=self._today)
        if action.by is not None:
            by.set_value(day_words(action.by), action.by)
        column.addWidget(form_row(self.tr("Action {number}").format(number=number), what))
        column.addWidget(form_row(self.tr("Who, action {number}").format(number=number), owner))
        column.addWidget(by)

        def take() -> None:
            now = action.but(what=what.text(), owner=owner.text(), by=by.value()[1])
            self.edited.emit(lambda old: old.but(actions=put_in(old.actions, now)))

        for field in (what, owner, by):
            field.changed.connect(take)
        rows.addWidget(row)

    def _good_practice(self) -> QWidget:
        body, column = _page()
        rows = QVBoxLayout()
        rows.setSpacing(12)
        column.addLayout(rows)
        for each in self._audited.good_practice:
            self._add_good(rows, each)
        add = secondary(self.tr("Add something done well"))
        add.clicked.connect(lambda: self._add_good(rows, GoodPractice(id=new_id())))
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        return body

    def _add_good(self, rows: QVBoxLayout, good: GoodPractice) -> None:
        number = rows.count() + 1
        row, column = _page()
        label = self.tr("Done well {number}").format(number=number)
        words = WordsEditor(label, voice=Voice.PRACTITIONER)
        words.set_words(good.text)
        others = TickChoice(self.tr("Others may learn from it, without names"))
        give_name(others, f"{others.text()}, {number}")
        others.setChecked(good.for_others)
        column.addWidget(words)
        column.addWidget(others)

        def take() -> None:
            now = good.but(text=words.text(), for_others=others.isChecked())
            self.edited.emit(lambda old: old.but(good_practice=put_in(old.good_practice, now)))

        words.changed.connect(take)
        others.toggled.connect(take)
        rows.addWidget(row)


def _page() -> tuple[QWidget, QVBoxLayout]:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return body, column
