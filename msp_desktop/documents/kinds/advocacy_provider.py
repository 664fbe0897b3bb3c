"""The referral to an advocacy provider: the person's words and wishes, and how they take part.

It carries the account, so that the person need not tell it again (Statutory Guidance 7.60), and not
the practitioner's view of it.
"""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import HOW_IT_WAS_HELD, of_other_readers, practitioners_marks
from msp_desktop.documents.kind import DocumentKind, RecipientRequest, has_kept_text
from msp_desktop.documents.kinds.council import (
    advocate_is_indicated,
    has_care_act_advocate,
)
from msp_desktop.documents.parts import (
    advocacy,
    capacity,
    concern,
    grid,
    outcomes,
    plan,
    sharing,
    statements,
)
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def views_of_the_concern(conversation: Conversation) -> frozenset[str]:
    """Every field of the concern except the accounts and whether it is ongoing."""
    return frozenset(
        f"concern.{field}"
        for field in conversation.concern.__struct_fields__
        if field not in {"accounts", "ongoing"}
    )


def not_needed(conversation: Conversation) -> frozenset[str]:
    """The practitioner's view, and what is shared with others."""
    return (
        views_of_the_concern(conversation)
        | practitioners_marks(conversation)
        | HOW_IT_WAS_HELD
        | of_other_readers(conversation, Recipient.ADVOCACY)
    )


def _has_words(conversation: Conversation) -> bool:
    """Whether there are words below to start from."""
    said = (
        *(each.words.text for each in conversation.concern.accounts),
        *(each.words.text for each in conversation.outcomes.items),
        *(each.text for each in conversation.statements.own),
    )
    return any(map(has_kept_text, said))


ADVOCACY: Final = DocumentKind(
    name=DocumentKindName.ADVOCACY,
    recipient=Recipient.ADVOCACY,
    called=translatable("the advocacy provider"),
    title="Referral for an independent advocate",
    layout=referred(outcomes, statements, concern.ACCOUNT, advocacy, capacity, grid, plan, sharing),
    asks=(
        RecipientRequest(
            "Name one advocate for {called}, and keep the same one throughout.",
            when=lambda conversation: not has_care_act_advocate(conversation),
        ),
        RecipientRequest(
            "Keep the advocate whom {called} has already, throughout.", when=has_care_act_advocate
        ),
        RecipientRequest(
            "The need for an advocate is indicated (Care Act 2014 s68): say by when one can start.",
            when=advocate_is_indicated,
        ),
        RecipientRequest(
            "Start from the words below. {called} should not have to tell it all again.",
            when=_has_words,
        ),
        RecipientRequest(
            "Ask {practitioner} what was said, so that {called} need not tell it all again.",
            when=lambda conversation: not _has_words(conversation),
        ),
        RecipientRequest("Tell {called}, in a safe way, and {practitioner} who it is."),
    ),
    parts=frozenset(PartName) - {PartName.CLOSING},
    always=frozenset({PartName.SHARING}),
    not_needed=not_needed,
)
