"""Words beside the numbers: cases in which somebody let others read theirs, and what is kept."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.store.conversations.load import Opened, load_linked
from msp_desktop.store.conversations.practice import practice_cases
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.measured.tables import board_words
from msp_desktop.store.tables import case_conversation, conversation

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

AT_ONCE: Final = 20
"""So many cases are read in one piece: a save that comes in waits no longer than that."""


def cases_saying(store: "Store", needle: bytes) -> tuple[str, ...]:
    """The cases with a conversation whose record holds these bytes, as it was first written."""
    query = (
        select(case_conversation.c.case_id)
        .join(conversation, conversation.c.id == case_conversation.c.conversation_id)
        .where(
            func.instr(conversation.c.document, needle) > 0,
            case_conversation.c.case_id.not_in(practice_cases()),
        )
        .distinct()
        .order_by(case_conversation.c.case_id)
    )
    return store.read(lambda connection: tuple(connection.execute(query).scalars()))


def opened_of_cases(
    store: "Store", cases: Collection[str], breathe: Callable[[], None] = lambda: None
) -> Iterator[tuple[str, tuple[Opened, ...]]]:
    """Each case with its conversations that can be read, oldest first."""
    for batch in batched(cases, AT_ONCE):
        yield from store.read(partial(_opened, cases=batch))
        breathe()


def _opened(
    connection: Connection, cases: Collection[str]
) -> tuple[tuple[str, tuple[Opened, ...]], ...]:
    linked = select(case_conversation).where(case_conversation.c.case_id.in_(cases))
    whose: defaultdict[str, list[str]] = defaultdict(list)
    for row in connection.execute(linked):
        whose[row.conversation_id].append(row.case_id)
    by_case: defaultdict[str, list[Opened]] = defaultdict(list)
    for one in load_linked(connection, [UUID(each) for each in whose]).opened:
        for case in whose[str(one.conversation.id)]:
            by_case[case].append(one)
    return tuple((case, tuple(by_case[case])) for case in cases)


def kept_board_words(store: "Store") -> tuple[bytes, ...]:
    """Everything kept, by its id."""
    query = select(board_words.c.document).order_by(board_words.c.id)
    return store.read(lambda connection: tuple(connection.execute(query).scalars()))


def keep_board_words(store: "Store", words_id: str, case: str | None, document: bytes) -> None:
    """Keep these words as they are now."""
    statement = (
        upsert(board_words)
        .values(id=words_id, case_id=case, document=document)
        .on_conflict_do_update(index_elements=["id"], set_={"document": document})
    )
    store.write(lambda connection: connection.execute(statement))


def forget_board_words(store: "Store", words_id: str) -> None:
    """Keep these words no longer."""
    statement = delete(board_words).where(board_words.c.id == words_id)
    store.write(lambda connection: connection.execute(statement))
