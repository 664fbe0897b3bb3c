"""Outcomes that pull against each other, two by two, under their question."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from msp_desktop.record import outcomes as rules
from msp_desktop.record.outcomes import OutcomeConflict, Outcomes
from msp_desktop.record.part import with_item
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.card import ONLY_OPEN, NumberedCard
from ui.conversation.form.card_list import ItemCards
from ui.widgets.buttons import quiet
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import form_row, plain_label, section
from ui.widgets.layout.emptying import empty
from ui.widgets.layout.tab_order import first_control


class TieCard(NumberedCard[OutcomeConflict]):
    """Which two, and a note. Neither has to go; `removed` means they are not tied any more."""

    def __init__(self, tie: OutcomeConflict) -> None:
        super().__init__(tie)
        self.called = self.tr("Pull against each other")
        self._offered: list[tuple[str, str]] = []
        self._number = ""
        self._both = plain_label("")
        self.column.addWidget(self._both)
        choosing = QWidget()
        choosing.setProperty(ONLY_OPEN, True)  # at rest the line over them says which two
        self._pair = QVBoxLayout(choosing)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(12)
        self.column.addWidget(choosing)
        self._choosers: tuple[Chooser[str], ...] = ()
        how = self.tr("How you talked it through")
        self.sheet.note(lambda p: p.note, how, how)
        untie = quiet(self.tr("They do not pull against each other"))
        untie.clicked.connect(self.removed)
        self.sheet.named(untie, untie.text())
        self.column.addWidget(untie, 0, Qt.AlignmentFlag.AlignLeading)

    def show_item(self, item: OutcomeConflict, number: str) -> None:
        """Show this tie as the one of that number."""
        super().show_item(item, number)
        self._number = number
        self._name_choosers()

    def offer(self, offered: Sequence[tuple[str, str]]) -> None:
        """The outcomes that can be chosen, by id and words."""
        if list(offered) == self._offered:
            return
        same = [key for key, _ in offered] == [key for key, _ in self._offered]
        self._offered = list(offered)
        if same:
            for chooser in self._choosers:
                for at, (_, words) in enumerate(offered):
                    chooser.setItemText(at, words)
            self.settle()
            return
        empty(self._pair)
        labels = (self.tr("This"), self.tr("pulls against this"))
        self._choosers = (Chooser(labels[0], offered), Chooser(labels[1], offered))
        for label, chooser in zip(labels, self._choosers, strict=True):
            chooser.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            chooser.changed.connect(self._chosen)
            self._pair.addWidget(form_row(label, chooser))
        self._name_choosers()
        self.settle()

    def settle(self) -> None:
        """Show which two."""
        for chooser, outcome in zip(
            self._choosers, (self.item.first, self.item.second), strict=False
        ):
            chooser.set_value(outcome)
        words = dict(self._offered)
        both = self.tr("“{first}” and “{second}”")
        first, second = words.get(self.item.first, ""), words.get(self.item.second, "")
        self._both.setText(both.format(first=first, second=second))

    def show_state(self) -> None:
        """At rest one line says which two."""
        self._both.setVisible(not self.is_open)
        super().show_state()

    def _chosen(self) -> None:
        first, second = (chooser.value() for chooser in self._choosers)
        if first is None or second is None or first == second:
            self.settle()
        else:
            self.give(self.item.but(first=first, second=second))

    def _name_choosers(self) -> None:
        names = (self.tr("This"), self.tr("Pulls against"))
        for name, chooser in zip(names, self._choosers, strict=False):
            name_control(chooser, f"{name} {self._number}".strip())


LONGEST_CHOICE = 60


class TieList(QWidget):
    """The ties of a list of outcomes; nothing is shown where there are none.

    Signals: `edited(Outcomes)` with the next list, after a tie was changed or untied.
    """

    edited = Signal(object)

    def __init__(self, question: str) -> None:
        super().__init__()
        self._outcomes = Outcomes()
        self._ties: ItemCards[OutcomeConflict, TieCard] = ItemCards(self._card, self._fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(section(question))
        column.addWidget(self._ties)

    def show_ties(self, outcomes: Outcomes) -> None:
        """Show the ties of these outcomes, without giving rise to an edit."""
        self._outcomes = outcomes
        self._ties.show_items(rules.open_ties(outcomes))
        self.offer(outcomes)

    def offer(self, outcomes: Outcomes) -> None:
        """Offer these outcomes in the words they have now."""
        self._outcomes = outcomes
        offered = [(one.id, _short(one.words.text)) for one in rules.active_outcomes(outcomes)]
        for card in self._ties.cards():
            card.offer(offered)
        self.setVisible(bool(rules.open_ties(outcomes)))

    def go_to_last(self) -> None:
        """Put the keyboard on the newest tie."""
        card = self._ties.card(self._outcomes.ties[-1].id)
        first = first_control(card) if card is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, tie: OutcomeConflict) -> TieCard:
        card = TieCard(tie)
        card.edited.connect(self._tie_edited)
        card.removed.connect(lambda: self.edited.emit(rules.untie(self._outcomes, tie.id)))
        return card

    def _fill(self, card: TieCard, tie: OutcomeConflict) -> None:
        place = [one.id for one in rules.open_ties(self._outcomes)].index(tie.id)
        card.show_item(tie, "" if place == 0 else str(place + 1))

    def _tie_edited(self, tie: OutcomeConflict) -> None:
        others = rules.untie(self._outcomes, tie.id)
        if tie.second in tied_to(others, tie.first):
            self._ties.show_items(rules.open_ties(self._outcomes))  # the two are tied already
        else:
            self.edited.emit(self._outcomes.but(ties=with_item(self._outcomes.ties, tie)))


def tied_to(outcomes: Outcomes, outcome_id: str) -> set[str]:
    """The outcomes that pull against this one."""
    pairs = [{tie.first, tie.second} for tie in outcomes.ties]
    return {other for pair in pairs if outcome_id in pair for other in pair - {outcome_id}}


def free_pair(outcomes: Outcomes) -> tuple[str, str] | None:
    """The first two wanted outcomes that are not tied to each other yet."""
    wanted = [outcome.id for outcome in rules.active_outcomes(outcomes)]
    pairs = ((a, b) for at, a in enumerate(wanted) for b in wanted[at + 1 :])
    return next(((a, b) for a, b in pairs if b not in tied_to(outcomes, a)), None)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_CHOICE else f"{line[: LONGEST_CHOICE - 1]}…"
