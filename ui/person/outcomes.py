"""What the person wanted over time: how it was put, and how far it was met."""

from msp_desktop.practice.codes import SaidBy
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.story import OutcomeReview, OutcomeStory, is_open, outcomes_over_time
from ui.person.section import Section
from ui.widgets.labels import Card, section
from ui.widgets.table import TextTable
from ui.widgets.voice_block import PractitionerView, QuoteView
from ui.widgets.words import code_words, conversation_number, day_of, said_by_words


class OutcomesSection(Section):
    """Each outcome with its versions, and the person's view of it at each looking back."""

    def __init__(self, conversations: tuple[Conversation, ...], name: str) -> None:
        super().__init__(self.tr("What they want, over time"))
        self._name = name
        stories = outcomes_over_time(conversations)
        if not stories:
            self.nothing(self.tr("Nothing is written down yet of what they want."))
        for number, story in enumerate(stories, 1):
            self.column.addWidget(self._card(number, story))

    def _card(self, number: int, story: OutcomeStory) -> Card:
        card = Card(self.tr("Outcome {number}").format(number=number))
        now = story.versions[-1].words
        who = said_by_words(now.said_by, self._name)
        caption = f"{who} · {self._state(story)}"
        shown = PractitionerView if now.said_by is SaidBy.STAFF else QuoteView
        card.column.addWidget(shown(now.text, caption))
        if len(story.versions) > 1:
            card.column.addWidget(section(self.tr("Before")))
        for version in reversed(story.versions[:-1]):
            until = day_of(version.until) if version.until is not None else ""
            caption = self.tr("{who}, until {day}").format(
                who=said_by_words(version.words.said_by, self._name), day=until
            )
            caption = f"{caption}: {version.reason}" if version.reason.strip() else caption
            card.column.addWidget(QuoteView(version.words.text, caption, small=True))
        if story.looked_back:
            headings = (
                self.tr("Looked back"),
                self.tr("How far, they say"),
                self.tr("Practitioner’s view"),
                self.tr("Their words"),
            )
            title = self.tr("How far outcome {number} was met").format(number=number)
            rows = [self._row(looked) for looked in story.looked_back]
            card.column.addWidget(TextTable(title, headings, rows, (3, 3, 3, 4)))
        return card

    def _state(self, story: OutcomeStory) -> str:
        if story.outcome.withdrawn is not None:
            day = day_of(story.outcome.withdrawn.at)
            return self.tr("no longer wanted since {day}").format(day=day)
        if is_open(story):
            since = conversation_number(story.first_in)
            return self.tr("open since {conversation}").format(conversation=since.lower())
        views = [looked.person for looked in story.looked_back if looked.person is not None]
        return code_words(views[-1] if views else None)

    @staticmethod
    def _row(looked: OutcomeReview) -> tuple[str, ...]:
        return (
            f"{conversation_number(looked.conversation)}, {day_of(looked.at)}",
            code_words(looked.person),
            code_words(looked.practitioner),
            looked.words,
        )
