"""How safe and how well: the picture, the same in words, and the options as ways across it."""

from datetime import UTC, datetime
from typing import ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import GridMoment, GridView, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.grid import GRID
from msp_desktop.record import grid as rules
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid, GridOption, Placement, Point, half_in_words
from msp_desktop.record.part import new_id, with_item
from msp_desktop.record.person import NOT_NAMED, display_name
from ui.conversation.cards.grid import PlacementCard
from ui.conversation.cards.grid_marks import (
    FIRST,
    LATER,
    begins_at,
    key_of,
    marks_of,
    not_yet,
    option_not_yet,
)
from ui.conversation.cards.option import OptionCard
from ui.conversation.form.card_list import CardList, ItemCards
from ui.conversation.form.form import Form
from ui.conversation.form.layout import SideBySide
from ui.conversation.steps.step import Step
from ui.translated import translated
from ui.widgets.buttons import Button, secondary
from ui.widgets.grid.marks import Mark, label_of, picture_words
from ui.widgets.grid.numbers import GridNumbers
from ui.widgets.grid.view import WellbeingGrid
from ui.widgets.labels import plain_label
from ui.widgets.layout.flow import FlowLayout

PlacementChoice = tuple[GridView, GridMoment]

WIDEST = 560
"""The picture in pixels, so that all of it is seen at once on a small screen."""


