"""Many locks with a canary in every field, then a search of all that the app could have touched."""

import secrets
import signal
from pathlib import Path

from tests.endurance.every_field import in_every_field
from tests.endurance.memory import found_in_memory, key_of, memory_can_be_read
from tests.endurance.working import Workplace, end, new_workplace
from tests.unlocked import PASSPHRASE


def lock_many_times(folder: Path, times: int) -> str:
    """Work and lock, again and again; then search the disk, and each time the memory.

    Raises:
        AssertionError: a canary, the passphrase or a key was found.
    """
    seed = f"zq{secrets.token_hex(4)}"
    workplace = new_workplace(folder, in_every_field(seed))
    secret = [seed.encode(), workplace.word.encode(), PASSPHRASE.encode()]
    searched = 0
    for lock in range(1, times + 1):
        process = workplace.start("lock")
        workplace.wait_for("locked", process, lock)
        if memory_can_be_read(process.pid):
            held = found_in_memory(process.pid, [*secret, *key_of(workplace.store)])
            assert held == set(), f"after lock {lock} the locked process still holds a secret"
            searched += 1
        end(process, signal.SIGTERM)
    words, problems = workplace.kept()
    assert problems == ()
    assert words.count(workplace.word) == 2 * times, "words typed before a lock are missing"
    files = search(workplace, secret)
    memory = f"memory searched {searched} times" if searched else "memory could not be read here"
    return f"{times} locks, {files} files searched, {memory}: 0 hits"


def search(workplace: Workplace, secret: list[bytes]) -> int:
    """Search every file below the home and the store, in names and in bytes; returns how many.

    Raises:
        AssertionError: something secret was found.
    """
    searched = 0
    for place in (workplace.folder / "home", workplace.folder / "data"):
        for path in place.rglob("*"):
            named = str(path).encode()
            held = path.read_bytes() if path.is_file() else b""
            for word in secret:
                wide = word.decode().encode("utf-16-le")
                assert word not in named, "a file is named after something secret"
                assert word not in held, f"{path.name} holds something secret"
                assert wide not in held, f"{path.name} holds something secret"
            searched += path.is_file()
    return searched
