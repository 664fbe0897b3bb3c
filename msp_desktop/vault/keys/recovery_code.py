"""The recovery code: printed once, kept on paper, typed back when the passphrase is forgotten.

Crockford's base 32 (no I, L, O or U). 26 characters of chance carry 130 bits; two more are a
Reed-Solomon check over the field of 32 elements. That check notices every slip of one or two
characters, and for one wrong character it tells which group to look at.
"""

import secrets
from dataclasses import dataclass, field

from msp_desktop.vault.faults import MistypedRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP = 4
LENGTH = 28
_CHANCE = 26
_LIKE = str.maketrans("OIL", "011")
_FIELD = 0b100101  # x^5 + x^2 + 1, primitive, so 2 makes every other element


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A code known to be well formed. It never shows itself except through `text`."""

    characters: str = field(repr=False)

    @property
    def text(self) -> str:
        """As printed: seven groups of four with hyphens."""
        groups = (self.characters[at : at + GROUP] for at in range(0, LENGTH, GROUP))
        return "-".join(groups)

    @property
    def secret(self) -> bytes:
        """What the key slot is derived from."""
        return self.characters.encode("ascii")


def make() -> RecoveryCode:
    """A new code from the system's source of chance."""
    values = [secrets.randbelow(32) for _ in range(_CHANCE)]
    return RecoveryCode("".join(ALPHABET[value] for value in values + _check_values(values)))


def read(text: str) -> RecoveryCode:
    """Read a code as a person types it: any case, any spacing, O for 0, I or L for 1.

    Raises:
        MistypedRecoveryCode: it is not a code as printed; `group` says where to look, when known.
    """
    plain = "".join(mark for mark in text.upper() if mark.isalnum()).translate(_LIKE)
    for at, mark in enumerate(plain[:LENGTH]):
        if mark not in ALPHABET:
            raise MistypedRecoveryCode(at // GROUP + 1)
    if len(plain) != LENGTH:
        raise MistypedRecoveryCode
    values = [ALPHABET.index(mark) for mark in plain]
    first, second = _evaluate(values, 1), _evaluate(values, 2)
    if first or second:
        raise MistypedRecoveryCode(_group_of_slip(first, second))
    return RecoveryCode(plain)


def _check_values(values: list[int]) -> list[int]:
    """The two values that make the whole code a polynomial with zeros at 2 and at 4."""
    powers = _powers()
    generator = (1, powers[1] ^ powers[2], _times(powers[1], powers[2]))
    rest = [*values, 0, 0]
    for at in range(len(values)):
        factor = rest[at]
        for offset, coefficient in enumerate(generator):
            rest[at + offset] ^= _times(coefficient, factor)
    return rest[-2:]


def _evaluate(values: list[int], power: int) -> int:
    at = _powers()[power]
    total = 0
    for value in values:
        total = _times(total, at) ^ value
    return total


def _group_of_slip(first: int, second: int) -> int | None:
    """The group of the wrong character if exactly one is wrong; None when more must be."""
    if not (first and second):
        return None
    powers = _powers()
    from_end = (powers.index(second) - powers.index(first)) % 31
    at = LENGTH - 1 - from_end
    return at // GROUP + 1 if at >= 0 else None


def _powers() -> list[int]:
    powers = [1]
    for _ in range(30):
        doubled = powers[-1] << 1
        powers.append(doubled ^ _FIELD if doubled & 32 else doubled)
    return powers


def _times(one: int, other: int) -> int:
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(8, 4, -1):
        if product >> bit & 1:
            product ^= _FIELD << (bit - 5)
    return product
