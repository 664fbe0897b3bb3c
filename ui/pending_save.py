"""Words on their way to the disk."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol
from uuid import UUID

if TYPE_CHECKING:
    # Only named here: the locked window has no need of the record.
    from msp_desktop.practice.codes import PartName
    from msp_desktop.record.conversation import Conversation
    from msp_desktop.store.rescue import RescuedWords
    from msp_desktop.store.store import Store


class PendingSave(Protocol):
    """Words on their way to the disk: what they are part of, and how they are written there."""

    @property
    def key(self) -> UUID:
        """What they are part of; what is newer of the same takes their place."""
        ...

    def write(self, store: "Store") -> datetime:
        """Write them, on the store's thread; returns when they were on the disk."""
        ...

    def to_rescue(self) -> "RescuedWords | None":
        """The same for a rescue copy; None for what is not a conversation."""
        ...


class Snapshot(NamedTuple):
    """A conversation to be saved, and where in it the practitioner is."""

    conversation: "Conversation"
    part: "PartName"
    step: str

    @property
    def key(self) -> UUID:
        """The conversation's."""
        return self.conversation.id

    def write(self, store: "Store") -> datetime:
        """Keep it as it is now."""
        return store.save(*self)

    def to_rescue(self) -> "RescuedWords | None":
        """The conversation, ready to be rescued."""
        from msp_desktop.store.rescue import rescued_words

        return rescued_words(*self)
