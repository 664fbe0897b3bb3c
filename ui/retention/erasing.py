"""Erasing one person, in two steps: what will be gone is said first, then the name is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.store.folding import same_when_folded
from msp_desktop.store.people.everything import PersonMatch
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words
from ui.widgets.buttons import primary, secondary, stop
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, plain_label
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from msp_desktop.store.backups import BackedUp
    from msp_desktop.store.people.erasure import Erased
    from msp_desktop.store.store import Store


class Erasing(QWidget):
    """Nothing is erased by one press.

    Signals: `erased()` once somebody is gone; `let_be()` when they are kept after all.
    """

    erased = Signal()
    let_be = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self)
        self._whom: PersonMatch | None = None
        self._gone: Erased | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.warning = Notice(tone=Tone.STOP)
        column.addWidget(self.warning)
        self._second = QWidget()
        second = QVBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        self.typed = LineField()
        self.typed.changed.connect(self._compare)
        second.addWidget(
            form_row(
                self.tr("Type the name exactly as above"),
                self.typed,
                description=self.tr("So that a slip cannot erase anyone."),
            )
        )
        buttons = FlowLayout()
        self.keep = secondary(self.tr("Keep them"))
        self.keep.clicked.connect(self._let_be)
        self.erase = stop(self.tr("Erase for good"))
        self.erase.clicked.connect(self._erase)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.erase)
        second.addLayout(buttons)
        column.addWidget(self._second)
        self.done = Notice(tone=Tone.DONE)
        column.addWidget(self.done)
        self.still = plain_label("")
        column.addWidget(self.still)
        self.fresh = primary(self.tr("Make a fresh backup and remove the older copies"))
        self.fresh.clicked.connect(self._make_fresh)
        column.addWidget(self.fresh)
        self.trouble = Notice(tone=Tone.CARE)
        column.addWidget(self.trouble)
        self.forget()

    def ask(self, whom: PersonMatch) -> None:
        """The first step: say what will be gone."""
        self.forget()
        self._whom = whom
        words = counted("1 conversation", "%n conversations", whom.conversations)
        self.warning.say(
            self.tr(
                "{name}: {count}, with all that was added, will be gone for good from this store, "
                "its search and its free space. This cannot be undone. The trail keeps that it "
                "was done, without a name."
            ).format(name=whom.name, count=words)
        )
        self._second.show()
        self.typed.set_text("")
        self._compare()
        self.typed.setFocus()

    def forget(self) -> None:
        """Nobody is being erased."""
        self._scope.renew()
        self._whom = self._gone = None
        for notice in (self.warning, self.done, self.trouble):
            notice.say("")
        self._second.hide()
        self.still.hide()
        self.fresh.hide()

    def _compare(self) -> None:
        whom = self._whom
        same = whom is not None and same_when_folded(self.typed.text(), whom.name)
        self.erase.setEnabled(same)

    def _let_be(self) -> None:
        self.forget()
        self.let_be.emit()

    def _erase(self) -> None:
        whom = self._whom
        if whom is None:
            return
        self.erase.setEnabled(False)

        def erase(store: "Store") -> "Erased":
            from msp_desktop.store.people.erasure import erase_person

            return erase_person(store, whom.person_id)

        self._session.ask(self._scope, erase, self._erased, self._say, only_if_saved=True)

    def _erased(self, gone: "Erased") -> None:
        self.forget()
        self._gone = gone
        if gone.in_free_space:
            self.done.say(self.tr("Erased. Nobody can open or find them in this store any more."))
        else:
            self.done.say(self.tr("Erased. Nothing about them is left in this store."))
        copies = len(gone.still_in) + len(gone.aside)
        if copies:
            days = sorted(f"{one.facts.at.astimezone():%Y-%m-%d %H:%M}" for one in gone.still_in)
            words = counted(
                "1 older copy still holds them.", "%n older copies still hold them.", copies
            )
            self.still.setText(": ".join(filter(None, (words.rstrip("."), ", ".join(days)))))
            self.still.show()
            self.fresh.setEnabled(True)
            self.fresh.show()
            self.fresh.setFocus()
        self.trouble.say(" ".join(self._further(gone)))
        self.erased.emit()

    def _further(self, gone: "Erased") -> "Iterator[str]":
        """What the disk or a drive that is away kept from being done or seen."""
        if gone.in_free_space:
            yield self.tr(
                "The disk would not write over the space they took up. Make some room, then lock "
                "and open the store to finish it."
            )
        if gone.out_of_reach:
            yield self.tr(
                "The second folder for backups is not there now. Copies in it may still hold them "
                "until newer ones replace them: plug its drive in and back up, or delete the "
                "older folders yourself."
            )
        if gone.unseen:
            yield self.tr(
                "Some backups on the disk could not be searched, so older copies may still hold "
                "them. Check the drive, then make a backup; the older ones are deleted within "
                "four weeks, or delete them yourself."
            )

    def _make_fresh(self) -> None:
        gone = self._gone
        if gone is None:
            return
        self.fresh.setEnabled(False)

        def make(store: "Store", breathe: "Callable[[], None]") -> "BackedUp":
            from msp_desktop.store.people.erasure import fresh_backup_instead

            return fresh_backup_instead(store, gone, lambda _: breathe())

        self._session.ask_at_length(self._scope, make, self._made, self._say)

    def _made(self, made: "BackedUp") -> None:
        self.still.hide()
        self.fresh.hide()
        self.done.say(
            self.tr("A fresh backup is made, and the copies that still held them are removed.")
        )
        self.trouble.say(" ".join(filter(None, (made.elsewhere_failed, made.older_stay))))

    def _say(self, fault: Fault) -> None:
        self._compare()
        self.fresh.setEnabled(True)
        self.trouble.say(fault_words(fault))
