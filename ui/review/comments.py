"""What a supervisor said, each beside the part of the conversation that it is about."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.practice.codes import PartName
from msp_desktop.review.questions import Rating
from msp_desktop.review.return_file import PlacedComment
from ui.translated import translated
from ui.widgets.labels import Card, plain_label, section
from ui.widgets.voice_block import PractitionerView
from ui.widgets.words import rating_words


def said_beside(said: Iterable[PlacedComment]) -> Iterator[Card]:
    """One card for each part that something was said of, the whole conversation last."""
    of_part: dict[PartName | None, list[PlacedComment]] = {}
    for each in said:
        of_part.setdefault(each.part, []).append(each)
    for part in (*PartName, None):
        if part in of_part:
            yield _card(part, of_part[part])


def _card(part: PartName | None, said: list[PlacedComment]) -> Card:
    whole = QCoreApplication.translate("Review", "The whole conversation")
    title = translated(TITLES.get(part, part.value)) if part is not None else whole
    card = Card(title)
    card.column.addWidget(section(title))
    for each in said:
        card.column.addWidget(_said(each))
    return card


def _said(each: PlacedComment) -> QWidget:
    about = translated(each.about)
    rated = rating_words(Rating(each.rating)) if each.rating else ""
    if each.text.strip():
        return PractitionerView(each.text, " · ".join(filter(None, (about, rated))))
    return plain_label(f"{about} {rated}")
