"""Reads what is known of the person before the conversation that is open; nothing waits for it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msp_desktop.faults import Fault
from msp_desktop.record.case.snapshot import CaseSnapshot, snapshot_of
from msp_desktop.record.conversation import Conversation, took_place_at
from ui.conversation.steps.page import StepPage
from ui.scope import Scope
from ui.session import Session

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class KnownBefore:
    """The snapshot that the open draft stands beside; None where there is nothing before it.

    It is shown on each of `pages` once it is there, and on those that are made later.
    """

    def __init__(self, session: Session, scope: Scope, pages: Mapping[str, StepPage]) -> None:
        self._session, self._scope, self._pages = session, scope, pages
        self.snapshot: CaseSnapshot | None = None

    def begin(self, conversation: Conversation | None, *, begun_now: bool) -> None:
        """Read what was known before this conversation; None for the first, or a finished one."""
        self.snapshot = None
        if conversation is not None:

            def read(store: "Store") -> CaseSnapshot | None:
                return read_before(store, conversation, begun_now=begun_now)

            self._session.ask(self._scope, read, self._take, _no_loss)

    def _take(self, snapshot: CaseSnapshot | None) -> None:
        self.snapshot = snapshot
        for page in self._pages.values():
            self.show_on(page)

    def show_on(self, page: StepPage) -> None:
        """Show it on a step's page."""
        if self.snapshot is not None:
            page.show_known(self.snapshot)


def read_before(
    store: "Store", conversation: Conversation, *, begun_now: bool
) -> CaseSnapshot | None:
    """What was known of the person when that conversation took place, as amended since.

    Before one that is `begun_now` is everything there is, whatever day the clock says.
    """
    from msp_desktop.disclosure.corrections import corrected
    from msp_desktop.store.cases import Cases

    found = Cases(store).story(conversation.person_id)
    at = took_place_at(conversation)
    before = (
        corrected(one.conversation, one.amendments)
        for one in found.story.opened
        if one.conversation.id != conversation.id
        and (begun_now or took_place_at(one.conversation) < at)
    )
    return snapshot_of(before, (case.state for case in found.cases))


def _no_loss(_: Fault) -> None:
    """It is help beside the step; what keeps the store from answering is said by the foot."""
