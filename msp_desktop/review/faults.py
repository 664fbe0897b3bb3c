"""What can be wrong with a referral that arrives, and with a review of it, said calmly."""

from enum import StrEnum

from msp_desktop.faults import Fault


class RefusalCode(StrEnum):
    """Why a file shows nothing at all; each has its sentence below."""

    NOT_PDF = "not a PDF"
    BROKEN = "broken"
    TOO_MUCH = "too much"
    WEAK_LOCK = "weak lock"
    PASSWORD = "password"  # noqa: S105 - a word of the field, no secret
    ACTIVE = "active"
    NO_RECORD = "no record"
    SEVERAL_RECORDS = "several records"
    RECORD_UNREADABLE = "record unreadable"


class ReferralRefused(Fault):
    """A file was not opened as a referral. Nothing of it was kept or shown."""

    happened = "This file cannot be opened as a referral: {reason}."
    safe = "It was opened safely, apart from your records, and nothing from it was kept."
    to_do = "Ask whoever sent it to send it again."
    reason = "it is not one"

    def __init__(self) -> None:
        super().__init__(reason=self.reason)


class NotPdf(ReferralRefused):
    """The bytes do not begin as a PDF does."""

    reason = "it is not a PDF"


class BrokenFile(ReferralRefused):
    """The PDF is damaged, or built in a way that ours never are. It is not mended."""

    reason = "it is damaged, or not built as our referrals are"


class TooMuchInside(ReferralRefused):
    """The file is too large, or unpacks to too much."""

    reason = "there is far more in it than a referral holds"


class TookTooLong(ReferralRefused):
    """The file was not read within ten seconds."""

    reason = "it took more than ten seconds to read"


class EndedTheReader(ReferralRefused):
    """The guarded child ended while it read the file, or answered what it may not."""

    reason = "reading it failed in a way that an honest file does not cause"


class WeakLock(ReferralRefused):
    """The encryption is not AES-256 over everything with a password."""

    reason = "the way it is locked protects nothing"
    to_do = "Ask for it locked by MSP Desktop with a password, or sent another safe way."


class PasswordDoesNotOpen(ReferralRefused):
    """No password, or not the right one."""

    happened = "This referral is locked, and that password does not open it."
    safe = "Nothing was changed."
    to_do = "Ask whoever sent it for the password, separately from the file."


class ActiveContent(ReferralRefused):
    """Scripts, actions, forms that send, links: nothing of ours has them."""

    reason = "it holds something that acts on its own, such as a script or a link"
    to_do = "Do not open it in another program. Ask whoever sent it whether they did."


class NoRecord(ReferralRefused):
    """There is no attached record."""

    reason = "the record that belongs in it is missing"
    to_do = "Ask for the referral as MSP Desktop made it, not printed or joined with others."


class SeveralRecords(ReferralRefused):
    """More than one file is attached."""

    reason = "more than one record is attached to it"


class RecordUnreadable(ReferralRefused):
    """The attached record is not the canonical form of a conversation."""

    reason = "the record in it is not written as MSP Desktop writes it"


_KINDS: dict[RefusalCode, type[ReferralRefused]] = {
    RefusalCode.NOT_PDF: NotPdf,
    RefusalCode.BROKEN: BrokenFile,
    RefusalCode.TOO_MUCH: TooMuchInside,
    RefusalCode.WEAK_LOCK: WeakLock,
    RefusalCode.PASSWORD: PasswordDoesNotOpen,
    RefusalCode.ACTIVE: ActiveContent,
    RefusalCode.NO_RECORD: NoRecord,
    RefusalCode.SEVERAL_RECORDS: SeveralRecords,
    RefusalCode.RECORD_UNREADABLE: RecordUnreadable,
}


def fault_for(refusal: RefusalCode) -> ReferralRefused:
    """The fault that says why a file was refused."""
    return _KINDS[refusal]()


class PagesNotShown(Fault):
    """A page is not shown as a picture; `cause` is what went wrong in the guarded child."""

    happened = "This page cannot be shown as a picture."
    safe = "It was drawn apart from your records, and the record is unchanged."
    to_do = "Review the record, and ask the practitioner about the page."

    def __init__(self, cause: ReferralRefused) -> None:
        super().__init__()
        self.cause = cause


class FileNotReadable(ReferralRefused):
    """The file is missing, may not be read, or is no plain file."""

    happened = "That file cannot be read, or it is no longer there."
    safe = "Nothing was changed."
    to_do = "First copy it onto this laptop, for example into Documents, and open it from there."


class FileAltered(Fault):
    """A file is not signed, or not as it was signed; nothing of it is shown or kept."""

    happened = "This file is not signed, or was changed after it was signed."
    safe = "Nothing in it is shown as genuine, and nothing from it was kept."
    to_do = "Ask whoever sent it for a fresh copy, directly from MSP Desktop."


class ReferralAltered(Fault):
    """What is not as it was signed, or not signed at all, is never signed off."""

    happened = "This referral is not signed, or not as it was signed, so it cannot be signed off."
    safe = "What you wrote in the review is kept."
    to_do = "Ask the practitioner for the referral as they made it."


class KeyNotConfirmed(Fault):
    """The key is unknown, not confirmed in person, or its certificate was not valid."""

    happened = "The key that signed this referral is not one that you have confirmed."
    safe = "What you wrote in the review is kept."
    to_do = "Meet or ring the practitioner, compare the words of the key, and confirm it."


class PagesNotTheRecord(Fault):
    """What its signer shows on the pages is not what the record says, so neither is signed off."""

    happened = "The pages of this referral do not say what the record inside it says."
    safe = "What you wrote in the review is kept, and nothing was signed off."
    to_do = "Ask the practitioner about the pages, and for the referral as MSP Desktop makes it."


class OwnConversation(Fault):
    """Nobody signs off their own conversation."""

    happened = "This is your own conversation, or it is not recorded who had it or who you are."
    safe = "What you wrote in the review is kept."
    to_do = "Ask another supervisor to sign it off."


class QuestionsOpen(Fault):
    """Some of the eight questions have neither a rating nor a comment."""

    happened = "Of the eight questions, {count} have neither a rating nor a comment."
    safe = "What you wrote in the review is kept."
    to_do = "Rate each, or say in its comment why it cannot be rated."

    def __init__(self, count: int) -> None:
        super().__init__(count=count)


class NothingAsked(Fault):
    """A review is returned with questions, and there is none."""

    happened = "There is no question for the practitioner yet."
    safe = "What you wrote in the review is kept."
    to_do = "Write a question, then return it."


class ReviewOfAnother(Fault):
    """The file that is open is not the one that the review is about."""

    happened = "This review is about a different referral from the one that is open."
    safe = "Nothing was changed."
    to_do = "Open the review from the queue again."


class ReturnRefused(Fault):
    """A file is not a review that was returned, or its signature does not hold."""

    happened = "This file is not a review from MSP Desktop, or it was changed after it was signed."
    safe = "Nothing from it was kept."
    to_do = "Ask your supervisor to send it again."


class ReturnOfAnother(Fault):
    """The review that came back is about another conversation."""

    happened = "This review is about another conversation."
    safe = "Nothing was changed."
    to_do = "Open the conversation that it is about, then open the review there."
