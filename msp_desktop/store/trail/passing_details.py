"""What the trail notes of what passes between stores: people, visits, keys and decisions."""

from typing import ClassVar

from msp_desktop.store.trail.trail_detail import TrailDetail


class HandedOut(TrailDetail, frozen=True, tag="handed over"):
    """It went to somebody in that bundle; `key` begins the name of their key, empty without one."""

    sentence: ClassVar[str] = "to {receiver} (key {key}), {purpose}, bundle {bundle}"
    sentence_of_no_key: ClassVar[str] = "to {receiver}, by passphrase, {purpose}, bundle {bundle}"

    receiver: str
    key: str
    purpose: str
    bundle: str

    def template(self) -> str:
        """The sentence, by whether it was sealed to a key."""
        return self.sentence if self.key else self.sentence_of_no_key


class TakenFrom(TrailDetail, frozen=True, tag="taken in"):
    """It came from somebody in that bundle."""

    sentence: ClassVar[str] = "from {sender} (key {key}), {purpose}, bundle {bundle}"

    sender: str
    key: str
    purpose: str
    bundle: str


class BundleTakenIn(TrailDetail, frozen=True, tag="bundle taken in"):
    """A bundle was taken in, with so many entries and records that were new."""

    sentence: ClassVar[str] = "new in bundle {bundle}: {new}"

    bundle: str
    new: int


class ArrivalConfirmed(TrailDetail, frozen=True, tag="arrived there"):
    """Whoever it was handed to says that the bundle arrived."""

    sentence: ClassVar[str] = "{receiver} says that bundle {bundle} arrived"

    receiver: str
    bundle: str


class ExchangeKeyNoted(TrailDetail, frozen=True, tag="exchange key"):
    """An exchange key was made here, or that of another signing key is known; none is empty."""

    sentence: ClassVar[str] = "the exchange key of key {key} is known"
    sentence_of_own: ClassVar[str] = "an exchange key was made"

    key: str = ""

    def template(self) -> str:
        """The sentence, by whose it is."""
        return self.sentence if self.key else self.sentence_of_own


class NotFollowed(TrailDetail, frozen=True, tag="not followed"):
    """What another store did (join, split, erasure) was decided not to be followed here."""

    sentence: ClassVar[str] = "not followed from another store: {kind}"

    kind: str


class DraftTakenBack(TrailDetail, frozen=True, tag="draft taken back"):
    """A visit that was handed on is worked on here again, though it did not come back."""

    sentence: ClassVar[str] = "a visit that was handed on is carried on here"


PassingDetail = (
    HandedOut
    | TakenFrom
    | BundleTakenIn
    | ArrivalConfirmed
    | ExchangeKeyNoted
    | NotFollowed
    | DraftTakenBack
)
"""Every kind of detail of what passes between stores."""
