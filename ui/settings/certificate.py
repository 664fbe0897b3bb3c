"""One's own key in the settings: its twelve words, and the card to hand to a supervisor."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from msp_desktop.faults import Fault
from ui.dialogs import Dialogs, QtDialogs
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.widgets.buttons import secondary
from ui.widgets.labels import Card, give_name, plain_label, question, quiet_help
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

FILE = "certificate-card.pdf"


class CertificateCard(Card):
    """Shows the words of the key that signs, and saves the certificate card as a PDF."""

    def __init__(self, session: Session, title: str, dialogs: Dialogs | None = None) -> None:
        super().__init__(title)
        self._scope = Scope(self)
        self._session = session
        self._dialogs = dialogs or QtDialogs()
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(16)
        self.column.addWidget(question(title))
        self.column.addWidget(
            quiet_help(
                self.tr(
                    "What you save is signed with a key that exists only in this store. Anyone "
                    "who relies on it, such as your supervisor, compares these twelve words with "
                    "the ones on their screen: face to face, or by ringing a number they already "
                    "had."
                )
            )
        )
        self.words = plain_label("", role="name")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self.words)
        self.save = secondary(
            self.tr("Save the certificate card…"),
            description=self.tr("One page with these words and a code. It holds nothing secret."),
        )
        self.save.clicked.connect(self._ask_where)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.saved = Notice(tone=Tone.DONE)
        self.not_saved = Notice(tone=Tone.CARE)
        self.column.addWidget(self.saved)
        self.column.addWidget(self.not_saved)

    def enter(self) -> None:
        """Show the words of the key, whenever the room is entered; it is made if there is none."""
        self.saved.say("")
        self.not_saved.say("")

        def show(words: tuple[str, ...]) -> None:
            self.words.setText(" ".join(words))
            give_name(self.words, self.tr("The words of your key"), self.words.text())

        self._session.ask(self._scope.renew(), _words, show, self._say_fault)

    def _ask_where(self) -> None:
        suggested = self._dialogs.folder_for_documents() / FILE
        title = self.tr("Save the certificate card")
        self._dialogs.ask_where_to_save(self._scope, self, title, suggested, self._write)

    def _write(self, target: Path) -> None:
        self.saved.say("")
        self.not_saved.say("")
        at = datetime.now().astimezone()

        def saved(_: None) -> None:
            sentence = self.tr("Saved as {name} in {folder}. Hand it over in person.")
            self.saved.say(sentence.format(name=target.name, folder=target.parent.name or "/"))

        self._session.ask(self._scope, partial(_save, target=target, at=at), saved, self._say_fault)

    def _say_fault(self, fault: Fault) -> None:
        self.not_saved.say(fault_words(fault))


def _words(store: "Store") -> tuple[str, ...]:
    from msp_desktop.documents.batch import store_signing_key
    from msp_desktop.sealing.certificate import signer_of
    from msp_desktop.signing_keys import fingerprint_words

    return fingerprint_words(signer_of(store_signing_key(store).certificate).fingerprint)


def _save(store: "Store", *, target: Path, at: datetime) -> None:
    from msp_desktop.documents.batch import store_signing_key
    from msp_desktop.documents.key_card import key_card
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.exchange.own_key import own_card_text

    signing = store_signing_key(store)
    card = key_card(signing.certificate, at=at, exchange=own_card_text(store, signing))
    write_atomically(target, card, keep_out_of=store.vault.folder.path)
