"""One document of many on the list: its file and its words, or why there is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.translated import fault_words
from ui.widgets.buttons import secondary
from ui.widgets.card import Card
from ui.widgets.headings import question
from ui.widgets.naming import give_name
from ui.widgets.notice import Notice, Tone
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from msp_desktop.documents.batch import Outcome


class BatchRow(Card):
    """What became of one document; its words stand here and nowhere else."""

    def __init__(self, called: str, reader: str, outcome: "Outcome") -> None:
        super().__init__()
        self.about = self.tr("{person}: {reader}").format(person=called, reader=reader)
        self.setAccessibleName(self.about)
        self.outcome = outcome
        self.password = ""
        across = QHBoxLayout()
        across.setSpacing(16)
        self.column.addLayout(across)
        words = QVBoxLayout()
        words.setSpacing(4)
        across.addLayout(words, 1)
        words.addWidget(plain_label(self.about, role="label"))
        done = outcome.given_out
        if done is None:
            if outcome.refused is not None:
                self._say(Notice(fault_words(outcome.refused), tone=Tone.CARE))
            return
        self.password = done.password
        words.addWidget(plain_label(done.target.name, role="quiet"))
        six = question(done.password)
        six.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        six.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words.addWidget(six)
        copy = secondary(self.tr("Copy"))
        give_name(
            copy,
            self.tr("Copy the six words of {file}").format(file=done.target.name),
            self.tr("They leave the clipboard again after a moment."),
        )
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.password))
        across.addWidget(copy, 0, Qt.AlignmentFlag.AlignVCenter)
        if done.not_noted is not None:
            told = self.tr("That it was made could not be noted in the store. {why}")
            self._say(Notice(told.format(why=fault_words(done.not_noted)), tone=Tone.CARE))

    def _say(self, notice: Notice) -> None:
        self.column.addWidget(notice)
