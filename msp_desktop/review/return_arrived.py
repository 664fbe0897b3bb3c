"""A return that arrived: the return file itself, or the one inside a review's PDF, under guard."""

from msp_desktop.review.faults import ReturnRefused, fault_for
from msp_desktop.review.return_file import Returned, open_return
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import Asks, Holds, Refusal

_PDF = b"%PDF-"


def open_return_arrived(file: bytes, password: str = "") -> Returned:
    """The review in those bytes, read in a guarded child that is gone afterwards.

    Raises:
        ReferralRefused: in one of its kinds, where the PDF cannot be read.
        ReturnRefused: where what is in it is no return, or its signature does not hold.
    """
    asks = Asks.PDF if file.startswith(_PDF) else Asks.RETURN
    with Guard() as guard:
        answer = guard.look_at(file, password, asks)
    if answer.refused is Refusal.RECORD_UNREADABLE:
        raise ReturnRefused
    if answer.refused is not None:
        raise fault_for(answer.refused)
    if answer.holds is not Holds.RETURN:
        raise ReturnRefused
    return open_return(answer.record)
