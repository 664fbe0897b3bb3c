"""Papers of a whole case, from the person's room: chronology, closing, capacity, and others."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from msp_desktop.disclosure.decision import DisclosureDecision
from msp_desktop.documents.kinds import CHRONOLOGY
from msp_desktop.record.case.merged import merged
from msp_desktop.record.checks.conversation import CHECKS
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import PersonsCopy
from msp_desktop.store.cases import Case, Cases
from ui.referral.room import ReferralRoom

if TYPE_CHECKING:
    from msp_desktop.documents.make import RenderedDocument
    from msp_desktop.store.store import Store


class CasePapersRoom(ReferralRoom):
    """The same choices and the same ways to leave, over every conversation of one case.

    What may go is decided by what the person agrees to now. Nothing of any conversation is changed
    from here.
    """

    _case: Case | None = None

    def show_case(self, case_id: UUID) -> None:
        """Begin with the chronology of that case."""
        self._forget()
        self.choices.title.setText(self.tr("A document about the case"))
        self.choices.several.hide()
        self.foot.back.say(self.tr("‹ Back to their story"))
        self._turn_to(pages=False)
        self.foot.status.setText(self.tr("Laying out the pages…"))

        def load(store: "Store") -> Case:
            return Cases(store).load(case_id)

        self._session.ask(self._scope, load, self._begin, self._show_none)

    def _begin(self, case: Case) -> None:
        if not case.conversations:
            self.preview.say(self.tr("There is no conversation in this case that can be read."))
            return
        self._case, self._is_loaded = case, True
        self._conversation = merged(case.documents)
        self._finished = all(one.finished for one in case.conversations)
        everything = frozenset(check.id for check in CHECKS)  # they ask about one conversation
        self.choices.begin_with(self._conversation, everything)
        self.choices.begin_copy(self._conversation, self._clock().date())
        self.choices.recipient.set_value(CHRONOLOGY.id)
        self.choices.recipient.setFocus()
        self._make()

    def _document(self, conversation: Conversation) -> "Callable[[Store], RenderedDocument]":
        case = self._case
        if case is None:
            return super()._document(conversation)
        at, draft, kind, pack = self._clock(), not self._finished, self.choices.kind, self._pack
        included, excluded = self.choices.pieces.included, self.choices.pieces.excluded
        conversations = case.conversations

        def make(store: "Store") -> "RenderedDocument":
            from msp_desktop.documents.make import make_case_document
            from msp_desktop.documents.reply_sheet import new_reference
            from msp_desktop.record.amendment import RecordWithAmendments
            from msp_desktop.store.trail_export import trail_head

            return make_case_document(
                case.state,
                [RecordWithAmendments(one.conversation, one.amendments) for one in conversations],
                kind,
                at=at,
                included=included,
                excluded=excluded,
                draft=draft,
                pack=pack,
                trail_head=trail_head(store),
                reference=new_reference(),
            )

        return make

    def _show(self, conversation: Conversation, made: "RenderedDocument") -> None:
        """One row for a part, whatever conversations hold it: a tick goes for all of them."""
        super()._show(conversation, replace(made, decisions=once_each(made.decisions)))

    def _keep_copy_choice(self, copy: PersonsCopy) -> None:
        """What is decided for a paper of the case goes into none of its conversations."""

    def _keep_beside(self) -> None:
        """Nor is it noted beside one of them."""


def once_each(decisions: Iterable[DisclosureDecision]) -> tuple[DisclosureDecision, ...]:
    """One decision for each key: the one that lets it in, else the newest conversation's."""
    found: dict[str, DisclosureDecision] = {}
    for each in decisions:
        if each.key not in found or (each.included and not found[each.key].included):
            found[each.key] = each
    return tuple(found.values())
