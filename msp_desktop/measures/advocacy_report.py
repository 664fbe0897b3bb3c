"""Advocacy for a board: patterns and gaps in policy in words without names, and counts.

A pattern is given as it was entered, once every word of it was held against the names of everybody
in that person's record. One that may name somebody is held back, and whoever makes the report is
shown how many are, so that they can be put in other words.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final, NamedTuple

from msp_desktop.disclosure.corrections import every_form
from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.disclosure.screening import third_parties
from msp_desktop.disclosure.word_search import folded
from msp_desktop.measures.figures import Period
from msp_desktop.measures.report import ABOUT_SMALL
from msp_desktop.measures.small_numbers import shown
from msp_desktop.pdf.blocks import Block, Bullets, Document, Heading, Paragraph, Table
from msp_desktop.practice.advocacy_codes import Gain, Indicator, NeedNow, PatternKind
from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.advocacy_events import SignsAsked
from msp_desktop.record.case.work.advocacy import AdvocacyWork, AdvocateNow, day_of_stated
from msp_desktop.record.part import has_text
from msp_desktop.sentences import date_in_words
from msp_desktop.store.advocacy.work import PersonAdvocacy
from msp_desktop.store.trail_export import in_a_cell

_LEAST_LETTERS: Final = 3
_WORD = re.compile(r"[^\W\d_]+")


class AdvocacyCount(NamedTuple):
    """So many of something."""

    section: str
    label: str
    number: int


class BoardReport(NamedTuple):
    """What a board is given: patterns by kind, counts, and how many patterns were held back."""

    period: Period
    patterns: tuple[tuple[PatternKind, tuple[str, ...]], ...]
    counts: tuple[AdvocacyCount, ...]
    held_back: int


def board_report(everybody: Iterable[PersonAdvocacy], period: Period) -> BoardReport:
    """Read the report from everybody's advocacy; only what took place in the period counts."""
    noted: dict[PatternKind, list[str]] = {kind: [] for kind in PatternKind}
    counted: Counter[tuple[str, str]] = Counter()
    held_back = 0
    for one in everybody:
        for pattern in one.work.patterns:
            if not period.holds(day_of_stated(pattern)) or not has_text(pattern.what.words):
                continue
            if names_somebody(pattern.what.words, one):
                held_back += 1
            else:
                noted[pattern.what.kind].append(" ".join(pattern.what.words.split()))
        counted.update(_counts(one.work, period))
    patterns = tuple((kind, tuple(sorted(words))) for kind, words in noted.items() if words)
    return BoardReport(period, patterns, tuple(_shown(counted)), held_back)


def names_somebody(text: str, one: PersonAdvocacy) -> bool:
    """Whether the text names anybody of this person's record, as written or put right since.

    A word that is part of a longer name counts without a capital too: what is held back can be put
    in other words, and what has left cannot.
    """
    advocates = [each.named.name for each in one.work.advocates]
    if KnownNames(one.records, advocates).found_in(text):
        return True
    names = [*advocates, *(each.named.organisation for each in one.work.advocates)]
    for conversation in (form for record in one.records for form in every_form(*record)):
        person = conversation.person
        names += [person.name, person.known_as, conversation.practitioner.name]
        if any(party.may_be_named_in(text) for party in third_parties(conversation)):
            return True
    words = {word for word in _WORD.findall(folded(text)) if len(word) >= _LEAST_LETTERS}
    return any(word in words for name in names for word in _WORD.findall(folded(name)))


_PEOPLE, _CONTACTS, _NEED = "People", "Contacts", "Need for advocacy considered"
_MEETINGS, _CHALLENGES, _GAINS = "Meetings", "Challenges", "Gains beside a decision"
_SIGNS = "Signs of good advocacy, answered “yes”"
_CARER = "Carers who say they had information about advocacy readily"


