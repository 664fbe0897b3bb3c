"""Why something was disclosed, in the codes of the sharing decision and never in its words."""

from msp_desktop.practice.codes import Recipient
from msp_desktop.record.sharing import Sharing, decision_for


def reason_to_share(sharing: Sharing, recipient: str) -> str:
    """What the person answered about that recipient, and the grounds; empty where none is noted."""
    if recipient not in {each.value for each in Recipient}:
        return ""
    decision = decision_for(sharing, Recipient(recipient))
    if decision is None or decision.agreement is None:
        return ""
    return "; ".join((decision.agreement.value, *(ground.value for ground in decision.grounds)))
