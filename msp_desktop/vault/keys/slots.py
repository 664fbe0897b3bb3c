"""Key slots: the data key, wrapped once for each secret that may open the store.

A slot turns its secret into a wrapping key with Argon2id (RFC 9106) and seals the data key with
AES-256-GCM. The seal is bound to the store and to the slot's own facts, so a slot that was moved to
another store, or whose cost was lowered, does not open.
"""

import os
import secrets
import time
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, ClassVar, Self
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from msp_desktop.vault.faults import NotEnoughMemory
from msp_desktop.vault.keys.keys import KEY_LENGTH

_SALT_LENGTH = 16
_NONCE_LENGTH = 12
_SEALED_LENGTH = KEY_LENGTH + 16
_AIM_SECONDS = 0.75
_FEWEST_SECONDS = 0.5
_MOST_SECONDS = 1.0


class SlotKind(StrEnum):
    """What kind of secret opens a slot. A later app may add kinds; this one passes over them."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind, not a secret
    RECOVERY = "recovery"


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one derivation costs: memory in KiB, passes over it, and lanes side by side.

    Both ends are held on making and on reading alike, before any work is done: the least so that no
    slot is ever cheap to guess, the most so that a hostile header cannot take the computer down.

    Raises:
        ValueError: outside the limits.
    """

    memory: int
    passes: int
    lanes: int

    LEAST_MEMORY: ClassVar[int] = 64 * 1024
    MOST_MEMORY: ClassVar[int] = 1024 * 1024
    LEAST_PASSES: ClassVar[int] = 3
    MOST_PASSES: ClassVar[int] = 32
    LEAST_LANES: ClassVar[int] = 1
    MOST_LANES: ClassVar[int] = 16
    MOST_WORK: ClassVar[int] = 8 * 1024 * 1024
    """KiB times passes: about ten seconds on a slow laptop."""

    def __post_init__(self) -> None:
        if not (
            self.LEAST_MEMORY <= self.memory <= self.MOST_MEMORY
            and self.LEAST_PASSES <= self.passes <= self.MOST_PASSES
            and self.LEAST_LANES <= self.lanes <= self.MOST_LANES
            and self.memory * self.passes <= self.MOST_WORK
        ):
            message = "cost outside its limits"
            raise ValueError(message)

    @classmethod
    def least(cls) -> Self:
        """The floor: 64 MiB, three passes, four lanes."""
        return cls(memory=cls.LEAST_MEMORY, passes=cls.LEAST_PASSES, lanes=4)


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One wrapped copy of the data key."""

    kind: Annotated[str, msgspec.Meta(pattern="^[a-z]{1,20}$")]
    cost: Cost
    salt: Annotated[bytes, msgspec.Meta(min_length=_SALT_LENGTH, max_length=_SALT_LENGTH)]
    nonce: Annotated[bytes, msgspec.Meta(min_length=_NONCE_LENGTH, max_length=_NONCE_LENGTH)]
    sealed: Annotated[bytes, msgspec.Meta(min_length=_SEALED_LENGTH, max_length=_SEALED_LENGTH)]


def seal(kind: SlotKind, secret: bytes, data_key: bytes, store_id: UUID, cost: Cost) -> Slot:
    """Wrap the data key for a secret.

    Raises:
        NotEnoughMemory: the derivation could not get its memory.
    """
    salt = secrets.token_bytes(_SALT_LENGTH)
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    bound = _bound_to(kind.value, cost, salt, store_id)
    sealed = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, data_key, bound)
    return Slot(kind=kind.value, cost=cost, salt=salt, nonce=nonce, sealed=sealed)


def unseal(slot: Slot, secret: bytes, store_id: UUID) -> bytes | None:
    """The data key, or None when the secret is wrong or the slot was altered or moved.

    Raises:
        NotEnoughMemory: the derivation could not get its memory.
    """
    wrapping = AESGCM(_derive(secret, slot.salt, slot.cost))
    bound = _bound_to(slot.kind, slot.cost, slot.salt, store_id)
    try:
        return wrapping.decrypt(slot.nonce, slot.sealed, bound)
    except InvalidTag:
        return None


def calibrate(measure: Callable[[Cost], float] | None = None) -> Cost:
    """The cost that takes 0.5 to 1 second here, or the floor where even that takes longer.

    Memory grows first, to 512 MiB or an eighth of what the computer has, because memory is what
    makes guessing dear; then passes. `measure` gives the seconds that one derivation takes.
    """
    time_of = measure or _measure
    ceiling = max(Cost.LEAST_MEMORY, min(512 * 1024, _memory_here() // 8))
    cost = Cost.least()
    taken = time_of(cost)
    for _ in range(4):
        grown = _scaled(cost, _AIM_SECONDS / taken, ceiling)
        if _FEWEST_SECONDS <= taken <= _MOST_SECONDS or grown == cost:
            break
        cost, taken = grown, time_of(grown)
    return cost


def _scaled(cost: Cost, factor: float, ceiling: int) -> Cost:
    """The cost whose work is about `factor` times this one's, within the limits."""
    work = cost.memory * cost.passes * factor
    memory = min(ceiling, max(Cost.LEAST_MEMORY, int(work / Cost.LEAST_PASSES)))
    memory -= memory % (8 * 1024)
    passes = min(Cost.MOST_PASSES, Cost.MOST_WORK // memory, int(work / memory))
    return Cost(memory=memory, passes=max(Cost.LEAST_PASSES, passes), lanes=cost.lanes)


def _measure(cost: Cost) -> float:
    before = time.perf_counter()
    _derive(b"a secret of no store", bytes(_SALT_LENGTH), cost)
    return time.perf_counter() - before


def _memory_here() -> int:
    """The computer's memory in KiB; where that cannot be asked, as if it had 4 GiB."""
    if not hasattr(os, "sysconf"):
        return 4 * 1024 * 1024
    return int(os.sysconf("SC_PAGE_SIZE")) * int(os.sysconf("SC_PHYS_PAGES")) // 1024


def _derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    try:
        return Argon2id(
            salt=salt,
            length=KEY_LENGTH,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory,
        ).derive(secret)
    except MemoryError as error:
        raise NotEnoughMemory from error


def _bound_to(kind: str, cost: Cost, salt: bytes, store_id: UUID) -> bytes:
    facts = ("msp-desktop slot v1", store_id, kind, cost.memory, cost.passes, cost.lanes, salt)
    return msgspec.json.encode(facts)
