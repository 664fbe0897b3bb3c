"""Answers laid out to be touched: one of them, or any of them."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from ui.widgets.buttons import quiet
from ui.widgets.fields.choice_button import OneChoice, TickChoice
from ui.widgets.labels import give_name, plain_label
from ui.widgets.layout.flow import FlowLayout

T = TypeVar("T")


class _Choices(QGroupBox):
    """A named group: its label, its help, and answers that wrap."""

    changed = Signal()

    def __init__(self, label: str, description: str) -> None:
        super().__init__()
        give_name(self, label, description)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if label:
            column.addWidget(plain_label(label, role="label"))
        if description:
            column.addWidget(plain_label(description, role="help"))
        self.flow = FlowLayout()
        column.addLayout(self.flow)


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
        super().__init__(label, description)
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

    def _show(self, chosen: int | None) -> None:
        self._chosen = chosen
        for at, button in enumerate(self._buttons):
            button.show_chosen(chosen=at == chosen)
            reached = at == (chosen or 0)
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(strong if reached else click)
        if self._buttons:
            self.setFocusProxy(self._buttons[chosen or 0])
        self._clearing.setVisible(self._optional and chosen is not None)

    def _toggled(self, at: int, on: bool) -> None:
        """Take an answer, from a finger, a key, or assistive technology, which never clicks."""
        if on:
            self._show(at)
            self.changed.emit()

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
        super().__init__(label, description)
        self._values = [value for value, _ in options]
        self._buttons = [TickChoice(words) for _, words in options]
        for button in self._buttons:
            give_name(button, button.text(), label)
            button.toggled.connect(self.changed)
            self.flow.addWidget(button)
        if self._buttons:
            self.setFocusProxy(self._buttons[0])

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

    def buttons(self) -> Sequence[TickChoice]:
        """The answers as they stand on the screen."""
        return self._buttons
