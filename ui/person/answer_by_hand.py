"""An answer that is written down by hand: kept while it is written, and entered when it is done."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from msp_desktop.record.case.events import PaperLeft
from msp_desktop.record.outcomes import theirs
from msp_desktop.record.replies.answers import ReplyAnswers
from msp_desktop.record.replies.asked import asked_about
from msp_desktop.replies.begun import AnswerBegun, begun_answer, keep_begun
from msp_desktop.replies.taking import enter_by_hand
from msp_desktop.store.cases import Case

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class AnswerByHand:
    """The answer to one paper of a case, on its way into the case."""

    def __init__(self, case: Case, paper: PaperLeft) -> None:
        self._case, self._paper = case, paper
        self._about = paper.conversation or case.id
        self._reference = paper.reference or paper.sha256[:32]

    @property
    def asks(self) -> ReplyAnswers:
        """The outcomes of the conversation that was referred, in the person's order."""
        conversations = self._case.documents
        of_it = next((one for one in conversations if one.id == self._paper.conversation), None)
        of_it = of_it or (conversations[-1] if conversations else None)
        if of_it is None:
            return ReplyAnswers()
        return asked_about((each.id, each.words.text) for each in theirs(of_it.outcomes))

    def begun(self, store: "Store") -> AnswerBegun | None:
        """What was written before, if anything."""
        return begun_answer(store, self._about, self._reference)

    def snapshot(self, now: AnswerBegun) -> "ByHandSnapshot":
        """What is written now, to be saved."""
        return ByHandSnapshot(self._about, self._reference, now)

    def keep(self, store: "Store", now: AnswerBegun) -> None:
        """Enter it into the case.

        Raises:
            NothingAnswered: where nothing is said.
        """
        enter_by_hand(
            store,
            self._case.id,
            self._paper,
            sender=now.sender,
            on=now.on,
            answers=now.answers,
        )
        keep_begun(store, self._about, self._reference, None)


class ByHandSnapshot(NamedTuple):
    """What is written so far, on its way to the disk."""

    about: UUID
    reference: str
    begun: AnswerBegun

    @property
    def key(self) -> UUID:
        """The referral's own reference."""
        return UUID(hex=self.reference)

    def write(self, store: "Store") -> datetime:
        """Keep it as it is now."""
        keep_begun(store, self.about, self.reference, self.begun)
        return store.now()

    def to_rescue(self) -> None:
        """An answer is no conversation: it is rescued with the whole of the store."""
