"""A finished conversation as a whole: everything that was noted, and not only the person's words.

It is laid out from the same blocks as its documents. What is kept from others is here too: it is
the practitioner's own record.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from ui.widgets.layout.folding import Folding


class WholeRecord(QWidget):
    """Folded away; laid out when it is first opened, as that takes a moment."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        self._conversation: Conversation | None = None
        self._laid: Conversation | None = None
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(16)
        self._inside = QWidget()
        self._folding = Folding(self.tr("The whole record"), self._body)
        self._folding.opened.connect(self._opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._folding)

    def show_conversation(self, conversation: Conversation) -> None:
        """Stand for this conversation."""
        self._conversation = conversation
        self._opened(is_open=self._folding.is_open())

    def _opened(self, is_open: bool) -> None:
        if is_open and self._conversation is not None and self._conversation != self._laid:
            self._laid = self._conversation
            self._lay(self._conversation)

    def _lay(self, conversation: Conversation) -> None:
        # What lays documents out takes a moment to load, and few visits come to this.
        from msp_desktop.disclosure.allowed import disclose
        from msp_desktop.documents.compose import compose
        from msp_desktop.documents.kinds.supervisor import SUPERVISOR
        from ui.widgets.document_view import widgets_for

        shared = disclose(conversation, SUPERVISOR)
        at = conversation.started_at
        document = compose(shared, SUPERVISOR, at=at, pack=self._pack)
        self._lines.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for _, widget in widgets_for(document.blocks, self._pack):
            column.addWidget(widget)
        self._lines.addWidget(self._inside)
