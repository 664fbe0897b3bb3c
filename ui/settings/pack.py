"""The local pack in the settings: whose words the prompts are in, and a folder with others."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from msp_desktop.faults import Fault
from msp_desktop.store.settings import SettingValues, StoreSettings
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
    from msp_desktop.practice.pack import Pack
    from msp_desktop.store.store import Store


class PackCard(Card):
    """Shows which pack the prompts come from, and takes another one into the store."""

    def __init__(self, session: Session, chosen: SettingValues, title: str) -> None:
        super().__init__(title)
        self._scope = Scope(self)
        self._session = session
        self._kept = chosen.pack
        self._broken = chosen.broken
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(16)
        self.column.addWidget(question(title))
        help_line = self.tr(
            "Your organisation may put questions and statements in its own words, and name who "
            "you refer to. Its files are copied into this store, encrypted, and travel with it."
        )
        self.column.addWidget(quiet_help(help_line))
        self.in_use = plain_label("")
        self.column.addWidget(self.in_use)
        self.broken = Notice(tone=Tone.CARE)
        self.column.addWidget(self.broken)
        self.folder = LineField()
        row = form_row(
            self.tr("The folder with its words"),
            self.folder,
            description=self.tr("The full path of a folder of .toml files. It is only read."),
        )
        self.column.addWidget(row)
        buttons = FlowLayout()
        self.use = secondary(self.tr("Use these words"))
        self.use.clicked.connect(self._use)
        self.folder.returnPressed.connect(self._use)
        self.built_in = quiet(self.tr("Use the built-in words"))
        self.built_in.clicked.connect(self._use_built_in)
        buttons.addWidget(self.use)
        buttons.addWidget(self.built_in)
        self.column.addLayout(buttons)
        self.later = Notice(tone=Tone.DONE)
        self.refused = Notice(tone=Tone.CARE)
        self.column.addWidget(self.later)
        self.column.addWidget(self.refused)
        self._managed = session.policy.is_decided("pack")
        if self._managed:
            self.column.addWidget(managed_line())
            for control in (self.folder, self.use):
                control.setEnabled(False)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def enter(self) -> None:
        """Show how things are now, whenever the room is entered."""
        self.folder.set_text("")
        self._say()
        self._show()

    def _show(self) -> None:
        self.in_use.setText(self.tr("In use: {pack}").format(pack=self._kept.title))
        words = "" if self._broken is None else fault_words(self._broken)
        if words:
            words = self.tr("{why} The built-in words are used for now.").format(why=words)
        if self.broken.sentence() != words:
            self.broken.say(words)
        chosen = self._kept.is_local or self._broken is not None
        self.built_in.setVisible(chosen and not self._managed)

    def _say(self, *, later: str = "", refused: str = "") -> None:
        self.later.say(later)
        self.refused.say(refused)

    def _use(self) -> None:
        self._say()
        typed = self.folder.text().strip()
        if not typed or not Path(typed).is_absolute():
            self._say(refused=self.tr("Type the full path of a folder that exists."))
            self.folder.setFocus()
            return

        def take(store: "Store") -> "Pack":
            from msp_desktop.review.foreign_pack import pack_from_outside

            return StoreSettings(store).use_pack(pack_from_outside(Path(typed)))

        self._session.ask(self._scope, take, lambda pack: self._taken(pack, typed), self._not_taken)

    def _use_built_in(self) -> None:
        self._say()
        self._session.ask(
            self._scope,
            lambda store: StoreSettings(store).use_built_in(),
            lambda pack: self._taken(pack, self.folder.text().strip()),
            self._not_taken,
        )

    def _taken(self, pack: "Pack", typed: str) -> None:
        self._kept, self._broken = pack, None
        if self.folder.text().strip() == typed:
            self.folder.set_text("")
        self._show()
        self._say(later=self.tr("Saved. The words change the next time you lock or open the app."))

    def _not_taken(self, fault: Fault) -> None:
        self._say(refused=fault_words(fault))
