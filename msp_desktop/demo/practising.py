"""One invented person with a conversation that is not finished, in a real store, to practise with.

The record says that it is for practice, and so does everything that is made of it.
"""

from typing import Final
from uuid import UUID, uuid4

from msp_desktop.demo.stories import story
from msp_desktop.record.conversation import Practitioner
from msp_desktop.store.conversations.practice import practice_to_go_on_with
from msp_desktop.store.store import Store

_STORY: Final = "practice"


def practise(store: Store, *, pack: str = "") -> UUID:
    """The practice conversation to go into: one that is not finished, else a new one.

    `pack` is the title of the prompts that are in force.

    Raises:
        DiskFull and others: what the store says of any save.
    """
    there = store.read(practice_to_go_on_with)
    if there is not None:
        return there
    (invented,) = story(_STORY, now=store.now())
    begun = invented.conversation.but(
        id=uuid4(),
        person_id=uuid4(),
        practitioner=store.practitioner() or Practitioner(),
        pack=pack,
    )
    store.save(begun, invented.last_part)
    return begun.id
