"""A field or code added later needs no upgrade step, and changes no byte while not answered."""

import json
from enum import Enum, StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
import pytest

from msp_desktop.practice.codes import Answer
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.conversation import VERSION, Conversation
from msp_desktop.record.part import Many, RecordPart, SpokenDate, SpokenWords, Text
from msp_desktop.record.since import NEW_CODES, OldestForm, Since3, added, fields_of
from tests.record.keep_golden import GOLDEN, Line, code_lines, field_lines, kept

T = TypeVar("T")
Since4 = Annotated[T, msgspec.Meta(extra={"since": 4})]


class Colour(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE = "blue"


class Then(RecordPart):
    """An item as version 2 had it."""

    id: Text = ""


class ThenWhole(RecordPart):
    """The document as version 2 had it."""

    items: Many[Then] = ()
    only: Then | None = None
    inside: Then = Then()
    colours: Many[Colour] = ()
    version: int = 2


class Report(RecordPart):
    """A struct that came with version 3; one field of it came even later."""

    to: Text = ""
    when: SpokenDate = SpokenDate()
    again: Since4[Answer | None] = None


class Item(RecordPart):
    id: Text = ""
    answer: Since3[Answer | None] = None


class Inside(RecordPart):
    id: Text = ""
    words: Since3[SpokenWords] = SpokenWords()
    note: Since3[Text] = ""


class Whole(RecordPart):
    items: Many[Item] = ()
    only: Item | None = None
    inside: Inside = Inside()
    colours: Many[Colour] = ()
    reports: Since3[Many[Report]] = ()
    report: Since3[Report] = Report()
    chosen: Since4[Many[Answer]] = ()
    version: int = 2


CODES: dict[int, tuple[Enum, ...]] = {3: (Colour.BLUE,)}
FORM = OldestForm(Whole, oldest=2, new_codes=CODES)
decode = msgspec.json.Decoder(Whole).decode

NOTHING_NEW = Whole(items=(Item(id="a"),), only=Item(), colours=(Colour.RED,))
NEWER: dict[str, tuple[Whole, int]] = {
    "an answer in an item": (Whole(items=(Item(), Item(answer=Answer.NO))), 3),
    "an answer in a part that may be missing": (Whole(only=Item(answer=Answer.NO)), 3),
    "words in a part": (Whole(inside=Inside(words=SpokenWords(text="Mine"))), 3),
    "a note in a part": (Whole(inside=Inside(note="Mine")), 3),
    "a list of new items": (Whole(reports=(Report(to="CQC"),)), 3),
    "an empty new item": (Whole(reports=(Report(),)), 3),
    "a new part": (Whole(report=Report(when=SpokenDate(said="Monday"))), 3),
    "a new code": (Whole(colours=(Colour.RED, Colour.BLUE)), 3),
    "a list of codes": (Whole(chosen=(Answer.NO,)), 4),
    "a later field of a new part": (Whole(report=Report(again=Answer.NO)), 4),
    "a later field of a new item": (Whole(reports=(Report(again=Answer.NO),)), 4),
}


def test_unanswered_new_fields_leave_the_bytes_of_before() -> None:
    then = ThenWhole(items=(Then(id="a"),), only=Then(), colours=(Colour.RED,))
    assert FORM.write(NOTHING_NEW) == msgspec.json.Encoder(order="sorted").encode(then)
    assert FORM.newest == 4


@pytest.mark.parametrize("name", NEWER)
def test_an_answered_new_field_raises_the_version_and_is_kept(name: str) -> None:
    whole, version = NEWER[name]
    data = FORM.write(whole)
    assert json.loads(data)["version"] == version
    assert decode(data).but(version=2) == whole
    assert FORM.write(decode(data)) == data


def test_fields_later_than_the_version_needed_are_left_out() -> None:
    plain = json.loads(FORM.write(Whole(reports=(Report(to="CQC"),))))
    assert "chosen" not in plain
    assert "again" not in plain["reports"][0] | plain["report"]
    assert plain["inside"]["note"] == ""


@pytest.mark.parametrize("name", NEWER)
def test_an_app_of_before_cannot_mistake_a_newer_record(name: str) -> None:
    claim = json.loads(FORM.write(NEWER[name][0]))["version"]
    assert claim > ThenWhole().version


@pytest.mark.parametrize(
    ("whole", "there", "instead"),
    [
        (NOTHING_NEW, b'"version":2', b'"version":3'),
        (NOTHING_NEW, b'"version":2', b'"version":1'),
        (NOTHING_NEW, b'"items":[{"id":"a"}]', b'"items":[{"answer":null,"id":"a"}]'),
        (NEWER["a note in a part"][0], b'"version":3', b'"version":2'),
        (NEWER["a note in a part"][0], b'"version":3', b'"version":4'),
        (NEWER["a note in a part"][0], b'"reports":[],', b""),
        (NEWER["a new code"][0], b'"version":3', b'"version":2'),
    ],
)
def test_any_other_way_of_writing_it_shows(whole: Whole, there: bytes, instead: bytes) -> None:
    data = FORM.write(whole)
    assert there in data
    other = data.replace(there, instead)
    assert FORM.write(decode(other)) != other


def test_a_later_field_without_a_default_is_refused_at_once() -> None:
    class Required(RecordPart):
        new: Since3[Text]

    with pytest.raises(TypeError, match=r"Required\.new was added later: it needs a default"):
        _ = OldestForm(Required, oldest=2).newest


def test_each_field_is_listed_with_the_version_that_added_it() -> None:
    lines = {line.path: line for line in fields_of(Whole, oldest=2)}
    assert lines["items[].answer"].since == 3
    assert lines["reports[].to"].since == 3
    assert lines["reports[].again"].since == 4
    assert lines["inside.words.said_by"].default == "the person"
    assert {line.path for line in added(Then)} == set()


def test_fields_of_the_record_are_only_ever_added() -> None:
    _only_added("fields.json", field_lines(), "path")


def test_codes_of_the_record_are_only_ever_added() -> None:
    _only_added("codes.json", code_lines(), "code")


def _only_added(name: str, now: list[Line], key: str) -> None:
    lost = [line for line in kept(name) if line not in now]
    assert not lost, "changed or removed: this takes a step in record/upgrade.py"
    unkept = [line[key] for line in now if line not in kept(name)]
    assert not unkept, "new: mark it with Since4 or in NEW_CODES, then run tests.record.keep_golden"


MARKED: dict[int, tuple[int, int]] = {2: (463, 230), 3: (136, 29)}
"""How many fields and codes each earlier version has; records of it are in stores by now.

Three codes of version 2 stand in two lists: `ExperienceAnswer` took over yes, no and not sure.
"""


@pytest.mark.parametrize("version", MARKED)
def test_nothing_is_added_to_an_earlier_version(version: int) -> None:
    """A new field or code marked as older would be written where earlier apps expect none."""
    found = tuple(
        sum(line["since"] == version for line in kept(name))
        for name in ("fields.json", "codes.json")
    )
    assert found == MARKED[version], f"mark what is new with the newest version, not {version}"


@pytest.mark.parametrize("file", sorted(GOLDEN.glob("version-2-*.json")), ids=lambda f: f.stem)
def test_a_record_of_version_2_is_written_back_byte_for_byte(file: Path) -> None:
    assert to_json(from_json(file.read_bytes())) == file.read_bytes()


def test_the_record_knows_no_new_code_of_a_list_it_does_not_hold() -> None:
    listed = {line["list"] for line in code_lines()}
    assert {type(code).__name__ for codes in NEW_CODES.values() for code in codes} <= listed
    assert OldestForm(Conversation, oldest=VERSION).newest >= VERSION
