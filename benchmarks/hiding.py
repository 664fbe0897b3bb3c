"""From the hide key to a window that shows none of it, in the middle of a conversation."""

from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.people import stores_of
from benchmarks.row import Judged, Row
from benchmarks.screen import application, opened, until
from benchmarks.side_by_side import percentile
from ui.caseload.room import CaseloadRoom
from ui.conversation.frame.room import ConversationRoom
from ui.curtain import LockCover
from ui.scope import Scope


def measure(work: Path, *, quick: bool) -> list[Row]:
    """Hide a conversation, many times; the curtain is painted before the key's event is over."""
    folder = stores_of(1_000, work).folder
    application()
    took: list[float] = []
    for _ in range(5 if quick else 20):
        with opened(folder) as ours:
            caseload = ours.find(CaseloadRoom)
            caseload.list.activated.emit(caseload.list.model().index(0, 0))
            ours.saved()
            until(ours.find(ConversationRoom).isVisible)
            # So that the next one begins at the caseload again.
            ours.session.ask(
                Scope(ours.session), lambda store: store.save_position(None), _nothing, _nothing
            )
            ours.saved()
            ours.window.activateWindow()
            until(ours.window.isActiveWindow)
            began = perf_counter()
            QTest.keyClick(ours.window, Qt.Key.Key_F12)
            took.append((perf_counter() - began) * 1000)
            assert ours.find(LockCover).isVisible()
    return [Row("Hide key to blank, p95", percentile(took, 0.95), None, 200, Judged.VALUE)]


def _nothing(_answer: object) -> None:
    """What came of it does not matter here."""
