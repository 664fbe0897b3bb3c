"""Reads the details of rows from before they were typed: English sentences.

Frozen: nothing writes these any more, and no row is ever rewritten.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Final

from msp_desktop.store.trail.details import (
    CaseEventAdded,
    CertificateMade,
    ConversationAmended,
    ConversationFinished,
    ConversationsErased,
    CopyGivenOut,
    DeliveryMethod,
    Detail,
    EverythingGivenOut,
    FileNotTaken,
    FollowUpSeen,
    KeptUntil,
    KeyTrusted,
    LocalPackChosen,
    LossAccepted,
    MovedToCase,
    Noted,
    OlderCopiesRemoved,
    OlderNote,
    PagesNotDrawn,
    PeopleJoined,
    PeopleSplit,
    Plain,
    ReferralArrived,
    ReferralOpenedAgain,
    ReturnGivenOut,
    ReviewMoved,
    ReviewPeriodChosen,
    StoreRestored,
    TrailSaved,
    WrongPassphrases,
)

OLDER_SEALED: Final = ("finished %", "amended %")
"""How the sentences of finished and amended conversations begin, as SQL's LIKE takes it."""

_Found = Mapping[str, str]
_Maker = Callable[[_Found], Detail]

_SHAPES: Final[tuple[tuple[str, _Maker], ...]] = (
    (r"finished (?P<a>\S+)", lambda f: ConversationFinished(f["a"])),
    (r"amended (?P<a>\S+)", lambda f: ConversationAmended(f["a"])),
    (
        (
            r"to (?P<to>.*), document (?P<file>[0-9a-f]{64})"
            r"(?:, (?P<how>[a-z ]+))?(?:, plan (?P<plan>[0-9a-f]{16}))?"
        ),
        lambda f: CopyGivenOut(f["to"], f["file"], _how(f["how"]), f["plan"] or None),
    ),
    (r"to the practitioner, review (?P<a>[0-9a-f]{64})", lambda f: ReturnGivenOut(f["a"])),
    (r"everything, as a file, document (?P<a>\S+)", lambda f: EverythingGivenOut(f["a"])),
    (r"case event: (?P<a>.+)", lambda f: CaseEventAdded(f["a"])),
    (r"to case (?P<a>\S+)", lambda f: MovedToCase(f["a"])),
    (r"joined with (?P<a>\S+)", lambda f: PeopleJoined(f["a"])),
    (r"split from (?P<a>\S+)", lambda f: PeopleSplit(f["a"])),
    (r"referral (?P<a>\S+) arrived", lambda f: ReferralArrived(f["a"])),
    (r"referral (?P<a>\S+) opened again", lambda f: ReferralOpenedAgain(f["a"])),
    (r"file (?P<a>\S+) refused: (?P<b>\w+)", lambda f: FileNotTaken(f["a"], f["b"])),
    (r"pages of file (?P<a>\S+) not drawn: (?P<b>\w+)", lambda f: PagesNotDrawn(f["a"], f["b"])),
    (r"review period, (?P<a>.*): (?P<b>\d+) months", lambda f: _period(f["a"], f["b"])),
    (r"review (?P<a>\S+) (?P<b>[a-z ]+)", lambda f: ReviewMoved(f["a"], f["b"])),
    (r"reviewed, kept until (?P<a>\S+)", lambda f: KeptUntil(date.fromisoformat(f["a"]))),
    (r"(?P<a>\d+) older copies removed", lambda f: OlderCopiesRemoved(int(f["a"]))),
    (r"(?P<a>\d+) conversations", lambda f: ConversationsErased(int(f["a"]))),
    (
        r"from the backup of (?P<a>\S+)",
        lambda f: StoreRestored(datetime.fromisoformat(f["a"])),
    ),
    (r"follow-up (?P<a>not )?seen to", lambda f: FollowUpSeen(done=not f["a"])),
    (r"local pack (?P<a>\S+)", lambda f: LocalPackChosen(f["a"])),
    (r"trail as (?P<a>\w+)", lambda f: TrailSaved(f["a"])),
    (r"certificate made for key (?P<a>\S+)", lambda f: CertificateMade(f["a"])),
    (r"key (?P<a>\S+) is known from now on", lambda f: KeyTrusted(f["a"], known=True)),
    (r"key (?P<a>\S+) is no longer known", lambda f: KeyTrusted(f["a"], known=False)),
    (r"(?P<a>\d+) wrong, the last (?P<b>\S+)", lambda f: _wrong(f["a"], f["b"])),
    (
        r"(?P<a>\d+) (?P<b>[0-9a-f]+) (?P<c>\d+)",
        lambda f: LossAccepted(int(f["a"]), f["b"], int(f["c"])),
    ),
)


def from_sentence(kept: str) -> Detail:
    """The detail that an older version wrote as that sentence; `OlderNote` where none matches."""
    if kept in set(Noted):
        return Plain(Noted(kept))
    return next(_readings(kept), OlderNote(words=kept))


def _readings(kept: str) -> Iterator[Detail]:
    for shape, make in _SHAPES:
        found = re.fullmatch(shape, kept, re.DOTALL)
        if found is not None:
            try:
                yield make(found.groupdict(default=""))
            except ValueError:  # a day that is none
                continue


def _how(named: str) -> DeliveryMethod | None:
    return DeliveryMethod(named) if named in set(DeliveryMethod) else None


def _period(kind: str, months: str) -> Detail:
    return ReviewPeriodChosen(kind, int(months))


def _wrong(tries: str, last: str) -> Detail:
    return WrongPassphrases(int(tries), datetime.fromisoformat(last))
