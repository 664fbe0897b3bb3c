"""Earlier attempts at a decision, asked of the store when a later conversation reaches them."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.story import DecisionStory, decisions_over_time, in_order
from ui.session import Session

if TYPE_CHECKING:
    from msp_desktop.store.conversations.load import Opened
    from msp_desktop.store.store import Store


class EarlierAttempts:
    """Read once for each conversation that is opened: every reading is noted on the trail."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read_for: UUID | None = None
        self._found: tuple[DecisionStory, ...] = ()

    def show_beside(self, conversation: Conversation, page: Callable[[], QWidget | None]) -> None:
        """Show on the page what was found at the conversations before this one.

        `page` is asked again when the answer comes: by then another one may be open, or none.
        """
        if self._read_for == conversation.id:
            _show(page(), self._found)
            return

        def look(store: "Store") -> "tuple[Opened, ...]":
            return store.story(conversation.person_id)

        def found(told: "tuple[Opened, ...]") -> None:
            self._read_for = conversation.id
            self._found = _before(conversation, tuple(one.conversation for one in told))
            _show(page(), self._found)

        def not_read(_: Fault) -> None:
            """A reminder only: the step itself says what keeps the store from answering."""

        self._session.ask(look, found, not_read)


def _before(
    conversation: Conversation, told: tuple[Conversation, ...]
) -> tuple[DecisionStory, ...]:
    now = conversation.started_at, conversation.id
    return decisions_over_time(one for one in in_order(told) if (one.started_at, one.id) < now)


def _show(page: QWidget | None, found: tuple[DecisionStory, ...]) -> None:
    from ui.conversation.steps.capacity import CapacityStep

    step = page.findChild(CapacityStep) if page is not None else None
    if isinstance(step, CapacityStep):
        step.show_earlier(found)
