"""The independent adviser: what was offered and what came of it, for those who work beside one."""

from msp_desktop.documents.parts.reader_copy import FactRow, ReaderCopy, Sources, join_sentences
from msp_desktop.pdf.blocks import Block
from msp_desktop.practice.advocacy_codes import AdvocacyRoute
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation

PART = PartName.ADVOCACY
SOURCES: Sources = ()

_ADVISERS = (AdvocacyRoute.IDVA, AdvocacyRoute.ISVA)


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """A line for each adviser that was talked about; empty where none was."""
    if telling.instead(PartName.ADVOCACY) == ():
        return ()
    rows = (
        FactRow(
            each.route.value,
            join_sentences(
                each.offer.value.capitalize() if each.offer else "",
                each.reason,
            ),
            "advocacy.offer",
        )
        for each in telling.record.advocacy.routes
        if each.route in _ADVISERS
    )
    noted = [row for row in rows if row.value]
    return telling.facts(*noted) if noted else ()


def all_but_advisers(conversation: Conversation) -> frozenset[str]:
    """Everything about advocacy but the advisers: what this reader has no need of."""
    advocacy = conversation.advocacy
    fields = {f"advocacy.{name}" for name in advocacy.__struct_fields__ if name != "routes"}
    routes = {
        f"advocacy.routes.{each.route.value.lower().replace(' ', '_')}"
        for each in advocacy.routes
        if each.route not in _ADVISERS
    }
    return frozenset(fields | routes)
