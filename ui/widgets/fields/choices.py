"""Answers laid out to be touched: one of them, or any of them."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from ui.theme import current
from ui.widgets.buttons import press_on_enter, quiet
from ui.widgets.fields.choice_button import PAD, OneChoice, TickChoice
from ui.widgets.labels import give_name
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.layout.question_layout import QuestionLayout
from ui.widgets.openable import Openable, open_now

T = TypeVar("T")

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

FEW, SHORT = 3, 12
"""So many answers of so many letters each need no line of their own."""


class _AtRest(QPushButton):
    """Stands for answers that are not laid out: says the answer, and lays them out.

    It lets the keyboard go straight on to the answers.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setProperty("role", "answer")
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.wanted)

    def say(self, words: str) -> None:
        """Say this answer, or that there is none yet."""
        self._words = words or self.tr("Choose")
        self.setText(self._words.replace("&", "&&"))
        self.updateGeometry()
        self.setAccessibleDescription(words or self.tr("not answered"))
        if bool(self.property("read")) != bool(words):
            self.setProperty("read", bool(words))
            self.style().unpolish(self)
            self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        """Long answers wrap."""
        return QSize(80, current().target)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height when the answers wrap."""
        self.ensurePolished()
        room = QRect(0, 0, max(60, width - 2 * self._side()), 10_000)
        wrapped = self.fontMetrics().boundingRect(room, int(_WRAP), self._words)
        return max(current().target, wrapped.height() + 20)

    def sizeHint(self) -> QSize:
        """Room for the answers on one line."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._words) + 2 * self._side() + 4
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The button as the style draws it, with its words on as many lines as they take."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.setFont(self.font())
        painter.setPen(QColor(current().colours.ink))
        side = self._side()
        painter.drawText(self.rect().adjusted(side, 0, -side, 0), int(_WRAP), self._words)
        painter.end()

    def _side(self) -> int:
        return 0 if self.property("read") else PAD

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lay the answers out for a key; a pointer has to press."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter lays the answers out, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)


