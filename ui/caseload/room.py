"""The caseload: people and conversations, drafts first, found as you type."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScroller,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from msp_desktop.faults import Fault
from msp_desktop.store.conversations.caseload import MOST_SHOWN, Caseload, CaseloadEntry
from ui.caseload.awaited import AwaitedCard
from ui.caseload.delegate import EntryDelegate
from ui.caseload.follow_ups import FollowUpsCard
from ui.caseload.model import CaseloadModel, entry_title
from ui.caseload.practice import PracticeRow
from ui.once_found import FoundAloud, OnceFound
from ui.scope import Scope
from ui.session import Session
from ui.theme.focus_ring import DRAWS_ITS_OWN
from ui.translated import counted, fault_words
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, give_name, page_title, plain_label, question
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage, over_foot
from ui.widgets.layout.steady_scroll import BAR
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

WIDEST = 900
SEEN_AT_LEAST = 3
"""So many entries of the list are seen at once; a lower window scrolls the whole page."""


class CaseloadRoom(QWidget):
    """Finds conversations and opens them.

    Signals: `opened(UUID)` to go into a conversation; `begun(bool)` to begin one, short if true;
    `begun_again(UUID)` to begin another with that person; `story_wanted(UUID)` for that person's
    story; `documents_wanted(dict)` for documents of the finished ones that are shown, each with how
    it is called; `settings_wanted()`; `records_wanted()` for those whose records are due;
    `reviews_wanted()`; `advocacy_wanted()`; `measures_wanted()`; `hand_over_wanted(dict, dict)` for
    the people and the unfinished visits that are shown, each with how it is called;
    `take_in_wanted()`; `practise_wanted()` with an invented person.
    """

    opened = Signal(object)
    begun = Signal(bool)
    begun_again = Signal(object)
    story_wanted = Signal(object)
    documents_wanted = Signal(object)
    settings_wanted = Signal()
    records_wanted = Signal()
    reviews_wanted = Signal()
    advocacy_wanted = Signal()
    measures_wanted = Signal()
    hand_over_wanted = Signal(object, object)
    take_in_wanted = Signal()
    practise_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._scope = Scope(self, only_looks=True)
        self._sought = Scope(self, only_looks=True)
        self._model = CaseloadModel(self)
        self._once_found = OnceFound()
        page = ScrollPage(widest=WIDEST)
        page.set_margins(40, 32, 40 - BAR, 16)
        self._column = page.column
        self._build_top()
        self._build_list()
        self._build_below()
        over_foot(self, page, self._build_foot())

    def _build_top(self) -> None:
        title = page_title(self.tr("Your conversations"))
        title.setWordWrap(False)
        short = secondary(
            self.tr("Short conversation"),
            key="Ctrl+D",
            description=self.tr(
                "Six questions on one page, for a doorstep. You can open the full "
                "conversation from it."
            ),
        )
        short.clicked.connect(lambda: self.begun.emit(True))
        self._full = primary(self.tr("New conversation"), key="Ctrl+N")
        self._full.clicked.connect(lambda: self.begun.emit(False))
        self._column.addWidget(FittingRow([title], [short, self._full]))
        self.notice = Notice(tone=Tone.CARE)
        self._column.addWidget(self.notice)
        self.backup_notice = Notice(tone=Tone.CARE)
        self._column.addWidget(self.backup_notice)
        self._seal_notice = Notice(tone=Tone.CARE)
        self._column.addWidget(self._seal_notice)
        self.search = LineField(placeholder=self.tr("A name, or anything that was said (Ctrl+F)"))
        self._column.addWidget(form_row(self.tr("Search names and words"), self.search))
        self.search.changed.connect(self.refresh)
        self.search.returnPressed.connect(lambda: self._once_found.do(self._go_to_first))
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)
        self.follow_ups = FollowUpsCard(self._session)
        self.follow_ups.opened.connect(self.opened)
        self.follow_ups.failed.connect(self._say)
        self._column.addWidget(self.follow_ups)
        self.awaited = AwaitedCard(self._session)
        self.awaited.story_wanted.connect(self.story_wanted)
        self.awaited.failed.connect(self._say)
        self._column.addWidget(self.awaited)

    def _build_list(self) -> None:
        self.list = QListView()
        give_name(self.list, self.tr("Conversations"), self.tr("Enter opens the chosen one."))
        self.list.setProperty("role", "cards")
        self.list.setProperty(DRAWS_ITS_OWN, True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self._model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.list.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(0, 48, 0, 0)
        self._empty_title = question("")
        self._empty_line = plain_label("", role="help")
        empty.addWidget(self._empty_title)
        empty.addWidget(self._empty_line)
        self._practise = secondary(
            self.tr("Practise with an invented person"),
            description=self.tr("Marked on every screen and paper, and deleted in one go."),
        )
        self._practise.clicked.connect(self.practise_wanted)
        empty.addSpacing(12)
        empty.addWidget(self._practise, 0, Qt.AlignmentFlag.AlignLeading)
        empty.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._column.addWidget(self._stack, 1)
        self._give_room()

    def _build_below(self) -> None:
        """Under the list: what there is of it, and what can be done with the chosen one."""
        self._count = plain_label("", role="small", wrap=False)
        self._aloud = FoundAloud(self.search, self._count)
        self._open_button = secondary(self.tr("Open conversation"))
        self._open_button.clicked.connect(
            lambda: self._once_found.do(lambda: self._open(self.list.currentIndex()))
        )
        self._again_button = secondary(self.tr("Another with this person"))
        self._again_button.clicked.connect(lambda: self._once_found.do(self._begin_again))
        self._story_button = secondary(self.tr("Their story"))
        self._story_button.clicked.connect(lambda: self._once_found.do(self._show_story))
        with_them = [self._story_button, self._again_button, self._open_button]
        self._column.addWidget(FittingRow([self._count], with_them))
        self._due = quiet("")
        self._due.clicked.connect(self.records_wanted)
        self._due.hide()
        self.practice = PracticeRow(self._session)
        self.practice.deleted.connect(self.refresh)
        self.practice.failed.connect(self._say)
        self._column.addWidget(self.practice)
        self._column.addWidget(self._due, 0, Qt.AlignmentFlag.AlignLeading)
        self._chosen(QModelIndex())

    def _build_foot(self) -> QWidget:
        """The ways to the other rooms, and what passes to others."""
        settings = quiet(self.tr("Settings"))
        settings.clicked.connect(self.settings_wanted)
        reviews = quiet(self.tr("Reviews"), key="Ctrl+E")
        reviews.clicked.connect(self.reviews_wanted)
        advocacy = quiet(
            self.tr("Advocacy"),
            description=self.tr("Everybody with an advocate, by the next contact."),
        )
        advocacy.clicked.connect(self.advocacy_wanted)
        measures = quiet(
            self.tr("Measures"),
            description=self.tr("Did it make a difference? Figures over all cases."),
        )
        measures.clicked.connect(self.measures_wanted)
        self._documents = quiet(
            self.tr("Documents…"),
            description=self.tr("Several documents at once, of finished conversations."),
        )
        self._documents.clicked.connect(lambda: self._once_found.do(self._want_documents))
        self._hand_over = quiet(
            self.tr("Hand over…"),
            description=self.tr("People, or a visit that is not finished, to a colleague."),
        )
        self._hand_over.clicked.connect(lambda: self._once_found.do(self._want_hand_over))
        take_in = quiet(
            self.tr("Take in…"), description=self.tr("What a colleague handed over to you.")
        )
        take_in.clicked.connect(self.take_in_wanted)
        foot = QWidget()
        across = QHBoxLayout(foot)
        across.setContentsMargins(40, 8, 40, 12)
        elsewhere = [settings, reviews, advocacy, measures]
        self._ways = FittingRow(elsewhere, [self._documents, self._hand_over, take_in])
        across.addWidget(self._ways)
        return foot

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the same number of entries at another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "list"):
            self._give_room()

    def _give_room(self) -> None:
        entry = self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
        seen = SEEN_AT_LEAST if self._stack.currentWidget() is self.list else 0
        self._stack.setMinimumHeight(seen * entry.height())

    def enter(self) -> None:
        """Show the caseload as it is now, and quietly what copies were made."""
        self.follow_ups.forget_last()
        self.follow_ups.refresh()
        self.awaited.refresh()
        self.refresh()
        self._session.ask(self._scope, _last_copies, self._model.show_copies, self._say)
        self.list.setFocus()

    def say_seals(self, broken: int) -> None:
        """Say calmly how many finished records are not as they were sealed; nothing where none."""
        words = self.tr(
            "{count} finished records in this store are not as they were sealed. They may have "
            "been changed outside this app. Keep the store as it is, and have whoever looks after "
            "this laptop run “msp-desktop check”."
        )
        self._seal_notice.say(words.format(count=broken) if broken else "")

    def look_what_is_due(self) -> None:
        """Ask the store whose records are due to be looked at."""

        def look(store: "Store") -> int:
            from msp_desktop.store.people.review_dates import due_on

            today = datetime.now().astimezone().date()
            return len(store.read(lambda connection: due_on(connection, today)))

        self._session.ask(self._scope, look, self.say_due, self._say)

    def say_due(self, people: int) -> None:
        """Say quietly whose records are due to be looked at; nothing where nobody's are."""
        self._due.setVisible(people > 0)
        self._due.say(
            counted(
                "1 person’s records are due to be looked at ›",
                "%n people’s records are due to be looked at ›",
                people,
            )
        )

    def refresh(self) -> None:
        """Ask the store for what the search field says; only the newest answer is shown."""
        sought = self.search.text()
        self._once_found.ask(sought)

        def look(store: "Store") -> Caseload:
            return store.caseload(sought)

        self._session.ask(
            self._sought.renew(), look, lambda found: self._show(sought, found), self._not_found
        )

    def _show(self, sought: str, found: Caseload) -> None:
        self._model.show_entries(found.entries)
        self.list.setCurrentIndex(self._model.index(0))
        self._chosen(self.list.currentIndex())
        self._documents.setVisible(bool(self._model.finished_ones()))
        self._hand_over.setVisible(bool(self._model.people()))
        in_all = found.drafts + found.finished + found.for_practice
        self.practice.show_many(found.for_practice)
        self._practise.setVisible(not in_all)
        if not found.entries and self.list.hasFocus():
            (self.search if in_all else self._full).setFocus()
        self._stack.setCurrentIndex(0 if found.entries else 1)
        self._give_room()
        if not in_all:
            self._empty_title.setText(self.tr("Nothing here yet"))
            self._empty_line.setText(
                self.tr(
                    "Press Ctrl+N to begin a conversation, or Ctrl+D for a short one on a "
                    "doorstep. Every word is saved as you type."
                )
            )
        elif not found.entries:
            self._empty_title.setText(self.tr("Nobody found"))
            self._empty_line.setText(self.tr("Try fewer letters, or another word that was said."))
        shown = len(found.entries)
        if shown >= MOST_SHOWN and sought.strip():
            words = self.tr("The newest {shown} found. Type more letters to find fewer.")
        elif MOST_SHOWN <= shown < in_all:
            words = self.tr("The newest {shown} of {all}. Search to find the others.")
        elif sought.strip():
            words = self.tr("{shown} found of {all}")
        else:
            words = self.tr("{drafts} not finished, {finished} finished")
        self._aloud.say_soon()
        self._count.setVisible(in_all > 0)
        self._count.setText(
            words.format(shown=shown, all=in_all, drafts=found.drafts, finished=found.finished)
        )
        self._once_found.found(sought)

    def _want_documents(self) -> None:
        self.documents_wanted.emit(self._model.finished_ones())

    def _want_hand_over(self) -> None:
        self.hand_over_wanted.emit(self._model.people(), self._model.unfinished_ones())

    def _go_to_first(self) -> None:
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))
            self.list.setFocus()

    def _chosen(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        for button in (self._open_button, self._again_button, self._story_button):
            button.setVisible(entry is not None)
        if entry is not None:
            self._open_button.setAccessibleDescription(entry_title(entry))

    def _open(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.opened.emit(entry.id)

    def _begin_again(self) -> None:
        entry: CaseloadEntry | None = self._model.entry(self.list.currentIndex())
        if entry is not None:
            self.begun_again.emit(entry.person_id)

    def _show_story(self) -> None:
        entry: CaseloadEntry | None = self._model.entry(self.list.currentIndex())
        if entry is not None:
            self.story_wanted.emit(entry.person_id)

    def _not_found(self, fault: Fault) -> None:
        self._once_found.forget()
        self._say(fault)

    def _say(self, fault: Fault) -> None:
        self.notice.say(fault_words(fault))


def _last_copies(store: "Store") -> dict[UUID, datetime]:
    from msp_desktop.store.copies_made import last_copies

    return last_copies(store)
