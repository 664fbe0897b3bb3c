"""The trail room: what was done here, found by kind, person and day, and given out as a file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.store.trail.read import Entry, TrailFilter, entries
from msp_desktop.store.trail.trail import Event
from ui.dialogs import Dialogs, QtDialogs
from ui.once_found import OnceFound
from ui.scope import Scope
from ui.session import Session
from ui.trail.model import Column, TrailModel
from ui.trail.words import event_words
from ui.translated import counted, fault_words
from ui.widgets.buttons import secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.fields.text_fields import LineField
from ui.widgets.keys import add_key
from ui.widgets.labels import announce, form_row, give_name, page_title, plain_label, rule_line
from ui.widgets.layout.flow import FittingRow, FlowLayout
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.layout.steady_scroll import BAR
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_AS_WIDE_AS_IT_IS = 10_000
_SEEN_AT_LEAST = 5
"""So many rows are seen at once; a lower window scrolls the whole page."""

_WIDEST = 24
"""Letters of a name, at most, before it is cut."""


class TrailRoom(QWidget):
    """Reads the trail; nothing in it can be changed.

    Signals: `left()` to go back.
    """

    left = Signal()

    def __init__(
        self,
        session: Session,
        *,
        dialogs: Dialogs | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._dialogs = dialogs or QtDialogs()
        self._today = today
        self._scope = Scope(self, only_looks=True)
        self._saving = Scope(self)
        self._once_found = OnceFound()
        self._sought_for = Scope(self, only_looks=True)
        self._model = TrailModel(self)
        self._model.more_wanted.connect(self._read_more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        page = ScrollPage(widest=_AS_WIDE_AS_IT_IS)
        page.set_margins(40, 32, 40 - BAR, 8)
        column = page.column
        column.setSpacing(12)
        whole.addWidget(page, 1)
        column.addWidget(page_title(self.tr("What was done here")))
        self.verdict = plain_label("", role="help")
        column.addWidget(self.verdict)
        self.broken = Notice(tone=Tone.STOP)
        column.addWidget(self.broken)
        self.remembered = plain_label("", role="help")
        column.addWidget(self.remembered)
        column.addLayout(self._build_sought())
        self._build_table()
        column.addWidget(self.table, 1)
        self.saved = Notice(tone=Tone.DONE)
        self.not_saved = Notice(tone=Tone.CARE)
        column.addWidget(self.saved)
        column.addWidget(self.not_saved)
        foot = QVBoxLayout()
        foot.setContentsMargins(40, 12, 40, 20)
        foot.addWidget(self._build_foot())
        whole.addWidget(rule_line())
        whole.addLayout(foot)
        add_key(self, Qt.Key.Key_Escape, self.leave)

    def _build_sought(self) -> FlowLayout:
        row = FlowLayout(gap=16)
        kinds: list[tuple[Event | None, str]] = [(None, self.tr("Everything"))]
        kinds += [(event, event_words(event.value)) for event in Event]
        self.kind = Chooser(self.tr("What was done"), kinds)
        self.kind.changed.connect(self.refresh)
        row.addWidget(form_row(self.tr("What was done"), self.kind))
        self.name = LineField()
        self.name.setMinimumWidth(220)
        self.name.changed.connect(self.refresh)
        row.addWidget(form_row(self.tr("Name contains"), self.name))
        self.since = DateField(self.tr("From"), today=self._today, looking=Looking.BACK)
        self.until = DateField(self.tr("To"), today=self._today, looking=Looking.BACK)
        for field in (self.since, self.until):
            field.changed.connect(self.refresh)
            row.addWidget(field)
        return row

    def _build_table(self) -> None:
        self.table = table = QTableView()
        give_name(
            table,
            self.tr("The trail"),
            self.tr("Newest first. Arrow keys move; older entries load as you go down."),
        )
        table.setModel(self._model)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._give_room()
        heads = table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        for change in (self._model.modelReset, self._model.rowsInserted):
            change.connect(self._fit_columns)

    def changeEvent(self, event: QEvent) -> None:
        """Rows as high as their words at any size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "table"):
            self._give_room()

    def _give_room(self) -> None:
        row = self.table.fontMetrics().height() + 16
        self.table.verticalHeader().setDefaultSectionSize(row)
        self.table.setMinimumHeight((_SEEN_AT_LEAST + 1) * row + 8)

    def _fit_columns(self) -> None:
        """As wide as what stands in them, at any size of text; a very long name is cut."""
        most = self.table.fontMetrics().horizontalAdvance("m") * _WIDEST
        for column in (Column.WHEN, Column.WHAT, Column.ABOUT, Column.WHO):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(self.table.columnWidth(column) + 12, most))

    def _build_foot(self) -> QWidget:
        self.back = secondary(self.tr("‹ Back"))
        self.back.clicked.connect(self.leave)
        self.count = plain_label("", role="small", wrap=False)
        self.as_table = secondary(self.tr("Save as a table…"))
        self.as_table.setAccessibleDescription(self.tr("CSV, for a spreadsheet"))
        self.as_table.clicked.connect(lambda: self._ask_where(".csv"))
        self.as_json = secondary(self.tr("Save as JSON…"))
        self.as_json.clicked.connect(lambda: self._ask_where(".json"))
        return FittingRow([self.back, self.count], [self.as_table, self.as_json])

    def showEvent(self, event: QShowEvent) -> None:
        """Read the trail as it is now, and follow its chain, whenever the room is entered."""
        super().showEvent(event)
        if not event.spontaneous():
            self.saved.say("")
            self.not_saved.say("")
            self.refresh()
            self._follow_chain()
            self.table.setFocus()

    def leave(self) -> None:
        """Let go of what was shown, and go back."""
        self._scope.renew()
        self._saving.renew()
        self._sought_for.renew()
        self._model.show_entries([])
        self.left.emit()

    def refresh(self) -> None:
        """Read what is sought; only the newest answer is shown."""
        sought, scope = self._sought(), self._sought_for.renew()
        self._once_found.ask(sought)

        def look(store: "Store") -> list[Entry]:
            return store.read(lambda connection: entries(connection, sought))

        def show(found: list[Entry]) -> None:
            self._model.show_entries(found)
            self.table.setCurrentIndex(self._model.index(0, 0))
            self._once_found.found(sought)
            self._say_count()
            if not self.table.hasFocus():
                announce(self.count, self.count.text())

        self._session.ask(scope, look, show, self._say)

    def _read_more(self, before: int) -> None:
        if not self._once_found.is_shown:
            return  # older than rows that are about to go
        sought = self._sought()

        def look(store: "Store") -> list[Entry]:
            return store.read(lambda connection: entries(connection, sought, before))

        def show(found: list[Entry]) -> None:
            self._model.add_entries(found)
            self._say_count()

        self._session.ask(self._sought_for, look, show, self._say)

    def _sought(self) -> TrailFilter:
        return TrailFilter(
            event=self.kind.value(),
            name=self.name.text(),
            since=self.since.value()[1],
            until=self.until.value()[1],
        )

    def _say_count(self) -> None:
        words = counted("1 entry", "%n entries", self._model.rowCount())
        more = self._model.canFetchMore(self.table.rootIndex())
        self.count.setText(
            self.tr("{count}, and older ones").format(count=words) if more else words
        )

    def _follow_chain(self) -> None:
        self.verdict.setText(self.tr("Checking the chain from the first entry…"))

        def follow(store: "Store", breathe: Callable[[], None]) -> tuple[int | None, bool, bool]:
            from msp_desktop.store.trail_export import verdict_of

            anchors = store.standing.anchors
            return verdict_of(store, breathe), anchors.in_keyring, anchors.beside

        self._session.ask_at_length(self._scope, follow, self._followed, self._say)

    def _followed(self, found: tuple[int | None, bool, bool]) -> None:
        broken, in_keyring, beside = found
        if broken is None:
            self.verdict.setText(
                self.tr("Complete: no entry was changed, removed or put in between.")
            )
            self.broken.say("")
        else:
            self.verdict.setText("")
            words = self.tr(
                "The chain is broken from entry {number} on. Keep the store as it is, and tell "
                "whoever looks after this laptop."
            )
            self.broken.say(words.format(number=broken))
        places = [self.tr("in every backup")]
        if beside:
            places.insert(0, self.tr("beside the store"))
        if in_keyring:
            places.append(self.tr("in this system’s keyring"))
        words = self.tr("Where it ends is also remembered {places}.")
        sentences = [words.format(places=", ".join(places))]
        if not in_keyring:
            sentences.append(
                self.tr(
                    "There is no keyring here: only a backup in a second folder can show that an "
                    "older copy of the whole folder was put back."
                )
            )
        self.remembered.setText(" ".join(sentences))

    # As a file.

    def _ask_where(self, ending: str) -> None:
        folder = self._dialogs.folder_for_documents()
        suggested = folder / f"trail-{self._today().isoformat()}{ending}"
        self._dialogs.ask_where_to_save(
            self._saving,
            self,
            self.tr("Save the trail"),
            suggested,
            lambda chosen: self._save(chosen, ending),
        )

    def _save(self, target: Path, ending: str) -> None:
        keep_out_of = self._session.folder

        def export(store: "Store", breathe: Callable[[], None]) -> Path:
            from msp_desktop.documents.saving import write_atomically
            from msp_desktop.store.trail_export import TrailFormat, export_trail

            data = export_trail(store, TrailFormat(ending), breathe)
            write_atomically(target, data, keep_out_of=keep_out_of)
            return target

        self._session.ask_at_length(self._saving, export, self._saved, self._not_saved)

    def _saved(self, target: Path) -> None:
        self.not_saved.say("")
        words = self.tr("Saved: {name}. People appear in it by number only.")
        self.saved.say(words.format(name=target.name))
        self.refresh()

    def _not_saved(self, fault: Fault) -> None:
        self.saved.say("")
        self.not_saved.say(fault_words(fault))

    def _say(self, fault: Fault) -> None:
        self.not_saved.say(fault_words(fault))
        announce(self.not_saved, self.not_saved.sentence())
