"""What can be wrong with an answer to a referral, said calmly."""

from msp_desktop.faults import Fault


class ReplyRefused(Fault):
    """The file is no answer to a referral, or not signed by whom its pages are signed by."""

    happened = "This file is not an answer to a referral from MSP Desktop, or it was changed."
    safe = "Nothing from it was kept."
    to_do = "Ask whoever sent it for the file as MSP Desktop made it."


class ReplyTooNew(Fault):
    """A later version of the app wrote it."""

    happened = "This answer was written by a later version of MSP Desktop."
    safe = "Nothing from it was kept, and nothing was changed."
    to_do = "Update MSP Desktop, then open it again."


class ReferralNotSent(Fault):
    """No referral of that digest and reference left from this store."""

    happened = "This answers a referral that did not leave from this store."
    safe = "Nothing from it was kept, and nothing was changed."
    to_do = "Ask whoever sent it which referral they answer, and who sent them that one."


class ReplyOfAnother(Fault):
    """The answer is about another person than the one it was opened beside."""

    happened = "This answer is about another person."
    safe = "Nothing was changed, and nothing from it is shown here."
    to_do = "Open it from the story of the person it is about, or from Reviews."


class NotToBeAnswered(Fault):
    """The referral carries no reference, so that its sender could not tell what is answered."""

    happened = "This referral was made without a reference, so an answer could not be matched."
    safe = "Nothing was made."
    to_do = "Answer by letter or telephone, or ask the sender to make the referral again."


class ReferralNotGenuine(Fault):
    """Nobody answers a file that is not signed, or not as it was signed."""

    happened = "This referral is not signed, or was changed after it was signed."
    safe = "Nothing was made, and nothing of the person goes to whoever made this file."
    to_do = "Ask whoever seems to have sent it for a fresh copy, then answer that."


class NothingAnswered(Fault):
    """Nothing is said in the answer."""

    happened = "There is nothing in this answer yet."
    safe = "Nothing was made."
    to_do = "Say at least what was decided, or why nothing is decided yet."
