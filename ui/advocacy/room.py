"""The advocate's room: everything of one person's advocacy, over all work, on one calm page."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from msp_desktop.faults import Fault
from msp_desktop.record.case.events import Happening
from msp_desktop.store.advocacy.work import AdvocacyEntries, PersonAdvocacy
from msp_desktop.store.conversations.begun import Begun, begun_of, keep_begun
from ui.advocacy.contact_bar import ContactBar
from ui.advocacy.sections import sections
from ui.advocacy.who import WhoCard
from ui.begun_form import BegunForm
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.widgets.buttons import secondary
from ui.widgets.entries.form import EntryForm
from ui.widgets.entries.things import ThingsSection
from ui.widgets.labels import announce, page_title, plain_label, quiet_help
from ui.widgets.layout.page_room import PageRoom
from ui.widgets.layout.scroll_page import ScrollPage

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class AdvocateRoom(PageRoom):
    """One person's advocacy. Nothing is overwritten: each change is an entry of its own.

    Signals: `left()` to where one came from; `documents_wanted(UUID)` for what is held of them.
    """

    left = Signal()
    documents_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self)
        self._entering = Scope(self)  # the person shown, whatever is read of them anew
        self._person_id: UUID | None = None
        self._sections: list[ThingsSection] = []
        documents = secondary(self.tr("Documents held"))
        documents.clicked.connect(lambda: self.documents_wanted.emit(self._person_id))
        self._lay_out(documents)
        self.back_wanted.connect(self._leave)

    def show_person(self, person_id: UUID) -> None:
        """Read that person's advocacy as it is now."""
        self._forget()
        self._person_id = person_id
        self.back.setFocus()
        self._read()

    def _read(self) -> None:
        person_id = self._person_id
        if person_id is None:
            return

        def read(store: "Store") -> tuple[PersonAdvocacy, Begun]:
            found = AdvocacyEntries(store).of_person(person_id)
            return found, store.read(lambda connection: begun_of(connection, person_id))

        self._session.ask(self._scope.renew(), read, lambda found: self._show(*found), self._say)

    def _show(self, found: PersonAdvocacy, begun: Begun) -> None:
        if self._page is None:
            self._build(found)
        self._fill(found, begun)

    def _build(self, found: PersonAdvocacy) -> None:
        """The page round what is entered; it stays while things are entered in it."""
        page = ScrollPage(widest=860)
        title = self.tr("Advocacy for {name}").format(name=found.name)
        page.column.addWidget(page_title(title))
        page.column.addWidget(
            quiet_help(
                self.tr(
                    "One advocate throughout, so that the story is told once. Nothing here goes "
                    "into a document automatically."
                )
            )
        )
        later = plain_label(
            self.tr("Part of it was written by a later version of this app."), role="help"
        )
        later.setVisible(found.work.not_understood > 0)
        page.column.addWidget(later)
        self._who = QWidget()
        page.column.addWidget(self._who)
        self.bar = ContactBar(found.name)
        self.bar.wanted.connect(lambda contact: self._enter(contact, None))
        self.bar.form_wanted.connect(self._open_contact)
        page.column.addWidget(self.bar)
        self._list = QWidget()
        page.column.addWidget(self._list)
        self._put_up(page)

    def _fill(self, found: PersonAdvocacy, begun: Begun) -> None:
        """What was entered, as it is now; what was open stays open."""
        page, before = self._page, self._sections
        if page is None:
            return
        who, listed = WhoCard(found.work, found.name, begun), QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        self._sections = [who.things, *sections(found.work, found.name, begun)]
        for each in self._sections:
            each.wanted.connect(self._enter)
            each.begun.connect(self._keep_begun)
        for each in self._sections[1:]:
            column.addWidget(each)
        for old, new in zip(before, self._sections, strict=False):
            new.folding.set_open(old.folding.is_open() or new.folding.is_open())
        for gone, here in ((self._who, who), (self._list, listed)):
            page.column.replaceWidget(gone, here)
            gone.hide()
            gone.deleteLater()
        self._who, self._list = who, listed

    def _open_contact(self, item: str) -> None:
        for each in self._sections:
            each.open_form(f"contact {item}")

    def _enter(self, what: Happening, form: EntryForm | None) -> None:
        person_id = self._person_id
        if person_id is None:
            return
        name = form.name if form is not None else ""

        def enter(store: "Store") -> None:
            AdvocacyEntries(store).add(person_id, what)
            if name:
                store.write(lambda connection: keep_begun(connection, person_id, name, {}))

        def refused(fault: Fault) -> None:
            if form is not None and isValid(form):
                form.refuse(fault_words(fault))
            else:
                self.bar.show_entered(None)
                self._say(fault)

        self._session.ask(
            self._entering, enter, lambda _: self._kept(), refused, entering=name or None
        )

    def _kept(self) -> None:
        announce(self, self.tr("Saved."))
        self._read()

    def _keep_begun(self, form: str, values: dict[str, str]) -> None:
        if self._person_id is not None:
            self._session.save(BegunForm(self._person_id, form, values))

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        """Let go of all that was shown."""
        self._scope.renew()
        self._entering.renew()
        self._sections = []
        self._take_down()
