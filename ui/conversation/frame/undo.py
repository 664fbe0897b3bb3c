"""Undo in the conversation: what was done last, in words, and the way back.

Everything but finishing and signing can be undone, step by step, and done again. A step is the
fields of the document that an edit changed, as they were and as they became; letters typed one
after the other in one place, or moves of one mark, are one step. A field that is written in undoes
its own letters first.
"""

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from shiboken6 import isValid

from msp_desktop.questions.edits import (
    Edit,
    Fields,
    edit_between,
    edited_fields,
    held_in,
    with_held,
)
from msp_desktop.record.conversation import Conversation
from ui.translated import translated
from ui.widgets.buttons import Button, quiet
from ui.widgets.labels import announce, give_name, plain_label

MOST = 200
"""So many steps back are kept of a conversation."""

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class _Step(NamedTuple):
    """One step that can be undone: on which page, what it did, and the fields before and after."""

    page: str
    edit: Edit
    was: Fields
    became: Fields


class _Steps(NamedTuple):
    """The steps of one conversation, the last one last: done, and undone."""

    done: list[_Step]
    undone: list[_Step]


class Undo(QWidget):
    """One quiet line under the step: what was done, to be undone or done again.

    `read` gives the document as it now is. It goes no further back than this session.

    Signals:
        put_back: the document as it was, and the step to show it on.
    """

    put_back = Signal(object, str)

    def __init__(self, read: Callable[[], Conversation | None]) -> None:
        super().__init__()
        self._read = read
        self._kept: dict[UUID, _Steps] = {}
        self._steps = _Steps([], [])
        self._said = ("", "")
        self._watched: QWidget | None = None
        self._within: QWidget | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._words = plain_label("", role="help")
        line.addWidget(self._words, 1)
        self._undo = quiet(self.tr("Undo"), key=QKeySequence(_UNDO).toString())
        self._undo.clicked.connect(self.undo)
        line.addWidget(self._undo)
        self._redo = quiet(self.tr("Redo"))
        self._redo.clicked.connect(self.redo)
        line.addWidget(self._redo)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)
        self.hide()

    def listen_within(self, pages: QWidget) -> None:
        """Hear the keys there: the fields would keep them to themselves."""
        self._within = pages

    def begin(self, conversation: Conversation | None) -> None:
        """What was done in this conversation can be undone; None where nothing can."""
        fresh = _Steps([], [])
        self._steps = self._kept.setdefault(conversation.id, fresh) if conversation else fresh
        self._say()

    def note(self, before: Conversation | None, after: Conversation, page: str) -> None:
        """An edit was made on that page."""
        edit = edit_between(before, after) if before is not None else None
        if before is None or edit is None:
            return
        done = self._steps.done
        names = edited_fields(before, after)
        step = _Step(page, edit, held_in(before, names), held_in(after, names))
        if done and _goes_on(done[-1], step):
            step = _together(done.pop(), step)
        if step.was != step.became:
            done.append(step)
            del done[:-MOST]
        self._steps.undone.clear()
        self._say()
        if edit.takes_away:
            words = self.tr("{what}. {key} puts it back.")
            key = QKeySequence(_UNDO).toString(QKeySequence.SequenceFormat.NativeText)
            announce(self, words.format(what=translated(edit.words), key=key))

    def undo(self) -> None:
        """Put back what the last step changed."""
        if self._steps.done:
            step = self._steps.done.pop()
            if self._take(step, step.became, step.was):
                self._steps.undone.append(step)
                self._announce_step(self.tr("Undone: {what}"), step)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._steps.undone:
            step = self._steps.undone.pop()
            if self._take(step, step.was, step.became):
                self._steps.done.append(step)
                self._announce_step(self.tr("Redone: {what}"), step)

    def _take(self, step: _Step, found: Fields, wanted: Fields) -> bool:
        """Whether the document was as the step left it; then it is put back."""
        now = self._read()
        if now is None or found != held_in(now, found):
            self._steps.done.clear()
            self._steps.undone.clear()
            self._say()
            return False
        self.put_back.emit(with_held(now, wanted), step.page)
        return True

    def _announce_step(self, words: str, step: _Step) -> None:
        self._say()
        announce(self, words.format(what=_last([step])), at_once=True)

    def _say(self) -> None:
        """Say what was done last, or what was undone where nothing more can be."""
        done, undone = self._steps
        if (said := (_last(done), _last(undone))) == self._said:
            return  # with every letter that goes on
        self._said = said
        had_focus = self._undo.hasFocus() or self._redo.hasFocus()
        words = self.tr("Undone: {what}").format(what=said[1])
        if done:
            words = translated(done[-1].edit.words)
        self._words.setText(f"{words}.")
        give_name(self._undo, self.tr("Undo: {what}").format(what=said[0]))
        give_name(self._redo, self.tr("Redo: {what}").format(what=said[1]))
        self._undo.setVisible(bool(done))
        self._redo.setVisible(bool(undone))
        self.setVisible(bool(done or undone))
        left: Button = self._undo if done else self._redo
        if had_focus and not (self._undo.hasFocus() or self._redo.hasFocus()):
            left.setFocus()

    # The keys, in a field too.

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        within = self._within
        inside = now is not None and within is not None and within.isAncestorOf(now)
        self._watched = now if inside else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo, unless the field that has the keyboard has letters of its own to undo."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.matches(_UNDO) and not self._is_its_own(watched, undo=True):
            self.undo()
            return True
        if event.matches(_REDO) and not self._is_its_own(watched, undo=False):
            self.redo()
            return True
        return False

    def _is_its_own(self, field: QObject, *, undo: bool) -> bool:
        """Whether the field undoes letters: it has some, and letters are what came last."""
        last = (self._steps.done if undo else self._steps.undone)[-1:]
        line = field.lineEdit() if isinstance(field, QSpinBox) else field
        if last and not last[0].edit.writing and line is field:
            return False
        if isinstance(line, QLineEdit):
            return line.isUndoAvailable() if undo else line.isRedoAvailable()
        if isinstance(field, QPlainTextEdit):
            document = field.document()
            return document.isUndoAvailable() if undo else document.isRedoAvailable()
        return False


def _goes_on(before: _Step, after: _Step) -> bool:
    """Whether letters, or moves, belong to those before: in one place, or in an item just added."""
    if not after.edit.goes_on or before.page != after.page:
        return False
    first, then = before.edit.place, after.edit.place
    return (before.edit.goes_on and first == then) or (
        before.edit.adds and then[: len(first)] == first
    )


def _together(first: _Step, then: _Step) -> _Step:
    """Both as one step."""
    edit = then.edit
    if first.edit.adds:  # the words of a new card are undone letter by letter all the same
        edit = first.edit._replace(writing=then.edit.writing)
    return _Step(then.page, edit, then.was | first.was, first.became | then.became)


def _last(steps: list[_Step]) -> str:
    """What the last one did, to stand within a sentence."""
    words = translated(steps[-1].edit.words) if steps else ""
    return words[:1].lower() + words[1:]
