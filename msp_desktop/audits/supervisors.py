"""Supervisors' reviews of one case, to stand beside what its auditors make of it."""

from typing import TYPE_CHECKING
from uuid import UUID

from msp_desktop.audits.audited_case import SupervisorsRatings
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.store.cases import Cases

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


def supervisors_of(store: "Store", case: UUID) -> tuple[SupervisorsRatings, ...]:
    """Every review that is signed off of a conversation in that case, the first to be due first."""
    cases = Cases(store)
    return tuple(
        SupervisorsRatings(one.review.supervisor.name.strip(), one.review.judgements)
        for one in ReviewInbox(store).signed_off()
        if case in cases.of_conversation(one.review.subject.conversation_id)
    )
