"""A referral that arrived: opened under guard, read strictly, and judged by whose key signed it."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from msp_desktop.documents.recipe import recipe_from_json
from msp_desktop.practice.pack import Pack
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.case.attached import attached_from_json
from msp_desktop.record.case.case_record import CaseRecord
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.part import Moment, RecordPart
from msp_desktop.review.comparison.pages import PageComparison, laid_beside
from msp_desktop.review.faults import (
    FileNotReadable,
    NoRecord,
    RecordUnreadable,
    TooMuchInside,
    fault_for,
)
from msp_desktop.review.review import Subject
from msp_desktop.review.sandbox.confinement import SandboxLimits
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import MOST_FILE, CheckReply, Holds
from msp_desktop.sealing.verdict import SealProblem, SealVerdict, by_key
from msp_desktop.signing_keys import KnownKey
from msp_desktop.system.plain_files import read_plain

NOT_PROVED = (
    "This does not show when it was signed: the time is the clock of the laptop that signed. "
    "It does not show that what was written is true."
)
"""What no signature of this kind proves; shown beside every standing."""


class Judged(RecordPart):
    """How a file stands, whatever it holds; `file` is the digest of its bytes.

    The claimed names are what the signer's certificate says, which anybody can write. `why` tells
    why it is not genuine, or where it is, that its key was confirmed under another name.
    `fences` are those that held round its reader. `trail` is the seal of the trail that it names;
    `review` is the review that came back, where it holds one, `reply` the answer to a referral, and
    `counts` those of a laptop to be joined.
    """

    standing: SealVerdict
    file: str
    holds: Holds = Holds.NOTHING
    signed_by: str = ""
    claimed_name: str = ""
    claimed_role: str = ""
    claimed_organisation: str = ""
    why: str = ""
    signed_at: Moment | None = None
    pages: int = 0
    fences: SandboxLimits = SandboxLimits()
    trail: str = ""
    review: bytes = b""
    reply: bytes = b""
    counts: bytes = b""


class ReceivedReferral(Judged, kw_only=True):
    """A referral that could be read; `record` is the digest of its record.

    `seal` is the link that sealed the conversation in its store, as the file names it; `reference`
    is what an answer to it names, empty where none is asked.
    """

    conversation: Conversation
    record: str
    seal: str = ""
    reference: str = ""
    beside_pages: PageComparison = PageComparison()
    amendments: tuple[Amendment, ...] = ()
    case: CaseRecord | None = None

    @property
    def is_genuine(self) -> bool:
        """Whether it may be shown as genuine: by a confirmed key, and its pages are its record.

        A signer can leave out how the pages were made; a file whose drawing could not be compared
        is therefore never shown so.
        """
        beside = self.beside_pages
        is_shown = beside.drawing.is_same and not beside.differ
        return self.standing is SealVerdict.GENUINE and is_shown

    @property
    def subject(self) -> Subject:
        """What a review of it is about."""
        return Subject(
            conversation_id=self.conversation.id,
            file=self.file,
            record=self.record,
            practitioner=self.conversation.practitioner,
            signed_by=self.signed_by,
        )


def read_arrived(path: Path) -> bytes:
    """The bytes of a file that somebody chose, if it is a plain file of a reasonable size.

    Raises:
        FileNotReadable: if it is missing, refused by the system, or not a plain file.
        TooMuchInside: if it is larger than any referral.
    """
    try:
        data = read_plain(path, MOST_FILE)
    except (OSError, ValueError):
        raise FileNotReadable from None
    if len(data) > MOST_FILE:
        raise TooMuchInside
    return data


def open_arrived(
    file: bytes,
    password: str = "",
    *,
    known: Iterable[KnownKey] = (),
    pack: Pack | None = None,
) -> ReceivedReferral:
    """The referral in those bytes, read in a guarded child that is gone afterwards.

    `known` are the keys that this supervisor has confirmed in person; `pack` the words in use here.

    Raises:
        ReferralRefused: in one of its kinds; nothing of the file is shown or kept.
    """
    with Guard() as guard:
        return read_by(guard, file, password, known=known, pack=pack)


def read_by(
    guard: Guard,
    file: bytes,
    password: str = "",
    *,
    known: Iterable[KnownKey] = (),
    pack: Pack | None = None,
) -> ReceivedReferral:
    """The referral in those bytes, read by that guard.

    Raises:
        ReferralRefused: in one of its kinds.
    """
    judged = judge_by(guard, file, password, known=known, pack=pack)
    if isinstance(judged, ReceivedReferral):
        return judged
    raise NoRecord if judged.holds is Holds.NOTHING else RecordUnreadable


def judge_arrived(
    file: bytes,
    password: str = "",
    *,
    known: Iterable[KnownKey] = (),
    pack: Pack | None = None,
) -> Judged:
    """How a file stands, read in a guarded child: an `ReceivedReferral` where it holds a referral.

    Raises:
        ReferralRefused: in one of its kinds; nothing of the file is shown or kept.
    """
    with Guard() as guard:
        return judge_by(guard, file, password, known=known, pack=pack)


def judge_by(
    guard: Guard,
    file: bytes,
    password: str = "",
    *,
    known: Iterable[KnownKey] = (),
    pack: Pack | None = None,
) -> Judged:
    """How a file stands, read by that guard: an `ReceivedReferral` where it holds a referral.

    Raises:
        ReferralRefused: in one of its kinds.
    """
    answer = guard.look_at(file, password)
    if answer.refused is not None:
        raise fault_for(answer.refused)
    judged = _judged(answer, file, known, guard.fences)
    if answer.holds is not Holds.REFERRAL:
        return judged
    try:
        came = attached_from_json(answer.record)
    except RecordRefused:
        raise RecordUnreadable from None
    return ReceivedReferral(
        **{name: getattr(judged, name) for name in Judged.__struct_fields__},
        conversation=came.conversation,
        amendments=came.amendments,
        case=came.case,
        record=hashlib.sha256(answer.record).hexdigest(),
        seal=_seal_named(answer),
        reference=answer.reference,
        beside_pages=laid_beside(answer, came, pack=pack),
    )


def _seal_named(answer: CheckReply) -> str:
    """The seal of the conversation that the recipe names; empty where there is none."""
    recipe = recipe_from_json(answer.recipe) if answer.recipe else None
    return recipe.seal if recipe is not None else ""


def _judged(
    answer: CheckReply, file: bytes, known: Iterable[KnownKey], fences: SandboxLimits
) -> Judged:
    """The child's verdict, with what only this side knows: the keys that were confirmed."""
    seal = answer.seal
    verdict, why = seal.verdict, seal.why
    if verdict.unchanged:
        key = next((each for each in known if each.fingerprint == seal.fingerprint), None)
        verdict = by_key(key, expired=verdict is SealVerdict.EXPIRED)
        if key is not None and key.name != seal.claimed_name:
            why = SealProblem.OTHER_NAME.value
    return Judged(
        standing=verdict,
        file=hashlib.sha256(file).hexdigest(),
        holds=answer.holds,
        signed_by=seal.fingerprint,
        claimed_name=seal.claimed_name,
        claimed_role=seal.claimed_role,
        claimed_organisation=seal.claimed_organisation,
        why=why,
        signed_at=seal.signed_at,
        pages=answer.pages,
        trail=answer.trail,
        review=answer.record if answer.holds is Holds.RETURN else b"",
        reply=answer.record if answer.holds is Holds.REPLY else b"",
        counts=answer.record if answer.holds is Holds.COUNTS else b"",
        fences=fences,
    )
