"""One matter, and whether the person instructs the advocate in it."""

from msp_desktop.practice.advocacy_codes import Instruction
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import Matter
from msp_desktop.record.part import said
from ui.conversation.form.answers import codes
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.take_away import bare, take_away


class MatterCard(NumberedCard[Matter]):
    """What it is about, instructed or not, and what that rests on."""

    def __init__(self, matter: Matter, pack: Pack) -> None:
        super().__init__(matter)
        bare(self)
        self.column.setContentsMargins(32, 0, 0, 0)
        self.column.setSpacing(12)
        self.called = self.tr("Matter")
        what = self.tr("What the matter is")
        self.sheet.line("matter", what, what)
        ask = self.tr("Instructed by the person in this matter?")
        self.sheet.one("instruction", self.tr("Instruction"), ask, codes(pack, Instruction))
        rests = self.tr("How the instruction was given, or what you rely on")
        self._rests = self.sheet.line("relies_on", rests, rests)
        take_away(self, self.tr("this matter"))

    def settle(self) -> None:
        """Ask what it rests on once it is said."""
        asked = self.item.instruction is not None
        self._rests.setVisible(asked or said(self.item.relies_on))
