"""The copies that were made of a conversation, as the trail of disclosures remembers them.

The trail holds no word of the plan, only a mark of it that means nothing without the store's key:
enough to tell later whether the plan is still the one that was sent.
"""

import hashlib
import hmac
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, select

from msp_desktop.faults import Fault
from msp_desktop.record.canonical import from_json
from msp_desktop.record.case.events import CopyDecided, PaperLeft
from msp_desktop.record.conversation import VERSION, Conversation
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import PersonsCopy
from msp_desktop.record.since import OldestForm
from msp_desktop.store import tables
from msp_desktop.store.cases import Case, Cases
from msp_desktop.store.engine import transaction
from msp_desktop.store.entries.replies import keep_reply
from msp_desktop.store.faults import NoSuchConversation
from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import read_detail
from msp_desktop.store.trail.details import CopyGivenOut, DeliveryMethod, ReplyGivenOut
from msp_desktop.store.trail.trail import Event, reason_to_share

_MARK = 16
_plan_form = OldestForm(Plan, oldest=VERSION)


class DisclosureEntry(NamedTuple):
    """One copy: for whom, when, its digest, how it left.

    `to` is as the trail names the recipient, which a later version may no longer know. `changed` is
    whether the plan is another by now; None where that was not noted.
    """

    to: str
    at: datetime
    sha256: str
    how: DeliveryMethod | None
    changed: bool | None


class CopyThatLeft(NamedTuple):
    """What is noted of a copy: its kind's id, for whom it is, its digest, and its reference.

    `reference` is empty where nobody is asked to answer.
    """

    kind: str
    recipient: str
    sha256: str
    reference: str = ""


def note_copy(
    store: Store, conversation: Conversation, left: CopyThatLeft, how: DeliveryMethod
) -> Fault | None:
    """Note that a copy was made: on the trail, and where it asks for an answer in its case too.

    A copy that is noted already, and leaves in another way, is noted in the case once.
    """
    fault = record_disclosure(store, conversation, left.recipient, left.sha256, how)
    if fault is not None or not left.reference:
        return fault
    paper = PaperLeft(
        kind=left.kind,
        recipient=str(left.recipient),
        sha256=left.sha256,
        conversation=conversation.id,
        reference=left.reference,
    )
    cases = Cases(store)
    try:
        for case_id in cases.of_conversation(conversation.id):
            if paper not in cases.papers(case_id):
                cases.add(case_id, paper)
    except Fault as problem:
        return problem
    return None


def record_disclosure(
    store: Store, conversation: Conversation, recipient: str, sha256: str, how: DeliveryMethod
) -> Fault | None:
    """Note on the trail that a copy was made; what kept it from being noted is handed back."""
    plan = _plan_mark(store, conversation)
    try:
        note_disclosure(store, conversation.id, recipient, sha256, how, plan)
    except Fault as fault:
        return fault
    return None


def note_case_copy(
    store: Store, case: Case, left: CopyThatLeft, how: DeliveryMethod
) -> Fault | None:
    """Note that a paper of a case was made, on the trail and in the case itself."""
    newest = case.conversations[-1].conversation
    fault = record_disclosure(store, newest, left.recipient, left.sha256, how)
    if fault is not None:
        return fault
    paper = PaperLeft(
        kind=left.kind,
        recipient=str(left.recipient),
        sha256=left.sha256,
        conversation=newest.id,
        reference=left.reference,
    )
    try:
        Cases(store).add(case.id, paper)
    except Fault as problem:
        return problem
    return None


def record_reply(
    store: Store, about: UUID, reply: bytes, referral: str, sha256: str
) -> Fault | None:
    """Keep a reply that was given, and note that it left as the file of that digest.

    `about` is the conversation whose referral, named by its digest, it answers.
    """

    def keep(connection: Connection) -> None:
        keep_reply(connection, about, reply, store.now())
        detail = ReplyGivenOut(referral, sha256)
        store.note(connection, Event.DISCLOSURE, str(about), detail)

    try:
        store.write(keep, well=True)
    except Fault as fault:
        return fault
    return None