def _counts(work: AdvocacyWork, period: Period) -> Iterator[tuple[str, str]]:
    contacts = [one for one in work.contacts if period.holds(day_of_stated(one))]
    if contacts or any(_works_in(one, period) for one in work.advocates):
        yield _PEOPLE, "With an advocate, or in touch with one"
    for contact in contacts:
        yield _CONTACTS, "Missed" if contact.what.missed else "In touch"
        if contact.entry and not contact.what.missed:
            yield _NEED, (contact.what.need or NeedNow.NOT_CONSIDERED).value
    for meeting in work.meetings:
        if period.holds(day_of_stated(meeting.stated)):
            yield _MEETINGS, "Attended" if meeting.came else "Kept out, or not there"
    for challenge in work.challenges:
        if period.holds(challenge.on):
            yield _CHALLENGES, "Waiting for an answer" if challenge.waits else "Answered"
    asked = [one.what for one in work.signs if period.holds(day_of_stated(one))]
    if asked:
        yield from _signs(asked[0])


def _works_in(one: AdvocateNow, period: Period) -> bool:
    """Whether the advocate was named, and their work had not ended, on some day of the period."""
    ended = day_of_stated(one.ended) if one.ended is not None else period.last
    return day_of_stated(one.stated) <= period.last and ended >= period.first


def _signs(asked: SignsAsked) -> Iterator[tuple[str, str]]:
    """The newest answers of one person."""
    known = {each.indicator: each for each in asked.answers}
    for indicator in Indicator:
        given = known.get(indicator)
        if given is not None and given.answer is Answer.YES:
            yield _SIGNS, indicator.value
    if asked.carer_informed is Answer.YES:
        yield _CARER, "Yes"
    for gain in asked.gains:
        yield _GAINS, gain.value


def _shown(counted: Counter[tuple[str, str]]) -> Iterator[AdvocacyCount]:
    lines = (
        (_PEOPLE, ("With an advocate, or in touch with one",)),
        (_CONTACTS, ("In touch", "Missed")),
        (_NEED, tuple(need.value for need in NeedNow)),
        (_MEETINGS, ("Attended", "Kept out, or not there")),
        (_CHALLENGES, ("Answered", "Waiting for an answer")),
        (_SIGNS, tuple(each.value for each in Indicator)),
        (_CARER, ("Yes",)),
        (_GAINS, tuple(each.value for each in Gain)),
    )
    for section, labels in lines:
        for label in labels:
            yield AdvocacyCount(section, label, counted[section, label])


def board_pdf(report: BoardReport, *, by: str, at: datetime) -> bytes:
    """The report as a tagged PDF; `by` is whose store it is of."""
    from msp_desktop.pdf.pages import render_pages

    first, last = report.period
    document = Document(
        title="Advocacy: what people and their advocates meet",
        subject=f"{date_in_words(first)} to {date_in_words(last)}",
        reference=f"{first.isoformat()} to {last.isoformat()}",
        made_at=at,
        made_by=by or "this store",
        blocks=tuple(_blocks(report)),
    )
    return render_pages(document).pdf


def _blocks(report: BoardReport) -> Iterator[Block]:
    yield Paragraph(
        "Patterns are in advocates’ own words and name nobody. Read them once more before they "
        "leave: a small place may be recognised by what happened there."
    )
    yield Heading(1, "Patterns, and gaps in policy")
    for kind, words in report.patterns:
        yield Heading(2, kind.value[:1].upper() + kind.value[1:])
        yield Bullets(words)
    if not report.patterns:
        yield Paragraph("None was noted in this period.")
    yield Heading(1, "Counted")
    yield Paragraph(ABOUT_SMALL)
    section = ""
    rows: list[tuple[str, str]] = []
    for one in (*report.counts, AdvocacyCount("", "", 0)):
        if one.section != section and rows:
            yield Heading(2, section)
            yield Table(("What", "Number"), tuple(rows), (5, 1))
            rows = []
        section = one.section
        rows.append((one.label, shown(one.number)))


def board_csv(report: BoardReport) -> bytes:
    """The same as one table."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    first, last = report.period
    writer.writerow((f"{date_in_words(first)} to {date_in_words(last)}", ABOUT_SMALL))
    writer.writerow(("Section", "What", "Number"))
    for kind, words in report.patterns:
        for each in words:
            writer.writerow((kind.value, in_a_cell(each), ""))
    for one in report.counts:
        writer.writerow((one.section, one.label, shown(one.number)))
    return file.getvalue().encode("utf-8-sig")
