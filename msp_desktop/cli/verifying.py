"""The command `verify`: who signed a file, and whether its pages are the record inside it."""

import argparse
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msp_desktop.cli.arguments import path
from msp_desktop.cli.terminal import day_of, one_line, say

if TYPE_CHECKING:
    from msp_desktop.practice.pack import Pack
    from msp_desktop.review.faults import ReferralRefused
    from msp_desktop.review.received import Judged
    from msp_desktop.signing_keys import KnownKey

VERIFY_CODES = """\
exit codes:
  0  unchanged since it was signed by a key that is known here
  1  altered, broken, or not signed
  2  unreadable, or the command was not understood
  3  unchanged since it was signed, by a key that is not known here or was not valid then
  4  not done: what happened, and what to do, is said on the last line
  5  unchanged since it was signed, but its pages differ from the record inside it
  6  unchanged since it was signed by a key that is known here, but how its pages are drawn
     could not be compared with a record inside it, or it holds none to compare them with
"""


class Verified(IntEnum):
    """How `verify` ended."""

    KNOWN = 0
    ALTERED = 1
    UNREADABLE = 2
    UNKNOWN = 3
    DIFFERS = 5
    NOT_COMPARED = 6


_NO_RECORD: Final = (
    "It holds no record that its pages could be compared with, so nothing but the key speaks for "
    "what they say."
)


def verify_options(verify: argparse.ArgumentParser) -> None:
    """Add what can be said of a file to be judged."""
    verify.epilog = VERIFY_CODES
    verify.add_argument("file", metavar="FILE", type=path, help="the file to judge")
    verify.add_argument(
        "--password-file", type=path, metavar="FILE", help="what it is locked with, first line"
    )


def verify_file(
    file: Path, password: str, known: "tuple[KnownKey, ...]", pack: "Pack | None" = None
) -> Verified:
    """Judge a file in the guarded child, as the review room does, and print what can be said.

    Raises:
        FileNotReadable: where there is nothing to judge.
    """
    from msp_desktop.review.faults import FileNotReadable, ReferralRefused
    from msp_desktop.review.received import judge_arrived, read_arrived

    came: Judged | ReferralRefused
    try:
        came = judge_arrived(read_arrived(file), password, known=known, pack=pack)
    except FileNotReadable:
        raise
    except ReferralRefused as refused:
        came = refused
    ended, lines = verdict_on(came, known)
    for line in lines:
        say(line)
    return ended


def verdict_on(
    came: "Judged | ReferralRefused", known: "tuple[KnownKey, ...]"
) -> tuple[Verified, tuple[str, ...]]:
    """How `verify` ends for a file that was judged or refused, and what it prints."""
    from msp_desktop.review.faults import BrokenFile, ReferralRefused
    from msp_desktop.review.received import ReceivedReferral
    from msp_desktop.sealing.verdict import SealVerdict

    if isinstance(came, ReferralRefused):
        broken = isinstance(came, BrokenFile)
        return (Verified.ALTERED if broken else Verified.UNREADABLE), (came.sentence,)
    lines = (*_said_of(came, known), *_said_of_pages(came))
    if not came.standing.unchanged:
        return Verified.ALTERED, lines
    if isinstance(came, ReceivedReferral) and came.beside_pages.differ:
        more = "Its pages do not say what the record inside it says. Rely on neither, and ask."
        return Verified.DIFFERS, (*lines, more)
    if came.standing is not SealVerdict.GENUINE:
        return Verified.UNKNOWN, lines
    if isinstance(came, ReceivedReferral) and came.is_genuine:
        return Verified.KNOWN, lines
    on_record = "Rely on the record inside it, not on its pages."
    more = on_record if isinstance(came, ReceivedReferral) else _NO_RECORD
    return Verified.NOT_COMPARED, (*lines, more)


def _said_of_pages(judged: "Judged") -> Iterator[str]:
    """What came of laying the pages beside the record, in the sentences of the review room."""
    from msp_desktop.review.comparison.in_words import (
        drawing_differs,
        drawing_not_compared,
        drawing_same,
        marking_words,
        practice_words,
    )
    from msp_desktop.review.received import ReceivedReferral

    if not isinstance(judged, ReceivedReferral) or not judged.standing.unchanged:
        return
    found = judged.beside_pages.drawing
    yield from filter(None, (practice_words(judged.conversation),))
    yield from drawing_differs(found)
    sentences = (drawing_not_compared(found), drawing_same(found), marking_words(found))
    yield from (each for each in sentences if each)


def _said_of(judged: "Judged", known: "tuple[KnownKey, ...]") -> Iterator[str]:
    from msp_desktop.signing_keys import fingerprint_words

    yield f"{judged.standing.value.capitalize()}."
    if judged.why:
        yield judged.why
    if not judged.standing.unchanged:
        return
    who = (judged.claimed_name, judged.claimed_role, judged.claimed_organisation)
    yield f"The key says it is of: {one_line(', '.join(each for each in who if each))}"
    yield f"Fingerprint: {' '.join(fingerprint_words(judged.signed_by))}"
    key = next((each for each in known if each.fingerprint == judged.signed_by), None)
    if key is not None:
        yield f"Known here as {one_line(key.name)}, confirmed {day_of(key.pinned_at)}."
    yield "Not proved: when it was signed, and whether what it says is true."
