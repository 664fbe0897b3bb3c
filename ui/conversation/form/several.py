"""Several answers to one question, and which of them is the main one."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.fields.choices import AnyOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.question_row import QuestionRow

T = TypeVar("T")


class Several(QWidget, Generic[T]):
    """Any number of answers; where there are more than one, the main one can be marked.

    Signals:
        changed: a person chose; not sent by `show_value`.
    """

    changed = Signal()

    def __init__(self, ask: str, options: Sequence[tuple[T, str]], description: str) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self._order = [value for value, _ in options]
        self._main: T | None = None
        self.all: AnyOf[T] = AnyOf(ask, options, description=description, late=True)
        which = say("Several", "Which is the main one?")
        not_marked = (None, say("Several", "Not marked"))
        self.main = QuestionRow(which, lambda: Chooser(which, [not_marked, *options]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.all)
        column.addWidget(self.main)
        self.all.changed.connect(self._all_chosen)
        self.main.changed.connect(self._main_chosen)
        self.main.hide()
        self.all.set_open(False)

    def value(self) -> tuple[T | None, tuple[T, ...]]:
        """The main one, and the others in the order of the question; one alone is the main one."""
        chosen = self.all.value()
        if len(chosen) == 1:
            return chosen[0], ()
        main = self._main if self._main in chosen else None
        return main, tuple(each for each in chosen if each != main)

    def show_value(self, main: T | None, others: Sequence[T]) -> None:
        """Show these, without sending `changed`."""
        chosen = tuple(each for each in self._order if each == main or each in others)
        self._main = main
        self.all.set_value(chosen)
        self.main.set_value(main)
        self.main.setVisible(len(chosen) > 1)

    def _all_chosen(self) -> None:
        if len(self.all.value()) == 1:
            self._main = self.all.value()[0]
        self.changed.emit()

    def _main_chosen(self) -> None:
        """What is the main one is one of them."""
        self._main = self.main.value()
        if self._main is not None and self._main not in self.all.value():
            self.all.set_value((*self.all.value(), self._main))
        self.changed.emit()
