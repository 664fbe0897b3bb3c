"""How what was known before was gone through goes only where the answer itself goes."""

from datetime import UTC, datetime, timedelta

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.kinds import kind_named
from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.record.case.known import confirm, known_so_far
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.follow_on import start_follow_on
from tests.visits import doorstep

AT = datetime(2026, 11, 20, 13, 51, tzinfo=UTC)


def second_visit() -> Conversation:
    first = doorstep.visit(AT)
    second = start_follow_on((first,), doorstep.OFFICER, at=AT + timedelta(days=30))
    for known in known_so_far([first]):
        second = confirm(second, known, HowConfirmed.ASKED)
    return second


def test_the_supervisor_reads_what_was_asked_again() -> None:
    given = disclose(second_visit(), kind_named("supervisor")).record
    assert {each.place for each in given.still_so} >= {"concern.types", "concern.location"}


def test_whoever_does_not_get_the_answer_does_not_get_its_place() -> None:
    for name in ("landlord", "bank", "person"):
        given = disclose(second_visit(), kind_named(name)).record
        assert given.still_so == ()
