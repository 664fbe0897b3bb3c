"""The worker's own safety with this person: kept in this store, and in nothing that leaves it."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.part import day_at
from ui.person.section import Section
from ui.scope import Scope
from ui.session import Session
from ui.translated import day_words, fault_words
from ui.widgets.buttons import secondary
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import announce, plain_label, quiet_help
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone
from ui.widgets.voice_block import Voice

if TYPE_CHECKING:
    from msp_desktop.store.people.own_safety import OwnSafety
    from msp_desktop.store.store import Store


class OwnSafetySection(Section):
    """What whoever visits keeps in mind for themselves; saved when they say so.

    What is saved takes the place of what stood there, so nothing is until that was read.
    """

    def __init__(self, session: Session, person_id: UUID) -> None:
        super().__init__(self.tr("Your own safety"))
        self._session, self._person_id = session, person_id
        self._looking = Scope(self, only_looks=True)
        self._scope = Scope(self)
        self.column.addWidget(
            quiet_help(
                self.tr(
                    "For you and whoever visits after you from this store. It is in no paper, no "
                    "attached record and no handover."
                )
            )
        )
        self._notice = Notice(tone=Tone.CARE)
        self.column.addWidget(self._notice)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(12)
        # Folded: the person, or somebody else, may look on.
        self.column.addWidget(Folding(self.tr("What you keep in mind for yourself"), inside))
        self._worries = self._asked(self.tr("What could put you at risk there?"))
        self._knows = self._asked(
            self.tr("Who knows that you are there, and when do they hear from you?")
        )
        self._wrong = self._asked(self.tr("What do you do if it goes wrong?"))
        self._by = plain_label("", role="small")
        self._by.hide()
        self._inside.addWidget(self._by)
        self._keep = secondary(self.tr("Save for your own safety"))
        self._keep.clicked.connect(self._save)
        self._inside.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeading)
        self._again = secondary(self.tr("Look again"))
        self._again.clicked.connect(self._look)
        self._notice.words.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        self._again.hide()
        self._look()

    def _asked(self, words: str) -> WordsEditor:
        field = WordsEditor(words, voice=Voice.PRACTITIONER)
        self._inside.addWidget(field)
        return field

    def _look(self) -> None:
        person_id = self._person_id

        def look(store: "Store") -> "OwnSafety":
            from msp_desktop.store.people.own_safety import own_safety

            return own_safety(store, person_id)

        self._can_write(False)
        self._again.hide()
        self._notice.say("")
        self._session.ask(self._looking.renew(), look, self._show, self._not_read)

    def _show(self, plan: "OwnSafety") -> None:
        read = (
            (self._worries, plan.what_worries),
            (self._knows, plan.who_knows),
            (self._wrong, plan.if_it_goes_wrong),
        )
        for field, words in read:
            if not field.text():  # what was typed before the page was made anew stands
                field.set_words(words)
        self._can_write(True)
        self._show_by(plan)

    def _not_read(self, fault: Fault) -> None:
        self._again.show()
        self._say(fault)

    def _can_write(self, can: bool) -> None:
        for each in (self._worries, self._knows, self._wrong, self._keep):
            each.setEnabled(can)

    def _show_by(self, plan: "OwnSafety") -> None:
        self._by.setVisible(plan.at is not None and plan.says_anything)
        if plan.at is not None:
            words = self.tr("Written by {name}, {day}")
            day = day_words(day_at(plan.at))
            self._by.setText(words.format(name=plan.by or self.tr("somebody not named"), day=day))

    def _save(self) -> None:
        person_id = self._person_id
        worries, knows, wrong = (
            field.text() for field in (self._worries, self._knows, self._wrong)
        )

        def keep(store: "Store") -> "OwnSafety":
            from msp_desktop.store.people.own_safety import OwnSafety, keep_own_safety

            plan = OwnSafety(what_worries=worries, who_knows=knows, if_it_goes_wrong=wrong)
            return keep_own_safety(store, person_id, plan)

        self._notice.say("")
        self._session.ask(self._scope, keep, self._saved, self._say, entering="own safety")

    def _saved(self, plan: "OwnSafety") -> None:
        self._show_by(plan)
        announce(self._keep, self.tr("Saved. It stays in this store."))

    def _say(self, fault: Fault) -> None:
        self._notice.say(fault_words(fault))
