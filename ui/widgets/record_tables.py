"""What left: a quiet line for each copy that was made, and whether the plan has changed since."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.part import day_at
from msp_desktop.record.story import DatedAttempt
from ui.translated import day_words, time_words, translated
from ui.widgets.labels import Card, give_name, plain_label, section
from ui.widgets.layout.emptying import empty
from ui.widgets.layout.folding import Folding
from ui.widgets.table import TextTable
from ui.widgets.words import code_words, conversation_number, day_of

if TYPE_CHECKING:
    from msp_desktop.store.copies_made import DisclosureEntry
    from msp_desktop.store.trail.details import DeliveryMethod


MOST_SHOWN = 5


def _reader(copy: "DisclosureEntry") -> str:
    """For whom it was made, in words."""
    from msp_desktop.documents.kinds import kind_called

    return translated(kind_called(copy.to))


class CopiesLines(Card):
    """The newest copies of a conversation; nothing where none was made."""

    def __init__(self) -> None:
        super().__init__()
        give_name(self, self.tr("Copies made"))
        self.column.addWidget(section(self.tr("Copies made")))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.column.addLayout(self._lines)
        digests = QWidget()
        self._digests = QVBoxLayout(digests)
        self._digests.setContentsMargins(26, 0, 0, 0)
        self.column.addWidget(Folding(self.tr("Digests of the files, to compare"), digests))
        self.hide()

    def show_copies(self, copies: "Iterable[DisclosureEntry]") -> None:
        """Show the newest of these, each file once however it left."""
        for layout in (self._lines, self._digests):
            empty(layout)
        once = {copy.sha256: copy for copy in reversed(tuple(copies))}
        newest = sorted(once.values(), key=lambda copy: copy.at, reverse=True)[:MOST_SHOWN]
        for copy in newest:
            self._lines.addWidget(plain_label(self._line(copy)))
            short = " ".join(copy.sha256[at : at + 4] for at in range(0, 16, 4))
            digest = self.tr("For {reader}, {day}, {time}: {digest}").format(
                reader=_reader(copy),
                day=day_words(day_at(copy.at)),
                time=time_words(copy.at),
                digest=short,
            )
            self._digests.addWidget(plain_label(digest, role="small"))
        self.setVisible(bool(newest))

    def _how(self, how: "DeliveryMethod | None") -> str:
        if how is None:
            return ""
        return {
            "locked file": self.tr(", as a locked file"),
            "unlocked file": self.tr(", as a file that is not locked"),
            "on paper": self.tr(", on paper"),
            "by mail": self.tr(", by e-mail"),
        }[how.value]

    def _line(self, copy: "DisclosureEntry") -> str:
        made = self.tr("You made a copy for {reader} on {day}, {time}{how}.").format(
            reader=_reader(copy),
            day=day_words(day_at(copy.at)),
            time=time_words(copy.at),
            how=self._how(copy.how),
        )
        return f"{made} {self.tr('The plan has changed since.')}" if copy.changed else made


def attempts_table(title: str, attempts: Sequence[DatedAttempt]) -> TextTable:
    """The attempts in order, the oldest first; the first is number 1. Nothing in it is edited."""
    say = QCoreApplication.translate
    headings = (
        say("Attempts", "Attempt"),
        say("Attempts", "When"),
        say("Attempts", "Help given"),
        say("Attempts", "Result"),
    )
    rows = [_row(place, then) for place, then in enumerate(attempts, 1)]
    return TextTable(title, headings, rows, (2, 4, 4, 5))


def _row(place: int, then: DatedAttempt) -> tuple[str, ...]:
    attempt = then.attempt
    when = attempt.when.said or day_of(then.at)
    result = ". ".join(
        words.rstrip(".")
        for words in (code_words(attempt.result), attempt.result_words)
        if words.strip()
    )
    return (
        str(place),
        f"{when} · {conversation_number(then.conversation).lower()}",
        attempt.help_given,
        result,
    )
