"""Where things stand with a person: closed to a neutral line until somebody opens it.

Whoever looks over a shoulder reads nothing of it; it is never on the turned-round page.
"""

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.case.actions import CaseAction
from msp_desktop.record.case.header import PersonHeader, person_header
from msp_desktop.record.part import day_at
from ui.scope import Scope
from ui.session import Session
from ui.theme import current
from ui.translated import counted, day_words, fault_words, translated
from ui.widgets.buttons import quiet
from ui.widgets.labels import give_name, plain_label, rule_line
from ui.widgets.layout.folding import Folding
from ui.widgets.layout.scroll_page import ScrollPage

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

HIGHEST = 280
"""The panel in pixels at the plain size of text: what is asked stays in sight under it."""


class StandingSection(QWidget):
    """Name, safe ways and not-ways, who must not know, what is held back, needs, what is awaited.

    Every line says only what was recorded, with its day where it may have changed since.
    """

    def __init__(self, header: PersonHeader, today: date) -> None:
        super().__init__()
        title = self.tr("Where things stand")
        give_name(self, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        inside = StandingLines(header, today, indent=32)
        self.folding = Folding(title, inside)
        column.addWidget(self.folding)


class StandingLines(QWidget):
    """The lines themselves, each with its label."""

    def __init__(self, header: PersonHeader, today: date, *, indent: int = 0) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(indent, 0, 0, 8)
        self._lines.setSpacing(10)
        self._add_lines(header, today)

    def _add_lines(self, header: PersonHeader, today: date) -> None:
        self._line(self.tr("Call them"), ", ".join(filter(None, (header.called, header.age))))
        for alert in header.alerts:
            self._line(self.tr("Alert"), alert, care=True)
        on = day_words(header.ways_since) if header.ways_since is not None else ""
        ask = self.tr("Said on {day}. Ask again each time.").format(day=on) if on else ""
        safe = self.tr("Not recorded. Ask how and when it is safe.")
        self._line(self.tr("Safe ways"), "\n".join((*header.safe, ask)).strip() or safe)
        self._line(self.tr("Not safe"), "\n".join(header.not_safe), care=True)
        self._line(self.tr("Must not know"), "\n".join(header.must_not_know), care=True)
        for held in header.held_back:
            words = self.tr("{what} (since {day})").format(
                what=translated(held.what), day=day_words(held.since)
            )
            from_whom = self.tr("Held back from {whom}").format(whom=translated(held.whom))
            self._line(from_whom, words, care=True)
        self._line(self.tr("Helps them take part"), "\n".join(header.needs))
        awaited = "\n".join(
            self.tr("{recipient}, since {day} · {days}").format(
                recipient=translated(one.what.recipient),
                day=day_words(day_at(one.at)),
                days=counted("1 day", "%n days", (today - day_at(one.at)).days),
            )
            for one in header.awaited
        )
        actions = "\n".join(_action(each) for each in header.open_actions)
        self._line(self.tr("Open actions"), actions)
        self._line(self.tr("Answers awaited"), awaited)
        if header.opened_on is not None:
            days = (today - header.opened_on).days
            since = counted("1 day since the concern", "%n days since the concern", days)
            self._line(self.tr("Open since"), f"{day_words(header.opened_on)} · {since}")

    def _line(self, label: str, words: str, *, care: bool = False) -> None:
        if not words.strip():
            return
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(label, role="label"))
        said = plain_label(words)
        if care:
            said.setProperty("tone", "care")
        column.addWidget(said)
        give_name(whole, f"{label}: {words}")
        self._lines.addWidget(whole)


def _action(each: CaseAction) -> str:
    by = each.action.when
    day = day_words(by.on) if by.on is not None else by.said.strip()
    return " · ".join(filter(None, (each.action.what.strip(), each.action.who.strip(), day)))


class StandingPanel(QWidget):
    """The same over another screen of the person: nothing of it is there until it is asked for.

    It is read anew each time, with what was saved a moment ago.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self, only_looks=True)
        self._title = self.tr("Where things stand")
        give_name(self, self._title)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(40, 0, 40, 0)
        top.addWidget(plain_label(self._title, role="section"))
        top.addStretch(1)
        self._closing = quiet(self.tr("Close"))
        give_name(self._closing, self.tr("Close where things stand"))
        self._closing.clicked.connect(self.close_again)
        top.addWidget(self._closing)
        self._column.addLayout(top)
        self._column.addWidget(rule_line())
        self._page: ScrollPage | None = None
        self.hide()

    def turn(self, person_id: UUID) -> None:
        """Show where things stand with that person; or close it again."""
        if self.isVisible():
            self.close_again()
            return

        def read(store: "Store") -> PersonHeader | None:
            from msp_desktop.disclosure.corrections import corrected
            from msp_desktop.store.cases import Cases

            found = Cases(store).story(person_id)
            conversations = [
                corrected(one.conversation, one.amendments) for one in found.story.opened
            ]
            states = (case.state for case in found.cases)
            return person_header(conversations, states) if conversations else None

        self._session.ask(self._scope.renew(), read, self._show, self._say)

    def close_again(self) -> None:
        """Let go of all that was shown."""
        self._scope.renew()
        page, self._page = self._page, None
        if page is not None:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.hide()

    def _show(self, header: PersonHeader | None) -> None:
        if header is None:
            self._lay(plain_label(self.tr("Nothing about this person is kept yet.")))
        else:
            self._lay(StandingLines(header, datetime.now().astimezone().date()))

    def _say(self, fault: Fault) -> None:
        self._lay(plain_label(fault_words(fault)))

    def _lay(self, words: QWidget) -> None:
        self.close_again()
        page = ScrollPage()
        page.set_margins(40, 4, 40, 12)
        page.column.addWidget(words)
        page.finish()
        page.setFixedHeight(round(current().grown(HIGHEST)))
        self._page = page
        self._column.insertWidget(1, page)
        self.show()
        self._closing.setFocus()
