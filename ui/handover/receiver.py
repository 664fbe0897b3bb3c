"""Who is to have it: a colleague known here, a new key card, or whoever gets a passphrase."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.exchange.exchange_key import ExchangeKey
from msp_desktop.faults import Fault
from msp_desktop.handover.outgoing import Receiver
from msp_desktop.signing_keys import fingerprint_words
from ui.dialogs import ReviewDialogs
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.widgets.buttons import secondary
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, form_row, question, quiet_help
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

PASSPHRASE = ""
"""Stands among the fingerprints for no key."""


class ReceiverChoice(QWidget):
    """Chooses a receiver, and confirms a key card that is new here.

    Signals: `changed()` when another receiver is chosen.
    """

    changed = Signal()

    def __init__(self, session: Session, dialogs: ReviewDialogs) -> None:
        super().__init__()
        self._session, self._dialogs = session, dialogs
        self._scope = Scope(self)
        self._known: dict[str, Receiver] = {}
        self._card: ExchangeKey | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.who: OneOf[str] = OneOf(self.tr("Who carries on with it"), [])
        self._column.addWidget(self.who)
        self.new_card = secondary(
            self.tr("Another colleague’s key card…"),
            description=self.tr("The file of their card, as they saved it in their settings."),
        )
        self.new_card.clicked.connect(self._ask_for_card)
        self._column.addWidget(self.new_card, 0, Qt.AlignmentFlag.AlignLeading)
        self.name = LineField(self.tr("Their name"))
        self.name.changed.connect(self.changed)
        self._name_row = form_row(self.tr("Their name"), self.name)
        self._column.addWidget(self._name_row)
        self._column.addWidget(self._build_compare())
        self.trouble = Notice(tone=Tone.CARE)
        self._column.addWidget(self.trouble)

    def _build_compare(self) -> Card:
        self.compare = Card(self.tr("Compare the words"))
        self.compare.column.addWidget(
            quiet_help(
                self.tr(
                    "Ask your colleague to read the twelve words from the first page of their "
                    "card, face to face or by a telephone number you already had."
                )
            )
        )
        self.words = question("")
        self.compare.column.addWidget(self.words)
        self.same = secondary(self.tr("They are the same"))
        self.same.clicked.connect(self._confirm)
        self.compare.column.addWidget(self.same, 0, Qt.AlignmentFlag.AlignLeading)
        return self.compare

    def forget(self) -> None:
        """Begin anew, with everybody who is known by now."""
        self._card = None
        self._known = {}
        self.who.set_value(None)
        self.name.set_text("")
        self.trouble.say("")
        self._chosen()
        self._look()

    def receiver(self) -> Receiver | None:
        """Who is chosen; None while nobody is, or a name is missing."""
        chosen = self.who.value()
        if chosen is None:
            return None
        if chosen != PASSPHRASE:
            return self._known.get(chosen)
        name = self.name.text().strip()
        return Receiver(name) if name else None

    def _look(self, choose: str | None = None) -> None:
        def look(store: "Store") -> tuple[Receiver, ...]:
            from msp_desktop.handover.receivers import known_receivers

            return known_receivers(store)

        self._session.ask(
            self._scope.renew(), look, lambda found: self._offer(found, choose), self._say
        )

    def _offer(self, found: tuple[Receiver, ...], choose: str | None) -> None:
        self._known = {one.key.fingerprint: one for one in found if one.key is not None}
        offered = [(name, one.name) for name, one in self._known.items()]
        offered.append((PASSPHRASE, self.tr("Somebody whose card I do not have: by a passphrase")))
        who: OneOf[str] = OneOf(self.tr("Who carries on with it"), offered)
        who.changed.connect(self._chosen)
        self._column.replaceWidget(self.who, who)
        self.who.hide()
        self.who.deleteLater()
        self.who = who
        if choose is not None:
            who.set_value(choose)
        self._chosen()

    def _chosen(self) -> None:
        asks = self._card is not None
        self.compare.setVisible(asks)
        self._name_row.setVisible(asks or self.who.value() == PASSPHRASE)
        self.changed.emit()

    def _ask_for_card(self) -> None:
        title = self.tr("Your colleague’s key card")
        kinds = self.tr("Key card (*.pdf *.txt)")
        self._dialogs.ask_for_files(self._scope, self, title, kinds, self._read_card)

    def _read_card(self, chosen: list[Path]) -> None:
        if not chosen:
            return
        self.trouble.say("")
        file = chosen[0]

        def read(store: "Store") -> tuple[ExchangeKey, Receiver | None]:
            from msp_desktop.handover.faults import KeyNotCompared
            from msp_desktop.handover.receivers import read_card_file, receiver_of

            key = read_card_file(file)
            try:
                return key, receiver_of(store, key)
            except KeyNotCompared:
                return key, None

        self._session.ask(self._scope.renew(), read, self._show_card, self._say)

    def _show_card(self, read: tuple[ExchangeKey, Receiver | None]) -> None:
        key, known = read
        self._card = None if known is not None else key
        self.name.set_text("")  # what was written there is how somebody else is called
        if known is not None:
            self._look(key.fingerprint)
            return
        self.who.set_value(None)
        self.words.setText(" ".join(fingerprint_words(key.fingerprint)))
        self._chosen()
        self.name.setFocus()

    def _confirm(self) -> None:
        key, name = self._card, self.name.text().strip()
        if key is None:
            return
        if not name:
            self.trouble.say(self.tr("Write your colleague’s name first."))
            self.name.setFocus()
            return
        words, at = " ".join(fingerprint_words(key.fingerprint)), datetime.now().astimezone()

        def know(store: "Store") -> Receiver:
            from msp_desktop.handover.receivers import compare

            return compare(store, key, words, name, at=at)

        def known(_: Receiver) -> None:
            self._card = None
            self.name.set_text("")
            self.trouble.say("")
            self._look(key.fingerprint)

        self._session.ask(self._scope.renew(), know, known, self._say)

    def _say(self, fault: Fault) -> None:
        self.trouble.say(fault_words(fault))
