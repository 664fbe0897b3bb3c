"""Where things stand with a person: closed to a neutral line until somebody opens it.

Whoever looks over a shoulder reads nothing of it; it is never on the turned-round page.
"""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.case.header import PersonHeader
from ui.translated import counted, day_words, translated
from ui.widgets.labels import give_name, plain_label
from ui.widgets.layout.folding import Folding


class StandingSection(QWidget):
    """Name, safe ways and not-ways, who must not know, what is held back, needs, what is awaited.

    Every line says only what was recorded, with its day where it may have changed since.
    """

    def __init__(self, header: PersonHeader, today: date) -> None:
        super().__init__()
        title = self.tr("Where things stand")
        give_name(self, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(32, 0, 0, 8)
        self._lines.setSpacing(10)
        self._add_lines(header, today)
        self.folding = Folding(title, self._inside)
        column.addWidget(self.folding)

    def _add_lines(self, header: PersonHeader, today: date) -> None:
        self._line(self.tr("Call them"), ", ".join(filter(None, (header.called, header.age))))
        for alert in header.alerts:
            self._line(self.tr("Alert"), alert, care=True)
        on = day_words(header.told_on) if header.told_on is not None else ""
        ask = self.tr("Said on {day}. Ask again each time.").format(day=on) if on else ""
        safe = self.tr("Not recorded. Ask how and when it is safe.")
        self._line(self.tr("Safe ways"), "\n".join((*header.safe, ask)).strip() or safe)
        self._line(self.tr("Not safe"), "\n".join(header.not_safe), care=True)
        self._line(self.tr("Must not know"), "\n".join(header.must_not_know), care=True)
        for held in header.held_back:
            words = self.tr("{what} (since {day})").format(
                what=held.what, day=day_words(held.since)
            )
            from_whom = self.tr("Held back from {whom}").format(whom=translated(held.whom))
            self._line(from_whom, words, care=True)
        self._line(self.tr("Helps them take part"), "\n".join(header.needs))
        awaited = "\n".join(
            self.tr("{recipient}, since {day}").format(
                recipient=translated(one.what.recipient),
                day=day_words(one.at.astimezone().date()),
            )
            for one in header.awaited
        )
        self._line(self.tr("Answers awaited"), awaited)
        if header.opened_on is not None:
            days = (today - header.opened_on).days
            since = counted("1 day since the concern", "%n days since the concern", days)
            self._line(self.tr("Open since"), f"{day_words(header.opened_on)} · {since}")

    def _line(self, label: str, words: str, *, care: bool = False) -> None:
        if not words.strip():
            return
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(label, role="label"))
        said = plain_label(words)
        if care:
            said.setProperty("tone", "care")
        column.addWidget(said)
        give_name(whole, f"{label}: {words}")
        self._lines.addWidget(whole)
