"""The last part of a change of the data key, which whoever opens the store next can go on with.

The header holds the new locks and the whole header before. First the database under the new key is
read back, then the files change names, and then the header before goes. Where the new file does not
read back, or only the locks before open, everything goes back to the key before: nothing was
written under the new one yet.
"""

from pathlib import Path

from msgspec import UNSET

from msp_desktop.system.renames import replace_file, sync_folder
from msp_desktop.vault.database import open_database, prove_whole
from msp_desktop.vault.faults import StoreDamaged
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys import keys
from msp_desktop.vault.keys.header import Header


def finish_rotation(
    place: StoreFolder, header: Header, new: bytes | None, former: bytes | None
) -> tuple[bytes, Header]:
    """Go on with a change that was cut short; gives the data key and the header in force.

    `header` holds a former one and was proved with whichever of the two keys is known; its store's
    lock must be held.

    Raises:
        StoreDamaged: no file of records reads back under a key that is known.
        OSError: the disk refused. The next who opens the store goes on from there.
    """
    if new is not None and _reads_back(_under_new(place), header, new):
        return new, _go_forward(place, header, new)
    before = header.former
    if (
        former is not None
        and before is not UNSET
        and _reads_back(_under_former(place), header, former)
    ):
        return former, _go_back(place, before)
    raise StoreDamaged


def clear_leftovers(place: StoreFolder) -> bool:
    """Take away what a change left behind that is over, or was cut short before it counted.

    True when a database under another key was among it.

    Raises:
        OSError: the disk refused.
    """
    cut_short = place.rekeyed.exists()
    left = [place.rekeyed, place.former, *(_beside(place.rekeyed, end) for end in ("-wal", "-shm"))]
    for path in left:
        path.unlink(missing_ok=True)
    return cut_short


def _under_new(place: StoreFolder) -> Path:
    return place.rekeyed if place.rekeyed.exists() else place.database


def _under_former(place: StoreFolder) -> Path:
    return place.former if place.former.exists() else place.database


def _reads_back(path: Path, header: Header, key: bytes) -> bool:
    """Whether a file is whole under this key. Reads all of it."""
    try:
        connection = open_database(path, keys.database_key(key, header.store))
    except StoreDamaged:
        return False
    try:
        return prove_whole(connection)
    finally:
        connection.close()


def _go_forward(place: StoreFolder, header: Header, key: bytes) -> Header:
    if place.rekeyed.exists():
        if place.database.exists():
            replace_file(place.database, place.former)
        replace_file(place.rekeyed, place.database)
        sync_folder(place.path)
    settled = header.changed(former=UNSET).sealed_with(key)
    headers.write(place, settled)
    return settled


def _go_back(place: StoreFolder, before: Header) -> Header:
    if place.former.exists():
        replace_file(place.former, place.database)
        sync_folder(place.path)
    headers.write(place, before)
    return before


def _beside(path: Path, end: str) -> Path:
    return path.with_name(f"{path.name}{end}")
