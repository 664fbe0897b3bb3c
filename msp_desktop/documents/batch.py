"""Several documents in one go: each written whole, one after the other, until done or cancelled."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.basis import is_unasked
from msp_desktop.documents.faults import ExportFailed
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.documents.reply_sheet import new_reference
from msp_desktop.documents.saving import discreet_file_name
from msp_desktop.faults import Fault
from msp_desktop.policy.policy import Export
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.sealing.certificate import certified, names, signer_of
from msp_desktop.signing_keys import SigningKey
from msp_desktop.store.cases import Cases
from msp_desktop.store.copies_made import note_copy
from msp_desktop.store.signing_keys import keep_signing_key, signing_key_in
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import DeliveryMethod
from msp_desktop.store.trail_export import conversation_seal, trail_head
from msp_desktop.vault.faults import DiskFull, DiskTrouble


def store_signing_key(store: Store) -> SigningKey:
    """The key, made when first needed and kept in the store alone.

    Where the practitioner has another name, role or organisation by now, the same key gets a new
    certificate, so that whoever knows the key goes on knowing it.
    """
    who = store.practitioner() or Practitioner()
    kept = signing_key_in(store)
    if kept is not None and names(kept.certificate, who):
        return kept
    key = certified(who, kept)
    keep_signing_key(store, key, signer_of(key.certificate).fingerprint)
    return key


@dataclass(frozen=True, slots=True)
class DeliveredDocument:
    """What was written and where.

    `password` is empty where the file is not locked. `not_noted` is what kept it from being noted.
    """

    target: Path
    sha256: str
    password: str = field(default="", repr=False)
    not_noted: Fault | None = None


def deliver_document(
    store: Store,
    made: RenderedDocument,
    conversation: Conversation,
    target: Path,
    *,
    archival: bool = False,
) -> DeliveredDocument:
    """Seal what was made, write it to `target` whole or not at all, and note it.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses; nothing was written.
        NotAllowedByPolicy: the organisation does not allow such a file.
    """
    store.policy.require_export(Export.UNLOCKED_DOCUMENTS if archival else Export.DOCUMENTS)
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.sealing.seal import seal

    sealed = seal(made, store_signing_key(store), archival=archival)
    write_atomically(target, sealed.pdf, keep_out_of=store.vault.folder.path)
    how = DeliveryMethod.OPEN if archival else DeliveryMethod.LOCKED
    not_noted = note_copy(store, conversation, made.left(sealed.sha256), how)
    return DeliveredDocument(target, sealed.sha256, sealed.password, not_noted)


class DecisionNeeded(Fault):
    """Not asked, agreed in part, or a reader to think about: weighed for one document at a time."""

    happened = "The person was not asked, agrees in part, or the reader has to be weighed."
    safe = "This document was not made."
    to_do = "Make it on its own, from the conversation, where you can weigh it."


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """One document to make: of which conversation, and of what kind."""

    conversation_id: UUID
    kind: DocumentKind


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What became of one document: the file that was written, or why there is none."""

    wanted: DocumentRequest
    given_out: DeliveredDocument | None = None
    refused: Fault | None = None

    @property
    def disk_refused(self) -> bool:
        """Whether it was the disk, so that the next document would fare no better."""
        return isinstance(self.refused, ExportFailed | DiskFull | DiskTrouble)


def write_batch(
    store: Store,
    wanted: Iterable[DocumentRequest],
    folder: Path,
    *,
    at: datetime,
    pack: Pack | None,
    between: Callable[[BatchResult], None],
    cancelled: Callable[[], bool],
) -> tuple[BatchResult, ...]:
    """Make, seal and write every document that is wanted, locked, under neutral names.

    `between` is called after each one, `cancelled` before each. What was written stays and
    is among the outcomes; what was not begun is not. A document that may not be made is passed
    over; a disk that refuses ends the batch. Whatever `between` raises ends it too.
    """
    outcomes: list[BatchResult] = []
    for each in wanted:
        if cancelled():
            break
        outcome = _one(store, each, folder, at=at, pack=pack)
        outcomes.append(outcome)
        between(outcome)
        if outcome.disk_refused:
            break
    return tuple(outcomes)


def _one(
    store: Store, wanted: DocumentRequest, folder: Path, *, at: datetime, pack: Pack | None
) -> BatchResult:
    try:
        store.policy.require_reader(wanted.kind.id)
        opened = store.load(wanted.conversation_id)
        theirs = store.story(opened.conversation.person_id)
        earlier = tuple(one.conversation for one in theirs)
        story = tuple((one.conversation, one.amendments) for one in theirs)
        ways = Cases(store).changed_ways(opened.conversation.person_id)
        shared = disclose(
            opened.conversation, wanted.kind, earlier=earlier, story=story, changed_ways=ways
        )
        unasked = shared.standing is None and is_unasked(opened.conversation, wanted.kind)
        if unasked or shared.must_choose or shared.reader_ties:
            raise DecisionNeeded
        made = make_document(
            opened.conversation,
            wanted.kind,
            at=at,
            draft=not opened.finished,
            pack=pack,
            amendments=opened.amendments,
            trail_head=trail_head(store),
            conversation_seal=conversation_seal(store, opened.conversation.id),
            earlier=earlier,
            story=story,
            changed_ways=ways,
            reference=new_reference(),
        )
        practice = opened.conversation.for_practice
        target = discreet_file_name(folder, at.date(), neutral=made.neutral, for_practice=practice)
        return BatchResult(wanted, deliver_document(store, made, opened.conversation, target))
    except Fault as fault:
        return BatchResult(wanted, refused=fault)
