"""How much a step asks somebody to read: screens, words, questions and controls that are shown.

Every step on the page of a 1366 × 768 window, in every lens, before anything was said and with a
conversation told at length. What is folded away does not count; what has to be scrolled to does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from benchmarks.people import NOW, stores_of
from benchmarks.row import Judged, Row
from benchmarks.screen import App, application, opened
from msp_desktop.demo.store import invented_conversations
from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.store.conversations.load import Opened
from ui.caseload.room import CaseloadRoom
from ui.conversation.form.note_field import NoteField
from ui.conversation.frame.room import ConversationRoom
from ui.conversation.steps.step import STEPS
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.text_fields import LineField, NumberField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.layout.scroll_page import ScrollPage

_QUESTIONS = (WordsEditor, OneOf, AnyOf, NoteField, DateField, NumberField, Chooser, LineField)
_WORD = re.compile(r"\w[\w’'-]*")
OWN_LENS = {"advocacy": Lens.ADVOCACY}
"""A step that is one lens's own record may be half a screen longer there."""


@dataclass(frozen=True, slots=True)
class Load:
    """What one page asks of its reader."""

    screens: float
    words: int
    questions: int
    controls: int


def measure(work: Path, *, quick: bool) -> list[Row]:
    """The heaviest step of all and the whole conversation, empty; the heaviest filled."""
    told = next(invented_conversations(1, now=NOW)).conversation
    lenses = (Lens.POLICE, Lens.ADVOCACY) if quick else tuple(Lens)
    app = application()
    empty: dict[tuple[Lens, str], Load] = {}
    filled: dict[tuple[Lens, str], Load] = {}
    with opened(stores_of(1_000, work).folder) as ours:
        caseload = ours.find(CaseloadRoom)
        caseload.list.activated.emit(caseload.list.model().index(0, 0))
        ours.saved()
        room = ours.find(ConversationRoom)
        for lens in lenses:
            practitioner = told.practitioner.but(lens=lens)
            for into, conversation in (
                (empty, begin(practitioner, at=told.started_at)),
                (filled, told.but(id=uuid4(), practitioner=practitioner)),
            ):
                for step, load in _walk(app, ours, room, conversation):
                    into[lens, step] = load
    return [
        _worst("screens of a step, empty", empty, "screens", 2, own=2.5),
        _worst("words of a step, empty", empty, "words", 200),
        _worst("questions in sight of a step, empty", empty, "questions", 8),
        _worst("controls of a step, empty", empty, "controls", 40),
        _worst("screens of a step, filled", filled, "screens", 3),
        _whole("screens of a whole conversation, empty", empty, "screens", 14),
        _whole("words of a whole conversation, empty", empty, "words", 1_300),
    ]


def table_of(loads: dict[tuple[Lens, str], Load]) -> str:
    """Every step in every lens, a line each: for whoever wants to see where the weight is."""
    return "\n".join(
        f"{lens.name:12} {step:12} {load.screens:4.1f} {load.words:5} {load.questions:4}"
        f" {load.controls:4}"
        for (lens, step), load in loads.items()
    )


def _walk(
    app: QApplication, ours: App, room: ConversationRoom, conversation: Conversation
) -> Iterator[tuple[str, Load]]:
    opened_as = Opened(conversation=conversation, finished=False, last_part=PartName.OPENING)
    room.open_conversation(opened_as, STEPS[-1])
    for step in STEPS:
        room.go_to(step)
        for _ in range(3):
            app.processEvents()
        ours.saved()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        page = next(page for page in room.findChildren(ScrollPage) if _shows(page, step))
        yield step, load_of(page)


def _shows(page: ScrollPage, step: str) -> bool:
    from ui.conversation.steps.step import Step

    return page.isVisible() and any(inner.name == step for inner in page.findChildren(Step))


def load_of(page: ScrollPage) -> Load:
    """What is to be read on this page as it now is."""
    inner = page.widget()
    shown = [each for each in inner.findChildren(QWidget) if each.isVisibleTo(inner)]
    return Load(
        screens=inner.height() / page.viewport().height(),
        words=sum(len(_WORD.findall(_text(each))) for each in shown),
        questions=sum(1 for each in shown if _is_question(each)),
        controls=sum(1 for each in shown if _is_control(each)),
    )


def _text(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _is_question(widget: QWidget) -> bool:
    if not isinstance(widget, _QUESTIONS) or widget.property("role") == "inline":
        return False
    return not isinstance(widget.parentWidget(), DateField)


def _is_control(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    scrolls = isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QPlainTextEdit)
    return by_tab and widget.focusProxy() is None and not scrolls


def _worst(
    what: str, loads: dict[tuple[Lens, str], Load], field: str, goal: float, *, own: float = 0
) -> Row:
    """The page that is furthest above its goal, named."""

    def over(at: tuple[Lens, str]) -> float:
        return _value(loads[at], field) / (own if own and OWN_LENS.get(at[1]) is at[0] else goal)

    lens, step = max(loads, key=over)
    value = over((lens, step)) * goal
    note = f"{step}, {lens.name.lower()}"
    return Row(f"Reading: {what}", value, None, goal, Judged.VALUE, unit="", note=note)


def _whole(what: str, loads: dict[tuple[Lens, str], Load], field: str, goal: float) -> Row:
    """All steps but the short one, in the lens that has most of it."""

    def sum_of(lens: Lens) -> float:
        of_it = (load for at, load in loads.items() if at[0] is lens and at[1] != "short")
        return sum(_value(load, field) for load in of_it)

    lens = max({lens for lens, _ in loads}, key=sum_of)
    return Row(
        f"Reading: {what}",
        sum_of(lens),
        None,
        goal,
        Judged.VALUE,
        unit="",
        note=lens.name.lower(),
    )


def _value(load: Load, field: str) -> float:
    return float(getattr(load, field))
