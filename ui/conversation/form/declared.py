"""Puts questions on a form as they are declared: control, field, name and help."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt import Prompt
from msp_desktop.questions.answers import is_asked
from msp_desktop.questions.declaration import (
    ChoiceAsked,
    ChoicesAsked,
    DayAsked,
    Question,
    Questions,
    Spoken,
    TextAsked,
    TextKind,
    YesNoAsked,
)
from msp_desktop.questions.labels import label_of
from msp_desktop.record.part import RecordPart, has_text
from ui.conversation.form.form import Form
from ui.conversation.form.options import codes, first_capital
from ui.translated import translated
from ui.widgets.fields.question_row import QuestionRow

P = TypeVar("P", bound=RecordPart)


class DeclaredRows(Generic[P]):
    """The declared questions of one part on its form.

    Each stands where it is added; `add_rest` adds those that no step has given a place. A question
    with a condition is in sight while it holds, and for as long as there is an answer.
    """

    def __init__(
        self,
        form: Form[P],
        questions: Questions[P],
        pack: Pack,
        prompt: Callable[[str], Prompt],
        speakers: Sequence[tuple[SaidBy, str]] = (),
    ) -> None:
        self._form = form
        self._questions = questions
        self._pack = pack
        self._prompt = prompt
        self._speakers = speakers
        self._added: list[Question[P]] = []
        self._following: list[tuple[QWidget, Callable[[P], bool]]] = []
        form.fields.follow(self._follow)

    def add(
        self,
        question: Question[P],
        to: QVBoxLayout | None = None,
        *,
        with_note: bool = True,
        with_help: bool = True,
        somebody: bool = False,
    ) -> QWidget:
        """Put a question here, or into the column `to`; gives its whole row.

        `with_note` puts the line for its note under it, where it has one; `with_help` the prompt's
        line of help; with `somebody`, people in the person's life are offered.
        """
        self._added.append(question)
        row = self._row(question, to, with_help=with_help)
        if isinstance(row, QuestionRow):
            row.asks_for_somebody = somebody
        if question.shown_when is not None:
            self._following.append((row, lambda part: is_asked(question, part)))
        if with_note and isinstance(question, YesNoAsked):
            self._add_note(question, to)
        return row

    def add_rest(self, to: QVBoxLayout | None = None) -> None:
        """Put the questions here that are placed by their declaration alone."""
        rest = [each for each in self._questions.declared if each not in self._added]
        for question in rest:
            self.add(question, to)

    def _row(self, question: Question[P], to: QVBoxLayout | None, *, with_help: bool) -> QWidget:
        name = first_capital(translated(label_of(self._questions.kind, question.field.name)))
        ask, under = name, ""
        if question.prompts:
            prompt = self._prompt(question.prompts[0])
            name, ask, under = prompt.ask, prompt.ask, prompt.help if with_help else ""
        form, reach = self._form, question.field.get
        match question:
            case TextAsked(kind=kind):
                put = {TextKind.LINE: form.line, TextKind.NOTE: form.note, TextKind.VIEW: form.view}
                return put[kind](reach, name, ask, under=under, to=to)
            case Spoken():
                return form.words(
                    reach, name, ask, under=under, speakers=self._speakers, english=True, to=to
                )
            case YesNoAsked():
                return form.yes_no(reach, name, ask, under=under, to=to)
            case DayAsked(to_come=to_come):
                day = form.day_to_come if to_come else form.day
                return day(reach, name, ask, under=under, to=to)
            case ChoiceAsked():
                options = codes(self._pack, question.codes)
                return form.one(reach, name, ask, options, under=under, to=to)
            case ChoicesAsked():
                options = codes(self._pack, question.codes)
                return form.any(reach, name, ask, options, under=under, to=to)
        raise TypeError(f"{question.field.name} needs a control of its own")

    def _add_note(self, question: YesNoAsked[P], to: QVBoxLayout | None) -> None:
        note = question.note
        if note is None:
            return
        label = first_capital(translated(label_of(self._questions.kind, note.name)))
        row = self._form.line(note.get, label, label, to=to)

        def noted(part: P) -> bool:
            return question.field.get(part) is not None or has_text(note.get(part))

        self._following.append((row, noted))

    def _follow(self, part: P) -> None:
        for row, wanted in self._following:
            row.setVisible(wanted(part))
