"""Desired outcomes: what the person wants, in their words and in their order."""

from msp_desktop.disclosure.left_out import is_left_out
from msp_desktop.disclosure.pieces import LEFT_OUT
from msp_desktop.documents.parts.reader_copy import (
    CARE_ACT,
    COLLECTION,
    Row,
    Telling,
    in_both,
    quoted,
    sentences,
)
from msp_desktop.pdf.blocks import Block, Bullets, Heading, Quote, Table, View
from msp_desktop.practice.codes import PartName
from msp_desktop.record.outcomes import (
    Outcome,
    Outcomes,
    asked_code,
    of_staff,
    talked_through,
    theirs,
    wanted,
)
from msp_desktop.record.part import Words, said
from msp_desktop.sentences import written_day

SOURCES = ((CARE_ACT, "s1(2)"), (COLLECTION, "SG4a"))

TOP = 3
"""How many outcomes stand on the first page."""


def top(telling: Telling) -> tuple[Block, ...]:
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


def blocks(telling: Telling) -> tuple[Block, ...]:
    """Every outcome with what it is about, then ties, what is not wanted, and what changed."""
    instead = telling.instead(PartName.OUTCOMES)
    if instead is not None:
        return (telling.heading(PartName.OUTCOMES), *instead) if instead else ()
    outcomes = telling.record.outcomes
    return (
        telling.heading(PartName.OUTCOMES),
        *_table(telling, outcomes),
        *_told_about(telling, outcomes),
        *telling.quotes(
            (
                (
                    Words(text=outcomes.matters_most, in_english=outcomes.matters_most_in_english),
                    "what matters most",
                ),
                (
                    Words(
                        text=outcomes.how_will_you_know,
                        in_english=outcomes.how_will_you_know_in_english,
                    ),
                    "how they will know things are better",
                ),
                (outcomes.keep, "what is to stay as it is"),
            )
        ),
        *telling.noted(
            Row(
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


def _told_about(telling: Telling, outcomes: Outcomes) -> tuple[Block, ...]:
    lines = (sentences(_asked(telling, outcomes), *_gaps(telling, outcomes)), *_notes(outcomes))
    kept = tuple(line for line in lines if said(line))
    return (Bullets(kept),) if kept else ()


def _asked(telling: Telling, outcomes: Outcomes) -> str:
    if is_left_out(telling.record.left_out, "outcomes.what_do_you_want"):
        return LEFT_OUT
    if not telling.kind.professional and not wanted(outcomes):
        return ""
    reason = outcomes.not_asked_reason.strip()
    code = f"Asked: {asked_code(outcomes).value}"
    if reason:
        return sentences(code, f"Reason: {reason}")
    gap = telling.gap("outcomes.what_do_you_want")
    return sentences(code) if wanted(outcomes) or outcomes.asked else sentences(code, gap)


def _numbered(words: Words, place: int) -> Words:
    return words.but(text=f"{place}. {words.text.strip()}")


def _staffs(outcomes: Outcomes) -> tuple[Block, ...]:
    """What staff would like: a view, apart from what the person wants."""
    place = places(outcomes)
    return tuple(
        View(f"{place[outcome.id]}. {in_both(outcome.words)}", "What staff would like to happen")
        for outcome in of_staff(outcomes)
    )


def _table(telling: Telling, outcomes: Outcomes) -> tuple[Block, ...]:
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


def _in_the_table(telling: Telling, outcome: Outcome) -> str:
    who = telling.who_said(outcome.words)
    said_by = "" if who == telling.person else f"\nSaid by {who}."
    return f"{quoted(outcome.words)}{said_by}"


def _notes(outcomes: Outcomes) -> tuple[str, ...]:
    place = places(outcomes)
    notes = [
        f"{place.get(outcome.id, 'No longer wanted')}, {label}: {text.strip()}"
        for outcome in outcomes.items
        for label, text in (
            ("what would be different", _difference(outcome)),
            ("agreed together", outcome.agreed),
            ("risk, and how it is met", outcome.risk),
        )
        if said(text)
    ]
    notes += [
        _pull(place[tie.first], place[tie.second], tie.note)
        for tie in outcomes.ties
        if tie.first in place and tie.second in place
    ]
    for outcome in outcomes.items:
        now = place.get(outcome.id)
        notes += [
            sentences(
                f"{now or 'No longer wanted'}, put before as {quoted(earlier.words)} "
                f"until {written_day(earlier.until.date())}",
                earlier.reason,
            )
            for earlier in outcome.earlier
            if said(earlier.words.text)
        ]
        pulls = talked_through(outcomes, outcome)
        if outcome.withdrawn is not None and (said(outcome.words.text) or pulls):
            since = written_day(outcome.withdrawn.at.date())
            wish = f"No longer wanted since {since}: {_wish(outcome)}"
            pulled = (f"It pulled against {_wish(other)}: {note.strip()}" for other, note in pulls)
            notes.append(sentences(wish, outcome.withdrawn.reason, *pulled))
    return tuple(notes)


def _wish(outcome: Outcome) -> str:
    """It, quoted; what was said beside it is told even where its own words were taken away."""
    return quoted(outcome.words) if said(outcome.words.text) else "an outcome without words"


def _difference(outcome: Outcome) -> str:
    words = Words(text=outcome.difference, in_english=outcome.difference_in_english)
    return in_both(words)


def _pull(first: str, second: str, note: str) -> str:
    return f"{first} and {second}: {note.strip() or 'they pull against each other.'}"


def _said_not_wanted(telling: Telling, outcomes: Outcomes) -> tuple[Block, ...]:
    return telling.quotes((no.words, "") for no in outcomes.not_wanted)


def _not_wanted(telling: Telling, outcomes: Outcomes) -> tuple[Block, ...]:
    spoken = _said_not_wanted(telling, outcomes)
    if not any(isinstance(block, Quote) for block in spoken):
        return ()
    return (Heading(2, "What is not wanted"), *spoken)


def _gaps(telling: Telling, outcomes: Outcomes) -> tuple[str, ...]:
    """Where what is not wanted was not asked; what was left out is listed under Sharing."""
    if _said_not_wanted(telling, outcomes):
        return ()
    return (telling.gap_of("Not wanted", "outcomes.not_wanted"),)
