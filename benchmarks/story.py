"""From asking for one person's story to its page painted: 200 conversations beside one alone."""

from pathlib import Path
from time import perf_counter
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from benchmarks.people import NOW, open_store, stores_of
from benchmarks.row import Judged, Row
from benchmarks.screen import App, application, opened, until
from benchmarks.side_by_side import percentile
from msp_desktop.demo.store import invented_conversations
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from ui.caseload.room import CaseloadRoom
from ui.person.room import StoryRoom

MANY = 200


def measure(work: Path, *, quick: bool) -> list[Row]:
    """The same visit told once, and told so many times to one person."""
    folder = stores_of(100, work).folder
    told = next(invented_conversations(1, now=NOW)).conversation
    alone, often = _visits(told, 1), _visits(told, MANY)
    with open_store(folder) as store:
        for visit in (*alone, *often):
            store.save(visit, PartName.PLAN)
    app = application()
    one: list[float] = []
    many: list[float] = []
    with opened(folder) as ours:
        for _ in range(3 if quick else 20):
            one.append(_story(app, ours, alone[0]))
            many.append(_story(app, ours, often[0]))
    what = f"Story of {MANY} conversations, painted, p95"
    floor, note = percentile(one, 0.95), "floor: the story of one conversation"
    return [Row(what, percentile(many, 0.95), floor, 5, Judged.RATIO, note=note)]


def _visits(told: Conversation, many: int) -> list[Conversation]:
    person_id = uuid4()
    return [told.but(id=uuid4(), person_id=person_id) for _ in range(many)]


def _story(app: QApplication, ours: App, visit: Conversation) -> float:
    """Milliseconds until the page is there and painted."""
    caseload = ours.find(CaseloadRoom)
    began = perf_counter()
    caseload.story_wanted.emit(visit.person_id)
    room = ours.find(StoryRoom)
    until(room.is_shown)
    app.processEvents()
    took = (perf_counter() - began) * 1000
    room.left.emit()
    ours.saved()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
    return took
