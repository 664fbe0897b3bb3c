"""Names that no other control of a step has, so that each can be found by its own."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from msp_desktop.practice.codes import SaidBy
from ui.conversation.form.note_field import NoteField
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import give_name
from ui.widgets.layout.folding import Folding
from ui.widgets.words import said_by_words


def name_control(control: QWidget, name: str) -> None:
    """Name a control and all that it is made of; what describes them stays.

    An answer is called by its words and the name of its group: "Yes, Understands 2".
    """
    if isinstance(control, WordsEditor):
        _rename(control.field(), name)
        for chooser in control.findChildren(Chooser):
            said_by = QCoreApplication.translate("Names", "Said by: {words}").format(words=name)
            _rename(chooser, said_by)
    elif isinstance(control, NoteField):
        _rename(control.field(), name)
    elif isinstance(control, (OneOf, AnyOf)):
        _rename(control, name)
        rest = control.rest_button()
        for button in control.findChildren(QAbstractButton):
            words = button.text()
            if button is rest:
                words = QCoreApplication.translate("Names", "Choose")
            _rename(button, f"{words}, {name}")
    elif isinstance(control, DateField):
        _rename(control.field, name)
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
        for chooser in editor.findChildren(Chooser):
            if chooser.itemText(0) != words:
                chooser.setItemText(0, words)
