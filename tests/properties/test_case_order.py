"""What stands in a case does not depend on the order in which its events came in."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from msp_desktop.practice.case_codes import AttachmentKind, CaseResult
from msp_desktop.practice.codes import Agreement, Answer, Recipient, Stage
from msp_desktop.record.case.advocacy_events import (
    AdvocacyAnswered,
    AdvocacyContact,
    AdvocacyTakenBack,
    AdvocateEnded,
    AdvocateNamed,
    ChallengeRaised,
)
from msp_desktop.record.case.attachment_events import AttachmentNoted, AttachmentWithdrawn
from msp_desktop.record.case.causal import CausalOrder
from msp_desktop.record.case.events import (
    ActionAdded,
    ActionSeen,
    AgreementGiven,
    Alert,
    AlertEnded,
    CaseEvent,
    CaseOpened,
    Concluded,
    Happening,
    Linked,
    Reopened,
    SafeContactChanged,
    StageChanged,
    Unlinked,
)
from msp_desktop.record.case.history import CaseEntry, CaseHistory
from msp_desktop.record.case.state import what_stands
from msp_desktop.record.case.work.advocacy import advocacy_work
from msp_desktop.record.case.work.attachments import attachments_of
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.plan import Action
from msp_desktop.record.sharing import SharingDecision
from tests.visits import ward

AT = datetime(2026, 11, 26, 14, 30, tzinfo=UTC)
CASE = UUID("3f0d0a4e-8d0e-4c4c-9f6e-0d9f5d9c0001")
VISITS = ward.visit(AT)
QUICK = settings(
    max_examples=100, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)

_days = st.dates(date(2026, 1, 1), date(2026, 12, 31)).map(
    lambda day: SpokenDate(said=str(day), on=day)
)
_items = st.sampled_from(["0123456789ab", "ba9876543210"])
_visits = st.lists(st.sampled_from([visit.id for visit in VISITS]), max_size=3).map(tuple)
_happenings: st.SearchStrategy[Happening] = st.one_of(
    st.builds(CaseOpened, on=_days, inferred=st.booleans()),
    st.builds(StageChanged, stage=st.sampled_from(Stage), on=_days),
    st.builds(Concluded, result=st.sampled_from(CaseResult), on=_days),
    st.builds(Reopened, on=_days),
    st.builds(Linked, conversations=_visits),
    st.builds(Unlinked, conversations=_visits),
    st.builds(SafeContactChanged, ways=st.sampled_from(["by post", "at the clinic"])),
    st.builds(Alert, id=_items, words=st.just("a dog that bites")),
    st.builds(AlertEnded, alert=_items),
    st.builds(ActionAdded, action=st.builds(Action, id=_items, what=st.just("a lamp"))),
    st.builds(ActionSeen, action=_items, done=st.sampled_from(Answer), on=_days),
    st.builds(
        AgreementGiven,
        decision=st.builds(
            SharingDecision,
            id=_items,
            recipient=st.sampled_from(list(Recipient)[:2]),
            agreement=st.sampled_from(Agreement),
            decided=_days,
        ),
    ),
)


@st.composite
def case_entries(
    draw: st.DrawFn, happenings: st.SearchStrategy[Happening] = _happenings
) -> list[CaseEntry]:
    """Some events, each having had in view some of those before it; some by a later version."""
    entries: list[CaseEntry] = []
    for number, what in enumerate(draw(st.lists(happenings, max_size=12))):
        known = [one.id for one in entries]
        refs = draw(st.lists(st.sampled_from(known), max_size=4, unique=True)) if known else []
        name = f"{uuid5(CASE, f'{number} {draw(st.integers(0, 9))}').int:064x}"
        event = CaseEvent(
            id=uuid5(CASE, str(number)),
            case_id=CASE,
            at=AT + timedelta(minutes=number),
            by=Practitioner(name="Ada Quillfeather"),
            what=what,
        )
        if not any(one.id == name for one in entries):
            too_new = draw(st.integers(0, 9)) == 0
            entries.append(CaseEntry(name, tuple(refs), None if too_new else event))
    return entries


@QUICK
@given(entries=case_entries(), data=st.data())
def test_what_stands_is_the_same_in_any_order(
    entries: list[CaseEntry], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(entries))
    visits = data.draw(st.permutations(VISITS))
    assert what_stands(CASE, shuffled, visits) == what_stands(CASE, entries, VISITS)


_contacts: st.SearchStrategy[Happening] = st.one_of(
    st.builds(AdvocateNamed, id=_items, name=st.sampled_from(["Imani Foss", "Bo Larkspur"])),
    st.builds(AdvocateEnded, advocate=_items, on=_days),
    st.builds(AdvocacyContact, id=_items, on=_days, next=_days, minutes=st.integers(0, 90)),
    st.builds(ChallengeRaised, id=_items, on=_days, what=st.just("the garden")),
    st.builds(AdvocacyAnswered, to=_items, on=_days),
    st.builds(AdvocacyTakenBack, item=_items),
    st.builds(AttachmentNoted, id=_items, kind=st.sampled_from(AttachmentKind), on=_days),
    st.builds(AttachmentWithdrawn, attachment=_items),
)


@QUICK
@given(entries=case_entries(_contacts), data=st.data())
def test_an_advocates_work_is_the_same_in_any_order(
    entries: list[CaseEntry], data: st.DataObject
) -> None:
    shuffled = [*data.draw(st.permutations(entries)), *entries]
    one, other = CaseHistory(CASE, entries), CaseHistory(CASE, shuffled)
    assert advocacy_work(VISITS, (one,)) == advocacy_work(tuple(reversed(VISITS)), (other,))
    assert attachments_of((one,)) == attachments_of((other,))


@QUICK
@given(entries=case_entries(), data=st.data())
def test_what_comes_twice_or_in_two_parts_changes_nothing(
    entries: list[CaseEntry], data: st.DataObject
) -> None:
    some = data.draw(st.lists(st.sampled_from(entries))) if entries else []
    assert what_stands(CASE, [*some, *entries, *some], VISITS) == what_stands(CASE, entries, VISITS)


@QUICK
@given(entries=case_entries())
def test_the_next_event_takes_the_place_of_all_that_stood(entries: list[CaseEntry]) -> None:
    heads = CaseHistory(CASE, entries).heads
    event = CaseEvent(
        id=uuid5(CASE, "last"),
        case_id=CASE,
        at=AT,
        by=Practitioner(),
        what=SafeContactChanged(ways="through the clinic"),
    )
    (stands,) = what_stands(CASE, [*entries, CaseEntry("f" * 64, heads, event)]).safe_contact
    assert stands.what.ways == "through the clinic"


@QUICK
@given(entries=case_entries())
def test_every_event_comes_after_what_its_writer_had_in_view(entries: list[CaseEntry]) -> None:
    order = CausalOrder({one.id: one.refs for one in entries})
    place = {name: at for at, name in enumerate(order.order)}
    for one in entries:
        assert all(place[ref] < place[one.id] and order.is_after(one.id, ref) for ref in one.refs)
    for head in order.heads():
        assert not any(head in one.refs for one in entries)


def test_events_that_name_each_other_as_parents_are_still_put_in_order() -> None:
    order = CausalOrder({"a": ["b"], "b": ["a"], "c": ["b", "c", "nowhere"]})
    assert sorted(order.order) == ["a", "b", "c"]
