"""The findings of audits as a file that may leave: small numbers hidden, nobody named."""

import csv
import io
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from msp_desktop.audits.faults import NoSample
from msp_desktop.audits.findings import Findings, RatingCount, findings
from msp_desktop.measures.report import (
    ABOUT_SMALL,
    ReportFormat,
    UnknownReportFormat,
    format_of,
)
from msp_desktop.measures.small_numbers import shown
from msp_desktop.pdf.blocks import Block, Bullets, Document, Facts, Heading, Paragraph, Table
from msp_desktop.policy.policy import Export
from msp_desktop.review.questions import question
from msp_desktop.sentences import capitalised, date_in_words, translatable
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.trail_export import in_a_cell

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_RATED = ("Red", "Amber", "Green", "Not rated")


def give_findings(store: "Store", suffix: str, *, at: datetime) -> bytes:
    """The bytes of the file whose name ends so; that it left is noted on the trail.

    Raises:
        NoSample: nothing was ever audited here, or reviewed and signed off.
        UnknownReportFormat: the name ends in neither .pdf nor .csv.
        NotAllowedByPolicy: the organisation lets no figures leave.
    """
    store.policy.require_export(Export.MEASURES)
    kind = format_of(suffix)
    if kind is ReportFormat.XLSX:
        raise UnknownReportFormat
    found = findings(store)
    if not found.samples and not found.reviews:
        raise NoSample
    written = _pdf(store, found, at) if kind is ReportFormat.PDF else _csv(found)
    store.note_about_store(Event.DISCLOSURE, Plain(Noted.AUDIT_FINDINGS))
    return written


def _pdf(store: "Store", found: Findings, at: datetime) -> bytes:
    from msp_desktop.pdf.pages import render_pages

    who = store.practitioner()
    document = Document(
        title="What the audits say",
        subject="Multi-agency audits of this store",
        reference=at.date().isoformat(),
        made_at=at,
        made_by=(who.organisation or who.name if who is not None else "") or "this store",
        blocks=tuple(_blocks(found)),
    )
    return render_pages(document).pdf


def counted_lines(found: Findings) -> tuple[tuple[str, int], ...]:
    """What was done, counted: cases, consents, talks, and what could not be done any more."""
    return (
        (translatable("Samples drawn"), found.samples),
        (translatable("Cases in them"), found.cases),
        (translatable("Of these erased since"), found.erased),
        (translatable("Rated by all their auditors"), found.agreed),
        (translatable("Agreed to a talk"), found.talk.agreed),
        (translatable("Refused a talk"), found.talk.refused),
        (translatable("Not asked about a talk"), found.talk.not_asked),
        (translatable("Agreed to be quoted"), found.quoted.agreed),
        (translatable("Refused to be quoted"), found.quoted.refused),
        (translatable("Not asked about being quoted"), found.quoted.not_asked),
        (translatable("Practice observed"), found.observed),
    )


def _blocks(found: Findings) -> Iterator[Block]:
    yield Paragraph(
        "Words name nobody who is known to the records. Read them once more before they leave: a "
        "small place may be known by what happened in it."
    )
    yield Paragraph(ABOUT_SMALL)
    yield Heading(1, "What was audited")
    yield Facts(tuple((label, shown(number)) for label, number in counted_lines(found)))
    yield Heading(1, "Agreed ratings, by question and quarter")
    yield from _ratings(found.by_quarter, "Quarter")
    yield Heading(1, "Each auditor’s own ratings, by question and agency")
    yield from _ratings(found.by_agency, "Agency")
    if found.reviews:
        yield Heading(1, "Supervisors’ reviews, by question and quarter")
        yield from _ratings(found.reviews, "Quarter")
    yield Heading(1, "Rated differently before agreeing")
    yield Table(
        ("Question", "Cases"),
        tuple((question(name).text, shown(number)) for name, number in found.apart),
        (5, 1),
    )
    yield Heading(1, "What people and workers said")
    yield Table(
        ("Asked", "Yes", "No", "Left open"),
        tuple((one.asked, shown(one.yes), shown(one.no), shown(one.left)) for one in found.answers),
        (5, 1, 1, 1),
    )
    if found.words:
        yield Heading(2, "In people’s own words, as they agreed")
        yield Bullets(found.words)
    if found.actions:
        yield Heading(1, "What is to be done")
        yield Table(
            ("What", "Who", "By when"),
            tuple((what, who or "not said", _day(by)) for what, who, by in found.actions),
            (5, 2.5, 2.5),
        )
    if found.good_practice:
        yield Heading(1, "Done well")
        yield Bullets(found.good_practice)


def _ratings(rows: tuple[RatingCount, ...], group: str) -> Iterator[Block]:
    if not rows:
        yield Paragraph("Nothing was rated yet.")
        return
    for name in dict.fromkeys(row.question for row in rows):
        yield Heading(2, question(name).text)
        lines = [
            (capitalised(row.group), *(shown(number) for number in row[2:]))
            for row in rows
            if row.question is name
        ]
        yield Table((group, *_RATED), tuple(lines), (3, 1, 1, 1, 1))


def _day(iso: str) -> str:
    return date_in_words(date.fromisoformat(iso)) if iso else "no day"


def _csv(found: Findings) -> bytes:
    """Everything as one table."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow((ABOUT_SMALL,))
    writer.writerow(("Section", "Group", "Line", *_RATED))
    for label, number in counted_lines(found):
        writer.writerow(("audited", "", label, shown(number)))
    for section, rows in (
        ("quarter", found.by_quarter),
        ("agency", found.by_agency),
        ("reviews", found.reviews),
    ):
        for row in rows:
            text = question(row.question).text
            writer.writerow((section, row.group, text, *(shown(number) for number in row[2:])))
    for name, number in found.apart:
        writer.writerow(("rated differently", "", question(name).text, shown(number)))
    for one in found.answers:
        writer.writerow(("answered", "yes", one.asked, shown(one.yes)))
        writer.writerow(("answered", "no", one.asked, shown(one.no)))
        writer.writerow(("answered", "left open", one.asked, shown(one.left)))
    for what, who, by in found.actions:
        writer.writerow(("to be done", by, *(in_a_cell(each) for each in (what, who))))
    for section, words in (("done well", found.good_practice), ("own words", found.words)):
        for each in words:
            writer.writerow((section, "", in_a_cell(each)))
    return file.getvalue().encode("utf-8-sig")
