"""What is due, one quiet row over the caseload that unfolds: a line each, to be opened or done."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.conversations.index_tables import FollowUpKind
from msp_desktop.store.follow_ups import DueFollowUps, FollowUp, FollowUps
from ui.scope import Scope
from ui.session import Session
from ui.theme import current
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import Button, quiet
from ui.widgets.labels import announce, give_name, plain_label
from ui.widgets.layout.folding import Folding

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

Change = Callable[[FollowUps, FollowUp], None]

AHEAD = timedelta(days=7)
"""What is due within a week is listed, and whatever is overdue."""

SHOWN = 3
"""So many lines at once, so that the list below keeps its room; the next when asked for."""

LOW = 640
"""In a window less high than this, at the plain size of text, one line is shown at a time."""


class FollowUpsCard(QWidget):
    """Follow-ups by their day, the longest due first; nothing at all where none is due.

    Signals: `opened(UUID)` to go into the conversation with the plan; `failed(Fault)`.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        give_name(self, self.tr("Follow-ups"))
        self._session = session
        self._scope = Scope(self)
        self._due_now = Scope(self, only_looks=True)
        self._due = DueFollowUps()
        self._first = 0
        self._last: FollowUp | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._inside = column
        top = QHBoxLayout()
        top.setSpacing(8)
        self._back = quiet(self.tr("Put it back"))
        self._back.clicked.connect(self._put_back)
        self._more = quiet("")
        self._more.clicked.connect(self._turn)
        self._todays = quiet(self.tr("Go to today’s"))
        self._todays.clicked.connect(self._go_to_today)
        top.addStretch(1)
        top.addWidget(self._back)
        top.addWidget(self._todays)
        top.addWidget(self._more)
        column.addLayout(top)
        self._rows = QWidget()
        column.addWidget(self._rows)
        self._folding = Folding("", inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._folding)
        self.hide()

    def refresh(self) -> None:
        """Ask the store what is due; only the newest answer is shown."""
        today, start = _today(), self._first

        def look(store: "Store") -> DueFollowUps:
            due = FollowUps(store).due_from(start, today + AHEAD, today)
            if due.listed or not start:
                return due
            return FollowUps(store).due_from(0, today + AHEAD, today)

        self._session.ask(self._due_now.renew(), look, self._show, self._fail)

    def _show(self, due: DueFollowUps) -> None:
        if due != self._due or self.isHidden():
            self._due = due
            self._lay()

    def _lay(self) -> None:
        due, many, shown = self._due, self._due.in_all, self._shown()
        if not due.start <= self._first < due.start + len(due.listed):
            self._first = due.start
        here = due.listed[self._first - due.start :][:shown]
        last = self._first + len(here)
        self._folding.set_title(counted("1 follow-up is due", "%n follow-ups are due", many))
        self._folding.set_holds(self._when(due.listed[0].on) if due.listed else "")
        self._back.setVisible(self._last is not None)
        self._more.setVisible(many > shown)
        todays = due.before_today
        self._todays.setVisible(shown <= todays < many and not self._first <= todays < last)
        place = self.tr("{first} to {last} of {many}. Show the next")
        self._more.say(place.format(first=self._first + 1, last=last, many=many))
        before, self._rows = self._rows, QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for one in here:
            rows.addLayout(self._row(one))
        self._inside.replaceWidget(before, self._rows)
        before.hide()
        before.deleteLater()
        self.setVisible(bool(many) or self._last is not None)

    def _row(self, one: FollowUp) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        words = plain_label(self._words(one))
        if one.on < _today():
            words.setProperty("tone", "care")
        line.addWidget(words, 1)
        go = quiet(self.tr("Open ›"))
        give_name(go, self.tr("Open the plan: {due}").format(due=words.text()))
        go.clicked.connect(lambda: self.opened.emit(one.conversation_id))
        seen = quiet(self.tr("Mark as done"))
        give_name(seen, self.tr("Mark as done: {due}").format(due=words.text()))
        seen.clicked.connect(lambda: self._see_to(one))
        for button in (go, seen):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _words(self, one: FollowUp) -> str:
        called = one.known_as.strip() or one.name.strip() or translated(NOT_NAMED)
        what = one.what
        if one.kind is FollowUpKind.CONVERSATION:
            what = self.tr("talk again")
        whose = f" ({one.who})" if one.who else ""
        return f"{self._when(one.on)} · {called}: {what}{whose}"

    def _when(self, day: date) -> str:
        today = _today()
        if day < today:
            return self.tr("Since {day}").format(day=day_words(day))
        if day == today:
            return self.tr("Today")
        return day_words(day, "dddd d MMMM")

    def _turn(self) -> None:
        self._go_to(self._first + self._shown())

    def _go_to_today(self) -> None:
        self._go_to(self._due.before_today)
        self._focus(self._more)

    def _go_to(self, place: int) -> None:
        """Show the list from there on, and ask the store for what was not read yet."""
        due = self._due
        self._first = place if place < due.in_all else 0
        end = min(self._first + self._shown(), due.in_all)
        if due.start <= self._first and end <= due.start + len(due.listed):
            self._lay()
        else:
            self.refresh()

    def _shown(self) -> int:
        return SHOWN if self.window().height() * 16 >= LOW * current().type.body else 1

    def _see_to(self, one: FollowUp) -> None:
        self._last = one
        self._change(one, FollowUps.see_to)
        announce(self, self.tr("Marked as done. It can be put back."))
        self._focus(self._back)

    def _put_back(self) -> None:
        one, self._last = self._last, None
        if one is not None:
            self._change(one, FollowUps.put_back)

    def _change(self, one: FollowUp, change: Change) -> None:
        def keep(store: "Store") -> None:
            change(FollowUps(store), one)

        self._session.ask(self._scope, keep, lambda _: self.refresh(), self._fail)

    def forget_last(self) -> None:
        """What was seen to before can no longer be put back from here."""
        self._last = None

    def _focus(self, button: Button) -> None:
        button.show()
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)


def _today() -> date:
    return datetime.now().astimezone().date()
