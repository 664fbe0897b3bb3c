"""Delivers a document: saves, prints or attaches it to a message; notes each on the trail."""

import shutil
import subprocess
import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtWidgets import QWidget

from msp_desktop.documents.saving import discreet_file_name
from msp_desktop.faults import Fault
from msp_desktop.policy.faults import NotAllowedByPolicy
from msp_desktop.policy.policy import Export
from msp_desktop.record.conversation import Conversation
from ui.dialogs import Dialogs
from ui.faults import MailNotReached, NoMailProgram
from ui.referral.foot import RoomFoot
from ui.referral.printing import Printers, PrintRun
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from msp_desktop.documents.batch import DeliveredDocument
    from msp_desktop.documents.make import RenderedDocument
    from msp_desktop.store.store import Store


_PATIENCE_S = 10


class Mail(Protocol):
    """What can be asked of a mail program."""

    def attach(self, file: Path, subject: str, body: str) -> None:
        """Begin a message with that file; may be called on any thread."""
        ...


class SystemMail:
    """The mail program that the desktop opens for an address (freedesktop.org's xdg-email)."""

    def attach(self, file: Path, subject: str, body: str) -> None:
        """Begin a message with that file.

        Raises:
            NoMailProgram: where the desktop knows of none.
            MailNotReached: where there is no desktop of that kind.
        """
        if sys.platform != "linux":
            raise MailNotReached
        begin = shutil.which("xdg-email")
        if begin is None or not _is_there_one():
            raise NoMailProgram
        said = ["--utf8", "--subject", subject, "--body", body, "--attach", str(file)]
        if not QProcess.startDetached(begin, said)[0]:
            raise NoMailProgram


