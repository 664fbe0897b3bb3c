"""A step on its page: it scrolls, and at its foot a part can be left with a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, reason_not_asked, with_not_asked
from ui.conversation.offered_words import OfferedWords, with_words
from ui.conversation.step import Step
from ui.widgets.folding import Folding
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.voice_block import Voice
from ui.widgets.words_editor import WordsEditor


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
        self._reason: WordsEditor | None = None
        if step.name in set(PartName):
            self._reason = WordsEditor(
                self.tr("Why it was not asked"),
                description=self.tr("So that no gap is left without a reason."),
                voice=Voice.PRACTITIONER,
            )
            self._reason.changed.connect(self._reason_changed)
            why = QWidget()
            column = QVBoxLayout(why)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            column.addWidget(self._reason)
            offered = OfferedWords(step.pack.prompt("opening", "not_asked").offered)
            offered.picked.connect(self._reason_picked)
            column.addWidget(offered)
            self._folding = Folding(self.tr("Not asking this now?"), why)
            self.column.addWidget(self._folding)
        self.finish()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show this document."""
        self._step.show_conversation(conversation)
        if self._reason is not None:
            reason = reason_not_asked(conversation, self._step.name)
            self._reason.set_words(reason)
            if reason:
                self._folding.set_open(True)

    def take_focus(self) -> None:
        """Put the keyboard at the step's first control, and show its top."""
        self.verticalScrollBar().setValue(0)
        first = self._step.nextInFocusChain()
        while first is not None and first is not self._step:
            if self._step.isAncestorOf(first) and first.isVisible() and first.isEnabled():
                by_tab = first.focusPolicy() & Qt.FocusPolicy.TabFocus
                if by_tab and first.focusProxy() is None:
                    first.setFocus()
                    break
            first = first.nextInFocusChain()
        self.verticalScrollBar().setValue(0)

    def _edited(self, conversation: Conversation) -> None:
        self.edited.emit(conversation)

    def _reason_picked(self, words: str) -> None:
        if self._reason is not None:
            self._reason.set_words(with_words(self._reason.text(), words))
            self._reason_changed()

    def _reason_changed(self) -> None:
        if self._reason is not None:
            conversation = with_not_asked(
                self._step.conversation, self._step.name, self._reason.text()
            )
            self._step.conversation = conversation
            self.edited.emit(conversation)
