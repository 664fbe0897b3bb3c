"""The memory of another process, searched for what it should have forgotten (Linux)."""

import re
from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.vault.keys import keys
from msp_desktop.vault.vault import unlock
from tests.unlocked import PASSPHRASE

_REGION = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r")


def memory_can_be_read(process: int) -> bool:
    """Whether this user may look: only a superuser may, and only on Linux."""
    try:
        with Path(f"/proc/{process}/mem").open("rb"):
            return True
    except OSError:
        return False


def found_in_memory(process: int, secret: list[bytes]) -> set[bytes]:
    """Which of these stand anywhere in the memory of that process, also as UTF-16."""
    wanted = {form: word for word in secret for form in _forms(word)}
    found: set[bytes] = set()
    maps = Path(f"/proc/{process}/maps").read_text()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps.splitlines():
            region = _REGION.match(line)
            if region is None or "[vvar" in line or "[vsyscall" in line:
                continue
            start, end = (int(edge, 16) for edge in region.groups())
            try:
                memory.seek(start)
                held = memory.read(end - start)
            except OSError:
                continue
            found |= {word for form, word in wanted.items() if form in held}
    return found


def key_of(store: Path) -> list[bytes]:
    """The store's keys, raw and as the hexadecimal that the database is opened with."""
    vault = unlock(store, PASSPHRASE, now=datetime.now(UTC))
    try:
        raw = [vault._data_key, keys.database_key(vault._data_key, vault.store_id)]
        return [*raw, *(key.hex().encode() for key in raw)]
    finally:
        vault.close()


def _forms(word: bytes) -> tuple[bytes, ...]:
    try:
        return (word, word.decode("ascii").encode("utf-16-le"))
    except UnicodeDecodeError:
        return (word,)
