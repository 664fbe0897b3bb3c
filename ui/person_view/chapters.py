"""What there is for the person to look at, drawn from the document: a few chapters of pages."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import GridMoment, PartName, Principle, SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.statement_codes import LifeLine
from msp_desktop.questions.closing import EXPERIENCE_ASKED
from msp_desktop.questions.own_words import OwnWordsPassage, own_words
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.statements import OwnStatement, own
from ui.person_view.grid import GridPage
from ui.person_view.page import Page
from ui.person_view.ratings import ExperiencePage, LifePage, is_time_to_ask
from ui.person_view.words import OwnStatementPage, PlanPage, PrinciplePage, ReadBackPage, agreed

PageMaker = Callable[[Conversation], Page]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A title and its pages, each made when it is turned to."""

    title: str
    pages: tuple[PageMaker, ...]


class ChapterMarks:
    """Which of their words the person has called right, and which not quite."""

    def __init__(self, not_quite: tuple[OwnWordsPassage, ...] = ()) -> None:
        self._right = dict.fromkeys(not_quite, False)

    def right(self, heard: OwnWordsPassage) -> bool | None:
        """Right, not quite, or not answered."""
        return self._right.get(heard)

    def mark(self, heard: OwnWordsPassage, right: bool | None) -> None:
        """Keep an answer, or that there is none any more."""
        self._right.pop(heard, None)
        if right is not None:
            self._right[heard] = right

    def not_quite(self) -> tuple[OwnWordsPassage, ...]:
        """The words that are not quite right, in the order they were marked."""
        return tuple(heard for heard, right in self._right.items() if not right)


def theirs(conversation: Conversation) -> tuple[OwnWordsPassage, ...]:
    """The words that the person said: nobody else's, and without their own statements."""
    return tuple(
        heard
        for heard in own_words(conversation)
        if heard.said_by is SaidBy.PERSON
        and heard.text not in {statement.text for statement in own(conversation.statements)}
    )


def chapters(conversation: Conversation, pack: Pack, marks: ChapterMarks) -> tuple[Chapter, ...]:
    """Every chapter that has something in it."""
    say = QCoreApplication.translate

    def read_back(heard: OwnWordsPassage) -> PageMaker:
        return lambda now: ReadBackPage(now, heard, marks.right(heard), marks.mark)

    def own_statement(statement: OwnStatement) -> PageMaker:
        heard = OwnWordsPassage(part=PartName.STATEMENTS, text=statement.text)

        def make(now: Conversation) -> Page:
            newest = next((s for s in now.statements.own if s.id == statement.id), statement)
            return OwnStatementPage(now, newest, marks.right(heard), marks.mark)

        return make

    principles = [partial(PrinciplePage, pack=pack, principle=each) for each in Principle]
    looking_back = [
        partial(ExperiencePage, pack=pack, line=line)
        for line in EXPERIENCE_ASKED
        if is_time_to_ask(conversation)
    ]
    moments = (GridMoment.NOW, GridMoment.WANTED)
    every = (
        (
            say("TurnedRound", "What I heard you say"),
            [read_back(each) for each in theirs(conversation)],
        ),
        (
            say("TurnedRound", "About me"),
            [own_statement(each) for each in own(conversation.statements)],
        ),
        (say("TurnedRound", "How true is this for me?"), principles),
        (
            say("TurnedRound", "How life is for me now"),
            [partial(LifePage, pack=pack, line=line) for line in LifeLine],
        ),
        (
            say("TurnedRound", "How safe, and how well"),
            [partial(GridPage, pack=pack, moment=m) for m in moments],
        ),
        (
            say("TurnedRound", "What we agreed"),
            [partial(PlanPage, piece=piece) for piece in agreed(conversation.plan)],
        ),
        (say("TurnedRound", "How this was for me"), looking_back),
    )
    return tuple(Chapter(title, tuple(pages)) for title, pages in every if pages)
