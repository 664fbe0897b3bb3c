"""The supervisor's desk: what arrives is kept, reviewed, signed off and looked back on.

It joins the guard, the review's rules and the store. A store belongs to one thread, and so does
this; opening takes about a second, so a window has a file opened beside that thread
(`open_arrived`) and hands what came out to `take_in`.
"""

import hashlib
from collections.abc import Callable, Iterator
from datetime import date, datetime
from uuid import UUID

from msp_desktop.record.amendment import amended_to_json
from msp_desktop.record.case.attached import AttachedRecord, attached_from_json
from msp_desktop.record.case.case_record import case_to_json
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import day_at
from msp_desktop.review.comparison.since_review import SinceReview, changes_between
from msp_desktop.review.faults import PagesNotShown, ReferralRefused
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.review.return_file import open_return, return_to_json
from msp_desktop.review.review import Review, ReviewState, begin, review_from_json, review_to_json
from msp_desktop.review.sign_off import SignedReview, return_with_questions, sign_off
from msp_desktop.review.themes import Reviewed, Themes, themes
from msp_desktop.signing_keys import SigningKey
from msp_desktop.store.reviews import arrived as arrivals
from msp_desktop.store.reviews import kept as reviews
from msp_desktop.store.reviews import queue as queues
from msp_desktop.store.reviews.arrived import KeptReferral
from msp_desktop.store.reviews.kept import KeptReview
from msp_desktop.store.reviews.queue import Queue, QueueEntry
from msp_desktop.store.store import Store, utc_now


