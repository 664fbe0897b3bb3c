"""Everything that a review is opened with, gathered on the store's thread."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.comparison.since_review import SinceReview
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.review import Review
from msp_desktop.signing_keys import KnownKey
from msp_desktop.store.signing_keys import known_keys

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class OpenedReview:
    """A review with the record that it is about and the file as it came."""

    review: Review
    conversation: Conversation
    chapters: tuple[Conversation, ...]
    file: bytes = field(repr=False)
    password: str = field(repr=False)
    known: tuple[KnownKey, ...]
    since: SinceReview | None
    newer: bool
    amendments: tuple[Amendment, ...] = ()


def opened_review(store: "Store", review_id: UUID) -> OpenedReview:
    """The review of that id with all that goes with it.

    Raises:
        NoSuchReview: if there is none.
    """
    desk = ReviewInbox(store)
    review = desk.review(review_id)
    file, password = desk.referral(review)
    attached = desk.attached(review)
    return OpenedReview(
        review=review,
        conversation=attached.conversation,
        chapters=tuple(one.conversation for one in attached.chapters),
        file=file,
        password=password,
        known=known_keys(store),
        since=desk.since_last(review),
        newer=desk.newer(review) is not None,
        amendments=attached.amendments,
    )


class ReviewSnapshot(NamedTuple):
    """A review to be saved as it is now; it waits in the session until it is written."""

    review: Review

    @property
    def key(self) -> UUID:
        """The review's."""
        return self.review.id

    def write(self, store: "Store") -> datetime:
        """Keep it; the first change takes it from new to in review."""
        ReviewInbox(store).save(self.review)
        return store.now()

    def to_rescue(self) -> None:
        """A review is no conversation: it is rescued with the whole of the store."""
