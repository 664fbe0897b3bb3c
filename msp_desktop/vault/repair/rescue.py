"""A rescue copy: what was on the screen of a store that is no longer where it was opened from.

It lies in a folder beside the store, encrypted with the store's own key: the words of every
conversation that was open, and where it could be read a whole backup of the store as it was held.
"""

from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.default_folder import default_store
from msp_desktop.vault.folder import read_small, write_whole
from msp_desktop.vault.held_files import HeldFiles
from msp_desktop.vault.rescue_places import rescue_places
from msp_desktop.vault.unlocked import UnlockedVault

_WORDS = "words-"
_MOST_BYTES = 64 * 1024 * 1024


def write_words(vault: UnlockedVault, words: bytes, now: datetime) -> Path:
    """Put words beside the store, encrypted, and wait for the disk; returns the folder.

    Raises:
        OSError: no place would take them.
    """
    sealed = vault.seal_rescue(words)
    refused: OSError | None = None
    for place in rescue_places(vault.folder.path):
        try:
            place.mkdir(mode=0o700, parents=place.parent == default_store().parent, exist_ok=True)
            write_whole(place / f"{_WORDS}{now.astimezone(UTC):%Y%m%dT%H%M%S}", sealed)
        except OSError as error:
            refused = refused or error
        else:
            return place
    raise refused or FileNotFoundError


def words_rescued(vault: UnlockedVault) -> tuple[tuple[Path, bytes], ...]:
    """Every file of rescued words that this store's key opens, oldest first."""
    found = []
    for place in rescue_places(vault.folder.path):
        try:
            paths = sorted(path for path in place.iterdir() if path.name.startswith(_WORDS))
            for path in paths:
                sealed = read_small(path, _MOST_BYTES)
                words = vault.open_rescue(sealed) if sealed is not None else None
                if words is not None:
                    found.append((path, words))
        except OSError:
            continue
    return tuple(found)


def set_log_aside(held: HeldFiles, place: Path, now: datetime) -> None:
    """Keep our log away from a database that is not ours.

    Raises:
        OSError: it lies on another drive, or the disk refused.
    """
    if held.log_is_beside_another():
        held.log.replace(place / f"log-{now.astimezone(UTC):%Y%m%dT%H%M%S}")
