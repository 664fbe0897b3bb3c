"""An outcome that is no longer wanted: it stays on the record and can be wanted again."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.record.outcomes import Outcome
from ui.conversation.form.card import NumberedCard
from ui.translated import weekday_words
from ui.widgets.buttons import quiet
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row
from ui.widgets.plain_label import plain_label
from ui.widgets.quote import Quote
from ui.widgets.words import said_by_words


class WithdrawnCard(NumberedCard[Outcome]):
    """The words, since when they are no longer wanted, and why.

    `removed` means here that it is wanted again.
    """

    def __init__(self, outcome: Outcome, person: str) -> None:
        super().__init__(outcome)
        self.called = self.tr("No longer wanted")
        self._person = person
        self._words = QVBoxLayout()
        self.column.addLayout(self._words)
        self._quoted = ""
        self._pulled = plain_label("", role="help")
        self.column.addWidget(self._pulled)
        self.reason = LineField()
        reason = self.tr("Why it is no longer wanted")
        self.column.addWidget(form_row(reason, self.reason))
        self.sheet.named(self.reason, reason)
        self.reason.changed.connect(self._give_reason)
        again = quiet(self.tr("Wanted again"))
        again.clicked.connect(self.removed)
        self.sheet.named(again, self.tr("Wanted again"))
        self.column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)

    def show_pulls(self, pulls: Iterable[tuple[Outcome, str]]) -> None:
        """Show what it pulled against, and how that was talked through."""
        line = self.tr("It pulled against “{words}”: {note}")
        said = [line.format(words=other.words.text, note=note) for other, note in pulls]
        self._pulled.setText("\n".join(said))
        self._pulled.setVisible(bool(said))

    def settle(self) -> None:
        """Show the words as they were said."""
        withdrawn = self.item.withdrawn
        if withdrawn is None:
            return
        self.reason.set_text(withdrawn.reason)
        caption = self.tr("said by {who}, no longer wanted since {day}").format(
            who=said_by_words(self.item.words.said_by, self._person),
            day=weekday_words(withdrawn.at.astimezone().date()),
        )
        if self._quoted == f"{self.item.words.text}{caption}":
            return
        self._quoted = f"{self.item.words.text}{caption}"
        old = self._words.takeAt(0)
        widget = old.widget() if old is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        self._words.addWidget(Quote(self.item.words.text, caption, small=True))

    def _give_reason(self) -> None:
        if self.item.withdrawn is not None:
            withdrawn = self.item.withdrawn.but(reason=self.reason.text())
            self.give(self.item.but(withdrawn=withdrawn))
