"""Words typed into the story and not saved yet, kept while the page is read anew.

What is saved in one section shows at once, and the whole page is made again for it; on a slow disk
somebody types in another section by then.
"""

from PySide6.QtWidgets import QWidget

from ui.person.section import Section
from ui.widgets.fields.text_fields import LineField
from ui.widgets.growing_text import GrowingText
from ui.widgets.layout.folding import Folding

_Typed = tuple[str, str]
"""What a field is called, and what is typed in it."""


class UnsentWords:
    """What stood in each section's fields, by the section's title."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[_Typed, ...]] = {}

    def keep(self, page: QWidget, saved: Section) -> None:
        """Keep what every section holds but the one that was saved."""
        self._kept = {
            section.accessibleName(): tuple(_typed(each) for each in _fields(section))
            for section in page.findChildren(Section)
            if section is not saved
        }

    def forget(self) -> None:
        """Keep nothing: somebody else is shown, or nobody."""
        self._kept = {}

    def put_back(self, section: QWidget) -> None:
        """Put what was typed into the same section, as far as its fields are the same."""
        kept = self._kept.pop(section.accessibleName(), ())
        fields = _fields(section)
        if [name for name, _ in kept] != [_typed(each)[0] for each in fields]:
            return
        for field, (_, words) in zip(fields, kept, strict=True):
            if words and not _typed(field)[1]:
                _type(field, words)
                _open_over(field)


def _fields(section: QWidget) -> list[LineField | GrowingText]:
    return [*section.findChildren(LineField), *section.findChildren(GrowingText)]


def _typed(field: LineField | GrowingText) -> _Typed:
    words = field.text() if isinstance(field, LineField) else field.toPlainText()
    return field.accessibleName(), words


def _type(field: LineField | GrowingText, words: str) -> None:
    if isinstance(field, LineField):
        field.set_text(words)
    else:
        field.setPlainText(words)


def _open_over(field: QWidget) -> None:
    """Whatever is folded over it is opened, so that it is seen that it is still there."""
    over = field.parentWidget()
    while over is not None:
        if isinstance(over, Folding):
            over.set_open(True)
        over = over.parentWidget()
