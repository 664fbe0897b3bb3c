"""How an outcome was put before it changed: shown quietly, with what changed it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.outcomes import EarlierVersion
from ui.translated import weekday_words
from ui.widgets.buttons import quiet
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row
from ui.widgets.plain_label import plain_label
from ui.widgets.quote import Quote
from ui.widgets.words import said_by_words


class EarlierWords(QWidget):
    """The earlier versions in order, and the reason for the newest change.

    Signals: `reason_given()` after the reason was edited; `taken_back()` when nothing had changed.
    """

    reason_given = Signal()
    taken_back = Signal()

    def __init__(self, person: str) -> None:
        super().__init__()
        self._person = person
        self._shown: tuple[EarlierVersion, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(plain_label(self.tr("Before"), role="section"))
        self._quotes = QVBoxLayout()
        self._quotes.setSpacing(8)
        column.addLayout(self._quotes)
        self.reason = LineField()
        column.addWidget(form_row(self.tr("What changed it"), self.reason))
        self.back = quiet(self.tr("It had not changed"))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.reason.changed.connect(self.reason_given)
        self.back.clicked.connect(self.taken_back)

    def show_versions(self, earlier: tuple[EarlierVersion, ...]) -> None:
        """Show these versions, the oldest first."""
        self.setVisible(bool(earlier))
        self.reason.set_text(earlier[-1].reason if earlier else "")
        if self._without_newest_reason(earlier) == self._without_newest_reason(self._shown):
            return
        self._shown = earlier
        while (item := self._quotes.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for at, version in enumerate(earlier, 1):
            newest = at == len(earlier)
            self._quotes.addWidget(self._quote(version, reason="" if newest else version.reason))

    def _quote(self, version: EarlierVersion, *, reason: str) -> Quote:
        until = self.tr("said by {who}, until {day}").format(
            who=said_by_words(version.words.said_by, self._person),
            day=weekday_words(version.until.astimezone().date()),
        )
        caption = f"{until}: {reason}" if reason else until
        return Quote(version.words.text, caption, small=True)

    def _without_newest_reason(
        self, versions: tuple[EarlierVersion, ...]
    ) -> tuple[EarlierVersion, ...]:
        return (*versions[:-1], versions[-1].but(reason="")) if versions else ()
