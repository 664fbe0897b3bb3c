"""Every edit of the list over every kind of document: `python -m tests.review.every_edit`.

Of one conversation and of a whole case, each with its recipe. The suite tries a few edits of each;
this tries all, in about a quarter of an hour, and ends with 1 where one is not told.
"""

import argparse
import sys
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from uuid import UUID

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import KINDS
from msp_desktop.documents.make import RenderedDocument, make_case_document, make_document
from msp_desktop.record.amendment import RecordWithAmendments, amendment
from msp_desktop.record.case.state import what_stands
from msp_desktop.review.comparison.in_words import drawing_differs
from msp_desktop.review.faults import ReferralRefused
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.sealing.verdict import SealVerdict
from tests.review.forged import Forged, file_of, forgeries
from tests.review.reading import Reader
from tests.unlocked import NOON
from tests.visits import doorstep, self_neglect

CARRYING = tuple(each for each in KINDS if each.carries_record)
EDITS = tuple(forgeries())
TRAIL = "ab" * 32


class Paper(NamedTuple):
    """One document to be edited."""

    kind: DocumentKind
    of_case: bool

    @property
    def name(self) -> str:
        return f"{self.kind.id}, {'a case' if self.of_case else 'one conversation'}"


PAPERS = tuple(Paper(kind, of_case) for of_case in (False, True) for kind in CARRYING)


@cache
def made(paper: Paper) -> RenderedDocument:
    """That document, of three visits and an amendment where it is of a case."""
    if not paper.of_case:
        return make_document(doorstep.visit(NOON), paper.kind, at=NOON, trail_head=TRAIL)
    visits = self_neglect.visits()[:3]
    added = amendment(visits[0].id, self_neglect.OFFICER, what="It rained.", why="Added.", at=NOON)
    told = [RecordWithAmendments(one, (added,) if one is visits[0] else ()) for one in visits]
    stands = what_stands(UUID(int=5), (), visits)
    return make_case_document(stands, told, paper.kind, at=NOON, trail_head=TRAIL)


def edited(paper: Paper, forged: Forged) -> bytes | None:
    """The file so edited; None where it has nothing of what would be edited, such as a page 2."""
    whole = made(paper)
    try:
        return file_of(forged, whole)
    except (IndexError, StopIteration, AssertionError, KeyError, AttributeError, ValueError):
        return None


def is_told(came: ReceivedReferral | ReferralRefused) -> bool:
    """Whether the file is refused, or the one who opens it is told what differs."""
    if isinstance(came, ReferralRefused):
        return True
    assert came.standing is SealVerdict.GENUINE
    return (
        came.beside_pages.differ
        and bool(drawing_differs(came.beside_pages.drawing))
        and not came.is_genuine
    )


def some_of(paper: Paper, many: int) -> Iterator[tuple[str, bytes]]:
    """So many of the edits that this paper can have, others for each paper."""
    first = PAPERS.index(paper) * 7
    left = many
    for at in range(len(EDITS)):
        forged = EDITS[(first + at) % len(EDITS)]
        file = edited(paper, forged)
        if file is not None:
            yield forged.name, file
            left -= 1
        if not left:
            return


def main() -> int:
    """Try all of them; 1 where one is not told."""
    asked = argparse.ArgumentParser(prog="python -m tests.review.every_edit", description=__doc__)
    asked.add_argument("--each", type=int, default=len(EDITS), help="fewer edits of each paper")
    each = asked.parse_args().each
    tried, untold = 0, 0
    with Reader() as reader:
        for paper in PAPERS:
            for name, file in some_of(paper, each):
                tried += 1
                if not is_told(reader.read(file)):
                    untold += 1
                    sys.stdout.write(f"not told: {name} of {paper.name}\n")
    sys.stdout.write(f"{len(PAPERS)} papers, {tried} edits, {untold} not told\n")
    return 1 if untold else 0


if __name__ == "__main__":
    sys.exit(main())