class GridStep(Step):
    """The person's marks and the practitioner's, kept apart, and where each option would lead."""

    name: ClassVar[str] = "grid"
    part: ClassVar[PartName] = PartName.GRID

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self._buttons: dict[PlacementChoice, Button] = {}
        self._waits = ""  # the key of the one mark that is shown, hollow, and not kept yet
        self.add_main_question("now")
        self._add_picture()
        self._placements: ItemCards[Placement, PlacementCard] = ItemCards(
            self._placement, self._fill_placement
        )
        self._halves = plain_label("")
        self.column.addWidget(self._halves)
        self.column.addWidget(self._placements)
        self.column.addSpacing(8)
        self._options: CardList[GridOption] = CardList(
            self._option,
            lambda: GridOption(id=new_id()),
            add=self.tr("An option"),
            ask=self.prompt("options").ask,
        )
        self._options.changed.connect(
            lambda options: self._write(self.conversation.grid.but(options=options))
        )
        self.column.addWidget(self._options)
        self._sheet: Form[Grid] = Form(lambda: self.conversation.grid, self._write, self.column)
        self._later_fold, later = self._sheet.fold(self.tr("At review and at close"))
        later.addLayout(self._place_buttons(LATER))
        self._declined_fold, declined = self._sheet.fold(self.tr("No mark placed"))
        self._sheet.note(
            lambda p: p.declined,
            self.tr("Why no mark was placed"),
            self.tr("Why was no mark placed?"),
            under=self.tr("They may not wish to. That is fine."),
            to=declined,
        )
        self.declared(self._sheet, GRID).add_rest()

    def fill(self, conversation: Conversation) -> None:
        """Show every mark and option."""
        self._sheet.show(conversation.grid)
        self._options.show_items(conversation.grid.options)
        self._show_halves(conversation.grid)
        self._lay()

    def picture(self) -> WellbeingGrid:
        """The picture itself."""
        return self._picture

    def numbers(self) -> GridNumbers:
        """The same marks in numbers."""
        return self._numbers

    def _show_halves(self, grid: Grid) -> None:
        """What was said of how safe or how well alone, which places no mark."""
        of = (
            (GridView.PERSON, self._name()),
            (GridView.PRACTITIONER, self.tr("In the practitioner’s view")),
        )
        lines = (
            f"{who}: {translated(words)}"
            for view, who in of
            if (words := half_in_words(grid, view, self.pack.grid))
        )
        self._halves.setText("\n".join(lines))
        self._halves.setVisible(bool(self._halves.text()))

    def _place_buttons(self, kinds: tuple[PlacementChoice, ...]) -> FlowLayout:
        row = FlowLayout()
        for who, moment in kinds:
            button = secondary("")
            button.clicked.connect(lambda _=False, who=who, moment=moment: self._place(who, moment))
            self._buttons[who, moment] = button
            row.addWidget(button)
        return row

    def _add_picture(self) -> None:
        words = self.pack.grid

        def describe(safety: int, wellbeing: int) -> str:
            return words.read_out(safety=safety, wellbeing=wellbeing)

        self._picture = WellbeingGrid(
            self.tr("Safety and wellbeing"),
            picture_words(words),
            describe,
            description=self.tr(
                "Move a mark with the arrow keys, by ten with Shift, or with the numbers beside "
                "it. Each is read out in words below."
            ),
        )
        self._picture.setMaximumWidth(WIDEST)
        self._picture.moved.connect(self._moved)
        self._numbers = GridNumbers(self._picture, describe)
        beside = SideBySide()
        beside.add(self._picture, 3)
        beside.add(self._at_side(), 2)
        self.column.addWidget(beside)

    def _at_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._place_buttons(FIRST))
        column.addWidget(self._numbers)
        self._stays = QWidget()
        stays = QVBoxLayout(self._stays)
        stays.setContentsMargins(0, 0, 0, 0)
        stays.addWidget(
            plain_label(self.tr("The hollow mark is not placed yet. Move it, or:"), role="help")
        )
        self._stay_there = secondary(self.tr("It belongs in the middle"))
        self._stay_there.clicked.connect(self._stay)
        stays.addWidget(self._stay_there, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._stays)
        column.addWidget(
            plain_label(
                self.tr("Drag a mark, tap where it belongs, or move it with the arrow keys."),
                role="help",
            )
        )
        column.addStretch(1)
        return side

    def _name(self) -> str:
        name = display_name(self.conversation.person)
        return self.tr("The person") if name == NOT_NAMED else name

    def _placement(self, placement: Placement) -> PlacementCard:
        card = PlacementCard(placement, self.pack, self._name())
        card.edited.connect(self._why_edited)
        card.removed.connect(lambda: self._take_back(placement.who, placement.moment))
        return card

    def _fill_placement(self, card: PlacementCard, placement: Placement) -> None:
        card.show_item(placement, "")

    def _option(self, option: GridOption) -> OptionCard:
        card = OptionCard(option, self.pack, self._name())
        card.wants_place.connect(lambda: self._place_option(option.id))
        return card

    def _place(self, who: GridView, moment: GridMoment) -> None:
        """Show a mark in the middle, hollow: it is kept once it is moved, or is to stay there."""
        self._wait_for(key_of(who, moment))

    def _place_option(self, option_id: str) -> None:
        """Show an option's mark where the person already is, hollow, until it is moved."""
        self._wait_for(option_id)

    def _wait_for(self, key: str) -> None:
        self._waits = key
        self._lay()
        self._go_to(key)

    def _stay(self) -> None:
        """Where the hollow mark waits is where it belongs."""
        mark = self._picture.mark(self._waits)
        if mark is not None:
            self._moved(mark.key, mark.safety, mark.wellbeing)

    def _go_to(self, key: str) -> None:
        self._picture.select(key)
        self._picture.button(key).setFocus(Qt.FocusReason.TabFocusReason)

    def _moved(self, key: str, safety: int, wellbeing: int) -> None:
        point = Point(safety=safety, wellbeing=wellbeing)
        grid = self.conversation.grid
        waited = self._waits == key
        if waited:
            self._waits = ""
        card = self._options.card(key)
        if card is not None:
            if card.item.leads_to != point:
                self._options_edited(card.item.but(leads_to=point))
            return
        who, moment = next(kind for kind in (*FIRST, *LATER) if key_of(*kind) == key)
        before = rules.latest(grid, who, moment)
        if waited:
            self._write(rules.place(grid, who, moment, point, at=datetime.now(UTC)))
            self._lay()
        elif before is not None and before.point != point:
            self._write(rules.place(grid, who, moment, point, at=datetime.now(UTC)))
            self._placements.show_items(self.conversation.grid.placements)

    def _options_edited(self, option: GridOption) -> None:
        options = with_item(self.conversation.grid.options, option)
        self._write(self.conversation.grid.but(options=options))
        self._options.show_items(options)

    def _why_edited(self, placement: Placement) -> None:
        grid = self.conversation.grid
        self._write(grid.but(placements=with_item(grid.placements, placement)))

    def _take_back(self, who: GridView, moment: GridMoment) -> None:
        self._write(rules.take_back(self.conversation.grid, who, moment))
        self._lay()
        self._buttons[who, moment].setFocus(Qt.FocusReason.TabFocusReason)

    def _write(self, grid: Grid) -> None:
        self.change(self.conversation.but(grid=grid))
        self._draw()

    def _waiting(self) -> Mark | None:
        """The hollow mark, if there still is something for it to stand for."""
        grid = self.conversation.grid
        for kind in (*FIRST, *LATER):
            if key_of(*kind) == self._waits and rules.latest(grid, *kind) is None:
                self._stay_there.say(self.tr("It belongs in the middle"))
                return not_yet(*kind, self._name())
        for number, card in enumerate(self._options.in_order(), 1):
            if card.item.id == self._waits and card.item.leads_to is None:
                self._stay_there.say(self.tr("It would change nothing"))
                return option_not_yet(grid, card.item, number)
        return None

    def _draw(self) -> None:
        """Show the marks on the picture and in numbers."""
        marks = marks_of(self.conversation.grid, self._name())
        waiting = self._waiting()
        self._waits = waiting.key if waiting is not None else ""
        if waiting is not None:
            marks.append(waiting)
        for card in self._options.in_order():
            waits = card.item.id == self._waits
            cast("OptionCard", card).wait_at(begins_at(self.conversation.grid) if waits else None)
        self._stays.setVisible(waiting is not None)
        self._picture.set_marks(marks)
        self._numbers.refresh()
        self._numbers.setVisible(bool(self._picture.marks()))

    def _lay(self) -> None:
        """Show the marks everywhere, after one came or went."""
        grid = self.conversation.grid
        for (who, moment), button in self._buttons.items():
            label = label_of(who, moment, self._name())
            button.say(self.tr("Place: {mark}").format(mark=label))
            is_there = rules.latest(grid, who, moment) is not None
            button.setVisible(not (is_there or self._waits == key_of(who, moment)))
        self._placements.show_items(grid.placements)
        self._draw()
