"""The gentle checks in the settings: each with its source, each switched off by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.checks.conversation import CHECKS
from ui.session import Session
from ui.settings.checks import check_words
from ui.translated import fault_words, translated
from ui.widgets.card import Card
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.headings import question, quiet_help
from ui.widgets.layout.folding import Folding
from ui.widgets.naming import give_name
from ui.widgets.notice import Notice, Tone
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class ChecksCard(Card):
    """Every gentle check with a tick: shown, or not.

    Signals: `changed(frozenset[str])` with the ids left off, once they are kept in the store.
    """

    changed = Signal(object)

    def __init__(self, session: Session, off: frozenset[str], title: str) -> None:
        super().__init__(title)
        self._session = session
        self._off = off
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(16)
        self.column.addWidget(question(title))
        help_line = self.tr(
            "Questions shown beside a step, in the summary and before a referral. They never stop "
            "you, and nothing is counted."
        )
        self.column.addWidget(quiet_help(help_line))
        self.ticks: dict[str, TickChoice] = {}
        self.column.addWidget(Folding(self.tr("Choose which are shown"), self._build_list()))
        self.not_kept = Notice(tone=Tone.CARE)
        self.column.addWidget(self.not_kept)

    def enter(self) -> None:
        """Show how things are now, whenever the room is entered."""
        self.not_kept.say("")
        self._show()

    def _build_list(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = check_words()
        for check in CHECKS:
            tick = TickChoice(words[check.id])
            source = translated(check.source)
            give_name(tick, words[check.id], source)
            tick.toggled.connect(self._switched)
            self.ticks[check.id] = tick
            column.addWidget(tick)
            line = plain_label(source, role="small")
            line.setIndent(42)
            column.addWidget(line)
        return body

    def _show(self) -> None:
        for id_, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(id_ not in self._off)

    def _switched(self) -> None:
        shown = {id_ for id_, tick in self.ticks.items() if tick.isChecked()}
        # What another version of the app knows and this one does not stays as it was.
        unknown = self._off - self.ticks.keys()
        off = frozenset(self.ticks.keys() - shown) | unknown

        def keep(store: "Store") -> frozenset[str]:
            from msp_desktop.store.settings import Chosen

            Chosen(store).leave_checks_off(off)
            return off

        self.not_kept.say("")
        self._session.ask(keep, self._kept, self._not_kept)

    def _kept(self, off: frozenset[str]) -> None:
        self._off = off
        self.changed.emit(off)

    def _not_kept(self, fault: Fault) -> None:
        self.not_kept.say(fault_words(fault))
        self._show()
