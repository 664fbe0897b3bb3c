"""Has the pages that are wanted drawn by a guarded child, beside the store's thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from msp_desktop.faults import Fault
from msp_desktop.review.faults import PagesNotShown
from msp_desktop.review.page_access import pages_shown
from msp_desktop.review.sandbox.page_images import PictureWidth
from ui.review.background import BesideTheStore
from ui.review.page_images import DrawnPage, image_of
from ui.review.review import ReviewPage
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class TurningPages(QObject):
    """Answers a review's page with pictures, or with the words for why there are none."""

    def __init__(self, page: ReviewPage, session: Session, beside: BesideTheStore) -> None:
        super().__init__(page)
        self._page, self._session, self._beside = page, session, beside
        self._scope = Scope(page)
        page.record.pages.wanted.connect(self._draw)

    def _draw(self, numbers: tuple[int, ...], width: PictureWidth) -> None:
        opened, arrived = self._page.opened, self._page.arrived
        if arrived is None:
            return

        def draw() -> dict[int, DrawnPage]:
            pictures = pages_shown(opened.file, opened.password, arrived, numbers, width)
            return {each.number: (image_of(each), each.laid_over) for each in pictures}

        def drawn(pages: dict[int, DrawnPage]) -> None:
            self._page.record.pages.show_pages(pages)

        self._beside.work(self._scope, draw, drawn, self._not_drawn)

    def _not_drawn(self, fault: Fault) -> None:
        settled = self._page.record.pages.say_not_drawn(fault_words(fault))
        if settled and isinstance(fault, PagesNotShown):
            self._note(fault)

    def _note(self, fault: PagesNotShown) -> None:
        review = self._page.review

        def note(store: "Store") -> None:
            from msp_desktop.review.inbox import ReviewInbox

            ReviewInbox(store).note_not_drawn(review, fault)

        self._session.ask(self._scope, note, lambda _: None, self._not_noted)

    def _not_noted(self, fault: Fault) -> None:
        """The trail could not be written: that is said where other refusals are."""
        self._page.refuse(fault_words(fault))
