"""The unlock room: from a locked or new store to an open one with a known practitioner.

First start goes passphrase, recovery code, who you are. It may be cut short anywhere: the next
start unlocks and goes on with what is missing, with a fresh recovery code where the old one may
never have been written down.

Only the page of a locked store is imported at the start; the others wait until they are wanted.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
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
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.unlock.page import UnlockPage
from ui.unlock.passphrase import PassphrasePage

if TYPE_CHECKING:
    from msp_desktop.record.conversation import Practitioner
    from msp_desktop.store.rescue import RescuedWords
    from msp_desktop.store.settings import SettingValues
    from msp_desktop.store.store import Store
    from msp_desktop.store.trail.loss import DetectedLoss
    from msp_desktop.store.working_state import LastPosition
    from msp_desktop.vault.keys.recovery_code import RecoveryCode
    from msp_desktop.vault.unlocked import UnlockedVault
    from ui.unlock.ways_back import RecoveryOptions

    Looked = tuple[Practitioner | None, Any, tuple[str, ...], SettingValues]


class Unlocked(NamedTuple):
    """What the shell needs to go on: who works here, where they were, and what was chosen."""

    practitioner: "Practitioner"
    place: "LastPosition | None"
    notices: tuple[str, ...]
    chosen: "SettingValues"


class RescueOffer(NamedTuple):
    """Words that were rescued and are not in the store that was opened."""

    words: "tuple[RescuedWords, ...]"


class UnlockRoom(QStackedWidget):
    """The pages before the store is open.

    Signals: `unlocked(Unlocked)`.
    """

    unlocked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self)
        self._code: RecoveryCode | None = None
        self._later = False

    def begin(self) -> None:
        """Show what this store's folder asks for."""
        try:
            with as_faults():
                contents = StoreFolder(self._session.folder).contents()
        except Fault as fault:
            self._tell(fault)
            return
        match contents:
            case Contents.NOTHING | Contents.HALF_MADE if self._was_here():
                self._tell_gone()
            case Contents.NOTHING | Contents.HALF_MADE:
                self._begin_new()
            case Contents.STORE:
                self._ask_passphrase()
            case Contents.HEADERLESS:
                self._ways_back().offer(HeaderDamaged())
            case Contents.OTHER:
                self._tell(NotAStore())

    def _was_here(self) -> bool:
        from msp_desktop.vault.known_stores import was_known

        return was_known(self._session.folder) or self._rescued() is not None

    def _rescued(self) -> Path | None:
        from msp_desktop.vault.rescue_places import rescued_at

        return rescued_at(self._session.folder)

    def _begin_new(self) -> None:
        self._choose_passphrase(self.tr("Choose a passphrase"), self._create)

    def _tell_gone(self) -> None:
        from ui.unlock.gone import StoreGonePage

        rescued = self._rescued()
        page = StoreGonePage(self._session.folder, rescued)
        page.again.connect(self.begin)
        page.backup_wanted.connect(self._bring_rescued if rescued else self._ask_for_backup)
        page.new_wanted.connect(self._begin_new)
        self._turn_to(page)

    def _ask_for_backup(self) -> None:
        self._ways_back().ask_where(self.begin)

    def _bring_rescued(self) -> None:
        rescued = self._rescued()
        if rescued is not None:
            self._ways_back().look_in(rescued, self.begin)

    def _ask_passphrase(self) -> None:
        page = PassphrasePage()
        rescued = self._rescued()
        if rescued is not None:
            from ui.unlock.gone import where_rescued

            page.notice.say(where_rescued(rescued))
        page.given.connect(self._unlock)
        page.forgotten.connect(self._ask_recovery_code)
        self._turn_to(page)
        page.open_page()

    def _ask_recovery_code(self) -> None:
        from ui.unlock.recovery_code import UseRecoveryCodePage

        page = UseRecoveryCodePage()
        page.given.connect(self._recover)
        page.remembered.connect(self._ask_passphrase)
        self._turn_to(page)
        page.open_page()

    def _choose_passphrase(self, title: str, then: Callable[[str], None]) -> None:
        from msp_desktop.vault.synced import watched_by
        from ui.unlock.choose_passphrase import ChoosePassphrasePage

        watched = watched_by(self._session.folder) if then == self._create else None
        page = ChoosePassphrasePage(title, first=then == self._create, watched=watched)
        page.chosen.connect(then)
        page.backup_wanted.connect(self._ask_for_backup)
        self._turn_to(page)
        page.open_page()

    def _tell(self, fault: Fault) -> None:
        page = UnlockPage(self.tr("This cannot be opened"), fault_words(fault))
        page.finish()
        self._turn_to(page)

    def _ways_back(self) -> "RecoveryOptions":
        from ui.unlock.ways_back import RecoveryOptions

        return RecoveryOptions(self._session, self._turn_to, self._say, self._tell, self.begin)

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

        self._session.open_with(self._scope, open_vault, self._opened, self._refused)

    def _create(self, passphrase: str) -> None:
        def open_vault() -> "UnlockedVault":
            from msp_desktop.vault.vault import create

            vault, self._code = create(self._session.folder, passphrase, now=_now())
            return vault

        self._session.open_with(self._scope, open_vault, self._opened, self._refused)

    def _recover(self, code: "RecoveryCode") -> None:
        def open_vault() -> "UnlockedVault":
            from msp_desktop.vault.vault import unlock_with_recovery

            return unlock_with_recovery(self._session.folder, code)

        self._session.open_with(self._scope, open_vault, self._recovered, self._refused)

    def _recovered(self, _: object) -> None:
        self._choose_passphrase(self.tr("Choose a new passphrase"), self._change_passphrase)

    def _change_passphrase(self, passphrase: str) -> None:
        def change(store: "Store") -> None:
            from msp_desktop.vault.vault import change_passphrase

            change_passphrase(store.vault, passphrase)

        self._session.ask(self._scope, change, self._opened, self._refused)

    # What went wrong.

    def _say(self, fault: Fault) -> None:
        page = self.currentWidget()
        if isinstance(page, UnlockPage):
            page.say(fault_words(fault))

    def _refused(self, fault: Fault) -> None:
        if isinstance(fault, HeaderDamaged | StoreDamaged | NotEncrypted):
            self._ways_back().offer(fault)
            return
        page = self.currentWidget()
        if isinstance(page, UnlockPage):
            page.say(fault_words(fault))
        if isinstance(page, PassphrasePage) and isinstance(fault, WrongPassphrase | TooSoon):
            page.wait(fault.seconds)

    # What an open store still needs to know.

    def _opened(self, _: object) -> None:
        def look(store: "Store") -> "Looked | DetectedLoss | RescueOffer":
            from msp_desktop.review.foreign_pack import check_pack
            from msp_desktop.store.opening import carry_out_policy
            from msp_desktop.store.settings import StoreSettings
            from msp_desktop.store.working_state import place_kept

            if store.standing.missing is not None:
                return store.standing.missing
            carried_out = carry_out_policy(store, check_pack)
            notices = (*store.vault.notices, *store.standing.notices(), *carried_out)
            if has_rescued and not self._later:
                from msp_desktop.store.rescue import words_to_bring_back

                words = words_to_bring_back(store)
                if words:
                    return RescueOffer(words)
            place, chosen = store.read(place_kept), StoreSettings(store).all_of_it()
            return store.practitioner(), place, notices, chosen

        has_rescued = self._rescued() is not None

        self._session.ask(self._scope, look, self._looked, self._refused)

    def _tell_missing(self, missing: "DetectedLoss") -> None:
        from ui.unlock.missing import MissingPage

        page = MissingPage(missing, rescued=self._rescued() is not None)
        page.rescue_wanted.connect(lambda: self._session.close(self._bring_rescued, self._refused))
        page.agreed.connect(self._go_on)
        page.declined.connect(lambda: self._session.close(self.begin, self._refused))
        self._turn_to(page)

    def _go_on(self) -> None:
        self._session.ask(
            self._scope, lambda store: store.accept_loss(), self._opened, self._refused
        )

    def _looked(self, found: "Looked | DetectedLoss | RescueOffer") -> None:
        from msp_desktop.store.trail.loss import DetectedLoss

        if isinstance(found, DetectedLoss):
            self._tell_missing(found)
            return
        if isinstance(found, RescueOffer):
            self._offer_rescued(found.words)
            return
        practitioner, place, notices, chosen = found
        if practitioner is not None:
            self.unlocked.emit(Unlocked(practitioner, place, notices, chosen))
        elif self._code is not None:
            self._show_code(self._code)
        else:
            self._renew_code()

    def _offer_rescued(self, words: "tuple[RescuedWords, ...]") -> None:
        from ui.unlock.rescued import RescuedPage

        def bring(store: "Store") -> int:
            from msp_desktop.store.rescue import bring_back

            return bring_back(store, words)

        def leave() -> None:
            self._later = True
            self._opened(None)

        page = RescuedPage(len(words))
        page.agreed.connect(
            lambda: self._session.ask(self._scope, bring, self._opened, self._refused)
        )
        page.declined.connect(leave)
        self._turn_to(page)

    def _renew_code(self) -> None:
        def renew(store: "Store") -> "RecoveryCode":
            from msp_desktop.vault.vault import renew_recovery_code

            return renew_recovery_code(store.vault)

        self._session.ask(self._scope, renew, self._show_code, self._refused)

    def _show_code(self, code: "RecoveryCode") -> None:
        from ui.unlock.recovery_code import ShowRecoveryCodePage

        self._code = None
        page = ShowRecoveryCodePage()
        page.typed_back.connect(self._ask_who)
        self._turn_to(page)
        page.show_code(code)

    def _ask_who(self) -> None:
        from ui.unlock.practitioner import PractitionerPage

        page = PractitionerPage()
        page.said.connect(self._keep_who)
        self._turn_to(page)
        page.open_page()

    def _keep_who(self, who: "Practitioner") -> None:
        def keep(store: "Store") -> None:
            store.set_practitioner(who)

        self._session.ask(self._scope, keep, self._opened, self._refused)


def _now() -> datetime:
    return datetime.now().astimezone()
