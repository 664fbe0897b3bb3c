"""A document given out: sealed, written whole, and noted on the trail of disclosures."""

from dataclasses import dataclass, field
from pathlib import Path

from msp_desktop.documents.make import Made
from msp_desktop.faults import Fault
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.copies_made import How, note_copy
from msp_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class GivenOut:
    """What was written and where.

    `password` is empty where the file is not locked. `not_noted` is what kept it from being noted.
    """

    target: Path
    sha256: str
    password: str = field(default="", repr=False)
    not_noted: Fault | None = None


def write_sealed(
    store: Store, made: Made, conversation: Conversation, target: Path, *, archival: bool = False
) -> GivenOut:
    """Seal what was made, write it to `target` whole or not at all, and note it.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses; nothing was written.
    """
    from msp_desktop.documents.own_key import own_signing_key
    from msp_desktop.documents.saving import save_whole
    from msp_desktop.sealing.seal import seal

    sealed = seal(made, own_signing_key(store), archival=archival)
    save_whole(target, sealed.pdf, keep_out_of=store.vault.folder.path)
    how = How.OPEN if archival else How.LOCKED
    not_noted = note_copy(store, conversation, made.recipient, sealed.sha256, how)
    return GivenOut(target, sealed.sha256, sealed.password, not_noted)
