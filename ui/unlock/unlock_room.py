"""The unlock room: from a locked or new store to an open one with a known practitioner.

First start goes passphrase, recovery code, who you are. It may be cut short anywhere: the next
start unlocks and goes on with what is missing, with a fresh recovery code where the old one may
never have been written down.

Only the page of a locked store is imported at the start; the others wait until they are wanted.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from msp_desktop.faults import Fault
from msp_desktop.vault.faults import (
    HeaderDamaged,
    NotAStore,
    NotEncrypted,
    StoreDamaged,
    TooSoon,
    WrongPassphrase,
    as_faults,
)
from msp_desktop.vault.folder import Contents, StoreFolder
from ui.session import Session
from ui.translated import fault_words
from ui.unlock.page import UnlockPage
from ui.unlock.passphrase_page import PassphrasePage

if TYPE_CHECKING:
    from msp_desktop.record.conversation import Practitioner
    from msp_desktop.store.store import Place, Store
    from msp_desktop.vault.backup_folder import Backup
    from msp_desktop.vault.recovery_code import RecoveryCode
    from msp_desktop.vault.restore import Restored
    from msp_desktop.vault.unlocked import UnlockedVault


class Unlocked(NamedTuple):
    """What the shell needs to go on: who works here, where they were, and what to tell them."""

    practitioner: "Practitioner"
    place: "Place | None"
    notices: tuple[str, ...]


class UnlockRoom(QStackedWidget):
    """The pages before the store is open.

    Signals: `unlocked(Unlocked)`.
    """

    unlocked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._code: RecoveryCode | None = None

    def begin(self) -> None:
        """Show what this store's folder asks for."""
        try:
            with as_faults():
                contents = StoreFolder(self._session.folder).contents()
        except Fault as fault:
            self._tell(fault)
            return
        match contents:
            case Contents.NOTHING | Contents.HALF_MADE:
                self._choose_passphrase(self.tr("Choose a passphrase"), self._create)
            case Contents.STORE:
                self._ask_passphrase()
            case Contents.HEADERLESS:
                self._offer_backups(HeaderDamaged())
            case Contents.OTHER:
                self._tell(NotAStore())

    def _ask_passphrase(self) -> None:
        page = PassphrasePage()
        page.given.connect(self._unlock)
        page.forgotten.connect(self._ask_recovery_code)
        self._turn_to(page)
        page.open_page()

    def _ask_recovery_code(self) -> None:
        from ui.unlock.recovery_code_page import UseRecoveryCodePage

        page = UseRecoveryCodePage()
        page.given.connect(self._recover)
        page.remembered.connect(self._ask_passphrase)
        self._turn_to(page)
        page.open_page()

    def _choose_passphrase(self, title: str, then: Callable[[str], None]) -> None:
        from ui.unlock.choose_passphrase_page import ChoosePassphrasePage

        page = ChoosePassphrasePage(title)
        page.chosen.connect(then)
        self._turn_to(page)
        page.open_page()

    def _tell(self, fault: Fault) -> None:
        page = UnlockPage(self.tr("This cannot be opened"), fault_words(fault))
        page.finish()
        self._turn_to(page)

    def _turn_to(self, page: UnlockPage) -> None:
        """Show a page and let the one before it go, with whatever was typed on it."""
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()

    # Opening, on the store's own thread.

    def _unlock(self, passphrase: str) -> None:
        def open_vault() -> "UnlockedVault":
            from msp_desktop.vault.vault import unlock

            return unlock(self._session.folder, passphrase, now=_now())

        self._session.open_with(open_vault, self._opened, self._refused)

    def _create(self, passphrase: str) -> None:
        def open_vault() -> "UnlockedVault":
            from msp_desktop.vault.vault import create

            vault, self._code = create(self._session.folder, passphrase, now=_now())
            return vault

        self._session.open_with(open_vault, self._opened, self._refused)

    def _recover(self, code: "RecoveryCode") -> None:
        def open_vault() -> "UnlockedVault":
            from msp_desktop.vault.vault import unlock_with_recovery

            return unlock_with_recovery(self._session.folder, code)

        self._session.open_with(open_vault, self._recovered, self._refused)

    def _recovered(self, _: object) -> None:
        self._choose_passphrase(self.tr("Choose a new passphrase"), self._change_passphrase)

    def _change_passphrase(self, passphrase: str) -> None:
        def change(store: "Store") -> None:
            from msp_desktop.vault.vault import change_passphrase

            change_passphrase(store.vault, passphrase)

        self._session.ask(change, self._opened, self._refused)

    # A damaged store.

    def _offer_backups(self, fault: Fault) -> None:
        """Look for backups that are whole; where there is none, only the damage can be told."""

        def look() -> "list[Backup]":
            from msp_desktop.vault.backup_folder import backups_in

            with as_faults():
                found = backups_in(StoreFolder(self._session.folder).backups)
                return [backup for backup in found if backup.is_whole()]

        def offer(backups: "list[Backup]") -> None:
            from ui.unlock.damaged_page import DamagedPage

            if not backups:
                self._tell(fault)
                return
            page = DamagedPage(fault.happened, backups)
            page.chosen.connect(lambda backup, secret: self._check(fault, backup, secret))
            self._turn_to(page)
            page.field.setFocus()

        self._session.work(look, offer, self._tell)

    def _check(self, fault: Fault, backup: "Backup", passphrase: str) -> None:
        def bring() -> "Restored":
            from msp_desktop.store.backing_up import inside
            from msp_desktop.vault.restore import bring_beside

            folder = self._session.folder
            return bring_beside(folder, backup.path, passphrase, now=_now(), look=inside)

        def show(restored: "Restored") -> None:
            from ui.unlock.damaged_page import RestorePage

            page = RestorePage(backup)
            page.agreed.connect(lambda: self._put_in_place(restored))
            page.declined.connect(lambda: self._offer_backups(fault))
            self._turn_to(page)

        self._session.work(bring, show, self._not_restored)

    def _put_in_place(self, restored: "Restored") -> None:
        def put() -> object:
            from msp_desktop.vault.restore import put_in_place

            return put_in_place(self._session.folder, restored, now=_now())

        self._session.work(put, lambda _: self.begin(), self._not_restored)

    def _not_restored(self, fault: Fault) -> None:
        page = self.currentWidget()
        if isinstance(page, UnlockPage):
            page.say(fault_words(fault))

    def _refused(self, fault: Fault) -> None:
        if isinstance(fault, HeaderDamaged | StoreDamaged | NotEncrypted):
            self._offer_backups(fault)
            return
        page = self.currentWidget()
        if isinstance(page, UnlockPage):
            page.say(fault_words(fault))
        if isinstance(page, PassphrasePage) and isinstance(fault, WrongPassphrase | TooSoon):
            page.wait(fault.seconds)

    # What an open store still needs to know.

    def _opened(self, _: object) -> None:
        def look(store: "Store") -> "tuple[Practitioner | None, Any, tuple[str, ...]]":
            return store.practitioner(), store.place(), store.vault.notices

        self._session.ask(look, self._looked, self._refused)

    def _looked(self, found: "tuple[Practitioner | None, Any, tuple[str, ...]]") -> None:
        practitioner, place, notices = found
        if practitioner is not None:
            self.unlocked.emit(Unlocked(practitioner, place, notices))
        elif self._code is not None:
            self._show_code(self._code)
        else:
            self._renew_code()

    def _renew_code(self) -> None:
        def renew(store: "Store") -> "RecoveryCode":
            from msp_desktop.vault.vault import renew_recovery_code

            return renew_recovery_code(store.vault)

        self._session.ask(renew, self._show_code, self._refused)

    def _show_code(self, code: "RecoveryCode") -> None:
        from ui.unlock.recovery_code_page import ShowRecoveryCodePage

        self._code = None
        page = ShowRecoveryCodePage()
        page.typed_back.connect(self._ask_who)
        self._turn_to(page)
        page.show_code(code)

    def _ask_who(self) -> None:
        from ui.unlock.practitioner_page import PractitionerPage

        page = PractitionerPage()
        page.said.connect(self._keep_who)
        self._turn_to(page)
        page.open_page()

    def _keep_who(self, who: "Practitioner") -> None:
        def keep(store: "Store") -> None:
            store.set_practitioner(who)

        self._session.ask(keep, self._opened, self._refused)


def _now() -> datetime:
    return datetime.now().astimezone()