class _Choices(QGroupBox, Openable):
    """A named group: its label, its help, and answers that wrap."""

    changed = Signal()

    def __init__(self, label: str, description: str, words: Sequence[str]) -> None:
        super().__init__()
        give_name(self, label, description)
        self._layout = QuestionLayout(self, label, description)
        self.flow = FlowLayout()
        self._layout.add(self.flow)
        self._short = len(words) <= FEW and all(len(each) <= SHORT for each in words)
        self.offers = not self._short
        self._rest = _AtRest()
        self._rest.wanted.connect(self._lay_out)
        self._rest.hide()
        self.flow.addWidget(self._rest)

    def answer(self) -> str:
        """The answer in words, empty where there is none."""
        raise NotImplementedError  # pragma: no cover - each kind says so itself

    def is_answered(self) -> bool:
        """Whether something is chosen."""
        return bool(self.answer())

    def show_state(self) -> None:
        """Lay the answers out, or say the one that was given."""
        rest, words = self._rest, self.answer()
        out = self.is_open or (self._short and not words)
        self._arrange()
        rest.say(words)
        had_focus = rest.hasFocus()
        self._show_answers(out=out)
        rest.setVisible(not out)
        self.setFocusProxy(self._first() if out else rest)
        if had_focus and out:
            self._first().setFocus(Qt.FocusReason.TabFocusReason)

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
        self._layout.fit()

    def changeEvent(self, event: QEvent) -> None:
        """One under the other where text grows large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_rest"):
            self._arrange()

    def rest_button(self) -> QPushButton:
        """What stands for the answers while they are not laid out."""
        return self._rest

    def _first(self) -> OneChoice | TickChoice:
        raise NotImplementedError  # pragma: no cover

    def _show_answers(self, *, out: bool) -> None:
        raise NotImplementedError  # pragma: no cover

    def _lay_out(self) -> None:
        self.set_open(True)
        self._first().setFocus(Qt.FocusReason.TabFocusReason)


class OneOf(_Choices, Generic[T]):
    """At most one of several answers; where `optional`, it can be cleared.

    The arrow keys go from answer to answer; Backspace, Delete or "Clear answer" clears it.

    Signals:
        changed: a person chose or cleared; not sent by `set_value`.
    """

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[T, str]],
        *,
        optional: bool = True,
        description: str = "",
    ) -> None:
        super().__init__(label, description, [words for _, words in options])
        self._optional = optional
        self._chosen: int | None = None
        self._values = [value for value, _ in options]
        self._buttons = [OneChoice(words) for _, words in options]
        for at, button in enumerate(self._buttons):
            give_name(button, button.text(), label)
            button.toggled.connect(lambda on, at=at: self._toggled(at, on))
            button.stepped.connect(lambda step, at=at: self._step(at, step))
            button.emptied.connect(self._clear)
            self.flow.addWidget(button)
        self._clearing = quiet(self.tr("Clear answer"), description=label)
        self._clearing.clicked.connect(self._clear)
        self._clearing.hide()
        self.flow.addWidget(self._clearing)
        self._show(None)

    def value(self) -> T | None:
        """The answer, None where there is none."""
        return None if self._chosen is None else self._values[self._chosen]

    def set_value(self, value: T | None) -> None:
        """Show an answer without sending `changed`; one not on offer shows none."""
        self._show(self._values.index(value) if value in self._values else None)

    def buttons(self) -> Sequence[OneChoice]:
        """The answers as they stand on the screen."""
        return self._buttons

    def answer(self) -> str:
        """The answer in words, empty where there is none."""
        return "" if self._chosen is None else self._buttons[self._chosen].text()

    def _first(self) -> OneChoice:
        return self._buttons[self._chosen or 0]

    def _show_answers(self, *, out: bool) -> None:
        """All of them, or only the one that was given."""
        for button in self._buttons:
            button.setVisible(out)
        self._clearing.setVisible(self._optional and self.is_open and self._chosen is not None)

    def _show(self, chosen: int | None) -> None:
        self._chosen = chosen
        for at, button in enumerate(self._buttons):
            button.show_chosen(chosen=at == chosen)
            reached = at == (chosen or 0)
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(strong if reached else click)
        if self._buttons:
            self.show_state()

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
        if not self._optional or self.value() is None:
            return
        had_focus = self._clearing.hasFocus()
        self._show(None)
        if had_focus and self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class AnyOf(_Choices, Generic[T]):
    """Any number of several answers.

    Signals:
        changed: a person ticked or unticked; not sent by `set_value`.
    """

    def __init__(
        self, label: str, options: Sequence[tuple[T, str]], *, description: str = ""
    ) -> None:
        super().__init__(label, description, [words for _, words in options])
        self._values = [value for value, _ in options]
        self._buttons = [TickChoice(words) for _, words in options]
        for button in self._buttons:
            give_name(button, button.text(), label)
            button.toggled.connect(self._ticked)
            self.flow.addWidget(button)
        if self._buttons:
            self.show_state()

    def _ticked(self) -> None:
        self.set_open(True)
        self.changed.emit()
        open_now(self)

    def value(self) -> tuple[T, ...]:
        """What is ticked, in the order of the options."""
        return tuple(
            value
            for value, button in zip(self._values, self._buttons, strict=True)
            if button.isChecked()
        )

    def set_value(self, values: Iterable[T]) -> None:
        """Show what is ticked without sending `changed`; what is not on offer is passed over."""
        wanted = list(values)
        for value, button in zip(self._values, self._buttons, strict=True):
            with QSignalBlocker(button):
                button.setChecked(value in wanted)
        if not self.is_open:
            self.show_state()

    def buttons(self) -> Sequence[TickChoice]:
        """The answers as they stand on the screen."""
        return self._buttons

    def answer(self) -> str:
        """What is ticked, in words."""
        return ", ".join(button.text() for button in self._buttons if button.isChecked())

    def _first(self) -> TickChoice:
        return self._buttons[0]

    def _show_answers(self, *, out: bool) -> None:
        """All of them, or none; a few short ones are always there."""
        for button in self._buttons:
            button.setVisible(out)
