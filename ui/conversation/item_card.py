"""One thing of a list, to be written about: an account, a person, an action."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.codes import SaidBy
from msp_desktop.record.part import Part
from ui.conversation.fields import Fields
from ui.conversation.said_by import said_by_words
from ui.widgets.buttons import quiet
from ui.widgets.chooser import Chooser
from ui.widgets.naming import give_name
from ui.widgets.words_editor import WordsEditor

Item = TypeVar("Item", bound=Part)


class ItemCard(QFrame, Generic[Item]):
    """The card of one item. Subclasses build controls and say which field each holds.

    The first card's controls carry their plain names, the others' the place behind it ("What they
    said 2"), so that each can be found by its name.

    Signals: `changed(Item)` with the next item; `gone(str)` when it is to be taken away.
    """

    changed = Signal(object)
    gone = Signal(str)

    def __init__(self, item: Item, *, framed: bool = True) -> None:
        super().__init__()
        self.item = item
        self.fields: Fields[Item] = Fields(lambda: self.item, self._written)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(12)
        if framed:
            self.setProperty("role", "card")
            self.column.setContentsMargins(16, 16, 16, 16)
        else:
            self.column.setContentsMargins(0, 0, 0, 0)
        self._naming: list[tuple[Callable[[str], None], str]] = []
        self._away = quiet(self.tr("Take away"))
        self._away.clicked.connect(lambda: self.gone.emit(self._item_id()))

    def finish(self, thing: str, *, beside: QWidget | None = None) -> None:
        """Put the way to take it away at the end, or beside the last control.

        `thing` is what goes, for those who do not see the card.
        """
        if beside is None:
            self.column.addWidget(self._away, 0, Qt.AlignmentFlag.AlignTrailing)
        else:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(beside, 1)
            row.addWidget(self._away, 0, Qt.AlignmentFlag.AlignBottom)
            self.column.addLayout(row)
        away = self.tr("Take away: {thing}").format(thing=thing)
        self.named_control(self._away, away)

    def named(self, rename: Callable[[str], None], name: str) -> None:
        """Have a control called `name`, with its place behind it where there are several."""
        self._naming.append((rename, name))

    def named_control(self, control: QWidget, name: str) -> None:
        """The same for one control; what describes it stays."""
        self.named(control.setAccessibleName, name)

    def first_control(self) -> QWidget | None:
        """Where writing begins."""
        return next((w for w in self.findChildren(QWidget) if _takes_tab(w)), None)

    def show_item(self, item: Item) -> None:
        """Show the item, without giving rise to an edit."""
        self.item = item
        self.fields.show(item)

    def set_place(self, place: int, *, alone: bool = False) -> None:
        """Name the controls by the card's place, the first being 0; nothing goes that is alone."""
        for rename, name in self._naming:
            rename(name if place == 0 else f"{name} {place + 1}")
        self._away.setVisible(not alone)

    def _written(self, item: Item) -> None:
        self.item = item
        self.changed.emit(item)

    def _item_id(self) -> str:
        return str(getattr(self.item, "id", ""))


def name_editor(editor: WordsEditor, person: str, label: str, description: str = "") -> None:
    """Name a words editor, its list of speakers with it; the person is offered by name."""
    give_name(editor.field(), label, description)
    chooser = editor.findChild(Chooser)
    if chooser is not None:
        said_by = editor.tr("Said by: {words}").format(words=label)
        give_name(chooser, said_by)
        chooser.setItemText(0, said_by_words(SaidBy.PERSON, person))


def speakers(person: str) -> list[tuple[SaidBy, str]]:
    """Who may have said it, the person first and by name."""
    return [(code, said_by_words(code, person)) for code in SaidBy]


def _takes_tab(control: QWidget) -> bool:
    takes = control.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and control.focusProxy() is None
