"""Names that no other control of a step has, so that each can be found by its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from msp_desktop.practice.codes import SaidBy
from ui.conversation.form.interpreter_english import InterpreterEnglish
from ui.conversation.form.note_field import NoteField
from ui.conversation.form.options import OfferedWords
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.question_row import QuestionRow
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import give_name
from ui.widgets.layout.folding import Folding
from ui.widgets.words import said_by_words


def name_control(control: QWidget, name: str) -> None:
    """Name a control and all that it is made of; what describes them stays.

    An answer is called by its words and the name of its group: "Yes, Understands 2".
    """
    if isinstance(control, WordsEditor):
        control.name_parts(name)
    elif isinstance(control, NoteField):
        _rename(control.field(), name)
    elif isinstance(control, (OneOf, AnyOf)):
        _rename(control, name)
        control.name_answers(name)
    elif isinstance(control, DateField):
        control.name_field(name)
    elif isinstance(control, InterpreterEnglish):
        control.name_line(name)
    elif isinstance(control, OfferedWords):
        control.number(name)
    elif isinstance(control, QuestionRow):
        control.once_made(lambda: name_control(control.control(), name))
    elif isinstance(control, Folding):
        _rename(control.fold, name)
    else:
        _rename(control, name)


def _rename(control: QWidget, name: str) -> None:
    give_name(control, name, control.accessibleDescription())
    row = control.parentWidget()
    if isinstance(control, Chooser) and row is not None:
        # On Linux a list is called by what is chosen on it, and told apart by its label alone.
        for label in row.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if label.buddy() is control:
                label.setAccessibleName(name)


def offer_by_name(root: QWidget, person: str) -> None:
    """Call the person by name wherever `root` asks who said it."""
    words = said_by_words(SaidBy.PERSON, person)
    for editor in root.findChildren(WordsEditor):
        editor.offer_first(words)
