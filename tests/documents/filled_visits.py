"""A visit with every field filled."""

from msp_desktop.practice.codes import Agreement, PartName, Recipient
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT, Filler
from tests.visits.steady import item


def agreed() -> SharingDecision:
    return SharingDecision(
        id=item("to the council"), recipient=Recipient.COUNCIL, agreement=Agreement.AGREES
    )


def filled(name: PartName, filler: Filler) -> Conversation:
    """A conversation of which one part says all that it can."""
    empty = begin(Practitioner(name="PC Rowan Applegarth"), at=AT)
    part = filler.part(type(getattr(empty, name)))
    return empty.but(**{name: part}).but(sharing=Sharing(decisions=(agreed(),)))
