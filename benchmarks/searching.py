"""Search as you type: from the key to the painted results, and what more records cost."""

from functools import partial
from pathlib import Path
from time import perf_counter

import sqlcipher3.dbapi2 as sqlite
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from benchmarks.people import open_store, stores_of
from benchmarks.row import Judged, Row
from benchmarks.screen import App, application, opened, press
from benchmarks.side_by_side import percentile, side_by_side, timed
from ui.caseload.room import CaseloadRoom

SOUGHT = ("odette", "neighbour", "rosamund", "safe at home", "want to stay")
OFTEN_SAID = "neighbour"
"""Fills the list in the small store and in the large, so that both do the same work."""

SMALL = 1_000
PLAIN = """
    SELECT c.id, c.person_id, p.name, p.known_as, c.state, c.lens, c.started_at, c.changed_at,
           c.last_part, c.first_wish
    FROM search JOIN conversation c ON c.number = search.rowid JOIN person p ON p.id = c.person_id
    WHERE search MATCH ? AND c.state = ? ORDER BY search.rowid DESC LIMIT 100
"""


def measure(work: Path, *, quick: bool) -> list[Row]:
    """Typing in the search field of a large store; then the small store beside the large one."""
    large = 10_000 if quick else 100_000
    people = stores_of(large, work)
    application()
    with opened(people.folder) as app:
        typed = [took for _ in range(2 if quick else 6) for took in _type_each(app)]
    plain = sqlite.connect(str(people.plain), isolation_level=None)
    bare = [
        min(_plain(plain, sought[:end]) for _ in range(3))
        for sought in SOUGHT
        for end in range(1, len(sought) + 1)
    ]
    plain.close()
    painted = Row(
        f"Search in {large:,}: key to painted results, p95",
        percentile(typed, 0.95),
        percentile(bare, 0.95),
        30,
        Judged.VALUE,
        note="floor paints nothing",
    )
    return [painted, *_costs(work, large, 30 if quick else 100)]


def _type_each(app: App) -> list[float]:
    """How long each letter of each search took, in milliseconds."""
    room = app.find(CaseloadRoom)
    paint = _NextPaint(room)
    taken = []
    for sought in SOUGHT:
        room.search.setFocus()
        for letter in sought:
            began = perf_counter()
            paint.wait_for(lambda letter=letter: press(room.search, letter))
            taken.append((perf_counter() - began) * 1000)
        paint.wait_for(room.search.clear)
    return taken


class _NextPaint(QObject):
    """Waits until the list shows other entries and they have been painted."""

    def __init__(self, room: CaseloadRoom) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._new = False
        room.list.model().modelReset.connect(self._reset)
        self._view = room.list.viewport()
        self._view.installEventFilter(self)

    def wait_for(self, doing: object) -> None:
        """Do it and let the screen's thread run until it shows."""
        assert callable(doing)
        self._new = False
        doing()
        late = QTimer(singleShot=True, interval=10_000)
        late.timeout.connect(lambda: self._loop.exit(1))
        late.start()
        if self._loop.exec():
            raise TimeoutError("the list was never painted")

    def _reset(self) -> None:
        self._new = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End the wait once this paint is over."""
        if watched is self._view and event.type() == QEvent.Type.Paint and self._new:
            self._new = False
            QTimer.singleShot(0, self._loop.quit)
        return False


def _plain(connection: sqlite.Connection, sought: str) -> float:
    query = " ".join(f'"{word}"*' for word in sought.split())

    def look() -> None:
        for state in ("draft", "finished"):
            connection.execute(PLAIN, (query, state)).fetchall()

    return timed(look)()


def _costs(work: Path, large: int, times: int) -> list[Row]:
    """What the same list costs the store with few records and with many."""
    small_store = open_store(stores_of(SMALL, work).folder)
    large_store = open_store(stores_of(large, work).folder)
    rows = []
    with small_store, large_store:
        for what, sought in (("Whole caseload", ""), ("A search that fills it", OFTEN_SAID)):
            pair = side_by_side(
                timed(partial(large_store.caseload, sought)),
                timed(partial(small_store.caseload, sought)),
                times,
                warm=3,
            )
            ours, floor = pair.medians
            note = f"floor: {SMALL:,} records"
            name = f"{what}, {large:,} records"
            rows.append(Row(name, ours, floor, 1.3, Judged.RATIO, note=note))
    return rows
