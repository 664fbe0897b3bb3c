"""A step on its page: it scrolls, and at its foot a part can be left with a reason."""

from PySide6.QtCore import Qt, Signal

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, reason_not_asked, with_not_asked
from ui.conversation.steps.not_asking import NotAsking
from ui.conversation.steps.step import Step
from ui.widgets.layout.scroll_page import ScrollPage


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
        self._not_asking: NotAsking | None = None
        if step.name in set(PartName):
            self._not_asking = NotAsking(step.pack)
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

    def _not_asked(self, reason: str) -> None:
        conversation = with_not_asked(self._step.conversation, self._step.name, reason)
        self._step.conversation = conversation
        self.edited.emit(conversation)
