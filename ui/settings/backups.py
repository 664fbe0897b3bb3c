"""Backups in the settings: when the last one was made, one more now, and a second folder."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QProgressBar

from msp_desktop.faults import Fault
from msp_desktop.vault.synced import watched_by
from ui.backups import BackingUp
from ui.settings.managed import managed_line
from ui.translated import fault_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import Card, form_row, give_name, plain_label, question, quiet_help
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice, Tone, synced_words


class BackupsCard(Card):
    """Shows how backups stand, and changes where else they go."""

    def __init__(self, backing_up: BackingUp, title: str) -> None:
        super().__init__(title)
        self._backing_up = backing_up
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(16)
        self.column.addWidget(question(title))
        help_line = self.tr(
            "A backup is made automatically once a day after you unlock, encrypted like the "
            "store. The last seven days and four weeks are kept."
        )
        self.column.addWidget(quiet_help(help_line))
        watched = watched_by(backing_up.folder)
        if watched is not None:
            self.watched = Notice(tone=Tone.CARE)
            self.watched.say(synced_words(watched))
            self.column.addWidget(self.watched)
        self.last = plain_label("")
        self.column.addWidget(self.last)
        self.now = secondary(self.tr("Back up now"))
        self.now.clicked.connect(self._begin)
        self.column.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeading)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        give_name(self.progress, self.tr("Backup"), self.tr("How far it has got."))
        self.progress.hide()
        self.column.addWidget(self.progress)
        self.made = Notice(tone=Tone.DONE)
        self.not_made = Notice(tone=Tone.CARE)
        self.column.addWidget(self.made)
        self.column.addWidget(self.not_made)
        self._build_elsewhere()
        self._asked = False
        backing_up.changed.connect(self._show)
        backing_up.progressed.connect(self._progressed)

    def _build_elsewhere(self) -> None:
        self.folder = LineField()
        self._shown: Path | None = None
        row = form_row(
            self.tr("A second folder for backups"),
            self.folder,
            description=self.tr(
                "The full path of a folder on another drive. Every backup is put there too."
            ),
        )
        self.column.addWidget(row)
        buttons = FlowLayout()
        self.choose = secondary(self.tr("Use this folder"))
        self.choose.clicked.connect(self._choose)
        self.forget = quiet(self.tr("No second folder"))
        self.forget.clicked.connect(self._forget)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.forget)
        self.column.addLayout(buttons)
        self.refused = Notice(tone=Tone.CARE)
        self.column.addWidget(self.refused)
        allowed = self._backing_up.policy.backup_folders
        if allowed is not None:
            words = self.tr("Your organisation allows backups only in: {folders}.")
            if not allowed:
                words = self.tr("Your organisation allows no second folder.")
            inside = ", ".join(str(each) for each in allowed)
            self.column.addWidget(managed_line(words.format(folders=inside)))
            for control in (self.folder, self.choose):
                control.setEnabled(bool(allowed))

    def enter(self) -> None:
        """Show how things are now, whenever the room is entered."""
        self._asked = False
        self.made.say("")
        self.refused.say("")
        self._backing_up.look()
        self._show()
        self._show_folder()

    def _show(self) -> None:
        state = self._backing_up
        if state.newest is None:
            self.last.setText(self.tr("There is no backup yet."))
        else:
            words = self.tr("The last backup was made {when}.")
            self.last.setText(words.format(when=in_words(state.newest)))
        self.now.setEnabled(not state.running)
        self.progress.setVisible(state.running)
        trouble = " ".join(filter(None, (state.failed, state.elsewhere_failed)))
        if state.running:
            trouble = ""
        if self.not_made.sentence() != trouble:
            self.not_made.say(trouble)
        if self._asked and not state.running:
            self._asked = False
            if not state.failed:
                self.made.say(self.tr("Backed up and checked."))
        may_forget = state.policy.backup_folders is None
        self.forget.setVisible(may_forget and state.elsewhere is not None)
        if state.elsewhere != self._shown:  # else what is typed and not chosen yet would go
            self._show_folder()

    def _show_folder(self) -> None:
        self._shown = self._backing_up.elsewhere
        self.folder.set_text(str(self._shown) if self._shown else "")

    def _progressed(self, share: float) -> None:
        self.progress.setValue(round(share * 100))

    def _begin(self) -> None:
        self._asked = True
        self.made.say("")
        self.progress.setValue(0)
        self._backing_up.begin()

    def _choose(self) -> None:
        self.refused.say("")
        typed = self.folder.text().strip()
        if not typed or not Path(typed).is_absolute():
            self.refused.say(self.tr("Type the full path of a folder that exists."))
            self.folder.setFocus()
            return
        self._backing_up.choose_elsewhere(Path(typed), self._not_chosen)

    def _forget(self) -> None:
        self.refused.say("")
        self._backing_up.choose_elsewhere(None, self._not_chosen)

    def _not_chosen(self, fault: Fault) -> None:
        self.refused.say(fault_words(fault))


def in_words(at: datetime) -> str:
    """A moment by this laptop's clock, in the words of this place."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, "d MMMM yyyy, HH:mm")
