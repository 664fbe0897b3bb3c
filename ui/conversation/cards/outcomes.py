"""An outcome that is no longer wanted: it stays on the record and can be wanted again."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Asked
from msp_desktop.practice.pack import Pack
from msp_desktop.record.outcomes import NotWanted, Outcome, Outcomes, asked_code
from msp_desktop.record.part import day_at, has_text
from ui.conversation.form.card import NumberedCard, bare, remove_button
from ui.conversation.form.form import Form
from ui.conversation.form.options import OfferedWords, speakers, with_words
from ui.translated import codes_in_words, weekday_words
from ui.widgets.buttons import quiet
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, plain_label
from ui.widgets.layout.folding import Folding
from ui.widgets.voice_block import QuoteView
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
            day=weekday_words(day_at(withdrawn.at)),
        )
        if self._quoted == f"{self.item.words.text}{caption}":
            return
        self._quoted = f"{self.item.words.text}{caption}"
        old = self._words.takeAt(0)
        widget = old.widget() if old is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        self._words.addWidget(QuoteView(self.item.words.text, caption, small=True))

    def _give_reason(self) -> None:
        if self.item.withdrawn is not None:
            withdrawn = self.item.withdrawn.but(reason=self.reason.text())
            self.give(self.item.but(withdrawn=withdrawn))


class NotWantedCard(NumberedCard[NotWanted]):
    """The words, and who said them."""

    def __init__(self, not_wanted: NotWanted, person: str) -> None:
        super().__init__(not_wanted)
        self.called = self.tr("What they do not want")
        self.sheet.words(
            lambda p: p.words, self.called, self.called, speakers=speakers(person), english=True
        )
        bare(self)
        remove_button(self, self.tr("what they do not want"))


class WantedCard(NumberedCard[Outcome]):
    """The words and who said them; the rest can follow in the full conversation."""

    def __init__(self, outcome: Outcome, person: str) -> None:
        super().__init__(outcome)
        bare(self)
        self.called = self.tr("What they want")
        self.sheet.words(lambda p: p.words, self.called, self.called, speakers=speakers(person))


class NothingWanted(QWidget):
    """Folded away until it is wanted, and gone once there is a wish.

    A reason that was given for not asking stays in sight all the same.

    Signals: `edited(Outcomes)`.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack, read: Callable[[], Outcomes]) -> None:
        super().__init__()
        self._read = read
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        self._sheet: Form[Outcomes] = Form(read, self.edited.emit, inside)
        ask = pack.prompt("outcomes", "asked").ask
        self._asked = self._sheet.one(
            lambda p: p.asked, self.tr("Were they asked"), ask, codes_in_words(Asked)
        )
        why = self.tr("Why they were not asked")
        self._why = QWidget()
        reason = QVBoxLayout(self._why)
        reason.setContentsMargins(0, 0, 0, 0)
        reason.setSpacing(8)
        self._sheet.note(lambda p: p.not_asked_reason, why, why, to=reason)
        offered = OfferedWords(pack.prompt("opening", "not_asked").offered, of=why)
        offered.picked.connect(self._picked)
        reason.addWidget(offered)
        inside.addWidget(self._why)
        self._folding = Folding(self.tr("Nothing wanted, or not asked?"), body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._folding)

    def show_outcomes(self, outcomes: Outcomes) -> None:
        """Show what is noted, without giving rise to an edit."""
        self._sheet.show(outcomes)
        expressed = asked_code(outcomes) is Asked.EXPRESSED
        reason = has_text(outcomes.not_asked_reason)
        self._asked.setVisible(not expressed)
        self._why.setVisible(reason or (not expressed and outcomes.asked is Asked.NO))
        self.setVisible(reason or not expressed)
        if reason or (outcomes.asked is not None and not expressed):
            self._folding.set_open(True)

    def _picked(self, words: str) -> None:
        outcomes = self._read()
        self.edited.emit(
            outcomes.but(not_asked_reason=with_words(outcomes.not_asked_reason, words))
        )
