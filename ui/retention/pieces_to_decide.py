"""What has to be decided, piece by piece, before everything about a person can be given to them."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.documents.access_decisions import HeldPiece
from ui.translated import counted, translated
from ui.widgets.buttons import quiet
from ui.widgets.fields.choices import OneOf
from ui.widgets.labels import announce, plain_label, quiet_help, section
from ui.widgets.layout.emptying import empty


class PiecesToDecide(QWidget):
    """Each piece with its reason, to be given or left out; kept until another person is chosen.

    Signals: `changed()` when something was decided.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answers: dict[HeldPiece, OneOf[bool]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addWidget(section(self.tr("Decide what is given")))
        column.addWidget(
            quiet_help(
                self.tr(
                    "Each of these may be about someone else, legal advice, or do serious harm. "
                    "Think of who may read the copy, too. Ask your data protection officer "
                    "where you are not sure."
                )
            )
        )
        self.count = plain_label("", role="label")
        column.addWidget(self.count)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        column.addLayout(self._rows)
        self.rest = quiet(self.tr("Leave out the rest"))
        self.rest.clicked.connect(self._leave_out_the_rest)
        column.addWidget(self.rest)
        self.hide()

    def show_pieces(self, pieces: Iterable[HeldPiece]) -> None:
        """Show these; what was decided of the same words before stays decided."""
        before = self.decided()
        self.forget()
        for piece in pieces:
            answer = OneOf(
                self.tr("“{words}”").format(words=piece.words),
                [(True, self.tr("Give")), (False, self.tr("Leave out"))],
                description=translated(piece.reason.value),
            )
            answer.set_value(before.get(piece))
            answer.changed.connect(self._decided)
            self._rows.addWidget(answer)
            self._answers[piece] = answer
        self.setVisible(bool(self._answers))
        self._say_how_many()

    def decided(self) -> dict[HeldPiece, bool]:
        """Of each piece that was decided: whether it is given."""
        found = ((piece, answer.value()) for piece, answer in self._answers.items())
        return {piece: given for piece, given in found if given is not None}

    def undecided(self) -> int:
        """How many are left."""
        return len(self._answers) - len(self.decided())

    def forget(self) -> None:
        """No word of anybody stands here."""
        self._answers.clear()
        empty(self._rows)
        self.hide()

    def go_to_first(self) -> None:
        """Put the cursor on the first that is undecided."""
        for answer in self._answers.values():
            if answer.value() is None:
                answer.buttons()[0].setFocus()
                return

    def _leave_out_the_rest(self) -> None:
        for answer in self._answers.values():
            if answer.value() is None:
                answer.set_value(False)
        self._decided()

    def _decided(self) -> None:
        self._say_how_many()
        self.changed.emit()

    def _say_how_many(self) -> None:
        left = self.undecided()
        words = counted("1 is not decided yet.", "%n are not decided yet.", left)
        self.count.setText(words if left else self.tr("All of it is decided."))
        self.rest.setVisible(bool(left))
        if self.isVisible():
            announce(self.count, self.count.text())
