"""The referral room: who it is for, what is in it and why, how its pages look, and saving it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.pack import Pack, built_in
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation
from ui.dialogs import Dialogs, QtDialogs
from ui.faults import Locked
from ui.referral.file_name import neutral_name
from ui.referral.page_preview import PagePreview
from ui.referral.password_told import PasswordTold
from ui.referral.referral_choices import ReferralChoices
from ui.session import Session
from ui.theme import current
from ui.translated import counted, fault_words
from ui.widgets.buttons import primary, secondary
from ui.widgets.choice_button import TickChoice
from ui.widgets.naming import announce, give_name
from ui.widgets.notice import Notice, Tone
from ui.widgets.plain_label import plain_label

if TYPE_CHECKING:
    from msp_desktop.referral.making import Made
    from msp_desktop.store.opened import Opened
    from msp_desktop.store.store import Store

SIDE_BY_SIDE = 900
"""From this width, at the plain size of text, choices and pages stand side by side."""


class ReferralRoom(QWidget):
    """Makes a referral out of one conversation, in plain sight.

    Signals: `left()` to go back to the conversation; `part_wanted(PartName)` to go back to one part
    of it; `exported(Path)` once a file is saved.
    """

    left = Signal()
    part_wanted = Signal(object)
    exported = Signal(object)

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        pack: Pack | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session, self._clock = session, clock
        self._dialogs = dialogs or QtDialogs()
        self._pack = pack or built_in()
        self.checks_off: frozenset[str] = frozenset()
        self._conversation: Conversation | None = None
        self._finished = False
        self._amendments: tuple[Amendment, ...] = ()
        self._earlier: tuple[Conversation, ...] = ()
        self._made: Made | None = None
        self._asked = 0
        self._pages_wanted = False
        self.choices = ReferralChoices(self._pack)
        self.choices.changed.connect(self._make)
        self.choices.part_wanted.connect(self._leave_for)
        self.preview = PagePreview(session)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        whole.addLayout(across, 1)
        across.addWidget(self.choices, 1)
        across.addWidget(self.preview, 1)
        rule = QFrame()
        rule.setProperty("role", "rule")
        whole.addWidget(rule)
        whole.addWidget(self._build_foot())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.leave)

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(40, 12, 40, 20)
        column.setSpacing(12)
        self.saved = Notice(tone=Tone.DONE)
        self.not_saved = Notice(tone=Tone.CARE)
        self.password = PasswordTold()
        column.addWidget(self.saved)
        column.addWidget(self.password)
        column.addWidget(self.not_saved)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(12)
        column.addLayout(self._rows)
        backwards, forwards = QHBoxLayout(), QHBoxLayout()
        self._rows.addLayout(backwards, 1)
        self._rows.addLayout(forwards)
        self.back = secondary(self.tr("‹ Back to the conversation"))
        self.back.clicked.connect(self.leave)
        backwards.addWidget(self.back)
        backwards.addStretch(1)
        self.status = plain_label("", role="quiet", wrap=False)
        backwards.addWidget(self.status)
        self.turn = secondary("")
        self.turn.clicked.connect(lambda: self._turn_to(pages=not self._pages_wanted))
        self.unlocked = TickChoice(self.tr("Leave the file unlocked"))
        give_name(
            self.unlocked,
            self.unlocked.text(),
            self.tr("For printing, or to be kept for good. Anyone who has it can then read it."),
        )
        self.save = primary(self.tr("Save as PDF…"), key="Ctrl+S")
        self.save.clicked.connect(self._ask_where)
        forwards.setSpacing(12)
        forwards.addStretch(1)
        forwards.addWidget(self.unlocked)
        forwards.addWidget(self.turn)
        forwards.addWidget(self.save)
        return foot

    def show_conversation(self, conversation: Conversation, *, finished: bool) -> None:
        """Begin a referral out of the conversation as it is now."""
        self._forget()
        self._conversation, self._finished = conversation, finished
        self.choices.begin_with(conversation, self.checks_off)
        self._turn_to(pages=False)
        self.choices.recipient.setFocus()
        if finished:
            self._load_what_goes_beside(conversation)
        else:
            self._make()

    def _load_what_goes_beside(self, conversation: Conversation) -> None:
        """Amendments and the person's earlier marks are known before anything is made."""
        asked = self._asked
        self.status.setText(self.tr("Laying out the pages…"))

        def load(store: "Store") -> tuple["Opened", ...]:
            return store.story(conversation.person_id)

        def loaded(story: "tuple[Opened, ...]") -> None:
            if asked == self._asked:
                self._earlier = tuple(each.conversation for each in story)
                self._amendments = tuple(
                    amendment
                    for each in story
                    if each.conversation.id == conversation.id
                    for amendment in each.amendments
                )
                self._make()

        def not_loaded(fault: Fault) -> None:
            if asked == self._asked:
                self._show_none(fault)

        self._session.ask(load, loaded, not_loaded)

    def leave(self) -> None:
        """Let everything go, and go back."""
        self._forget()
        self.left.emit()

    def _leave_for(self, part: object) -> None:
        self._forget()
        self.part_wanted.emit(part)

    def _forget(self) -> None:
        self._asked += 1
        self._conversation = self._made = None
        self._amendments, self._earlier = (), ()
        self.choices.start_afresh()
        self.unlocked.setChecked(False)
        self.preview.say("")
        self._say_nothing()
        self.status.setText("")

    def _say_nothing(self) -> None:
        """What was said of a save goes, its password too."""
        self.saved.say("")
        self.password.say("")
        self.not_saved.say("")

    # The pages, made off the screen's thread; only the newest answer is shown.

    def _make(self) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        self._asked += 1
        asked, at, draft = self._asked, self._clock(), not self._finished
        kind = self.choices.kind
        put_in, left_out = self.choices.pieces.put_in, self.choices.pieces.left_out
        amendments, earlier, pack = self._amendments, self._earlier, self._pack
        self._made = None
        self.status.setText(self.tr("Laying out the pages…"))
        self._say_nothing()

        def make() -> "Made":
            from msp_desktop.referral.making import make_referral

            return make_referral(
                conversation,
                kind,
                at=at,
                put_in=put_in,
                left_out=left_out,
                draft=draft,
                pack=pack,
                amendments=amendments,
                earlier=earlier,
            )

        def made(answer: "Made") -> None:
            if asked == self._asked:
                self._show(conversation, answer)

        def not_made(fault: Fault) -> None:
            if asked == self._asked:
                self._show_none(fault)

        self._session.work(make, made, not_made)

    def _show(self, conversation: Conversation, made: "Made") -> None:
        self._made = made
        self.choices.show_made(conversation, made.decisions, made.remarks)
        self.preview.show_pdf(made.pdf)
        self.save.setEnabled(True)
        self.status.setText(counted("1 page", "%n pages", made.pages))
        announce(self.status, self.status.text())

    def _show_none(self, fault: Fault) -> None:
        self.choices.show_not_made(fault)
        self.preview.say(self.tr("There are no pages to show."))
        self.save.setEnabled(False)
        self.status.setText("")

    # Saving.

    def _ask_where(self) -> None:
        made, conversation = self._made, self._conversation
        self._say_nothing()
        if made is None or conversation is None:
            self.not_saved.say(
                self.tr("The pages are still being laid out. Try again in a moment.")
            )
            return
        missing = self.choices.missing()
        self.not_saved.say(missing)
        if missing:
            self._turn_to(pages=False)
            self.choices.go_to_missing()
            return
        folder = self._dialogs.folder_for_documents()
        suggested = folder / neutral_name(folder, self._clock().date())
        then = partial(self._write, made, conversation.id)
        self._dialogs.ask_where_to_save(self, self.tr("Save the referral"), suggested, then)

    def _write(self, made: "Made", conversation_id: UUID, target: Path) -> None:
        archival = self.unlocked.isChecked()

        def write(store: "Store | None") -> tuple[str, Fault | None]:
            """Write the file, then note it; its password and what kept it from being noted."""
            from msp_desktop.referral.own_key import own_signing_key
            from msp_desktop.referral.saving import save_whole
            from msp_desktop.referral.sealing import seal

            if store is None:
                raise Locked
            sealed = seal(made, own_signing_key(store), archival=archival)
            save_whole(target, sealed.pdf, keep_out_of=store.vault.folder.path)
            try:
                store.note_disclosure(conversation_id, made.recipient, sealed.sha256)
            except Fault as fault:
                return sealed.password, fault
            return sealed.password, None

        asked = self._asked

        def written(answer: tuple[str, Fault | None]) -> None:
            if asked == self._asked:
                self._show_written(target, *answer)
            self.exported.emit(target)

        def not_written(fault: Fault) -> None:
            if asked == self._asked:
                self.not_saved.say(fault_words(fault))

        self._session.ask(write, written, not_written)

    def _show_written(self, target: Path, password: str, not_noted: Fault | None) -> None:
        where = {"name": target.name, "folder": target.parent.name or "/"}
        if password:
            words = self.tr("Saved as {name} in {folder}, and locked.")
        else:
            words = self.tr(
                "Saved as {name} in {folder}. Anyone who has this file can read it: send it only "
                "by a safe way."
            )
        self.saved.say(words.format(**where))
        self.password.say(password)
        if not_noted is not None:
            words = self.tr("That it was made could not be noted in the store. {why}")
            self.not_saved.say(words.format(why=fault_words(not_noted)))

    # Side by side, or one at a time where there is too little room.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._turn_to(pages=self._pages_wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text leaves less room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "save"):
            self._turn_to(pages=self._pages_wanted)

    def _turn_to(self, *, pages: bool) -> None:
        both = self.width() * 16 >= SIDE_BY_SIDE * current().type.body
        self._pages_wanted = pages
        self.preview.setVisible(both or pages)
        self.choices.setVisible(both or not pages)
        self.turn.setVisible(not both)
        direction = QBoxLayout.Direction.LeftToRight if both else QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(direction)
        self.turn.say(self.tr("Choose what is in it") if pages else self.tr("See the pages"))
