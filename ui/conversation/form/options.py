"""Words that can be touched instead of typed: each is put behind what is already there."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import secondary
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.naming import give_name


class OfferedWords(QWidget):
    """A flow of short words; `of` is what they are about, where a page has the same ones twice.

    Signals: `picked(str)` with the words that were touched.
    """

    picked = Signal(str)

    def __init__(self, words: Iterable[str], *, of: str = "") -> None:
        super().__init__()
        flow = FlowLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        for each in words:
            button = secondary(f"+  {each}")
            name = self.tr("Add: {words}").format(words=each)
            give_name(button, f"{name}, {of}" if of else name)
            button.clicked.connect(lambda _=False, each=each: self.picked.emit(each))
            flow.addWidget(button)


def with_words(note: str, words: str) -> str:
    """The note with the words behind it, once."""
    before = note.rstrip()
    if words.casefold() in before.casefold():
        return note
    if not before:
        return words[:1].upper() + words[1:]
    return f"{before}{' ' if before[-1] in '.,;' else ', '}{words}"
