"""One person found by name: all about them as a file, kept for longer, or erased."""

import hashlib
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.documents.faults import NotAllDecided
from msp_desktop.faults import Fault
from msp_desktop.store.people.everything import (
    PeopleFound,
    PersonMatch,
    everything_about,
    find_people,
    note_access,
)
from msp_desktop.store.people.review_dates import after_months, keep_until
from ui.dialogs import Dialogs
from ui.retention.erasing import Erasing
from ui.retention.pieces_to_decide import PiecesToDecide
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, fault_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, form_row, plain_label, question, quiet_help
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice, Tone
from ui.widgets.rows.row_list import Row, RowList

if TYPE_CHECKING:
    from msp_desktop.documents.access_decisions import HeldPiece
    from msp_desktop.store.store import Store

_LONGER = 12
"""Months that records are kept on by one press, from today."""


class PersonCard(Card):
    """Finds a person; what is then done is asked for by name.

    Signals: `changed()` when somebody was erased or is kept for longer.
    """

    changed = Signal()

    def __init__(
        self, session: Session, title: str, dialogs: Dialogs, today: Callable[[], date]
    ) -> None:
        super().__init__(title)
        self._session, self._dialogs, self._today = session, dialogs, today
        self._scope = Scope(self)
        self._sought = Scope(self, only_looks=True)
        self._whom: PersonMatch | None = None
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(12)
        self.column.addWidget(question(title))
        self.name = LineField()
        self.name.changed.connect(self._seek)
        self.column.addWidget(
            form_row(
                self.tr("Part of their name"),
                self.name,
                description=self.tr("Somebody without a name is found as “not named”."),
            )
        )
        self.people = RowList(self.tr("People found"), self.tr("Enter chooses one."))
        self.people.chosen.connect(self.choose)
        self.column.addWidget(self.people)
        self.more = quiet_help("")
        self.more.hide()
        self.column.addWidget(self.more)
        self._build_actions()
        self.done = Notice(tone=Tone.DONE)
        self.trouble = Notice(tone=Tone.CARE)
        self.column.addWidget(self.done)
        self.column.addWidget(self.trouble)
        self.erasing = Erasing(session)
        self.erasing.erased.connect(self._gone)
        self.column.addWidget(self.erasing)

    def _build_actions(self) -> None:
        self._actions = QWidget()
        column = QVBoxLayout(self._actions)
        column.setContentsMargins(0, 0, 0, 0)
        self.chosen = plain_label("", role="label")
        column.addWidget(self.chosen)
        column.addWidget(
            quiet_help(
                self.tr(
                    "Everything about them: all conversations, what was added, and who read or "
                    "gave out what. What is about someone else, may be legal advice or may do "
                    "serious harm is held until you have decided on it."
                )
            )
        )
        buttons = FlowLayout()
        self.as_pdf = secondary(self.tr("Everything as PDF…"))
        self.as_pdf.clicked.connect(lambda: self._decide_first(".pdf"))
        self.as_json = secondary(self.tr("Everything as JSON…"))
        self.as_json.clicked.connect(lambda: self._decide_first(".json"))
        self.longer = secondary(self.tr("Keep for another year"))
        self.longer.clicked.connect(self._keep)
        self.erase = quiet(self.tr("Erase them…"))
        self.erase.clicked.connect(self._begin_erasing)
        for button in (self.as_pdf, self.as_json, self.longer, self.erase):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.held = PiecesToDecide()
        column.addWidget(self.held)
        self._actions.hide()
        self.column.addWidget(self._actions)

    def start_afresh(self) -> None:
        """Nobody is chosen, and nothing of anybody stands here."""
        self._sought.renew()
        self.name.set_text("")
        self._show_found(PeopleFound([], 0))
        self._choose(None)

    def choose(self, whom: PersonMatch) -> None:
        """Take that person, as if they had been found."""
        self._choose(whom)
        self.as_pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def _seek(self) -> None:
        letters = self.name.text()

        def look(store: "Store") -> PeopleFound:
            return store.read(lambda connection: find_people(connection, letters))

        def found(people: PeopleFound) -> None:
            self.trouble.say("")
            self._show_found(people)

        self._session.ask(self._sought.renew(), look, found, self._say)

    def _show_found(self, found: PeopleFound) -> None:
        self.people.show_rows([Row(one, one.name, _conversations(one)) for one in found.first])
        hidden = found.in_all - len(found.first)
        self.more.setVisible(hidden > 0)
        if hidden > 0:
            words = self.tr(
                "These are the first {shown} of {many}. Type more letters to find fewer."
            )
            self.more.setText(words.format(shown=len(found.first), many=found.in_all))

    def _choose(self, whom: PersonMatch | None) -> None:
        self._scope.renew()  # what is still under way was for somebody else
        self._whom = whom
        self.held.forget()
        self.erasing.forget()
        self._say_nothing()
        self.chosen.setText(described(whom) if whom else "")
        self._actions.setVisible(whom is not None)

    def _gone(self) -> None:
        self._whom = None
        self.held.forget()
        self._actions.hide()
        self.name.set_text("")
        self._show_found(PeopleFound([], 0))
        self.changed.emit()

    def _begin_erasing(self) -> None:
        if self._whom is not None:
            self._say_nothing()
            self.erasing.ask(self._whom)

    def _keep(self) -> None:
        whom = self._whom
        if whom is None:
            return
        until = after_months(self._today(), _LONGER)
        self._say_nothing()

        def kept(_: None) -> None:
            words = self.tr("Kept. They come up again on {day}.")
            self.done.say(words.format(day=day_words(until)))
            self.changed.emit()

        self._session.ask(
            self._scope, lambda store: keep_until(store, whom.person_id, until), kept, self._say
        )

    # Everything about them, as a file.

    def _decide_first(self, ending: str) -> None:
        """Look what is held; where all of it is decided, go on to saving."""
        whom = self._whom
        if whom is None:
            return
        self._say_nothing()

        def look(store: "Store") -> tuple["HeldPiece", ...]:
            from msp_desktop.documents.subject_access import held_pieces

            return held_pieces(everything_about(store, whom.person_id))

        def looked(pieces: "tuple[HeldPiece, ...]") -> None:
            self.held.show_pieces(pieces)
            if not self.held.undecided():
                self._ask_where(whom, ending)
                return
            self.done.say(self.tr("Nothing is saved yet. Decide first what is given."))
            self.held.go_to_first()

        self._session.ask(self._scope, look, looked, self._say)

    def _ask_where(self, whom: PersonMatch, ending: str) -> None:
        folder = self._dialogs.folder_for_documents()
        suggested = folder / f"everything-{self._today().isoformat()}{ending}"
        self._dialogs.ask_where_to_save(
            self._scope,
            self,
            self.tr("Save everything about one person"),
            suggested,
            lambda target: self._save(whom, target, ending),
        )

    def _save(self, whom: PersonMatch, target: Path, ending: str) -> None:
        keep_out_of, decided = self._session.folder, self.held.decided()
        self._say_nothing()

        def make(store: "Store") -> None:
            from msp_desktop.documents.saving import write_atomically
            from msp_desktop.documents.subject_access import make_access
            from msp_desktop.record.conversation import Practitioner

            found = everything_about(store, whom.person_id)
            by = store.practitioner() or Practitioner()
            made = make_access(found, by, at=datetime.now().astimezone(), decided=decided)
            if made.to_check:
                raise NotAllDecided
            data = made.pdf if ending == ".pdf" else made.json
            note_access(store, whom.person_id, hashlib.sha256(data).hexdigest())
            write_atomically(target, data, keep_out_of=keep_out_of)

        self._session.ask(self._scope, make, self._saved, self._say)

    def _saved(self, _: None) -> None:
        self.done.say(self.tr("Saved. Anyone who has this file can read it."))

    def _say_nothing(self) -> None:
        """What came of what was asked before is not said beside what comes of this."""
        self.done.say("")
        self.trouble.say("")

    def _say(self, fault: Fault) -> None:
        self.trouble.say(fault_words(fault))


def described(one: PersonMatch) -> str:
    """A person in the list: their name, and how many conversations."""
    return f"{one.name}, {_conversations(one)}"


def _conversations(one: PersonMatch) -> str:
    return counted("1 conversation", "%n conversations", one.conversations)
