"""What a slot gives for a secret is derived for real once in a process, and remembered.

Each derivation is meant to be slow, and copies of one store are opened some thousand times.
"""

from functools import cache
from uuid import UUID

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from msp_desktop.vault import vault
from msp_desktop.vault.keys import slots

_OPENED: dict[tuple[slots.Slot, bytes, UUID], bytes] = {}


def unsealed_before(slot: slots.Slot, secret: bytes, store_id: UUID) -> bytes | None:
    """As `slots.unseal`; the key under the right secret is remembered, a wrong one tried anew."""
    asked = (slot, secret, store_id)
    if asked not in _OPENED:
        opened = slots.unseal(slot, secret, store_id)
        if opened is None:
            return None
        _OPENED[asked] = opened
    return _OPENED[asked]


def remember_keys() -> None:
    """Let a program of the tests, and what it forks, try each secret once on each slot."""
    vars(vault)["unseal"] = cache(slots.unseal)


def derive_lightly() -> None:
    """Let this program derive further keys with next to no memory, by the same library.

    Only where it is not tried how slow that is; keys of before must be known already.
    """
    vars(slots)["Argon2id"] = _light


def _light(*, salt: bytes, length: int, iterations: int, lanes: int, memory_cost: int) -> Argon2id:
    assert iterations * lanes * memory_cost
    return Argon2id(salt=salt, length=length, iterations=1, lanes=1, memory_cost=8)
