"""The settings: look, language, locking, backups, keys, words, checks, and who you are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.policy.policy import LOCK_MINUTES
from msp_desktop.record.conversation import Practitioner
from msp_desktop.store.settings import SettingValues
from ui.backups import BackingUp
from ui.scope import Scope
from ui.session import Session
from ui.settings.about import AboutCard
from ui.settings.backups import BackupsCard
from ui.settings.certificate import CertificateCard
from ui.settings.checks import ChecksCard
from ui.settings.files import (
    USUAL,
    keep_appearance,
    keep_lock_minutes,
    read_appearance,
    read_lock_minutes,
)
from ui.settings.keys import KeysCard
from ui.settings.language import LanguageCard
from ui.settings.managed import ManagedCard, managed_line
from ui.settings.organisation import OrganisationCard
from ui.settings.pack import PackCard
from ui.settings.records import RecordsCard
from ui.settings.sections import SectionList
from ui.system.privacy import CAN_BE_BLOCKED
from ui.theme import TEXT_SIZES, Appearance, Scheme, apply
from ui.translated import counted, fault_words
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.choices import OneOf
from ui.widgets.keys import add_key
from ui.widgets.labels import Card, page_title, question, quiet_help, rule_line
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone
from ui.widgets.practitioner_form import PractitionerForm

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class SettingsRoom(QWidget):
    """Changes what belongs to the practitioner, at once where that can be.

    Signals: `left()` to go back; `practitioner_changed(Practitioner)` once it is kept in the store;
    `lock_minutes_changed(int)`; `shut_out()` where the store could not be opened again;
    `checks_changed(frozenset[str])` with the gentle checks left off; `trail_wanted()`
    and `retention_wanted()` for those rooms.
    """

    left = Signal()
    practitioner_changed = Signal(object)
    lock_minutes_changed = Signal(int)
    shut_out = Signal()
    checks_changed = Signal(object)
    trail_wanted = Signal()
    retention_wanted = Signal()

    def __init__(
        self,
        session: Session,
        practitioner: Practitioner,
        backing_up: BackingUp,
        chosen: SettingValues,
    ) -> None:
        super().__init__()
        self._scope = Scope(self)
        self.setProperty("role", "page")
        self._session = session
        self._practitioner = practitioner
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        page = ScrollPage()
        page.column.setSpacing(24)
        page.column.addWidget(page_title(self.tr("Settings")))
        page.column.addWidget(self._build_look())
        self._add_managed(page)
        self.language = LanguageCard(self.tr("Language"))
        page.column.addWidget(self.language)
        page.column.addWidget(self._build_locking())
        self.backups = BackupsCard(backing_up, self.tr("Backups"))
        page.column.addWidget(self.backups)
        self.keys = KeysCard(session, self.tr("A new key or passphrase"))
        self.keys.shut_out.connect(self.shut_out)
        page.column.addWidget(self.keys)
        self.certificate = CertificateCard(session, self.tr("Your key"))
        page.column.addWidget(self.certificate)
        self.organisation = OrganisationCard(session, self.tr("Your organisation"))
        page.column.addWidget(self.organisation)
        self.pack = PackCard(session, chosen, self.tr("Words of your organisation"))
        page.column.addWidget(self.pack)
        self.checks = ChecksCard(session, chosen.checks_off, self.tr("Gentle checks"))
        self.checks.changed.connect(self.checks_changed)
        page.column.addWidget(self.checks)
        self.records = RecordsCard(self.tr("Records"))
        self.records.trail_wanted.connect(self.trail_wanted)
        self.records.retention_wanted.connect(self.retention_wanted)
        page.column.addWidget(self.records)
        page.column.addWidget(self._build_who())
        self.about = AboutCard(session, self.tr("About MSP Desktop"))
        page.column.addWidget(self.about)
        page.finish()
        self._sections = SectionList(page)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._sections)
        across.addWidget(page, 1)
        whole.addLayout(across, 1)
        whole.addWidget(rule_line())
        whole.addLayout(self._build_foot())
        add_key(self, Qt.Key.Key_Escape, self.left)

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(40, 12, 40, 20)
        self.back = secondary(self.tr("‹ Back"))
        self.back.clicked.connect(self.left)
        foot.addWidget(self.back)
        foot.addStretch(1)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the list of sections where there is room for it."""
        super().resizeEvent(event)
        self._sections.show_beside(self.width())

    def _add_managed(self, page: ScrollPage) -> None:
        policy = self._session.policy
        if policy.is_there:
            self.managed = ManagedCard(policy, self.tr("Managed by your organisation"))
            page.column.addWidget(self.managed)

    def showEvent(self, event: QShowEvent) -> None:
        """Show how things are now, whenever the room is entered."""
        super().showEvent(event)
        if event.spontaneous():
            return
        appearance = read_appearance()
        self.scheme.set_value(appearance.scheme)
        self.text_size.set_value(appearance.text_size)
        decided = self._session.policy.values.idle_minutes
        self.lock_minutes.set_value(read_lock_minutes() if decided is None else decided)
        self.who.set_value(self._practitioner)
        self.kept.say("")
        self.not_kept.say("")
        self.language.enter()
        self.backups.enter()
        self.keys.enter()
        self.certificate.enter()
        self.organisation.enter()
        self.pack.enter()
        self.checks.enter()
        self.about.enter()
        self.scheme.setFocus()

    def _build_look(self) -> Card:
        card = _card(self.tr("How it looks"))
        schemes = (
            (Scheme.SYSTEM, self.tr("Match this computer")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.HIGH_CONTRAST, self.tr("High contrast")),
        )
        self.scheme = OneOf(self.tr("Colours"), schemes, optional=False)
        percent = self.tr("{size} %")
        sizes = [(size, percent.format(size=size)) for size in TEXT_SIZES]
        self.text_size = OneOf(self.tr("Size of text"), sizes, optional=False)
        for choice in (self.scheme, self.text_size):
            card.column.addWidget(choice)
            choice.changed.connect(self._wear)
        return card

    def _build_locking(self) -> Card:
        card = _card(self.tr("Locking"))
        choices = [(m, counted("1 minute", "%n minutes", m)) for m in LOCK_MINUTES]
        self.lock_minutes = OneOf(
            self.tr("Lock automatically when untouched for"),
            choices,
            optional=False,
            description=self.tr("What you have typed is saved first, always."),
        )
        self.lock_minutes.changed.connect(self._lock_after)
        card.column.addWidget(self.lock_minutes)
        if self._session.policy.is_decided("idle_minutes"):
            self.lock_minutes.setEnabled(False)
            card.column.addWidget(managed_line())
        card.column.addWidget(quiet_help(self._pictures_of_the_screen()))
        return card

    def _pictures_of_the_screen(self) -> str:
        if not self._session.policy.hides_from_pictures:
            return self.tr(
                "Your organisation allows screenshots and shared screens to show this window."
            )
        if CAN_BE_BLOCKED:
            return self.tr("Screenshots and shared screens are asked to leave this window out.")
        return self.tr(
            "This system has no way to keep the window out of screenshots and shared screens. "
            "Stop sharing your screen before you open a conversation."
        )

    def _build_who(self) -> Card:
        card = _card(self.tr("Who you are"))
        help_line = self.tr(
            "This appears on the documents you make. Conversations already begun keep what "
            "was there then."
        )
        card.column.addWidget(quiet_help(help_line))
        self.who = PractitionerForm()
        self.who.changed.connect(self._who_edited)
        card.column.addWidget(self.who)
        self.kept = Notice(tone=Tone.DONE)
        self.not_kept = Notice(tone=Tone.CARE)
        card.column.addWidget(self.kept)
        card.column.addWidget(self.not_kept)
        self.keep_who = primary(self.tr("Save who you are"))
        self.keep_who.clicked.connect(self._keep_who)
        card.column.addWidget(self.keep_who, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _wear(self) -> None:
        app = QApplication.instance()
        scheme, size = self.scheme.value() or Scheme.SYSTEM, self.text_size.value() or 100
        if isinstance(app, QApplication):
            appearance = Appearance(scheme, size)
            apply(app, appearance)
            keep_appearance(appearance)

    def _lock_after(self) -> None:
        minutes = self.lock_minutes.value() or USUAL
        keep_lock_minutes(minutes)
        self.lock_minutes_changed.emit(minutes)

    def _who_edited(self) -> None:
        self.kept.say("")
        self.not_kept.say("")

    def _keep_who(self) -> None:
        self._who_edited()
        who = self.who.value()
        if who is None:
            self.not_kept.say(self.who.point_out_missing())
            return

        def keep(store: "Store") -> Practitioner:
            store.set_practitioner(who)
            return who

        self._session.ask(self._scope, keep, self._who_kept, self._who_not_kept)

    def _who_kept(self, who: Practitioner) -> None:
        self._practitioner = who
        self.kept.say(self.tr("Saved. It will be on the next conversation you begin."))
        self.practitioner_changed.emit(who)

    def _who_not_kept(self, fault: Fault) -> None:
        self.not_kept.say(fault_words(fault))


def _card(title: str) -> Card:
    card = Card(title)
    card.column.setContentsMargins(20, 16, 20, 20)
    card.column.setSpacing(16)
    card.column.addWidget(question(title))
    return card
