"""Counting beside the screen: cases drawn with progress, then figures in a moment.

It is done on the store's thread: the table of cases never comes to the screen's. What comes is
figures, and names of cases when somebody asks for those behind one.
"""

from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from msp_desktop.faults import Fault
from msp_desktop.measures.breakdowns import Breakdown, MeasuresScope, broken_down, measures
from msp_desktop.measures.figures import Figure, FigureSection, Period
from msp_desktop.measures.sac_return import NotCounted, SacTable, not_counted, sac_tables
from ui.measures.case_list import MOST
from ui.scope import Scope as Wanted
from ui.session import Session

if TYPE_CHECKING:
    from msp_desktop.measures.case_table import CaseTable
    from msp_desktop.store.cases import CaseLine
    from msp_desktop.store.store import Store


class CountingStopped(Fault):
    """Somebody stopped the reading of records."""

    happened = "Counting was stopped."
    safe = "What was read until then is kept, and nothing was changed."
    to_do = "Press “Count” to go on."


class Counts(NamedTuple):
    """The figures of one scope."""

    scope: MeasuresScope
    by: Breakdown
    cases: int
    sections: tuple[FigureSection, ...]


class ReturnCounts(NamedTuple):
    """The yearly return, and its gaps."""

    tables: tuple[SacTable, ...]
    gaps: tuple[NotCounted, ...]


class Counting(QObject):
    """Asks an open store for figures.

    Signals: `progressed(int, int)` with how many cases are drawn, and of how many.
    """

    progressed = Signal(int, int)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._table: CaseTable | None = None
        self._stop = Event()

    def stop(self) -> None:
        """End the reading of records; what was read stays."""
        self._stop.set()

    def forget(self) -> None:
        """Read the store anew the next time; what is counted now is let go."""
        self._stop.set()
        self._table = None

    def count(
        self,
        wanted: Wanted,
        scope: MeasuresScope,
        by: Breakdown,
        then: Callable[[Counts], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """Count the scope's cases, after drawing those that are not drawn yet."""
        self._stop = stop = Event()

        def look(store: "Store", breathe: Callable[[], None]) -> Counts:
            table = self._drawn(store, breathe, stop)
            if by is Breakdown.NONE:
                sections = measures(table, scope)
            else:
                keys = dict.fromkeys(each.key for each in measures(table, scope))
                sections = tuple(
                    each for key in keys for each in broken_down(table, scope, by, key)
                )
            return Counts(scope, by, scope.cases(table).bit_count(), sections)

        self._session.ask_at_length(wanted, look, then, otherwise)

    def count_return(
        self,
        wanted: Wanted,
        period: Period,
        then: Callable[[ReturnCounts], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """The yearly return of a period, and what keeps a case out of a table."""
        table = self._table

        def look(store: "Store") -> ReturnCounts:
            from msp_desktop.measures.gather import read_persons

            if table is None:
                return ReturnCounts((), ())
            read_persons(store, table)
            return ReturnCounts(sac_tables(table, period), not_counted(table, period))

        self._session.ask(wanted, look, then, otherwise)

    def cases_behind(
        self,
        wanted: Wanted,
        figure: Figure | Sequence[str],
        then: Callable[[tuple["CaseLine", ...]], None],
        otherwise: Callable[[Fault], None],
    ) -> None:
        """The first of the cases behind a figure, or of those with these ids."""
        table = self._table

        def look(store: "Store") -> tuple["CaseLine", ...]:
            from msp_desktop.store.cases import Cases

            ids: Sequence[str] = ()
            if not isinstance(figure, Figure):
                ids = figure
            elif table is not None:
                ids = table.ids_of(figure.cases)
            return Cases(store).listed_of(ids[:MOST])

        self._session.ask(wanted, look, then, otherwise)

    def _drawn(self, store: "Store", breathe: Callable[[], None], stop: Event) -> "CaseTable":
        if self._table is not None:
            return self._table
        from msp_desktop.measures.gather import gather

        def progress(done: int, of: int) -> None:
            self.progressed.emit(done, of)
            breathe()
            if stop.is_set() and done < of:
                raise CountingStopped

        table = gather(store, progress)
        if stop.is_set():  # it was let go of as it came to its end
            raise CountingStopped
        self._table = table
        return table
