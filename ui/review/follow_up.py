"""What follows from a review: questions back, actions, what was done well, thinking it over."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.part import new_id
from msp_desktop.review.questions import PRINCIPLE_LOOKS, PROMPTS
from msp_desktop.review.review import (
    FollowUpQuestion,
    GoodPractice,
    Review,
    ReviewAction,
    ReviewState,
    look,
    open_questions,
    with_look,
    with_reflection,
)
from ui.review.state_words import state_words
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card, form_row, give_name, plain_label, question, quiet_help, section
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone
from ui.widgets.shown_once import PasswordTold
from ui.widgets.voice_block import Voice

FollowUpItem = TypeVar("FollowUpItem", FollowUpQuestion, ReviewAction, GoodPractice)


class FollowUpPane(QWidget):
    """Edits all of a review but its judgements.

    Signals: `edited(Callable[[Review], Review])` with what to do to the review.
    """

    edited = Signal(object)

    def __init__(self, review: Review, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._add_due(review)
        self._asked = self._list(self.tr("Questions to the practitioner"))
        for asked in review.asked:
            self._add_asked(asked)
        self._button(
            self.tr("Add a question"), lambda: self._add_asked(FollowUpQuestion(id=new_id()))
        )
        self._actions = self._list(self.tr("What is to be done"))
        for action in review.actions:
            self._add_action(action)
        self._button(self.tr("Add an action"), lambda: self._add_action(ReviewAction(id=new_id())))
        self._good = self._list(self.tr("Done well"))
        for good in review.good_practice:
            self._add_good(good)
        self._button(
            self.tr("Add something done well"), lambda: self._add_good(GoodPractice(id=new_id()))
        )
        self._add_thoughts(review)

    def _add_due(self, review: Review) -> None:
        due = DateField(self.tr("Review it by"), today=self._today)
        if review.due is not None:
            due.set_value(day_words(review.due), review.due)
        due.changed.connect(lambda: self._edit(lambda old: old.but(due=due.value()[1])))
        self._column.addWidget(due)

    def _list(self, title: str) -> QVBoxLayout:
        self._column.addWidget(question(title))
        rows = QVBoxLayout()
        rows.setSpacing(12)
        self._column.addLayout(rows)
        return rows

    def _button(self, words: str, add: Callable[[], None]) -> None:
        button = secondary(words)
        button.clicked.connect(add)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_asked(self, asked: FollowUpQuestion) -> None:
        name = self.tr("Question {number}").format(number=self._asked.count() + 1)
        words = WordsEditor(name, voice=Voice.PRACTITIONER)
        words.set_words(asked.text)
        words.changed.connect(
            lambda: self._edit(
                lambda old: old.but(
                    asked=_with(old.asked, asked.but(text=words.text())),
                )
            )
        )
        self._asked.addWidget(words)
        words.setFocus()

    def _add_action(self, action: ReviewAction) -> None:
        number = self._actions.count() + 1
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        what = LineField()
        what.set_text(action.what)
        owner = LineField()
        owner.set_text(action.owner)
        by = DateField(self.tr("By when, action {number}").format(number=number), today=self._today)
        if action.by is not None:
            by.set_value(day_words(action.by), action.by)
        column.addWidget(form_row(self.tr("Action {number}").format(number=number), what))
        column.addWidget(form_row(self.tr("Who, action {number}").format(number=number), owner))
        column.addWidget(by)

        def take() -> None:
            now = action.but(what=what.text(), owner=owner.text(), by=by.value()[1])
            self._edit(lambda old: old.but(actions=_with(old.actions, now)))

        for field in (what, owner, by):
            field.changed.connect(take)
        self._actions.addWidget(row)
        what.setFocus()

    def _add_good(self, good: GoodPractice) -> None:
        number = self._good.count() + 1
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        words = WordsEditor(
            self.tr("Done well {number}").format(number=number), voice=Voice.PRACTITIONER
        )
        words.set_words(good.text)
        others = TickChoice(self.tr("Others may learn from it, without names"))
        name = f"{others.text()}, {number}"
        give_name(others, name)
        others.setChecked(good.for_others)
        column.addWidget(words)
        column.addWidget(others)

        def take() -> None:
            now = good.but(text=words.text(), for_others=others.isChecked())
            self._edit(lambda old: old.but(good_practice=_with(old.good_practice, now)))

        words.changed.connect(take)
        others.toggled.connect(take)
        self._good.addWidget(row)
        words.setFocus()

    def _add_thoughts(self, review: Review) -> None:
        prompts, principles = QWidget(), QWidget()
        for body in (prompts, principles):
            column = QVBoxLayout(body)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
        given = {each.prompt: each.words for each in review.reflections}
        for prompt in PROMPTS:
            words = WordsEditor(translated(prompt.text), voice=Voice.PRACTITIONER)
            words.set_words(given.get(prompt.id, ""))
            words.changed.connect(
                lambda name=prompt.id, words=words: self._edit(
                    lambda old: with_reflection(old, name, words.text())
                )
            )
            _column_of(prompts).addWidget(words)
        for principle, asked in PRINCIPLE_LOOKS.items():
            label = f"{translated(principle)}: {translated(asked)}"
            words = WordsEditor(label, voice=Voice.PRACTITIONER)
            words.set_words(look(review, principle))
            words.changed.connect(
                lambda name=principle, words=words: self._edit(
                    lambda old: with_look(old, name, words.text())
                )
            )
            _column_of(principles).addWidget(words)
        self._column.addWidget(question(self.tr("To think over together")))
        self._column.addWidget(Folding(self.tr("Reflective prompts for supervision"), prompts))
        self._column.addWidget(Folding(self.tr("Through the six principles"), principles))

    def _edit(self, change: Callable[[Review], Review]) -> None:
        self.edited.emit(change)


def _column_of(body: QWidget) -> QVBoxLayout:
    column = body.layout()
    assert isinstance(column, QVBoxLayout)  # noqa: S101 - made so above
    return column


def _with(items: tuple[FollowUpItem, ...], item: FollowUpItem) -> tuple[FollowUpItem, ...]:
    """The items with this one in the place of the one of its id, or at the end."""
    others = [each for each in items if each.id != item.id]
    place = next((at for at, each in enumerate(items) if each.id == item.id), len(others))
    others.insert(place, item)
    return tuple(others)


class SignOffCard(Card):
    """Ends a review.

    Signals: `return_wanted()`, `sign_off_wanted()`, `save_wanted()`.
    """

    return_wanted = Signal()
    sign_off_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Finish the review"))
        self.column.addWidget(section(self.tr("Finish the review")))
        self.state = plain_label("")
        self.column.addWidget(self.state)
        self._help = quiet_help(
            self.tr(
                "You cannot undo signing off: the file is checked once more, and the review is "
                "signed with your key."
            )
        )
        self.column.addWidget(self._help)
        self.done = Notice(tone=Tone.DONE)
        self.refused = Notice(tone=Tone.CARE)
        self.password = PasswordTold()
        for each in (self.done, self.refused, self.password):
            self.column.addWidget(each)
        self.back = secondary(self.tr("Return with questions"))
        self.back.clicked.connect(self.return_wanted)
        self.sign = primary(self.tr("Sign off"))
        self.sign.clicked.connect(self.sign_off_wanted)
        self.save = primary(self.tr("Save for the practitioner…"), key="Ctrl+S")
        self.save.clicked.connect(self.save_wanted)
        self.column.addWidget(FittingRow([self.back, self.sign, self.save], []))

    def show_review(self, review: Review) -> None:
        """Say where the review stands, and what can be done with it."""
        signed = review.state is ReviewState.SIGNED_OFF
        still = len(open_questions(review))
        words = state_words(review.state)
        if not signed and still:
            open_words = counted(
                "1 of the eight questions is open.", "%n of the eight questions are open.", still
            )
            words = f"{words}. {open_words}"
        self.state.setText(words)
        self._help.setVisible(not signed)
        self.back.setVisible(not signed)
        self.sign.setVisible(not signed)
        self.save.setVisible(signed)
