"""The advocate's caseload: everybody by the next contact, what is overdue first."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.advocacy.caseload import AdvocacyLine, advocacy_caseload
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.entries.form import today
from ui.widgets.labels import Card, give_name, page_title, plain_label, quiet_help, section
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.page_room import PageRoom
from ui.widgets.layout.scroll_page import ScrollPage

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

SHOWN = 40
"""So many people at once; the others are a press away."""


class AdvocacyCaseload(PageRoom):
    """Lists whoever has an advocate, or waits for an answer.

    Signals: `left()`; `person_wanted(UUID)` for that person's advocacy.
    """

    left = Signal()
    person_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self, only_looks=True)
        self._lay_out()
        self.back_wanted.connect(self._leave)

    def enter(self) -> None:
        """Read it as it is now."""
        self._forget()
        self.back.setFocus()
        now = today()

        def read(store: "Store", breathe: Callable[[], None]) -> tuple[AdvocacyLine, ...]:
            return advocacy_caseload(store, now, breathe)

        self._session.ask_at_length(
            self._scope.renew(), read, lambda lines: self._show(lines, now), self._say
        )

    def _show(self, lines: tuple[AdvocacyLine, ...], now: date) -> None:
        page = ScrollPage(widest=860)
        page.column.addWidget(page_title(self.tr("Advocacy")))
        overdue = sum(line.is_overdue(now) for line in lines)
        waiting = sum(line.waiting for line in lines)
        said = [counted("1 person", "%n people", len(lines))]
        if overdue:
            said.append(counted("1 contact is overdue", "%n contacts are overdue", overdue))
        if waiting:
            said.append(counted("1 answer is awaited", "%n answers are awaited", waiting))
        page.column.addWidget(quiet_help(" · ".join(said)))
        if not lines:
            page.column.addWidget(
                plain_label(
                    self.tr("Nobody has a named advocate yet. Open a person’s story to name one.")
                )
            )
        for line in lines[:SHOWN]:
            page.column.addWidget(self._row(line, now))
        if len(lines) > SHOWN:
            self._add_more(page, lines[SHOWN:], now)
        self._put_up(page)

    def _add_more(self, page: ScrollPage, lines: tuple[AdvocacyLine, ...], now: date) -> None:
        more = secondary(counted("1 more person", "%n more people", len(lines)))
        page.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

        def show() -> None:
            more.hide()
            for line in lines:
                page.column.insertWidget(page.column.indexOf(more), self._row(line, now))

        more.clicked.connect(show)

    def _row(self, line: AdvocacyLine, now: date) -> QWidget:
        name = translated(line.name) if line.name == NOT_NAMED else line.name
        card = Card(name)
        card.column.setSpacing(4)
        go = secondary(self.tr("Open ›"))
        give_name(go, self.tr("Open the advocacy for {name}").format(name=name))
        go.clicked.connect(lambda: self.person_wanted.emit(line.person_id))
        title = section(name)
        title.setWordWrap(False)
        card.column.addWidget(FittingRow([title], [go]))
        following = plain_label(self._next(line, now))
        if line.is_overdue(now):
            following.setProperty("tone", "care")
        card.column.addWidget(following)
        if line.waiting:
            words = " · ".join(
                (
                    counted(
                        "1 is waiting for an answer", "%n are waiting for an answer", line.waiting
                    ),
                    counted("the longest 1 day", "the longest %n days", line.waiting_days),
                )
            )
            awaited = plain_label(words)
            if line.answer_overdue:
                awaited.setProperty("tone", "care")
            card.column.addWidget(awaited)
        quiet_words = [", ".join(line.advocates)]
        if line.last_on is not None:
            last = self.tr("last in touch {day}").format(day=day_words(line.last_on))
            quiet_words.append(last)
        card.column.addWidget(
            plain_label(" · ".join(part for part in quiet_words if part), role="help")
        )
        return card

    def _next(self, line: AdvocacyLine, now: date) -> str:
        day = line.next_on
        if day is None:
            return self.tr("No next contact is agreed.")
        if day < now:
            return self.tr("Overdue since {day}").format(day=day_words(day))
        if day == now:
            return self.tr("Next contact today")
        return self.tr("Next contact {day}").format(day=day_words(day, "dddd d MMMM yyyy"))

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._scope.renew()
        self._take_down()
