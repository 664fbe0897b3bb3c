"""The referral to MARAC or a domestic abuse service: danger and safe contact before everything."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import of_other_readers
from msp_desktop.documents.kind import DocumentKind, RecipientRequest
from msp_desktop.documents.parts import adviser, capacity, concern, grid, outcomes, plan, sharing
from msp_desktop.documents.referral_layout import referred
from msp_desktop.practice.advocacy_codes import AdvocacyRoute
from msp_desktop.practice.codes import Offer, PartName, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.sentences import translatable


def needs_adviser(conversation: Conversation) -> bool:
    """Whether no adviser was offered yet, as far as is noted: no paper asks for what is done."""
    done = {Offer.ACCEPTED, Offer.ALREADY, Offer.DECLINED}
    return not any(
        each.route is AdvocacyRoute.IDVA and each.offer in done
        for each in conversation.advocacy.routes
    )


def _not_needed(conversation: Conversation) -> frozenset[str]:
    return of_other_readers(conversation, Recipient.MARAC) | adviser.all_but_advisers(conversation)


MARAC: Final = DocumentKind(
    name=DocumentKindName.MARAC,
    recipient=Recipient.MARAC,
    called=translatable("MARAC"),
    title="Referral to MARAC",
    layout=referred(concern, outcomes, adviser, plan, grid, capacity, sharing),
    asks=(
        RecipientRequest(
            "Get in touch only as said above under “Safe way to get in touch”. Leave no message "
            "anywhere else."
        ),
        RecipientRequest(
            "Offer {called} an independent adviser, starting from what {called} wants.",
            when=needs_adviser,
        ),
        RecipientRequest("Pass this no further than MARAC without the agreement of its chair."),
        RecipientRequest("Say whether MARAC hears this, and when. Thresholds are local."),
        RecipientRequest("Tell {practitioner} who is in touch with {called}."),
    ),
    parts=frozenset(PartName) - {PartName.CLOSING, PartName.STATEMENTS},
    always=frozenset({PartName.SHARING}),
    acts_on_risk=True,
    not_needed=_not_needed,
)
