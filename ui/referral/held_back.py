"""What the person holds back from this reader, and what else is weighed before it is sealed."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.disclosure.allowed import Disclosure
from msp_desktop.disclosure.held_back import HeldBack
from ui.translated import translated
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.labels import give_name
from ui.widgets.notice import Notice, Tone


class HeldBackCard(QWidget):
    """Always says what is held back, and where its words stand; asks for a look at both.

    Words of the matter stay out unless they are ticked below. Where the reader may be tied to
    whoever the risk comes from, that is weighed first too.
    """

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.held = Notice(tone=Tone.STOP)
        self.hits = Notice(tone=Tone.CARE)
        self.read = TickChoice(
            self.tr("I have read what they hold back, and each place it appears")
        )
        self.tied = TickChoice(self.tr("I have weighed who will read this"))
        for tick in (self.read, self.tied):
            give_name(tick, tick.text(), self.tr("Needed before it can be saved."))
        for widget in (self.held, self.hits, self.read, self.tied):
            column.addWidget(widget)
        self.start_afresh()

    def start_afresh(self) -> None:
        """Nothing held back, and nothing of anybody."""
        for tick in (self.read, self.tied):
            with QSignalBlocker(tick):
                tick.setChecked(False)
        self.show_shared(None)

    def show_shared(self, shared: Disclosure | None) -> None:
        """Show what is held back in this document."""
        held = shared.held if shared is not None else None
        _say(self.held, self._held_words(held) if held is not None else "")
        _say(self.hits, self._hit_words(shared) if shared is not None and shared.hits else "")
        self.read.setVisible(held is not None)
        self.tied.setVisible(shared is not None and bool(shared.reader_ties))
        self.setVisible(held is not None or not self.tied.isHidden())

    def missing(self) -> str:
        """The sentence that asks for what is needed before saving; empty where nothing is."""
        if not self.read.isHidden() and not self.read.isChecked():
            return self.tr("First tick that you have read what they hold back.")
        if not self.tied.isHidden() and not self.tied.isChecked():
            return self.tr("First tick that you have weighed who will read this.")
        return ""

    def wanted(self) -> QWidget:
        """Where an answer is needed."""
        return self.tied if self.read.isHidden() or self.read.isChecked() else self.read

    def _held_words(self, held: HeldBack) -> str:
        lines = []
        if held.in_words:
            said = self.tr("They agree in part. {called}: “{words}”")
            lines.append(said.format(called=translated(held.called), words=held.in_words))
        else:
            lines.append(self.tr("They agree in part. It is not noted what they hold back."))
        if held.search.terms:
            words = ", ".join(held.search.terms)
            lines.append(self.tr("Words looked for, in every form: {words}").format(words=words))
        if held.keys:
            lines.append(self.tr("Pieces they hold back are marked below and cannot be ticked."))
        lines.append(self.tr("Nothing goes that is not ticked below, piece by piece."))
        return "\n".join(lines)

    def _hit_words(self, shared: Disclosure) -> str:
        lines = [
            self.tr("Some of these words appear here. Each stays out unless you tick it below:")
        ]
        for hit in shared.hits:
            state = self.tr("kept in") if hit.included else self.tr("left out")
            words = ", ".join(hit.found)
            lines.append(
                self.tr("{piece}: {words} ({state})").format(
                    piece=translated(hit.title), words=words, state=state
                )
            )
        return "\n".join(lines)


def _say(notice: Notice, sentence: str) -> None:
    if notice.sentence() != sentence:
        notice.say(sentence)
