"""The case itself: since when, by which route, at which stage, and its conclusion."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.case_codes import CaseResult, Route
from msp_desktop.practice.codes import Stage
from msp_desktop.record.case.events import (
    CaseOpened,
    Concluded,
    Happening,
    Reopened,
    StageChanged,
)
from msp_desktop.record.part import SpokenDate, day_at
from msp_desktop.store.cases import Case
from ui.person.section import EntrySection
from ui.session import Session
from ui.translated import codes_in_words, counted, day_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, give_name, plain_label
from ui.widgets.layout.folding import Folding


class CaseSection(EntrySection):
    """One case with what can be said of it. Nothing is overwritten: each change is an entry.

    Signals: `changed()` when something was said of it; `papers_wanted(UUID)` for papers of it.
    """

    papers_wanted = Signal(object)

    def __init__(self, session: Session, case: Case, number: int = 0) -> None:
        title = self.tr("Case {number}").format(number=number) if number else self.tr("The case")
        super().__init__(title, session)
        self._case, self._about = case, title
        for words, care in self._lines():
            line = plain_label(words)
            if care:
                line.setProperty("tone", "care")
            self.column.addWidget(line)
        papers = secondary(self.tr("Documents about the case…"))
        papers.setAccessibleName(self.tr("Documents about the case: {case}").format(case=title))
        papers.clicked.connect(lambda: self.papers_wanted.emit(case.id))
        self.column.addWidget(papers, 0, Qt.AlignmentFlag.AlignLeading)
        if case.state.is_concluded:
            self._add_form(self.tr("Reopen the case"), self._reopen_form)
            return
        if case.state.is_inferred:
            self._add_form(self.tr("Confirm when and how it began"), self._opened_form)
        self._add_form(self.tr("Another stage"), self._stage_form)
        self._add_form(self.tr("Conclude the case"), self._conclude_form)

    def _lines(self) -> list[tuple[str, bool]]:
        state = self._case.state
        count = counted("1 conversation", "%n conversations", len(state.conversations))
        since = day_words(state.opened_on) if state.opened_on is not None else ""
        opened = self.tr("Since {day}").format(day=since) if since else self.tr("Not dated")
        routes = [one.what.route for one in state.opened if one.what.route is not None]
        by = [self.tr("by {route}").format(route=translated(each.value)) for each in routes]
        lines = [(" · ".join((opened, *by, count)), False)]
        if state.is_inferred:
            words = self.tr("Put together from the conversations. Nobody has confirmed it yet.")
            lines.append((words, False))
        if state.perhaps_two:
            first, last = state.gaps[-1]
            gap = self.tr("Perhaps two cases: nothing between {first} and {last}.")
            lines.append((gap.format(first=day_words(first), last=day_words(last)), True))
        lines += [
            (self.tr("Stage: {stage}").format(stage=translated(one.what.stage.value)), False)
            for one in state.stage
        ]
        for one in state.ended:
            if isinstance(one.what, Concluded):
                day = one.what.on.on or day_at(one.at)
                words = self.tr("Concluded on {day}: {result}").format(
                    day=day_words(day), result=translated(one.what.result.value)
                )
                lines.append((words, False))
        if max(len(state.opened), len(state.stage), len(state.ended)) > 1:
            words = self.tr(
                "Two people recorded different things. Enter it once more to settle it."
            )
            lines.append((words, True))
        if state.not_understood:
            later = self.tr("Part of it was written by a later version of this app.")
            lines.append((later, True))
        return lines

    def _add_form(self, title: str, fill: Callable[[QVBoxLayout], None]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 0, 0, 12)
        column.setSpacing(12)
        fill(column)
        folding = Folding(title, inside)
        self.column.addWidget(folding)

    def _opened_form(self, column: QVBoxLayout) -> None:
        on = self._day(self.tr("The day the concern came"))
        route = Chooser(self.tr("Who raised it"), codes_in_words(Route))
        route.set_value(None)
        column.addWidget(on)
        column.addWidget(form_row(self.tr("Who raised it"), route))
        self._keep(column, lambda: CaseOpened(on=_spoken(on), route=route.value()))

    def _stage_form(self, column: QVBoxLayout) -> None:
        stage = Chooser(self.tr("Stage"), codes_in_words(Stage))
        stage.set_value(None)
        on = self._day(self.tr("From which day"))
        column.addWidget(form_row(self.tr("Stage"), stage))
        column.addWidget(on)

        def changed() -> Happening | None:
            chosen = stage.value()
            return StageChanged(stage=chosen, on=_spoken(on)) if chosen is not None else None

        self._keep(column, changed)

    def _conclude_form(self, column: QVBoxLayout) -> None:
        result = Chooser(self.tr("With what result"), codes_in_words(CaseResult))
        result.set_value(None)
        on = self._day(self.tr("On which day"))
        words = LineField()
        column.addWidget(form_row(self.tr("With what result"), result))
        column.addWidget(on)
        column.addWidget(form_row(self.tr("In a few words"), words))
        drafts = sum(not one.finished for one in self._case.conversations)
        if drafts:
            still = counted(
                "1 conversation is not finished. It stays open.",
                "%n conversations are not finished. They stay open.",
                drafts,
            )
            column.addWidget(plain_label(still, role="help"))

        def concluded() -> Happening | None:
            chosen = result.value()
            if chosen is None:
                return None
            return Concluded(result=chosen, on=_spoken(on), words=words.text().strip())

        self._keep(column, concluded)

    def _reopen_form(self, column: QVBoxLayout) -> None:
        why = LineField()
        column.addWidget(form_row(self.tr("Why it is reopened"), why))
        self._keep(column, lambda: Reopened(why=why.text().strip()))

    def _day(self, label: str) -> DateField:
        return DateField(
            label, today=lambda: datetime.now().astimezone().date(), looking=Looking.BACK
        )

    def _keep(self, column: QVBoxLayout, what: Callable[[], Happening | None]) -> None:
        keep = secondary(self.tr("Save"))
        give_name(keep, self.tr("Save"), self._about)
        line = QHBoxLayout()
        line.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        line.addStretch(1)
        column.addLayout(line)
        keep.clicked.connect(lambda: self._add(what()))

    def _add(self, what: Happening | None) -> None:
        if what is None:
            self._notice.say(self.tr("Choose one first."))
            return
        self._enter(self._case.id, what)


def _spoken(field: DateField) -> SpokenDate:
    said, on = field.value()
    return SpokenDate(said=said, on=on)
