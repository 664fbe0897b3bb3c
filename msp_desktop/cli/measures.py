"""`msp-desktop measures`: figures over all cases of a store, as a file that may leave."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msp_desktop.cli.arguments import day, path
from msp_desktop.cli.terminal import one_line, say

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


def measures_options(command: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    command.add_argument(
        "--from", dest="first", type=day, required=True, metavar="DAY", help="as 2026-04-01"
    )
    command.add_argument(
        "--to", dest="last", type=day, required=True, metavar="DAY", help="the last day, in it too"
    )
    command.add_argument(
        "--out",
        type=path,
        required=True,
        metavar="FILE",
        help="the file to write: its name ends in .pdf, .xlsx or .csv",
    )
    instead = command.add_mutually_exclusive_group()
    instead.add_argument(
        "--own-words",
        action="store_true",
        help="instead, what people let others read, as far as it was read and let go in the window "
        "(.pdf or .csv)",
    )
    instead.add_argument(
        "--advocacy",
        action="store_true",
        help="instead, what advocates meet again and again, without names, for a board "
        "(.pdf or .csv)",
    )


def write_measures(store: "Store", first: date, last: date, out: Path, *, at: datetime) -> None:
    """Write the report, and say what keeps cases from being counted.

    Raises:
        UnknownReportFormat: the file's name ends in none of the three.
        LeftByOtherRule: rounded and exact figures of the same days would both leave.
    """
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.measures.breakdowns import MeasuresScope
    from msp_desktop.measures.figures import Period
    from msp_desktop.measures.gather import gather
    from msp_desktop.measures.giving_out import give_out
    from msp_desktop.measures.report import format_of
    from msp_desktop.measures.sac_return import not_counted
    from msp_desktop.policy.policy import Export

    store.policy.require_export(Export.MEASURES)
    kind, period = format_of(out.suffix), Period(first, last)
    table = gather(store)
    leaves = give_out(store, table, MeasuresScope(period), kind, at=at)
    write_atomically(out, leaves.written, keep_out_of=store.vault.folder.path)
    leaves.note_left()
    counted = MeasuresScope(period).cases(table).bit_count()
    say(f"Written: {one_line(str(out))}. Cases raised in the period: {counted}.")
    missing = not_counted(table, period)
    if missing:
        say(f"What keeps cases out of a table, {len(missing)} in all:")
    for each in missing:
        say(f"{each.case}  {each.table}  {each.why}")


def write_advocacy(store: "Store", first: date, last: date, out: Path, *, at: datetime) -> None:
    """Write patterns and counts of advocacy for a board, and say what was held back.

    Raises:
        UnknownReportFormat: the file's name ends in neither .pdf nor .csv.
    """
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.measures.advocacy_report import board_csv, board_pdf, board_report
    from msp_desktop.measures.figures import Period
    from msp_desktop.measures.report import ReportFormat, UnknownReportFormat, format_of
    from msp_desktop.policy.policy import Export
    from msp_desktop.store.advocacy.caseload import every_advocacy
    from msp_desktop.store.trail.details import Noted

    store.policy.require_export(Export.MEASURES)
    kind = format_of(out.suffix)
    if kind is ReportFormat.XLSX:
        raise UnknownReportFormat
    report = board_report(every_advocacy(store, Noted.ADVOCACY_FOR_BOARD), Period(first, last))
    who = store.practitioner()
    by = who.organisation or who.name if who is not None else ""
    pdf = kind is ReportFormat.PDF
    written = board_pdf(report, by=by, at=at) if pdf else board_csv(report)
    write_atomically(out, written, keep_out_of=store.vault.folder.path)
    patterns = sum(len(words) for _, words in report.patterns)
    say(f"Written: {one_line(str(out))}. Patterns: {patterns}.")
    if report.held_back:
        say(
            f"Held back, as they may name somebody: {report.held_back}. Put them in other words "
            "in the advocate’s room."
        )


def write_own_words(store: "Store", first: date, last: date, out: Path, *, at: datetime) -> None:
    """Write the words that were read and let go, and say how many others wait.

    Raises:
        NoWordsToGive: nothing was written.
        UnknownReportFormat: the file's name ends in neither .pdf nor .csv.
    """
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.measures.board_words.giving import give_board_words
    from msp_desktop.measures.figures import Period

    given = give_board_words(store, Period(first, last), out.suffix, at=at)
    write_atomically(out, given.written, keep_out_of=store.vault.folder.path)
    given.note_left()
    say(
        f"Written: {one_line(str(out))}. Pieces: {given.given}. "
        f"Waiting to be read: {given.waiting}."
    )
