"""The queue: what arrived, by practitioner and state, what is due first on top."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from msp_desktop.faults import Fault
from msp_desktop.review.review import ReviewState
from msp_desktop.store.reviews import QueueEntry
from ui.once_found import OnceFound
from ui.review.state_words import state_words
from ui.scope import Scope
from ui.session import Session
from ui.translated import day_words, fault_words
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField, secret_field
from ui.widgets.labels import Card, form_row, give_name, page_title, plain_label, section
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


_NOWHERE = QModelIndex()


class QueueModel(QAbstractListModel):
    """Each row is what it says and the id of its review."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[UUID, str], ...] = ()

    def show(self, rows: Sequence[tuple[UUID, str]]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def review_at(self, index: QModelIndex) -> UUID | None:
        """Which review stands there."""
        return self._rows[index.row()][0] if index.isValid() else None

    def place_of(self, review: UUID | None) -> QModelIndex:
        """Where that review stands, or the first where it does not."""
        ids = [each for each, _ in self._rows]
        return self.index(ids.index(review) if review in ids else 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own signature
        """What a row says."""
        return self._rows[index.row()][1] if role == Qt.ItemDataRole.DisplayRole else None


WIDEST = 900
ALL = ""


class QueuePage(QWidget):
    """Lists the reviews and takes files in.

    Signals: `opened(UUID)` to review one; `files_wanted()`, `return_wanted()`, `themes_wanted()`,
    `left()`; `password_given(str)` for the file that is asked about; `passed_over()` to leave it.
    """

    opened = Signal(object)
    files_wanted = Signal()
    return_wanted = Signal()
    themes_wanted = Signal()
    left = Signal()
    password_given = Signal(str)
    passed_over = Signal()

    def __init__(self, session: Session, today: Callable[[], date]) -> None:
        super().__init__()
        self._session, self._today = session, today
        self._scope = Scope(self, only_looks=True)
        self._rows = QueueModel()
        self._once_found = OnceFound()
        across = QHBoxLayout(self)
        across.setContentsMargins(40, 32, 40, 24)
        sheet = QWidget()
        sheet.setMaximumWidth(WIDEST)
        across.addWidget(sheet, 1)
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._build_top()
        self._build_password()
        self._build_finding()
        self._build_list()

    def _build_top(self) -> None:
        title = page_title(self.tr("Reviews"))
        title.setWordWrap(False)
        themes = secondary(self.tr("Themes"))
        themes.clicked.connect(self.themes_wanted)
        returned = secondary(
            self.tr("Open a return…"),
            key="Ctrl+R",
            description=self.tr("A review or an answer to a referral that came back to you."),
        )
        returned.clicked.connect(self.return_wanted)
        self.open_files = primary(self.tr("Open a referral…"), key="Ctrl+O")
        self.open_files.clicked.connect(self.files_wanted)
        self._column.addWidget(FittingRow([title], [themes, returned, self.open_files]))
        self.notice = Notice(tone=Tone.CARE)
        self.taken = Notice(tone=Tone.DONE)
        self.busy = plain_label("", role="help")
        self.busy.hide()
        for each in (self.notice, self.taken, self.busy):
            self._column.addWidget(each)

    def _build_password(self) -> None:
        self._locked = Card(self.tr("A locked file"))
        self._locked.column.addWidget(section(self.tr("A locked file")))
        self._which = plain_label("", role="help")
        self._locked.column.addWidget(self._which)
        self.password, row = secret_field(
            self.tr("Password of the file"),
            self.tr("The six words that its sender gave you, separately from the file."),
        )
        self._locked.column.addWidget(row)
        go = secondary(self.tr("Unlock the file"))
        go.clicked.connect(self._give)
        self.password.returnPressed.connect(self._give)
        leave = quiet(self.tr("Leave this file"))
        leave.clicked.connect(self.passed_over)
        self._locked.column.addWidget(FittingRow([go, leave], []))
        self._locked.hide()
        self._column.addWidget(self._locked)

    def ask_password(self, name: str) -> None:
        """Ask for the password of the file of that name; an empty name takes the question away."""
        self._locked.setVisible(bool(name))
        self.password.clear()
        if name:
            self._which.setText(self.tr("{name} is locked.").format(name=name))
            self.password.setFocus()

    def _give(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())
            self.password.clear()

    def _build_finding(self) -> None:
        self.search = LineField(placeholder=self.tr("A name, or anything that was said (Ctrl+F)"))
        self.search.changed.connect(self.refresh)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)
        states = [(ALL, self.tr("Every state"))]
        states += [(each.value, state_words(each)) for each in ReviewState]
        self.state: Chooser[str] = Chooser(self.tr("State"), states)
        self.state.changed.connect(self.refresh)
        self.practitioner: Chooser[str] = self._practitioners(())
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(form_row(self.tr("Search reviews"), self.search), 3)
        line.addWidget(form_row(self.tr("State"), self.state), 2)
        self._who = QVBoxLayout()
        self._who_row = form_row(self.tr("Practitioner"), self.practitioner)
        self._who.addWidget(self._who_row)
        line.addLayout(self._who, 2)
        self._column.addLayout(line)

    def _practitioners(self, names: tuple[str, ...]) -> Chooser[str]:
        offered = [(ALL, self.tr("Everybody")), *((name, name) for name in names)]
        chooser: Chooser[str] = Chooser(self.tr("Practitioner"), offered)
        chooser.changed.connect(self.refresh)
        return chooser

    def _build_list(self) -> None:
        self.list = QListView()
        self.list.setModel(self._rows)
        give_name(self.list, self.tr("Reviews"), self.tr("Enter opens the chosen one."))
        self.list.setProperty("role", "cards")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(6)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._open)
        self._column.addWidget(self.list, 1)
        self._empty = plain_label("", role="help")
        self._column.addWidget(self._empty)
        self._column.addStretch(0)
        back = quiet(self.tr("‹ All conversations"))
        back.clicked.connect(self.left)
        self._open_button = secondary(self.tr("Open review"))
        self._open_button.clicked.connect(
            lambda: self._once_found.do(lambda: self._open(self.list.currentIndex()))
        )
        self._open_button.hide()  # until there is something to open
        self._column.addWidget(FittingRow([back], [self._open_button]))

    def refresh(self) -> None:
        """Ask the store for what is chosen; only the newest answer is shown."""
        sought = self.search.text()
        state, who = self.state.value() or ALL, self.practitioner.value() or ALL
        states = frozenset({ReviewState(state)}) if state else None
        self._once_found.ask((sought, state, who))

        def look(store: "Store") -> tuple[tuple[QueueEntry, ...], tuple[QueueEntry, ...]]:
            from msp_desktop.review.inbox import ReviewInbox

            desk = ReviewInbox(store)
            return desk.queue(practitioner=who or None, states=states, sought=sought), desk.queue()

        def show(found: tuple[tuple[QueueEntry, ...], tuple[QueueEntry, ...]]) -> None:
            self._show(*found)
            self._once_found.found((sought, state, who))

        self._session.ask(self._scope.renew(), look, show, self._not_found)

    def _not_found(self, fault: Fault) -> None:
        self._once_found.forget()
        self.say_fault(fault)

    def say_fault(self, fault: Fault) -> None:
        """Say calmly what was the matter."""
        self.notice.say(fault_words(fault))

    def _show(self, entries: tuple[QueueEntry, ...], whole: tuple[QueueEntry, ...]) -> None:
        self._offer(tuple(sorted({each.practitioner for each in whole if each.practitioner})))
        chosen = self._rows.review_at(self.list.currentIndex())
        # Shown first: Qt tells no screen reader of rows that change in a list that is not seen.
        self.list.setVisible(bool(entries))
        self._rows.show([(entry.id, self._line(entry)) for entry in entries])
        self.list.setCurrentIndex(self._rows.place_of(chosen))
        self._open_button.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self._empty.setText(
            self.tr("Nothing found. Try fewer letters, or every state.")
            if whole
            else self.tr(
                "No referral has been opened here yet. Drop a PDF on this window, or press "
                "Ctrl+O. It is opened safely, apart from your records, and checked before you "
                "read it."
            )
        )

    def _offer(self, names: tuple[str, ...]) -> None:
        if tuple(name for name, _ in self.practitioner.options()[1:]) == names:
            return
        chosen = self.practitioner.value()
        self.practitioner = self._practitioners(names)
        self.practitioner.set_value(chosen if chosen in {ALL, *names} else ALL)
        before, self._who_row = (
            self._who_row,
            form_row(self.tr("Practitioner"), self.practitioner),
        )
        self._who.replaceWidget(before, self._who_row)
        before.hide()
        before.deleteLater()

    def _line(self, entry: QueueEntry) -> str:
        who = entry.practitioner or self.tr("Not named")
        about = self.tr("{practitioner}, about {person}").format(
            practitioner=who, person=entry.person or self.tr("somebody not named")
        )
        told = [self.tr("practice")] if entry.for_practice else []
        told.append(state_words(ReviewState(entry.state)))
        if entry.due is not None and entry.state != ReviewState.SIGNED_OFF.value:
            late = entry.due < self._today()
            words = self.tr("was due {day}") if late else self.tr("due {day}")
            told.append(words.format(day=day_words(entry.due)))
        arrived = self.tr("arrived {day}").format(day=day_words(entry.arrived_at.date()))
        return f"{about}\n{' · '.join([*told, arrived])}"

    def _open(self, index: QModelIndex) -> None:
        review = self._rows.review_at(index)
        if review is not None:
            self.opened.emit(review)
