"""One named decision, with every attempt at it in order."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import CapacityResult
from msp_desktop.practice.pack import Pack
from msp_desktop.record.capacity import (
    ArrangementView,
    Attempt,
    BestInterests,
    NamedDecision,
    latest_result,
)
from msp_desktop.record.part import new_id, with_item
from msp_desktop.record.story import DatedAttempt, DecisionStory, attempts_before
from ui.conversation.cards.arrangement import ArrangementCard
from ui.conversation.cards.attempt import AttemptCard
from ui.conversation.cards.best_interests import BestInterestsCard
from ui.conversation.form.card import NumberedCard, remove_button
from ui.conversation.form.card_list import CardList, ItemCards
from ui.conversation.form.layout import headed
from ui.widgets.buttons import secondary
from ui.widgets.labels import section
from ui.widgets.layout.emptying import empty
from ui.widgets.record_tables import attempts_table


class DecisionCard(NumberedCard[NamedDecision]):
    """What is to be decided, the attempts, and best interests where capacity is lacking.

    `earlier` answers with what conversations before this one hold; it is read, never edited.
    """

    def __init__(
        self,
        decision: NamedDecision,
        pack: Pack,
        person: str,
        earlier: Callable[[], tuple[DecisionStory, ...]] = tuple,
    ) -> None:
        super().__init__(decision)
        self.called = self.tr("The decision")
        self.column.setSpacing(16)
        self._pack, self._person = pack, person
        self._number = ""
        self._earlier = earlier
        self._before: tuple[DatedAttempt, ...] = ()
        prompt = pack.prompt("capacity", "decision")
        self.sheet.note(lambda p: p.decision, self.called, prompt.ask, under=prompt.help)
        about = pack.prompt("capacity", "about_enquiry")
        self.sheet.yes_no(lambda p: p.about_enquiry, about.ask, about.ask, under=about.help)
        by = self.tr("When it must be made")
        self.sheet.day_to_come(lambda p: p.needed_by, by, by)
        room = QWidget()  # there from the start, so that it is heard before the attempts here
        self._tried = QVBoxLayout(room)
        self._tried.setContentsMargins(0, 0, 0, 0)
        self._tried.setSpacing(8)
        self._tried_room = room
        room.hide()
        self.column.addWidget(room)
        self._attempts: ItemCards[Attempt, AttemptCard] = ItemCards(self._attempt, self._fill)
        self.column.addWidget(self._attempts)
        another = secondary(f"+  {self.tr('Another attempt at this decision')}")
        another.clicked.connect(self._add_attempt)
        self.sheet.named(another, self.tr("Another attempt at this decision"))
        self.column.addWidget(another, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_comes_and_goes()
        self._add_best_interests()
        remove_button(self, self.tr("this decision"))

    def show_item(self, item: NamedDecision, number: str) -> None:
        """Show this decision; what is not the newest attempt stays folded."""
        self._number = number
        super().show_item(item, number)
        self._interests.show_interests(item.best_interests, number)
        newest = self._attempts.card(item.attempts[-1].id) if item.attempts else None
        if newest is not None:
            newest.unfolding.set_open(True)

    def settle(self) -> None:
        """Show the attempts, and best interests where they are needed or begun."""
        self._show_before()
        self._attempts.show_items(self.item.attempts)
        self._arrangements.show_items(self.item.arrangements)
        begun = self.item.best_interests != BestInterests()
        lacks = latest_result(self.item) is CapacityResult.LACKS
        self._interests_fold.setVisible(lacks or begun)

    def _attempt(self, attempt: Attempt) -> AttemptCard:
        card = AttemptCard(attempt, self._pack)
        card.edited.connect(self._attempt_edited)
        return card

    def _fill(self, card: AttemptCard, attempt: Attempt) -> None:
        place = [one.id for one in self.item.attempts].index(attempt.id) + 1
        first = place == 1 and not self._number
        number = "" if first else f"{self._number or 1}.{place}"
        card.show_attempt(attempt, place=len(self._before) + place, number=number)

    def _show_before(self) -> None:
        """The attempts of conversations before, oldest first; those here are numbered on."""
        before = attempts_before(self._earlier(), self.item.id, self.item.decision)
        if before == self._before:
            return
        self._before = before
        self._tried_room.setVisible(bool(before))
        empty(self._tried)
        if before:
            title = self.tr("Earlier attempts at this decision")
            self._tried.addWidget(section(title))
            self._tried.addWidget(attempts_table(title, before))

    def _attempt_edited(self, attempt: Attempt) -> None:
        self.give(self.item.but(attempts=with_item(self.item.attempts, attempt)))

    def _add_attempt(self) -> None:
        for card in self._attempts.cards():
            card.unfolding.set_open(False)
        attempt = Attempt(id=new_id())
        self.give(self.item.but(attempts=(*self.item.attempts, attempt)))
        newest = self._attempts.card(attempt.id)
        if newest is not None:
            newest.unfolding.set_open(True)
            newest.when.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_comes_and_goes(self) -> None:
        """What may be asked of any decision, and seldom is."""
        self._more_fold, column = self.fold(self.tr("More about this decision"))
        coming = self._pack.prompt("capacity", "fluctuating")
        goes = self.tr("Does it come and go?")
        self.sheet.yes_no(lambda p: p.fluctuating, goes, goes, to=column)
        better = self.tr("When it is better")
        self.sheet.note(lambda p: p.better_when, better, better, under=coming.help, to=column)
        apart = self._pack.prompt("capacity", "words_and_actions")
        self.sheet.note(
            lambda p: p.words_and_actions,
            self.tr("Words and actions"),
            apart.ask,
            under=f"{apart.help} {self.tr('On its own this is not lack of capacity.')}",
            to=column,
        )
        confined = self._pack.prompt("capacity", "liberty")
        self.sheet.yes_no(
            lambda p: p.confinement,
            self.tr("May be confined"),
            confined.ask,
            under=confined.help,
            to=column,
        )
        advice = self.tr("Who you asked about it, and what they said")
        self.sheet.note(lambda p: p.confinement_advice, advice, advice, to=column)
        asked = self._pack.prompt("capacity", "arrangements")
        self._arrangements: CardList[ArrangementView] = CardList(
            lambda view: ArrangementCard(view, self._pack, self._person),
            lambda: ArrangementView(id=new_id()),
            add=self.tr("What they say about an arrangement"),
        )
        self._arrangements.changed.connect(
            lambda found: self.give(self.item.but(arrangements=found))
        )
        column.addLayout(headed(asked.ask, asked.help, self._arrangements))

    def _add_best_interests(self) -> None:
        self._interests_fold, column = self.fold(self.tr("Best interests"))
        self._interests = BestInterestsCard(self._pack)
        self._interests.edited.connect(
            lambda interests: self.give(self.item.but(best_interests=interests))
        )
        column.addWidget(self._interests)
