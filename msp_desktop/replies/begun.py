"""What is written so far of an answer: it outlives a lock, and is gone once the answer is kept."""

from uuid import UUID

import msgspec

from msp_desktop.record.part import RecordPart, SpokenDate, Text
from msp_desktop.record.replies.answers import ReplyAnswers
from msp_desktop.store.entries.replies import answer_begun, keep_answer_begun
from msp_desktop.store.store import Store


class AnswerBegun(RecordPart):
    """An answer as far as it is written; `sender` and `on` where it is written down by hand."""

    answers: ReplyAnswers
    sender: Text = ""
    on: SpokenDate = SpokenDate()


def begun_answer(store: Store, about: UUID, reference: str) -> AnswerBegun | None:
    """What is written so far of the answer to that referral; None where nothing is."""
    kept = store.read(lambda connection: answer_begun(connection, about, reference))
    try:
        return msgspec.json.decode(kept, type=AnswerBegun) if kept is not None else None
    except msgspec.MsgspecError:
        return None


def keep_begun(store: Store, about: UUID, reference: str, begun: AnswerBegun | None) -> None:
    """Keep what is written so far; None once the answer itself is kept."""
    written = None if begun is None else msgspec.json.encode(begun)
    store.write(lambda connection: keep_answer_begun(connection, about, reference, written))