class ReviewInbox:
    """Everything that is done with referrals that arrived, on one open store."""

    def __init__(self, store: Store, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._store = store
        self._clock = clock

    def take_in(
        self, arrived: ReceivedReferral, file: bytes, password: str = "", *, due: date | None = None
    ) -> Review:
        """The review of what arrived: a new one, or the newest there is of the same file."""
        at = self._clock()
        arrivals.keep_arrived(
            self._store,
            KeptReferral(
                file_digest=arrived.file,
                record_digest=arrived.record,
                conversation_id=arrived.conversation.id,
                practitioner=arrived.conversation.practitioner.name,
                record=_attached(arrived),
                file=file,
                password=password,
            ),
            at=at,
        )
        for entry in reversed(self.queue()):
            if entry.file_digest == arrived.file:
                return self.review(entry.id)
        who = self._store.practitioner() or Practitioner()
        review = begin(arrived.subject, who, at=at, due=due)
        self._keep(review)
        return review

    def note_refused(self, file: bytes, fault: ReferralRefused) -> None:
        """Note on the trail that a file was refused, and as what."""
        name = hashlib.sha256(file).hexdigest()
        arrivals.note_refused(self._store, name, type(fault).__name__)

    def note_not_drawn(self, review: Review, fault: PagesNotShown) -> None:
        """Note on the trail that pages of the referral could not be drawn, and why."""
        arrivals.note_not_drawn(
            self._store,
            review.subject.file,
            type(fault.cause).__name__,
            conversation_id=review.subject.conversation_id,
        )

    def queue(
        self,
        *,
        practitioner: str | None = None,
        states: frozenset[ReviewState] | None = None,
        sought: str = "",
    ) -> tuple[QueueEntry, ...]:
        """What is on the desk, what is due first on top."""
        return queues.queue(
            self._store, practitioner=practitioner, states=_values(states), sought=sought
        )

    def cases(
        self,
        *,
        practitioner: str | None = None,
        states: frozenset[ReviewState] | None = None,
        sought: str = "",
    ) -> Queue:
        """The same, a row a case."""
        return queues.cases(
            self._store, practitioner=practitioner, states=_values(states), sought=sought
        )

    def review(self, review_id: UUID) -> Review:
        """The review of that id.

        Raises:
            NoSuchReview: if there is none.
        """
        return review_from_json(reviews.review_of(self._store, review_id).document)

    def referral(self, review: Review) -> tuple[bytes, str]:
        """The file that the review is about, as it came, and the password that opens it."""
        kept = arrivals.arrived(self._store, review.subject.file)
        return kept.file, kept.password

    def attached(self, review: Review) -> AttachedRecord:
        """The record that the review is about, with its chapters and what was amended."""
        return attached_from_json(arrivals.record_of(self._store, review.subject.file))

    def save(self, review: Review) -> Review:
        """Keep the review as it is now; the first change takes it from new to in review.

        Raises:
            AlreadySignedOff: if it is.
        """
        if review.state is ReviewState.NEW:
            review = review.but(state=ReviewState.IN_REVIEW)
        self._keep(review)
        return review

    def return_with_questions(self, review: Review) -> Review:
        """Keep the review as returned to the practitioner.

        Raises:
            NothingAsked, AlreadySignedOff: it stays as it was.
        """
        returned = return_with_questions(review)
        self._keep(returned)
        return returned

    def sign_off(self, review: Review, arrived: ReceivedReferral, key: SigningKey) -> SignedReview:
        """Sign the review off and keep it for good; `arrived` is the file, opened just now.

        Raises:
            ReferralAltered, KeyNotConfirmed, PagesNotTheRecord, OwnConversation, QuestionsOpen,
            ReviewOfAnother, AlreadySignedOff: it stays as it was.
        """
        who = self._store.practitioner() or Practitioner()
        signed = sign_off(review, arrived, who, key, at=self._clock())
        self._keep(signed.review, return_to_json(signed))
        return signed

    def return_file(self, review_id: UUID) -> bytes | None:
        """The return file of a review that is signed off; None before."""
        return reviews.review_of(self._store, review_id).signed

    def since_last(self, review: Review) -> SinceReview | None:
        """What changed since the paper of the same case or conversation that was reviewed before.

        Since the last that came before, where none of them was reviewed; None where none came.
        """
        of_it = arrivals.arrivals_about(self._store, review.subject.file)
        place = [each.file_digest for each in of_it].index(review.subject.file)
        earlier = of_it[:place]
        if not earlier:
            return None
        looked_at = [each for each in earlier if each.state not in {"", ReviewState.NEW.value}]
        last = (looked_at or list(earlier))[-1]
        before, after = (
            attached_from_json(arrivals.record_of(self._store, each.file_digest))
            for each in (last, of_it[place])
        )
        at = (last.changed_at if looked_at else None) or last.arrived_at
        return SinceReview(
            on=day_at(at), reviewed=bool(looked_at), changes=changes_between(before, after)
        )

    def newer(self, review: Review) -> str | None:
        """The digest of a later paper of the same case or conversation, if one arrived."""
        last = arrivals.arrivals_about(self._store, review.subject.file)[-1].file_digest
        return None if last == review.subject.file else last

    def themes(self) -> Themes:
        """What all reviews that are signed off say together, without names or practice."""
        return themes(self.signed_off())

    def signed_off(self) -> Iterator[Reviewed]:
        """Every review that is signed off, but those of practice, with the record it is about."""
        for entry in self.queue(states=frozenset({ReviewState.SIGNED_OFF})):
            kept = reviews.review_of(self._store, entry.id)
            if kept.signed is not None and not entry.for_practice:
                review = open_return(kept.signed).review
                about = self.attached(review)
                yield Reviewed(
                    review=review, conversation=about.conversation, amendments=about.amendments
                )

    def _keep(self, review: Review, signed: bytes | None = None) -> None:
        reviews.keep_review(
            self._store,
            KeptReview(
                id=review.id,
                file_digest=review.subject.file,
                state=review.state.value,
                due=review.due,
                document=review_to_json(review),
                words="\n".join(_words(review)),
                signed=signed,
            ),
            at=self._clock(),
        )


def _words(review: Review) -> Iterator[str]:
    """What the supervisor wrote."""
    yield from (each.comment for each in review.judgements)
    yield from (f"{each.what} {each.owner}" for each in review.actions)
    yield from (each.text for each in review.good_practice)
    yield from (each.text for each in review.asked)
    yield from (each.words for each in review.reflections)
    yield from (each.line for each in review.principles)


def _values(states: frozenset[ReviewState] | None) -> frozenset[str] | None:
    return None if states is None else frozenset(state.value for state in states)


def _attached(arrived: ReceivedReferral) -> bytes:
    """The record that came, in its one canonical form."""
    if arrived.case is not None:
        return case_to_json(arrived.case)
    return amended_to_json(arrived.conversation, arrived.amendments)
