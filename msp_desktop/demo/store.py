"""A whole store of invented people, to try the app with."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.demo.stories_part import invented_conversations
from msp_desktop.practice.codes import Lens
from msp_desktop.record.conversation import Practitioner
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.passphrase import offer
from msp_desktop.vault.vault import create

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
