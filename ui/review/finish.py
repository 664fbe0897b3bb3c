"""How a review ends: returned with questions, signed off, and saved for the practitioner."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from msp_desktop.faults import Fault
from msp_desktop.policy.policy import Export
from msp_desktop.practice.pack import Pack
from msp_desktop.review.received import ReceivedReferral, open_arrived
from msp_desktop.review.return_file import ReturnFile
from msp_desktop.review.review import Review
from msp_desktop.review.sign_off import SignedReview
from msp_desktop.signing_keys import KnownKey
from ui.dialogs import ReviewDialogs
from ui.review.background import BesideTheStore
from ui.review.review import ReviewPage
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


_MOST_TRIED = 1000


def neutral_name(folder: Path, day: date) -> str:
    """A name that says only what it is and when, with the first number free in `folder`."""
    names = [f"review-{day.isoformat()}-{number}.pdf" for number in range(1, _MOST_TRIED)]
    try:
        return next((name for name in names if not (folder / name).exists()), names[-1])
    except OSError:
        return names[0]


def save_review(store: "Store", review_id: UUID, target: Path) -> str:
    """Write the PDF of a review that is signed off; returns the six words that open it.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses.
        NotAllowedByPolicy: the organisation does not allow such a file.
    """
    import msgspec

    from msp_desktop.documents.batch import store_signing_key
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.review.inbox import ReviewInbox
    from msp_desktop.review.review_document import made_review
    from msp_desktop.sealing.seal import seal
    from msp_desktop.store.trail.details import ReturnGivenOut
    from msp_desktop.store.trail.trail import Event
    from msp_desktop.store.trail_export import trail_head

    store.policy.require_export(Export.FEEDBACK)
    inbox = ReviewInbox(store)
    kept = inbox.return_file(review_id)
    if kept is None:
        raise ValueError("only a review that is signed off is saved")
    signed = msgspec.json.decode(kept, type=ReturnFile).signed
    practice = inbox.attached(signed.review).conversation.for_practice
    made = made_review(signed, trail_head=trail_head(store), for_practice=practice)
    sealed = seal(made, store_signing_key(store))
    write_atomically(target, sealed.pdf, keep_out_of=store.vault.folder.path)
    about = signed.review.subject.conversation_id
    detail = ReturnGivenOut(sealed.sha256)
    # The conversation itself lies in the practitioner's store, not in this one.
    store.write(lambda connection: store.note(connection, Event.DISCLOSURE, str(about), detail))
    return sealed.password


class Ending(QObject):
    """Does what the last card of a review's page asks for; it goes with its page.

    Signals: `signed(UUID)` once that review is signed off and kept.
    """

    signed = Signal(object)

    def __init__(
        self,
        page: ReviewPage,
        session: Session,
        beside: BesideTheStore,
        dialogs: ReviewDialogs,
    ) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self._scope = Scope(page)
        self._beside, self._dialogs = beside, dialogs
        page.ending.return_wanted.connect(self._return)
        page.ending.sign_off_wanted.connect(self._check_then_sign)
        page.ending.save_wanted.connect(self._ask_where)

    def _return(self) -> None:
        review = self._page.review

        def give_back(store: "Store") -> Review:
            from msp_desktop.review.inbox import ReviewInbox

            return ReviewInbox(store).return_with_questions(review)

        def given(returned: Review) -> None:
            now = self._page.review.but(state=returned.state)
            self._page.take_state(returned.state)
            if now != returned:  # typed while it was returned
                self._page.edited.emit(now)
            self._page.ending.done.say(
                self.tr("Returned with questions. Tell the practitioner what you ask.")
            )

        self._session.ask(self._scope, give_back, given, self._refuse, only_if_saved=True)

    def _check_then_sign(self) -> None:
        """The file is opened once more, by the keys and prompts of now: only that is signed off."""
        file, password = self._page.opened.file, self._page.opened.password
        self._page.ending.refused.say("")
        self._page.hold_still(still=True)

        def known(store: "Store") -> tuple[tuple[KnownKey, ...], Pack]:
            from msp_desktop.store.settings import StoreSettings
            from msp_desktop.store.signing_keys import known_keys

            return known_keys(store), StoreSettings(store).pack().pack

        def look(found: tuple[tuple[KnownKey, ...], Pack]) -> None:
            keys, pack = found
            self._beside.work(
                self._scope,
                lambda: open_arrived(file, password, known=keys, pack=pack),
                self._sign,
                self._refuse,
            )

        self._session.ask(self._scope, known, look, self._refuse)

    def _sign(self, arrived: ReceivedReferral) -> None:
        review = self._page.review

        def sign(store: "Store") -> SignedReview:
            from msp_desktop.documents.batch import store_signing_key
            from msp_desktop.review.inbox import ReviewInbox

            return ReviewInbox(store).sign_off(review, arrived, store_signing_key(store))

        def signed(_: SignedReview) -> None:
            self.signed.emit(review.id)

        self._session.ask(self._scope, sign, signed, self._refuse, only_if_saved=True)

    def _refuse(self, fault: Fault) -> None:
        self._page.hold_still(still=False)
        self._page.ending.refused.say(fault_words(fault))

    def _ask_where(self) -> None:
        folder = self._dialogs.folder_for_documents()
        suggested = folder / neutral_name(folder, self._page.today())
        title = self.tr("Save the review")
        self._dialogs.ask_where_to_save(self._scope, self._page, title, suggested, self._save)

    def _save(self, target: Path) -> None:
        review_id = self._page.review.id

        def saved(password: str) -> None:
            words = self.tr(
                "Saved as {name}, and locked. The practitioner opens it under Reviews, with "
                "“Open a return…”."
            )
            self._page.ending.done.say(words.format(name=target.name))
            self._page.ending.password.say(password)

        self._session.ask(
            self._scope,
            lambda store: save_review(store, review_id, target),
            saved,
            self._refuse,
        )
