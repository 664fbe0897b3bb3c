"""What the organisation has decided, shown in the settings so that nobody looks for a fault."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from msp_desktop.policy.policy import ALWAYS_FOR, Export, Policy, Print
from ui.translated import counted, fault_words
from ui.widgets.labels import Card, plain_label, question, quiet_help
from ui.widgets.notice import Notice, Tone


def managed_line(more: str = "") -> QLabel:
    """The line under a setting that cannot be changed here; `more` says what was decided."""
    words = QCoreApplication.translate("Managed", "Managed by your organisation.")
    return quiet_help(f"{words} {more}".strip())


class ManagedCard(Card):
    """Lists what the policy of this laptop decides, and says when it cannot be used."""

    def __init__(self, policy: Policy, title: str) -> None:
        super().__init__(title)
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(8)
        self.column.addWidget(question(title))
        self.broken = Notice(tone=Tone.CARE)
        self.column.addWidget(self.broken)
        self.broken.say("" if policy.broken is None else fault_words(policy.broken))
        about = self.tr(
            "Your organisation has decided these for every laptop. They cannot be changed here."
        )
        self.column.addWidget(quiet_help(about))
        for line in self._lines(policy):
            self.column.addWidget(plain_label(line))

    def _lines(self, policy: Policy) -> list[str]:
        values = policy.values
        said: dict[str, Callable[[], str]] = {
            "idle_minutes": lambda: self.tr("Locks when untouched for {time}").format(
                time=counted("1 minute", "%n minutes", values.idle_minutes or 1)
            ),
            "marking": lambda: self.tr("Marking of documents: {marking}").format(
                marking=(values.marking or "").strip() or self.tr("none")
            ),
            "recipients": lambda: counted(
                "Documents for 1 reader",
                "Documents for %n readers",
                len(ALWAYS_FOR.union(values.recipients or ())),
            ),
            "backup_folders": lambda: self.tr("Where backups may go"),
            "pack": lambda: self.tr("The words of the questions"),
            "organisation_key": lambda: self.tr("A key of the organisation opens this store"),
            "export": lambda: self._may(self.tr("May be saved: {what}"), values.export or ()),
            "print": lambda: self._may(self.tr("May be printed: {what}"), values.print or ()),
            "screen_capture": lambda: (
                self.tr("This window is left out of screenshots where the system can do that")
                if policy.hides_from_pictures
                else self.tr("This window may be in screenshots and shared screens")
            ),
            "attachments": lambda: (
                self.tr("Files may be attached to a record")
                if policy.attachments
                else self.tr("No files are attached to a record")
            ),
            "update_folder": lambda: self.tr("Where notices of newer versions come from"),
        }
        return [words() for name, words in said.items() if getattr(values, name) is not None]

    def _may(self, sentence: str, what: tuple[Export, ...] | tuple[Print, ...]) -> str:
        called = {
            Export.DOCUMENTS: self.tr("locked documents"),
            Export.UNLOCKED_DOCUMENTS: self.tr("documents without a lock"),
            Export.MAIL: self.tr("locked documents by e-mail"),
            Export.FEEDBACK: self.tr("feedback on referrals"),
            Export.BUNDLES: self.tr("records handed over"),
            Export.EVERYTHING_OF_A_PERSON: self.tr("everything about one person"),
            Export.MEASURES: self.tr("figures"),
            Export.TRAIL: self.tr("the trail"),
        }
        on_paper = {
            Print.DOCUMENTS: self.tr("documents"),
            Print.PERSONS_COPY: self.tr("the person’s copy"),
        }
        named = [on_paper[each] if isinstance(each, Print) else called[each] for each in what]
        return sentence.format(what=", ".join(named) or self.tr("nothing"))
