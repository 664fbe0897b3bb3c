"""A whole store of invented people, to try the app with."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random

from msp_desktop.demo.composed import composed
from msp_desktop.demo.stories import STORIES, InventedConversation, story
from msp_desktop.practice.codes import Lens
from msp_desktop.record.conversation import Practitioner
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.passphrase import offer
from msp_desktop.vault.vault import create

__all__ = ["InventedConversation", "invented_conversations"]


def invented_conversations(
    people: int, *, now: datetime, seed: int = 1
) -> Iterator[InventedConversation]:
    """The conversations of so many invented people, the same for the same `now` and `seed`.

    The first people have long conversations and one of them has two; everybody after
    them has one. Fewer people are always the first of more. `now` carries its time zone.
    """
    for name in islice(STORIES, people):
        yield from story(name, now=now)
    rng = Random(seed)  # noqa: S311 - invented people, nothing to guard
    for _ in range(people - len(STORIES)):
        yield composed(rng, now)


WHO = Practitioner(
    name="Robin Thistlewood",
    role="Neighbourhood officer",
    organisation="Invented County Police",
    lens=Lens.POLICE,
)
SAY_EVERY = 1_000


def make_demo_store(folder: Path, *, people: int, say: Callable[[str], None]) -> str:
    """Make a store in a new or empty folder and return its six-word passphrase.

    Raises:
        StoreExists, NotAStore: the folder is not new or empty.
        DiskFull, FolderNotWritable and others: what the disk said.
    """
    passphrase = offer()
    now = datetime.now(UTC)
    vault, code = create(folder, passphrase, now=now)
    with Store(vault) as store:
        store.set_practitioner(WHO)
        for count, invented in enumerate(invented_conversations(people, now=now), 1):
            store.save(invented.conversation, invented.last_part)
            if invented.finished:
                store.finish(invented.conversation.id)
            if count % SAY_EVERY == 0:
                say(f"{count} conversations made")
    say(f"Recovery code: {code.text}")
    return passphrase
