"""What `refer` can be told of the person's copy: may it be found, is it given, how large is it.

Why a copy is not given is never an argument, where other programs can read it.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from msp_desktop.cli.arguments import path, print_size
from msp_desktop.cli.terminal import MOST_LETTERS, tell
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.faults import Fault

if TYPE_CHECKING:
    from msp_desktop.documents.kind import DocumentKind

ASKED_FOR = Path()
"""In place of a file: the reason is asked for."""


class OnlyForThePerson(Fault):
    """These options say how the copy for the person is made."""

    happened = "--neutral, --size and --do-not-give are only for the copy for the person."
    safe = "Nothing was made or shared."
    to_do = "Leave them out, or say --to person."


class NoReasonGiven(Fault):
    """A copy is held back only with a reason."""

    happened = "It was not said why the copy is not given."
    safe = "Nothing was made or shared."
    to_do = "Write the reason on the first line of the file, or type it when it is asked for."


@dataclass(frozen=True, slots=True)
class PersonsCopy:
    """How the copy for the person is wanted; `size` in points, None for its own.

    `held_back` is the file that says why it is not given, `ASKED_FOR` where that is asked for, None
    where it is given.
    """

    neutral: bool = False
    size: float | None = None
    held_back: Path | None = None

    def of(self, kind: "DocumentKind") -> "DocumentKind":
        """The kind as it is wanted.

        Raises:
            OnlyForThePerson: where something is said of the copy, and it is for somebody else.
            NoReasonGiven: where it is not said why it is held back.
        """
        from msp_desktop.documents.kinds.persons_copy import neutral, not_given

        if self == PersonsCopy():
            return kind
        if kind.name is not DocumentKindName.PERSON:
            raise OnlyForThePerson
        if self.size is not None:
            kind = kind.in_print_of(self.size)
        if self.held_back is not None:
            return not_given(kind, _reason(self.held_back))
        return neutral(kind) if self.neutral else kind


def copy_options(referral: argparse.ArgumentParser) -> None:
    """Add what can be said of the person's copy."""
    copy = referral.add_argument_group("the copy for the person (--to person)")
    found = copy.add_mutually_exclusive_group()
    found.add_argument(
        "--neutral",
        action="store_true",
        help="somebody may find it: a plain title, no telling words, not signed",
    )
    found.add_argument(
        "--do-not-give",
        type=path,
        nargs="?",
        const=ASKED_FOR,
        metavar="FILE",
        help="it is kept on file and not given, and every page says so. The reason is asked for, "
        "or read from the first line of FILE",
    )
    copy.add_argument(
        "--size",
        type=print_size,
        metavar="POINTS",
        help="the size of its print: 18, which is large print, to 30 points",
    )


def _reason(held_back: Path) -> str:
    if held_back != ASKED_FOR:
        return _first_line(held_back)
    tell("Why is the copy not given?")
    try:
        line = sys.stdin.readline(MOST_LETTERS) if sys.stdin is not None else ""
    except (OSError, UnicodeDecodeError) as problem:
        raise NoReasonGiven from problem
    return _said(line)


def _first_line(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as opened:
            return _said(opened.readline(MOST_LETTERS))
    except (OSError, UnicodeDecodeError) as problem:
        raise NoReasonGiven from problem


def _said(line: str) -> str:
    if not line.strip():
        raise NoReasonGiven
    return line.strip()
