"""Answers laid out to be touched: one of them, or any of them."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QPushButton,
)

from ui.widgets.buttons import quiet
from ui.widgets.fields.answer_at_rest import AnswerAtRest
from ui.widgets.fields.choice_button import OneChoice, TickChoice
from ui.widgets.held_still import held_still
from ui.widgets.labels import give_name
from ui.widgets.late_question import LateQuestion
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.layout.one_stop import OneStop
from ui.widgets.layout.question_layout import QuestionLayout
from ui.widgets.made_late import show_what_is_new
from ui.widgets.openable import open_now

T = TypeVar("T")

FEW, SHORT = 3, 12
"""So many answers of so many letters each need no line of their own; nor does a single tick."""


class _Choices(QGroupBox, LateQuestion):
    """A named group: its label, its help, and answers that wrap.

    The answers are made when they are laid out.
    """

    changed = Signal()

    def __init__(self, label: str, description: str, words: Sequence[str]) -> None:
        super().__init__()
        give_name(self, label, description)
        self._label, self._description = label, description
        self._words = list(words)
        self._named = ""
        self._described = [label] * len(self._words)
        self._pointed_at = False
        brief = all(len(each) <= SHORT for each in words)
        self._short = len(words) == 1 or (len(words) <= FEW and brief)
        self.offers = not self._short
        self._has_answers = False

    def build(self) -> None:
        """The label, and what stands for the answers while they are not laid out."""
        self._layout = QuestionLayout(self, self._label, self._description)
        self.flow = FlowLayout()
        self._layout.add(self.flow)
        self._layout.takes = self._takes
        self._rest = AnswerAtRest()
        self._rest.wanted.connect(self._lay_out)
        self._rest.hide()
        self.flow.addWidget(self._rest)
        self._name_them()
        self.show_state()

    def make_whole(self) -> None:
        """Make the answers too, laid out or not."""
        self.make()
        self._layout.add_help()
        self._lay_answers()

    def showEvent(self, event: QShowEvent) -> None:
        """What comes into sight is made."""
        super().showEvent(event)
        self.make()

    def answer(self) -> str:
        """The answer in words, empty where there is none."""
        raise NotImplementedError  # pragma: no cover - each kind says so itself

    def is_answered(self) -> bool:
        """Whether something is chosen."""
        return bool(self.answer())

    def name_answers(self, name: str) -> None:
        """Call each answer by its words and this name, now and once they are made."""
        self._named = name
        self._name_them()

    def describe_answers(self, words: Sequence[str], *, pointed_at: bool = False) -> None:
        """Say this of each answer, to who hears it and, where `pointed_at`, under the pointer."""
        self._described, self._pointed_at = list(words), pointed_at
        self._name_them()

    def _name_them(self) -> None:
        if self._is_made:
            choose = QCoreApplication.translate("Names", "Choose")
            name = f"{choose}, {self._named}" if self._named else ""
            give_name(self._rest, name, self._rest.accessibleDescription())
        for button, words, described in zip(
            self._made_answers(), self._words, self._described, strict=False
        ):
            give_name(button, f"{words}, {self._named}" if self._named else words, described)
            if self._pointed_at:
                button.setToolTip(described)
        if (clearing := self._clearing_button()) is not None:
            words = QCoreApplication.translate("OneOf", "Clear answer")
            name = f"{words}, {self._named}" if self._named else words
            give_name(clearing, name, self._label)

    def show_state(self) -> None:
        """Lay the answers out, or say the one that was given."""
        if not (self._is_made and self._words):
            return
        rest, words = self._rest, self.answer()
        out = self.is_open or (self._short and not words)
        if out:
            self._lay_answers()
        self._arrange()
        rest.say(words)
        had_focus = rest.hasFocus()
        self._show_answers(out=out)
        rest.setVisible(not out)
        self._layout.fit()
        self.setFocusProxy(self._first() if out else rest)
        if had_focus and out:
            self._first().setFocus(Qt.FocusReason.TabFocusReason)

    def _takes(self) -> int:
        """What answers that are laid out take on one line; a long one that was given wraps."""
        return 0 if self._rest.isVisibleTo(self) else self.flow.sizeHint().width()

    def _lay_answers(self) -> None:
        """Make the answers, where that is not done yet."""
        if not self._has_answers:
            self._has_answers = True
            self._make_answers()
            self._name_them()
            if self.isVisible():
                show_what_is_new(self)

    def _arrange(self) -> None:
        at_rest = not self.is_open
        self._layout.arrange(
            beside=self._short or at_rest,
            helped=self.is_open,
            read=at_rest and bool(self.answer()),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where it grows narrow."""
        super().resizeEvent(event)
        if self._is_made:
            self._layout.fit()

    def changeEvent(self, event: QEvent) -> None:
        """One under the other where text grows large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._is_made:
            self._arrange()

    def rest_button(self) -> QPushButton:
        """What stands for the answers while they are not laid out."""
        self.make()
        return self._rest

    def _made_answers(self) -> Sequence[QAbstractButton]:
        raise NotImplementedError  # pragma: no cover

    def _clearing_button(self) -> QAbstractButton | None:
        return None

    def _make_answers(self) -> None:
        raise NotImplementedError  # pragma: no cover

    def _first(self) -> OneChoice | TickChoice:
        raise NotImplementedError  # pragma: no cover

    def _show_answers(self, *, out: bool) -> None:
        raise NotImplementedError  # pragma: no cover

    def _lay_out(self) -> None:
        with held_still(self):
            self.set_open(True)
        self._first().setFocus(Qt.FocusReason.TabFocusReason)


class OneOf(_Choices, Generic[T]):
    """At most one of several answers; where `optional`, it can be cleared.

    The arrow keys go from answer to answer; Backspace, Delete or "Clear answer" clears it. With
    `late` it is made when it comes into sight.

    Signals:
        changed: a person chose or cleared; not sent by `set_value`.
        not_cleared: a key asked for no answer where one is not `optional`.
    """

    not_cleared = Signal()

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[T, str]],
        *,
        optional: bool = True,
        description: str = "",
        late: bool = False,
    ) -> None:
        super().__init__(label, description, [words for _, words in options])
        self._optional = optional
        self._chosen: int | None = None
        self._values = [value for value, _ in options]
        self._buttons: list[OneChoice] = []
        self._clearing: QPushButton | None = None
        if not late:
            self.make()

    def value(self) -> T | None:
        """The answer, None where there is none."""
        return None if self._chosen is None else self._values[self._chosen]

    def set_value(self, value: T | None) -> None:
        """Show an answer without sending `changed`; one not on offer shows none."""
        chosen = self._values.index(value) if value in self._values else None
        if chosen != self._chosen:
            self._show(chosen)

    def buttons(self) -> Sequence[OneChoice]:
        """The answers as they stand on the screen."""
        self.make()
        self._lay_answers()
        return self._buttons

    def answer(self) -> str:
        """The answer in words, empty where there is none."""
        return "" if self._chosen is None else self._words[self._chosen]

    def _made_answers(self) -> Sequence[QAbstractButton]:
        return self._buttons

    def _clearing_button(self) -> QAbstractButton | None:
        return self._clearing

    def _make_answers(self) -> None:
        self._buttons = [OneChoice(words) for words in self._words]
        for at, button in enumerate(self._buttons):
            button.toggled.connect(lambda on, at=at: self._toggled(at, on))
            button.stepped.connect(lambda step, at=at: self._step(at, step))
            button.emptied.connect(self._clear)
            button.setVisible(False)
            self.flow.addWidget(button)
        self._mark()

    def _first(self) -> OneChoice:
        return self.buttons()[self._chosen or 0]

    def _show_answers(self, *, out: bool) -> None:
        """All of them, or only the one that was given."""
        for button in self._buttons:
            button.setVisible(out)
        clears = self._optional and self.is_open and self._chosen is not None
        if clears and self._clearing is None:
            self._clearing = quiet(self.tr("Clear answer"), key="Del", description=self._label)
            self._clearing.setShortcut("")  # the answers own the key
            # No stop for Tab behind every answer, where Space would take it back again.
            self._clearing.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._clearing.clicked.connect(self._clear)
            self.flow.addWidget(self._clearing)
            self._name_them()
        if self._clearing is not None:
            self._clearing.setVisible(clears)

    def _show(self, chosen: int | None) -> None:
        self._chosen = chosen
        self._mark()
        if self._words:
            self.show_state()

    def _mark(self) -> None:
        """Show on the answers which is chosen, and which Tab stops at."""
        for at, button in enumerate(self._buttons):
            button.show_chosen(chosen=at == self._chosen)
            reached = at == (self._chosen or 0)
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(strong if reached else click)

    def _toggled(self, at: int, on: bool) -> None:
        """Take an answer, from a finger, a key, or assistive technology, which never clicks."""
        if on:
            self.set_open(True)
            self._show(at)
            self.changed.emit()
            open_now(self)

    def _step(self, at: int, step: int) -> None:
        wanted = (at + step) % len(self._buttons)
        self._show(wanted)
        self._buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _clear(self) -> None:
        if self.value() is None:
            return
        if not self._optional:
            self.not_cleared.emit()
            return
        had_focus = self._clearing is not None and self._clearing.hasFocus()
        self._show(None)
        if had_focus and self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class AnyOf(_Choices, Generic[T]):
    """Any number of several answers; with `late` it is made when it comes into sight.

    Signals:
        changed: a person ticked or unticked; not sent by `set_value`.
    """

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[T, str]],
        *,
        description: str = "",
        late: bool = False,
    ) -> None:
        super().__init__(label, description, [words for _, words in options])
        self._values = [value for value, _ in options]
        self._ticked_ones = [False] * len(self._values)
        self._left_out: frozenset[T] = frozenset()
        self._buttons: list[TickChoice] = []
        if not late:
            self.make()

    def _made_answers(self) -> Sequence[QAbstractButton]:
        return self._buttons

    def _make_answers(self) -> None:
        self._buttons = [TickChoice(words) for words in self._words]
        OneStop(self, self._buttons)
        for button, ticked in zip(self._buttons, self._ticked_ones, strict=True):
            button.setChecked(ticked)
            button.toggled.connect(self._ticked)
            button.setVisible(False)
            self.flow.addWidget(button)

    def _ticked(self) -> None:
        self._ticked_ones = [button.isChecked() for button in self._buttons]
        self.set_open(True)
        self.changed.emit()
        open_now(self)

    def value(self) -> tuple[T, ...]:
        """What is ticked, in the order of the options."""
        return tuple(value for value, on in zip(self._values, self._ticked_ones, strict=True) if on)

    def set_value(self, values: Iterable[T]) -> None:
        """Show what is ticked without sending `changed`; what is not on offer is passed over."""
        wanted = list(values)
        ticked = [value in wanted for value in self._values]
        if ticked == self._ticked_ones:
            return
        self._ticked_ones = ticked
        for button, on in zip(self._buttons, self._ticked_ones, strict=False):
            with QSignalBlocker(button):
                button.setChecked(on)
        if not self.is_open:
            self.show_state()

    def buttons(self) -> Sequence[TickChoice]:
        """The answers as they stand on the screen."""
        self.make()
        self._lay_answers()
        return self._buttons

    def answer(self) -> str:
        """What is ticked, in words."""
        return ", ".join(
            words for words, on in zip(self._words, self._ticked_ones, strict=True) if on
        )

    def leave_out(self, values: Iterable[T]) -> None:
        """Do not offer these for now; what is ticked of them stays ticked."""
        left_out = frozenset(values)
        if left_out != self._left_out:
            self._left_out = left_out
            self.show_state()

    def _first(self) -> TickChoice:
        return self.buttons()[0]

    def _show_answers(self, *, out: bool) -> None:
        """All of them but what is left out, or none; a few short ones are always there."""
        for value, button in zip(self._values, self._buttons, strict=False):
            button.setVisible(out and value not in self._left_out)
