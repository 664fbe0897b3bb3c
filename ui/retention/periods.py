"""After how long each kind of record is looked at again, as the organisation keeps it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from msp_desktop.faults import Fault
from msp_desktop.store.people.review_dates import MONTHS, RecordKind, periods, set_period
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import Card, form_row, question, quiet_help
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class PeriodsCard(Card):
    """One list for each kind of record; a change is kept at once and noted on the trail."""

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(title)
        self._session = session
        self._scope = Scope(self)
        self._looking = Scope(self, only_looks=True)
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(12)
        self.column.addWidget(question(title))
        self.column.addWidget(
            quiet_help(
                self.tr(
                    "Counted from the last change to any of one person’s records. Your "
                    "organisation’s own schedule says how long; nothing is ever erased "
                    "automatically."
                )
            )
        )
        rows = FlowLayout()
        self.lists: dict[RecordKind, Chooser[int]] = {}
        for kind in RecordKind:
            label = kind_words(kind)
            chooser = Chooser(label, [(months, months_words(months)) for months in MONTHS])
            chooser.changed.connect(lambda kind=kind: self._keep(kind))
            self.lists[kind] = chooser
            rows.addWidget(form_row(label, chooser))
        self.column.addLayout(rows)
        self.not_kept = Notice(tone=Tone.CARE)
        self.column.addWidget(self.not_kept)

    def enter(self) -> None:
        """Show the periods as they are now."""
        self.not_kept.say("")

        def look(store: "Store") -> dict[RecordKind, int]:
            return store.read(periods)

        self._session.ask(self._looking.renew(), look, self._show, self._say)

    def _show(self, found: dict[RecordKind, int]) -> None:
        for kind, months in found.items():
            self.lists[kind].set_value(months)

    def _keep(self, kind: RecordKind) -> None:
        self._looking.renew()  # an answer from before must not show what was chosen since otherwise
        months = self.lists[kind].value()
        if months is not None:
            chosen = months
            self._session.ask(
                self._scope,
                lambda store: set_period(store, kind, chosen),
                lambda _: None,
                self._say,
            )

    def _say(self, fault: Fault) -> None:
        self.not_kept.say(fault_words(fault))


def kind_words(kind: RecordKind) -> str:
    """The kind of record in words."""
    say = QCoreApplication.translate
    return {
        RecordKind.DRAFT: say("Retention", "Not finished"),
        RecordKind.POLICE: say("Retention", "Finished, police"),
        RecordKind.CARE: say("Retention", "Finished, care and health"),
        RecordKind.ADVOCACY: say("Retention", "Finished, advocacy"),
        RecordKind.OTHER: say("Retention", "Finished, housing and other"),
    }[kind]


def months_words(months: int) -> str:
    """Months, or whole years."""
    if months % 12:
        return counted("1 month", "%n months", months)
    return counted("1 year", "%n years", months // 12)
