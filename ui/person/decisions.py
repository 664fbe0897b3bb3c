"""Decisions about sharing, in order: with whom, and what the person said to it."""

from msp_desktop.practice.codes import Agreement
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import SharingDecision
from msp_desktop.record.story import SharedThen, sharing_over_time
from ui.person.section import Section
from ui.translated import translated
from ui.widgets.story_in_words import code_words, conversation_number, day_of
from ui.widgets.table import TextTable


class SharingSection(Section):
    """Each decision with its answer and, where there is one, the ground without agreement."""

    def __init__(self, told: tuple[Conversation, ...]) -> None:
        super().__init__(self.tr("Sharing"))
        shared = sharing_over_time(told)
        if not shared:
            self.nothing(self.tr("Nothing was decided about sharing yet."))
            return
        headings = (
            self.tr("When"),
            self.tr("With whom"),
            self.tr("What"),
            self.tr("Do they agree"),
        )
        rows = [self._row(then) for then in shared]
        title = self.tr("Sharing decisions")
        self.column.addWidget(TextTable(title, headings, rows, (3, 4, 4, 5)))

    def _row(self, then: SharedThen) -> tuple[str, ...]:
        decision = then.decision
        whom = code_words(decision.recipient)
        return (
            f"{day_of(then.at)}, {conversation_number(then.conversation).lower()}",
            f"{whom}: {decision.name}" if decision.name.strip() else whom,
            decision.what,
            self._answer(decision),
        )

    def _answer(self, decision: SharingDecision) -> str:
        words = [code_words(decision.agreement)]
        if decision.agreement is Agreement.IN_PART:
            words.append(decision.which_part)
        if decision.agreement is Agreement.NOT_ASKED:
            words.append(decision.not_asked_reason)
        words += [translated(ground) for ground in decision.grounds]
        words.append(decision.grounds_words)
        return ". ".join(part.strip().rstrip(".") for part in words if part.strip())
