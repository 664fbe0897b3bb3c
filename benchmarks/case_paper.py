"""A paper of a case of 20 conversations, beside a paper of one of them alone.

Both are the whole of it in a warm app: what may be shared of each conversation, the words, the
pages, the digest. Each conversation carries on what the one before it left and says things of its
own, as visits do.
"""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from benchmarks.people import NOW
from benchmarks.row import Judged, Row
from benchmarks.side_by_side import side_by_side, timed
from msp_desktop.demo.store import invented_conversations
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.documents.make import make_case_document
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.state import CaseState, what_stands
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.follow_on import start_follow_on

MANY = 20
"""So many conversations has the case."""


def measure(work: Path, *, quick: bool) -> list[Row]:  # noqa: ARG001 - needs no store
    """The doorstep visit alone, and followed by others."""
    first = next(invented_conversations(1, now=NOW)).conversation
    often = _visits(first)
    pack, case_id = built_in(), uuid4()

    def made(state: CaseState, told: list[RecordWithAmendments]) -> int:
        return make_case_document(state, told, COUNCIL, at=NOW, pack=pack).pages

    def of(visits: list[Conversation]) -> tuple[CaseState, list[RecordWithAmendments]]:
        return what_stands(case_id, (), visits), [RecordWithAmendments(one, ()) for one in visits]

    alone, whole = of([first]), of(often)
    pair = side_by_side(
        timed(lambda: made(*whole)), timed(lambda: made(*alone)), 5 if quick else 20, warm=2
    )
    ours, floor = pair.medians
    note = f"{made(*whole)} pages, floor {made(*alone)}: a paper of one conversation"
    what = f"Paper of a case of {MANY} conversations"
    return [Row(what, ours, floor, 3, Judged.RATIO, note=note)]


def _visits(first: Conversation) -> list[Conversation]:
    """The first, and each follow-on with an account, a mark and a view of its own."""
    told = [first]
    for number in range(1, MANY):
        at = first.started_at + timedelta(days=14 * number)
        next_one = start_follow_on(told, first.practitioner, at=at)
        account = first.concern.accounts[0]
        said = account.words.but(text=f"{account.words.text} Asked again, {number}.")
        told.append(
            next_one.but(
                concern=next_one.concern.but(
                    accounts=(account.but(id=f"{number:012x}", words=said),),
                    observed=f"The hall as it was on visit {number}.",
                ),
                grid=first.grid.but(
                    placements=tuple(
                        mark.but(id=f"{number:06x}{place:06x}", at=at)
                        for place, mark in enumerate(first.grid.placements)
                    )
                ),
            )
        )
    return told
