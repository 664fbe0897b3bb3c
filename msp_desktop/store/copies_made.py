"""The copies that were made of a conversation, as the trail of disclosures remembers them.

The trail holds no word of the plan, only a mark of it that means nothing without the store's key:
enough to tell later whether the plan is still the one that was sent.
"""

import hashlib
import hmac
import re
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select

from msp_desktop.faults import Fault
from msp_desktop.record.case.events import PaperLeft
from msp_desktop.record.conversation import VERSION, Conversation
from msp_desktop.record.plan import Plan
from msp_desktop.record.since import OldestForm
from msp_desktop.store import tables
from msp_desktop.store.cases import Case, Cases
from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from msp_desktop.store.trail.trail import Event

_MARK = 16
_plan_form = OldestForm(Plan, oldest=VERSION)
_DETAIL = re.compile(
    r"to (?P<to>.*), document (?P<sha256>[0-9a-f]{64})"
    r"(?:, (?P<how>[a-z ]+))?(?:, plan (?P<plan>[0-9a-f]{16}))?",
    re.DOTALL,
)


class DeliveryMethod(StrEnum):
    """How a copy left: as a locked file, as one that anybody can read, on paper, or by e-mail."""

    LOCKED = "locked file"
    OPEN = "unlocked file"
    PAPER = "on paper"
    MAIL = "by mail"


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


def record_disclosure(
    store: Store, conversation: Conversation, recipient: str, sha256: str, how: DeliveryMethod
) -> Fault | None:
    """Note on the trail that a copy was made; what kept it from being noted is handed back."""
    also = f", {how.value}, plan {_plan_mark(store, conversation)}"
    try:
        store.note_disclosure(conversation.id, recipient, sha256, also)
    except Fault as fault:
        return fault
    return None


def note_case_copy(
    store: Store, case: Case, kind: str, recipient: str, sha256: str, how: DeliveryMethod
) -> Fault | None:
    """Note that a paper of a case was made, on the trail and in the case itself."""
    newest = case.conversations[-1].conversation
    fault = record_disclosure(store, newest, recipient, sha256, how)
    if fault is not None:
        return fault
    left = PaperLeft(kind=kind, recipient=str(recipient), sha256=sha256, conversation=newest.id)
    try:
        Cases(store).add(case.id, left)
    except Fault as problem:
        return problem
    return None


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


def _copy(at: str, detail: str, now: str) -> DisclosureEntry | None:
    read = _DETAIL.fullmatch(detail)
    if read is None:
        return None
    how, plan = read["how"], read["plan"]
    return DisclosureEntry(
        to=read["to"],
        at=datetime.fromisoformat(at),
        sha256=read["sha256"],
        how=DeliveryMethod(how) if how in set(DeliveryMethod) else None,
        changed=plan != now if plan else None,
    )


def _plan_mark(store: Store, conversation: Conversation) -> str:
    said = _plan_form.write(conversation.plan)
    key = hmac.new(store.vault.trail_key, b"the plan in a copy", hashlib.sha256).digest()
    return hmac.new(key, said, hashlib.sha256).hexdigest()[:_MARK]
