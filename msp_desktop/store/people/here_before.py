"""Here before: whether the same person, address or source of risk stands elsewhere in this store.

It says "may be connected" and why, never how likely; nothing is scored and nothing is joined by it.
Nobody is connected with an invented person. An address that must stay secret matches nothing, in
either record. Names and addresses are compared folded, as the search folds them; candidates come
from the search index, and each is then read.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import Connection, select, text

from msp_desktop.practice.case_codes import WhyConnected
from msp_desktop.practice.codes import Answer
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.person import display_name
from msp_desktop.record.story import in_order
from msp_desktop.store.conversations.load import entries_of, load_all_with
from msp_desktop.store.folding import run_together, run_together_ways, words_of
from msp_desktop.store.people.named import people_called
from msp_desktop.store.tables import conversation

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

MOST_TOLD: Final = 8
"""So many people are listed at once, those met last first."""
_MOST_LOOKED_AT: Final = 200
_FEWEST_WORDS: Final = 2
"""An address of one word is a town: it connects nobody."""
_MAYBE: Final = frozenset({Answer.YES, Answer.NOT_SURE})
_FOUND = text("SELECT rowid FROM search WHERE search MATCH :sought LIMIT :most")


class Connected(RecordPart):
    """Somebody who may be connected, and why; `found` is what was found about a source there."""

    person_id: UUID
    called: str
    why: tuple[WhyConnected, ...]
    conversations: int
    last: date
    found: tuple[str, ...] = ()


def may_be_connected(store: "Store", this: Conversation) -> tuple[Connected, ...]:
    """Everybody else in the store whose record may touch this one, met last first."""
    return store.read(lambda connection: _connected(connection, this))


def _connected(connection: Connection, this: Conversation) -> tuple[Connected, ...]:
    if this.for_practice:
        return ()
    own = set(entries_of(connection, this.person_id))
    mine = [one.conversation for one in load_all_with(connection, this.person_id).opened]
    secret = _is_secret((this, *mine))
    sources = _sources((this,))
    candidates = {str(each.id) for name in _names(this) for each in people_called(connection, name)}
    if not secret and len(words_of(this.person.where)) >= _FEWEST_WORDS:
        candidates |= _people_with(connection, _phrase(this.person.where))
    for name in (*sources, *_names(this)):
        candidates |= _people_with(connection, f"names : ({_phrase(name)})")
    found: list[Connected] = []
    seen: set[str] = set(own)
    for person_id in sorted(candidates):
        if person_id in seen:
            continue
        seen |= set(entries_of(connection, UUID(person_id)))
        conversations = [
            one.conversation
            for one in load_all_with(connection, UUID(person_id)).opened
            if not one.conversation.for_practice
        ]
        other = _compared(UUID(person_id), this, in_order(conversations), sources, secret=secret)
        if other is not None:
            found.append(other)
    found.sort(key=lambda each: each.last, reverse=True)
    return tuple(found[:MOST_TOLD])


def _compared(
    person_id: UUID,
    this: Conversation,
    conversations: tuple[Conversation, ...],
    sources: dict[str, str],
    *,
    secret: bool,
) -> Connected | None:
    if not conversations:
        return None
    why = list(_why_same(this, conversations))
    if not (secret or _is_secret(conversations)) and _same_address(this, conversations):
        why.append(WhyConnected.ADDRESS)
    theirs = _sources(conversations)
    shared = sources.keys() & theirs.keys()
    if shared:
        why.append(WhyConnected.SOURCE)
    if {run_together(name) for name in _names(this)} & theirs.keys():
        why.append(WhyConnected.NAMED_THERE)
    if {run_together(name) for one in conversations for name in _names(one)} & sources.keys():
        why.append(WhyConnected.NAMED_HERE)
    if not why:
        return None
    newest = conversations[-1]
    return Connected(
        person_id=person_id,
        called=display_name(newest.person),
        why=tuple(why),
        conversations=len(conversations),
        last=day_of(newest),
        found=tuple(theirs[name] for name in sorted(shared) if has_text(theirs[name])),
    )


def _why_same(this: Conversation, conversations: Iterable[Conversation]) -> Iterator[WhyConnected]:
    mine = _all_ways(this)
    born = this.person.born.on
    for one in conversations:
        if mine & _all_ways(one):
            other = one.person.born.on
            if born is None or other is None:
                yield WhyConnected.NAME
            elif born == other:
                yield WhyConnected.NAME_AND_BIRTH
            return


def _same_address(this: Conversation, conversations: Iterable[Conversation]) -> bool:
    where = run_together(this.person.where)
    if len(words_of(this.person.where)) < _FEWEST_WORDS:
        return False
    return any(run_together(one.person.where) == where for one in conversations)


def _is_secret(conversations: Iterable[Conversation]) -> bool:
    return any(one.opening.safe_contact.address_secret in _MAYBE for one in conversations)


def _sources(conversations: Iterable[Conversation]) -> dict[str, str]:
    """Whom the risk is said to come from, folded, with what was found about it."""
    return {
        run_together(other.name): other.found.strip()
        for one in conversations
        for other in one.person.others
        if has_text(other.name) and other.risk_from in _MAYBE
    }


def _names(one: Conversation) -> tuple[str, ...]:
    return tuple(name for name in (one.person.name, one.person.known_as) if has_text(name))


def _all_ways(one: Conversation) -> set[str]:
    """Their names run together, in every way that they are written."""
    return {way for name in _names(one) for way in run_together_ways(name)}


def _phrase(words: str) -> str:
    return " ".join(f'"{" ".join(word.tokens)}"' for word in words_of(words))


def _people_with(connection: Connection, sought: str) -> set[str]:
    if not has_text(sought.removeprefix("names : ").strip("()")):
        return set()
    numbers = [
        row[0] for row in connection.execute(_FOUND, {"sought": sought, "most": _MOST_LOOKED_AT})
    ]
    of = select(conversation.c.person_id).where(conversation.c.number.in_(numbers)).distinct()
    return {row.person_id for row in connection.execute(of)}
