"""Desired outcomes: what the person wants, in their words and in their order."""

from msp_desktop.disclosure.left_out import is_left_out
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.documents.parts.reader_copy import (
    CARE_ACT,
    COLLECTION,
    FactRow,
    ReaderCopy,
    join_sentences,
    quoted,
    with_english,
    with_speaker,
)
from msp_desktop.pdf.blocks import Block, Bullets, Heading, QuoteBlock, Table, ViewBlock
from msp_desktop.practice.codes import PartName, SaidBy
from msp_desktop.record.conversation import said_at
from msp_desktop.record.outcomes import (
    Outcome,
    Outcomes,
    active_outcomes,
    asked_code,
    difference,
    how_will_you_know,
    last_asked,
    matters_most,
    of_staff,
    talked_through,
    theirs,
)
from msp_desktop.record.part import SpokenWords, day_at, has_text
from msp_desktop.sentences import date_in_words

PART = PartName.OUTCOMES
SOURCES = ((CARE_ACT, "s1(2)"), (COLLECTION, "SG4a"))

TOP = 3
"""How many outcomes stand on the first page."""


def top(telling: ReaderCopy) -> tuple[Block, ...]:
    """The first few outcomes, for the first page."""
    instead = telling.instead(PartName.OUTCOMES)
    if instead is not None:
        return instead
    outcomes = telling.record.outcomes
    first = theirs(outcomes)[:TOP]
    if not first:
        return telling.paragraph(_asked(telling, outcomes))
    numbered = len(first) > 1
    return telling.quotes(
        (_numbered(outcome.words, place) if numbered else outcome.words, "")
        for place, outcome in enumerate(first, start=1)
    )


def blocks(telling: ReaderCopy) -> tuple[Block, ...]:
    """Every outcome with what it is about, then ties, what is not wanted, and what changed."""
    instead = telling.instead(PartName.OUTCOMES)
    if instead is not None:
        return (telling.heading(PartName.OUTCOMES), *instead) if instead else ()
    outcomes = telling.record.outcomes
    return (
        telling.heading(PartName.OUTCOMES),
        *_table(telling, outcomes),
        *_about_them(telling, outcomes),
        *telling.quotes(
            (
                (matters_most(outcomes), "what matters most"),
                (how_will_you_know(outcomes), "how they will know things are better"),
            )
        ),
        *telling.noted(
            FactRow(
                "Who can speak for them",
                outcomes.on_their_behalf.strip(),
                "outcomes.on_their_behalf",
            )
        ),
        *_not_wanted(telling, outcomes),
        *_staffs(outcomes),
    )


def places(outcomes: Outcomes) -> dict[str, str]:
    """The place of each outcome that is still wanted, by its id; those of staff come last."""
    return {outcome.id: str(n) for n, outcome in enumerate(_in_order(outcomes), start=1)}


def _in_order(outcomes: Outcomes) -> tuple[Outcome, ...]:
    return (*theirs(outcomes), *of_staff(outcomes))


def _about_them(telling: ReaderCopy, outcomes: Outcomes) -> tuple[Block, ...]:
    lines = (
        join_sentences(_asked(telling, outcomes), *_gaps(telling, outcomes)),
        *_notes(telling, outcomes),
    )
    kept = tuple(line for line in lines if has_text(line))
    return (Bullets(kept),) if kept else ()


def _asked(telling: ReaderCopy, outcomes: Outcomes) -> str:
    """The return's exact code; or when they were asked last, where it was not asked again."""
    if is_left_out(telling.record.left_out, "outcomes.what_do_you_want"):
        return REDACTED
    if not telling.kind.professional and not active_outcomes(outcomes):
        return ""
    before = last_asked(outcomes)
    if before is not None:
        return f"Not asked again in this conversation; asked on {date_in_words(day_at(before))}."
    reason = outcomes.not_asked_reason.strip()
    code = f"Asked: {asked_code(outcomes).value}"
    if reason:
        return join_sentences(code, f"Reason: {reason}")
    gap = telling.gap("outcomes.what_do_you_want")
    return (
        join_sentences(code)
        if active_outcomes(outcomes) or outcomes.asked
        else join_sentences(code, gap)
    )


def _numbered(words: SpokenWords, place: int) -> SpokenWords:
    return words.but(text=f"{place}. {words.text.strip()}")


def _staffs(outcomes: Outcomes) -> tuple[Block, ...]:
    """What staff would like: a view, apart from what the person wants."""
    place = places(outcomes)
    return tuple(
        ViewBlock(
            f"{place[outcome.id]}. {with_english(outcome.words)}", "What staff would like to happen"
        )
        for outcome in of_staff(outcomes)
    )


