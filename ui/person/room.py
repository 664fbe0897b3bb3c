"""The person's room: their story over every conversation, to be read on one calm page."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.pack import Pack
from msp_desktop.record.case.header import person_header
from msp_desktop.record.follow_on import known_person
from msp_desktop.record.person import NOT_NAMED, display_name
from msp_desktop.store.cases import Case, Cases, PersonCases
from msp_desktop.store.conversations.load import NotReadable
from ui.person.actions import ActionsSection
from ui.person.case import CaseSection
from ui.person.conversations import ConversationsSection
from ui.person.decisions import DecisionsSection, SharingSection
from ui.person.grid import GridSection
from ui.person.outcomes import OutcomesSection
from ui.person.same_person import SamePersonSection
from ui.person.standing import StandingSection
from ui.person.statements import StatementsSection
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.labels import page_title, quiet_help
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone
from ui.widgets.words import day_of

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


NAMED = 3
"""So many are named by their day; the others are counted."""


def not_readable_words(spoilt: tuple[NotReadable, ...]) -> str:
    """A calm sentence or two; nothing where all can be read."""
    if not spoilt:
        return ""
    say = QCoreApplication.translate
    days = [_one(each) for each in spoilt[:NAMED]]
    if len(spoilt) > NAMED:
        days.append(counted("1 more", "%n more", len(spoilt) - NAMED))
    words = say(
        "Story",
        "Of this story something cannot be read: {which}. All the rest stands below. Keep the "
        "store as it is, and have whoever looks after this laptop run “msp-desktop check”.",
    )
    return words.format(which="; ".join(days))


def _one(spoilt: NotReadable) -> str:
    say = QCoreApplication.translate
    words = say("Story", "the conversation of {day}")
    if spoilt.only_amendments:
        words = say("Story", "the amendments to the conversation of {day}")
    return words.format(day=day_of(spoilt.started_at))


class StoryRoom(QWidget):
    """Reads one person's story from the store; no record can be changed here.

    Signals: `left()` to where one came from; `opened(UUID)` to go into a conversation;
    `begun_again(UUID)` to begin another with that person.
    """

    left = Signal()
    opened = Signal(object)
    begun_again = Signal(object)

    def __init__(self, session: Session, pack: Pack) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session, self._pack = session, pack
        self._scope = Scope(self, only_looks=True)
        self._person_id: UUID | None = None
        self._page: ScrollPage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(40, 12, 40, 0)
        self.back = quiet(self.tr("‹ Back"))
        self.back.clicked.connect(self._leave)
        self._again = secondary(self.tr("Another conversation with this person"))
        self._again.clicked.connect(lambda: self.begun_again.emit(self._person_id))
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self._again)
        self._column.addLayout(top)
        self._notice = Notice(tone=Tone.CARE)
        self._column.addWidget(self._notice)
        self._add_keys()

    def _add_keys(self) -> None:
        keys: tuple[tuple[Qt.Key, Callable[[QScrollBar], int]], ...] = (
            (Qt.Key.Key_PageDown, lambda bar: bar.value() + bar.pageStep()),
            (Qt.Key.Key_PageUp, lambda bar: bar.value() - bar.pageStep()),
            (Qt.Key.Key_Home, lambda bar: bar.minimum()),
            (Qt.Key.Key_End, lambda bar: bar.maximum()),
        )
        for key, where in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda where=where: self._scroll(where))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    def show_person(self, person_id: UUID) -> None:
        """Read that person's story as it is now."""
        self._forget()
        self._person_id = person_id
        self.back.setFocus()

        def read(store: "Store") -> PersonCases:
            return Cases(store).story(person_id)

        self._session.ask(self._scope, read, self._show, self._say)

    def is_told(self) -> bool:
        """Whether the page is there."""
        return self._page is not None

    def _show(self, found: PersonCases) -> None:
        whole = found.story
        told = whole.told
        self._notice.say(not_readable_words(whole.not_readable))
        if not told:
            if not whole.not_readable:
                self._notice.say(self.tr("Nothing of this person is kept yet."))
            return
        conversations = tuple(one.conversation for one in told)
        name = display_name(known_person(conversations))
        page = ScrollPage(widest=860)
        title = self.tr("Their story") if name == NOT_NAMED else self.tr("{name}’s story")
        page.column.addWidget(page_title(title.format(name=name)))
        page.column.addWidget(
            quiet_help(self.tr("Read from every conversation. None of them can be changed here."))
        )
        header = person_header(conversations, (case.state for case in found.cases))
        self.standing = StandingSection(header, datetime.now().astimezone().date())
        page.column.addWidget(self.standing)
        listed = ConversationsSection(told)
        listed.opened.connect(self._open)
        for section in (
            *self._cases(found.cases),
            listed,
            OutcomesSection(conversations, name),
            StatementsSection(conversations),
            GridSection(conversations, name, self._pack),
            DecisionsSection(conversations),
            SharingSection(conversations),
            self._same_person(),
        ):
            page.column.addWidget(section)
        page.finish()
        self._page = page
        self._again.show()
        self._column.addWidget(page, 1)

    def _cases(self, cases: tuple[Case, ...]) -> tuple[ActionsSection | CaseSection, ...]:
        """The list of actions, then each case; what is noted of either shows at once."""
        many = len(cases) > 1
        sections: tuple[ActionsSection | CaseSection, ...] = (
            ActionsSection(self._session, cases),
            *(
                CaseSection(self._session, case, number if many else 0)
                for number, case in enumerate(cases, 1)
            ),
        )
        for each in sections:
            each.changed.connect(self._show_again)
        return sections

    def _show_again(self) -> None:
        if self._person_id is not None:
            self.show_person(self._person_id)

    def _same_person(self) -> SamePersonSection:
        this = self._person_id or UUID(int=0)
        same = SamePersonSection(self._session, this)
        same.changed.connect(lambda: self.show_person(this))
        return same

    def _scroll(self, where: Callable[[QScrollBar], int]) -> None:
        if self._page is not None:
            bar = self._page.verticalScrollBar()
            bar.setValue(where(bar))

    def _open(self, conversation_id: UUID) -> None:
        self._forget()
        self.opened.emit(conversation_id)

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        """Let go of all that was shown."""
        self._scope.renew()
        self._notice.say("")
        self._again.hide()
        page, self._page = self._page, None
        if page is not None:
            self._column.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _say(self, fault: Fault) -> None:
        self._notice.say(fault_words(fault))
