"""From the key that asks for another step until that step is painted, new and seen before."""

from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from benchmarks.people import NOW, stores_of
from benchmarks.row import Judged, Row
from benchmarks.screen import App, application, opened
from benchmarks.side_by_side import percentile
from msp_desktop.demo.store import invented_conversations
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.conversations.load import Opened
from ui.caseload.room import CaseloadRoom
from ui.conversation.frame.room import ConversationRoom
from ui.conversation.steps.step import STEPS


def measure(work: Path, *, quick: bool) -> list[Row]:
    """Every step of a conversation told at length, many times over."""
    steps = [name for name in STEPS if find_spec(f"ui.conversation.steps.{name}")]
    conversation = next(invented_conversations(1, now=NOW)).conversation
    app = application()
    first: list[float] = []
    again: list[float] = []
    with opened(stores_of(1_000, work).folder) as ours:
        room = _room(ours)
        _visit(app, ours, room, conversation, steps)
        for _ in range(2 if quick else 15):
            new, seen = _visit(app, ours, room, conversation, steps)
            first += new
            again += seen
    note = "" if len(steps) == len(STEPS) else f"{len(steps)} of {len(STEPS)} steps exist"
    return [
        Row("Change of step, seen before, p95", percentile(again, 0.95), None, 30, Judged.VALUE),
        Row("Change of step, new, p95", percentile(first, 0.95), None, 50, Judged.VALUE, note=note),
    ]


def _room(ours: App) -> ConversationRoom:
    """The conversation room, in sight."""
    caseload = ours.find(CaseloadRoom)
    caseload.list.activated.emit(caseload.list.model().index(0, 0))
    ours.saved()
    return ours.find(ConversationRoom)


def _visit(
    app: QApplication,
    ours: App,
    room: ConversationRoom,
    conversation: Conversation,
    steps: list[str],
) -> tuple[list[float], list[float]]:
    """Each step once, then each step again; milliseconds of each change, by the order of steps."""
    opened_as = Opened(conversation=conversation, finished=False, last_part=PartName.OPENING)
    room.open_conversation(opened_as, steps[-1])
    _settle(app, ours)
    first = [_change(app, ours, room, name) for name in steps[:-1]]
    again = [_change(app, ours, room, name) for name in steps]
    return first, again


def _change(app: QApplication, ours: App, room: ConversationRoom, name: str) -> float:
    began = perf_counter()
    room.go_to(name)
    app.processEvents()
    took = (perf_counter() - began) * 1000
    _settle(app, ours)
    return took


def _settle(app: QApplication, ours: App) -> None:
    """Let the save that every change brings come to its end, and what was closed go."""
    ours.saved()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
