"""What is weighed where the person cannot decide: Mental Capacity Act 2005, section 4."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer, Power
from msp_desktop.practice.pack import Pack
from msp_desktop.record.capacity import BestInterests, Decider
from msp_desktop.record.part import has_text
from ui.conversation.form.form import Form
from ui.conversation.form.options import codes
from ui.widgets.labels import plain_label, section


class BestInterestsCard(QWidget):
    """Begins with the person, then those who know them, then what is decided and by whom.

    Signals: `edited(BestInterests)` with the next one.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._interests = BestInterests()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        prompt = pack.prompt("capacity", "best_interests")
        column.addWidget(plain_label(prompt.ask, role="label"))
        column.addWidget(plain_label(prompt.help, role="help"))
        self._sheet: Form[BestInterests] = Form(lambda: self._interests, self._give, column)
        self._add_person()
        self._attorney = DeciderQuestions(pack, self.tr("Attorney"), is_attorney=True)
        self._deputy = DeciderQuestions(pack, self.tr("Court deputy"), is_attorney=False)
        self._attorney.edited.connect(lambda it: self._give(self._interests.but(attorney=it)))
        self._deputy.edited.connect(lambda it: self._give(self._interests.but(deputy=it)))
        column.addWidget(self._attorney)
        column.addWidget(self._deputy)
        self._note(
            lambda p: p.attorney_or_deputy,
            self.tr("Attorney or deputy"),
            self.tr("Anything else about an attorney or a deputy"),
        )
        self._add_decision()

    def show_interests(self, interests: BestInterests, number: str) -> None:
        """Show these, without giving rise to an edit; `number` goes behind the names."""
        self._interests = interests
        self._sheet.show(interests)
        self._sheet.number(number)
        self._attorney.show_decider(interests.attorney, number)
        self._deputy.show_decider(interests.deputy, number)

    def _note(self, field: Callable[[BestInterests], str], name: str, ask: str) -> None:
        self._sheet.note(field, name, ask)

    def _add_person(self) -> None:
        """The person first: their part, their wishes, and those who know them."""
        self._note(
            lambda p: p.could_return,
            self.tr("Could it return"),
            self.tr("Could capacity come back?"),
        )
        self._note(
            lambda p: p.took_part,
            self.tr("How they took part"),
            self.tr("How did the person take part?"),
        )
        self._note(lambda p: p.wishes, self.tr("Wishes"), self.tr("Past and present wishes"))
        self._note(lambda p: p.feelings, self.tr("Feelings"), self.tr("How they feel about it"))
        self._note(
            lambda p: p.beliefs, self.tr("Beliefs and values"), self.tr("Beliefs and values")
        )
        self._note(
            lambda p: p.consulted,
            self.tr("Who was consulted"),
            self.tr("Who was consulted, and what did they say?"),
        )

    def _add_decision(self) -> None:
        self._note(
            lambda p: p.less_restrictive,
            self.tr("Less restrictive"),
            self.tr("What would be less restrictive of their rights and freedom?"),
        )
        self._note(
            lambda p: p.decision,
            self.tr("Decided in their best interests"),
            self.tr("What is decided in their best interests, and why?"),
        )
        by = self.tr("Who decides it")
        self._sheet.line(lambda p: p.decided_by, by, by)
        again = self.tr("When to look at it again")
        self._sheet.day_to_come(lambda p: p.look_again, again, again)

    def _give(self, interests: BestInterests) -> None:
        self._interests = interests
        self.edited.emit(interests)


class DeciderQuestions(QWidget):
    """Whether somebody holds a power for the person, and whether the paper was seen.

    Signals: `edited(Decider)` with the next one.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack, title: str, *, is_attorney: bool) -> None:
        super().__init__()
        self._decider = Decider()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(section(title))
        self._sheet: Form[Decider] = Form(lambda: self._decider, self._given, outer)
        there = self.tr("Is there one?")
        self._sheet.yes_no(lambda p: p.there_is, f"{title}: {there}", there)
        self._rest = QWidget()
        column = QVBoxLayout(self._rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        name = self.tr("Their name")
        self._sheet.line(lambda p: p.name, f"{title}: {name}", name, to=column)
        powers = self.tr("For what?")
        self._sheet.any(
            lambda p: p.powers,
            f"{title}: {powers}",
            powers,
            codes(pack, Power),
            under=self.tr("A power over money is not a power over care."),
            to=column,
        )
        if is_attorney:
            registered = self.tr("Is the power registered?")
            self._sheet.yes_no(
                lambda p: p.registered,
                registered,
                registered,
                under=self.tr("Until it is, it cannot be used."),
                to=column,
            )
        seen = self.tr("Have you seen the paper?")
        self._sheet.yes_no(lambda p: p.paper_seen, f"{title}: {seen}", seen, to=column)
        outer.addWidget(self._rest)

    def show_decider(self, decider: Decider, number: str) -> None:
        """Show this one, without giving rise to an edit; `number` goes behind the names."""
        self._decider = decider
        self._sheet.show(decider)
        self._sheet.number(number)
        self._settle()

    def _given(self, decider: Decider) -> None:
        self._decider = decider
        self._settle()
        self.edited.emit(decider)

    def _settle(self) -> None:
        there = self._decider.there_is in {Answer.YES, Answer.NOT_SURE}
        begun = self._decider != Decider(there_is=self._decider.there_is)
        self._rest.setVisible(there or begun or has_text(self._decider.name))
