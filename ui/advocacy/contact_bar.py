"""A contact in two touches: how you were in touch, and for how long. All else may wait."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from msp_desktop.practice.advocacy_codes import ContactKind, NeedNow
from msp_desktop.record.case.advocacy_events import AdvocacyContact
from msp_desktop.record.part import SpokenDate, new_id
from ui.translated import codes_in_words, counted, day_words, translated
from ui.widgets.buttons import Button, quiet, secondary
from ui.widgets.entries.form import today
from ui.widgets.labels import Card, announce, give_name, plain_label, section
from ui.widgets.layout.flow import FlowLayout

MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120, 180)
"""What most contacts take; any other time is written in the form. No time is too long."""

AHEAD = (1, 7, 14, 28)
"""Days until the next contact that are offered."""


class ContactBar(Card):
    """Touch how, touch how long: it is entered for today. Then what came of considering the need.

    Signals: `wanted(AdvocacyContact)` to be entered, or entered again with more; `form_wanted(str)`
    for the whole form of that contact, by its id.
    """

    wanted = Signal(object)
    form_wanted = Signal(str)

    def __init__(self, who: str) -> None:
        super().__init__(QCoreApplication.translate("Advocacy", "A contact today"))
        self._who = who
        self._contact: AdvocacyContact | None = None
        self._kind: ContactKind | None = None
        self.column.addWidget(section(self.tr("A contact today")))
        self._how = self._row(self.tr("How?"))
        self._kinds: dict[ContactKind, Button] = {}
        for kind, words in codes_in_words(ContactKind):
            button = secondary(words[:1].upper() + words[1:])
            give_name(button, button.text(), self.tr("How you were in touch"))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
            self._kinds[kind] = button
            self._add(self._how, button)
        self._long = self._row(self.tr("For how long?"))
        for minutes in MINUTES:
            button = secondary(minutes_words(minutes))
            give_name(button, button.text(), self.tr("For how long"))
            button.clicked.connect(lambda _=False, minutes=minutes: self._enter(minutes))
            self._add(self._long, button)
        missed = quiet(self.tr("It was missed"))
        missed.clicked.connect(lambda: self._enter(None, missed=True))
        self._add(self._long, missed)
        self._entered = plain_label("")
        self.column.addWidget(self._entered)
        self._needs = self._row(self.tr("Is advocacy needed?"))
        for need, words in codes_in_words(NeedNow):
            button = secondary(words[:1].upper() + words[1:])
            give_name(button, button.text(), self.tr("Is advocacy needed?"))
            button.clicked.connect(lambda _=False, need=need: self._more(need=need))
            self._add(self._needs, button)
        self._next = self._row(self.tr("Next contact?"))
        for days in AHEAD:
            button = secondary(self._ahead_words(days))
            give_name(button, button.text(), self.tr("Next contact"))
            button.clicked.connect(lambda _=False, days=days: self._more(ahead=days))
            self._add(self._next, button)
        whole = quiet(self.tr("Add more detail"))
        whole.clicked.connect(self._open)
        self._add(self._next, whole)
        self._show()

    def show_entered(self, contact: AdvocacyContact | None) -> None:
        """Show what was entered last, to say more of it; None begins anew."""
        self._contact, self._kind = contact, None
        self._show()

    def _row(self, label: str) -> QWidget:
        row = QWidget()
        give_name(row, label)
        flow = FlowLayout(row)
        flow.setContentsMargins(0, 0, 0, 0)
        caption = plain_label(label, role="label", wrap=False)
        flow.addWidget(caption)
        self.column.addWidget(row)
        return row

    @staticmethod
    def _add(row: QWidget, button: Button) -> None:
        layout = row.layout()
        if layout is not None:
            layout.addWidget(button)

    def _choose(self, kind: ContactKind) -> None:
        self._kind, self._contact = kind, None
        self._show()
        self._go_on(self._long)
        announce(self, self.tr("For how long?"))

    def _enter(self, minutes: int | None, *, missed: bool = False) -> None:
        self._contact = AdvocacyContact(
            id=new_id(),
            on=SpokenDate(on=today()),
            kind=self._kind,
            who=self._who,
            minutes=minutes,
            missed=missed,
        )
        self._kind = None
        self._show()
        self._go_on(self._needs)
        self.wanted.emit(self._contact)

    def _more(self, *, need: NeedNow | None = None, ahead: int = 0) -> None:
        contact = self._contact
        if contact is None:
            return
        if need is not None:
            contact = contact.but(need=need)
        if ahead:
            contact = contact.but(next=SpokenDate(on=today() + timedelta(days=ahead)))
        self._contact = contact
        self._show()
        self._go_on(self._next if contact.next.on is None else self._how)
        self.wanted.emit(contact)

    @staticmethod
    def _go_on(row: QWidget) -> None:
        """Take the keyboard on to the row that is asked next."""
        first = row.findChild(Button)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        if self._contact is not None:
            self.form_wanted.emit(self._contact.id)

    def _show(self) -> None:
        contact = self._contact
        for kind, button in self._kinds.items():
            button.setChecked(kind is self._kind)
        self._long.setVisible(self._kind is not None)
        self._entered.setVisible(contact is not None)
        self._needs.setVisible(contact is not None and contact.need is None)
        self._next.setVisible(contact is not None and contact.next.on is None)
        if contact is not None:
            self._entered.setText(self.tr("Entered: {what}").format(what=contact_words(contact)))

    def _ahead_words(self, days: int) -> str:
        if days == 1:
            return self.tr("Tomorrow")
        return counted("In 1 week", "In %n weeks", days // 7)


def minutes_words(minutes: int) -> str:
    """Minutes as people say them: 45 min, 1 h, 6 h 40 min."""
    say = QCoreApplication.translate
    hours, rest = divmod(minutes, 60)
    if not hours:
        return say("Advocacy", "{minutes} min").format(minutes=rest)
    if not rest:
        return say("Advocacy", "{hours} h").format(hours=hours)
    return say("Advocacy", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def contact_words(contact: AdvocacyContact) -> str:
    """One contact as a line of its list says it."""
    say = QCoreApplication.translate
    on, ahead = contact.on, contact.next
    day = day_words(on.on) if on.on is not None else on.said.strip()
    soon = day_words(ahead.on) if ahead.on is not None else ahead.said.strip()
    parts = (
        day,
        translated(contact.kind) if contact.kind is not None else "",
        contact.who.strip(),
        minutes_words(contact.minutes) if contact.minutes is not None else "",
        say("Advocacy", "missed") if contact.missed else "",
        translated(contact.need) if contact.need is not None else "",
        contact.need_note.strip(),
        contact.note.strip(),
        say("Advocacy", "next: {day}").format(day=soon) if soon else "",
    )
    return " · ".join(part for part in parts if part)
