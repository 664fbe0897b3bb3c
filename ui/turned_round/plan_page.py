"""What was agreed: one piece of the plan at a time."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import said
from msp_desktop.record.plan import Plan, actions
from ui.turned_round.page import Page


@dataclass(frozen=True, slots=True)
class Agreed:
    """A piece of the plan: what it is about, and the plain lines that say it."""

    about: str
    lines: tuple[str, ...]


def agreed(plan: Plan) -> list[Agreed]:
    """The pieces that are the person's to know; advice and the worker's own notes are not."""
    pieces = []
    for action in actions(plan):
        lines = [action.what.strip()]
        if said(action.who):
            lines.append(_tr("Who: {who}").format(who=action.who.strip()))
        if said(action.when.said):
            lines.append(_tr("When: {when}").format(when=action.when.said.strip()))
        pieces.append(Agreed(_tr("What we agreed"), tuple(lines)))
    for about, words in (
        (_tr("What you will do"), plan.own_part),
        (_tr("If things get worse"), plan.if_worse),
        (_tr("How we stay in touch"), plan.keep_in_touch),
        (_tr("When we talk again"), plan.next_conversation.said),
    ):
        if said(words):
            pieces.append(Agreed(about, (words.strip(),)))
    return pieces


class PlanPage(Page):
    """One piece of the plan, to be read."""

    def __init__(self, conversation: Conversation, piece: Agreed) -> None:
        super().__init__(conversation, piece.about)
        self.show_card(*piece.lines)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Agreed", words)
