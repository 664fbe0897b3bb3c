"""Their words read back, their own statements, and the six statements: one at a time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from msp_desktop.practice.codes import PartName, Principle, TrueForMe
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text, item_by_id, with_item
from msp_desktop.record.plan import Plan, actions
from msp_desktop.record.statements import OwnStatement, answer_to, with_answer
from ui.person_view.answer_buttons import BigAnswers
from ui.person_view.page import Page
from ui.widgets.labels import announce, plain_label

Marked = Callable[[OwnWordsPassage, bool | None], None]
"""Told whether some words are right (True), not quite (False), or not answered (None)."""


class ReadBackPage(Page):
    """Some words of theirs, and whether they were heard right."""

    def __init__(
        self, conversation: Conversation, heard: OwnWordsPassage, right: bool | None, marked: Marked
    ) -> None:
        question = self.tr("This is what I heard. Is it right?")
        super().__init__(conversation, question)
        self._heard, self._marked = heard, marked
        self.show_words(heard.text)
        options = [(True, self.tr("Yes")), (False, self.tr("Not quite"))]
        self._answers: BigAnswers[bool] = BigAnswers(question, options)
        self._answers.set_value(right)
        self._answers.changed.connect(self._answered)
        self.column.addWidget(self._answers)
        self._after = _after(self)
        self._show()

    def _answered(self) -> None:
        self._marked(self._heard, self._answers.value())
        self._show()

    def _show(self) -> None:
        wrong = self._answers.value() is False
        _tell(self._after, self.tr("Thank you. We will put it right together.") if wrong else "")


class OwnStatementPage(Page):
    """A sentence of theirs that others will read, and whether they agree to it."""

    def __init__(
        self,
        conversation: Conversation,
        statement: OwnStatement,
        right: bool | None,
        marked: Marked,
    ) -> None:
        question = self.tr("Is this what you mean?")
        super().__init__(conversation, question)
        self._id, self._marked = statement.id, marked
        self.show_words(statement.text)
        options = [(True, self.tr("Yes, I agree")), (False, self.tr("Not yet"))]
        self._answers: BigAnswers[bool] = BigAnswers(question, options)
        self._answers.set_value(True if statement.agreed else right)
        self._answers.changed.connect(self._answered)
        self.column.addWidget(self._answers)
        self._after = _after(self)
        self._show()

    def _answered(self) -> None:
        statements = self.conversation.statements
        statement = item_by_id(statements.own, self._id)
        if statement is None:
            return
        agreed = self._answers.value()
        self._marked(OwnWordsPassage(part=PartName.STATEMENTS, text=statement.text), agreed)
        if statement.agreed is not bool(agreed):
            own = with_item(statements.own, statement.but(agreed=bool(agreed)))
            self.change(self.conversation.but(statements=statements.but(own=own)))
        self._show()

    def _show(self) -> None:
        not_yet = self._answers.value() is False
        _tell(self._after, self.tr("That is fine. We can change it.") if not_yet else "")


class PrinciplePage(Page):
    """One of the six statements (Guidance 14.13), and how true it is for them."""

    def __init__(self, conversation: Conversation, pack: Pack, principle: Principle) -> None:
        question = self.tr("How true is this for you?")
        super().__init__(conversation, question)
        self._principle = principle
        self.show_card(pack.statement(principle))
        options = [
            (TrueForMe.TRUE, self.tr("True for me")),
            (TrueForMe.PARTLY, self.tr("Partly")),
            (TrueForMe.NOT_TRUE, self.tr("Not true")),
            (TrueForMe.NOT_SURE, self.tr("Not sure")),
        ]
        self._answers: BigAnswers[TrueForMe] = BigAnswers(question, options)
        self._answers.set_value(answer_to(conversation.statements, principle).answer)
        self._answers.changed.connect(self._answered)
        self.column.addWidget(self._answers)

    def _answered(self) -> None:
        statements = self.conversation.statements
        given = answer_to(statements, self._principle).but(answer=self._answers.value())
        self.change(self.conversation.but(statements=with_answer(statements, given)))


def _after(page: Page) -> QLabel:
    label = plain_label("", role="said")
    label.setProperty("quiet", True)
    page.column.addWidget(label)
    return label


def _tell(label: QLabel, words: str) -> None:
    """Show what follows from an answer and say it aloud to a screen reader."""
    if words and words != label.text():
        announce(label, words)
    label.setText(words)
    label.setVisible(bool(words))


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
        if has_text(action.who):
            lines.append(say("Agreed", "Who: {who}").format(who=action.who.strip()))
        if has_text(action.when.said):
            lines.append(say("Agreed", "When: {when}").format(when=action.when.said.strip()))
        pieces.append(Agreed(say("Agreed", "What we agreed"), tuple(lines)))
    for about, words in (
        (say("Agreed", "What you will do"), plan.own_part),
        (say("Agreed", "If things get worse"), plan.if_worse),
        (say("Agreed", "How we stay in touch"), plan.keep_in_touch),
        (say("Agreed", "When we talk again"), plan.next_conversation.said),
    ):
        if has_text(words):
            pieces.append(Agreed(about, (words.strip(),)))
    return pieces


class PlanPage(Page):
    """One piece of the plan, to be read."""

    def __init__(self, conversation: Conversation, piece: Agreed) -> None:
        super().__init__(conversation, piece.about)
        self.show_card(*piece.lines)
