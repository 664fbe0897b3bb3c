"""One thing to be done: what, by whom, by when, and for which of the person's outcomes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import WayAnswer, WayToRespond
from msp_desktop.practice.pack import Pack
from msp_desktop.record.checks.family_ways import MEETING_WAYS, is_meeting_way, must_wait
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text, new_id
from msp_desktop.record.plan import Action, Advice, OtherInvolved, Plan, WayOffered
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.card import NumberedCard, remove_button
from ui.conversation.form.card_list import CardList
from ui.conversation.form.form import Form
from ui.conversation.form.layout import SideBySide, today
from ui.conversation.form.options import OfferedWords, codes, speakers
from ui.widgets.fields.choices import AnyOf
from ui.widgets.fields.date_field import DateField
from ui.widgets.labels import plain_label
from ui.widgets.openable import answers_in

OutcomeChoice = Sequence[tuple[str, str]]
"""The outcomes that are wanted, by id and words."""


class ActionCard(NumberedCard[Action]):
    """Who does what by when."""

    def __init__(self, action: Action) -> None:
        super().__init__(action)
        self.called = self.tr("Action")
        self._number = ""
        self._offered: OutcomeChoice = ()
        self._for: AnyOf[str] | None = None
        what, who, when = self.tr("What is done"), self.tr("Who does it"), self.tr("By when")
        self._line, pair = SideBySide(), SideBySide()
        self._line.add(self.sheet.line(lambda p: p.what, what, what), 4)
        pair.add(self.sheet.line(lambda p: p.who, who, who, somebody=True), 2)
        self._when = self.sheet.rests(DateField(when, today=today, late=True), when)
        self.sheet.fields.day(lambda p: p.when, self._when)
        pair.add(self._when, 3)
        self._line.add(pair, 5)
        self.column.addWidget(self._line)
        self._more, column = self.fold(self.tr("More about this action"))
        self._wishes = QVBoxLayout()
        column.addLayout(self._wishes)
        done, how = self.tr("Is it done?"), self.tr("What came of it")
        self.sheet.yes_no(lambda p: p.done, done, done, to=column)
        self.sheet.note(lambda p: p.done_note, how, how, to=column)
        remove_button(self, self.tr("this action"))

    def show_state(self) -> None:
        """At rest one line says who does what by when."""
        self._line.stand(beside=not self.is_open)
        for each in self.sheet.openables[:3]:
            each.is_plain = self.is_open
            each.show_state()
        super().show_state()

    def show_item(self, item: Action, number: str) -> None:
        """Show this action; the day's name is its own again after each reading of it."""
        super().show_item(item, number)
        self._number = number
        self._when.name_field(f"{self.tr('By when')} {number}".strip())
        self._name_wishes()

    def offer(self, wanted: OutcomeChoice) -> None:
        """The outcomes that this may be for."""
        if list(wanted) == list(self._offered):
            return
        self._offered = wanted
        if self._for is not None:
            self._wishes.removeWidget(self._for)
            self._for.hide()
            self._for.deleteLater()
        ask = self.tr("Which of their wishes is it for?")
        self._for = AnyOf(ask, wanted)
        self._for.changed.connect(self._chosen)
        self._wishes.addWidget(self._for)
        self._name_wishes()
        self.settle()
        if not self.is_open:
            self.show_state()

    def settle(self) -> None:
        """Show which outcomes it is for; there is more to say of it once it is begun."""
        begun = has_text(self.item.what + self.item.who + self.item.when.said)
        self._more.setVisible(begun or answers_in(self._more) > 0)
        if self._for is not None:
            self._for.set_value(self.item.outcomes)

    def _chosen(self) -> None:
        if self._for is not None:
            self.give(self.item.but(outcomes=self._for.value()))

    def _name_wishes(self) -> None:
        if self._for is not None:
            name_control(self._for, f"{self.tr('For which wish')} {self._number}".strip())


class OtherInvolvedCard(NumberedCard[OtherInvolved]):
    """One who already knows the person, what they hold, and whether they were asked."""

    def __init__(self, other: OtherInvolved) -> None:
        super().__init__(other)
        self.called = self.tr("Somebody who knows them")
        who, holds = self.tr("Who knows them"), self.tr("What they know")
        asked = self.tr("Have they been asked?")
        self.sheet.line(lambda p: p.who, who, who)
        self.sheet.note(lambda p: p.holds, holds, holds)
        self.sheet.yes_no(lambda p: p.asked, asked, asked)
        remove_button(self, self.tr("somebody who knows them"))


