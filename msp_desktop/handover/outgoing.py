"""Handing over: what would go is shown first, then sealed for one receiver, whole or not at all."""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.exchange.age_file import new_passphrase, passphrase_identity
from msp_desktop.exchange.exchange_key import ExchangeKey, recipient_of
from msp_desktop.exchange.items import (
    AuthorLine,
    FileLine,
    author_line,
    certificate_line,
    entry_line,
    file_line,
    line_item,
)
from msp_desktop.exchange.manifest import (
    MOST_ITEMS,
    MOST_TOTAL,
    AuthorHead,
    BundleItem,
    ItemKind,
    Manifest,
    Party,
    Purpose,
    signed_line,
)
from msp_desktop.exchange.own_key import own_card_text, own_identity
from msp_desktop.handover.faults import (
    BasisNotSaid,
    DraftElsewhere,
    DraftGoesWhole,
    NothingChosen,
    ToldNotSaid,
    TooMuchToHandOver,
)
from msp_desktop.handover.kept_back import KeptBack, event_stays_as, kept_back_in, without
from msp_desktop.handover.sealed_file import Progress, write_sealed
from msp_desktop.practice.case_codes import HandoverReach
from msp_desktop.record.canonical import to_json
from msp_desktop.record.case.entry import envelope_bytes
from msp_desktop.record.case.events import HandedOver
from msp_desktop.record.part import SpokenDate, day_at, has_text
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.signing_keys import SigningKey
from msp_desktop.store.exchange.files import PART, FileGoing
from msp_desktop.store.exchange.gather import Chosen, PersonGoing, Staying
from msp_desktop.store.exchange.outgoing import (
    Handing,
    Leaving,
    each_going,
    events_going,
    hand_out,
    look_at_scope,
)
from msp_desktop.store.store import Store


class Receiver(NamedTuple):
    """Who is to have it: as they are called, and their exchange key; None for a passphrase."""

    name: str
    key: ExchangeKey | None = None


class Manner(NamedTuple):
    """How it is handed over: how far away, who was told, and outside on what basis, and why.

    `along` are the kinds of things that go although they stay by default.
    """

    purpose: Purpose
    reach: HandoverReach
    told: str
    basis: str = ""
    need: str = ""
    along: frozenset[KeptBack] = frozenset()


class Outgoing(NamedTuple):
    """What would go, for whoever decides it.

    `kept_back` counts the conversations and events that hold each kind of thing that stays by
    default; `events_that_stay` names those events.
    `drafts_that_stay` are visits of these people that are not finished.
    `in_drafts` are the kinds that chosen drafts hold; `elsewhere` is whether one of those was
    handed on already.
    """

    chosen: Chosen
    people: tuple[PersonGoing, ...]
    conversations: int
    cases: int
    drafts: int
    kept_back: dict[KeptBack, int]
    drafts_that_stay: int
    in_drafts: frozenset[KeptBack] = frozenset()
    elsewhere: bool = False
    events_that_stay: Mapping[str, KeptBack] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class HandedOverFile:
    """What was written: the file, the bundle's id, and its passphrase, empty with a key."""

    target: Path
    bundle_id: str
    people: int
    conversations: int
    passphrase: str = field(default="", repr=False)


def look_at_outgoing(store: Store, chosen: Chosen, progress: Progress = lambda _: None) -> Outgoing:
    """What would go, and what of it stays by default; nothing is changed.

    Raises:
        NothingChosen: there is nothing that could go.
    """
    scope = look_at_scope(store, chosen)
    if scope.is_empty:
        raise NothingChosen
    counts: dict[KeptBack, int] = {}
    in_drafts: set[KeptBack] = set()
    elsewhere, whole = False, len(scope.finished) + len(scope.drafts)
    for done, seen in enumerate(each_going(store, scope), 1):
        kinds = kept_back_in(seen.conversation)
        for kind in kinds:
            counts[kind] = counts.get(kind, 0) + 1
        if not seen.row.digest:
            in_drafts |= kinds
            elsewhere |= seen.handed_on
        progress(done / max(1, whole))
    events = events_going(store, scope)
    stays = {kind: as_what for kind in events if (as_what := event_stays_as(kind)) is not None}
    for name, as_what in stays.items():
        counts[as_what] = counts.get(as_what, 0) + events[name]
    return Outgoing(
        chosen=chosen,
        people=scope.people,
        conversations=len(scope.finished),
        cases=len(scope.cases),
        drafts=len(scope.drafts),
        kept_back=counts,
        drafts_that_stay=sum(one.drafts_that_stay for one in scope.people),
        in_drafts=frozenset(in_drafts),
        elsewhere=elsewhere,
        events_that_stay=stays,
    )


