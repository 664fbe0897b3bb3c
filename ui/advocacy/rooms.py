"""The advocate's caseload and the advocate's room of one person, one behind the other."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.advocacy.caseload import AdvocacyCaseload
from ui.advocacy.room import AdvocateRoom
from ui.session import Session


class AdvocacyRooms(QStackedWidget):
    """Moves between the two.

    Signals: `left()` to the caseload of conversations; `story_wanted(UUID)` back to that person's
    story, where one came from it; `documents_wanted(UUID)` for what is held of them.
    """

    left = Signal()
    story_wanted = Signal(object)
    documents_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._caseload, self._person = AdvocacyCaseload(session), AdvocateRoom(session)
        self._from_story: UUID | None = None
        self._caseload.left.connect(self.left)
        self._caseload.person_wanted.connect(self._show_from_caseload)
        self._person.left.connect(self._leave_person)
        self._person.documents_wanted.connect(self.documents_wanted)
        for room in (self._caseload, self._person):
            self.addWidget(room)

    def show_caseload(self) -> None:
        """Everybody by the next contact, as it is now."""
        self.setCurrentWidget(self._caseload)
        self._caseload.enter()

    def show_person(self, person_id: UUID) -> None:
        """The advocacy of that person, from their story."""
        self._show(person_id)
        self._from_story = person_id

    def _show_from_caseload(self, person_id: UUID) -> None:
        self._show(person_id)
        self._from_story = None

    def _show(self, person_id: UUID) -> None:
        self.setCurrentWidget(self._person)
        self._person.show_person(person_id)

    def _leave_person(self) -> None:
        if self._from_story is not None:
            self.story_wanted.emit(self._from_story)
        else:
            self.show_caseload()
