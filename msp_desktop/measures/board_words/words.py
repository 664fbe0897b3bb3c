"""What people let others read: found in the records, or written of them, and read before it goes.

Somebody's words are found only where the newest answer in their case says that they may teach
others (`Closing.words_may_be_used`); that is looked up again each time something leaves. Nothing
leaves that a person has not read as it stands.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from msp_desktop.disclosure.corrections import corrected
from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.measures.board_words.look import people_alike
from msp_desktop.measures.counted_case import newest
from msp_desktop.measures.figures import Period
from msp_desktop.measures.gather import gather, read_persons
from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.record.closing import own_words_of, view_of
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.outcomes import active_outcomes
from msp_desktop.record.part import HEARD_VOICES, RecordPart, Text, has_text
from msp_desktop.store.measured.board_words import (
    cases_saying,
    keep_board_words,
    kept_board_words,
    opened_of_cases,
)
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_MAY_BE_USED: Final = b'"words_may_be_used":"yes"'


class BoardWordsKind(StrEnum):
    """What the words are; the first two are found in records, the others are written."""

    HOW_FAR = "how far it came about"
    FEEDBACK = "how it was for them"
    CASE_STUDY = "what happened to one person"
    YOU_SAID = "you said, we did"


WRITTEN: Final = (BoardWordsKind.CASE_STUDY, BoardWordsKind.YOU_SAID)


class BoardWords(RecordPart):
    """Some words as they may leave, with what they were.

    `case` is whose they are, empty where they are about nobody alone. `source` is what was said,
    `words` the same as it may leave, `did` the answer to it. `read` is the digest of what
    somebody read; `left_out` says that they are not to go.
    """

    id: str
    kind: BoardWordsKind
    on: date
    case: str = ""
    about: Text = ""
    source: Text = ""
    words: Text = ""
    did: Text = ""
    read: str = ""
    read_by: Text = ""
    read_on: date | None = None
    left_out: bool = False

    @property
    def is_read(self) -> bool:
        """Whether somebody has read these very words, and let them go."""
        return not self.left_out and self.read == _digest(self.words, self.did)

    def let_go(self, by: str, on: date) -> "BoardWords":
        """The same once that person has read them as they stand."""
        return self.but(read=_digest(self.words, self.did), read_by=by, read_on=on, left_out=False)


class ConsentingCase(NamedTuple):
    """A case whose person lets others read their words, with the names to be taken out of them.

    `alike` is how many people here have in common with them what others may guess.
    """

    case: str
    name: str
    names: KnownNames
    found: tuple[BoardWords, ...]
    alike: int = 0


class BoardWordsGathered(NamedTuple):
    """What there is for some days: found and kept, newest first, and by case what is known."""

    words: tuple[BoardWords, ...]
    cases: dict[str, ConsentingCase]


def gather_board_words(
    store: "Store", period: Period, breathe: Callable[[], None] = lambda: None
) -> BoardWordsGathered:
    """What people let others read of these days, with what was made of it; noted on the trail.

    What was kept of somebody who has taken their consent back is not among it.
    """
    store.note_about_store(Event.CONSULTATION, Plain(Noted.BOARD_WORDS))
    kept = [msgspec.json.decode(each, type=BoardWords) for each in kept_board_words(store)]
    opened = opened_of_cases(store, cases_saying(store, _MAY_BE_USED), breathe)
    records = ((case, [one.record for one in conversations]) for case, conversations in opened)
    put_right = (
        (case, [corrected(*one) for one in each], KnownNames(each)) for case, each in records
    )
    cases = {
        case: _consenting(case, each, names) for case, each, names in put_right if may_be_used(each)
    }
    if cases:
        table = gather(store, lambda _done, _all: breathe())
        read_persons(store, table)
        cases = {
            case: each._replace(alike=people_alike(table, case)) for case, each in cases.items()
        }
    found = {each.id: each for case in cases.values() for each in case.found}
    for each in kept:
        consented = each.case in cases or each.kind is BoardWordsKind.YOU_SAID
        if each.id in found or (each.kind in WRITTEN and consented):
            found[each.id] = each
    within = [each for each in found.values() if period.holds(each.on)]
    return BoardWordsGathered(
        tuple(sorted(within, key=lambda each: (each.on, each.id), reverse=True)), cases
    )


def keep_words(store: "Store", words: BoardWords) -> None:
    """Keep them as they are now."""
    keep_board_words(store, words.id, words.case or None, msgspec.json.encode(words))


def may_be_used(conversations: Sequence[Conversation]) -> bool:
    """Whether the newest answer of the case is that their words may teach others."""
    return newest(one.closing.words_may_be_used for one in conversations) is Answer.YES


def _consenting(
    case: str, conversations: Sequence[Conversation], names: KnownNames
) -> ConsentingCase:
    name = next(
        (one.person.name for one in reversed(conversations) if has_text(one.person.name)), ""
    )
    found = dict.fromkeys(each for one in conversations for each in _found(case, one, names))
    return ConsentingCase(case, name, names, tuple({each.id: each for each in found}.values()))


def _found(case: str, one: Conversation, names: KnownNames) -> Iterator[BoardWords]:
    """The words of one conversation's closing that are theirs, or of somebody for them."""
    closing = one.closing
    for outcome in active_outcomes(one.outcomes):
        view = view_of(closing, outcome.id)
        answer = view.person.value if view.person is not None else ""
        yield from _piece(
            BoardWordsKind.HOW_FAR,
            case,
            day_of(one),
            (view.in_english, view.words),
            view.said_by,
            names,
            about=answer,
        )
    for spoken in (closing.experience_words, own_words_of(closing)):
        yield from _piece(
            BoardWordsKind.FEEDBACK,
            case,
            day_of(one),
            (spoken.in_english, spoken.text),
            spoken.said_by,
            names,
        )


def _piece(
    kind: BoardWordsKind,
    case: str,
    on: date,
    ways: Iterable[str],
    said_by: SaidBy,
    names: KnownNames,
    about: str = "",
) -> Iterator[BoardWords]:
    """One piece, in English where it was put into English; none where nobody said anything."""
    said = next((text.strip() for text in ways if has_text(text)), "")
    if said and said_by in HEARD_VOICES:
        yield BoardWords(
            id=_digest(case, kind.value, said)[:32],
            kind=kind,
            on=on,
            case=case,
            about=about,
            source=said,
            words=names.taken_out_of(said),
        )


def _digest(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
