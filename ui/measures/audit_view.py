"""Cases for a multi-agency audit: drawn by a stated number, consented, rated, reported together."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.audits.audited_case import AuditedCase, SupervisorsRatings, consents
from msp_desktop.audits.sample import SIZE, AuditSample
from msp_desktop.faults import Fault
from msp_desktop.practice.codes import Answer
from msp_desktop.store.cases import CaseLine
from ui.dialogs import Dialogs
from ui.measures.audit_giving import AuditGiving
from ui.measures.audited_case import AuditedCasePage
from ui.measures.drawn_sample import AuditSnapshot, DrawnSample, drawn_sample
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, fault_words
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField, NumberField
from ui.widgets.labels import (
    Card,
    form_row,
    give_name,
    plain_label,
    question,
    quiet_help,
    section,
)
from ui.widgets.layout.emptying import empty
from ui.widgets.layout.flow import FittingRow, FlowLayout
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


MOST_CASES = 20
"""As many as a meeting can talk about; the command line draws more."""


class AuditView(QWidget):
    """Draws a sample, keeps what is made of each case, and gives out what all audits say.

    Signals: `chosen(UUID)` with the person of a case.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, today: Callable[[], date], dialogs: Dialogs) -> None:
        super().__init__()
        self._session, self._today = session, today
        self._dialogs = dialogs
        self._scope = Scope(self)
        self._found: DrawnSample | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._sample = QWidget()
        whole.addWidget(self._sample)
        self.page: AuditedCasePage | None = None
        self._build(QVBoxLayout(self._sample))

    def _build(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(question(self.tr("Cases for a multi-agency audit")))
        column.addWidget(
            quiet_help(
                self.tr(
                    "Cases at random from those closed in the last three months. Drawing again "
                    "with the same number, from the same cases, gives the same ones. "
                    "Anyone who says no is counted, and nobody replaces them."
                )
            )
        )
        self.seed = LineField()
        self.seed.setMinimumWidth(200)
        self.how_many = NumberField(self.tr("How many cases"), 1, MOST_CASES)
        self.how_many.setValue(SIZE)
        self.draw = primary(self.tr("Draw the cases"))
        self.draw.clicked.connect(self._draw)
        row = FlowLayout(gap=16)
        row.addWidget(form_row(self.tr("Number for the draw"), self.seed))
        row.addWidget(form_row(self.tr("How many cases"), self.how_many))
        column.addLayout(row)
        column.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignLeading)
        self.trouble = Notice(tone=Tone.CARE)
        column.addWidget(self.trouble)
        self.which: Chooser[str] = Chooser(self.tr("Which sample"), [])
        self.which.setMinimumWidth(320)
        self.which.changed.connect(self._look_at)
        self._which_row = form_row(self.tr("Which sample"), self.which)
        column.addWidget(self._which_row, 0, Qt.AlignmentFlag.AlignLeading)
        self.how = plain_label("")
        column.addWidget(self.how)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column.addLayout(self._cards)
        self.giving = AuditGiving(self._session, self._today, self._dialogs)
        column.addWidget(self.giving)

    def enter(self) -> None:
        """Show the newest sample."""
        self._close_page()
        self.trouble.say("")
        self.giving.put_findings_away()
        if not self.seed.text().strip():
            self.seed.set_text(self._today().strftime("%Y%m%d"))
        self._session.ask(self._scope, drawn_sample, self._show, self._say)

    def forget(self) -> None:
        """Let go of every name."""
        self._scope.renew()
        self._close_page()
        self.giving.forget()
        self._show(None)

    def _draw(self) -> None:
        said, last, size = self.seed.text().strip(), self._today(), self.how_many.value()
        if not said.isascii() or not said.isdecimal() or len(said) > 15:
            self.trouble.say(
                self.tr("The number for the draw has up to 15 digits and nothing else.")
            )
            return
        self.trouble.say("")

        def draw(store: "Store", breathe: Callable[[], None]) -> DrawnSample | None:
            from msp_desktop.audits.faults import NoCaseClosed
            from msp_desktop.audits.sample import draw_sample, keep_sample
            from msp_desktop.measures.gather import gather

            table = gather(store, lambda _done, _all: breathe())
            sample = draw_sample(table, last, int(said), size)
            if not sample.cases:
                raise NoCaseClosed
            keep_sample(store, sample)
            return drawn_sample(store)

        self._session.ask_at_length(self._scope, draw, self._show, self._say)

    def _look_at(self) -> None:
        """Another sample, drawn earlier or later."""
        chosen = self.which.value()
        self._session.ask(
            self._scope, lambda store: drawn_sample(store, chosen), self._show, self._say
        )

    def _show(self, found: DrawnSample | None) -> None:
        self._found = found
        samples = found.samples if found is not None else ()
        self.which.set_options([(each.id, self._sample_words(each)) for each in samples])
        if found is not None:
            self.which.set_value(found.kept.sample.id)
            self.giving.sample = found.kept.sample.id
        self._which_row.setVisible(len(samples) > 1)
        empty(self._cards)
        self.how.setText("")
        self.giving.papers.setVisible(found is not None)
        if found is None:
            return
        self._say_how(found)
        for line in found.lines:
            self._cards.addWidget(self._card(found, line))

    def _sample_words(self, sample: AuditSample) -> str:
        words = self.tr("closed to {day}, drawn by {seed}")
        return words.format(day=day_words(sample.last), seed=sample.seed)

    def _say_how(self, found: DrawnSample) -> None:
        sample = found.kept.sample
        how_drawn = self.tr("Drawn with {seed} from {cases} closed from {first} to {last}.").format(
            seed=sample.seed,
            cases=counted("1 case", "%n cases", sample.closed),
            first=day_words(sample.first),
            last=day_words(sample.last),
        )
        counts = consents([each.talk for each in found.kept.audited.values()])
        words = self.tr(
            "Talking with the auditors: {agreed} agreed, {refused} said no, {open} not asked yet."
        ).format(agreed=counts.agreed, refused=counts.refused, open=counts.not_asked)
        self.how.setText(f"{how_drawn}\n{words}")

    def _called(self, found: DrawnSample, line: CaseLine) -> str:
        name = line.known_as.strip() or line.name.strip() or self.tr("Somebody without a name")
        letter = found.kept.lettered()[str(line.id)]
        return self.tr("Case {letter}: {name}").format(letter=letter, name=name)

    def _card(self, found: DrawnSample, line: CaseLine) -> Card:
        name = self._called(found, line)
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
        audited = found.kept.audited[case]
        choosers = []
        for label, answer in ((talk, audited.talk), (quoted, audited.quoted)):
            chooser = Chooser(label, answers)
            chooser.set_value(answer)
            row.addWidget(form_row(label, chooser))
            give_name(chooser, f"{label} {name}")
            choosers.append(chooser)

        def keep() -> None:
            now = found.kept.audited[case]
            talk, quoted = (chooser.value() for chooser in choosers)
            self._keep(found, case, now.but(talk=talk, quoted=quoted))
            self._say_how(found)

        for chooser in choosers:
            chooser.changed.connect(keep)
        card.column.addLayout(row)
        audit = secondary(self.tr("Audit this case"))
        give_name(audit, f"{audit.text()}, {name}")
        audit.clicked.connect(lambda: self._open_case(found, line))
        story = quiet(self.tr("Their story"))
        give_name(story, f"{story.text()}, {name}")
        story.clicked.connect(lambda: self.chosen.emit(line.person_id))
        story.setVisible(line.person_id is not None)
        card.column.addWidget(FittingRow([audit, story], []))
        return card

    def _keep(self, found: DrawnSample, case: str, audited: AuditedCase) -> None:
        found.kept.audited[case] = audited
        self._session.save(AuditSnapshot(found.kept.sample.id, case, audited))

    # One case.

    def _open_case(self, found: DrawnSample, line: CaseLine) -> None:
        self._scope.renew()  # a sample that comes now would hold this case as it was before
        case = str(line.id)
        called = self._called(found, line)
        self.page = page = AuditedCasePage(called, found.kept.audited[case], self._today)
        page.edited.connect(lambda audited: self._keep(found, case, audited))
        page.left.connect(self._back_to_sample)
        self._sample.hide()
        whole = self.layout()
        assert whole is not None  # noqa: S101 - made with the view
        whole.addWidget(page)

        def reviews(store: "Store") -> tuple[SupervisorsRatings, ...]:
            from msp_desktop.audits.supervisors import supervisors_of

            return supervisors_of(store, line.id)

        self._session.ask(Scope(page), reviews, page.show_reviews, self._say)

    def _back_to_sample(self) -> None:
        self._close_page()
        self._look_at()

    def _close_page(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            page.hide()
            page.deleteLater()
        self._sample.show()

    def _say(self, fault: Fault) -> None:
        self.trouble.say(fault_words(fault))
