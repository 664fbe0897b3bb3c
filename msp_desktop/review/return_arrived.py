"""A return that arrived: the return file itself, or the one inside a review's PDF, under guard."""

from msp_desktop.review.faults import fault_for
from msp_desktop.review.return_file import Returned, open_return
from msp_desktop.review.sandbox.guard import Guard

_PDF = b"%PDF-"


def open_return_arrived(file: bytes, password: str = "") -> Returned:
    """The review in those bytes; a PDF is read in a guarded child that is gone afterwards.

    Raises:
        ReferralRefused: in one of its kinds, where the PDF cannot be read.
        ReturnRefused: where what is in it is no return, or its signature does not hold.
    """
    if not file.startswith(_PDF):
        return open_return(file)
    with Guard() as guard:
        answer = guard.look_at(file, password)
    if answer.refused is not None:
        raise fault_for(answer.refused)
    return open_return(answer.record)
