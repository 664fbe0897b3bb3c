"""Full-text search over names and what was said, kept in step with each save.

The index holds no text of its own (it is contentless); the documents do. Words are matched from
their beginning, without regard to case or accents.
"""

import unicodedata
from collections.abc import Iterator

from sqlalchemy import Connection, text

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import Part

MOST_WORDS_SOUGHT = 12


def index(connection: Connection, number: int, conversation: Conversation) -> None:
    """Put the conversation into the index anew, in the transaction that is open."""
    connection.execute(text("DELETE FROM search WHERE rowid = :number"), {"number": number})
    person = conversation.person
    names = " ".join([person.name, person.known_as, *(other.name for other in person.others)])
    connection.execute(
        text("INSERT INTO search(rowid, names, words) VALUES (:number, :names, :words)"),
        {"number": number, "names": names, "words": "\n".join(_texts(conversation))},
    )


def query_for(sought: str) -> str | None:
    """What was typed as an FTS5 query: every word must begin so; None if there is no word in it."""
    words = "".join(
        letter if unicodedata.category(letter)[0] in "LNM" else " " for letter in sought
    ).split()
    return " ".join(f'"{word}"*' for word in words[:MOST_WORDS_SOUGHT]) or None


def _texts(value: object) -> Iterator[str]:
    """Every text in the document, codes included, names of fields not."""
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, Part):
        for field in value.__struct_fields__:
            if field != "id":
                yield from _texts(getattr(value, field))
