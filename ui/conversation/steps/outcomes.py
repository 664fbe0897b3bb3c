"""What the person wants to happen: their words, in their order."""

from datetime import UTC, datetime
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Asked, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.outcomes import KEEP, OUTCOMES
from msp_desktop.record import outcomes as rules
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import NotWanted, Outcome, Outcomes
from msp_desktop.record.part import has_text, item_by_id, new_id
from msp_desktop.record.person import display_name
from ui.conversation.cards.outcome import OutcomeCard
from ui.conversation.cards.outcomes import NotWantedCard, WithdrawnCard
from ui.conversation.cards.ties import TieList, free_pair, tied_to
from ui.conversation.form.accessibility import offer_by_name
from ui.conversation.form.card_list import CardList, ItemCards
from ui.conversation.form.form import Form
from ui.conversation.form.layout import add_body
from ui.conversation.form.options import speakers
from ui.conversation.steps.step import Step
from ui.translated import codes_in_words, translated
from ui.widgets.buttons import secondary
from ui.widgets.labels import announce, plain_label, section
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.layout.folding import Folding


class OutcomesStep(Step):
    """Outcomes in the person's order, what pulls against what, and what is not wanted."""

    name: ClassVar[str] = "outcomes"
    part: ClassVar[PartName] = PartName.OUTCOMES

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self._blank = Outcome(id=new_id())
        self.add_main_question("what_do_you_want")
        self._wants: ItemCards[Outcome, OutcomeCard] = ItemCards(self._want, self._fill_want)
        self.column.addWidget(self._wants)
        self._add_buttons()
        self._ties = TieList(self.prompt("pulls_against").ask)
        self._ties.edited.connect(self._ties_edited)
        self.column.addWidget(self._ties)
        self.column.addSpacing(8)
        body = add_body(self.column)
        self._sheet: Form[Outcomes] = Form(lambda: self.conversation.outcomes, self._write, body)
        most = self.prompt("what_matters_most")
        who = speakers(display_name(conversation.person))
        self._sheet.spoken(
            lambda p: p.matters_most,
            self.tr("What matters most"),
            most.ask,
            under=most.help,
            by=lambda p: p.matters_most_by,
            english=lambda p: p.matters_most_in_english,
            speakers=who,
            to=self.known_row("outcomes.matters_most", body),
        )
        know = self.prompt("how_will_you_know")
        self._sheet.spoken(
            lambda p: p.how_will_you_know,
            self.tr("How they will know"),
            know.ask,
            under=know.help,
            by=lambda p: p.how_will_you_know_by,
            english=lambda p: p.how_will_you_know_in_english,
            speakers=who,
            to=self.known_row("outcomes.how_will_you_know", body),
        )
        self._add_asked()
        self._gone_title = section(self.tr("No longer wanted"))
        self._gone: ItemCards[Outcome, WithdrawnCard] = ItemCards(self._left, self._fill_left)
        body.addWidget(self._gone_title)
        body.addWidget(self._gone)
        self._add_not_wanted()
        self._add_more()

    def fill(self, conversation: Conversation) -> None:
        """Show every outcome, and all that belongs to them."""
        self._sheet.show(conversation.outcomes)
        outcomes = conversation.outcomes
        self._not_wanted.show_items(outcomes.not_wanted)
        self._lay()
        offer_by_name(self, display_name(conversation.person))

    def cards(self) -> tuple[OutcomeCard, ...]:
        """The cards of what is wanted, in the person's order."""
        found = (self._wants.card(outcome.id) for outcome in self._kept())
        return tuple(card for card in found if card is not None)

    def _add_buttons(self) -> None:
        row = FlowLayout()
        another = self._another = secondary(f"+  {self.tr('Another outcome')}")
        another.setAccessibleName(self.tr("Another outcome"))
        another.clicked.connect(self._add)
        self._pull = secondary(
            self.tr("Two pull against each other"),
            description=self.tr("Link them and talk it through. Neither has to go."),
        )
        self._pull.clicked.connect(self._add_tie)
        row.addWidget(another)
        row.addWidget(self._pull)
        self.column.addLayout(row)

    def _add_not_wanted(self) -> None:
        self._not_wanted: CardList[NotWanted] = CardList(
            lambda item: NotWantedCard(item, display_name(self.conversation.person)),
            lambda: NotWanted(id=new_id()),
            add=self.tr("Something they do not want"),
        )
        self._not_wanted.changed.connect(
            lambda items: self._write(self.conversation.outcomes.but(not_wanted=items))
        )
        prompt = self.prompt("not_wanted")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        if prompt.help:
            column.addWidget(plain_label(prompt.help, role="help"))
        column.addWidget(self._not_wanted)
        self._sheet.column.addWidget(Folding(prompt.ask, body))

    def _add_asked(self) -> None:
        prompt = self.prompt("asked")
        self._asked = self._sheet.one(
            lambda p: p.asked,
            self.tr("Were they asked"),
            prompt.ask,
            codes_in_words(Asked),
            under=prompt.help,
        )
        self._asked.offers = False  # their words, once written, answer it
        self._counts = plain_label(
            self.tr("Counts as: {code}").format(code=translated(Asked.EXPRESSED)), role="help"
        )
        self._sheet.column.addWidget(self._counts)
        why = self.tr("Why they were not asked")
        self._why = self._sheet.note(lambda p: p.not_asked_reason, why, why)

    def _add_more(self) -> None:
        """What should stay as it is, and who speaks where the person cannot say."""
        self._more_fold, more = self._sheet.fold(self.tr("More to ask"))
        behalf = self.prompt("on_their_behalf")
        rows = self.declared(self._sheet, OUTCOMES)
        rows.add(KEEP, more)
        self._sheet.note(
            lambda p: p.on_their_behalf,
            self.tr("Who speaks for them"),
            behalf.ask,
            under=behalf.help,
            to=more,
        )
        rows.add_rest(more)

    def _kept(self) -> tuple[Outcome, ...]:
        """What is shown as wanted: an empty card where there is nothing yet."""
        kept = tuple(o for o in self.conversation.outcomes.items if o.withdrawn is None)
        return kept or (self._blank,)

    def _lay(self) -> None:
        """Lay the cards anew, after more than words has changed."""
        outcomes = self.conversation.outcomes
        if item_by_id(outcomes.items, self._blank.id) is not None:
            self._blank = Outcome(id=new_id())
        self._wants.show_items(self._kept())
        self._ties.show_ties(outcomes)
        left = tuple(o for o in outcomes.items if o.withdrawn is not None)
        self._gone.show_items(left)
        self._gone_title.setVisible(bool(left))
        self._settle()

    def _settle(self) -> None:
        """Show what hangs on the answers."""
        outcomes = self.conversation.outcomes
        kept = self._kept()
        places = {outcome.id: place for place, outcome in enumerate(kept)}
        for outcome in kept:
            card = self._wants.card(outcome.id)
            if card is not None:
                pulls = tuple(
                    sorted(
                        places[other] + 1 for other in tied_to(outcomes, outcome.id) & set(places)
                    )
                )
                card.show_place(places[outcome.id], len(kept), pulls)
        self._ties.offer(outcomes)
        self._another.setVisible(kept != (self._blank,))
        self._pull.setVisible(free_pair(outcomes) is not None)
        expressed = rules.asked_code(outcomes) is Asked.EXPRESSED
        self._asked.setVisible(not expressed)
        self._counts.setVisible(expressed)
        no = not expressed and outcomes.asked is Asked.NO
        self._why.setVisible(no or has_text(outcomes.not_asked_reason))

    def _want(self, outcome: Outcome) -> OutcomeCard:
        card = OutcomeCard(outcome, self.pack, display_name(self.conversation.person))
        card.edited.connect(self._outcome_edited)
        card.moved.connect(lambda by: self._move(outcome.id, by))
        card.removed.connect(lambda: self._remove(outcome.id))
        card.revised.connect(lambda: self._revise(outcome.id))
        card.unrevised.connect(lambda: self._unrevise(outcome.id))
        return card

    def _fill_want(self, card: OutcomeCard, outcome: Outcome) -> None:
        place = [one.id for one in self._kept()].index(outcome.id)
        card.show_item(outcome, _number(place))

    def _left(self, outcome: Outcome) -> WithdrawnCard:
        card = WithdrawnCard(outcome, display_name(self.conversation.person))
        card.edited.connect(self._outcome_edited)
        card.removed.connect(lambda: self._restore(outcome.id))
        return card

    def _fill_left(self, card: WithdrawnCard, outcome: Outcome) -> None:
        outcomes = self.conversation.outcomes
        left = [one.id for one in outcomes.items if one.withdrawn is not None]
        card.show_item(outcome, _number(left.index(outcome.id)))
        card.show_pulls(rules.talked_through(outcomes, outcome))

    def _add(self) -> None:
        empty = next((card for card in self.cards() if not has_text(card.item.words.text)), None)
        if empty is None:
            outcomes, outcome = rules.add(self.conversation.outcomes)
            self._write(outcomes)
            self._lay()
            empty = self._wants.card(outcome.id)
        if empty is not None:
            empty.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _outcome_edited(self, outcome: Outcome) -> None:
        outcomes = self.conversation.outcomes
        self._write(rules.with_outcome(outcomes, outcome))

    def _move(self, outcome_id: str, by: int) -> None:
        """Move past the neighbour that is seen, over any that are no longer wanted."""
        outcomes = self.conversation.outcomes
        kept = [outcome.id for outcome in self._kept()]
        place = kept.index(outcome_id) + by
        card = self._wants.card(outcome_id)
        if not 0 <= place < len(kept):
            if card is not None:
                announce(card, self.tr("It is at the end already."))
            return
        items = [outcome.id for outcome in outcomes.items]
        over = items.index(kept[place]) - items.index(outcome_id)
        self._write(rules.move(outcomes, outcome_id, over))
        self._lay()
        if card is not None:
            announce(card, card.facts())

    def _remove(self, outcome_id: str) -> None:
        if item_by_id(self.conversation.outcomes.items, outcome_id) is None:
            return
        outcomes = rules.remove(self.conversation.outcomes, outcome_id, at=datetime.now(UTC))
        self._write(outcomes)
        self._lay()
        left = self._gone.card(outcome_id)
        if left is not None:
            left.reason.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.cards()[0].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _restore(self, outcome_id: str) -> None:
        self._write(rules.restore(self.conversation.outcomes, outcome_id))
        self._lay()
        card = self._wants.card(outcome_id)
        if card is not None:
            card.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _revise(self, outcome_id: str) -> None:
        """Keep the words as they are beside the card; the new ones are written over them."""
        outcome = item_by_id(self.conversation.outcomes.items, outcome_id)
        if outcome is not None:
            now = datetime.now(UTC)
            self._outcome_edited(rules.revise(outcome, outcome.words, at=now, reason=""))
            self._lay()
            card = self._wants.card(outcome_id)
            if card is not None:
                card.editor.setFocus(Qt.FocusReason.TabFocusReason)
                card.editor.field().selectAll()

    def _unrevise(self, outcome_id: str) -> None:
        outcome = item_by_id(self.conversation.outcomes.items, outcome_id)
        if outcome is not None and outcome.earlier:
            before = outcome.but(words=outcome.earlier[-1].words, earlier=outcome.earlier[:-1])
            self._outcome_edited(before)
            self._lay()

    def _add_tie(self) -> None:
        pair = free_pair(self.conversation.outcomes)
        if pair is not None:
            self._write(rules.tie(self.conversation.outcomes, *pair))
            self._lay()
            self._ties.go_to_last()

    def _ties_edited(self, outcomes: Outcomes) -> None:
        untied = len(outcomes.ties) < len(self.conversation.outcomes.ties)
        self._write(outcomes)
        if untied:
            self._lay()
            self._pull.setFocus(Qt.FocusReason.TabFocusReason)

    def _write(self, outcomes: Outcomes) -> None:
        self.change(self.conversation.but(outcomes=outcomes))
        self._settle()


def _number(place: int) -> str:
    return "" if place == 0 else str(place + 1)
