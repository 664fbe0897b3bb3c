"""The grid over time: the path of marks, the person's and the practitioner's apart."""

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Point
from msp_desktop.record.story import DatedPlacement, Option, options_over_time, placements_over_time
from ui.person.section import Section
from ui.widgets.grid.marks import Mark, MarkShape, in_words, label_of, picture_words
from ui.widgets.grid.view import WellbeingGrid
from ui.widgets.labels import quiet_help
from ui.widgets.table import TextTable
from ui.widgets.words import conversation_number, day_of

MOST_IN_THE_PICTURE = 9
"""More marks of one voice than this could not be told apart; the table has them all."""

WIDEST = 520


class GridSection(Section):
    """A picture with earlier marks faded, and the same as a table."""

    def __init__(self, conversations: tuple[Conversation, ...], name: str, pack: Pack) -> None:
        super().__init__(self.tr("Safety and wellbeing, over time"))
        self._pack, self._name = pack, name
        placed = placements_over_time(conversations)
        options = options_over_time(conversations)
        if not placed and not options:
            self.nothing(self.tr("No mark is on the grid yet."))
            return
        drawn = _newest_of_each(placed)
        if len(drawn) < len(placed):
            words = self.tr("The picture has the newest {count} of each; the table has them all.")
            self.column.addWidget(quiet_help(words.format(count=MOST_IN_THE_PICTURE)))
        picture = WellbeingGrid(
            self.tr("Marks over time"),
            picture_words(pack.grid),
            lambda safety, wellbeing: pack.grid.read_out(safety=safety, wellbeing=wellbeing),
            description=self.tr("Numbered from the oldest; the table has the same marks."),
        )
        picture.setMaximumWidth(WIDEST)
        newest = options[-1].conversation if options else 0
        led = [one for one in options if one.conversation == newest]
        picture.set_marks([*self._marks(drawn), *self._arrows(led, drawn)])
        self.column.addWidget(picture)
        self._add_tables(placed, options)

    def _marks(self, drawn: list[DatedPlacement]) -> list[Mark]:
        newest = {(each.placement.who, _is_wanted(each)): each for each in drawn}
        return [self._mark(each, each in newest.values()) for each in drawn]

    def _mark(self, each: DatedPlacement, newest: bool) -> Mark:
        mark = each.placement
        kind = MarkShape.EARLIER
        if newest:
            kind = MarkShape.WANTED if _is_wanted(each) else MarkShape.NOW
        return Mark(
            key=_key(each),
            kind=kind,
            who=mark.who,
            label=f"{self._called(each)}, {day_of(mark.at)}",
            safety=mark.point.safety,
            wellbeing=mark.point.wellbeing,
            movable=False,
            sign=str(each.number),
        )

    def _arrows(self, options: list[Option], drawn: list[DatedPlacement]) -> list[Mark]:
        now = [each for each in drawn if not _is_wanted(each)]
        mine = [each for each in now if each.placement.who is GridView.PERSON]
        start = _key((mine or now)[-1]) if now else ""
        return [
            Mark(
                key=one.option.id,
                kind=MarkShape.CHOSEN if one.option.chosen else MarkShape.OPTION,
                who=GridView.PERSON,
                label=self.tr("Option: {what}").format(what=" ".join(one.option.what.split())),
                safety=one.option.leads_to.safety,
                wellbeing=one.option.leads_to.wellbeing,
                movable=False,
                start=start,
            )
            for one in options
            if one.option.leads_to is not None
        ]

    def _add_tables(self, placed: tuple[DatedPlacement, ...], options: tuple[Option, ...]) -> None:
        when, where, why = self.tr("When"), self.tr("Where"), self.tr("Why")
        for who in GridView:
            rows = [
                (self._called(each), self._when(each), self._where(mark.point), mark.why)
                for each in placed
                if (mark := each.placement).who is who
            ]
            if rows:
                person = who is GridView.PERSON
                title = self.tr("{name}’s marks").format(name=self._name) if person else ""
                title = title or self.tr("The practitioner’s marks")
                headings = (title, when, where, why)
                self.column.addWidget(TextTable(title, headings, rows, (3, 3, 5, 4)))
        if options:
            rows = [
                (
                    one.option.what,
                    conversation_number(one.conversation),
                    self._where(one.option.leads_to),
                    self.tr("Chosen") if one.option.chosen else "",
                )
                for one in options
            ]
            headings = (self.tr("Option"), when, self.tr("Leads to"), self.tr("Chosen or not"))
            self.column.addWidget(TextTable(self.tr("Options"), headings, rows, (3, 3, 5, 4)))

    def _called(self, each: DatedPlacement) -> str:
        mark = each.placement
        label = label_of(mark.who, mark.moment, self._name)
        if mark.who is GridView.PRACTITIONER:  # by now not always "your" view
            label = label.replace(self.tr("Your view"), self.tr("Practitioner"), 1)
        return f"{each.number}. {label}"

    @staticmethod
    def _when(each: DatedPlacement) -> str:
        return f"{day_of(each.placement.at)}, {conversation_number(each.conversation).lower()}"

    def _where(self, point: Point | None) -> str:
        return in_words(self._pack.grid, point) if point is not None else "–"


def _is_wanted(each: DatedPlacement) -> bool:
    return each.placement.moment is GridMoment.WANTED


def _key(each: DatedPlacement) -> str:
    return f"{each.placement.who.name}-{each.number}"


def _newest_of_each(placed: tuple[DatedPlacement, ...]) -> list[DatedPlacement]:
    kept = set()
    for who in GridView:
        kept |= set([p for p in placed if p.placement.who is who][-MOST_IN_THE_PICTURE:])
    return [each for each in placed if each in kept]
