"""What an answer was before it changed in this visit, in sight under its question."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.record.part import ChangedAnswer
from ui.translated import time_words, translated
from ui.widgets.buttons import quiet
from ui.widgets.labels import plain_label
from ui.widgets.layout.emptying import empty

Changed = tuple[ChangedAnswer, ...]


class ChangedAnswers(QWidget):
    """One line for each earlier answer to one question; a slip of the hand can be taken away.

    `read` gives all earlier answers of the part, `write` takes them once one is taken away.
    """

    def __init__(
        self,
        question: str,
        asked: str,
        read: Callable[[], Changed],
        write: Callable[[Changed], None],
    ) -> None:
        super().__init__()
        self._question, self._asked = question, asked
        self._read, self._write = read, write
        self._shown: Changed = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_changed(self) -> None:
        """Show what is kept now, without giving rise to an edit."""
        now = tuple(each for each in self._read() if each.question == self._question)
        if now == self._shown:
            return
        self._shown = now
        empty(self._column)
        for each in now:
            self._column.addWidget(self._line(each))
        self.setVisible(bool(now))

    def _line(self, each: ChangedAnswer) -> QWidget:
        say = QCoreApplication.translate
        line = say("ChangedAnswers", "Until {time}: {answer}").format(
            time=time_words(each.until.astimezone()), answer=translated(each.answer)
        )
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(plain_label(line, role="help"), 1)
        slip = quiet(say("ChangedAnswers", "It was a slip"))
        slip.setAccessibleName(f"{slip.text()}: {self._asked}, {line}")
        slip.clicked.connect(
            lambda: self._write(tuple(old for old in self._read() if old.id != each.id))
        )
        beside.addWidget(slip)
        return row
