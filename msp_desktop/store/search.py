"""Full-text search over names and what was said, kept in step with each save.

The index holds no text of its own (it is contentless); the documents do. Words are matched from
their beginning, folded: whatever the case, accents, strokes and variants of their letters. A person
without a name is found by what the list calls them.
"""

import unicodedata

from sqlalchemy import Connection, text

from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart
from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.folding import (
    can_be_sought,
    folded,
    folded_name,
    is_seen,
    ways_to_write,
)

MOST_WORDS_SOUGHT = 12

_NOTHING = '"u0"'
"""A query for a sign that no text holds."""

INSERT = text("INSERT INTO search(rowid, names, words) VALUES (:number, :names, :words)")
_DELETE = text("DELETE FROM search WHERE rowid = :number")


def index(
    connection: Connection,
    number: int,
    conversation: Conversation,
    amendments: tuple[Amendment, ...] = (),
) -> None:
    """Put the conversation into the index anew, in the transaction that is open."""
    connection.execute(_DELETE, {"number": number})
    connection.execute(INSERT, row_of(number, conversation, amendments))


def row_of(
    number: int, conversation: Conversation, amendments: tuple[Amendment, ...] = ()
) -> dict[str, object]:
    """What the index is given of a conversation: its number, the names in it, and every text.

    The words of its amendments are found as its own are.
    """
    person = conversation.person
    own = [person.name, person.known_as] if is_named(person.name, person.known_as) else [NOT_NAMED]
    names = "\n".join(folded_name(name) for name in (*own, *(o.name for o in person.others)))
    found: list[str] = []
    _gather(conversation, found)
    _gather(tuple(text for one in amendments for text in (one.what, one.why)), found)
    return {"number": number, "names": names, "words": folded("\n".join(found))}


def query_for(sought: str) -> str | None:
    """What was typed as an FTS5 query: every word must begin so; None if nothing was typed.

    A name that is written in other ways too is looked for in each of them.

    Signs alone are looked for as signs: they find what holds them, or nothing.
    """
    ways = [words[:MOST_WORDS_SOUGHT] for words in ways_to_write(sought) if words]
    if not ways:
        return _NOTHING if is_seen(sought) else None
    each = [" AND ".join(f'"{" ".join(w.tokens)}"*' for w in words) for words in ways]
    return each[0] if len(each) == 1 else " OR ".join(f"({words})" for words in each)


def query_as_typed(sought: str) -> str | None:
    """The same for an index from before words were folded."""
    words = "".join(
        letter if unicodedata.category(letter)[0] in "LNM" else " " for letter in sought
    ).split()
    return " ".join(f'"{word}"*' for word in words[:MOST_WORDS_SOUGHT]) or None


def is_named(name: str, known_as: str) -> bool:
    """Whether there is anything in either name to be found by."""
    return can_be_sought(name) or can_be_sought(known_as)


def _gather(value: object, found: list[str]) -> None:
    """Add every text in a value, codes included, names of fields not.

    A list is quicker here than generators in generators, and every save comes by.
    """
    if isinstance(value, str):
        found.append(value)
    elif isinstance(value, tuple):
        for item in value:
            _gather(item, found)
    elif isinstance(value, RecordPart):
        for field in value.__struct_fields__:
            if field != "id":
                _gather(getattr(value, field), found)
