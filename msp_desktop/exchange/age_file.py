"""The outside of a bundle: one `age` file (age-encryption.org/v1) for one X25519 key.

The header is read here before any library sees it: a stranger could name a thousand receivers,
which costs quadratic time, or lock it by a passphrase that takes any amount of memory to try.

A bundle for somebody whose key is not at hand is sealed to an X25519 key that Argon2id (RFC 9106)
makes of a generated passphrase, with memory that a small laptop has. The salt is fixed: what is
generated has 129 bits, so that nobody can prepare a table of it.
"""

import re
from typing import Final

from msp_desktop.exchange.faults import BundleMalformedError, BundleProblem

MOST_RECEIVERS: Final = 32
MOST_HEADER: Final = 16 * 1024
PASSPHRASE_WORDS: Final = 10
"""129 bits from the EFF's list."""

_FIRST: Final = b"age-encryption.org/v1\n"
_MEMORY: Final = 128 * 1024
"""In KiB: 128 MiB, an eighth of what a bundle may make a 4 GB laptop spend."""

_PASSES: Final = 3
_LANES: Final = 4
_SALT: Final = b"msp-desktop bundle passphrase v1"
_STANZA = re.compile(rb"-> (?P<kind>[!-~]+)(?: [!-~]+)*\Z")
_BODY = re.compile(rb"[A-Za-z0-9+/]{0,64}\Z")
_END = re.compile(rb"--- [A-Za-z0-9+/]{43}\Z")


def check_header(beginning: bytes) -> None:
    """Look through the header of an age file, of which at least the first 16 KB are given.

    Raises:
        BundleMalformedError: it is none, or one that is not opened.
    """
    if not beginning.startswith(_FIRST):
        raise BundleMalformedError(BundleProblem.NOT_A_BUNDLE)
    receivers = 0
    for line in beginning[len(_FIRST) : MOST_HEADER].split(b"\n"):
        if _END.match(line):
            if not receivers:
                raise BundleMalformedError(BundleProblem.NOT_A_BUNDLE)
            return
        stanza = _STANZA.match(line)
        if stanza is not None:
            receivers += 1
            if receivers > MOST_RECEIVERS:
                raise BundleMalformedError(BundleProblem.TOO_MANY_RECEIVERS)
            # age writes a stanza of nonsense beside the true one, so that nobody relies on there
            # being none; its name always ends so.
            if stanza["kind"] != b"X25519" and not stanza["kind"].endswith(b"-grease"):
                raise BundleMalformedError(BundleProblem.FOREIGN_LOCK)
        elif not _BODY.match(line):
            raise BundleMalformedError(BundleProblem.NOT_A_BUNDLE)
    raise BundleMalformedError(BundleProblem.NOT_A_BUNDLE)


def new_passphrase() -> str:
    """A passphrase for one bundle: ten words, drawn anew."""
    from msp_desktop.vault.keys.passphrase import offer

    return offer(PASSPHRASE_WORDS)


def passphrase_identity(passphrase: str) -> str:
    """The key (`AGE-SECRET-KEY-1…`) that this passphrase makes; about a second, 128 MiB.

    Raises:
        NotEnoughMemory: the derivation could not get its memory.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    from msp_desktop.vault.faults import NotEnoughMemory
    from msp_desktop.vault.keys.passphrase import secret_of

    try:
        secret = Argon2id(
            salt=_SALT, length=32, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY
        ).derive(secret_of(passphrase))
    except MemoryError as error:
        raise NotEnoughMemory from error
    return _bech32("age-secret-key-", secret).upper()


_LETTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def _bech32(name: str, data: bytes) -> str:
    """Bytes as age writes its keys (BIP 173, without its limit of length)."""
    bits = int.from_bytes(data, "big") << (-len(data) * 8 % 5)
    count = -(-len(data) * 8 // 5)
    values = [bits >> 5 * (count - 1 - place) & 31 for place in range(count)]
    spread = [ord(letter) >> 5 for letter in name] + [0] + [ord(letter) & 31 for letter in name]
    check = _polymod([*spread, *values, 0, 0, 0, 0, 0, 0]) ^ 1
    checksum = [check >> 5 * (5 - place) & 31 for place in range(6)]
    return f"{name}1" + "".join(_LETTERS[value] for value in (*values, *checksum))


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check
