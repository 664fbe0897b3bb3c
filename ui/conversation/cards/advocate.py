"""One named advocate: how to reach them, the roles and units they hold, and in what they act.

One advocate stays for the whole way (Guidance 7.9, 7.60); a second needs a stated reason.
"""

from msp_desktop.practice.advocacy_codes import Instruction, QualificationUnit
from msp_desktop.practice.codes import AdvocateRole
from msp_desktop.practice.pack import Pack
from msp_desktop.record.advocates_record import (
    Challenge,
    Matter,
    NamedAdvocate,
    Representation,
    RequestToAdvocate,
)
from msp_desktop.record.part import has_text, new_id
from ui.conversation.form.card import NumberedCard, bare, remove_button
from ui.conversation.form.card_list import CardList
from ui.conversation.form.layout import SideBySide, headed
from ui.conversation.form.options import codes, speakers


class MatterCard(NumberedCard[Matter]):
    """What it is about, instructed or not, and what that rests on."""

    def __init__(self, matter: Matter, pack: Pack) -> None:
        super().__init__(matter)
        bare(self)
        self.column.setContentsMargins(32, 0, 0, 0)
        self.column.setSpacing(12)
        self.called = self.tr("Matter")
        what = self.tr("What the matter is")
        self.sheet.line(lambda p: p.matter, what, what)
        ask = self.tr("Instructed by the person in this matter?")
        self.sheet.one(
            lambda p: p.instruction, self.tr("Instruction"), ask, codes(pack, Instruction)
        )
        rests = self.tr("How the instruction was given, or what you rely on")
        self._rests = self.sheet.line(lambda p: p.relies_on, rests, rests)
        remove_button(self, self.tr("this matter"))

    def settle(self) -> None:
        """Ask what it rests on once it is said."""
        asked = self.item.instruction is not None
        self._rests.setVisible(asked or has_text(self.item.relies_on))


class AdvocateCard(NumberedCard[NamedAdvocate]):
    """Who, since when, in what roles, in which matters, and whether they are independent."""

    def __init__(self, advocate: NamedAdvocate, pack: Pack) -> None:
        super().__init__(advocate)
        self.called = self.tr("Advocate")
        self.column.setSpacing(16)
        self._number = ""
        self._add_who()
        second = self.tr("Why a second advocate")
        self._second = self.sheet.line(
            lambda p: p.second_reason,
            second,
            second,
            under=self.tr("One advocate throughout. A second needs a reason."),
        )
        roles, units = self.tr("Roles held"), self.tr("Qualification units held")
        self.sheet.any(lambda p: p.roles, roles, roles, codes(pack, AdvocateRole))
        self.sheet.any(lambda p: p.units, units, units, codes(pack, QualificationUnit))
        self._matters: CardList[Matter] = CardList(
            lambda matter: MatterCard(matter, pack),
            lambda: Matter(id=new_id()),
            add=self.tr("A matter"),
        )
        self._matters.changed.connect(lambda matters: self.give(self.item.but(matters=matters)))
        instructed = pack.prompt("advocacy", "instructed")
        self.column.addLayout(headed(instructed.ask, instructed.help, self._matters))
        free = pack.prompt("advocacy", "independence")
        independent = self.tr("Independent")
        self.sheet.yes_no(lambda p: p.independent, independent, free.ask, under=free.help)
        conflict = self.tr("How it was checked, and any conflict")
        self._conflict = self.sheet.line(lambda p: p.conflict, conflict, conflict)
        remove_button(self, self.tr("this advocate"))

    def show_item(self, item: NamedAdvocate, number: str) -> None:
        """Show this advocate; one after the first is asked for the reason."""
        self._number = number
        super().show_item(item, number)
        self._matters.number_within(number)
        self._matters.show_items(item.matters)

    def settle(self) -> None:
        """Ask for the reason of a second one, and how it was checked once it is answered."""
        self._second.setVisible(bool(self._number) or has_text(self.item.second_reason))
        checked = self.item.independent is not None
        self._conflict.setVisible(checked or has_text(self.item.conflict))

    def _add_who(self) -> None:
        """Name and organisation, means of contact and since when, two by two."""
        name, organisation = self.tr("Name of the advocate"), self.tr("Their organisation")
        contact, since = self.tr("How to reach the advocate"), self.tr("Advocate since")
        who, way = SideBySide(), SideBySide()
        self.sheet.line(lambda p: p.name, name, name, to=who.add_column())
        self.sheet.line(lambda p: p.organisation, organisation, organisation, to=who.add_column())
        self.sheet.line(lambda p: p.contact, contact, contact, to=way.add_column())
        self.sheet.day(lambda p: p.since, since, since, to=way.add_column())
        for row in (who, way):
            self.column.addWidget(row)


class ToldToSayCard(NumberedCard[RequestToAdvocate]):
    """What the person asked the advocate to say or do, as they put it, and when."""

    def __init__(self, request: RequestToAdvocate, person: str) -> None:
        super().__init__(request)
        self.called = self.tr("What they asked the advocate to say or do")
        self.sheet.words(
            lambda p: p.words, self.called, self.called, speakers=speakers(person), english=True
        )
        day = self.tr("Day they asked it")
        self.sheet.day(lambda p: p.day, day, day)
        remove_button(self, self.tr("what they asked for"))


class SaidForThemCard(NumberedCard[Representation]):
    """What was said on the person's behalf, to whom and when, and what was answered."""

    def __init__(self, item: Representation) -> None:
        super().__init__(item)
        self.called = self.tr("What was said for them")
        self.sheet.note(lambda p: p.what, self.called, self.called)
        whom, day = self.tr("To whom it was said"), self.tr("Day it was said")
        row = SideBySide()
        self.sheet.line(lambda p: p.to_whom, whom, whom, to=row.add_column())
        self.sheet.day(lambda p: p.day, day, day, to=row.add_column())
        self.column.addWidget(row)
        answer = self.tr("What was answered")
        self.sheet.note(lambda p: p.answer, answer, answer)
        remove_button(self, self.tr("what was said for them"))


class ChallengeCard(NumberedCard[Challenge]):
    """What was challenged, with whom and when; and the answer, open until there is one."""

    def __init__(self, challenge: Challenge) -> None:
        super().__init__(challenge)
        self.called = self.tr("What was challenged")
        self.sheet.note(lambda p: p.what, self.called, self.called)
        whom, day = self.tr("With whom it was challenged"), self.tr("Day of the challenge")
        row = SideBySide()
        self.sheet.line(lambda p: p.to_whom, whom, whom, to=row.add_column())
        self.sheet.day(lambda p: p.day, day, day, to=row.add_column())
        self.column.addWidget(row)
        answer = self.tr("Answer to the challenge")
        under = self.tr("Without an answer it is still open.")
        self.sheet.note(lambda p: p.answer, answer, answer, under=under)
        answered = self.tr("Day of the answer")
        self._answered = self.sheet.day(lambda p: p.answered, answered, answered)
        remove_button(self, self.tr("this challenge"))

    def settle(self) -> None:
        """Ask when it was answered once it was."""
        item = self.item
        self._answered.setVisible(has_text(item.answer) or has_text(item.answered.said))
