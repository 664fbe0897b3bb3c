"""The four parts of deciding and of taking part, each with an answer and what shows it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Ability, Answer, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.capacity import AbilityFinding, finding, with_finding
from msp_desktop.record.part import has_text
from ui.conversation.form.form import Form

PROMPTS = {
    Ability.UNDERSTAND: "understand",
    Ability.RETAIN: "retain",
    Ability.USE_OR_WEIGH: "use_or_weigh",
    Ability.COMMUNICATE: "communicate",
}
"""Where the pack asks of each ability, in capacity and in advocacy."""


class AbilityQuestions(QWidget):
    """Four questions in the Act's order; for some answers it is asked what shows them.

    Signals: `edited(tuple[AbilityFinding, ...])`.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack, part: PartName, shown_by: frozenset[Answer]) -> None:
        super().__init__()
        self._shown_by = shown_by
        self._findings: tuple[AbilityFinding, ...] = ()
        self._sheets: dict[Ability, Form[AbilityFinding]] = {}
        self._evidence: dict[Ability, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        names = _names(part)
        for ability, id_ in PROMPTS.items():
            prompt = pack.prompt(part, id_)
            together = QVBoxLayout()
            together.setSpacing(8)
            column.addLayout(together)
            sheet = self._sheet(ability, together)
            sheet.yes_no(lambda p: p.answer, names[ability], prompt.ask, under=prompt.help)
            what = self.tr("What shows it")
            self._evidence[ability] = sheet.note(
                lambda p: p.evidence, f"{what}: {names[ability]}", what
            )
            self._sheets[ability] = sheet

    def show_findings(self, findings: tuple[AbilityFinding, ...]) -> None:
        """Show these, without giving rise to an edit."""
        self._findings = findings
        for ability, sheet in self._sheets.items():
            sheet.show(finding(findings, ability))
        self._settle()

    def number(self, number: str) -> None:
        """Put this number behind every name."""
        for sheet in self._sheets.values():
            sheet.number(number)

    def _sheet(self, ability: Ability, column: QVBoxLayout) -> Form[AbilityFinding]:
        return Form(lambda: finding(self._findings, ability), self._given, column)

    def _given(self, given: AbilityFinding) -> None:
        self._findings = with_finding(self._findings, given)
        self._settle()
        self.edited.emit(self._findings)

    def _settle(self) -> None:
        for ability, evidence in self._evidence.items():
            found = finding(self._findings, ability)
            evidence.setVisible(found.answer in self._shown_by or has_text(found.evidence))


def _names(part: PartName) -> dict[Ability, str]:
    """What each question is called: a yes means an ability in one part, a difficulty in the other.

    Mental Capacity Act 2005, s3; Care Act 2014, s67(4).
    """
    say = QCoreApplication.translate
    if part is PartName.ADVOCACY:
        return {
            Ability.UNDERSTAND: say("AbilityQuestions", "Hard to understand"),
            Ability.RETAIN: say("AbilityQuestions", "Hard to keep in mind"),
            Ability.USE_OR_WEIGH: say("AbilityQuestions", "Hard to use or weigh"),
            Ability.COMMUNICATE: say("AbilityQuestions", "Hard to make known"),
        }
    return {
        Ability.UNDERSTAND: say("AbilityQuestions", "Understands"),
        Ability.RETAIN: say("AbilityQuestions", "Keeps it in mind"),
        Ability.USE_OR_WEIGH: say("AbilityQuestions", "Uses or weighs it"),
        Ability.COMMUNICATE: say("AbilityQuestions", "Makes it known"),
    }
