"""Names are found however they are written, and replaced by who it is."""

from datetime import UTC, datetime, timedelta

import pytest

from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.record.amendment import RecordWithAmendments, amendment
from msp_desktop.record.conversation import Practitioner, begin
from msp_desktop.record.part import new_id
from msp_desktop.record.person import OtherPerson, Person

AT = datetime(2026, 11, 1, tzinfo=UTC)


def _known(name: str, *others: OtherPerson, known_as: str = "") -> KnownNames:
    person = Person(name=name, known_as=known_as, others=others)
    record = begin(Practitioner(name="Sam Poole"), at=AT).but(person=person)
    return KnownNames([RecordWithAmendments(record)])


JOYCE = OtherPerson(id=new_id(), name='Joyce "Joy" Teasel', relationship="sister")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ada Marsh’s own key", "[the person]’s own key"),
        ("ADA and ada", "[the person] and [the person]"),
        ("Joyce Teasel rang", "[their sister] rang"),
        ("What joy it was", "What joy it was"),
        ("Joy came", "[their sister] came"),
        ("Mr Poole wrote it", "Mr [the worker] wrote it"),
        ("Adamant about the marshland", "Adamant about the marshland"),
        ("", ""),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, left: str) -> None:
    assert _known("Ada Marsh", JOYCE).taken_out_of(text) == left


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Łukasz Świątek", "lukasz went home", "[the person] went home"),
        ("王小明", "他叫王小明。", "他叫[the person]。"),
        ("Anne-Marie O’Brien", "Anne Marie O'Brien said", "[the person] said"),
        ("Will Rose", "Will will ask about the rose", "[the person] will ask about the rose"),
        ("Jörg Müller", "Mueller rang", "[the person] rang"),
        ("Sean McDonald", "Mr Mc Donald", "Mr [the person]"),
        ("", "Nobody is here", "Nobody is here"),
    ],
)
def test_every_kind_of_name_is_taken_out(name: str, text: str, left: str) -> None:
    assert _known(name).taken_out_of(text) == left


def test_a_name_that_was_put_right_is_found_in_each_of_its_forms() -> None:
    officer = Practitioner(name="Sam Poole")
    record = begin(officer, at=AT).but(person=Person(name="Maryam Kahn"))
    put_right = [
        amendment(
            record.id,
            officer,
            what="Misheard.",
            why="She spelt it.",
            at=AT + timedelta(days=day),
            corrects="person.name",
            right=right,
        )
        for day, right in enumerate(("Maryam Khan", "Maryam Qureshi"))
    ]
    known = KnownNames([RecordWithAmendments(record, tuple(put_right))])
    said = "Mrs Kahn, Mrs Khan or Mrs Qureshi"
    assert known.taken_out_of(said) == "Mrs [the person], Mrs [the person] or Mrs [the person]"


def test_a_relationship_that_names_somebody_is_not_said() -> None:
    friend = OtherPerson(id=new_id(), name="Bert", relationship="friend of Ada")
    assert _known("Ada Marsh", friend).taken_out_of("Bert knows") == "[somebody they know] knows"
