"""Handing over, taking in, and what was handed on: one at a time."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from msp_desktop.store.conversations.load import Opened
from ui.dialogs import ReviewDialogs
from ui.handover.hand_over import HandOverRoom
from ui.handover.handed_on import HandedOnRoom
from ui.handover.take_in import TakeInRoom
from ui.session import Session


class HandoverRooms(QStackedWidget):
    """Shows one of the three.

    Signals: `left()` to where one came from; `story_wanted(UUID)`; `opened(UUID)` to go into a
    conversation.
    """

    left = Signal()
    story_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, session: Session, dialogs: ReviewDialogs | None = None) -> None:
        super().__init__()
        self.hand_over, self.take_in = HandOverRoom(session, dialogs), TakeInRoom(session, dialogs)
        self.handed_on = HandedOnRoom(session)
        self.handed_on.story_wanted.connect(self.story_wanted)
        self.handed_on.opened.connect(self.opened)
        for room in (self.hand_over, self.take_in, self.handed_on):
            room.left.connect(self.left)
            self.addWidget(room)

    def show_hand_over(
        self, people: dict[UUID, str], drafts: dict[UUID, str], *, draft: UUID | None = None
    ) -> None:
        """Choose among these people and unfinished visits."""
        self.setCurrentWidget(self.hand_over)
        self.hand_over.show_people(people, drafts, draft=draft)

    def show_handed_on(self, opened: Opened) -> None:
        """Say of a visit who goes on with it."""
        self.setCurrentWidget(self.handed_on)
        self.handed_on.show_handed_on(opened)

    def show_take_in(self, file: Path | None = None) -> None:
        """Take something in: that file, where one is given."""
        self.setCurrentWidget(self.take_in)
        self.take_in.enter()
        if file is not None:
            self.take_in.open_file(file)
