"""A day on paper is the day it was where it was written, and not in another zone."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from msp_desktop.documents.kinds import CHRONOLOGY, COUNCIL
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Agreement, Answer, Recipient
from msp_desktop.record.amendment import amendment
from msp_desktop.record.conversation import Practitioner, begin
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import ChangedAnswer, day_at
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.visits.steady import item

HALF_PAST_MIDNIGHT = datetime(2026, 6, 9, 23, 30, tzinfo=UTC)
"""The tenth of June in England, which is an hour ahead of UTC in summer."""
LATER = HALF_PAST_MIDNIGHT + timedelta(days=30)
OFFICER = Practitioner(name="PC Rowan Applegarth")


@pytest.fixture(autouse=True)
def in_england(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_conversation_and_an_amendment_past_midnight_are_of_the_new_day() -> None:
    agreed = SharingDecision(
        id=item("council"), recipient=Recipient.COUNCIL, agreement=Agreement.AGREES
    )
    changed = ChangedAnswer(
        id=item("was"), question="safe_to_talk", answer="no", until=HALF_PAST_MIDNIGHT
    )
    told = begin(OFFICER, at=HALF_PAST_MIDNIGHT).but(
        opening=Opening(safe_to_talk=Answer.YES, changed=(changed,)),
        sharing=Sharing(decisions=(agreed,)),
    )
    put_right = amendment(told.id, OFFICER, what="Forty.", why="Misheard.", at=HALF_PAST_MIDNIGHT)
    for kind in (COUNCIL, CHRONOLOGY):
        made = make_document(told, kind, at=LATER, amendments=(put_right,))
        words = repr(made.document.blocks)
        assert "9 June 2026" not in words
        assert "Conversation held: 10 June 2026, 00:30" in words
    council = repr(make_document(told, COUNCIL, at=LATER, amendments=(put_right,)).document.blocks)
    assert "no until 00:30" in council
    assert "last on 10 June 2026" in council


def test_a_moment_of_an_event_has_the_day_of_its_place() -> None:
    assert day_at(HALF_PAST_MIDNIGHT).isoformat() == "2026-06-10"
    assert day_at(HALF_PAST_MIDNIGHT.astimezone()).isoformat() == "2026-06-10"
