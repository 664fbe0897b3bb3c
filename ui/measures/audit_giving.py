"""What leaves of an audit: papers for its auditors; and what all audits say, shown and saved."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.audits.findings import Findings
from msp_desktop.audits.papers import GivenPapers
from msp_desktop.faults import Fault
from ui.dialogs import Dialogs
from ui.measures.findings_view import FindingsView
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.labels import announce
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone
from ui.widgets.shown_once import PasswordTold

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class AuditGiving(QWidget):
    """Makes the papers, and shows and saves what all audits say."""

    def __init__(self, session: Session, today: Callable[[], date], dialogs: Dialogs) -> None:
        super().__init__()
        self._session, self._today, self._dialogs = session, today, dialogs
        self._scope = Scope(self)
        self.papers = secondary(self.tr("Save the papers for the auditors…"))
        self.papers.setAccessibleDescription(
            self.tr("What each record says about each question, without names; locked and signed")
        )
        self.papers.clicked.connect(self._ask_where_papers)
        self.tell = secondary(self.tr("What all audits say"))
        self.tell.clicked.connect(self._tell)
        self.report = quiet(self.tr("Save what they say…"))
        self.report.setAccessibleDescription(
            self.tr("PDF or CSV; small numbers are hidden and nobody known is named")
        )
        self.report.clicked.connect(self._ask_where_report)
        self.trouble = Notice(tone=Tone.CARE)
        self.done = Notice(tone=Tone.DONE)
        self.password = PasswordTold()
        self.findings: FindingsView | None = None
        self.sample: str | None = None
        """Whose papers are made."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(FittingRow([self.papers, self.tell, self.report], []))
        for each in (self.trouble, self.done, self.password):
            self._column.addWidget(each)

    def forget(self) -> None:
        """Let go of passwords and of what was said."""
        self._scope.renew()
        self._say_nothing()
        self.put_findings_away()

    def put_findings_away(self) -> None:
        """What all audits said may be another by now; a password that was said stays."""
        shown, self.findings = self.findings, None
        if shown is not None:
            shown.hide()
            shown.deleteLater()

    def _ask_where_papers(self) -> None:
        name = f"audit-papers-{self._today().isoformat()}.pdf"
        suggested = self._dialogs.folder_for_documents() / name
        title = self.tr("Save the papers for the auditors")
        sample = self.sample
        self._dialogs.ask_where_to_save(
            self._scope, self, title, suggested, lambda target: self._give_papers(target, sample)
        )

    def _give_papers(self, target: Path, sample: str | None) -> None:
        self._say_nothing()

        def give(store: "Store") -> GivenPapers:
            from msp_desktop.audits.papers import give_papers

            return give_papers(store, target, sample)

        self._session.ask(self._scope, give, self._papers_given, self._say)

    def _papers_given(self, given: GivenPapers) -> None:
        words = self.tr(
            "Saved as {name}, and locked. Tell each auditor separately who each letter stands for."
        )
        self.done.say(words.format(name=given.target.name))
        self.password.say(given.password)
        announce(self.done, self.done.sentence())

    def _ask_where_report(self) -> None:
        name = f"audits-{self._today().isoformat()}.pdf"
        suggested = self._dialogs.folder_for_documents() / name
        title = self.tr("Save what all audits say")
        self._dialogs.ask_where_to_save(self._scope, self, title, suggested, self._give_report)

    def _give_report(self, target: Path) -> None:
        self._say_nothing()
        keep_out_of = self._session.folder

        def give(store: "Store") -> Path:
            from msp_desktop.audits.findings_file import give_findings
            from msp_desktop.documents.saving import write_atomically

            written = give_findings(store, target.suffix, at=store.now())
            write_atomically(target, written, keep_out_of=keep_out_of)
            return target

        words = self.tr("Saved: {name}. Read its words once more before it leaves.")
        self._session.ask(
            self._scope,
            give,
            lambda saved: self.done.say(words.format(name=saved.name)),
            self._say,
        )

    def _tell(self) -> None:
        self._say_nothing()

        def tell(store: "Store") -> Findings:
            from msp_desktop.audits.findings import findings

            return findings(store)

        self._session.ask(self._scope, tell, self._show_findings, self._say)

    def _show_findings(self, found: Findings) -> None:
        self.put_findings_away()
        self.findings = FindingsView(found)
        self._column.addWidget(self.findings)

    def _say_nothing(self) -> None:
        self.trouble.say("")
        self.done.say("")
        self.password.say("")

    def _say(self, fault: Fault) -> None:
        self.trouble.say(fault_words(fault))
