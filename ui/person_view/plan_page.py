"""What was agreed: one piece of the plan at a time."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import said
from msp_desktop.record.plan import Plan, actions
from ui.person_view.page import Page


@dataclass(frozen=True, slots=True)
class Agreed:
    """A piece of the plan: what it is about, and the plain lines that say it."""

    about: str
    lines: tuple[str, ...]


def agreed(plan: Plan) -> list[Agreed]:
    """The pieces that are the person's to know; advice and the worker's own notes are not."""
    say = QCoreApplication.translate
    pieces = []
    for action in actions(plan):
        lines = [action.what.strip()]
        if said(action.who):
            lines.append(say("Agreed", "Who: {who}").format(who=action.who.strip()))
        if said(action.when.said):
            lines.append(say("Agreed", "When: {when}").format(when=action.when.said.strip()))
        pieces.append(Agreed(say("Agreed", "What we agreed"), tuple(lines)))
    for about, words in (
        (say("Agreed", "What you will do"), plan.own_part),
        (say("Agreed", "If things get worse"), plan.if_worse),
        (say("Agreed", "How we stay in touch"), plan.keep_in_touch),
        (say("Agreed", "When we talk again"), plan.next_conversation.said),
    ):
        if said(words):
            pieces.append(Agreed(about, (words.strip(),)))
    return pieces


class PlanPage(Page):
    """One piece of the plan, to be read."""

    def __init__(self, conversation: Conversation, piece: Agreed) -> None:
        super().__init__(conversation, piece.about)
        self.show_card(*piece.lines)
