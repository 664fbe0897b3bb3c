"""An organisation's key in the settings: who else can open this store, said plainly."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from msp_desktop.faults import Fault
from ui.scope import Scope
from ui.session import Session
from ui.settings.managed import managed_line
from ui.translated import fault_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, form_row, plain_label, question, quiet_help
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class _Key(NamedTuple):
    public: bytes
    words: str


class OrganisationCard(Card):
    """Lets an organisation in by its public key, after its words were shown, and takes it out.

    Signals: `changed()` when somebody was let in or taken out.
    """

    changed = Signal()

    def __init__(self, session: Session, title: str) -> None:
        super().__init__(title)
        self._scope = Scope(self)
        self._session = session
        self._looked_at: _Key | None = None
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(16)
        self.column.addWidget(question(title))
        self.column.addWidget(
            quiet_help(
                self.tr(
                    "An organisation can keep a key of its own, for the day when you cannot open "
                    "this laptop yourself. Whoever holds that key can read everything in here "
                    "without you. Tell the people you talk with, if they ask who can read it."
                )
            )
        )
        self.state = Notice(tone=Tone.CARE)
        self.column.addWidget(self.state)
        self.nobody = plain_label(self.tr("No organisation can open this store."))
        self.column.addWidget(self.nobody)
        self.file = LineField()
        row = form_row(
            self.tr("The organisation’s public key"),
            self.file,
            description=self.tr("The full path of the file they gave you."),
        )
        self.column.addWidget(row)
        self.words = plain_label("", role="question")
        self.compare = quiet_help(
            self.tr("Compare these words with the organisation before you let it in.")
        )
        self.column.addWidget(self.compare)
        self.column.addWidget(self.words)
        self.look = secondary(self.tr("Show the words of this key"))
        self.look.clicked.connect(self._look)
        self.let_in = secondary(self.tr("Let this organisation in"))
        self.let_in.clicked.connect(self._let_in)
        self.take_out = quiet(self.tr("Remove the organisation"))
        self.take_out.clicked.connect(self._take_out)
        buttons = FlowLayout()
        for button in (self.look, self.let_in, self.take_out):
            buttons.addWidget(button)
        self.column.addLayout(buttons)
        self.kept = Notice(tone=Tone.DONE)
        self.refused = Notice(tone=Tone.CARE)
        self.column.addWidget(self.kept)
        self.column.addWidget(self.refused)
        self._managed = session.policy.is_decided("organisation_key")
        if self._managed:
            self.column.addWidget(managed_line())
            for control in (self.file, self.look):
                control.setEnabled(False)
        self._show_looked_at(None)
        self._show_words("")

    def enter(self) -> None:
        """Show who can open the store now, whenever the room is entered."""
        self.kept.say("")
        self.refused.say("")
        self.file.set_text("")
        self._show_looked_at(None)
        self._session.ask(self._scope.renew(), _words_of, self._show_words, self._refuse)

    def _show_words(self, words: str) -> None:
        self.nobody.setVisible(not words)
        self.take_out.setVisible(bool(words) and not self._managed)
        said = self.tr("An organisation can open this store. The words of its key: {words}")
        self.state.say(said.format(words=words) if words else "")

    def _show_looked_at(self, key: _Key | None) -> None:
        self._looked_at = key
        self.words.setText(key.words if key else "")
        for widget in (self.words, self.compare, self.let_in):
            widget.setVisible(key is not None)

    def _look(self) -> None:
        from msp_desktop.vault.keys.organisation import fingerprint, read_public

        self.kept.say("")
        self.refused.say("")
        typed = self.file.text().strip()
        if not typed or not Path(typed).is_absolute():
            self._show_looked_at(None)
            self.refused.say(self.tr("Type the full path of the key’s file."))
            self.file.setFocus()
            return
        try:
            public = read_public(Path(typed))
        except Fault as fault:
            self._show_looked_at(None)
            self._refuse(fault)
            return
        self._show_looked_at(_Key(public, fingerprint(public)))

    def _let_in(self) -> None:
        key = self._looked_at
        if key is None:
            return

        def let_in(store: "Store") -> str:
            from msp_desktop.store.trail.details import Noted, Plain
            from msp_desktop.store.trail.trail import Event

            store.policy.require_undecided("organisation_key")
            store.vault.let_organisation_open(key.public)
            store.note_about_store(Event.ALTERATION, Plain(Noted.ORGANISATION_IN))
            return _words_of(store)

        self._session.ask(self._scope, let_in, self._was_let_in, self._refuse)

    def _was_let_in(self, words: str) -> None:
        self._show_looked_at(None)
        self.file.set_text("")
        self._show_words(words)
        self.changed.emit()

    def _take_out(self) -> None:
        def take_out(store: "Store") -> str:
            from msp_desktop.store.trail.details import Noted, Plain
            from msp_desktop.store.trail.trail import Event

            store.policy.require_undecided("organisation_key")
            store.vault.shut_organisation_out()
            store.note_about_store(Event.ALTERATION, Plain(Noted.ORGANISATION_OUT))
            return _words_of(store)

        self._session.ask(self._scope, take_out, self._was_taken_out, self._refuse)

    def _was_taken_out(self, words: str) -> None:
        self._show_words(words)
        self.kept.say(
            self.tr(
                "The organisation can no longer open this store. It can still open backups made "
                "before. Give the store a new key to shut out every copy it may have of the lock."
            )
        )
        self.changed.emit()

    def _refuse(self, fault: Fault) -> None:
        self.refused.say(fault_words(fault))


def _words_of(store: "Store") -> str:
    """The words of the organisation's key; empty where none opens the store."""
    from msp_desktop.vault.keys.organisation import fingerprint

    public = store.vault.organisation
    return fingerprint(public) if public is not None else ""
