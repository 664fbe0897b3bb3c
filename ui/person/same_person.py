"""One person in two entries of the caseload: joined from here, and split again."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.people.merge import MOST_OFFERED, MergedEntries, People, PersonEntry
from ui.person.section import Section
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words, translated
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, give_name, plain_label, quiet_help
from ui.widgets.layout.emptying import empty
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone
from ui.widgets.words import day_of

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class SamePersonSection(Section):
    """The entries that were joined, and a search for one more.

    Signals: `changed()` when the story is another from now on.
    """

    changed = Signal()

    def __init__(self, session: Session, person_id: UUID) -> None:
        super().__init__(self.tr("Under another name?"))
        self._session, self._person_id = session, person_id
        self._scope = Scope(self)
        self._sought = Scope(self, only_looks=True)
        self._joined = QVBoxLayout()
        self._joined.setSpacing(4)
        self.column.addLayout(self._joined)
        search = QWidget()
        inside = QVBoxLayout(search)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(
            quiet_help(
                self.tr(
                    "Two entries for one person become one story. No record is changed, and they "
                    "can be split again at any time."
                )
            )
        )
        self.search = LineField(placeholder=self.tr("A name, or the beginning of one"))
        self.search.changed.connect(self._look)
        inside.addWidget(form_row(self.tr("Name of the other entry"), self.search))
        self._found = QVBoxLayout()
        self._found.setSpacing(4)
        inside.addLayout(self._found)
        self.column.addWidget(Folding(self.tr("Join another entry"), search))
        self._notice = Notice(tone=Tone.CARE)
        self.column.addWidget(self._notice)

        def joins(store: "Store") -> tuple[MergedEntries, ...]:
            return People(store).joined_with(person_id)

        session.ask(self._scope, joins, self._show_joins, self._say)

    def _show_joins(self, joins: tuple[MergedEntries, ...]) -> None:
        for one in joins:
            words = self.tr("{entry}. Joined on {day}.").format(
                entry=_words(one.entry), day=day_of(one.at)
            )
            split = secondary(self.tr("Split again"))
            give_name(split, self.tr("Split again"), words)
            entry = one.entry.id
            split.clicked.connect(
                lambda _=False, entry=entry: self._change(lambda people: people.split(entry))
            )
            self._joined.addWidget(_line(words, split))

    def _look(self) -> None:
        sought, this = self.search.text(), self._person_id

        def find(store: "Store") -> tuple[PersonEntry, ...]:
            return People(store).found(sought, this)

        self._session.ask(
            self._sought.renew(), find, lambda found: self._show_found(sought, found), self._say
        )

    def _show_found(self, sought: str, found: tuple[PersonEntry, ...]) -> None:
        empty(self._found)
        for entry in found:
            words = _words(entry)
            join = quiet(self.tr("Join: the same person"))
            give_name(join, self.tr("Join"), words)
            other = entry.id
            join.clicked.connect(
                lambda _=False, other=other: self._change(
                    lambda people: people.join(self._person_id, other)
                )
            )
            self._found.addWidget(_line(words, join))
        if len(found) == MOST_OFFERED:
            words = self.tr(
                "At most {many} are listed, the newest first. Type more letters to find fewer."
            )
            self._found.addWidget(plain_label(words.format(many=MOST_OFFERED), role="help"))
        if sought.strip() and not found:
            self._found.addWidget(plain_label(self.tr("No other entry of that name."), role="help"))

    def _change(self, change: Callable[[People], None]) -> None:
        self._session.ask(
            self._scope,
            lambda store: change(People(store)),
            lambda _: self.changed.emit(),
            self._say,
            entering=People,
        )

    def _say(self, fault: Fault) -> None:
        self._notice.say(fault_words(fault))


def _words(entry: PersonEntry) -> str:
    names = dict.fromkeys(part.strip() for part in (entry.name, entry.known_as) if part.strip())
    called = ", ".join(names) or translated(NOT_NAMED)
    many = counted("1 conversation", "%n conversations", entry.conversations)
    return f"{called} · {many} · {day_of(entry.last)}"


def _line(words: str, button: QWidget) -> QWidget:
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(plain_label(words), 1)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return whole
