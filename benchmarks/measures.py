"""Measures: from entering the room to the painted figures, once every case is drawn."""

from datetime import date
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from benchmarks.people import open_store, stores_of
from benchmarks.row import Judged, Row
from benchmarks.screen import application
from benchmarks.side_by_side import percentile
from msp_desktop.measures.breakdowns import MeasuresScope, measures
from msp_desktop.measures.figures import Period
from msp_desktop.measures.gather import gather
from msp_desktop.store.engine import transaction
from ui.measures.room import MeasuresRoom
from ui.scope import Scope
from ui.session import Session

SMALL = 1_000
EVER = Period(date(2000, 1, 1), date(2099, 12, 31))
TICK_MS = 5
_CASES = """
    INSERT OR IGNORE INTO case_index(case_id, opened_on, inferred)
    SELECT id, substr(started_at, 1, 10), 1 FROM conversation
"""
_LINKS = """
    INSERT OR IGNORE INTO case_conversation(case_id, conversation_id)
    SELECT id, id FROM conversation
"""
_WHOSE = """
    INSERT OR IGNORE INTO case_person(case_id, person_id) SELECT id, person_id FROM conversation
"""


def measure(work: Path, *, quick: bool) -> list[Row]:
    """A case for each conversation: drawn once, then counted and painted."""
    large = 10_000 if quick else 100_000
    small_ms = _counted(work, SMALL)[1]
    drawn_s, large_ms = _counted(work, large)
    application()
    painted, held = _painted(stores_of(large, work).folder, 3 if quick else 5)
    return [
        Row(
            f"Measures of {large:,} cases, to painted figures, p95",
            percentile(painted, 0.95),
            None,
            1_500,
            Judged.VALUE,
            note="after the first time",
        ),
        Row(
            "Measures: longest that the screen's thread was held",
            max(held),
            None,
            50,
            Judged.VALUE,
        ),
        Row(
            f"Measures: drawing {large:,} cases, the first time",
            drawn_s * 1_000,
            None,
            large * 2,
            Judged.VALUE,
            note="beside the screen, with progress",
        ),
        Row(
            f"Measures: {large:,} cases beside {SMALL:,}, per thousand",
            large_ms * SMALL / large,
            small_ms,
            1,
            Judged.RATIO,
        ),
    ]


def _counted(work: Path, people: int) -> tuple[float, float]:
    """Seconds to draw every case once, then milliseconds to count all of them again."""
    store = open_store(stores_of(people, work).folder)
    with store:
        with transaction(store.engine) as connection:
            for statement in (_CASES, _LINKS, _WHOSE):
                connection.execute(text(statement))
        began = perf_counter()
        gather(store)
        drawn = perf_counter() - began
        times = []
        for _ in range(3):
            began = perf_counter()
            measures(gather(store), MeasuresScope(EVER))
            times.append((perf_counter() - began) * 1_000)
    return drawn, min(times)


def _painted(folder: Path, times: int) -> tuple[list[float], list[float]]:
    """How long until figures stood on screen, and the longest gap between ticks meanwhile."""
    session, loop = Session(folder), QEventLoop()
    session.open_with(
        Scope(session),
        lambda: open_store_vault(folder),
        lambda _: loop.quit(),
        lambda _: loop.exit(1),
    )
    if loop.exec():
        raise RuntimeError("the store was not opened")
    taken, held = [], []
    for _ in range(times):
        room = MeasuresRoom(session, today=lambda: date(2026, 11, 20))
        room.choices.first.set_value("1 January 2000", EVER.first)
        room.resize(1366, 768)
        ticks = _Ticks()
        began = perf_counter()
        room.show()
        while not room.section.charts():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        room.repaint()
        taken.append((perf_counter() - began) * 1_000)
        held.append(ticks.longest())
        room.hide()
        room.deleteLater()
    session.end()
    return taken, held


def open_store_vault(folder: Path) -> object:
    """The vault of a store that was made for this."""
    from benchmarks.people import NOW, PASSPHRASE
    from msp_desktop.vault.vault import unlock

    return unlock(folder, PASSPHRASE, now=NOW)


class _Ticks:
    """A timer on the screen's thread: a gap between its ticks is how long it was held."""

    def __init__(self) -> None:
        self._last = perf_counter()
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def longest(self) -> float:
        """In milliseconds, without the tick itself."""
        self._tick()
        self._timer.stop()
        return self._longest * 1_000 - TICK_MS
