"""Saving a review for the practitioner: its sealed PDF, which holds the return file too."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from msp_desktop.review.return_file import ReturnFile

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_MOST_TRIED = 1000


def neutral_name(folder: Path, day: date) -> str:
    """A name that says only what it is and when, with the first number free in `folder`."""
    names = [f"review-{day.isoformat()}-{number}.pdf" for number in range(1, _MOST_TRIED)]
    try:
        return next((name for name in names if not (folder / name).exists()), names[-1])
    except OSError:
        return names[0]


def save_review(store: "Store", review_id: UUID, target: Path) -> str:
    """Write the PDF of a review that is signed off; returns the six words that open it.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses.
    """
    import msgspec

    from msp_desktop.documents.own_key import own_signing_key
    from msp_desktop.documents.saving import save_whole
    from msp_desktop.review.inbox import Desk
    from msp_desktop.review.review_document import made_review
    from msp_desktop.sealing.seal import seal
    from msp_desktop.store.trail.trail import Event

    kept = Desk(store).return_file(review_id)
    if kept is None:
        raise ValueError("only a review that is signed off is saved")
    signed = msgspec.json.decode(kept, type=ReturnFile).signed
    sealed = seal(made_review(signed), own_signing_key(store))
    save_whole(target, sealed.pdf, keep_out_of=store.vault.folder.path)
    about = signed.review.subject.conversation_id
    detail = f"to the practitioner, review {sealed.sha256}"
    # The conversation itself lies in the practitioner's store, not in this one.
    store.write(lambda connection: store.note(connection, Event.DISCLOSURE, str(about), detail))
    return sealed.password
