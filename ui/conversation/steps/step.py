"""What every part of the conversation is on screen.

A step shows one document and answers with the next one. It never saves, never moves to another
step and never asks to be believed: the room does the first two, and the third is nobody's business.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import partial
from typing import ClassVar, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt import Prompt
from msp_desktop.questions.declaration import Questions
from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.record.case.people import people_known
from msp_desktop.record.case.periodic import Periodic, WhenAsked
from msp_desktop.record.checks.changed_answers import keep_changed_answers
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import RecordPart
from msp_desktop.record.person import display_name
from ui.conversation.form.declared import DeclaredRows
from ui.conversation.form.form import Form
from ui.conversation.form.interpreter_english import offer_english
from ui.conversation.form.options import speakers
from ui.conversation.form.prompt_text import LensLine
from ui.translated import counted, day_words
from ui.widgets.labels import form_row, question, quiet_help
from ui.widgets.layout.folding import Folding
from ui.widgets.made_late import make_in_sight
from ui.widgets.openable import OneAtATime, answers_in

P = TypeVar("P", bound=RecordPart)


_FOLLOWED = "saysWhatItHolds"
"""The property of a fold that says anew what it holds whenever it is opened or closed."""


class Step(QWidget):
    """One part of the conversation on screen.

    `name` is the step's own name, the same as its part's where it shows one part. Subclasses build
    their controls once in `__init__` and fill them in `fill`, which must not give rise to edits.

    Signals: `edited(Conversation)` with the whole next document after anything was changed;
    `part_wanted(str)` with the name of another step to go to.
    """

    edited = Signal(object)
    part_wanted = Signal(str)

    name: ClassVar[str]
    part: ClassVar[PartName]

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__()
        self.pack = pack
        self.conversation = conversation
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.known_rows: dict[str, QWidget] = {}
        """What is not asked while it is known from before and still so, by its place."""
        self.periodic: dict[Periodic, Folding] = {}
        """What is asked once in a while, folded."""
        self._one_open = OneAtATime(self)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show this document; called when the step is entered."""
        self.conversation = conversation
        self._one_open.rest()
        self.fill(conversation)
        offer_english(self, conversation)
        self._say_what_folds_hold()
        self._one_open.offer()
        make_in_sight(self)

    def show_periodic(self, asked: Mapping[Periodic, WhenAsked]) -> None:
        """Say beside what is asked once in a while when it was, and whether it is due."""
        today = day_of(self.conversation)
        for what, folding in self.periodic.items():
            if what in asked:
                folding.set_asked(_when_asked(asked[what], today))

    def open_at(self, widget: QWidget) -> None:
        """Open the question that this belongs to."""
        self._one_open.open(widget)

    def _say_what_folds_hold(self) -> None:
        for folding in self.findChildren(Folding):
            _say_what_holds(folding)
            if not folding.property(_FOLLOWED):
                folding.setProperty(_FOLLOWED, True)
                folding.opened.connect(partial(_say_what_holds, folding))

    def fill(self, conversation: Conversation) -> None:
        """Put what the document holds into the controls, without giving rise to an edit."""

    def change(self, conversation: Conversation) -> None:
        """Take the next document, and say so; an answer that changed is kept beside it."""
        now = datetime.now(UTC)
        self.conversation = keep_changed_answers(self.conversation, conversation, at=now)
        offer_english(self, self.conversation)
        self.edited.emit(self.conversation)

    def prompt(self, id_: str) -> Prompt:
        """The prompt of this step's part."""
        return self.pack.prompt(self.name, id_)

    def declared(self, form: Form[P], questions: Questions[P]) -> DeclaredRows[P]:
        """The declared questions of this step's part, to be put on its form."""
        who = speakers(display_name(self.conversation.person))
        return DeclaredRows(form, questions, self.pack, self.prompt, who)

    def people_offered(self) -> tuple[str, ...]:
        """Whom a question that asks for somebody may offer: each is entered once."""
        return tuple(each.name for each in people_known([self.conversation]))

    def known_row(self, place: str, to: QVBoxLayout) -> QVBoxLayout:
        """A column for the question of that place: out of sight while what is known still holds."""
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(to.spacing())
        to.addWidget(row)
        self.known_rows[place] = row
        return column

    def add_main_question(self, id_: str) -> None:
        """Put the step's one great question at its top, with the lens's line or its help."""
        self.ask_great(self.prompt(id_))

    def ask_great(self, prompt: Prompt) -> None:
        """Put a great question with one line close under it: the lens's, else its help.

        The help of every question is with the reasons, beside the page.
        """
        head = QVBoxLayout()
        head.setSpacing(8)
        head.addWidget(question(prompt.ask))
        lens = self.conversation.practitioner.lens
        more = prompt.for_lens(lens)
        if more:
            head.addWidget(LensLine(lens, more))
        elif prompt.help:
            head.addWidget(quiet_help(prompt.help))
        self.column.addLayout(head)

    def ask(self, id_: str, control: QWidget, to: QVBoxLayout | None = None) -> QWidget:
        """Put a further question over its control."""
        prompt = self.prompt(id_)
        row = form_row(prompt.ask, control, description=prompt.help)
        (to if to is not None else self.column).addWidget(row)
        return row


def _when_asked(when: WhenAsked, today: date) -> str:
    say = QCoreApplication.translate
    if when.due is not None and when.due <= today:
        return say("WhenAsked", "due now")
    if when.asked is None:
        return say("WhenAsked", "for the end of the work")
    asked = day_words(when.asked)
    if when.due is None:
        return say("WhenAsked", "asked {day}").format(day=asked)
    again = say("WhenAsked", "asked {day}, due again from {again}")
    return again.format(day=asked, again=day_words(when.due))


StepMaker = Callable[[Pack, Conversation], Step]

STEPS = (
    "short",
    "opening",
    "person",
    "concern",
    "outcomes",
    "statements",
    "grid",
    "capacity",
    "advocacy",
    "plan",
    "sharing",
    "closing",
    "summary",
)
"""Every step in the order of the rail."""


def step_title(name: str) -> str:
    """What a step is called on the rail."""
    say = QCoreApplication.translate
    titles = {
        "short": say("Steps", "Short conversation"),
        "opening": say("Steps", "Opening"),
        "person": say("Steps", "The person"),
        "concern": say("Steps", "What is happening"),
        "outcomes": say("Steps", "What you want"),
        "statements": say("Steps", "“I” statements"),
        "grid": say("Steps", "Safety and wellbeing"),
        "capacity": say("Steps", "Decisions"),
        "advocacy": say("Steps", "Someone to speak up"),
        "plan": say("Steps", "Plan"),
        "sharing": say("Steps", "Sharing"),
        "closing": say("Steps", "Looking back"),
        "summary": say("Steps", "Summary"),
    }
    return titles[name]


def heard_under(heard: OwnWordsPassage) -> str:
    """The step they were said in; what is not wanted stands apart from what is."""
    if heard.not_wanted:
        return QCoreApplication.translate("HeardUnder", "What you do not want")
    return step_title(heard.part.value)


def _say_what_holds(folding: Folding, _is_open: bool = False) -> None:
    answered = answers_in(folding)
    folding.set_holds(counted("1 answered", "%n answered", answered) if answered else "")
