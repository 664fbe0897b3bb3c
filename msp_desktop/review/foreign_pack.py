"""A pack of prompts from outside: read whole by a guarded child before anything here looks at it.

Only what the child found to be whole is read by the app itself, and kept.
"""

from pathlib import Path

from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack import ABOUT
from msp_desktop.practice.pack_files import Files, files_in
from msp_desktop.review.faults import ReferralRefused
from msp_desktop.review.sandbox.guard import PackGuard
from msp_desktop.review.sandbox.pack_messages import pack_to_check


def pack_from_outside(folder: Path) -> Files:
    """The files of a folder that somebody chose; raises `PackBroken` unless they can be used."""
    files = files_in(folder)
    check_pack(files)
    return files


def check_pack(files: Files) -> None:
    """Have these files read in a guarded child.

    Raises:
        PackBroken: they cannot be used, or were not read in time and in peace.
    """
    try:
        with PackGuard() as guard:
            broken = guard.check(pack_to_check(files)).broken
    except ReferralRefused:
        problem = "could not be read within the limits set for files from outside"
        raise PackBroken(file=ABOUT, line=1, field="the file", problem=problem) from None
    if broken is not None:
        raise PackBroken(
            file=broken.file, line=broken.line, field=broken.field, problem=broken.problem
        )
