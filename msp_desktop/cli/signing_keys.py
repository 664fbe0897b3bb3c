"""The commands about keys that sign: the card of one's own, and whose keys are known here."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msp_desktop.cli.arguments import path
from msp_desktop.cli.terminal import day_of, one_line, say
from msp_desktop.faults import Fault

if TYPE_CHECKING:
    from msp_desktop.review.received import Judged
    from msp_desktop.store.store import Store

_LISTED = 16
"""As many digits of a fingerprint as the list names a key by."""

_CONFIRMED = "words compared in person"


class NothingToKnow(Fault):
    """The file is not unchanged since somebody signed it, so it shows nobody's key."""

    happened = "That file cannot show whose key it is: it is not a whole, signed file."
    safe = "No key is known that was not known before."
    to_do = 'Ask "verify" what is wrong with it, and ask its sender for another one.'


class WordsDiffer(Fault):
    """The words typed do not name the key that signed the file."""

    happened = "Those words do not belong to the key that signed this file."
    safe = "No key is known that was not known before."
    to_do = "Read all twelve from the card again. If they still differ, do not trust the file."


class NoSuchKey(Fault):
    """No known key, or more than one, is named so."""

    happened = "No single key that is known here has that name."
    safe = "Nothing was changed."
    to_do = 'Give its digits as "keys" lists them, or its twelve words.'


def card_options(card: argparse.ArgumentParser) -> None:
    """Add where the card goes."""
    card.add_argument(
        "file",
        type=path,
        metavar="FILE",
        help="the PDF to write: your key, and how to hand over to you",
    )


def keys_options(
    keys: argparse.ArgumentParser,
) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """Add what can be done with known keys; returns the parsers of `know` and `forget`."""
    does = keys.add_subparsers(dest="does", metavar="know | forget")
    about = "know the key that signed a file, if its twelve words are the ones on its card"
    know = does.add_parser("know", help=about, description=f"{about.capitalize()}.")
    know.add_argument("file", type=path, metavar="FILE", help="a file that the key signed")
    know.add_argument(
        "--words",
        required=True,
        metavar="WORDS",
        help="the twelve words from the card, or as its holder says them to you, in quotes",
    )
    know.add_argument(
        "--password-file", type=path, metavar="FILE", help="what it is locked with, first line"
    )
    about = "no longer know a key"
    forget = does.add_parser("forget", help=about, description=f"{about.capitalize()}.")
    forget.add_argument(
        "key", metavar="KEY", help='its digits as "keys" lists them, or its twelve words'
    )
    return know, forget


def write_card(store: "Store", file: Path, *, at: datetime) -> None:
    """Write the card of the store's own key, which is made now if there was none.

    Raises:
        ExportFailed: or one of its kinds, where the disk or folder refuses; nothing was written.
    """
    from msp_desktop.documents.batch import store_signing_key
    from msp_desktop.documents.key_card import key_card
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.exchange.own_key import own_card_text

    signing = store_signing_key(store)
    card = key_card(signing.certificate, at=at, exchange=own_card_text(store, signing))
    write_atomically(file, card, keep_out_of=store.vault.folder.path)
    say(f"Written: {file} (2 pages). It holds nothing secret. Hand it over in person.")


def list_keys(store: "Store") -> None:
    """Print every known key: its first digits, when it was confirmed, and whose it is."""
    from msp_desktop.store.signing_keys import known_keys

    for key in known_keys(store):
        whose = ", ".join(each for each in (key.name, key.role, key.organisation) if each)
        say(f"{key.fingerprint[:_LISTED]}  {day_of(key.pinned_at)}  {one_line(whose)}")


def know_signer(store: "Store", file: Path, password: str, words: str, *, at: datetime) -> None:
    """Know the key that signed the file from now on, if those are its words.

    Raises:
        FileNotReadable, NothingToKnow, WordsDiffer: nothing was changed.
    """
    from msp_desktop.review.faults import FileNotReadable, ReferralRefused
    from msp_desktop.review.received import judge_arrived, read_arrived
    from msp_desktop.signing_keys import KnownKey, fingerprint_words
    from msp_desktop.store.signing_keys import pin_key

    try:
        judged = judge_arrived(read_arrived(file), password)
    except FileNotReadable:
        raise
    except ReferralRefused as refused:
        raise NothingToKnow from refused
    if not judged.standing.unchanged:
        raise NothingToKnow
    if _typed(words) != fingerprint_words(judged.signed_by):
        raise WordsDiffer
    pin_key(
        store,
        KnownKey(
            fingerprint=judged.signed_by,
            name=judged.claimed_name,
            role=judged.claimed_role,
            organisation=judged.claimed_organisation,
            pinned_at=at,
            confirmed=_CONFIRMED,
        ),
    )
    say(f"Now known: the key of {_named(judged)}.")


def forget_named(store: "Store", named: str) -> None:
    """No longer know the key of those digits or words.

    Raises:
        NoSuchKey: nothing was changed.
    """
    from msp_desktop.signing_keys import fingerprint_words
    from msp_desktop.store.signing_keys import forget_key, known_keys

    digits, words = "".join(named.split()).casefold(), _typed(named)
    found = [
        key
        for key in known_keys(store)
        if words == fingerprint_words(key.fingerprint)
        or (len(digits) >= _LISTED and key.fingerprint.startswith(digits))
    ]
    if len(found) != 1:
        raise NoSuchKey
    forget_key(store, found[0].fingerprint)
    say(f"No longer known: the key of {one_line(found[0].name)}.")


def _typed(words: str) -> tuple[str, ...]:
    """Words as somebody typed them, perhaps with commas or capitals."""
    return tuple(words.casefold().replace(",", " ").split())


def _named(judged: "Judged") -> str:
    whose = (judged.claimed_name, judged.claimed_role, judged.claimed_organisation)
    return one_line(", ".join(each for each in whose if each))
