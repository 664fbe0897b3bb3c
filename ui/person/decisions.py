"""Decisions about sharing, in order: with whom, and what the person said to it."""

from msp_desktop.practice.codes import Agreement
from msp_desktop.record.capacity import BestInterests
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sharing import SharingDecision, restriction, restriction_label
from msp_desktop.record.story import (
    DatedSharing,
    DecisionStory,
    decisions_over_time,
    sharing_over_time,
)
from ui.person.section import Section
from ui.translated import translated
from ui.widgets.labels import plain_label, section
from ui.widgets.record_tables import attempts_table
from ui.widgets.table import TextTable
from ui.widgets.words import code_words, conversation_number, day_of


class SharingSection(Section):
    """Each decision with its answer and, where there is one, the ground without agreement."""

    def __init__(self, conversations: tuple[Conversation, ...]) -> None:
        super().__init__(self.tr("Sharing"))
        shared = sharing_over_time(conversations)
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

    def _row(self, then: DatedSharing) -> tuple[str, ...]:
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
            words.append(_restriction(decision))
        if decision.agreement is Agreement.NOT_ASKED:
            words.append(decision.not_asked_reason)
        words += [translated(ground) for ground in decision.grounds]
        words.append(decision.grounds_words)
        return ". ".join(part.strip().rstrip(".") for part in words if part.strip())


def _restriction(decision: SharingDecision) -> str:
    words = restriction(decision)
    return f"{translated(restriction_label(decision))}: {words}" if words else ""


class DecisionsSection(Section):
    """What was decided or is to be, the help given each time, and where it came out."""

    def __init__(self, conversations: tuple[Conversation, ...]) -> None:
        super().__init__(self.tr("Decisions about capacity"))
        stories = decisions_over_time(conversations)
        if not stories:
            self.nothing(self.tr("No decision was looked at. Capacity is assumed."))
        for number, story in enumerate(stories, 1):
            self._add(number, story)

    def _add(self, number: int, story: DecisionStory) -> None:
        self.column.addWidget(section(story.decision))
        title = self.tr("Attempts at decision {number}").format(number=number)
        if story.attempts:
            self.column.addWidget(attempts_table(title, story.attempts))
        else:
            self.nothing(self.tr("Named, and no attempt at it yet."))
        weighed = story.best_interests
        if weighed != BestInterests():
            said = (
                (self.tr("Wishes"), weighed.wishes),
                (self.tr("Could it return"), weighed.could_return),
                (self.tr("Who was consulted"), weighed.consulted),
                (self.tr("Attorney or deputy"), weighed.attorney_or_deputy),
                (self.tr("Less restrictive"), weighed.less_restrictive),
            )
            lines = [f"{name}: {words}" for name, words in said if words.strip()]
            best = self.tr("Best interests. ")
            self.column.addWidget(plain_label(best + "\n".join(lines)))
