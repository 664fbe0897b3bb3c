"""The measures room: did it make a difference, in figures that can be followed to their cases."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.measures.figures import Figure
from msp_desktop.store.cases import CaseLine
from ui.dialogs import QtDialogs, ReviewDialogs
from ui.measures.audit_view import AuditView
from ui.measures.case_list import CaseList
from ui.measures.choices import ScopeChoices
from ui.measures.counting import Counting, Counts, ReturnCounts
from ui.measures.joined_view import JoinedView
from ui.measures.return_view import GapsView, ReturnView
from ui.measures.saving import RuleChooser, save_report
from ui.measures.section_view import SectionView
from ui.measures.words_view import WordsView
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words, translated
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.keys import add_key
from ui.widgets.labels import announce, form_row, give_name, page_title, plain_label, rule_line
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.layout.steady_scroll import BAR
from ui.widgets.notice import Notice, Tone

WIDEST = 1286
RETURN, GAPS, JOINED, AUDIT, WORDS = "return", "gaps", "joined", "audit", "words"
"""What is shown besides the sections, by keys of their own."""


class MeasuresRoom(QWidget):
    """Counts, shows one question at a time, and gives out a report.

    Signals: `left()` to go back; `story_wanted(UUID)` for a person behind a figure.
    """

    left = Signal()
    story_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        *,
        dialogs: ReviewDialogs | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session, self._today = session, today
        self._dialogs = dialogs or QtDialogs()
        self._scope = Scope(self, only_looks=True)
        self._looking_up = Scope(self, only_looks=True)
        self._saving = Scope(self)
        self._counting = Counting(session, self)
        self._counting.progressed.connect(self._progressed)
        self._counts: Counts | None = None
        self._only_returning = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._page = page = ScrollPage(widest=WIDEST)
        page.set_margins(40, 32, 40 - BAR, 8)
        page.column.setSpacing(12)
        whole.addWidget(page, 1)
        self._build_top(page.column, today)
        self._build_shown(page.column)
        page.finish()
        foot = QVBoxLayout()
        foot.setContentsMargins(40, 12, 40, 20)
        foot.addWidget(self._build_foot())
        whole.addWidget(rule_line())
        whole.addLayout(foot)
        add_key(self, Qt.Key.Key_Escape, self._back)

    def _build_top(self, column: QVBoxLayout, today: Callable[[], date]) -> None:
        column.addWidget(page_title(self.tr("Did it make a difference?")))
        self.shown: Chooser[str] = Chooser(self.tr("Question"), [])
        self.shown.setMinimumWidth(360)
        self.shown.changed.connect(self._show_chosen)
        self.choices = ScopeChoices(today, first=form_row(self.tr("Question"), self.shown))
        self.choices.changed.connect(self.refresh)
        column.addWidget(self.choices)
        self.count = plain_label("", role="help")
        column.addWidget(self.count)
        self.progress = QProgressBar()
        give_name(self.progress, self.tr("Reading the records"))
        self.cancel = secondary(self.tr("Stop"))
        self.cancel.clicked.connect(self._counting.stop)
        self.again = secondary(self.tr("Count"))
        self.again.clicked.connect(self.refresh)
        self.trouble = Notice(tone=Tone.CARE)
        for each in (self.progress, self.cancel, self.again):
            each.hide()
        column.addWidget(self.progress)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.trouble)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)

    def _build_shown(self, column: QVBoxLayout) -> None:
        self.section = SectionView()
        self.section.followed.connect(self._follow)
        self.tables = ReturnView()
        self.gaps = GapsView()
        self.gaps.followed.connect(self._follow)
        self.cases = CaseList()
        self.cases.left.connect(self._show_figures)
        self.cases.chosen.connect(self._open_story)
        self.joined = JoinedView(self._session, self._dialogs)
        self.audit = AuditView(self._session, self._today, self._dialogs)
        self.audit.chosen.connect(self._open_story)
        self.words = WordsView(self._session, self._today, self._dialogs)
        self._views = (
            self.section,
            self.tables,
            self.gaps,
            self.joined,
            self.audit,
            self.words,
            self.cases,
        )
        for view in self._views:
            view.hide()
            column.addWidget(view)

    def _build_foot(self) -> QWidget:
        back = secondary(self.tr("‹ Back"))
        back.clicked.connect(self.leave)
        self.open_cases = quiet(self.tr("Open the cases"))
        self.open_cases.setAccessibleDescription(self.tr("Those behind the chosen figure."))
        self.open_cases.clicked.connect(self.section.table.follow_current)
        as_pdf = secondary(self.tr("Save the report…"))
        as_pdf.setAccessibleDescription(self.tr("PDF, to be read; small numbers are hidden"))
        as_pdf.clicked.connect(lambda: self._ask_where(".pdf"))
        as_book = quiet(self.tr("As a workbook…"))
        as_book.clicked.connect(lambda: self._ask_where(".xlsx"))
        as_table = quiet(self.tr("As a table…"))
        as_table.setAccessibleDescription(self.tr("CSV, for a spreadsheet"))
        as_table.clicked.connect(lambda: self._ask_where(".csv"))
        self.as_picture = quiet(self.tr("The chart…"))
        self.as_picture.setAccessibleDescription(
            self.tr("SVG, for slides: the chart of this question, small numbers hidden")
        )
        self.as_picture.clicked.connect(lambda: self._ask_where(".svg"))
        self.rule = RuleChooser(self._session, self._not_saved)
        self.saved = Notice(tone=Tone.DONE)
        self.not_saved = Notice(tone=Tone.CARE)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.saved)
        column.addWidget(self.not_saved)
        column.addWidget(
            FittingRow(
                [back, self.open_cases], [self.rule, self.as_picture, as_table, as_book, as_pdf]
            )
        )
        return foot

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew whenever the room is entered, but not on the way back from a case."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self.saved.say("")
        self.not_saved.say("")
        if self._only_returning:
            self._only_returning = False
            return
        self._show_none()
        self._counting.forget()
        self.rule.enter()
        self.refresh()
        self.shown.setFocus()

    def leave(self) -> None:
        """Let go of what was counted, and go back."""
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Let go of what was counted: whoever comes next finds it counted anew."""
        self._only_returning = False
        self._scope.renew()
        self._looking_up.renew()
        self._saving.renew()
        self._counting.forget()
        self._counts = None
        self.cases.forget()
        self.joined.forget()
        self.audit.forget()
        self.words.forget()

    def refresh(self) -> None:
        """Count what is chosen; only the newest answer is shown."""
        scope = self.choices.scope()
        self.again.hide()
        self.trouble.say("")
        if scope is None:
            self._show_none()
            self.count.setText(self.tr("Give the two days, the earlier one first."))
            return
        self._counting.count(
            self._scope.renew(), scope, self.choices.breakdown(), self._show, self._say
        )

    def _progressed(self, done: int, of: int) -> None:
        going_on = done < of
        self.progress.setVisible(going_on)
        self.cancel.setVisible(going_on)
        if going_on:
            self.progress.setRange(0, of)
            self.progress.setValue(done)
            words = self.tr("Reading the records, once: {done} of {cases}")
            cases = counted("1 case", "%n cases", of)
            self.count.setText(words.format(done=done, cases=cases))

    def _show(self, counts: Counts) -> None:
        self._counts = counts
        self.progress.hide()
        self.cancel.hide()
        words = self.tr(
            "{cases} raised in this period. Small numbers are exact here and hidden in every file."
        )
        self.count.setText(words.format(cases=counted("1 case", "%n cases", counts.cases)))
        self._offer(counts)
        self._show_chosen()
        announce(self.count, self.count.text())

    def _offer(self, counts: Counts) -> None:
        """The questions there are, keeping the one that was chosen."""
        titles = {each.key: translated(each.title) for each in counts.sections}
        titles[RETURN] = self.tr("For the Safeguarding Adults Collection")
        titles[GAPS] = self.tr("What stops a row from counting")
        titles[JOINED] = self.tr("Several laptops together")
        titles[AUDIT] = self.tr("Cases for a multi-agency audit")
        titles[WORDS] = self.tr("Words beside the numbers")
        chosen = self.shown.value()
        if [key for key, _ in self.shown.options()] != list(titles):
            self.shown.set_options(list(titles.items()))
        self.shown.set_value(chosen if chosen in titles else next(iter(titles)))

    def _show_chosen(self) -> None:
        counts, key = self._counts, self.shown.value()
        if counts is None or key is None:
            return
        if key == JOINED:
            self.joined.enter(counts.scope.period)
            self._only(self.joined)
        elif key == AUDIT:
            self.audit.enter()
            self._only(self.audit)
        elif key == WORDS:
            self.words.enter(counts.scope.period)
            self._only(self.words)
        elif key in {RETURN, GAPS}:
            self._only(None)
            period = counts.scope.period
            self._counting.count_return(
                self._looking_up.renew(), period, self._show_return, self._say
            )
        else:
            self._only(self.section)
            sections = [each for each in counts.sections if each.key == key]
            self.section.show_sections(sections, counts.by)

    def _show_return(self, counts: ReturnCounts) -> None:
        if self.shown.value() == RETURN:
            self.tables.show_tables(counts.tables)
            self._only(self.tables)
        elif self.shown.value() == GAPS:
            self.gaps.show_gaps(counts.gaps)
            self._only(self.gaps)

    def _show_figures(self) -> None:
        self.cases.forget()
        self._show_chosen()
        self.section.table.setFocus()

    def _show_none(self) -> None:
        self._only(None)

    def _only(self, view: QWidget | None) -> None:
        for each in self._views:
            each.setVisible(each is view)
        self.open_cases.setVisible(view is self.section)
        self.as_picture.setVisible(view is self.section)

    # The cases behind a figure.

    def _follow(self, called: str, behind: Figure | Sequence[str]) -> None:
        number = behind.number if isinstance(behind, Figure) else len(behind)

        def show(found: tuple[CaseLine, ...]) -> None:
            self._only(self.cases)
            self._page.to_top()
            self.cases.show_cases(called, number, found)

        self._counting.cases_behind(self._looking_up.renew(), behind, show, self._say)

    def _open_story(self, person_id: object) -> None:
        self._only_returning = True
        self.story_wanted.emit(person_id)

    def _back(self) -> None:
        """Escape: from the cases to the figures, from the figures out."""
        if self.cases.isVisible():
            self._show_figures()
        else:
            self.leave()

    # As a file.

    def _ask_where(self, ending: str) -> None:
        scope = self.choices.scope()
        if scope is None:
            return
        first, last = (day.isoformat() for day in scope.period)
        suggested = self._dialogs.folder_for_documents() / f"measures-{first}-{last}{ending}"
        shown = self.shown.value() or ""
        self._dialogs.ask_where_to_save(
            self._saving,
            self,
            self.tr("Save the report"),
            suggested,
            lambda chosen: save_report(
                self._session,
                self._saving,
                scope,
                shown,
                chosen,
                self._saved,
                self._not_saved,
            ),
        )

    def _saved(self, target: Path) -> None:
        self.not_saved.say("")
        words = self.tr("Saved: {name}. It holds counts alone, with small numbers hidden.")
        self.saved.say(words.format(name=target.name))

    def _not_saved(self, fault: Fault) -> None:
        self.saved.say("")
        self.not_saved.say(fault_words(fault))

    def _say(self, fault: Fault) -> None:
        self.progress.hide()
        self.cancel.hide()
        self.count.setText("")
        self.again.setVisible(True)
        self.trouble.say(fault_words(fault))
