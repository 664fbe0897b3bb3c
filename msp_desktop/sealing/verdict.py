"""What can be said of a file that claims to be sealed: how it stands, and why.

"Unchanged" means unchanged since it was signed by this key. It never means that what it says is
true, nor when it was signed: nobody outside vouches for a time.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from msp_desktop.sealing.certificate import Signer
from msp_desktop.signing_keys import KnownKey


class SealVerdict(StrEnum):
    """How a file stands, the same wherever it is asked: in the review room or by a command."""

    GENUINE = "unchanged since signing by a key that you have confirmed"
    UNKNOWN_KEY = "unchanged since signing, by a key that you have not confirmed"
    EXPIRED = "unchanged since signing, by a certificate that was not valid then"
    UNSIGNED = "not signed"
    ALTERED = "not as it was signed"
    UNREADABLE = "cannot be read"

    @property
    def unchanged(self) -> bool:
        """Whether the file is as it was when it was signed, by whomever."""
        return self in {SealVerdict.GENUINE, SealVerdict.UNKNOWN_KEY, SealVerdict.EXPIRED}


class SealProblem(StrEnum):
    """Why a file does not stand as one would wish, in words for a person."""

    NOT_PDF = "It is not a PDF."
    TOO_LARGE = "It is larger than any referral."
    LOCKED = "It is locked. Its password is needed, which comes separately from the file."
    STAYS_LOCKED = "That password does not open it."
    BROKEN = "It is damaged, or was not written as a PDF should be."
    NOT_SIGNED = "Nobody has signed it, so nothing shows that it is genuine."
    SIGNATURES = "It does not carry exactly one signature."
    NOT_FINAL = "Its signature is not of the kind that forbids every change."
    NOT_WHOLE = "Its signature does not cover the whole file to its end."
    SIGNATURE_ODD = "Its signature is not written as MSP Desktop writes one."
    WEAK = "It was signed in a way that is too weak to rely on."
    CHANGED = "It was changed after it was signed, or the signature is not by the key it names."
    RECORD = "It holds something beside its one record."
    KEY_UNKNOWN = "Nobody here has confirmed in person whose key this is."
    OTHER_NAME = "The name in it is not the one that this key was confirmed with."


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement on one file.

    `signer` is whom the certificate claims, None unless the file is unchanged; `known` is whom the
    key was confirmed for. `record` is the attached record's bytes, still to be read strictly; empty
    where none is attached, and unless the file is unchanged. `signed_at` is the signer's own clock.
    """

    standing: SealVerdict
    reasons: tuple[SealProblem, ...] = ()
    signer: Signer | None = None
    known: KnownKey | None = None
    record: bytes = field(default=b"", repr=False)
    signed_at: datetime | None = None

    @property
    def unchanged(self) -> bool:
        """Whether the file is as it was when it was signed."""
        return self.standing.unchanged


def by_key(key: KnownKey | None, *, expired: bool) -> SealVerdict:
    """How a file stands that is unchanged; `key` is the signer's, where it was confirmed here."""
    if expired:
        return SealVerdict.EXPIRED
    return SealVerdict.UNKNOWN_KEY if key is None else SealVerdict.GENUINE
