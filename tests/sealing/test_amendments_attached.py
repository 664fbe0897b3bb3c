"""Amendments go with the record that is attached, as far as the reader may see them."""

from io import BytesIO

import pikepdf
import pytest

from msp_desktop.disclosure.allowed import redacted_record
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, KINDS, PARTNER, PERSON
from msp_desktop.documents.make import make_document
from msp_desktop.record.amendment import RecordWithAmendments, amended_from_json, amendment
from msp_desktop.record.canonical import from_json
from msp_desktop.sealing.seal import seal
from tests.sealing.sealed_file import AT, rowans_key
from tests.visits import doorstep

BERT = doorstep.visit(AT)
FORTY = amendment(BERT.id, doorstep.OFFICER, what="Forty pounds.", why="Heard wrongly.", at=AT)
JOYCE = amendment(BERT.id, doorstep.OFFICER, what="Joyce rang.", why="Not known then.", at=AT)
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)


def attached(
    kind: DocumentKind, included: frozenset[str] = frozenset()
) -> RecordWithAmendments | None:
    """What is attached to the sealed file, read back strictly."""
    made = make_document(BERT, kind, at=AT, amendments=(FORTY, JOYCE), included=included)
    with pikepdf.open(BytesIO(seal(made, rowans_key(), archival=True).pdf)) as pdf:
        if "/AF" not in pdf.Root:
            return None
        came = amended_from_json(bytes(pdf.Root.AF[0].EF.F.read_bytes()))
    assert came.conversation == redacted_record(BERT, made.decisions, kind)
    return came


@every_kind
def test_what_is_attached_is_what_was_allowed_amendments_and_all(kind: DocumentKind) -> None:
    came = attached(kind)
    if kind is PERSON:
        assert came is None
        return
    assert came is not None
    screened = () if kind is PARTNER else (FORTY,)
    assert came.amendments == (screened if kind.screened else (FORTY, JOYCE))


def test_one_that_is_put_in_goes_along() -> None:
    came = attached(PARTNER, frozenset({f"amendments.{JOYCE.id}"}))
    assert came is not None
    assert came.amendments == (JOYCE,)


def test_without_amendments_the_record_is_attached_as_it_always_was() -> None:
    made = make_document(BERT, COUNCIL, at=AT)
    assert from_json(made.record) == redacted_record(BERT, made.decisions, COUNCIL)
