"""A new key for the store in the settings, with a new recovery code that goes with it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from msp_desktop.faults import Fault
from msp_desktop.vault.keys.passphrase import strength
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.fields.text_fields import secret_field
from ui.widgets.labels import Card, give_name, question, quiet_help
from ui.widgets.notice import Notice, Tone
from ui.widgets.shown_once import RecoveryCodeCheck

if TYPE_CHECKING:
    from msp_desktop.store.store import Store
    from msp_desktop.vault.keys.recovery_code import RecoveryCode
    from msp_desktop.vault.unlocked import UnlockedVault


class KeysCard(Card):
    """Locks the store with a new key: passphrase, new recovery code on paper, then the work.

    Signals: `shut_out()` where the store could not be opened again, so that the app must lock;
    `progressed(float)` with the share done.
    """

    shut_out = Signal()
    progressed = Signal(float)

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(title)
        self._scope = Scope(self)
        self._session = session
        self._passphrase = self._chosen = ""
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(16)
        self.column.addWidget(question(title))
        for line in (
            self.tr(
                "If somebody may know your passphrase, or the paper with your recovery code is "
                "gone, give the store a new key. What you write from then on cannot be read with "
                "anything that was lost before."
            ),
            self.tr(
                "If it is your passphrase that somebody may know, choose another one here as "
                "well. With the same one, a new key would not help."
            ),
            self.tr(
                "Backups made before stay as they are, and open with the passphrase and the code "
                "you had then. Delete the ones you no longer want."
            ),
        ):
            self.column.addWidget(quiet_help(line))
        self.field, self._row = secret_field(
            self.tr("Your passphrase"), self.tr("The one that you unlock with now.")
        )
        self.another, another_row = secret_field(
            self.tr("New passphrase"), self.tr("Leave it empty to keep the one you have.")
        )
        self.another.textChanged.connect(self._judge)
        self._strength = quiet_help("")
        self.again, again_row = secret_field(self.tr("New passphrase again"))
        for field in (self.field, self.another, self.again):
            field.returnPressed.connect(self._begin)
        self._asked: list[QWidget] = [self._row, another_row, self._strength, again_row]
        for widget in self._asked:
            self.column.addWidget(widget)
        self.start = secondary(self.tr("Make a new key"))
        self.start.clicked.connect(self._begin)
        self.column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        self._paper = quiet_help(
            self.tr(
                "This is your new recovery code. Write it on paper, and keep the old paper until "
                "the new key is in force."
            )
        )
        self.column.addWidget(self._paper)
        self.code = RecoveryCodeCheck()
        self.code.typed_back.connect(self._renew)
        self.column.addWidget(self.code)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        give_name(self.progress, self.tr("New key"), self.tr("How far it has got."))
        self.progressed.connect(lambda share: self.progress.setValue(round(share * 100)))
        self.column.addWidget(self.progress)
        self.done = Notice(tone=Tone.DONE)
        self.refused = Notice(tone=Tone.CARE)
        self.column.addWidget(self.done)
        self.column.addWidget(self.refused)
        self._arrange()

    def enter(self) -> None:
        """Begin afresh, whenever the room is entered, unless a key is being made just now."""
        if self._passphrase and self.progress.isVisibleTo(self):
            return
        self._scope.renew()
        self._forget()
        self.code.forget()
        self.done.say("")
        self.refused.say("")
        self._arrange()

    def _arrange(self, *, coded: bool = False, working: bool = False) -> None:
        for widget in self._asked:
            widget.setVisible(not (coded or working))
        self.start.setVisible(not (coded or working))
        self.start.setEnabled(True)
        self._paper.setVisible(coded)
        self.code.setVisible(coded)
        self.progress.setVisible(working)

    def _forget(self) -> None:
        """Nothing that was typed stays here."""
        self._passphrase = self._chosen = ""
        for field in (self.field, self.another, self.again):
            field.clear()

    def _judge(self, text: str) -> None:
        self._strength.setText(translated(strength(text).sentence) if text else "")

    def _begin(self) -> None:
        typed, another = self.field.text(), self.another.text()
        if not typed or not self.start.isEnabled():
            return
        self.done.say("")
        self.refused.say("")
        if another and not strength(another).accepted:
            self.refused.say(translated(strength(another).sentence))
            self.another.setFocus()
            return
        if another != self.again.text():
            self.refused.say(self.tr("The two are not the same. Type the second one again."))
            self.again.setFocus()
            return
        self._forget()
        self._chosen = another
        self.start.setEnabled(False)

        def check(store: "Store") -> bool:
            from msp_desktop.vault.vault import is_passphrase

            return is_passphrase(store.vault, typed)

        def checked(right: bool) -> None:
            if right:
                self._show_code(typed)
            else:
                self._chosen = ""
                self._say(self.tr("That is not the passphrase of this store. Nothing was changed."))

        self._session.ask(self._scope, check, checked, self._say_fault, only_if_saved=True)

    def _show_code(self, passphrase: str) -> None:
        from msp_desktop.vault.keys.recovery_code import make

        self._passphrase = passphrase
        self._arrange(coded=True)
        self.code.show_code(make())

    def _renew(self, code: "RecoveryCode") -> None:
        self.progress.setValue(0)
        self._arrange(working=True)
        failed: list[Fault] = []
        renew = _renewing(
            self._session, self._passphrase, self._chosen, code, self.progressed.emit, failed
        )
        self._session.open_with(
            self._scope, renew, lambda _: self._opened_again(failed), self._not_opened
        )

    def _opened_again(self, failed: list[Fault]) -> None:
        with_passphrase = self._chosen
        self._forget()
        if failed:
            self._say_fault(failed[0])
            return

        def note(store: "Store") -> None:
            from msp_desktop.store.trail.details import Noted, Plain
            from msp_desktop.store.trail.trail import Event

            what = Noted.DATA_KEY_AND_PASSPHRASE if with_passphrase else Noted.DATA_KEY
            store.note_about_store(Event.ALTERATION, Plain(what))

        self._session.ask(self._scope, note, lambda _: self._say_done(), self._say_fault)

    def _not_opened(self, _: Fault) -> None:
        """Without a store nothing can be kept: the locked app says what is the matter."""
        self._forget()
        self.shut_out.emit()

    def _say_done(self) -> None:
        self._arrange()
        self.done.say(
            self.tr(
                "The store has a new key. The old recovery code no longer opens it: destroy it."
            )
        )

    def _say_fault(self, fault: Fault) -> None:
        self._say(fault_words(fault))

    def _say(self, words: str) -> None:
        self._arrange()
        self.refused.say(words)
        self.field.setFocus()


def _renewing(
    session: Session,
    passphrase: str,
    another: str,
    code: "RecoveryCode",
    progress: Callable[[float], None],
    failed: list[Fault],
) -> "Callable[[], UnlockedVault]":
    """Opens the closed store under a new key; where that fails, under whichever is in force."""

    def open_vault() -> "UnlockedVault":
        from msp_desktop.vault.key_rotation import open_with_new_key

        opened = open_with_new_key(
            session.folder, passphrase, code, now=_now(), another=another, progress=progress
        )
        if opened.refused is not None:
            failed.append(opened.refused)
        return opened.vault

    return open_vault


def _now() -> datetime:
    return datetime.now().astimezone()
