"""The recipient's side: an answer made from the opened referral, sealed and written.

The reply is kept in the recipient's own store as an entry, so that a second one follows the first
and nothing has to be typed twice. Nothing of it goes on a screen or paper that is not asked for.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from msp_desktop.documents.batch import DeliveredDocument, store_signing_key
from msp_desktop.documents.kind import MARKING
from msp_desktop.documents.make import RenderedDocument
from msp_desktop.policy.policy import Export
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.outcomes import theirs
from msp_desktop.record.part import RecordPart
from msp_desktop.record.replies.answers import OutcomeAnswer, ReplyAnswers
from msp_desktop.record.replies.asked import asked_about, says_anything
from msp_desktop.replies.faults import (
    NothingAnswered,
    NotToBeAnswered,
    ReferralNotGenuine,
    ReplyRefused,
)
from msp_desktop.replies.pages import rendered_reply
from msp_desktop.replies.reply import Reply, ReplyFile, reply_digest, reply_from_json, signed_reply
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.store.copies_made import record_reply
from msp_desktop.store.entries.replies import replies_about
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from msp_desktop.store.trail_export import trail_head


class ReferralToAnswer(RecordPart):
    """All of a received referral that its answer needs.

    `asks` are the answers to be given: each outcome in the person's order, as the referral has it.
    `for_practice` is whether the person is invented.
    """

    file: str
    reference: str
    conversation: UUID
    person: UUID
    sender: Practitioner
    asks: ReplyAnswers
    for_practice: bool = False


class LastReply(RecordPart):
    """The newest answer that was given to a referral, and its digest."""

    reply: Reply
    name: str


@dataclass(frozen=True, slots=True)
class PreparedReply:
    """A reply ready to be sealed: its pages, and the signed bytes that are attached to them."""

    reply: Reply
    made: RenderedDocument
    to: Practitioner


def to_answer(received: ReceivedReferral) -> ReferralToAnswer:
    """What there is to answer in a referral that was opened.

    Raises:
        ReferralNotGenuine: where it is not signed, or not as it was signed.
        NotToBeAnswered: where it was made without a reference.
    """
    if not received.standing.unchanged:
        raise ReferralNotGenuine
    if not received.reference:
        raise NotToBeAnswered
    conversation = received.conversation
    return ReferralToAnswer(
        file=received.file,
        reference=received.reference,
        conversation=conversation.id,
        person=conversation.person_id,
        sender=conversation.practitioner,
        asks=asked_about((each.id, each.words.text) for each in theirs(conversation.outcomes)),
        for_practice=conversation.for_practice,
    )


def last_reply(store: Store, referral: ReferralToAnswer) -> LastReply | None:
    """The answer that was given to it last, if any."""
    given = store.read(lambda connection: replies_about(connection, referral.conversation))
    found: LastReply | None = None
    for data in given:
        kept = _readable(data)
        if kept is not None and kept.reply.referral == referral.file:
            found = LastReply(reply=kept.reply, name=reply_digest(data))
    return found


def begun_from(referral: ReferralToAnswer, last: LastReply | None) -> ReplyAnswers:
    """The answers to go on from: those given last, or none yet, over the outcomes of now."""
    if last is None:
        return referral.asks
    before = {each.outcome: each for each in last.reply.answers.outcomes}

    def again(asked: OutcomeAnswer) -> OutcomeAnswer:
        given = before.get(asked.outcome)
        return asked if given is None else asked.but(step=given.step, note=given.note)

    outcomes = tuple(again(each) for each in referral.asks.outcomes)
    return last.reply.answers.but(outcomes=outcomes)


def prepare_reply(
    store: Store, referral: ReferralToAnswer, answers: ReplyAnswers, *, at: datetime
) -> PreparedReply:
    """The reply with its pages, signed by this store's key, not yet sealed.

    Raises:
        NothingAnswered: where nothing is said.
    """
    if not says_anything(answers):
        raise NothingAnswered
    last = last_reply(store, referral)
    who = store.practitioner() or Practitioner()
    reply = Reply(
        id=uuid4(),
        referral=referral.file,
        reference=referral.reference,
        conversation=referral.conversation,
        person=referral.person,
        at=at,
        by=who.but(neutral_telephone=""),
        answers=answers,
        follows=last.name if last is not None else None,
    )
    record = signed_reply(reply, store_signing_key(store))
    marking = StoreSettings(store).pack().pack.marking
    made = rendered_reply(
        reply,
        record,
        referral.sender,
        marking=MARKING if marking is None else marking.strip(),
        trail_head=trail_head(store),
        for_practice=referral.for_practice,
    )
    return PreparedReply(reply, made, referral.sender)


def give_reply(
    store: Store,
    prepared: PreparedReply,
    target: Path,
    *,
    archival: bool = False,
    password_file: Path | None = None,
) -> DeliveredDocument:
    """Seal the reply, write it to `target` whole or not at all, and keep it here.

    Its password is written to `password_file` where one is given: before the reply, or not at all.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses; nothing was written.
        NotAllowedByPolicy: where the organisation lets no such file leave; nor then.
    """
    from msp_desktop.documents.saving import write_atomically, write_beside_password
    from msp_desktop.sealing.seal import seal

    store.policy.require_export(Export.UNLOCKED_DOCUMENTS if archival else Export.DOCUMENTS)
    sealed = seal(prepared.made, store_signing_key(store), archival=archival)
    keep_out_of = store.vault.folder.path
    if password_file is None:
        write_atomically(target, sealed.pdf, keep_out_of=keep_out_of)
    else:
        write_beside_password(
            target, sealed.pdf, password_file, sealed.password, keep_out_of=keep_out_of
        )
    reply = prepared.reply
    fault = record_reply(
        store, reply.conversation, prepared.made.record, reply.referral, sealed.sha256
    )
    return DeliveredDocument(target, sealed.sha256, sealed.password, fault)


def _readable(data: bytes) -> ReplyFile | None:
    try:
        return reply_from_json(data)
    except ReplyRefused:
        return None
