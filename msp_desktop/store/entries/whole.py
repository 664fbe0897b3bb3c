"""Whether the entries are whole: each named by its own digest, with the content it names."""

from sqlalchemy import Connection, select

from msp_desktop.record.canonical import digest_of
from msp_desktop.record.case.entry import EntryKind, entry_id, envelope_bytes
from msp_desktop.store.entries.authors import authors
from msp_desktop.store.entries.entries import every_entry
from msp_desktop.store.tables import amendment, conversation, erased_subject

_ELSEWHERE = frozenset({EntryKind.CONVERSATION, EntryKind.AMENDMENT})


def contents_elsewhere(connection: Connection) -> frozenset[str]:
    """The digests of what entries hold in tables of their own."""
    held = {row.digest for row in connection.execute(select(conversation.c.digest))}
    held |= {row.digest for row in connection.execute(select(amendment.c.digest))}
    return frozenset(held)


def entry_problems(connection: Connection) -> list[str]:
    """What is wrong with the entries, a sentence each, naming them by id and never by content."""
    found = []
    held = contents_elsewhere(connection)
    gone = {row.id for row in connection.execute(select(erased_subject.c.id))}
    places: dict[str, set[int]] = {}
    own = {one.author for one in authors(connection) if one.own}
    for one in every_entry(connection):
        envelope = one.envelope
        places.setdefault(envelope.author, set()).add(envelope.n)
        if entry_id(envelope_bytes(envelope)) != one.id:
            found.append(f"Entry {one.id[:16]} is not what it was when it was made.")
        elif one.data is not None and digest_of(one.data) != envelope.content:
            found.append(f"Entry {one.id[:16]} holds something else than it was made with.")
        elif str(envelope.subject) in gone:
            continue
        elif envelope.kind in _ELSEWHERE:
            # What another wrote may have come without some of its pieces, or not at all.
            if envelope.content not in held and envelope.author in own:
                found.append(f"What entry {one.id[:16]} was made for is not there.")
        elif one.data is None:
            found.append(f"Entry {one.id[:16]} holds nothing any more.")
    for author, numbers in places.items():
        missing = max(numbers) - len(numbers)
        if author in own and missing:
            found.append(f"Of what was entered here, {missing} in a row are missing.")
    return found