def hand_over(
    store: Store,
    outgoing: Outgoing,
    receiver: Receiver,
    manner: Manner,
    target: Path,
    progress: Progress = lambda _: None,
) -> HandedOverFile:
    """Seal what was looked at for one receiver, and note it; all of it is done, or none is.

    Raises:
        ToldNotSaid, BasisNotSaid, DraftGoesWhole, DraftElsewhere, TooMuchToHandOver: nothing was
            made.
        ExportFailed: or one of its kinds, where the disk or folder refuses.
    """
    check_manner(outgoing, manner)
    signing = store_signing_key(store)
    mine = signer_of(signing.certificate)
    passphrase = "" if receiver.key is not None else new_passphrase()
    recipient = (
        receiver.key.recipient
        if receiver.key is not None
        else recipient_of(passphrase_identity(passphrase))
    )
    bundle_id = secrets.token_hex(32)
    left = frozenset(outgoing.kept_back) - manner.along
    fingerprint = receiver.key.fingerprint if receiver.key is not None else ""
    today = day_at(store.now())
    handing = Handing(
        bundle_id=bundle_id,
        purpose=manner.purpose.value,
        event=HandedOver(
            receiver=receiver.name,
            fingerprint=fingerprint,
            bundle=bundle_id,
            draft=next(iter(outgoing.chosen.drafts), None),
            on=SpokenDate(said=today.isoformat(), on=today),
            reach=manner.reach,
            told=manner.told,
            basis=manner.basis,
            need=manner.need,
            left_out=tuple(sorted(kind.value for kind in left)),
        ),
        own_fingerprint=mine.fingerprint,
        staying=Staying(
            frozenset(k for k, as_what in outgoing.events_that_stay.items() if as_what in left)
        ),
    )
    sender = sender_here(store, signing)
    to = Party(name=receiver.name[:200], fingerprint=fingerprint, recipient=recipient)

    def seal(leaving: Leaving) -> None:
        lines = _Lines(leaving)
        manifest = Manifest(
            id=bundle_id,
            made_at=store.now().astimezone(),
            purpose=manner.purpose,
            sender=sender,
            receiver=to,
            people=len(leaving.scope.people),
            total=sum(item.length + 1 for item in lines.items),
            items=lines.items,
            heads=tuple(AuthorHead(author=a, n=n, id=i) for a, n, i in leaving.heads),
            left_out=tuple(sorted(kind.value for kind in left)),
        )
        first = signed_line(manifest, signing.private, signing.certificate)
        write_sealed(store, target, recipient, _all(first, lines, progress))
        written.append(target)

    written: list[Path] = []
    extracts = _extracts(store, outgoing, left, progress)
    try:
        hand_out(store, outgoing.chosen, handing, extracts, seal)
    except BaseException:
        # What the store did not note was not handed over, though it may be written already.
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return HandedOverFile(
        target, bundle_id, len(outgoing.people), outgoing.conversations, passphrase
    )


def check_manner(outgoing: Outgoing, manner: Manner) -> None:
    """Whether all is said that must be said before this goes.

    Raises:
        ToldNotSaid, BasisNotSaid, DraftElsewhere, DraftGoesWhole: something is not.
    """
    if not has_text(manner.told):
        raise ToldNotSaid
    outside = manner.reach is HandoverReach.ANOTHER
    if outside and not (has_text(manner.basis) and has_text(manner.need)):
        raise BasisNotSaid
    if outgoing.elsewhere:
        raise DraftElsewhere
    if outgoing.in_drafts - manner.along:
        raise DraftGoesWhole


