"""What of answers to referrals goes into the person's copy: each piece by itself, none ticked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.documents.answer_pieces import AnswerPiece
from ui.translated import translated
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.labels import give_name, plain_label, section


class AnswersOffered(QWidget):
    """Offers pieces; what speaks against one stands under it. Nothing is chosen beforehand.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[AnswerPiece, ...] = ()
        self.ticks: list[TickChoice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._inside = QWidget()
        self._column.addWidget(self._inside)

    def show_pieces(self, pieces: tuple[AnswerPiece, ...]) -> None:
        """Offer these instead; nothing is said where there is none."""
        self._pieces = pieces
        self.ticks = []
        before, self._inside = self._inside, QWidget()
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        if pieces:
            rows.addWidget(section(self.tr("What others answered")))
            help_line = self.tr("Tick what they should have. Only what you tick goes in.")
            rows.addWidget(plain_label(help_line, role="help"))
        for each in pieces:
            tick = TickChoice(each.text)
            tick.toggled.connect(lambda _: self.changed.emit())
            self.ticks.append(tick)
            rows.addWidget(tick)
            if each.why_not:
                words = self.tr("Think first: {why}.").format(why=translated(each.why_not))
                give_name(tick, each.text, words)
                against = plain_label(words, role="help")
                against.setProperty("tone", "care")
                rows.addWidget(against)
        self._column.replaceWidget(before, self._inside)
        before.hide()
        before.deleteLater()

    def ticked(self) -> tuple[str, ...]:
        """The pieces that go."""
        return tuple(
            each.text
            for each, tick in zip(self._pieces, self.ticks, strict=True)
            if tick.isChecked()
        )
