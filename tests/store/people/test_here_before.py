"""Here before: told as a question with why; a secret address connects nobody; nothing is joined."""

from datetime import date

from msp_desktop.practice.case_codes import WhyConnected
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.safe_contact import SafeContact
from msp_desktop.store.people.here_before import may_be_connected
from msp_desktop.store.people.merge import People
from msp_desktop.store.store import Store
from tests.unlocked import NOON, OFFICER


def _of(name: str, where: str = "", born: int = 0, risk: str = "", found: str = "") -> Conversation:
    others = (
        (OtherPerson(id=new_id(), name=risk, risk_from=Answer.NOT_SURE, found=found),)
        if risk
        else ()
    )
    day = SpokenDate(on=date(born, 12, 12)) if born else SpokenDate()
    person = Person(name=name, where=where, born=day, others=others)
    return begin(OFFICER, at=NOON).but(person=person)


def _kept(store: Store, *conversations: Conversation) -> None:
    for each in conversations:
        store.save(each, PartName.PERSON)


def _why(store: Store, this: Conversation) -> dict[str, tuple[WhyConnected, ...]]:
    return {each.called: each.why for each in may_be_connected(store, this)}


def test_the_same_address_is_told_however_it_is_typed(store: Store) -> None:
    _kept(store, _of("Wilf Teasel", "Flat 4, Invented House"), _of("Mona Sedge", "Invented House"))
    this = _of("Ned Ashgrove", "flat 4 INVENTED  house")
    assert _why(store, this) == {"Wilf Teasel": (WhyConnected.ADDRESS,)}


def test_an_address_that_is_secret_in_either_record_matches_nothing(store: Store) -> None:
    secret = SafeContact(address_secret=Answer.YES)
    hidden = _of("Wilf Teasel", "Flat 4, Invented House")
    hidden = hidden.but(opening=hidden.opening.but(safe_contact=secret))
    _kept(store, hidden)
    this = _of("Ned Ashgrove", "Flat 4, Invented House")
    assert _why(store, this) == {}
    _kept(store, _of("Mona Sedge", "Flat 4, Invented House"))
    assert set(_why(store, this)) == {"Mona Sedge"}
    assert _why(store, this.but(opening=hidden.opening)) == {}


def test_a_name_with_another_date_of_birth_is_somebody_else(store: Store) -> None:
    _kept(store, _of("Łukasz Reed", born=1959))
    assert _why(store, _of("lukasz reed", born=1960)) == {}
    assert _why(store, _of("lukasz reed")) == {"Łukasz Reed": (WhyConnected.NAME,)}
    assert _why(store, _of("lukasz reed", born=1959)) == {
        "Łukasz Reed": (WhyConnected.NAME_AND_BIRTH,)
    }


def test_the_same_source_is_told_as_alleged_with_what_was_found(store: Store) -> None:
    _kept(store, _of("Wilf Teasel", risk="Corin Vetch", found="Not shown."))
    (told,) = may_be_connected(store, _of("Ned Ashgrove", risk="corin vetch"))
    assert told.why == (WhyConnected.SOURCE,)
    assert told.found == ("Not shown.",)
    assert _why(store, _of("Corin Vetch")) == {"Wilf Teasel": (WhyConnected.NAMED_THERE,)}


def test_repeat_calls_are_counted_and_nothing_is_joined(store: Store) -> None:
    first = _of("Wilf Teasel", "Flat 4, Invented House")
    again = begin(OFFICER, at=NOON).but(person_id=first.person_id, person=first.person)
    _kept(store, first, again)
    this = _of("Ned Ashgrove", "Flat 4, Invented House")
    _kept(store, this)
    (told,) = may_be_connected(store, this)
    assert (told.conversations, told.last) == (2, NOON.date())
    assert People(store).joined_with(this.person_id) == ()
    People(store).join(first.person_id, this.person_id)
    assert may_be_connected(store, this) == ()


def test_nobody_is_connected_by_what_is_empty_or_a_town(store: Store) -> None:
    _kept(store, _of("", ""), _of("Wilf Teasel", "Inventham"))
    assert _why(store, _of("", "")) == {}
    assert _why(store, _of("Ned Ashgrove", "Inventham")) == {}
