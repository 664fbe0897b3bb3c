"""`msp-desktop measures`: figures over all cases of a store, as a file that may leave."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msp_desktop.cli.arguments import path
from msp_desktop.cli.terminal import one_line, say

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


def measures_options(command: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    command.add_argument(
        "--from", dest="first", type=_day, required=True, metavar="DAY", help="as 2026-04-01"
    )
    command.add_argument(
        "--to", dest="last", type=_day, required=True, metavar="DAY", help="the last day, in it too"
    )
    command.add_argument(
        "--out",
        type=path,
        required=True,
        metavar="FILE",
        help="the file to write: its name ends in .pdf, .xlsx or .csv",
    )


def write_measures(store: "Store", first: date, last: date, out: Path, *, at: datetime) -> None:
    """Write the report, and say what keeps cases from being counted.

    Raises:
        UnknownReportFormat: the file's name ends in none of the three.
    """
    from msp_desktop.documents.saving import write_atomically
    from msp_desktop.measures.figures import Period
    from msp_desktop.measures.gather import gather
    from msp_desktop.measures.report import format_of, make_report, write_report
    from msp_desktop.measures.sac_return import not_counted

    kind, period = format_of(out.suffix), Period(first, last)
    cases = gather(store)
    who = store.practitioner()
    by = who.organisation or who.name if who is not None else ""
    written = write_report(make_report(cases, period), kind, by=by, at=at)
    write_atomically(out, written, keep_out_of=store.vault.folder.path)
    counted = sum(period.holds(case.raised_on) for case in cases)
    say(f"Written: {one_line(str(out))}. Cases raised in the period: {counted}.")
    missing = not_counted(cases, period)
    if missing:
        say(f"What keeps cases out of a table, {len(missing)} in all:")
    for each in missing:
        say(f"{each.case}  {each.table}  {each.why}")


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written as 2026-04-01") from None
