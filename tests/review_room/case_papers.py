"""Papers of Ned's case as they arrive one after the other, each made once."""

from functools import cache
from uuid import UUID

from msp_desktop.documents.kinds import SUPERVISOR as COPY
from msp_desktop.documents.make import make_case_document
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.state import what_stands
from msp_desktop.sealing.certificate import certified
from msp_desktop.sealing.seal import seal
from tests.unlocked import NOON
from tests.visits import self_neglect as ned

CASE = UUID(int=5)
VISITS = ned.visits()
KEY = certified(ned.OFFICER)


@cache
def paper(visits: int) -> bytes:
    """The supervisor's copy of Ned's case after so many visits."""
    told = [RecordWithAmendments(one, ()) for one in VISITS[:visits]]
    made = make_case_document(what_stands(CASE, (), VISITS[:visits]), told, COPY, at=NOON)
    return seal(made, KEY, archival=True).pdf
