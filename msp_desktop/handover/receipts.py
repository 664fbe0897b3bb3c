"""Writes the receipt of a bundle: signed and sealed for its sender, it says that it arrived.

The sender takes it in as they do any other bundle (`incoming`).
"""

import secrets
from pathlib import Path

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.exchange.exchange_key import read_card
from msp_desktop.exchange.manifest import Manifest, Party, Purpose, signed_line
from msp_desktop.handover.incoming import Incoming
from msp_desktop.handover.outgoing import sender_here
from msp_desktop.handover.sealed_file import write_sealed
from msp_desktop.store.store import Store


def write_receipt(store: Store, incoming: Incoming, target: Path) -> None:
    """Write the receipt of a bundle that was taken in.

    Raises:
        CardNotRight: its sender's exchange key is not proved, so nothing can be sealed for them.
        ExportFailed: or one of its kinds.
    """
    signing = store_signing_key(store)
    key = read_card(incoming.manifest.sender.card)
    manifest = Manifest(
        id=secrets.token_hex(32),
        made_at=store.now().astimezone(),
        purpose=Purpose.RECEIPT,
        sender=sender_here(store, signing),
        receiver=Party(
            name=incoming.sender.name, fingerprint=key.fingerprint, recipient=key.recipient
        ),
        answers=incoming.manifest.id,
    )
    line = signed_line(manifest, signing.private, signing.certificate) + b"\n"
    write_sealed(store, target, key.recipient, iter((line,)))
