"""That something was not asked, and why: typed, or touched among reasons that are often true."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.pack import Pack
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.options import OfferedWords, with_words
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.layout.folding import Folding
from ui.widgets.voice_block import Voice


class NotAsking(QWidget):
    """Folded away until it is wanted; `of` is what it is about, where a page has several.

    Signals: `said(str)` with the reason as it now stands.
    """

    said = Signal(str)

    def __init__(self, pack: Pack, *, of: str = "") -> None:
        super().__init__()
        why = self.tr("Why it was not asked")
        self._reason = WordsEditor(
            why,
            description=self.tr("So that no gap is left without a reason."),
            voice=Voice.PRACTITIONER,
        )
        self._reason.changed.connect(lambda: self.said.emit(self._reason.text()))
        offered = OfferedWords(pack.prompt("opening", "not_asked").offered, of=of)
        offered.picked.connect(self._picked)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._reason)
        inside.addWidget(offered)
        title = self.tr("Not asking this now?")
        self._folding = Folding(title, body)
        if of:
            name_control(self._reason, f"{why}: {of}")
            name = f"{title} {of}"
            name_control(self._folding, name)
            self._folding.opened.connect(lambda _: name_control(self._folding, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._folding)

    def show_reason(self, reason: str) -> None:
        """Show the reason there is, without giving rise to an edit."""
        self._reason.set_words(reason)
        if reason:
            self._folding.set_open(True)

    def _picked(self, words: str) -> None:
        self._reason.set_words(with_words(self._reason.text(), words))
        self.said.emit(self._reason.text())
