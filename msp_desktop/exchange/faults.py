"""Why a bundle from another store is refused, said calmly."""

from enum import StrEnum

from msp_desktop.faults import Fault


class BundleProblem(StrEnum):
    """What is wrong with a file that is meant to be a bundle; each has its sentence below."""

    NOT_A_BUNDLE = "not a bundle"
    FOREIGN_LOCK = "locked in another way"
    TOO_MANY_RECEIVERS = "too many receivers"
    NO_KEY = "no key"
    CUT = "cut"
    TOO_LARGE = "too large"
    UNREADABLE = "unreadable"
    TOO_NEW = "too new"
    NOT_SIGNED = "not signed"
    ADDRESSED_ELSEWHERE = "addressed elsewhere"
    CHANGED_MEANWHILE = "changed meanwhile"


class BundleRefused(Fault):
    """A file was not taken in. Nothing from it was kept."""

    happened = "This file was not taken in: {reason}."
    safe = "It was opened safely, apart from your records, and nothing from it was kept."
    to_do = "Ask whoever sent it to send it again."
    reason = "it is not a file that another MSP Desktop sealed"

    def __init__(self) -> None:
        super().__init__(reason=self.reason)


class NotABundle(BundleRefused):
    """The bytes do not begin as an age file does, or hold something else than a bundle."""


class ForeignLock(BundleRefused):
    """The file is locked by age's own passphrase, which a stranger could make cost any memory."""

    reason = "it is locked in a way that MSP Desktop does not use"


class TooManyReceivers(BundleRefused):
    """The header names more receivers than any honest file."""

    reason = "it names far more receivers than a file of ours does"


class NotForThisStore(BundleRefused):
    """Neither this store's key nor the passphrase that was typed opens it."""

    happened = "This file is not sealed for this store, or that passphrase does not open it."
    safe = "Nothing was changed."
    to_do = "Type its passphrase if it has one, or ask its sender to seal it to your key card."


class CutShort(BundleRefused):
    """The file ends early, or a byte of it was changed."""

    reason = "it was cut short, or changed on the way"


class BundleTooLarge(BundleRefused):
    """A line or the whole is larger than any that is read."""

    reason = "there is far more in it than one handover may hold"
    to_do = "Ask its sender to hand over fewer people at a time."


class BundleUnreadable(BundleRefused):
    """What is inside is not written as MSP Desktop writes it."""

    reason = "what is in it is not written as MSP Desktop writes it"


class BundleTooNew(BundleRefused):
    """A later version of the app made it."""

    reason = "a later version of MSP Desktop made it"
    to_do = "Update MSP Desktop, then take it in again."


class BundleNotSigned(BundleRefused):
    """Nobody's signature holds over what is inside."""

    reason = "nobody's signature on it holds"


class AddressedElsewhere(BundleRefused):
    """Its sender addressed it to another key than the one that opens it: somebody passed it on."""

    reason = "its sender addressed it to somebody else"
    to_do = "Ask whoever is named as its sender to hand it over to you themselves."


class BundleChangedMeanwhile(BundleRefused):
    """The file is another by now than the one that was looked at."""

    reason = "the file was changed while it was looked at"
    to_do = "Look at it again."


_KINDS: dict[BundleProblem, type[BundleRefused]] = {
    BundleProblem.NOT_A_BUNDLE: NotABundle,
    BundleProblem.FOREIGN_LOCK: ForeignLock,
    BundleProblem.TOO_MANY_RECEIVERS: TooManyReceivers,
    BundleProblem.NO_KEY: NotForThisStore,
    BundleProblem.CUT: CutShort,
    BundleProblem.TOO_LARGE: BundleTooLarge,
    BundleProblem.UNREADABLE: BundleUnreadable,
    BundleProblem.TOO_NEW: BundleTooNew,
    BundleProblem.NOT_SIGNED: BundleNotSigned,
    BundleProblem.ADDRESSED_ELSEWHERE: AddressedElsewhere,
    BundleProblem.CHANGED_MEANWHILE: BundleChangedMeanwhile,
}


def bundle_fault(problem: BundleProblem) -> BundleRefused:
    """The fault that says why a bundle was refused."""
    return _KINDS[problem]()


class CardNotRight(Fault):
    """A key card holds no exchange key, or its signature does not hold."""

    happened = "That is not the exchange key of a key card, or part of it is missing."
    safe = "Nothing was changed."
    to_do = "Ask its holder for a fresh card: cards made before this version have no such key."


class BundleMalformedError(ValueError):
    """Raised while a bundle is read, with what is wrong; the guarded child answers with it."""

    def __init__(self, problem: BundleProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem
