"""Several laptops together: counts given to a team lead, and taken in by one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.measures.breakdowns import Breakdown
from msp_desktop.measures.figures import FigureSection, Period
from ui.dialogs import ReviewDialogs
from ui.measures.section_view import SectionView
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, fault_words, translated
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, form_row, plain_label, question, quiet_help, section
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class _Joined(NamedTuple):
    """Who has joined, in words, and the sums over the days that are chosen."""

    lines: tuple[tuple[str, str, Period, bool], ...]
    laptops: int
    sections: tuple[FigureSection, ...]


class JoinedView(QWidget):
    """Makes a file of counts, takes others in, and shows their sums."""

    def __init__(self, session: Session, dialogs: ReviewDialogs) -> None:
        super().__init__()
        self._session, self._dialogs = session, dialogs
        self._scope = Scope(self)
        self._period: Period | None = None
        self._sections: tuple[FigureSection, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(question(self.tr("Several laptops together")))
        column.addWidget(
            quiet_help(
                self.tr(
                    "Files of counts hold numbers and nobody, not even under another name. So "
                    "somebody who is on two laptops is counted twice."
                )
            )
        )
        column.addWidget(self._build_giving())
        column.addWidget(self._build_taking())
        self.done = Notice(tone=Tone.DONE)
        self.trouble = Notice(tone=Tone.CARE)
        column.addWidget(self.done)
        column.addWidget(self.trouble)
        self.list = plain_label("")
        column.addWidget(self.list)
        self.shown: Chooser[str] = Chooser(self.tr("Question of the joined counts"), [])
        self.shown.setMinimumWidth(360)
        self.shown.changed.connect(self._show_chosen)
        self._choice = form_row(self.tr("Question of the joined counts"), self.shown)
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeading)
        self.section = SectionView()
        column.addWidget(self.section)
        self._show_sums(())

    def _build_giving(self) -> Card:
        card = Card(self.tr("Counts of this laptop"))
        card.column.addWidget(section(self.tr("Counts of this laptop")))
        card.column.addWidget(
            plain_label(
                self.tr(
                    "A locked file with the exact counts of the days above, for whoever adds them "
                    "up. Give the password separately from the file."
                )
            )
        )
        self.give = secondary(self.tr("Make a file of counts…"))
        self.give.clicked.connect(self._ask_where)
        card.column.addWidget(self.give, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _build_taking(self) -> Card:
        card = Card(self.tr("Counts of another laptop"))
        card.column.addWidget(section(self.tr("Counts of another laptop")))
        row = FlowLayout(gap=16)
        self.password = LineField()
        self.password.setMinimumWidth(320)
        row.addWidget(form_row(self.tr("Password of the file"), self.password))
        card.column.addLayout(row)
        self.take = primary(self.tr("Add a file of counts…"))
        self.take.clicked.connect(self._ask_for_file)
        card.column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def enter(self, period: Period) -> None:
        """Show what is joined over these days."""
        self._period = period
        self.trouble.say("")
        self.refresh()

    def forget(self) -> None:
        """Let go of what was shown, and of a password."""
        self._scope.renew()
        self.password.set_text("")
        self.done.say("")
        self._show_sums(())

    def refresh(self) -> None:
        """Read what is joined."""
        period = self._period
        if period is None:
            return

        def look(store: "Store") -> _Joined:
            from msp_desktop.joining.taking import joined_over, taken

            together = joined_over(store, period)
            lines = tuple(
                (each.name, each.organisation, each.counts.period, each.proved)
                for each in taken(store)
            )
            return _Joined(lines, together.laptops, together.sections)

        self._session.ask(self._scope, look, self._show, self._say)

    def _show(self, found: _Joined) -> None:
        lines = []
        for name, organisation, period, proved in found.lines:
            words = (
                self.tr("{who}: {first} to {last}")
                if proved
                else self.tr("{who}: {first} to {last} (their key is not confirmed)")
            )
            who = ", ".join(each for each in (name, organisation) if each.strip())
            first, last = map(day_words, period)
            lines.append(words.format(who=who, first=first, last=last))
        if found.laptops:
            words = self.tr("Added up for the days above: {laptops}.")
            lines.append(words.format(laptops=counted("1 laptop", "%n laptops", found.laptops)))
        elif lines:
            lines.append(self.tr("None of them covers exactly the days above."))
        self.list.setText(
            "\n".join(lines) or self.tr("No counts from other laptops have been added yet.")
        )
        self._show_sums(found.sections)

    def _show_sums(self, sections: tuple[FigureSection, ...]) -> None:
        self._sections = sections
        titles = {each.key: translated(each.title) for each in sections}
        self.shown.set_options(list(titles.items()))
        if titles:
            self.shown.set_value(next(iter(titles)))
        self._choice.setVisible(bool(titles))
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = [each for each in self._sections if each.key == self.shown.value()]
        self.section.setVisible(bool(chosen))
        if chosen:
            self.section.show_sections(chosen, Breakdown.NONE)

    # Giving and taking.

    def _ask_where(self) -> None:
        period = self._period
        if period is None:
            return
        name = f"counts-{period.first.isoformat()}-{period.last.isoformat()}.pdf"
        suggested = self._dialogs.folder_for_documents() / name
        self._dialogs.ask_where_to_save(
            self._scope,
            self,
            self.tr("Save the counts"),
            suggested,
            lambda chosen: self._give(chosen, period),
        )

    def _give(self, target: Path, period: Period) -> None:
        def make(store: "Store", breathe: Callable[[], None]) -> tuple[str, str]:
            from msp_desktop.joining.giving import give_counts
            from msp_desktop.measures.gather import gather

            table = gather(store, lambda _done, _all: breathe())
            given = give_counts(store, table, period, target)
            return given.target.name, given.password

        def saved(made: tuple[str, str]) -> None:
            words = self.tr("Saved: {name}. Its password is: {password}")
            self.trouble.say("")
            self.done.say(words.format(name=made[0], password=made[1]))

        self._session.ask_at_length(self._scope, make, saved, self._say)

    def _ask_for_file(self) -> None:
        self._dialogs.ask_for_files(
            self._scope,
            self,
            self.tr("Add a file of counts"),
            "PDF (*.pdf)",
            lambda chosen: self._take(chosen[0]) if chosen else None,
        )

    def _take(self, path: Path) -> None:
        password = self.password.text().strip()

        def join(store: "Store") -> None:
            from msp_desktop.joining.taking import join_counts, open_counts
            from msp_desktop.review.received import read_arrived
            from msp_desktop.store.signing_keys import known_keys

            join_counts(store, open_counts(read_arrived(path), password, known=known_keys(store)))

        def joined(_: None) -> None:
            self.password.set_text("")
            self.trouble.say("")
            self.done.say(self.tr("Added. Its numbers are in the sums."))
            self.refresh()

        self._session.ask(self._scope, join, joined, self._say)

    def _say(self, fault: Fault) -> None:
        self.done.say("")
        self.trouble.say(fault_words(fault))
