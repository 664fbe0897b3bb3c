"""Which answers are waited for, one quiet row over the caseload that unfolds; a line each."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.entries.awaited import (
    AwaitedAnswer,
    AwaitedAnswers,
    AwaitedKind,
    awaited_answers,
)
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import quiet
from ui.widgets.labels import give_name, plain_label
from ui.widgets.layout.folding import Folding

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

SHOWN = 5
"""So many lines; of more, how many there are is said."""


class AwaitedCard(QWidget):
    """Answers that are waited for, the longest first; nothing at all where none is.

    Signals: `story_wanted(UUID)` for the story of the person; `failed(Fault)`.
    """

    story_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        give_name(self, self.tr("Answers awaited"))
        self._session = session
        self._scope = Scope(self, only_looks=True)
        self._shown: AwaitedAnswers | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows = QWidget()
        self._column.addWidget(self._rows)
        self._folding = Folding("", self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._folding)
        self.hide()

    def refresh(self) -> None:
        """Ask the store what is waited for; only the newest answer is shown."""

        def look(store: "Store") -> AwaitedAnswers:
            return store.read(awaited_answers)

        self._session.ask(self._scope.renew(), look, self._show, self._fail)

    def _show(self, found: AwaitedAnswers) -> None:
        if found == self._shown:
            return
        self._shown = found
        title = counted("1 answer is awaited", "%n answers are awaited", found.in_all)
        self._folding.set_title(title)
        longest = found.listed[0].since if found.listed else _today()
        self._folding.set_holds(self._days(longest) if found.listed else "")
        before, self._rows = self._rows, QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for one in found.listed[:SHOWN]:
            rows.addLayout(self._row(one))
        more = found.in_all - min(SHOWN, len(found.listed))
        if more > 0:
            words = counted(
                "1 more is in its person’s story.", "%n more are in their people’s stories.", more
            )
            rows.addWidget(plain_label(words, role="help"))
        self._column.replaceWidget(before, self._rows)
        before.hide()
        before.deleteLater()
        self.setVisible(bool(found.in_all))

    def _row(self, one: AwaitedAnswer) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        words = plain_label(self._words(one))
        if one.due is not None and one.due < _today():
            words.setProperty("tone", "care")
        line.addWidget(words, 1)
        go = quiet(self.tr("Their story ›"))
        give_name(go, self.tr("Their story: {waits}").format(waits=words.text()))
        go.clicked.connect(lambda: self.story_wanted.emit(one.person_id))
        line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _words(self, one: AwaitedAnswer) -> str:
        called = one.known_as.strip() or one.name.strip() or translated(NOT_NAMED)
        if one.kind is AwaitedKind.REFERRAL:
            from msp_desktop.documents.kinds import kind_called  # a caseload opens without them

            who = translated(kind_called(one.who))
        else:
            named = one.who.strip() or self.tr("nobody is named")
            who = self.tr("challenge ({who})").format(who=named)
        by = self.tr("by {day}").format(day=day_words(one.due)) if one.due is not None else ""
        return " · ".join(filter(None, (self._days(one.since), f"{called}: {who}", by)))

    def _days(self, since: date) -> str:
        days = (_today() - since).days
        return counted("1 day", "%n days", days) if days else self.tr("Since today")

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)


def _today() -> date:
    return datetime.now().astimezone().date()
