"""One person's photographs and letters, body maps and marks: noted, looked at, copied with care."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from msp_desktop.documents.kept_papers import KeptPaperWritten
from msp_desktop.documents.saving import discreet_file_name
from msp_desktop.faults import Fault
from msp_desktop.record.case.attachment_events import AttachmentNoted, AttachmentWithdrawn
from msp_desktop.record.case.drawn_events import BodyMapNoted, DrawnTakenBack, HandMarkMade
from msp_desktop.record.case.work.attachments import AttachmentNow
from msp_desktop.review.sandbox.attachment_messages import AttachmentDecoded
from msp_desktop.store.attachments import Attachments, PersonAttachments
from msp_desktop.store.conversations.begun import Begun, begun_of, keep_begun
from ui.attachments.forms import CopyWanted
from ui.attachments.picture_view import PictureView
from ui.attachments.sections import body_section, kept_section, mark_section
from ui.attachments.work import choose_file, look_at, write_copy
from ui.begun_form import BegunForm
from ui.dialogs import QtDialogs, ReviewDialogs
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.widgets.entries.form import EntryForm, today
from ui.widgets.entries.things import ThingsSection
from ui.widgets.labels import announce, page_title, quiet_help
from ui.widgets.layout.page_room import PageRoom
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.shown_once import PasswordTold

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_PICTURES = "JPEG, PNG, WebP, PDF (*.jpg *.jpeg *.png *.webp *.pdf)"


class AttachmentsRoom(PageRoom):
    """Nothing leaves from here but by a deliberate tick, with words, locked.

    Signals: `left(UUID)` back to that person's story.
    """

    left = Signal(object)

    def __init__(self, session: Session, *, dialogs: ReviewDialogs | None = None) -> None:
        super().__init__()
        self._session, self._dialogs = session, dialogs or QtDialogs()
        self._scope = Scope(self)
        self._about = Scope(self)  # the person shown, whatever is read of them anew
        self._person_id: UUID | None = None
        self._found: PersonAttachments | None = None
        self._sections: list[ThingsSection] = []
        self._lay_out()
        self.back_wanted.connect(self._leave)

    def show_person(self, person_id: UUID) -> None:
        """Read what is kept, or noted, about that person as it is now."""
        self._forget()
        self._person_id = person_id
        self.back.setFocus()
        self._read()

    def _read(self) -> None:
        person_id = self._person_id
        if person_id is None:
            return

        def read(store: "Store") -> tuple[PersonAttachments, Begun]:
            found = Attachments(store).of_person(person_id)
            return found, store.read(lambda connection: begun_of(connection, person_id))

        self._session.ask(self._scope.renew(), read, lambda found: self._show(*found), self._say)

    def _show(self, found: PersonAttachments, begun: Begun) -> None:
        self._found = found
        if self._page is None:
            self._build(found)
        self._fill(found, begun)

    def _build(self, found: PersonAttachments) -> None:
        page = ScrollPage(widest=860)
        title = self.tr("{name}: pictures and marks").format(name=found.name)
        page.column.addWidget(page_title(title))
        noted = self.tr(
            "Note who took it, when, why and with whose agreement, and where it is kept. Files "
            "themselves are not kept here: your organisation has not allowed it."
        )
        kept = self.tr(
            "Note who took it, when, why and with whose agreement. The file itself may be kept "
            "here, unchanged. Only a smaller copy ever leaves, without its place or device."
        )
        page.column.addWidget(quiet_help(kept if found.allowed else noted))
        self._picture = PictureView()
        page.column.addWidget(self._picture)
        self._password = PasswordTold()
        page.column.addWidget(self._password)
        self._list = QWidget()
        page.column.addWidget(self._list)
        self._put_up(page)

    def _fill(self, found: PersonAttachments, begun: Begun) -> None:
        if self._page is None:
            return
        before, listed = self._sections, QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        self._sections = [
            kept_section(found, begun, self._look, self._choose),
            body_section(found, begun),
            mark_section(found, begun),
        ]
        for place, each in enumerate(self._sections):
            each.wanted.connect(self._wanted)
            each.begun.connect(self._keep_begun)
            column.addWidget(each)
            was_open = before[place].folding.is_open() if before else place == 0
            each.folding.set_open(was_open or each.folding.is_open())
        self._page.column.replaceWidget(self._list, listed)
        self._list.hide()
        self._list.deleteLater()
        self._list = listed

    def _wanted(self, what: object, form: EntryForm | None) -> None:
        if isinstance(what, CopyWanted):
            self._copy(what, form)
        else:
            self._enter(what, form)

    def _enter(self, what: object, form: EntryForm | None) -> None:
        person_id = self._person_id
        if person_id is None:
            return
        name = form.name if form is not None else ""

        def enter(store: "Store") -> None:
            kept = Attachments(store)
            if isinstance(what, AttachmentNoted):
                kept.add(person_id, what)
            elif isinstance(what, AttachmentWithdrawn):
                kept.withdraw(person_id, what.attachment, what.why)
            elif isinstance(what, BodyMapNoted | HandMarkMade | DrawnTakenBack):
                kept.draw(person_id, what)
            if name:
                store.write(lambda connection: keep_begun(connection, person_id, name, {}))

        def refused(fault: Fault) -> None:
            if form is not None and isValid(form):
                form.refuse(fault_words(fault))
            else:
                self._say(fault)

        self._session.ask(
            self._about, enter, lambda _: self._kept(), refused, entering=name or None
        )

    def _kept(self) -> None:
        announce(self, self.tr("Saved."))
        self._read()

    def _look(self, now: AttachmentNow) -> None:
        """Show its picture, or the first page, decoded under guard."""
        self._notice.say("")

        def show(decoded: AttachmentDecoded) -> None:
            if decoded.picture is not None:
                self._picture.show_picture(decoded.picture, now.noted.shows.strip())

        self._session.ask(
            self._scope,
            lambda store: Attachments(store).original(now),
            lambda file: self._session.work(self._scope, lambda: look_at(file), show, self._say),
            self._say,
        )

    def _choose(self, now: AttachmentNow) -> None:
        """Choose its file, have it looked at under guard, and keep it as it came."""
        person_id = self._person_id
        if person_id is None:
            return

        def keep(chosen: tuple[AttachmentNoted, bytes]) -> None:
            noted, file = chosen

            def enter(store: "Store") -> None:
                Attachments(store).add(person_id, noted, file)

            self._session.ask(self._about, enter, lambda _: self._kept(), self._say)

        def chosen(paths: list[Path]) -> None:
            if paths:
                self._session.work(
                    self._about, lambda: choose_file(now.noted, paths[0]), keep, self._say
                )

        title = self.tr("The file itself")
        self._dialogs.ask_for_files(self._about, self, title, _PICTURES, chosen)

    def _copy(self, wanted: CopyWanted, form: EntryForm | None) -> None:
        found, person_id = self._found, self._person_id
        if found is None or person_id is None:
            return
        folder = self._dialogs.folder_for_documents()
        suggested = discreet_file_name(folder, today(), for_practice=found.for_practice)

        def written(done: KeptPaperWritten) -> None:
            self._password.say(done.password)
            announce(self, self.tr("The copy is saved."))
            self._keep_begun(form.name if form is not None else "", {})
            self._read()

        def refused(fault: Fault) -> None:
            if form is not None:
                form.refuse(fault_words(fault))
            else:
                self._say(fault)

        def save(target: Path) -> None:
            at = datetime.now().astimezone()
            self._session.ask(
                self._about,
                lambda store: write_copy(store, person_id, found, wanted, target, at),
                written,
                refused,
            )

        title = self.tr("Save the copy")
        self._dialogs.ask_where_to_save(self._about, self, title, suggested, save)

    def _keep_begun(self, form: str, values: dict[str, str]) -> None:
        if self._person_id is not None and form:
            self._session.save(BegunForm(self._person_id, form, values))

    def _leave(self) -> None:
        person_id = self._person_id
        self._forget()
        self.left.emit(person_id)

    def _forget(self) -> None:
        """Let go of all that was shown."""
        self._scope.renew()
        self._about.renew()
        self._sections, self._found = [], None
        if self._page is not None:
            self._picture.forget()
            self._password.say("")
        self._take_down()
