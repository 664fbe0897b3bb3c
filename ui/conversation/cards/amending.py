"""Amending a finished conversation on screen; what is begun is kept, whatever locks."""

from typing import TYPE_CHECKING
from uuid import UUID

from msp_desktop.faults import Fault
from msp_desktop.record.amendment_part import Amendment
from msp_desktop.store.conversations.drafts import AmendmentBegun, keep_amendment_begun
from msp_desktop.store.conversations.load import Opened
from ui.conversation.cards.amendments import Amendments
from ui.session import Session
from ui.translated import fault_words

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class Amending:
    """Stands between the fields on the summary and the store."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._this: UUID | None = None
        self._written: tuple[Amendment, ...] = ()
        self._begun = AmendmentBegun()
        self._fields: Amendments | None = None

    def show_conversation(self, conversation_id: UUID, opened: Opened | None = None) -> None:
        """Begin with this conversation, as it was opened; nothing stands beside a new one."""
        self._this, self._fields = conversation_id, None
        self._written = opened.amendments if opened is not None else ()
        self._begun = opened.half_done.amendment if opened is not None else AmendmentBegun()

    def attach(self, fields: Amendments) -> None:
        """Work with these fields from now on."""
        self._fields = fields
        fields.show_amendments(self._written)
        if self._begun != AmendmentBegun():
            fields.go_on_with(self._begun.what, self._begun.why)
        fields.begun.connect(self._keep_begun)
        fields.added.connect(self._amend)

    def _keep_begun(self, what: str, why: str) -> None:
        this = self._this
        self._begun = begun = AmendmentBegun(what=what, why=why)
        if this is not None:

            def keep(store: "Store") -> None:
                store.write(lambda connection: keep_amendment_begun(connection, this, begun))

            self._session.ask(keep, _nothing, self._refuse)

    def _amend(self, what: str, why: str) -> None:
        this = self._this
        if this is None:
            return

        def amend(store: "Store") -> Amendment:
            return store.amend(this, what=what, why=why)

        self._session.ask(amend, self._amended, self._refuse)

    def _amended(self, written: Amendment) -> None:
        self._written = (*self._written, written)
        if self._fields is not None:
            self._fields.show_amendments(self._written)

    def _refuse(self, fault: Fault) -> None:
        if self._fields is not None:
            self._fields.refuse(fault_words(fault))


def _nothing(_: None) -> None:
    """It is kept; nothing needs to be said."""
