"""A conversation and its amendments as one file: the one way it is written, and nothing else."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from msp_desktop.record import amendment as amended
from msp_desktop.record.amendment import (
    Amendment,
    amended_from_json,
    amended_to_json,
    amendment,
    amendment_to_json,
)
from msp_desktop.record.canonical import to_json
from msp_desktop.record.faults import RecordRefused, RecordTooNew, TooMuchForOne
from tests.record.keep_golden import GOLDEN
from tests.visits import doorstep

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
BERT = doorstep.visit(AT)


def said(what: str, why: str = "Heard wrongly.") -> Amendment:
    return amendment(BERT.id, doorstep.OFFICER, what=what, why=why, at=AT)


def test_without_amendments_it_is_the_conversation_itself() -> None:
    assert amended_to_json(BERT) == to_json(BERT)
    assert amended_from_json(to_json(BERT)) == (BERT, ())


def test_both_are_read_back_as_they_were_in_their_order() -> None:
    both = (said("Forty pounds, not thirty."), said('دەمەوێت <b>&amp; "so"'))
    data = amended_to_json(BERT, both)
    assert amended_from_json(data) == (BERT, both)
    assert amended_to_json(*amended_from_json(data)) == data
    assert to_json(BERT) in data
    assert all(amendment_to_json(each) in data for each in both)


def test_every_record_that_an_earlier_version_wrote_is_read_alone_and_with_an_amendment() -> None:
    earlier = sorted(GOLDEN.glob("version-*.json"))
    assert earlier
    for file in earlier:
        data = file.read_bytes()
        conversation, none = amended_from_json(data)
        assert none == ()
        beside = amendment_to_json(said("Forty.").but(conversation_id=conversation.id))
        whole = b'{"amendments":[%s],"format":"msp-amended","record":%s,"version":1}'
        assert amended_from_json(whole % (beside, data)).conversation == conversation


def _refused(data: bytes) -> None:
    with pytest.raises(RecordRefused):
        amended_from_json(data)


def test_anything_but_the_one_form_is_refused() -> None:
    one = said("Forty.")
    data = amended_to_json(BERT, (one,))
    for found, other in (
        (b'"format":"msp-amended"', b'"format":"msp-other"'),
        (b'"version":1}', b'"version":0}'),
        (b'"version":1}', b'"version":1,"more":1}'),
        (b'{"amendments":', b'{"amendments": '),
        (b'"format":"msp-amended",', b'"format":"msp-amended","format":"msp-amended",'),
        (b'"what":"Forty."', b'"what": "Forty."'),
        (b'"what":"Forty."', b'"what":"Forty.","what":"Forty."'),
    ):
        place = data.rindex(found)
        _refused(data[:place] + other + data[place + len(found) :])
    _refused(data[:-1])
    _refused(b'{"amendments":[' * 100_000)
    empty = data.replace(amendment_to_json(one), b"")
    assert empty.startswith(b'{"amendments":[],')
    _refused(empty)
    with pytest.raises(RecordTooNew):
        amended_from_json(data[:-2] + b"2}")


def test_an_amendment_of_another_conversation_or_twice_the_same_is_refused() -> None:
    one = said("Forty.")
    for wrong in ((one.but(conversation_id=uuid4()),), (one, one)):
        with pytest.raises(RecordRefused):
            amended_to_json(BERT, wrong)


def test_more_than_one_file_may_hold_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(amended, "MOST_BYTES", len(to_json(BERT)) + 10)
    with pytest.raises(TooMuchForOne):
        amended_to_json(BERT, (said("Forty."),))