def note_disclosure(
    store: Store,
    conversation_id: UUID,
    recipient: str,
    sha256: str,
    how: DeliveryMethod | None = None,
    plan: str | None = None,
) -> None:
    """Note on the trail that a document was made for somebody, named by its digest.

    The justification, s62(3)(a), is what was decided about sharing: an answer and grounds.

    Raises:
        NoSuchConversation: there is none of that id.
    """
    document = select(tables.conversation.c.document).where(
        tables.conversation.c.id == str(conversation_id)
    )

    def disclose(connection: Connection) -> None:
        row = connection.execute(document).first()
        if row is None:
            raise NoSuchConversation
        why = reason_to_share(from_json(row.document).sharing, recipient)
        detail = CopyGivenOut(str(recipient), sha256, how, plan)
        store.note(connection, Event.DISCLOSURE, str(conversation_id), detail, why=why)

    store.write(disclose, well=True)


def copies_made(store: Store, conversation: Conversation) -> tuple[DisclosureEntry, ...]:
    """Every copy that was made of it, the newest first; the plan is held against the one sent."""
    now = _plan_mark(store, conversation)
    rows = tables.trail.c
    wanted = (
        select(rows.at, rows.detail)
        .where(rows.event == Event.DISCLOSURE.value, rows.subject == str(conversation.id))
        .order_by(rows.number.desc())
    )
    with transaction(store.engine) as connection:
        found = connection.execute(wanted).all()
    return tuple(copy for row in found if (copy := _copy(row.at, row.detail, now)) is not None)


def last_copies(store: Store) -> dict[UUID, datetime]:
    """When the newest copy was made of each conversation of which there is one."""
    rows = tables.trail.c
    wanted = (
        select(rows.subject, func.max(rows.at))
        .where(rows.event == Event.DISCLOSURE.value)
        .group_by(rows.subject)
    )
    with transaction(store.engine) as connection:
        found = connection.execute(wanted).all()
    return {UUID(subject): datetime.fromisoformat(at) for subject, at in found}


def _copy(at: str, kept: str, now: str) -> DisclosureEntry | None:
    detail = read_detail(kept)
    if not isinstance(detail, CopyGivenOut):
        return None
    return DisclosureEntry(
        to=detail.recipient,
        at=datetime.fromisoformat(at),
        sha256=detail.document,
        how=detail.how,
        changed=detail.plan != now if detail.plan else None,
    )


def _plan_mark(store: Store, conversation: Conversation) -> str:
    said = _plan_form.write(conversation.plan)
    key = hmac.new(store.vault.trail_key, b"the plan in a copy", hashlib.sha256).digest()
    return hmac.new(key, said, hashlib.sha256).hexdigest()[:_MARK]


def keep_copy_choice(store: Store, conversation_id: UUID, copy: PersonsCopy) -> None:
    """Keep what became of the person's copy beside a conversation that was finished before.

    Raises:
        Fault: where the store could not take it.
    """
    cases = Cases(store)
    if copy.choice is None or copy == kept_copy_choice(store, conversation_id):
        return
    decided = CopyDecided(conversation=conversation_id, choice=copy.choice, reason=copy.reason)
    for case_id in cases.of_conversation(conversation_id)[:1]:
        cases.add(case_id, decided)


def kept_copy_choice(store: Store, conversation_id: UUID) -> PersonsCopy | None:
    """What was decided of the copy after that conversation was finished; None if nothing was."""
    decided = [
        each
        for case_id in Cases(store).of_conversation(conversation_id)
        for each in Cases(store).copies_decided(case_id)
        if each.conversation == conversation_id
    ]
    return PersonsCopy(choice=decided[-1].choice, reason=decided[-1].reason) if decided else None