def _table(telling: ReaderCopy, outcomes: Outcomes) -> tuple[Block, ...]:
    place = places(outcomes)
    rows = tuple(
        (place[outcome.id], _in_the_table(telling, outcome), _about(outcome))
        for outcome in theirs(outcomes)
    )
    if not rows:
        return ()
    header = ("Order", "In their words", "About, and parts of wellbeing")
    return (Table(header, rows, widths=(1, 4.8, 6.2)),)


def _about(outcome: Outcome) -> str:
    about = outcome.about.value if outcome.about else "not asked whether safety or wellbeing"
    domains = "; ".join(outcome.domains) or "no part of wellbeing noted"
    return f"{about[:1].upper()}{about[1:]}: {domains}"


def _in_the_table(telling: ReaderCopy, outcome: Outcome) -> str:
    who = telling.who_said(outcome.words)
    said_by = "" if who == telling.person else f"\nSaid by {who}."
    recorded = telling.as_recorded(f"outcomes.items.{outcome.id}")
    return f"{quoted(outcome.words)}{said_by}" + (f"\n{recorded}." if recorded else "")


def _notes(telling: ReaderCopy, outcomes: Outcomes) -> tuple[str, ...]:
    place = places(outcomes)
    notes = [
        f"{place.get(outcome.id, 'No longer wanted')}, {label}: {text.strip()}"
        for outcome in outcomes.items
        for label, text in (
            ("what would be different", _difference(outcome)),
            ("agreed together", _view(telling, outcome, "agreed")),
            ("risk, and how it is met", _view(telling, outcome, "risk")),
        )
        if has_text(text)
    ]
    notes += [
        _pull(place[tie.first], place[tie.second], tie.note)
        for tie in outcomes.ties
        if tie.first in place and tie.second in place
    ]
    for outcome in outcomes.items:
        now = place.get(outcome.id)
        notes += [
            join_sentences(
                f"{now or 'No longer wanted'}, put before as {with_speaker(earlier.words)} "
                f"until {date_in_words(day_at(said_at(telling.record, earlier.until)))}",
                earlier.reason,
            )
            for earlier in outcome.earlier
            if has_text(earlier.words.text)
        ]
        pulls = talked_through(outcomes, outcome)
        if outcome.withdrawn is not None and (has_text(outcome.words.text) or pulls):
            since = date_in_words(day_at(said_at(telling.record, outcome.withdrawn.at)))
            wish = f"No longer wanted since {since}: {_wish(outcome)}"
            pulled = (f"It pulled against {_wish(other)}: {note.strip()}" for other, note in pulls)
            notes.append(join_sentences(wish, outcome.withdrawn.reason, *pulled))
    return tuple(notes)


def _view(telling: ReaderCopy, outcome: Outcome, field: str) -> str:
    return telling.own_view(getattr(outcome, field), f"outcomes.items.{outcome.id}.{field}")


def _wish(outcome: Outcome) -> str:
    """It, quoted; what was said beside it is printed even where its own words were taken away."""
    return with_speaker(outcome.words) or "an outcome without words"


def _difference(outcome: Outcome) -> str:
    """What would be different, with who said it where it was somebody else."""
    words = difference(outcome)
    other = "" if words.said_by is SaidBy.PERSON else f" ({words.said_by.value})"
    return f"{with_english(words)}{other}" if has_text(words.text) else with_english(words)


def _pull(first: str, second: str, note: str) -> str:
    return f"{first} and {second}: {note.strip() or 'they pull against each other.'}"


def _said_not_wanted(telling: ReaderCopy, outcomes: Outcomes) -> tuple[Block, ...]:
    return telling.quotes((no.words, "") for no in outcomes.not_wanted)


def _not_wanted(telling: ReaderCopy, outcomes: Outcomes) -> tuple[Block, ...]:
    spoken = _said_not_wanted(telling, outcomes)
    if not any(isinstance(block, QuoteBlock) for block in spoken):
        return ()
    return (Heading(2, "What is not wanted"), *spoken)


def _gaps(telling: ReaderCopy, outcomes: Outcomes) -> tuple[str, ...]:
    """Where what is not wanted was not asked; what was left out is listed under Sharing."""
    if _said_not_wanted(telling, outcomes):
        return ()
    return (telling.gap_of("Not wanted", "outcomes.not_wanted"),)
