"""The options of `refer` for the pieces that go, and what it refuses without them."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msp_desktop.cli.terminal import one_line, say
from msp_desktop.faults import Fault

if TYPE_CHECKING:
    from msp_desktop.disclosure.allowed import Disclosure
    from msp_desktop.disclosure.case import CaseDisclosure


class PiecesNotChosen(Fault):
    """Nothing goes to this reader by itself, and nobody said which pieces go."""

    happened = "Nothing goes to this reader until it is chosen, and no piece was."
    safe = "Nothing was made or shared."
    to_do = "List the pieces with --pieces, then name each that goes with --include KEY."


class PieceHeldBack(Fault):
    """A piece was put in that the person holds back."""

    happened = "One of the pieces is held back by the person."
    safe = "Nothing was made or shared."
    to_do = "Leave it out. Only the agreement itself, in the conversation, can change this."


class HeldBackWordsKept(Fault):
    """A piece was put in that has words of what is held back, and nobody said to keep it."""

    happened = "One of the pieces has words of what the person holds back."
    safe = "Nothing was made or shared."
    to_do = "Read it first. Leave it out, or say --keep KEY as well as --include KEY."


class ReaderNotWeighed(Fault):
    """The reader may be linked to whoever the risk comes from."""

    happened = "The reader may be linked to whoever the risk comes from."
    safe = "Nothing was made or shared."
    to_do = "Choose somebody else, or say --reader-weighed once you have thought about it."


class PieceNotKnown(Fault):
    """A key that is of no part."""

    happened = "There is no piece of that name."
    safe = "Nothing was made or shared."
    to_do = "List the pieces with --pieces."


@dataclass(frozen=True, slots=True)
class ChosenPieces:
    """Keys of pieces put in, left out, or kept in although held-back words stand in them."""

    included: frozenset[str] = frozenset()
    excluded: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    reader_weighed: bool = False

    def require_complete(self, shared: "Disclosure | CaseDisclosure") -> None:
        """Refuse until everything that only a person can decide has been said.

        Raises:
            PiecesNotChosen, PieceHeldBack, HeldBackWordsKept, ReaderNotWeighed.
        """
        if shared.must_choose and not self.included:
            raise PiecesNotChosen
        if any(each.fixed and not each.included for each in shared.decisions_on(self.included)):
            raise PieceHeldBack
        if any(each.included and each.key not in self.kept for each in shared.hits):
            raise HeldBackWordsKept
        if shared.reader_ties and not self.reader_weighed:
            raise ReaderNotWeighed


def piece_options(referral: argparse.ArgumentParser) -> None:
    """Add what can be said of the pieces."""
    pieces = referral.add_argument_group("what goes, piece by piece")
    pieces.add_argument(
        "--pieces",
        action="store_true",
        help="list each piece with its key, whether it goes and why, and make nothing",
    )
    pieces.add_argument(
        "--include",
        action="append",
        default=[],
        metavar="KEY",
        help="put this piece in; needed for each one where the person agrees in part",
    )
    pieces.add_argument(
        "--leave-out", action="append", default=[], metavar="KEY", help="leave this piece out"
    )
    pieces.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="KEY",
        help="keep a piece that is put in although it has words of what the person holds back",
    )
    pieces.add_argument(
        "--reader-weighed",
        action="store_true",
        help="you have thought about who reads this, and whether they are linked to the risk",
    )


def list_pieces(shared: "Disclosure | CaseDisclosure") -> None:
    """Print every part and piece that was decided on, one a line."""
    for each in shared.decisions:
        state = "in " if each.included else "out"
        say(f"{state}  {each.key}  {one_line(each.title)}: {one_line(each.why)}")
