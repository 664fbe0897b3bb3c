"""Cases for a multi-agency audit: drawn by a stated number, with what each person agreed to."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.measures.audit_sample import AuditedCase, AuditSample, consents
from msp_desktop.practice.codes import Answer
from msp_desktop.store.cases import CaseLine
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, fault_words
from ui.widgets.buttons import primary, quiet
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, form_row, give_name, plain_label, question, quiet_help, section
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class _Drawn(NamedTuple):
    """The newest sample, what was agreed to, and how its cases are listed."""

    sample: AuditSample
    audited: dict[str, AuditedCase]
    lines: tuple[CaseLine, ...]


class AuditView(QWidget):
    """Draws a sample and keeps the consents.

    Signals: `chosen(UUID)` with the person of a case.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, today: Callable[[], date]) -> None:
        super().__init__()
        self._session, self._today = session, today
        self._scope = Scope(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(question(self.tr("Cases for a multi-agency audit")))
        column.addWidget(
            quiet_help(
                self.tr(
                    "Three cases at random from those closed in the last three months. Drawing "
                    "again with the same number, from the same cases, gives the same three. "
                    "Anyone who says no is counted, and nobody replaces them."
                )
            )
        )
        self.seed = LineField()
        self.seed.setMinimumWidth(200)
        self.draw = primary(self.tr("Draw three cases"))
        self.draw.clicked.connect(self._draw)
        column.addWidget(
            form_row(self.tr("Number for the draw"), self.seed), 0, Qt.AlignmentFlag.AlignLeading
        )
        column.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignLeading)
        self.trouble = Notice(tone=Tone.CARE)
        column.addWidget(self.trouble)
        self.how = plain_label("")
        column.addWidget(self.how)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column.addLayout(self._cards)

    def enter(self) -> None:
        """Show the newest sample."""
        self.trouble.say("")
        if not self.seed.text().strip():
            self.seed.set_text(self._today().strftime("%Y%m%d"))
        self._session.ask(self._scope, _kept, self._show, self._say)

    def forget(self) -> None:
        """Let go of every name."""
        self._scope.renew()
        self._show(None)

    def _draw(self) -> None:
        said, last = self.seed.text().strip(), self._today()
        if not said.isascii() or not said.isdecimal() or len(said) > 15:
            self.trouble.say(
                self.tr("The number for the draw has up to 15 digits and nothing else.")
            )
            return
        self.trouble.say("")

        def draw(store: "Store", breathe: Callable[[], None]) -> "_Drawn | None":
            from msp_desktop.measures.audit_sample import draw_sample, keep_sample
            from msp_desktop.measures.gather import gather

            table = gather(store, lambda _done, _all: breathe())
            keep_sample(store, draw_sample(table, last, int(said)))
            return _kept(store)

        self._session.ask_at_length(self._scope, draw, self._show, self._say)

    def _show(self, found: "_Drawn | None") -> None:
        while (item := self._cards.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.how.setText("")
        if found is None:
            return
        self._say_how(found)
        for line in found.lines:
            self._cards.addWidget(self._card(found, line))

    def _say_how(self, found: "_Drawn") -> None:
        sample = found.sample
        told = self.tr("Drawn with {seed} from {cases} closed from {first} to {last}.").format(
            seed=sample.seed,
            cases=counted("1 case", "%n cases", sample.closed),
            first=day_words(sample.first),
            last=day_words(sample.last),
        )
        counts = consents([each.talk for each in found.audited.values()])
        words = self.tr(
            "Talking with the auditors: {agreed} agreed, {refused} said no, {open} not asked yet."
        ).format(agreed=counts.agreed, refused=counts.refused, open=counts.not_asked)
        self.how.setText(f"{told}\n{words}")

    def _card(self, found: "_Drawn", line: CaseLine) -> Card:
        name = line.known_as.strip() or line.name.strip() or self.tr("Somebody without a name")
        card = Card(name)
        card.column.addWidget(section(name))
        case = str(line.id)
        answers: list[tuple[Answer | None, str]] = [
            (None, self.tr("not asked yet")),
            (Answer.YES, self.tr("yes")),
            (Answer.NO, self.tr("no")),
        ]
        row = FlowLayout(gap=16)
        talk = self.tr("May the auditors talk with them?")
        quoted = self.tr("May their words be quoted?")
        choosers = []
        for label, answer in (
            (talk, found.audited[case].talk),
            (quoted, found.audited[case].quoted),
        ):
            chooser = Chooser(label, answers)
            chooser.set_value(answer)
            row.addWidget(form_row(label, chooser))
            give_name(chooser, f"{label} {name}")
            choosers.append(chooser)

        def keep() -> None:
            audited = AuditedCase(talk=choosers[0].value(), quoted=choosers[1].value())
            self._keep(found, case, audited)

        for chooser in choosers:
            chooser.changed.connect(keep)
        card.column.addLayout(row)
        story = quiet(self.tr("Their story"))
        give_name(story, f"{story.text()}, {name}")
        story.clicked.connect(lambda: self.chosen.emit(line.person_id))
        story.setVisible(line.person_id is not None)
        card.column.addWidget(story, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _keep(self, found: "_Drawn", case: str, audited: AuditedCase) -> None:
        found.audited[case] = audited
        self._say_how(found)

        def keep(store: "Store") -> None:
            from msp_desktop.measures.audit_sample import keep_consent

            keep_consent(store, found.sample, case, audited)

        self._session.ask(self._scope, keep, lambda _: None, self._say)

    def _say(self, fault: Fault) -> None:
        self.trouble.say(fault_words(fault))


def _kept(store: "Store") -> "_Drawn | None":
    from msp_desktop.measures.audit_sample import kept_sample
    from msp_desktop.store.cases import Cases

    found = kept_sample(store)
    if found is None:
        return None
    sample, audited = found
    lines = Cases(store).listed_of(sorted(audited))
    return _Drawn(sample, audited, tuple(each for each in lines if str(each.id) in audited))
