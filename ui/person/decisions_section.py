"""Decisions about capacity: each named decision with every attempt in order."""

from msp_desktop.record.capacity import BestInterests
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.story import DecisionStory, decisions_over_time
from ui.person.section import Section
from ui.widgets.attempts_table import attempts_table
from ui.widgets.headings import section
from ui.widgets.plain_label import plain_label


class DecisionsSection(Section):
    """What was decided or is to be, the help given each time, and where it came out."""

    def __init__(self, told: tuple[Conversation, ...]) -> None:
        super().__init__(self.tr("Decisions about capacity"))
        stories = decisions_over_time(told)
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
