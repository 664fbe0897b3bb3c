"""`msp-desktop audit`: a sample for a multi-agency audit, its papers, and what all audits say."""

import argparse
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from msp_desktop.cli.arguments import count, day, path, seed
from msp_desktop.cli.asked import AskedCommand
from msp_desktop.cli.terminal import one_line, say

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

Add = Callable[..., argparse.ArgumentParser]


def add_audit(add: Add, add_to: Callable[..., Add]) -> tuple[argparse.ArgumentParser, ...]:
    """Offer the three commands; gives their parsers, still without `--store`."""
    audit = add("audit", "draw cases for a multi-agency audit, and tell what audits say")
    of_audit = add_to(
        audit.add_subparsers(dest="does", metavar="draw | papers | report", required=True)
    )
    draw = of_audit("draw", "draw cases at random of those closed in three months, and keep them")
    draw.add_argument(
        "--seed",
        type=seed,
        required=True,
        metavar="NUMBER",
        help="the number to draw by: the same one draws the same cases again",
    )
    draw.add_argument(
        "--to", dest="closed_by", type=day, metavar="DAY", help="the last day (today if not said)"
    )
    draw.add_argument(
        "--size",
        dest="people",
        type=count,
        default=3,
        metavar="N",
        help="how many cases (3 if not said)",
    )
    papers = of_audit("papers", "write what the records of the newest sample say, to be rated")
    papers.add_argument("--out", type=path, required=True, metavar="FILE", help="a locked PDF")
    report = of_audit("report", "write what all audits say, small numbers hidden, nobody named")
    report.add_argument(
        "--out", type=path, required=True, metavar="FILE", help="its name ends in .pdf or .csv"
    )
    return draw, papers, report


def audit_command(store: "Store", asked: AskedCommand, *, at: datetime) -> None:
    """Draw, or write the papers or the report.

    Raises:
        NoCaseClosed, NoSample, UnknownReportFormat, NotAllowedByPolicy: nothing was made.
    """
    if asked.does == "draw":
        _draw(store, asked.closed_by or at.date(), asked.seed, asked.people)
    elif asked.does == "papers":
        from msp_desktop.audits.papers import give_papers

        given = give_papers(store, asked.out)
        say(f"Written: {one_line(str(given.target))}, locked. It opens with these words:")
        say(given.password)
    else:
        from msp_desktop.audits.findings_file import give_findings
        from msp_desktop.documents.saving import write_atomically

        written = give_findings(store, asked.out.suffix, at=at)
        write_atomically(asked.out, written, keep_out_of=store.vault.folder.path)
        say(f"Written: {one_line(str(asked.out))}. It names nobody whom the records name.")


def _draw(store: "Store", last: date, number: int, size: int) -> None:
    from msp_desktop.audits.faults import NoCaseClosed
    from msp_desktop.audits.sample import draw_sample, keep_sample
    from msp_desktop.measures.gather import gather

    sample = draw_sample(gather(store), last, number, size)
    if not sample.cases:
        raise NoCaseClosed
    keep_sample(store, sample)
    say(f"Drawn by {sample.seed} from {sample.closed} closed from {sample.first} to {sample.last}:")
    for case, letter in zip(sample.cases, sample.letters, strict=True):
        say(f"{letter}  {case}")
