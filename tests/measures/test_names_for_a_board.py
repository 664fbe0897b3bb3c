"""No name that a record knows reaches a board in an advocate's pattern."""

import pytest

from msp_desktop.measures.advocacy_report import names_somebody
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.conversation import Practitioner, begin
from msp_desktop.record.part import new_id
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.store.advocacy.work import PersonAdvocacy, advocacy_of
from tests.unlocked import NOON


def _about(person: Person) -> PersonAdvocacy:
    record = begin(Practitioner(name="Sam Poole"), at=NOON).but(person=person)
    return advocacy_of(record.person_id, (RecordWithAmendments(record),), ())


@pytest.mark.parametrize(
    ("person", "pattern"),
    [
        (Person(name="Jo Ng"), "Jo was kept out of the meeting"),
        (Person(name="Li Wu"), "Li Wu was never asked by the ward"),
        (Person(name="王小明"), "病房从来没有问过王小明的意见"),
        (Person(gp="Dr Pemberton"), "Dr Pemberton at Elm surgery never answers"),
        (
            Person(others=(OtherPerson(id=new_id(), name="Al", works_for="Fernhollow"),)),
            "Fernhollow tells families after the move",
        ),
    ],
)
def test_a_pattern_with_a_name_from_the_record_is_held_back(person: Person, pattern: str) -> None:
    assert names_somebody(pattern, _about(person))


def test_a_pattern_without_a_name_is_told() -> None:
    about = _about(Person(name="Jo Ng", gp="Dr Pemberton"))
    assert not names_somebody("Advocates hear of moves after they happened", about)
