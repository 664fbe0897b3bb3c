"""A review on its way to the disk, by the same road as a conversation."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from msp_desktop.review.review import Review

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class ReviewSnapshot(NamedTuple):
    """A review to be saved as it is now; it waits in the session until it is written."""

    review: Review

    @property
    def key(self) -> UUID:
        """The review's."""
        return self.review.id

    def write(self, store: "Store") -> datetime:
        """Keep it; the first change takes it from new to in review."""
        from msp_desktop.review.inbox import Desk

        Desk(store).save(self.review)
        return store.now()
