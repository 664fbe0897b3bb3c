"""Names are found however they are typed, everywhere by the same folding."""

from uuid import UUID

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import begin
from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.folding import name_holds, same_when_folded, ways_to_write
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.people.everything import everything_about, find_people
from msp_desktop.store.people.merge import People
from msp_desktop.store.store import Store
from tests.unlocked import NOON, OFFICER

SOUGHT = [
    ("lukasz", "Łukasz"),
    ("swietoslawa", "Świętosława"),
    ("odegard", "Ødegård"),
    ("dang", "Đặng"),
    ("strasse", "Straße Groß"),
    ("gross", "Straße Groß"),
    ("isik", "Işık"),
    ("ışık", "Işık"),
    ("istanbul", "İstanbul"),
    ("hristo", "Ħristo"),
    ("aerosk", "Ærøskøbing"),
    ("thor", "Þór"),
    ("小明", "王小明"),
    ("길동", "홍길동"),
    ("たなか", "タナカ"),
    ("ﾀﾅｶ", "タナカ"),
    ("obrien", "O’Brien"),
    ("o'brien", "O’Brien"),
    ("o’brien", "O'Brien"),
    ("o brien", "O’Brien"),
    ("mcdonald", "Mc Donald"),
    ("mc donald", "McDonald"),
    ("smithjones", "Smith-Jones"),
    ("احمد", "أحمد"),
    ("علي", "على"),
    ("يوسف", "یوسف"),
    ("فاطمه", "فاطمة"),
    ("میخواهم", "می‌خواهم"),
    ("שלומ", "שָׁלוֹם"),
    ("бере", "Берёза"),
    ("αθηνα", "Ἀθηνᾶ"),
    ("১২", "12"),
    ("আমার", "আমার"),
    ("mueller", "Müller"),
    ("müller", "Mueller"),
    ("soeren", "Søren"),
    ("aase", "Åse"),
    ("ostergaard", "Østergård"),
    ("østergård", "Ostergaard"),
    ("djokovic", "Đoković"),
    ("đoković", "Djokovic"),
    ("o brien", "OBrien"),
    ("mc donald", "MCDONALD"),
    ("mac donald", "Macdonald"),
    ("vandenberg", "van den Berg"),
    ("van den berg", "Vandenberg"),
    ("jean luc", "Jeanluc"),
    ("عبد الرحمن", "عبدالرحمن"),
    ("عبدالرحمن", "عبد الرحمن"),
    ("آدم", "ادم"),
    ("إبراهيم", "ابراهيم"),
    ("١٢", "12"),
    ("ann", "A\u200bn\u2060n"),
    ("🙂", "Ann 🙂"),
    ("niamh", "Niaṁ"),
    ("gudhrun", "Guðrún"),
    ("mackay", "McKay"),
    ("mckay", "Mackay"),
    ("sharma", "Śarma"),
    ("ارام", "ئارام"),
    ("渡辺", "渡邉"),
    ("渡邊", "渡辺"),
    ("齋藤", "斎藤"),
    ("斎藤", "斉藤"),
    ("陈", "陳"),
    ("張", "张"),
    ("刘", "劉"),
    ("ivanova", "Иванова"),
    ("иванова", "Ivanova"),
    ("georgiou", "Γεωργίου"),
    ("ሰላም", "ሠላም"),
]
UNNAMED = ["", "\u200b\u2060", "\u3164", "  ", "’", "\u0301"]


def keep(store: Store, name: str, known_as: str = "") -> UUID:
    visit = begin(OFFICER, at=NOON)
    visit = visit.but(person=visit.person.but(name=name, known_as=known_as))
    store.save(visit, PartName.PERSON)
    return visit.person_id


def kept_under(store: Store, sought: str) -> list[str]:
    return [one.name for one in store.read(lambda c: find_people(c, sought)).first]


@pytest.fixture
def names(store: Store) -> Store:
    for name in dict.fromkeys(name for _, name in SOUGHT):
        keep(store, name)
    return store


def test_each_name_is_found_in_the_caseload_in_keeping_and_as_the_same_person(
    names: Store,
) -> None:
    """One store for all: the index, the query and both lists of people agree."""
    nobody = UUID(int=0)
    for sought, name in SOUGHT:
        assert name in [entry.name for entry in names.caseload(sought).entries], sought
        assert name in kept_under(names, sought), sought
        assert name in [one.name for one in People(names).found(sought, nobody)], sought


@pytest.mark.parametrize(
    "sought", ["🙂", '"', "*", "(", "%", "_", "\\", "”", "؟", "-", "^", ":", "NEAR(", "’", "…"]
)
def test_sign_alone_finds_who_has_it_or_nobody(names: Store, sought: str) -> None:
    expected = ["Ann 🙂"] if sought == "🙂" else []
    assert [entry.name for entry in names.caseload(sought).entries] == expected
    assert kept_under(names, sought) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O’Brien", "obrien"),
        ("Łukasz  Nowak", "lukasz nowak"),
        ("A\u200bnn", "Ann"),
        ("Jürgen Müller", "juergen mueller"),
        ("Mac Donald", "MACDONALD"),
    ],
)
def test_same_name_is_the_same_however_it_was_typed(store: Store, one: str, other: str) -> None:
    known = keep(store, one)
    assert same_when_folded(one, other)
    assert [entry.id for entry in People(store).of_same_name(other, UUID(int=0))] == [known]


@pytest.mark.parametrize("name", UNNAMED)
def test_person_without_a_name_is_found_given_their_copy_and_erased(
    store: Store, name: str
) -> None:
    keep(store, "Bert Teasel")
    unnamed = keep(store, name)
    (entry,) = store.caseload("not named").entries
    assert entry.person_id == unnamed
    (found,) = store.read(lambda connection: find_people(connection, "not named")).first
    assert (found.person_id, found.name) == (unnamed, NOT_NAMED)
    assert len(everything_about(store, unnamed).opened) == 1
    erase_person(store, unnamed)
    assert store.caseload("not named").entries == ()


def test_list_that_is_cut_says_how_many_there_are(store: Store) -> None:
    for number in range(25):
        keep(store, f"Robin {number:02}")
    found = store.read(lambda connection: find_people(connection, "robin"))
    assert (len(found.first), found.in_all) == (20, 25)


def test_unrelated_names_stay_apart() -> None:
    assert not name_holds("Dalal", ways_to_write("Dalil"))
    assert not name_holds("Joanna", ways_to_write("Joe"))
    assert not name_holds("Ann", ways_to_write("’"))
    assert not same_when_folded("", "Ann")
