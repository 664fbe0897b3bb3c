"""That something was not asked, and why: typed, or touched among reasons that are often true."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation, reason_not_asked, with_not_asked
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.options import OfferedWords, with_words
from ui.conversation.steps.step import Step
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.layout.folding import Folding
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.layout.tab_order import tab_stops
from ui.widgets.voice_block import Voice


class NotAskedControl(QWidget):
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


class StepPage(ScrollPage):
    """One step with room to scroll, and "Not asking this now" where it shows a part.

    Signals: `edited(Conversation)`.
    """

    edited = Signal(object)

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        step.edited.connect(self._edited)
        self.column.addWidget(step)
        self._not_asking: NotAskedControl | None = None
        if step.name in set(PartName):
            self._not_asking = NotAskedControl(step.pack)
            self._not_asking.said.connect(self._not_asked)
            self.column.addWidget(self._not_asking)
        self.finish()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show this document."""
        self._step.show_conversation(conversation)
        if self._not_asking is not None:
            self._not_asking.show_reason(reason_not_asked(conversation, self._step.name))

    def take_focus(self) -> None:
        """Put the keyboard at the step's first control, and show its top."""
        self.verticalScrollBar().setValue(0)
        first = next(iter(tab_stops(self._step)), None)
        if first is not None:
            first.setFocus()
        self.verticalScrollBar().setValue(0)

    def _edited(self, conversation: Conversation) -> None:
        self.edited.emit(conversation)

    def _not_asked(self, reason: str) -> None:
        conversation = with_not_asked(self._step.conversation, self._step.name, reason)
        self._step.conversation = conversation
        self.edited.emit(conversation)
