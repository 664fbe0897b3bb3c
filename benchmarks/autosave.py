"""How long a typed character holds the screen's thread while every change is being saved.

The words go into a real conversation step; the session saves each change on the store's thread, on
the disk as it is and on one whose every save waits 200 ms more without holding Python's lock. The
floor is the same typing into a bare field. What counts is all the time the thread was busy from the
key until the next one: the key itself, drawing, and the answers of the store.
"""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep
from unittest.mock import patch

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks.people import stores_of
from benchmarks.row import Judged, Row
from benchmarks.screen import App, application, opened, press
from benchmarks.side_by_side import Pair, percentile
from msp_desktop.store.store import Store
from ui.caseload.room import CaseloadRoom
from ui.conversation.frame.room import ConversationRoom
from ui.widgets.fields.words_editor import WordsEditor

SLOW_SYNC_SECONDS = 0.2
BETWEEN_KEYS_SECONDS = 0.03
"""Quicker than anybody types for long: thirty-three letters a second."""

AT_ONCE = 25
WORDS = "i want to stay in my own house and see the children on sundays "


def measure(work: Path, *, quick: bool) -> list[Row]:
    """Typing on the disk as it is, then on a slow one."""
    folder = stores_of(1_000, work).folder
    app = application()
    bare = QPlainTextEdit()
    bare.resize(700, 300)
    bare.show()
    rows: list[Row] = []
    turns = 4 if quick else 40
    with opened(folder) as ours:
        field = _field_of_a_conversation(ours)
        rows += _rows("disk as it is", _type_in_turns(app, field, bare, ours.saved, turns))
        save = Store.save

        def save_slowly(*arguments: object, **named: object) -> object:
            sleep(SLOW_SYNC_SECONDS)
            return save(*arguments, **named)  # type: ignore[arg-type]

        with patch.object(Store, "save", save_slowly):
            pair = _type_in_turns(app, field, bare, lambda: None, turns)
            ours.saved()
        rows += _rows("200 ms a sync", pair)
    return rows


def _field_of_a_conversation(ours: App) -> QWidget:
    """The words of the first conversation in the list, and the keyboard in them."""
    caseload = ours.find(CaseloadRoom)
    caseload.list.activated.emit(caseload.list.model().index(0, 0))
    room = ours.find(ConversationRoom)
    ours.saved()
    room.go_to("concern")
    editor = next(each for each in room.findChildren(WordsEditor) if each.isVisible())
    editor.setFocus()
    return editor.field()


def _type_in_turns(
    app: QApplication,
    ours: QWidget,
    bare: QWidget,
    between: Callable[[], None],
    turns: int,
) -> Pair:
    pair = Pair([], [])
    _type(app, ours, AT_ONCE)
    _type(app, bare, AT_ONCE)
    for _ in range(turns):
        pair.ours.extend(_type(app, ours, AT_ONCE))
        between()
        pair.floor.extend(_type(app, bare, AT_ONCE))
    return pair


def _type(app: QApplication, field: QWidget, letters: int) -> list[float]:
    """How long each letter kept the screen's thread busy, in milliseconds."""
    taken = []
    for place in range(letters):
        began = perf_counter()
        press(field, WORDS[place % len(WORDS)])
        app.processEvents()
        busy = perf_counter() - began
        while perf_counter() - began < BETWEEN_KEYS_SECONDS:
            sleep(0.001)
            woke = perf_counter()
            app.processEvents()
            busy += perf_counter() - woke
        taken.append(busy * 1000)
    return taken


def _rows(disk: str, pair: Pair) -> list[Row]:
    goals = (("p50", 0.5, 2, Judged.VALUE), ("p99", 0.99, 1.5, Judged.RATIO))
    return [
        Row(
            f"Typing a letter, {disk}, {name}",
            percentile(pair.ours, share),
            percentile(pair.floor, share),
            goal,
            judged,
        )
        for name, share, goal, judged in goals
    ]
