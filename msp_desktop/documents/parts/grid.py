"""Wellbeing/safety grid: the picture, the same in words and numbers, and the options."""

from msp_desktop.documents.parts.reader_copy import (
    MSP,
    FactRow,
    ReaderCopy,
    join_sentences,
    lower_first,
    quoted,
)
from msp_desktop.pdf.blocks import (
    Block,
    GridFigure,
    GridMark,
    KeepTogether,
    MarkKind,
    Paragraph,
    Table,
)
from msp_desktop.practice.codes import GridMoment, GridView, PartName
from msp_desktop.record.conversation import view_by
from msp_desktop.record.grid import (
    GridOption,
    Placement,
    Point,
    half_in_words,
    latest,
    person_says,
    quarter,
    reason_for,
    without_half,
)
from msp_desktop.record.part import day_at, has_text
from msp_desktop.sentences import date_in_words

PART = PartName.GRID
SOURCES = ((MSP, "appendix 2"),)


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """The person's marks and the practitioner's, kept apart; no number is made of the two."""
    instead = telling.instead(PartName.GRID)
    if instead is not None:
        return (telling.heading(PartName.GRID), *instead) if instead else ()
    return (
        KeepTogether((telling.heading(PartName.GRID), *_declined(telling), *_figure(telling))),
        *_in_words(telling),
    )


def _declined(telling: ReaderCopy) -> tuple[Block, ...]:
    grid = telling.record.grid
    ours = half_in_words(grid, GridView.PRACTITIONER, telling.pack.grid)
    beside = (Paragraph(f"{telling.practitioner_name}, no mark placed: {ours}"),) if ours else ()
    why = without_half(without_half(grid, GridView.PRACTITIONER), GridView.PERSON).declined.strip()
    theirs = half_in_words(grid, GridView.PERSON, telling.pack.grid)
    if why or theirs:
        said = " ".join(filter(None, (why, theirs)))
        return (Paragraph(f"Not placed by {telling.person}: {said}"), *beside)
    if any(mark.who is GridView.PERSON for mark in grid.placements):
        return beside
    return (Paragraph(f"By {telling.person}: {lower_first(telling.gap('grid.now'))}"), *beside)


def _whose(telling: ReaderCopy, mark: Placement) -> str:
    if mark.who is GridView.PERSON:
        return telling.person
    return view_by(telling.record, f"grid.placements.{mark.id}")


def _moment(telling: ReaderCopy, mark: Placement) -> str:
    if mark is latest(telling.record.grid, mark.who, mark.moment):
        return telling.pack.label(mark.moment)
    return f"{telling.pack.label(mark.moment)}, earlier"


def _kind(telling: ReaderCopy, mark: Placement) -> MarkKind:
    newest = mark is latest(telling.record.grid, mark.who, mark.moment)
    if mark.who is GridView.PRACTITIONER:
        return MarkKind.PRACTITIONER_NOW if newest else MarkKind.PRACTITIONER_EARLIER
    if mark.moment is GridMoment.WANTED:
        return MarkKind.PERSON_WANTED
    return MarkKind.PERSON_NOW if newest else MarkKind.PERSON_EARLIER


def _paths(placements: tuple[Placement, ...]) -> tuple[tuple[int, ...], ...]:
    """The way each voice's marks went: where the person is, and not where they want to be."""
    walked = (
        tuple(
            place
            for place, mark in enumerate(placements)
            if mark.who is who and mark.moment is not GridMoment.WANTED
        )
        for who in GridView
    )
    return tuple(path for path in walked if len(path) > 1)


def _on_which_day(placements: tuple[Placement, ...], mark: Placement) -> str:
    """The day of a mark, where they were placed on more than one."""
    days = {day_at(each.at) for each in placements}
    return f", {date_in_words(day_at(mark.at))}" if len(days) > 1 else ""


def _figure(telling: ReaderCopy) -> tuple[Block, ...]:
    grid = telling.record.grid
    marks = [
        GridMark(
            f"{_whose(telling, mark)}: {_moment(telling, mark)}"
            + _on_which_day(grid.placements, mark),
            _kind(telling, mark),
            mark.point.safety,
            mark.point.wellbeing,
        )
        for mark in grid.placements
    ]
    marks += [
        GridMark(
            f"Option {place}{', chosen' if option.chosen else ''}",
            MarkKind.CHOSEN_OPTION if option.chosen else MarkKind.OPTION,
            option.leads_to.safety,
            option.leads_to.wellbeing,
        )
        for place, option in enumerate(grid.options, start=1)
        if option.leads_to is not None
    ]
    if not marks:
        return ()
    words = telling.pack.grid
    read = (
        f"{mark.label}: {words.read_out(safety=mark.safety, wellbeing=mark.wellbeing)}"
        for mark in marks
    )
    alt = join_sentences("Wellbeing/safety grid", *read)
    return (GridFigure(tuple(marks), alt=alt, paths=_paths(grid.placements)),)


def _in_words(telling: ReaderCopy) -> tuple[Block, ...]:
    """The picture as a table: each mark and each option, its quarter, its numbers, and why."""
    grid = telling.record.grid
    days = {day_at(mark.at) for mark in grid.placements}
    rows = []
    for mark in grid.placements:
        day = f", {date_in_words(day_at(mark.at))}" if len(days) > 1 else ""
        name = f"{_whose(telling, mark)}, {_moment(telling, mark)}{day}"
        why = telling.spoken(reason_for(mark)) or "No reason noted."
        rows.append((name, _led(mark.point), why))
    for place, option in enumerate(grid.options, start=1):
        what = option.what.strip() or "Not described"
        name = join_sentences(f"Option {place}: {what}", _idea(option))
        led = _led(option.leads_to) if option.leads_to else "Not placed"
        rows.append((name, led, _weighed(telling, option)))
    blocks: list[Block] = []
    if rows:
        header = ("Mark or option", "Quarter: safety, wellbeing", "Why, or how it is weighed")
        blocks.append(Table(header, tuple(rows), widths=(5.2, 3.2, 3.6)))
    if not grid.options:
        blocks += telling.facts(FactRow("Options", "", "grid.options"))
    return tuple(blocks)


def _led(point: Point) -> str:
    found = quarter(point)
    place = found.value.capitalize() if found is not None else "In no quarter"
    return f"{place}: {point.safety}, {point.wellbeing}"


def _idea(option: GridOption) -> str:
    return f"Idea: {option.whose_idea.value}" if option.whose_idea else "Whose idea: not noted"


def _weighed(telling: ReaderCopy, option: GridOption) -> str:
    notes = (
        ("Benefits", option.benefits),
        ("Risks", option.risks),
        (
            "Restriction",
            telling.own_view(option.restriction, f"grid.options.{option.id}.restriction"),
        ),
    )
    sentences = [f"{label}: {text.strip()}" for label, text in notes if has_text(text)]
    if has_text(option.why_chosen):
        sentences.insert(0, f"Why: {option.why_chosen.strip()}")
    if has_text(option.person_says + option.person_says_in_english):
        words = person_says(option)
        who = telling.who_said(words)
        sentences.append(f"{who[:1].upper()}{who[1:]}: {quoted(words)}")
    missing = [label.lower() for label, text in notes[:2] if not has_text(text)]
    if missing:
        sentences.append(f"{' and '.join(missing).capitalize()} not noted")
    return join_sentences("Chosen" if option.chosen else "Not chosen", *sentences)
