"""One case of the queue: its newest paper to open, and the earlier ones folded under it."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.review.review import ReviewState
from msp_desktop.store.reviews.queue import QueuedCase, QueueEntry
from ui.review.state_words import state_words
from ui.translated import counted, day_words
from ui.widgets.labels import Card
from ui.widgets.layout.folding import Folding
from ui.widgets.rows.row_button import RowButton


class CaseCard(Card):
    """Says of a case how many papers of it came, how its review stands, and what is due.

    The row opens the review of the newest paper, which says what changed since the one before.
    Where an earlier paper was sought and the newest was not, the earlier ones are shown at once.

    Signals: `opened(UUID)` with the review that is to be opened.
    """

    opened = Signal(object)

    def __init__(self, case: QueuedCase, today: date) -> None:
        self.case, self._today = case, today
        newest = case.newest
        person = newest.person or self.tr("Somebody not named")
        super().__init__(person)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self._rows: dict[UUID, RowButton] = {}
        self._folding: Folding | None = None
        self._add(
            newest,
            RowButton(
                person,
                self._standing(newest, case.due),
                self._papers(),
                heads=True,
                is_late=case.due is not None and case.due < today,
                is_done=newest.signed_off,
            ),
            self.column,
        )
        if len(case.papers) > 1:
            self._add_earlier(case.papers[1:], person)

    @property
    def rows(self) -> tuple[RowButton, ...]:
        """The rows that are seen, from the top."""
        return tuple(each for each in self._rows.values() if each.isVisibleTo(self))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard can be, from the top: the rows that are seen, and the fold."""
        newest, *earlier = self.rows
        return (newest, *([self._folding.fold] if self._folding else []), *earlier)

    @property
    def every_stop(self) -> tuple[QWidget, ...]:
        """The same, with those that are folded away."""
        return (*self._rows.values(), *([self._folding.fold] if self._folding else []))

    def review_at(self, stop: QWidget | None) -> UUID | None:
        """The review that this row opens, the newest paper's for the fold; None for another."""
        if self._folding is not None and stop is self._folding.fold:
            return self.case.newest.id
        return next((review for review, each in self._rows.items() if each is stop), None)

    @property
    def fold(self) -> Folding | None:
        """What the earlier papers lie under, if there are any."""
        return self._folding

    def show_paper(self, review: UUID) -> RowButton | None:
        """The row of that review, laid open; None where it is of another case."""
        row = self._rows.get(review)
        if row is not None and self._folding is not None and review != self.case.newest.id:
            self._folding.set_open(True)
        return row

    def _add(self, paper: QueueEntry, row: RowButton, column: QVBoxLayout) -> None:
        row.clicked.connect(lambda: self.opened.emit(paper.id))
        self._rows[paper.id] = row
        column.addWidget(row)

    def _add_earlier(self, papers: tuple[QueueEntry, ...], person: str) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(10, 0, 0, 8)
        column.setSpacing(0)
        for paper in papers:
            late = paper.due is not None and paper.due < self._today and not paper.signed_off
            row = RowButton(
                self.tr("Arrived {day}").format(day=day_words(paper.arrived_at.date())),
                self._standing(paper, None if paper.signed_off else paper.due),
                "" if paper.practitioner == self.case.newest.practitioner else paper.practitioner,
                heads=False,
                is_late=late,
                is_done=paper.signed_off,
            )
            row.setAccessibleName(f"{person}, {row.accessibleName()}")
            self._add(paper, row, column)
        title = counted("1 earlier paper", "%n earlier papers", len(papers))
        sought = {paper.id for paper in papers} & self.case.sought
        shown = bool(sought) and self.case.newest.id not in self.case.sought
        self._folding = Folding(title, body, is_open=shown)
        open_ones = sum(1 for paper in papers if not paper.signed_off)
        if open_ones:
            holds = counted("1 not signed off", "%n not signed off", open_ones)
            self._folding.set_holds(holds)
        self._folding.fold.setAccessibleName(f"{title}, {person}")
        under = QWidget()
        inner = QVBoxLayout(under)
        inner.setContentsMargins(10, 0, 0, 4)
        inner.addWidget(self._folding)
        self.column.addWidget(under)

    def _standing(self, paper: QueueEntry, due: date | None) -> str:
        facts = [self.tr("practice")] if paper.for_practice else []
        facts.append(state_words(ReviewState(paper.state)))
        if due is not None:
            words = self.tr("was due {day}") if due < self._today else self.tr("due {day}")
            facts.append(words.format(day=day_words(due)))
        return " · ".join(facts)

    def _papers(self) -> str:
        many, newest = len(self.case.papers), self.case.newest
        who = newest.practitioner or self.tr("Not named")
        day = day_words(newest.arrived_at.date())
        if many == 1:
            return self.tr("{practitioner} · arrived {day}").format(practitioner=who, day=day)
        words = self.tr("{practitioner} · {papers}, the newest arrived {day}")
        papers = counted("1 paper", "%n papers", many)
        return words.format(practitioner=who, papers=papers, day=day)
