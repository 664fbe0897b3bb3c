"""`msp-desktop sheet`: a sheet to leave with somebody, once it is said that it may be left."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from msp_desktop.cli.arguments import conversation_id, path, print_size
from msp_desktop.cli.terminal import one_line, say, tell
from msp_desktop.faults import Fault
from msp_desktop.policy.policy import Export

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class LeavingNotDecided(Fault):
    """Whether a sheet may be found where somebody lives is nobody's to assume."""

    happened = "It was not said whether a sheet can be left safely."
    safe = "Nothing was made."
    to_do = "Say --give where it is safe with them, or --plain where somebody may find it."


def sheet_options(command: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    command.add_argument(
        "--conversation",
        type=conversation_id,
        required=True,
        metavar="UUID",
        help='with whom it is left: the id of the conversation, as "list" says',
    )
    command.add_argument("--out", type=path, required=True, metavar="FILE", help="the PDF to write")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--give", action="store_true", help="it is safe with them")
    form.add_argument(
        "--plain",
        action="store_true",
        help="somebody may find it: a form that names no abuse and nobody who deals with it",
    )
    command.add_argument(
        "--size",
        type=print_size,
        metavar="POINTS",
        help="the size of its print: 18, which is large print, to 30 points",
    )
    command.add_argument(
        "--language",
        default="en",
        metavar="CODE",
        help="its language, such as pl, where the words of your organisation have it "
        "(English if not said)",
    )


def write_sheet(
    store: "Store",
    conversation: UUID,
    out: Path,
    *,
    give: bool,
    plain: bool,
    size: float | None,
    language: str,
    at: datetime,
) -> bool:
    """Write the sheet, which holds nothing of the record; False where it could not be noted.

    Raises:
        LeavingNotDecided: where neither form was asked for; what speaks against it is said first.
        NotInThatLanguage, PlainFormTells, ExportFailed, NotAllowedByPolicy: nothing was written.
    """
    from msp_desktop.documents.batch import store_signing_key
    from msp_desktop.documents.kind import LARGE_PRINT
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.documents.sheet_to_leave import rendered_sheet
    from msp_desktop.record.checks.persons_copy import reasons_not_to_give
    from msp_desktop.sealing.seal import seal
    from msp_desktop.store.copies_made import note_copy
    from msp_desktop.store.settings import StoreSettings
    from msp_desktop.store.trail.details import DeliveryMethod

    opened = store.load(conversation)
    for reason in reasons_not_to_give(opened.conversation):
        tell(f"The app suggests leaving nothing: {reason}.")
    if not give and not plain:
        raise LeavingNotDecided
    store.policy.require_export(Export.DOCUMENTS)
    pack = StoreSettings(store).pack().pack
    made = rendered_sheet(
        pack, plain=plain, at=at, print_size=size or LARGE_PRINT, language=language
    )
    sealed = seal(made, store_signing_key(store), archival=True)
    write_atomically(out, sealed.pdf, keep_out_of=store.vault.folder.path)
    pages = "1 page" if made.pages == 1 else f"{made.pages} pages"
    say(f"Written: {one_line(str(out))} ({pages}). Nothing from the record is in it.")
    fault = note_copy(store, opened.conversation, made.left(sealed.sha256), DeliveryMethod.OPEN)
    if fault is not None:
        tell(f"It was made, but this could not be noted in the store. {fault.sentence}")
    return fault is None
