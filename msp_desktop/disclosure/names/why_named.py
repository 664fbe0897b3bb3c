"""Why words that name somebody stay out: who it is, and what the person said about them."""

from msp_desktop.disclosure.pieces import RecordItem, is_name_only
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.screening import ThirdParty, named_in_piece
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.practice.codes import Agreement, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.person import display_name
from msp_desktop.record.sharing import agrees
from msp_desktop.sentences import translatable


def why_named(
    piece: RecordItem,
    conversation: Conversation,
    kind: DisclosurePolicy,
    parties: tuple[ThirdParty, ...],
) -> tuple[DisclosureReason, str] | None:
    """Why the piece stays out for whom it names; None where it names nobody, or names belong."""
    if not has_text(piece.text):
        return None
    if piece.key.startswith("sharing.decisions.") and is_name_only(piece.key):
        return _why_nameless(piece, conversation)
    if not kind.screened or piece.key.partition(".")[0] in kind.names_kept_in:
        return None
    party = named_in_piece(piece.key, piece.text, conversation, parties)
    if party is None:
        return None
    person = display_name(conversation.person)
    if party.refused:
        return DisclosureReason.NAMES_SOMEONE, translatable(
            "mentions {name}, whom {person} does not want told", name=party.name, person=person
        )
    return DisclosureReason.NAMES_SOMEONE, translatable(
        "mentions {name}, with whom {person} has not agreed to share",
        name=party.name,
        person=person,
    )


def _why_nameless(
    piece: RecordItem, conversation: Conversation
) -> tuple[DisclosureReason, str] | None:
    """A private person's name stands in the sharing part only where there is an answer."""
    decision = next(d for d in conversation.sharing.decisions if f".{d.id}." in piece.key)
    answered = agrees(decision) or decision.agreement is Agreement.DOES_NOT
    if answered or decision.recipient is not Recipient.FAMILY_OR_FRIEND:
        return None
    why = translatable(
        "mentions {name}, about whom there is no answer yet", name=piece.text.strip()
    )
    return DisclosureReason.NAMES_SOMEONE, why
