"""The keys that sign documents: one's own, those confirmed in person, and how a key is named.

A key is named by SHA-256 over its public half (SubjectPublicKeyInfo, DER), so that it keeps its
name when whoever holds it changes role. Machines compare it as hex, people as words.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated

import msgspec

WORDS = 12
"""How many words name a key: 155 bits, far more than anybody can search through."""

_LISTED = 7776

Fingerprint = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""SHA-256 over the public half of a key, as 64 hex digits."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One's own key: P-256 as PKCS #8, and its certificate, both DER."""

    private: bytes = field(repr=False)
    certificate: bytes


class KnownKey(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whose key it is, when that was confirmed, and how, in words: "read aloud by telephone"."""

    fingerprint: Fingerprint
    name: str
    role: str = ""
    organisation: str = ""
    pinned_at: datetime
    confirmed: str = ""


def fingerprint_words(fingerprint: str) -> tuple[str, ...]:
    """The fingerprint as words from the EFF's list, to be read aloud; the same on every machine."""
    from resources import resource

    listed = resource("words", "eff-large.txt").read_text("utf-8").split()
    rest = int(fingerprint, 16)
    words = []
    for _ in range(WORDS):
        rest, place = divmod(rest, _LISTED)
        words.append(listed[place])
    return tuple(words)
