"""The retention room: what to look at again, one person's records, and the periods."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.store.people.everything import PersonMatch
from msp_desktop.store.people.review_dates import Due, due_on
from ui.dialogs import Dialogs, QtDialogs
from ui.retention.periods import PeriodsCard
from ui.retention.person import PersonCard
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, fault_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.keys import add_key
from ui.widgets.labels import (
    Card,
    give_name,
    page_title,
    plain_label,
    question,
    quiet_help,
    rule_line,
)
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_MOST_SHOWN = 20


class RetentionRoom(QWidget):
    """Everything here is done by a person, never by itself.

    Signals: `left()` to go back.
    """

    left = Signal()

    def __init__(
        self,
        session: Session,
        *,
        dialogs: Dialogs | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session, self._today = session, today
        self._scope = Scope(self, only_looks=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        page = ScrollPage()
        page.column.setSpacing(24)
        page.column.addWidget(page_title(self.tr("Keeping, copies and erasing")))
        self.due = Card(self.tr("To look at again"))
        self.due.column.setContentsMargins(20, 16, 20, 20)
        self.due.column.setSpacing(8)
        page.column.addWidget(self.due)
        self._listed: QWidget | None = None
        self._first = 0
        self.due.column.addWidget(question(self.tr("To look at again")))
        self.trouble = Notice(tone=Tone.CARE)
        self.person = PersonCard(session, self.tr("One person"), dialogs or QtDialogs(), today)
        self.person.changed.connect(self.refresh)
        page.column.addWidget(self.person)
        self.periods = PeriodsCard(session, self.tr("When records are looked at again"))
        page.column.addWidget(self.periods)
        page.column.addWidget(self.trouble)
        page.finish()
        whole.addWidget(page, 1)
        whole.addWidget(rule_line())
        foot = QHBoxLayout()
        foot.setContentsMargins(40, 12, 40, 20)
        self.back = secondary(self.tr("‹ Back"))
        self.back.clicked.connect(self.leave)
        foot.addWidget(self.back)
        foot.addStretch(1)
        whole.addLayout(foot)
        add_key(self, Qt.Key.Key_Escape, self.leave)

    def showEvent(self, event: QShowEvent) -> None:
        """Show how things are now, whenever the room is entered."""
        super().showEvent(event)
        if not event.spontaneous():
            self.trouble.say("")
            self.person.start_afresh()
            self.periods.enter()
            self.refresh()
            self.person.name.setFocus()

    def leave(self) -> None:
        """Let go of every name, and go back."""
        self._scope.renew()
        self.person.start_afresh()
        self._show([])
        self.left.emit()

    def refresh(self) -> None:
        """Ask whose records are due."""
        today = self._today()

        def look(store: "Store") -> list[Due]:
            return store.read(lambda connection: due_on(connection, today))

        self._session.ask(self._scope.renew(), look, self._show, self._say)

    def _show(self, found: list[Due]) -> None:
        if self._listed is not None:
            self.due.column.removeWidget(self._listed)
            self._listed.hide()
            self._listed.deleteLater()
        self._listed = QWidget()
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        if not found:
            column.addWidget(quiet_help(self.tr("Nobody’s records are due to be looked at.")))
        if self._first >= len(found):
            self._first = 0
        last = min(self._first + _MOST_SHOWN, len(found))
        for one in found[self._first : last]:
            words = self.tr("{name}: {count}, due since {day}").format(
                name=one.name,
                count=counted("1 conversation", "%n conversations", one.conversations),
                day=day_words(one.due),
            )
            look = quiet(self.tr("Decide"))
            give_name(look, self.tr("Decide: {name}").format(name=one.name))
            look.clicked.connect(lambda _=False, one=one: self._decide(one))
            column.addWidget(FittingRow([plain_label(words, wrap=False)], [look]))
        if len(found) > _MOST_SHOWN:
            place = self.tr("{first} to {last} of {many}. Show the next")
            turn = quiet(place.format(first=self._first + 1, last=last, many=len(found)))
            turn.clicked.connect(lambda: self._turn(found))
            column.addWidget(turn)
        self.due.column.addWidget(self._listed)

    def _turn(self, found: list[Due]) -> None:
        self._first += _MOST_SHOWN
        self._show(found)

    def _decide(self, one: Due) -> None:
        self.person.choose(PersonMatch(one.person_id, one.name, one.conversations))

    def _say(self, fault: Fault) -> None:
        self.trouble.say(fault_words(fault))
