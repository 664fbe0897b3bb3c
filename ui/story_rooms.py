"""The rooms beside a story: advocacy, what is kept beside the words, papers, handing over."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from msp_desktop.practice.pack import Pack
from ui.caseload.room import CaseloadRoom
from ui.session import Session

if TYPE_CHECKING:
    from msp_desktop.store.conversations.load import Opened
    from ui.advocacy.rooms import AdvocacyRooms
    from ui.attachments.room import AttachmentsRoom
    from ui.handover.rooms import HandoverRooms
    from ui.person.room import StoryRoom
    from ui.referral.case_papers import CasePapersRoom


class StoryRooms(QObject):
    """Builds them when they are first wanted, among the other rooms of `stack`.

    Signals: `left()` to the caseload; `story_wanted(UUID)` back to that person's story;
    `opened(UUID)` into a conversation.
    """

    left = Signal()
    story_wanted = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        session: Session,
        pack: Pack,
        stack: QStackedWidget,
        turn_to: Callable[[QWidget], None],
    ) -> None:
        super().__init__(stack)
        self._session, self._pack = session, pack
        self._stack, self._turn_to = stack, turn_to
        self._papers: CasePapersRoom | None = None
        self._person_id: UUID | None = None
        self._advocacy: AdvocacyRooms | None = None
        self._attachments: AttachmentsRoom | None = None
        self._handover: HandoverRooms | None = None
        self._from_advocacy = False
        self._handed_over: UUID | None = None  # in whose story that was asked for

    def serve(self, caseload: CaseloadRoom) -> None:
        """Go from the caseload to those that it leads to."""
        caseload.hand_over_wanted.connect(self.show_hand_over)
        caseload.take_in_wanted.connect(self.show_take_in)
        caseload.advocacy_wanted.connect(self.show_advocacy_caseload)

    def is_shown(self) -> bool:
        """Whether one of them is what is shown now, and leads back to a story."""
        beside: set[QWidget | None] = {self._advocacy, self._attachments, self._papers}
        if self._handed_over is not None:
            beside.add(self._handover)
        return self._stack.currentWidget() in beside

    def serve_story(self, story: "StoryRoom") -> None:
        """Go from a person's story to those that it leads to."""
        story.advocacy_wanted.connect(self.show_advocacy)
        story.attachments_wanted.connect(self.show_attachments)
        story.hand_over_wanted.connect(self._hand_over_of_story)
        story.papers_wanted.connect(self.show_papers)

    def show_advocacy(self, person_id: UUID) -> None:
        """The advocate's room of that person."""
        self._advocacy_rooms().show_person(person_id)

    def show_advocacy_caseload(self) -> None:
        """Everybody with an advocate, by the next contact."""
        self._advocacy_rooms().show_caseload()

    def show_attachments(self, person_id: UUID) -> None:
        """Photographs and letters, body maps and marks of that person."""
        if self._attachments is None:
            from ui.attachments.room import AttachmentsRoom

            self._attachments = AttachmentsRoom(self._session)
            self._attachments.left.connect(self._leave_attachments)
            self._stack.addWidget(self._attachments)
        self._from_advocacy = self._stack.currentWidget() is self._advocacy
        self._turn_to(self._attachments)
        self._attachments.show_person(person_id)

    def show_papers(self, case_id: UUID, person_id: UUID) -> None:
        """Papers of that case, about that person."""
        if self._papers is None:
            from ui.referral.case_papers import CasePapersRoom

            self._papers = CasePapersRoom(self._session, pack=self._pack)
            self._papers.left.connect(self._leave_papers)
            self._stack.addWidget(self._papers)
        self._person_id = person_id
        self._turn_to(self._papers)
        self._papers.show_case(case_id)

    def _leave_papers(self) -> None:
        self.story_wanted.emit(self._person_id)

    def show_hand_over(self, people: dict[UUID, str], drafts: dict[UUID, str]) -> None:
        """Hand over some of these people and unfinished visits, each by how it is called."""
        self._handover_rooms().show_hand_over(people, drafts)

    def _hand_over_of_story(self, people: dict[UUID, str], drafts: dict[UUID, str]) -> None:
        self.show_hand_over(people, drafts)
        self._handed_over = next(iter(people), None)

    def _leave_handover(self) -> None:
        if self._handed_over is None:
            self.left.emit()
        else:
            self.story_wanted.emit(self._handed_over)

    def show_take_in(self, file: Path | None = None) -> None:
        """Take in what a colleague handed over."""
        self._handover_rooms().show_take_in(file)

    def show_handed_on(self, opened: "Opened") -> None:
        """Say of a visit who goes on with it."""
        self._handover_rooms().show_handed_on(opened)

    def _handover_rooms(self) -> "HandoverRooms":
        if self._handover is None:
            from ui.handover.rooms import HandoverRooms

            self._handover = HandoverRooms(self._session)
            self._handover.left.connect(self._leave_handover)
            self._handover.story_wanted.connect(self.story_wanted)
            self._handover.opened.connect(self.opened)
            self._stack.addWidget(self._handover)
        self._handed_over = None
        self._turn_to(self._handover)
        return self._handover

    def _leave_attachments(self, person_id: UUID) -> None:
        if self._from_advocacy:
            self._advocacy_rooms()
        else:
            self.story_wanted.emit(person_id)

    def _advocacy_rooms(self) -> "AdvocacyRooms":
        if self._advocacy is None:
            from ui.advocacy.rooms import AdvocacyRooms

            self._advocacy = AdvocacyRooms(self._session)
            self._advocacy.left.connect(self.left)
            self._advocacy.story_wanted.connect(self.story_wanted)
            self._advocacy.documents_wanted.connect(self.show_attachments)
            self._stack.addWidget(self._advocacy)
        self._turn_to(self._advocacy)
        return self._advocacy
