"""The ways back to a store that is damaged or missing: a backup, from anywhere, or salvage."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from msp_desktop.faults import Fault
from msp_desktop.vault.faults import NoRoomToCopyAside, NotABackup, StoreDamaged, as_faults
from msp_desktop.vault.folder import StoreFolder
from ui.dialogs import FolderDialogs, QtDialogs
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words, translated
from ui.unlock.page import UnlockPage

if TYPE_CHECKING:
    from msp_desktop.store.salvage import Salvaged
    from msp_desktop.vault.backup.folders import Backup
    from msp_desktop.vault.repair.restore import Restored


MOST_OFFERED = 5
"""Backups to choose from, the newest that are whole."""


class RecoveryOptions:
    """Shows one page after the other in the unlock room until there is a store again.

    `turn_to` shows a page, `say` puts a fault on the page that is shown, `tell` gives it a page of
    its own, `begin` starts over.
    """

    def __init__(
        self,
        session: Session,
        turn_to: Callable[[UnlockPage], None],
        say: Callable[[Fault], None],
        tell: Callable[[Fault], None],
        begin: Callable[[], None],
        *,
        dialogs: FolderDialogs | None = None,
    ) -> None:
        self._session = session
        self._scope = Scope(session)
        self._turn_to = turn_to
        self._say = say
        self._tell = tell
        self._begin = begin
        self._dialogs = dialogs or QtDialogs()

    def offer(self, fault: Fault) -> None:
        """Copy what is damaged aside, and offer the backups here that are whole."""

        def look() -> "tuple[tuple[Backup, ...], Fault | None]":
            from msp_desktop.review.foreign_backup import guarded_backups
            from msp_desktop.vault.backup.folders import backups_in, newest_whole
            from msp_desktop.vault.repair.salvage import copy_aside

            not_copied: Fault | None = None
            try:
                copy_aside(self._session.folder, _now())
            except Fault as refused:
                not_copied = refused
            with as_faults(), guarded_backups() as reader:
                found = backups_in(StoreFolder(self._session.folder).backups, reader.facts)
                return newest_whole(found, MOST_OFFERED), not_copied

        def show(seen: "tuple[tuple[Backup, ...], Fault | None]") -> None:
            from ui.unlock.damaged import DamagedPage

            backups, not_copied = seen
            readable = isinstance(fault, StoreDamaged) and not_copied is None
            page = DamagedPage(
                translated(fault.happened), backups, _aside_in_words(not_copied), readable=readable
            )
            again = lambda: self.offer(fault)  # noqa: E731 - said three times below
            page.chosen.connect(lambda backup, secret: self._check(again, backup, secret))
            page.elsewhere.connect(lambda: self.ask_where(again))
            page.salvage.connect(lambda: self._ask_to_salvage(again))
            self._turn_to(page)

        self._session.work(self._scope, look, show, self._tell)

    def ask_where(self, back: Callable[[], None]) -> None:
        """Ask in which folder backups lie; `back` is where to go where there is none after all."""
        from ui.unlock.salvage import BackupElsewherePage

        page = BackupElsewherePage(self._dialogs)
        page.chosen.connect(lambda folder: self.look_in(Path(folder), back))
        page.declined.connect(back)
        self._turn_to(page)
        page.folder.setFocus()

    def look_in(self, folder: Path, back: Callable[[], None]) -> None:
        """Offer the whole backups that lie in this folder."""

        def look() -> "tuple[Backup, ...]":
            from msp_desktop.review.foreign_backup import guarded_backups
            from msp_desktop.vault.backup.folders import whole_backups_at

            with as_faults(), guarded_backups() as reader:
                found = whole_backups_at(folder, MOST_OFFERED, reader.facts)
            if not found:
                raise NotABackup
            return found

        def show(found: "tuple[Backup, ...]") -> None:
            from ui.unlock.damaged import FoundBackupsPage

            again = lambda: self.ask_where(back)  # noqa: E731 - said twice below
            page = FoundBackupsPage(found)
            page.chosen.connect(lambda backup, secret: self._check(again, backup, secret))
            page.declined.connect(again)
            self._turn_to(page)
            page.field.setFocus()

        self._session.work(self._scope, look, show, self._say)

    def _check(self, again: Callable[[], None], backup: "Backup", passphrase: str) -> None:
        def bring() -> "Restored":
            from msp_desktop.review.foreign_backup import guarded_backups
            from msp_desktop.store.schema import backup_contents
            from msp_desktop.vault.repair.restore import stage_restore

            folder, look = self._session.folder, backup_contents
            with guarded_backups() as reader:
                return stage_restore(
                    folder, backup.path, passphrase, now=_now(), look=look, reader=reader
                )

        def show(restored: "Restored") -> None:
            from ui.unlock.damaged import RestorePage

            page = RestorePage(backup)
            page.agreed.connect(lambda: self._put_in_place(restored))
            page.declined.connect(again)
            self._turn_to(page)

        self._session.work(self._scope, bring, show, self._say)

    def _put_in_place(self, restored: "Restored") -> None:
        def put() -> object:
            from msp_desktop.vault.repair.restore import swap_in

            return swap_in(self._session.folder, restored, now=_now())

        self._session.work(self._scope, put, lambda _: self._begin(), self._say)

    def _ask_to_salvage(self, back: Callable[[], None]) -> None:
        from ui.unlock.salvage import SalvagePage

        page = SalvagePage()
        page.agreed.connect(self._salvage)
        page.declined.connect(back)
        self._turn_to(page)
        page.field.setFocus()

    def _salvage(self, passphrase: str) -> None:
        def read() -> "Salvaged":
            from msp_desktop.store.salvage import salvage
            from msp_desktop.vault.vault import unlock

            with unlock(self._session.folder, passphrase, now=_now()) as vault:
                return salvage(vault, now=_now())

        def show(came: "Salvaged") -> None:
            from ui.unlock.salvage import SalvagedPage

            page = SalvagedPage(came)
            page.read.connect(self._begin)
            self._turn_to(page)

        self._session.work(self._scope, read, show, self._say)


def _aside_in_words(not_copied: Fault | None) -> str:
    if isinstance(not_copied, NoRoomToCopyAside):
        return fault_words(not_copied)
    if not_copied is not None:
        return QCoreApplication.translate("WaysBack", "Nothing in it has been changed.")
    return QCoreApplication.translate(
        "WaysBack", "Nothing in it has been changed, and a copy of it as it is has been kept."
    )


def _now() -> datetime:
    return datetime.now().astimezone()