def _is_there_one() -> bool:
    """Whether something opens addresses: without it a browser would, and the file be left out."""
    ask = shutil.which("xdg-mime")
    if ask is None:
        return False
    try:
        answer = subprocess.run(  # noqa: S603 - found on the system's own path, with fixed words
            [ask, "query", "default", "x-scheme-handler/mailto"],
            capture_output=True,
            check=False,
            timeout=_PATIENCE_S,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return bool(answer.stdout.strip())


class DocumentDelivery(QObject):
    """Does it off the screen's thread, and says at the foot of the room what came of it.

    Signals: `exported(Path)` once a file is saved; `printed()` once the printer has all pages.
    """

    exported = Signal(object)
    printed = Signal()

    def __init__(
        self, session: Session, foot: RoomFoot, dialogs: Dialogs, printers: Printers, mail: Mail
    ) -> None:
        super().__init__(foot)
        self._session, self._foot, self._dialogs = session, foot, dialogs
        self._printers, self._mail = printers, mail
        self._asking = Scope(self)
        self._giving = Scope(self)
        self._last: tuple[Conversation, RenderedDocument, DeliveredDocument] | None = None
        self._run: PrintRun | None = None
        foot.mail.clicked.connect(self._begin_mail)

    def forget(self) -> None:
        """What was said goes, and what is being asked.

        A document that is being written is still said with its password, which is kept nowhere.
        """
        self._asking.renew()
        self._last = None
        self._foot.say_nothing()

    def leave(self) -> None:
        """Somebody else is shown from here on: nothing that is under way is said here any more."""
        self._giving.renew()
        self.forget()

    def _say_fault(self, fault: Fault) -> None:
        self._foot.not_saved.say(fault_words(fault))

    def _say_not_noted(self, fault: Fault | None) -> None:
        if fault is not None:
            words = self.tr("It was made, but this could not be noted in the store. {why}")
            self._foot.not_saved.say(words.format(why=fault_words(fault)))

    # Saved.

    def ask_where(
        self, conversation: Conversation, made: "RenderedDocument", at: datetime, *, archival: bool
    ) -> None:
        """Ask where the document goes, then seal and save it there."""
        folder = self._dialogs.folder_for_documents()
        practice = conversation.for_practice
        suggested = discreet_file_name(
            folder, at.date(), neutral=made.neutral, for_practice=practice
        )
        then = partial(self._write, conversation, made, archival)
        title = self.tr("Save the referral")
        self._dialogs.ask_where_to_save(self._asking, self._foot, title, suggested, then)

    def _write(
        self, conversation: Conversation, made: "RenderedDocument", archival: bool, target: Path
    ) -> None:
        def write(store: "Store") -> "DeliveredDocument":
            from msp_desktop.documents.batch import deliver_document

            return deliver_document(store, made, conversation, target, archival=archival)

        def written(answer: "DeliveredDocument") -> None:
            self._show_written(conversation, made, answer)
            self.exported.emit(target)

        self._session.ask(self._giving, write, written, self._say_fault)

    def _show_written(
        self, conversation: Conversation, made: "RenderedDocument", done: "DeliveredDocument"
    ) -> None:
        self._last = (conversation, made, done)
        target = done.target
        where = {"name": target.name, "folder": target.parent.name or "/"}
        if done.password:
            words = self.tr("Saved as {name} in {folder}, and locked.")
        else:
            words = self.tr(
                "Saved as {name} in {folder}. Anyone who has this file can read it: send it only "
                "by a safe way."
            )
        self._foot.saved.say(words.format(**where))
        self._foot.mail.setVisible(bool(done.password))
        self._foot.password.say(done.password)
        self._say_not_noted(done.not_noted)

    # Attached to a message: only the locked file, and never its words.

    def _begin_mail(self) -> None:
        if self._last is None or not self._last[2].password:
            return
        conversation, made, done = self._last
        if not self._session.policy.may_export(Export.MAIL):
            self._say_fault(NotAllowedByPolicy())
            return
        subject = self.tr("A locked document")
        if conversation.for_practice:
            subject = self.tr("Practice, not a real person: a locked document")
        body = self.tr(
            "The attached document is locked. I will tell you the words that open it another way, "
            "not by e-mail."
        )
        mail = self._mail
        self._foot.not_saved.say("")
        self._session.work(
            self._giving,
            lambda: mail.attach(done.target, subject, body),
            lambda _: self._show_mailed(conversation, made, done),
            self._say_fault,
        )

    def _show_mailed(
        self, conversation: Conversation, made: "RenderedDocument", done: "DeliveredDocument"
    ) -> None:
        self._foot.mail.hide()
        words = self.tr(
            "Your mail program opens with {name}. Check that the file is attached, and who it is "
            "going to, before you send it. Give the six words by telephone, never by e-mail."
        )
        self._foot.saved.say(words.format(name=done.target.name))

        def note(store: "Store") -> Fault | None:
            from msp_desktop.store.copies_made import note_copy
            from msp_desktop.store.trail.details import DeliveryMethod

            return note_copy(store, conversation, made.left(done.sha256), DeliveryMethod.MAIL)

        self._session.ask(self._giving, note, self._say_not_noted, self._say_fault)

    # Printed.

    def ask_for_printer(
        self, over: QWidget, conversation: Conversation, made: "RenderedDocument"
    ) -> None:
        """Ask which printer, then print the pages as they are shown."""
        try:
            self._session.policy.require_print(persons_copy=made.persons_copy)
            self._printers.ask_for_printer(
                self._asking, over, partial(self._print, conversation, made)
            )
        except Fault as fault:
            self._say_fault(fault)

    def _print(
        self, conversation: Conversation, made: "RenderedDocument", printer: "QPrinter"
    ) -> None:
        scope = self._giving.held()

        def note(store: "Store") -> Fault | None:
            from msp_desktop.store.copies_made import note_copy
            from msp_desktop.store.trail.details import DeliveryMethod

            return note_copy(store, conversation, made.left(made.sha256), DeliveryMethod.PAPER)

        def noted(fault: Fault | None) -> None:
            self._show_printed()
            self._say_not_noted(fault)
            self.printed.emit()

        def printed() -> None:
            self._run = None
            self._session.ask(scope, note, noted, self._say_fault)

        def not_printed(fault: Fault) -> None:
            self._run = None
            if scope.still()():
                self._say_fault(fault)
            else:
                self._session.left_behind.emit(fault)

        self._run = PrintRun(self._session, made.pdf, printer, printed, not_printed)
        self._run.begin()

    def _show_printed(self) -> None:
        self._foot.password.say("")
        self._foot.mail.hide()
        self._foot.saved.say(
            self.tr(
                "Sent to the printer. Paper is not locked: fetch it now, and keep it out of "
                "sight. The printer may keep a copy of its own."
            )
        )
