"""Who something is handed to: their key card read, and its words compared."""

from datetime import datetime
from pathlib import Path

from msp_desktop.exchange.exchange_key import CARD_LENGTH, ExchangeKey, read_card
from msp_desktop.exchange.faults import CardNotRight
from msp_desktop.handover.faults import KeyNotCompared
from msp_desktop.handover.incoming import COMPARED
from msp_desktop.handover.outgoing import Receiver
from msp_desktop.review.faults import fault_for
from msp_desktop.review.received import read_arrived
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import Asks
from msp_desktop.signing_keys import KnownKey, fingerprint_words
from msp_desktop.store.exchange.keys import exchange_card_of, keep_exchange_card
from msp_desktop.store.signing_keys import known_keys, pin_key
from msp_desktop.store.store import Store

_LONGEST_TEXT = 20 * CARD_LENGTH


def read_card_file(file: Path) -> ExchangeKey:
    """The exchange key on a card: its PDF, read by the guarded child, or its letters as text.

    Raises:
        CardNotRight: there is none, or its signature does not hold.
        FileNotReadable, ReferralRefused and its kinds: as opening any file from outside does.
    """
    data = read_arrived(file)
    if not data.startswith(b"%PDF"):
        return read_card(data[:_LONGEST_TEXT].decode("ascii", "ignore"))
    with Guard() as guard:
        reply = guard.look_at(data, asks=Asks.CARD)
    if reply.refused is not None:
        raise fault_for(reply.refused)
    return read_card("".join(piece.text for piece in reply.drawn))


def receiver_of(store: Store, key: ExchangeKey) -> Receiver:
    """The receiver whose key was confirmed before; their newest card is kept.

    Raises:
        KeyNotCompared: it was not.
    """
    whose = _known(store, key.fingerprint)
    if whose is None:
        raise KeyNotCompared
    keep_exchange_card(store, key.fingerprint, key.card)
    return Receiver(whose.name, key)


def compare(store: Store, key: ExchangeKey, words: str, name: str, *, at: datetime) -> Receiver:
    """Confirm a key by its twelve words, as its holder said them, and know it from now on.

    Raises:
        KeyNotCompared: those are not its words.
    """
    if tuple(words.casefold().replace(",", " ").split()) != fingerprint_words(key.fingerprint):
        raise KeyNotCompared
    if _known(store, key.fingerprint) is None:
        pin_key(
            store,
            KnownKey(
                fingerprint=key.fingerprint, name=name.strip(), pinned_at=at, confirmed=COMPARED
            ),
        )
    return receiver_of(store, key)


def known_receivers(store: Store) -> tuple[Receiver, ...]:
    """Everybody whose key was confirmed and whose exchange key is here, by name."""
    found = []
    for key in known_keys(store):
        card = exchange_card_of(store, key.fingerprint)
        if card is not None:
            try:
                found.append(Receiver(key.name, read_card(card)))
            except CardNotRight:
                continue
    return tuple(found)


def _known(store: Store, fingerprint: str) -> KnownKey | None:
    return next((key for key in known_keys(store) if key.fingerprint == fingerprint), None)