def _extracts(
    store: Store, outgoing: Outgoing, left: frozenset[KeptBack], progress: Progress
) -> dict[UUID, bytes]:
    """The records of those conversations that go without what stays."""
    if not left:
        return {}
    found = {}
    for seen in each_going(store, look_at_scope(store, outgoing.chosen)):
        progress(0.0)
        cut = without(seen.conversation, left)
        if seen.row.digest and cut is not seen.conversation:
            found[seen.row.id] = to_json(cut)
    return found


def sender_here(store: Store, signing: SigningKey) -> Party:
    """Who works with this store, as a bundle names them."""
    mine = signer_of(signing.certificate)
    return Party(
        name=mine.name,
        role=mine.role,
        organisation=mine.organisation,
        fingerprint=mine.fingerprint,
        recipient=recipient_of(own_identity(store)),
        card=own_card_text(store, signing),
    )


class _Lines:
    """The items of a bundle and their lines, in the order in which each can be proved."""

    def __init__(self, leaving: Leaving) -> None:
        self._leaving = leaving
        small: list[tuple[BundleItem, bytes]] = []

        def put(kind: ItemKind, name: str, line: bytes) -> None:
            small.append((line_item(kind, name, line), line))

        for name, certificate in leaving.certificates.items():
            put(ItemKind.CERTIFICATE, name, certificate_line(certificate))
        for one in leaving.authors:
            line = AuthorLine(
                author=one.author, fingerprint=one.fingerprint, epoch=one.epoch, began=one.began
            )
            put(ItemKind.AUTHOR, one.author, author_line(line))
        for row, by in leaving.entries:
            line_of = entry_line(envelope_bytes(row.envelope), row.data, by, row.signature or b"")
            put(ItemKind.ENTRY, row.id, line_of)
        self._small = small
        whole = [
            BundleItem(
                kind=ItemKind.CONVERSATION,
                id=str(row.id),
                length=length,
                sha256=row.digest,
                at=datetime.fromisoformat(row.finished_at),
            )
            for row, length in leaving.conversations
        ]
        amended = [line_item(ItemKind.AMENDMENT, name, data) for name, data in leaving.amendments]
        drafts = [line_item(ItemKind.DRAFT, str(name), data) for name, data in leaving.drafts]
        self.items: tuple[BundleItem, ...] = (
            *(item for item, _ in small),
            *whole,
            *amended,
            *drafts,
        )
        for file in leaving.files:
            self.items += tuple(
                line_item(ItemKind.FILE, file.sha256, line) for line in _file_lines(leaving, file)
            )
        total = sum(item.length + 1 for item in self.items)
        if total > MOST_TOTAL or len(self.items) > MOST_ITEMS:
            raise TooMuchToHandOver

    def __iter__(self) -> Iterator[bytes]:
        for _, line in self._small:
            yield line
        for row, _ in self._leaving.conversations:
            yield self._leaving.document(row.number)
        for _, data in self._leaving.amendments:
            yield data
        for _, data in self._leaving.drafts:
            yield data
        for file in self._leaving.files:
            yield from _file_lines(self._leaving, file)


def _file_lines(leaving: Leaving, file: FileGoing) -> Iterator[bytes]:
    """A file in its parts, read anew each time: a handover may hold many."""
    data = leaving.file(file)
    parts = -(-len(data) // PART)
    for number in range(parts):
        yield file_line(
            FileLine(
                case_id=file.case_id,
                data=data[number * PART : (number + 1) * PART],
                media=file.media,
                part=number + 1,
                parts=parts,
                sha256=file.sha256,
                size=len(data),
            )
        )


def _all(first: bytes, lines: _Lines, progress: Progress) -> Iterator[bytes]:
    yield first + b"\n"
    for done, line in enumerate(lines, 1):
        yield line + b"\n"
        progress(done / max(1, len(lines.items)))
