"""The queue: what arrived, a row a case, what is due first on top."""

from collections.abc import Callable, Collection
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.review.review import ReviewState
from msp_desktop.store.reviews.queue import Queue, QueuedCase
from ui.once_found import FoundAloud, OnceFound
from ui.review.case_card import CaseCard
from ui.review.queue_keys import QueueKeys
from ui.review.state_words import state_words
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField, secret_field
from ui.widgets.labels import Card, form_row, page_title, plain_label, section
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage, over_foot
from ui.widgets.layout.steady_scroll import BAR
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


WIDEST = 900
ALL = ""

SHOWN = 30
"""So many cases at once; the next ones when asked for."""


class QueuePage(QWidget):
    """Lists the reviews and takes files in.

    Signals: `opened(UUID)` to review one; `files_wanted()`, `return_wanted()`, `themes_wanted()`,
    `left()`; `password_given(str)` for the file that is asked about; `passed_over()` to leave it.
    """

    opened = Signal(object)
    files_wanted = Signal()
    return_wanted = Signal()
    themes_wanted = Signal()
    left = Signal()
    password_given = Signal(str)
    passed_over = Signal()

    def __init__(self, session: Session, today: Callable[[], date]) -> None:
        super().__init__()
        self._session, self._today = session, today
        self._scope = Scope(self, only_looks=True)
        self._once_found = OnceFound()
        self._cases: tuple[QueuedCase, ...] = ()
        self._cards: list[CaseCard] = []
        self._wanted: UUID | None = None
        self._keys = QueueKeys(self, lambda: self._cards)
        page = ScrollPage(widest=WIDEST)
        page.set_margins(40, 32, 40 - BAR, 24)
        self._column = page.column
        self._build_top()
        self._build_password()
        self._build_finding()
        self._build_list()
        over_foot(self, page, self._build_foot())

    def _build_top(self) -> None:
        title = page_title(self.tr("Reviews"))
        title.setWordWrap(False)
        themes = secondary(self.tr("Themes"))
        themes.clicked.connect(self.themes_wanted)
        returned = secondary(
            self.tr("Open a return…"),
            key="Ctrl+R",
            description=self.tr("A review or an answer to a referral that came back to you."),
        )
        returned.clicked.connect(self.return_wanted)
        self.open_files = primary(self.tr("Open a referral…"), key="Ctrl+O")
        self.open_files.clicked.connect(self.files_wanted)
        self._column.addWidget(FittingRow([title], [themes, returned, self.open_files]))
        self.notice = Notice(tone=Tone.CARE)
        self.taken = Notice(tone=Tone.DONE)
        self.busy = plain_label("", role="help")
        self.busy.hide()
        for each in (self.notice, self.taken, self.busy):
            self._column.addWidget(each)

    def _build_password(self) -> None:
        self._locked = Card(self.tr("A locked file"))
        self._locked.column.addWidget(section(self.tr("A locked file")))
        self._which = plain_label("", role="help")
        self._locked.column.addWidget(self._which)
        self.password, row = secret_field(
            self.tr("Password of the file"),
            self.tr("The six words that its sender gave you, separately from the file."),
        )
        self._locked.column.addWidget(row)
        go = secondary(self.tr("Unlock the file"))
        go.clicked.connect(self._give)
        self.password.returnPressed.connect(self._give)
        leave = quiet(self.tr("Leave this file"))
        leave.clicked.connect(self.passed_over)
        self._locked.column.addWidget(FittingRow([go, leave], []))
        self._locked.hide()
        self._column.addWidget(self._locked)

    def ask_password(self, name: str) -> None:
        """Ask for the password of the file of that name; an empty name takes the question away."""
        self._locked.setVisible(bool(name))
        self.password.clear()
        if name:
            self._which.setText(self.tr("{name} is locked.").format(name=name))
            self.password.setFocus()

    def _give(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())
            self.password.clear()

    def _build_finding(self) -> None:
        self.search = LineField(placeholder=self.tr("A name, or anything that was said (Ctrl+F)"))
        self.search.changed.connect(self.refresh)
        self.search.returnPressed.connect(lambda: self._once_found.do(self._go_to_first))
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)
        states = [(ALL, self.tr("Every state"))]
        states += [(each.value, state_words(each)) for each in ReviewState]
        self.state: Chooser[str] = Chooser(self.tr("State"), states)
        self.state.changed.connect(self.refresh)
        self.practitioner: Chooser[str] = self._practitioners(())
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(form_row(self.tr("Search reviews"), self.search), 3)
        line.addWidget(form_row(self.tr("State"), self.state), 2)
        self._who = QVBoxLayout()
        self._who_row = form_row(self.tr("Practitioner"), self.practitioner)
        self._who.addWidget(self._who_row)
        line.addLayout(self._who, 2)
        self._column.addLayout(line)

    def _practitioners(self, names: tuple[str, ...]) -> Chooser[str]:
        offered = [(ALL, self.tr("Everybody")), *((name, name) for name in names)]
        chooser: Chooser[str] = Chooser(self.tr("Practitioner"), offered)
        chooser.changed.connect(self.refresh)
        return chooser

    def _build_list(self) -> None:
        self._list = QWidget()
        self._list.setAccessibleName(self.tr("Cases to review"))
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._column.addWidget(self._list)
        self._more = secondary("")
        self._more.clicked.connect(self._show_more)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._empty = plain_label("", role="help")
        self._column.addWidget(self._empty)
        self._column.addStretch(1)

    def _build_foot(self) -> QWidget:
        self._count = plain_label("", role="small", wrap=False)
        self._aloud = FoundAloud(self.search, self._count)
        back = secondary(self.tr("‹ Back"))
        back.clicked.connect(self.left)
        foot = QWidget()
        across = QHBoxLayout(foot)
        across.setContentsMargins(40, 12, 40, 20)
        across.addWidget(FittingRow([back], [self._count]))
        return foot

    def refresh(self) -> None:
        """Ask the store for what is chosen; only the newest answer is shown."""
        sought = self.search.text()
        state, who = self.state.value() or ALL, self.practitioner.value() or ALL
        states = frozenset({ReviewState(state)}) if state else None
        self._once_found.ask((sought, state, who))

        def look(store: "Store") -> Queue:
            from msp_desktop.review.inbox import ReviewInbox

            return ReviewInbox(store).cases(practitioner=who or None, states=states, sought=sought)

        def show(found: Queue) -> None:
            self._show(found, narrowed=bool(sought.strip() or state or who))
            self._once_found.found((sought, state, who))

        self._session.ask(self._scope.renew(), look, show, self._not_found)

    def _not_found(self, fault: Fault) -> None:
        self._once_found.forget()
        self.say_fault(fault)

    def say_fault(self, fault: Fault) -> None:
        """Say calmly what was the matter."""
        self.notice.say(fault_words(fault))

    def go_back_to(self, review: UUID) -> None:
        """When the queue is shown next, be on the row of that review."""
        self._wanted = review

    def _show(self, found: Queue, *, narrowed: bool) -> None:
        self._offer(found.practitioners)
        if found.cases != self._cases or not self._cards:
            focused = self._focused_review()
            unfolded = {card.case.id for card in self._cards if card.fold and card.fold.is_open()}
            shown = max(SHOWN, len(self._cards))
            self._cases = found.cases
            for card in self._cards:
                self._rows.removeWidget(card)
                card.hide()
                card.deleteLater()
            self._cards = []
            self._add_cards(shown, unfolded)
            self._wanted = self._wanted or focused
        self._list.setVisible(bool(found.cases))
        self._say_how_many(narrowed=narrowed)
        self._empty.setVisible(not found.cases)
        self._empty.setText(
            self.tr("Nothing found. Try fewer letters, or every state.")
            if narrowed
            else self.tr(
                "No referral has been opened here yet. Drop a PDF on this window, or press "
                "Ctrl+O. It is opened safely, apart from your records, and checked before you "
                "read it."
            )
        )
        self._go_to_wanted()

    def _add_cards(self, up_to: int, unfolded: Collection[UUID] = ()) -> None:
        today = self._today()
        for case in self._cases[len(self._cards) : up_to]:
            card = CaseCard(case, today)
            card.opened.connect(self.opened)
            if case.id in unfolded and card.fold is not None:
                card.fold.set_open(True)
            self._cards.append(card)
            self._keys.follow(*card.every_stop)
            self._rows.addWidget(card)
            card.show()  # not a moment later, as a layout would
        waiting = len(self._cases) - len(self._cards)
        self._more.setVisible(waiting > 0)
        self._more.say(counted("Show 1 more case", "Show %n more cases", min(waiting, SHOWN)))

    def _show_more(self) -> None:
        before = len(self._cards)
        self._add_cards(before + SHOWN)
        self._cards[before].rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_how_many(self, *, narrowed: bool) -> None:
        papers = sum(len(case.papers) for case in self._cases)
        words = self.tr("{cases}, {papers}").format(
            cases=counted("1 case", "%n cases", len(self._cases)),
            papers=counted("1 paper", "%n papers", papers),
        )
        self._count.setText(words if self._cases or narrowed else "")
        self._aloud.say_soon()

    def _go_to_first(self) -> None:
        if self._cards:
            self._cards[0].rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_review(self) -> UUID | None:
        focused = QApplication.focusWidget()
        found = (card.review_at(focused) for card in self._cards)
        return next((one for one in found if one is not None), None)

    def _go_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        for card in self._cards:
            row = card.show_paper(wanted) if wanted is not None else None
            if row is not None:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _offer(self, names: tuple[str, ...]) -> None:
        if tuple(name for name, _ in self.practitioner.options()[1:]) == names:
            return
        chosen = self.practitioner.value()
        self.practitioner = self._practitioners(names)
        self.practitioner.set_value(chosen if chosen in {ALL, *names} else ALL)
        before, self._who_row = (
            self._who_row,
            form_row(self.tr("Practitioner"), self.practitioner),
        )
        self._who.replaceWidget(before, self._who_row)
        before.hide()
        before.deleteLater()
