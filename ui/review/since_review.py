"""What changed since the last review: plain sentences with their days, part by part."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.practice.codes import PartName
from msp_desktop.review.comparison.changes import Change
from msp_desktop.review.comparison.since_review import SinceReview
from ui.translated import day_words, translated
from ui.widgets.buttons import quiet
from ui.widgets.labels import Card, give_name, plain_label, quiet_help, section
from ui.widgets.layout.folding import Folding

_SHOWN = 5
"""So many sentences of a part stand open; the others are folded under them."""


class SinceReviewCard(Card):
    """Says what is not as it was, so that only that needs reading again.

    Signals: `part_wanted(PartName)` to read there.
    """

    part_wanted = Signal(object)

    def __init__(self, since: SinceReview) -> None:
        day = day_words(since.on)
        title = (
            self.tr("What changed since your review of {day}")
            if since.reviewed
            else self.tr("What changed since the paper that came on {day}")
        ).format(day=day)
        super().__init__(title)
        self.column.addWidget(section(title))
        if not since.reviewed:
            self.column.addWidget(quiet_help(self.tr("That one was not reviewed here.")))
        if not since.changes:
            words = self.tr("Nothing in this paper says anything else than the one before.")
            self.column.addWidget(plain_label(words))
        for part in (None, *PartName):
            changes = since.of(part)
            if changes:
                self._add_part(part, changes)

    def _add_part(self, part: PartName | None, changes: Sequence[Change]) -> None:
        name = self.tr("The case") if part is None else translated(TITLES[part])
        self.column.addSpacing(8)
        self.column.addWidget(plain_label(name, role="label"))
        sentences = [translated(each.sentence) for each in changes]
        for each in sentences[:_SHOWN]:
            self.column.addWidget(plain_label(each))
        if len(sentences) > _SHOWN:
            words = self.tr("{count} more changes: {part}")
            more = words.format(count=len(sentences) - _SHOWN, part=name)
            self.column.addWidget(Folding(more, _lines(sentences[_SHOWN:])))
        if part is not None:
            words = self.tr("Read: {part}").format(part=name)
            button = quiet(words)
            heading = self.tr("{read}, for what changed").format(read=words)
            give_name(button, heading, "\n".join(sentences))
            button.clicked.connect(lambda: self.part_wanted.emit(part))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


def _lines(sentences: Sequence[str]) -> QWidget:
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for each in sentences:
        column.addWidget(plain_label(each))
    return lines
