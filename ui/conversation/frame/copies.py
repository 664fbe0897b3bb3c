"""The copies that were made of a conversation, asked of the store when a step shows them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.conversation import Conversation
from ui.session import Session
from ui.widgets.record_tables import CopiesLines

if TYPE_CHECKING:
    from msp_desktop.store.copies_made import CopyMade
    from msp_desktop.store.store import Store


def show_copies(
    session: Session, conversation: Conversation, page: Callable[[], QWidget | None]
) -> None:
    """Show on the page what left of this conversation, and whether the plan has changed since.

    `page` is asked again when the answer comes: by then another one may be open, or none.
    """

    def look(store: "Store") -> "tuple[CopyMade, ...]":
        from msp_desktop.store.copies_made import copies_made

        return copies_made(store, conversation)

    def show(copies: "tuple[CopyMade, ...]") -> None:
        now = page()
        lines = now.findChild(CopiesLines) if now is not None else None
        if isinstance(lines, CopiesLines):
            lines.show_copies(copies)

    def not_read(_: Fault) -> None:
        """A reminder only: the step itself says what keeps the store from answering."""

    session.ask(look, show, not_read)
