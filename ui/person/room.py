"""The person's room: their story over every conversation, to be read on one calm page."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

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
from ui.person.meetings import MeetingsSection
from ui.person.outcomes import OutcomesSection
from ui.person.own_safety import OwnSafetySection
from ui.person.replies import RepliesSection
from ui.person.safe_ways import SafeWaysSection
from ui.person.same_person import SamePersonSection
from ui.person.section import Section
from ui.person.statements import StatementsSection
from ui.person.unsent import UnsentWords
from ui.scope import Scope
from ui.session import Session
from ui.standing import StandingSection
from ui.timers import single_shot
from ui.translated import counted
from ui.widgets.buttons import quiet, secondary
from ui.widgets.keys import add_key
from ui.widgets.labels import page_title, quiet_help
from ui.widgets.layout.page_room import PageRoom
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.words import day_of

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


NAMED = 3
"""So many are named by their day; the others are counted."""


_OfCase = ActionsSection | CaseSection | MeetingsSection | SafeWaysSection


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
        "Part of this story cannot be read: {which}. All the rest is below. Keep the store as it "
        "is, and have whoever looks after this laptop run “msp-desktop check”.",
    )
    return words.format(which="; ".join(days))


def _one(spoilt: NotReadable) -> str:
    say = QCoreApplication.translate
    words = say("Story", "the conversation of {day}")
    if spoilt.only_amendments:
        words = say("Story", "the amendments to the conversation of {day}")
    return words.format(day=day_of(spoilt.started_at))


class StoryRoom(PageRoom):
    """Reads one person's story from the store; no record can be changed here.

    Signals: `left()` to where one came from; `opened(UUID)` to go into a conversation;
    `begun_again(UUID)` to begin another with that person; `advocacy_wanted(UUID)` for the
    advocate's room; `attachments_wanted(UUID)` for what is kept beside the words;
    `papers_wanted(UUID, UUID)` for papers of a case, about that person; `reply_wanted(UUID)` to
    open an answer to a referral about that person; `hand_over_wanted(dict, dict)` to hand them
    over, with their visits that are not finished; `identified(bool)` when it is known who is
    shown, and whether they are invented.
    """

    left = Signal()
    papers_wanted = Signal(object, object)
    opened = Signal(object)
    begun_again = Signal(object)
    advocacy_wanted = Signal(object)
    hand_over_wanted = Signal(object, object)
    attachments_wanted = Signal(object)
    reply_wanted = Signal(object)
    identified = Signal(bool)

    def __init__(self, session: Session, pack: Pack) -> None:
        super().__init__()
        self._session, self._pack = session, pack
        self._scope = Scope(self, only_looks=True)
        self._person_id: UUID | None = None
        self._people: dict[UUID, str] = {}
        self._drafts: dict[UUID, str] = {}
        self._rest: Iterator[QWidget] = iter(())
        self._unsent = UnsentWords()
        self._next = single_shot(self)
        self._next.timeout.connect(self._add_next)
        self._again = secondary(self.tr("Another conversation with this person"))
        self._again.clicked.connect(lambda: self.begun_again.emit(self._person_id))
        self._advocacy = secondary(self.tr("Advocacy"))
        self._advocacy.clicked.connect(lambda: self.advocacy_wanted.emit(self._person_id))
        self._kept = secondary(self.tr("Pictures and marks"))
        self._kept.clicked.connect(lambda: self.attachments_wanted.emit(self._person_id))
        self._hand_over = quiet(self.tr("Hand over…"))
        self._hand_over.clicked.connect(self._ask_to_hand_over)
        self._lay_out(self._hand_over, self._kept, self._advocacy, self._again)
        self.back_wanted.connect(self._leave)
        self._add_keys()

    def _add_keys(self) -> None:
        keys: tuple[tuple[Qt.Key, Callable[[QScrollBar], int]], ...] = (
            (Qt.Key.Key_PageDown, lambda bar: bar.value() + bar.pageStep()),
            (Qt.Key.Key_PageUp, lambda bar: bar.value() - bar.pageStep()),
            (Qt.Key.Key_Home, lambda bar: bar.minimum()),
            (Qt.Key.Key_End, lambda bar: bar.maximum()),
        )
        for key, where in keys:
            add_key(self, key, partial(self._scroll, where))

    def show_person(self, person_id: UUID, why: str = "") -> None:
        """Read that person's story as it is now; `why` is noted on the trail."""
        self._unsent.forget()
        self._read(person_id, why)

    def _read(self, person_id: UUID, why: str = "") -> None:
        self._forget()
        self._person_id = person_id
        self.back.setFocus()

        def read(store: "Store") -> PersonCases:
            return Cases(store).story(person_id, why)

        self._session.ask(self._scope, read, self._show, self._say)

    def is_shown(self) -> bool:
        """Whether the page is there."""
        return self._page is not None

    def _show(self, found: PersonCases) -> None:
        whole = found.story
        opened = whole.opened
        self._notice.say(not_readable_words(whole.not_readable))
        if not opened:
            if not whole.not_readable:
                self._notice.say(self.tr("Nothing about this person is kept yet."))
            return
        conversations = tuple(one.conversation for one in opened)
        practice = all(one.for_practice for one in conversations)
        self.identified.emit(practice)
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
        self._rest = self._sections(found, name)
        page.column.addWidget(first := next(self._rest))
        self._unsent.put_back(first)
        self._again.show()
        self._advocacy.show()
        self._hand_over.setVisible(not practice)
        self._people = {opened[-1].conversation.person_id: name}
        self._drafts = {
            one.conversation.id: day_of(one.conversation.started_at)
            for one in opened
            if not (one.finished or one.handed_on)
        }
        self._kept.show()
        self._put_up(page)
        self._next.start()

    def _add_next(self) -> None:
        """The next section, once what is there is painted: nobody waits for what is below."""
        section = next(self._rest, None)
        if section is not None and self._page is not None:
            column = self._page.column
            column.insertWidget(column.count() - 1, section)
            self._unsent.put_back(section)
            self._next.start()

    def _sections(self, found: PersonCases, name: str) -> Iterator[QWidget]:
        """Every section in its order, each made when it is asked for."""
        opened = found.story.opened
        conversations = tuple(one.conversation for one in opened)
        yield from self._of_cases(found.cases, name)
        listed = ConversationsSection(opened)
        listed.opened.connect(self._open)
        yield listed
        yield OutcomesSection(conversations, name)
        yield self._replies(found.cases)
        yield StatementsSection(conversations)
        yield GridSection(conversations, name, self._pack)
        yield DecisionsSection(conversations)
        yield SharingSection(conversations)
        yield OwnSafetySection(self._session, self._person_id or UUID(int=0))
        yield self._same_person()

    def _of_cases(self, cases: tuple[Case, ...], name: str) -> Iterator[QWidget]:
        """The list of actions, then each case; what is noted of either shows at once."""
        yield self._changing(ActionsSection(self._session, cases))
        open_ones = [case for case in cases if not case.state.is_concluded]
        for case in (open_ones or list(cases))[:1]:
            yield self._changing(SafeWaysSection(self._session, case))
        for case in cases:
            if case.state.meetings or not case.state.is_concluded:
                yield self._changing(MeetingsSection(self._session, case, name))
        for number, case in enumerate(cases, 1):
            section = CaseSection(self._session, case, number if len(cases) > 1 else 0)
            section.papers_wanted.connect(self._want_papers)
            yield self._changing(section)

    def _want_papers(self, case_id: UUID) -> None:
        person_id = self._person_id
        self._forget()
        self.papers_wanted.emit(case_id, person_id)

    def _changing(self, section: _OfCase) -> QWidget:
        section.changed.connect(partial(self._show_again, section))
        return section

    def _replies(self, cases: tuple[Case, ...]) -> RepliesSection:
        replies = RepliesSection(self._session, cases)
        replies.changed.connect(partial(self._show_again, replies))
        replies.open_wanted.connect(lambda: self.reply_wanted.emit(self._person_id))
        return replies

    def _show_again(self, saved: Section) -> None:
        if self._person_id is not None and self._page is not None:
            self._unsent.keep(self._page, saved)
            self._read(self._person_id)

    def _same_person(self) -> SamePersonSection:
        this = self._person_id or UUID(int=0)
        same = SamePersonSection(self._session, this)
        same.changed.connect(partial(self._show_again, same))
        return same

    def _scroll(self, where: Callable[[QScrollBar], int]) -> None:
        if self._page is not None:
            bar = self._page.verticalScrollBar()
            bar.setValue(where(bar))

    def _open(self, conversation_id: UUID) -> None:
        self._forget()
        self.opened.emit(conversation_id)

    def _ask_to_hand_over(self) -> None:
        self.hand_over_wanted.emit(dict(self._people), dict(self._drafts))

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        """Let go of all that was shown."""
        self._scope.renew()
        self._rest = iter(())
        self._again.hide()
        self._advocacy.hide()
        self._hand_over.hide()
        self._kept.hide()
        self._take_down()
