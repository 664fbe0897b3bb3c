"""What deserves a deliberate look before a document goes out; it names nobody."""

from collections.abc import Iterator

from msp_desktop.disclosure.held_back import held_back
from msp_desktop.disclosure.risk_source import reader_ties
from msp_desktop.disclosure.standing import StandingAgreement, why_ask_again
from msp_desktop.practice.codes import Agreement, Answer
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import said
from msp_desktop.record.sharing import agrees, is_partial
from msp_desktop.referral.basis import decision_about
from msp_desktop.referral.choosing import PartDecision
from msp_desktop.referral.kind import Kind
from msp_desktop.referral.kind_names import KindName
from msp_desktop.referral.why import Why
from msp_desktop.told import listed, so_many, told
from msp_desktop.written_day import written_day


def remarks_on(
    conversation: Conversation, kind: Kind, decisions: tuple[PartDecision, ...]
) -> tuple[str, ...]:
    """What deserves a deliberate look before the document goes out; names nobody."""
    found: list[str] = []
    decision = decision_about(conversation, kind)
    if kind.recipient is None:
        found += _remarks_at_home(kind, decisions)
    elif decision is None or decision.agreement in {None, Agreement.NOT_ASKED}:
        found.append(
            told("The person has not been asked whether this may be shared. The document says so.")
        )
    elif decision.agreement is Agreement.IN_PART and not said(decision.which_part):
        found.append(told("The person agrees in part, and it is not noted to which part."))
    elif decision.agreement not in _AGREED and decision.told is None:
        found.append(
            told(
                "Shared without agreement. It is not noted whether the person was told, or why not."
            )
        )
    kept_out = sum(d.reason is Why.NAMES_SOMEONE and not d.included for d in decisions)
    if kept_out:
        found.append(
            so_many(
                "One piece is left out for naming someone else. Look whether any is needed.",
                "%n pieces are left out for naming someone else. Look whether any is needed.",
                kept_out,
            )
        )
    if conversation.opening.immediate_danger is Answer.YES:
        found.append(
            told("Someone is in danger now. Ring as well; do not wait for this to be read.")
        )
    return tuple(found)


def _remarks_at_home(kind: Kind, decisions: tuple[PartDecision, ...]) -> Iterator[str]:
    """What deserves a look where the paper goes to nobody else, or to the person themselves."""
    if kind.name is not KindName.PERSON:
        return
    if kind.not_given:
        yield told("This copy is not to be given. Every page says so.")
    else:
        yield told("Is it safe for them to have this on paper? Ask who else may find it.")
    hidden = sum(d.reason is Why.GIVES_AWAY and not d.included for d in decisions)
    if hidden:
        yield so_many(
            "One piece is left out because a word tells what this is about. "
            "Read the rest as a finder.",
            "%n pieces are left out because a word tells what this is about. "
            "Read the rest as a finder.",
            hidden,
        )