class AdviceCard(NumberedCard[Advice]):
    """Advice from a supervisor or a specialist (Guidance 14.211)."""

    def __init__(self, advice: Advice) -> None:
        super().__init__(advice)
        self.called = self.tr("Advice sought")
        whom, role = self.tr("Who was asked"), self.tr("Their role")
        when, said = self.tr("When they were asked"), self.tr("What they advised")
        pair = SideBySide()
        pair.add(self.sheet.line(lambda p: p.whom, whom, whom))
        pair.add(self.sheet.line(lambda p: p.role, role, role))
        self.column.addWidget(pair)
        self.sheet.day(lambda p: p.when, when, when)
        self.sheet.note(lambda p: p.said, said, said)
        remove_button(self, self.tr("this advice"))


class WaysOfHelping(QWidget):
    """None has to be used; a local pack's further words are offered as actions too.

    Signals: `picked(str)` with the way that becomes an action.
    """

    picked = Signal(str)

    def __init__(self, pack: Pack, sheet: Form[Plan], person: str) -> None:
        super().__init__()
        self._waits = plain_label("", role="help")
        self._waits.setProperty("tone", "care")
        prompt = pack.prompt("plan", "ways_to_respond")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(12)
        column.addWidget(self._waits)
        self._ways = sheet.any(
            lambda p: p.ways,
            prompt.ask,
            prompt.ask,
            codes(pack, WayToRespond),
            under=prompt.help,
            to=column,
        )
        self._make = plain_label(self.tr("Make it an action"), role="label")
        column.addWidget(self._make)
        own = [each for each in prompt.offered if each not in set(WayToRespond)]
        self._words: list[str] = [*WayToRespond, *own]
        self._always = frozenset(own)
        self._offered = OfferedWords(self._words)
        self._offered.picked.connect(self.picked)
        column.addWidget(self._offered)
        note = self.tr("What was thought of them, and why")
        sheet.note(lambda p: p.ways_note, note, note, to=column)
        self._pack, self._person = pack, person
        self.offered: CardList[WayOffered] = CardList(
            lambda way: WayOfferedCard(way, self._pack, self._person),
            lambda: WayOffered(id=new_id()),
            add=self.tr("A way that was offered to them"),
        )
        column.addWidget(self.offered)

    def follow(self, conversation: Conversation) -> None:
        """Offer as actions the ways that are ticked; some wait for specialist advice."""
        plan, waits = conversation.plan, must_wait(conversation)
        self._waits.setText(
            self.tr(
                "A family group conference, mediation and restorative approaches are not offered: "
                "the risk may come from a partner, family or someone coercive. First note "
                "specialist advice."
            )
        )
        self._waits.setVisible(waits)
        self._ways.leave_out(each for each in MEETING_WAYS if waits and each not in plan.ways)
        self.offered.show_items(plan.ways_offered)
        shown = self._always | set(plan.ways)
        if waits:
            shown = frozenset(words for words in shown if not is_meeting_way(words))
        self._offered.offer_only(shown)
        for widget in (self._make, self._offered):
            widget.setVisible(bool(shown))


class WayOfferedCard(NumberedCard[WayOffered]):
    """A way that was offered: which, when, what the person said to it, and what came of it."""

    def __init__(self, way: WayOffered, pack: Pack, person: str) -> None:
        super().__init__(way)
        self.called = self.tr("A way that was offered")
        sheet = self.sheet
        which, other = self.tr("Which way"), self.tr("Or another")
        answer, said = self.tr("What they decided"), self.tr("What they said to it")
        result, when = self.tr("What came of the offer"), self.tr("When it was offered")
        ways = [(None, self.tr("Choose")), *codes(pack, WayToRespond)]
        sheet.choose(lambda p: p.way, which, which, ways)
        sheet.line(lambda p: p.other, other, other)
        sheet.day(lambda p: p.on, when, when)
        sheet.one(lambda p: p.answer, answer, answer, codes(pack, WayAnswer))
        sheet.words(lambda p: p.words, said, said, speakers=speakers(person), english=True)
        sheet.line(lambda p: p.result, result, result)
        remove_button(self, self.tr("this offer"))
