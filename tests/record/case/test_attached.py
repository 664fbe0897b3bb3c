"""A sealed record of before there were cases is one conversation, and is laid beside a case."""

from uuid import UUID

import pytest

from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.attached import attached_from_json
from msp_desktop.record.case.case_record import CaseRecord, case_to_json
from msp_desktop.review.comparison.since_review import changes_between
from tests.record.keep_golden import GOLDEN

OLDER = sorted(GOLDEN.glob("version-*-*.json"))


@pytest.mark.parametrize("kept", OLDER, ids=lambda kept: kept.stem)
def test_an_older_sealed_record_is_one_conversation_without_any_case(kept: object) -> None:
    came = attached_from_json(_bytes(kept))
    assert came.case is None
    assert [one.conversation for one in came.chapters] == [came.conversation]


def test_an_older_record_is_laid_beside_the_case_that_it_became() -> None:
    older = attached_from_json(_bytes(OLDER[-1]))
    whole = CaseRecord(
        case_id=UUID(int=6), conversations=(RecordWithAmendments(older.conversation, ()),)
    )
    assert changes_between(older, attached_from_json(case_to_json(whole))) == ()


def _bytes(kept: object) -> bytes:
    return GOLDEN.joinpath(str(kept)).read_bytes()
