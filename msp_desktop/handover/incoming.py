"""Taking in: what came is shown first, judged against what is here, and then taken as a union.

The file is read by the guarded child, each time anew; what is shown and what is taken is the same
file by its signed manifest. A join or an erasure that comes along does nothing by itself.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

import msgspec

from msp_desktop.exchange.age_file import passphrase_identity
from msp_desktop.exchange.exchange_key import read_card
from msp_desktop.exchange.faults import BundleChangedMeanwhile, BundleNotSigned, CardNotRight
from msp_desktop.exchange.items import AuthorLine, CertificateLine, EntryLine, FileLine
from msp_desktop.exchange.manifest import ItemKind, Manifest, Purpose
from msp_desktop.exchange.own_key import own_identity
from msp_desktop.handover.sealed_file import Progress
from msp_desktop.practice.codes import Answer
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.sandbox.bundle_guard import BundleGuard
from msp_desktop.review.sandbox.read_bundle import BundleReply
from msp_desktop.sealing.certificate import Signer, signer_of
from msp_desktop.signing_keys import KnownKey
from msp_desktop.store.exchange.fates import Fate, Fated
from msp_desktop.store.exchange.files import CameFilePart, FileGoing
from msp_desktop.store.exchange.incoming import (
    Came,
    Sender,
    Taking,
    confirm_arrival,
    judge,
    take,
    was_taken_in,
)
from msp_desktop.store.exchange.keys import keep_exchange_card
from msp_desktop.store.exchange.same_person import PerhapsSame, PersonFacts, perhaps_same
from msp_desktop.store.exchange.union import CameAuthor, CameEntry, Union
from msp_desktop.store.signing_keys import known_keys, pin_key
from msp_desktop.store.store import Store

COMPARED: Final = "words compared in person"
"""How a key came to be known."""


class PersonComing(NamedTuple):
    """Somebody in a bundle, as the newest of their conversations in it names them.

    `for_practice` is whether they are invented.
    """

    facts: PersonFacts
    conversations: int
    new: int
    for_practice: bool = False


class Incoming(NamedTuple):
    """A file that was looked into: who sent it, what is in it, and what would become of it.

    `known` is whether the sender's key is one that was confirmed in person. `again` is whether
    this very bundle was taken in before.
    """

    file: Path
    manifest: Manifest
    sender: Signer
    known: bool
    again: bool
    people: tuple[PersonComing, ...]
    fates: tuple[Fated, ...]
    perhaps_same: tuple[PerhapsSame, ...] = ()
    passphrase: str = ""

    def count(self, fate: Fate, *kinds: str) -> int:
        """How many items of these kinds (of any, where none is named) have that fate."""
        return sum(one.fate is fate and (not kinds or one.kind in kinds) for one in self.fates)

    @property
    def is_receipt(self) -> bool:
        """Whether it only says that a bundle arrived."""
        return self.manifest.purpose is Purpose.RECEIPT

    @property
    def changes(self) -> bool:
        """Whether taking it in would add anything."""
        return any(one.fate in {Fate.NEW, Fate.BESIDE} for one in self.fates)


class TakenIn(NamedTuple):
    """What was taken in; `confirmed` is whether a receipt was for a bundle of ours."""

    fates: tuple[Fated, ...]
    confirmed: bool = False

    def count(self, fate: Fate, *kinds: str) -> int:
        """How many items of these kinds have that fate."""
        return sum(one.fate is fate and (not kinds or one.kind in kinds) for one in self.fates)


def look_into(
    store: Store, file: Path, passphrase: str = "", progress: Progress = lambda _: None
) -> Incoming:
    """Who sent it, what is in it, and what would become of each part; nothing is changed.

    Raises:
        BundleRefused: or one of its kinds.
        FileNotReadable, EndedTheReader, TookTooLong: as opening any file from outside does.
    """
    identities = _identities(store, passphrase)
    with BundleGuard() as guard:
        replies = guard.read(file, identities, progress)
        opened = _opened(next(replies))
        people = _People()
        fates = judge(store, _items(replies), people.saw)
    signer, coming = _signer(opened), people.coming(fates)
    same = store.read(partial(perhaps_same, came=_real(coming)))
    return Incoming(
        file=file,
        manifest=opened.manifest,
        sender=signer,
        known=_is_known(store, signer),
        again=was_taken_in(store, opened.manifest.id),
        people=coming,
        fates=fates,
        perhaps_same=same,
        passphrase=passphrase,
    )


def take_in(store: Store, incoming: Incoming, progress: Progress = lambda _: None) -> TakenIn:
    """Take in what was looked at: what is new is added, and nothing here is overwritten.

    Raises:
        BundleChangedMeanwhile: the file holds something else by now; nothing was taken in.
        BundleRefused and others: as looking into it.
    """
    identities = _identities(store, incoming.passphrase)
    taking = _taking(store, incoming)

    def items() -> Iterator[Came]:
        with BundleGuard() as guard:
            replies = guard.read(incoming.file, identities, progress)
            opened = _opened(next(replies))
            if opened.manifest != incoming.manifest:
                raise BundleChangedMeanwhile
            theirs = incoming.sender.fingerprint
            yield partial(Union.certificate, fingerprint=theirs, data=opened.certificate)
            yield from _items(replies)

    if incoming.is_receipt:
        return TakenIn((), confirm_arrival(store, taking, incoming.manifest.answers))
    return TakenIn(take(store, taking, items))


def confirm_sender(store: Store, incoming: Incoming, *, at: datetime) -> None:
    """Know the sender's key from now on, whose words a person has compared.

    Raises:
        CardNotRight: its exchange key does not belong to it.
    """
    card = incoming.manifest.sender.card
    if read_card(card).fingerprint != incoming.sender.fingerprint:
        raise CardNotRight
    pin_key(
        store,
        KnownKey(
            fingerprint=incoming.sender.fingerprint,
            name=incoming.sender.name,
            role=incoming.sender.role,
            organisation=incoming.sender.organisation,
            pinned_at=at,
            confirmed=COMPARED,
        ),
    )
    keep_exchange_card(store, incoming.sender.fingerprint, card)


class _Opened(NamedTuple):
    manifest: Manifest
    certificate: bytes


def _opened(first: BundleReply) -> _Opened:
    if first.manifest is None:
        raise BundleNotSigned
    return _Opened(first.manifest, first.signed_by)


def _signer(opened: _Opened) -> Signer:
    try:
        return signer_of(opened.certificate)
    except ValueError:
        raise BundleNotSigned from None


def _is_known(store: Store, signer: Signer) -> bool:
    return any(key.fingerprint == signer.fingerprint for key in known_keys(store))


def _taking(store: Store, incoming: Incoming) -> Taking:
    signer, manifest = incoming.sender, incoming.manifest
    card = manifest.sender.card
    try:
        proved = bool(card) and read_card(card).fingerprint == signer.fingerprint
    except CardNotRight:
        proved = False
    sender = Sender(
        signer.name, signer.fingerprint, card if proved else "", _is_known(store, signer)
    )
    return Taking(manifest.id, manifest.purpose.value, sender)


def _identities(store: Store, passphrase: str) -> tuple[str, ...]:
    own = own_identity(store)
    return (own, passphrase_identity(passphrase)) if passphrase.strip() else (own,)


class _People:
    """Who is in a bundle, put together as its conversations come."""

    def __init__(self) -> None:
        self._newest: dict[UUID, Conversation] = {}
        self._secret: set[UUID] = set()

    def saw(self, one: Conversation) -> None:
        """A conversation came."""
        if one.opening.safe_contact.address_secret in {Answer.YES, Answer.NOT_SURE}:
            self._secret.add(one.person_id)
        before = self._newest.get(one.person_id)
        if before is None or before.started_at <= one.started_at:
            self._newest[one.person_id] = one

    def coming(self, fates: tuple[Fated, ...]) -> tuple[PersonComing, ...]:
        """Everybody, by name."""
        kinds = ("conversation", "draft")
        whole = Counter(one.person_id for one in fates if one.kind in kinds)
        new = Counter(
            one.person_id
            for one in fates
            if one.kind in kinds and one.fate in {Fate.NEW, Fate.BESIDE}
        )
        people = (
            PersonComing(
                _facts(one, name in self._secret), whole[name], new[name], one.for_practice
            )
            for name, one in self._newest.items()
        )
        return tuple(sorted(people, key=lambda each: (each.facts.name.casefold(), each.facts.id)))


def _facts(one: Conversation, secret: bool) -> PersonFacts:
    who = one.person
    where = "" if secret else who.where
    return PersonFacts(one.person_id, who.name, who.known_as, who.born.on, where, secret)


def _real(coming: tuple[PersonComing, ...]) -> tuple[PersonFacts, ...]:
    return tuple(one.facts for one in coming if not one.for_practice)


def _items(replies: Iterator[BundleReply]) -> Iterator[Came]:
    """Each item as what the union is given; the last word must be that all of it came."""
    for reply in replies:
        if reply.item is None:
            continue
        line, at = reply.line, reply.item.at
        kind = reply.item.kind
        if kind is ItemKind.CERTIFICATE:
            certificate = msgspec.json.decode(line, type=CertificateLine).certificate
            yield partial(Union.certificate, fingerprint=reply.item.id, data=certificate)
        elif kind is ItemKind.AUTHOR:
            one = msgspec.json.decode(line, type=AuthorLine)
            came = CameAuthor(one.author, one.fingerprint, one.epoch, one.began.isoformat())
            yield partial(Union.author, came=came)
        elif kind is ItemKind.ENTRY:
            yield partial(Union.entry, came=_entry(reply.item.id, line))
        elif kind is ItemKind.FILE:
            read = msgspec.json.decode(line, type=FileLine)
            of = FileGoing(read.case_id, read.sha256, read.media, read.size)
            came_part = CameFilePart(of, read.part, read.parts, read.data)
            yield partial(Union.file, came=came_part)
        elif kind is ItemKind.AMENDMENT:
            yield partial(Union.amendment, data=line)
        elif kind is ItemKind.DRAFT:
            yield partial(Union.draft, data=line)
        else:
            yield partial(Union.finished, data=line, at=at)


def _entry(name: str, line: bytes) -> CameEntry:
    read = msgspec.json.decode(line, type=EntryLine)
    data = bytes(read.data)
    return CameEntry(
        name, bytes(read.envelope), None if data == b"null" else data, read.by, read.signature
    )
