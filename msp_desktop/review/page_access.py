"""The pages of a referral that arrived, as pictures beside its record: which ones are shown at all.

Only of a file that was judged to be unchanged since signing, by its digest, and only what a fresh
guarded child draws of it. The child is gone as soon as it has answered.
"""

import hashlib
from collections.abc import Sequence

from msp_desktop.review.faults import PagesNotShown, ReferralRefused, RefusalCode, fault_for
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.review.sandbox.guard import DrawingGuard
from msp_desktop.review.sandbox.page_images import PagesWanted, Picture, PictureWidth
from msp_desktop.sealing.verdict import SealVerdict

SHOWN = frozenset({SealVerdict.GENUINE, SealVerdict.UNKNOWN_KEY, SealVerdict.EXPIRED})
"""What is unchanged since it was signed. Of anything else, no page is shown either."""


def pages_shown(
    file: bytes,
    password: str,
    arrived: ReceivedReferral,
    numbers: Sequence[int],
    width: PictureWidth = PictureWidth.FITTING,
) -> tuple[Picture, ...]:
    """Those pages, counted from 1, of the file that `arrived` tells of; a few at a time.

    Raises:
        PagesNotShown: if they are not to be shown, or could not be drawn in time and in full.
    """
    if arrived.standing not in SHOWN or hashlib.sha256(file).hexdigest() != arrived.file:
        raise PagesNotShown(fault_for(RefusalCode.BROKEN))
    wanted = PagesWanted(file=file, password=password, numbers=tuple(numbers), width=width)
    try:
        with DrawingGuard() as guard:
            return pictures_by(guard, wanted)
    except ReferralRefused as refused:
        raise PagesNotShown(refused) from None


def pictures_by(guard: DrawingGuard, wanted: PagesWanted) -> tuple[Picture, ...]:
    """The pictures that this guard draws.

    Raises:
        ReferralRefused: in one of its kinds.
    """
    drawn = guard.draw(wanted)
    if drawn.refused is not None:
        raise fault_for(drawn.refused)
    return drawn.pictures
