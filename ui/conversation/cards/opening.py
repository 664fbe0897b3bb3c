"""One thing that helps the person to take part: its kind, and how far it is met.

Four kinds and six steps are those of the Accessible Information Standard (DAPB1605, July 2025).
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.practice.codes import AccessStep, Answer, Lens, NeedKind
from msp_desktop.practice.pack import Pack
from msp_desktop.record.opening import CommunicationNeed, Opening, steps_left
from msp_desktop.record.part import has_text
from ui.conversation.form.card import NumberedCard, bare, remove_button
from ui.conversation.form.form import Form
from ui.conversation.form.layout import SideBySide
from ui.conversation.form.options import codes
from ui.conversation.form.prompt_text import LensLine
from ui.widgets.labels import plain_label
from ui.widgets.notice import Notice, Tone


class NeedCard(NumberedCard[CommunicationNeed]):
    """What helps and which kind of help it is on one line; the six steps folded under it."""

    def __init__(self, need: CommunicationNeed, pack: Pack) -> None:
        super().__init__(need)
        bare(self)
        self._pack = pack
        self.called = self.tr("What helps")
        kind_label = self.tr("What kind of help")
        pair = SideBySide()
        pair.add(self.sheet.line(lambda p: p.need, self.called, self.called))
        kinds = codes(pack, NeedKind)
        pair.add(self.sheet.always_choose(lambda p: p.kind, kind_label, kinds))
        self._pair = self.sheet.openables[:2]
        remove_button(self, self.tr("what helps"), beside=pair)
        self._add_steps()

    def show_state(self) -> None:
        """At rest one line says what helps and which kind of help it is."""
        for each in self._pair:
            each.is_plain = self.is_open
            each.show_state()
        super().show_state()

    def settle(self) -> None:
        """Offer the steps once there is a need, and say which are left once one is done."""
        need = self.item
        begun = bool(need.steps) or has_text(need.steps_note) or has_text(need.review.said)
        self._steps.setVisible(begun or has_text(need.need))
        left = ", ".join(words.lower() for _, words in codes(self._pack, steps_left(need)))
        self._left.setText(self.tr("Not done yet: {steps}.").format(steps=left))
        self._left.setVisible(bool(need.steps) and bool(left))

    def _add_steps(self) -> None:
        prompt = self._pack.prompt("opening", "access_steps")
        title = self.tr("How it is met")
        self._steps, body = self.fold(title)
        body.setContentsMargins(32, 0, 0, 12)
        steps = self.tr("Steps that are done")
        self.sheet.any(
            lambda p: p.steps,
            steps,
            prompt.ask,
            codes(self._pack, AccessStep),
            under=prompt.help,
            to=body,
        )
        self._left = plain_label("", role="help")
        body.addWidget(self._left)
        note = self.tr("Where it is flagged, and who was told")
        self.sheet.line(lambda p: p.steps_note, note, note, to=body)
        review = self.tr("When to look at this need again")
        self.sheet.day_to_come(lambda p: p.review, review, review, to=body)


def not_secret(pack: Pack, lens: Lens, sheet: Form[Opening]) -> QVBoxLayout:
    """The words to say, and whether they were said."""
    early = pack.prompt("opening", "confidentiality")
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(plain_label(early.help, role="label"))
    column.addWidget(plain_label(f"“{early.ask}”"))
    if early.for_lens(lens):
        column.addWidget(LensLine(lens, early.for_lens(lens)))
    column.addSpacing(8)
    said_so = QCoreApplication.translate("Opening", "Have you said it?")
    sheet.yes_no(lambda p: p.confidentiality_said, said_so, said_so, to=column)
    return column


class SafeNotice(Notice):
    """Says stop or move, and what can be done instead."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.CARE)

    def follow(self, safe_to_talk: Answer | None) -> None:
        """Say what follows from the answer; nothing where it is safe or not asked yet."""
        sentence = ""
        if safe_to_talk is Answer.NO:
            sentence = self.tr(
                "Stop here, or move to where nobody can hear. Agree a safe time and way to talk "
                "again. In danger, ring 999."
            )
        elif safe_to_talk is Answer.NOT_SURE:
            sentence = self.tr(
                "Take it as not safe. Find a place of your own, or keep to everyday things and "
                "come back."
            )
        if sentence != self.sentence():
            self.say(sentence)
