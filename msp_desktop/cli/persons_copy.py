"""The options of `refer` for the person's copy: may it be found, is it given, how large is it.

Why a copy is not given is never an argument, where other programs can read it.
"""

import argparse
import sys
from dataclasses import dataclass
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from msp_desktop.cli.arguments import path, places, print_size
from msp_desktop.cli.terminal import MOST_LETTERS, one_line, say, tell
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.faults import Fault
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.system.plain_files import open_plain

if TYPE_CHECKING:
    from msp_desktop.documents.kind import DocumentKind
    from msp_desktop.record.conversation import Conversation

ASKED_FOR = Path()
"""In place of a file: the reason is asked for."""


class OnlyForThePerson(Fault):
    """These options say how the copy for the person is made."""

    happened = "--give, --neutral, --size and --do-not-give are only for the copy for the person."
    safe = "Nothing was made or shared."
    to_do = "Leave them out, or say --to person."


class NoReasonGiven(Fault):
    """A copy is held back only with a reason."""

    happened = "It was not said why the copy is not given."
    safe = "Nothing was made or shared."
    to_do = "Write the reason on the first line of the file, or type it when it is asked for."


class CopyNotDecided(Fault):
    """Whether the person is given their copy is nobody's to assume."""

    happened = "It was not said whether the person can keep their copy safely."
    safe = "Nothing was made or shared."
    to_do = "Say --give, --neutral with the numbers of its sentences, or --do-not-give."


class SentencesNotChosen(Fault):
    """Neutral notes hold what was chosen, and nothing else."""

    happened = (
        "It was not said which sentences go in the notes, or one of them gives too much away."
    )
    safe = "Nothing was made or shared."
    to_do = (
        "Read each as someone who finds it would, and name those that may go in: --neutral 1,3. A "
        "sentence without a number is not offered."
    )


@dataclass(frozen=True, slots=True)
class PersonsCopyRequest:
    """How the copy for the person is wanted; `size` in points, None for its own.

    `neutral` are the places of the chosen sentences, None where it is not wanted. `held_back` is
    the file that says why it is not given, `ASKED_FOR` where that is asked for, None where it is
    given.
    """

    give: bool = False
    neutral: tuple[int, ...] | None = None
    size: float | None = None
    held_back: Path | None = None

    @property
    def choice(self) -> CopyChoice:
        """What becomes of the copy."""
        if self.held_back is not None:
            return CopyChoice.KEEP
        return CopyChoice.GIVE if self.neutral is None else CopyChoice.NEUTRAL

    def of(self, kind: "DocumentKind", conversation: "Conversation") -> "DocumentKind":
        """The kind as it is wanted.

        Raises:
            OnlyForThePerson: where something is said of the copy, and it is for somebody else.
            CopyNotDecided: where it is not said whether the person is given it.
            SentencesNotChosen: where none is chosen for neutral notes, or one that tells.
            NoReasonGiven: where it is not said why it is held back.
        """
        from msp_desktop.documents.kinds.persons_copy import not_given
        from msp_desktop.record.checks.persons_copy import reasons_not_to_give

        if kind.name is not DocumentKindName.PERSON:
            if self != PersonsCopyRequest():
                raise OnlyForThePerson
            return kind
        if self.size is not None:
            kind = kind.in_print_of(self.size)
        if self.held_back is not None:
            return not_given(kind, _reason(self.held_back))
        if self.neutral is not None:
            return _neutral(kind, conversation, self.neutral)
        for reason in reasons_not_to_give(conversation):
            tell(f"The app suggests not giving it: {reason}.")
        if not self.give:
            raise CopyNotDecided
        return kind


def _neutral(
    kind: "DocumentKind", conversation: "Conversation", places: tuple[int, ...]
) -> "DocumentKind":
    """Neutral notes of these sentences; without any, each is shown with its number first."""
    from msp_desktop.documents.kinds.persons_copy import neutral
    from msp_desktop.documents.neutral_notes import chosen_sentences, neutral_sentences

    today = datetime.now().astimezone().date()
    try:
        return neutral(kind, chosen_sentences(conversation, places, today))
    except ValueError:
        for place, each in enumerate(neutral_sentences(conversation, today), start=1):
            if each.offered:
                say(f"{place}. {one_line(each.text)}")
        raise SentencesNotChosen from None


def copy_options(referral: argparse.ArgumentParser) -> None:
    """Add what can be said of the person's copy."""
    copy = referral.add_argument_group("the copy for the person (--to person)")
    found = copy.add_mutually_exclusive_group()
    found.add_argument("--give", action="store_true", help="they can keep it safely")
    found.add_argument(
        "--neutral",
        type=places,
        nargs="?",
        const=(),
        metavar="NUMBERS",
        help="somebody may find it: notes that hold the sentences of these numbers (1,3) and "
        "nothing else, not signed. Without numbers they are shown, and nothing is made",
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
        with TextIOWrapper(open_plain(file), encoding="utf-8-sig") as opened:
            return _said(opened.readline(MOST_LETTERS))
    except (OSError, UnicodeDecodeError) as problem:
        raise NoReasonGiven from problem


def _said(line: str) -> str:
    if not line.strip():
        raise NoReasonGiven
    return line.strip()
