"""The report as a file, made on the store's thread; and by which rule small numbers are hidden."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from msp_desktop.faults import Fault
from msp_desktop.measures.breakdowns import MeasuresScope
from msp_desktop.store.measured.releases import SmallNumberRule
from ui.scope import Scope as Wanted
from ui.session import Session
from ui.translated import codes_in_words
from ui.widgets.fields.chooser import Chooser

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


def save_report(
    session: Session,
    wanted: Wanted,
    scope: MeasuresScope,
    chart: str,
    target: Path,
    then: Callable[[Path], None],
    otherwise: Callable[[Fault], None],
) -> None:
    """Write the report of the scope's cases; its kind follows from the name's end.

    A picture (.svg) is of the one question of the key `chart`.
    """
    keep_out_of = session.folder

    def export(store: "Store", breathe: Callable[[], None]) -> Path:
        from msp_desktop.documents.saving import write_atomically
        from msp_desktop.measures.gather import gather
        from msp_desktop.measures.giving_out import give_chart, give_out
        from msp_desktop.measures.report import format_of
        from msp_desktop.policy.policy import Export

        store.policy.require_export(Export.MEASURES)
        picture = target.suffix.lower() == ".svg"
        kind = None if picture else format_of(target.suffix)
        table = gather(store, lambda _done, _all: breathe())
        if kind is None:
            leaves = give_chart(store, table, scope, chart, at=store.now())
        else:
            leaves = give_out(store, table, scope, kind, at=store.now())
        write_atomically(target, leaves.written, keep_out_of=keep_out_of)
        leaves.note_left()
        return target

    session.ask_at_length(wanted, export, then, otherwise)


class RuleChooser(Chooser[SmallNumberRule]):
    """How small numbers are hidden in files: kept in the store, for the whole organisation."""

    def __init__(self, session: Session, otherwise: Callable[[Fault], None]) -> None:
        label = QCoreApplication.translate("Measures", "Numbers in files")
        super().__init__(label, codes_in_words(SmallNumberRule))
        self._session, self._otherwise = session, otherwise
        self._looking = Wanted(self, only_looks=True)
        self._scope = Wanted(self)
        self.changed.connect(self._choose)

    def enter(self) -> None:
        """Show which rule stands."""

        def look(store: "Store") -> SmallNumberRule:
            from msp_desktop.store.measured.releases import small_number_rule

            return small_number_rule(store)

        self._session.ask(self._looking.renew(), look, self.set_value, self._otherwise)

    def _choose(self) -> None:
        self._looking.renew()  # an answer from before must not show what was chosen since otherwise
        rule = self.value()
        if rule is None:
            return

        def keep(store: "Store") -> None:
            from msp_desktop.store.measured.releases import choose_small_number_rule

            choose_small_number_rule(store, rule)

        def not_kept(fault: Fault) -> None:
            self.enter()  # what stands, and not what was chosen
            self._otherwise(fault)

        self._session.ask(self._scope, keep, lambda _: None, not_kept)
