"""A record that is not exactly right is refused, with the place and never with what was said."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from msp_desktop.record import canonical
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.faults import RecordRefused, RecordTooNew
from msp_desktop.record.part import MOST_ITEMS, MOST_LETTERS
from tests.record.visits import all_visits

BERT = all_visits()["doorstep"]
DATA = to_json(BERT)
SECRET = "Quillfeather"


def edited(edit: Callable[[Any], object]) -> bytes:
    """Bert's record as JSON with one thing changed, otherwise canonical."""
    plain = json.loads(DATA)
    edit(plain)
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def refused(data: bytes) -> RecordRefused:
    """The fault that these bytes are met with, free of record content."""
    with pytest.raises(RecordRefused) as caught:
        from_json(data)
    fault = caught.value
    for word in (SECRET, "Teasel", "letters", "960 114"):
        assert word not in str(fault)
        assert word not in fault.path
        assert word not in fault.reason
    return fault


def test_an_edit_that_changes_nothing_is_accepted() -> None:
    assert from_json(edited(lambda _: None)) == BERT


WRONG: dict[str, tuple[Callable[[Any], object], str]] = {
    "an unknown field at the top": (lambda r: r.update({SECRET: 1}), "$"),
    "an unknown field that pretends to be a path": (
        lambda r: r.update({f"x` - at `$.{SECRET}": 1}),
        "$",
    ),
    "an unknown field in a part": (lambda r: r["person"].update({SECRET: 1}), "$.person"),
    "an unknown field in a part that pretends": (
        lambda r: r["person"].update({f"x` - at `{SECRET}": 1}),
        "$.person",
    ),
    "an unknown field in a list": (
        lambda r: r["person"]["others"][0].update({SECRET: 1}),
        "$.person.others[0]",
    ),
    "a missing field": (lambda r: r.pop("id"), "$"),
    "a number for words": (lambda r: r["person"].update(name=7), "$.person.name"),
    "words for a list": (lambda r: r["plan"].update(actions=SECRET), "$.plan.actions"),
    "nothing for a part": (lambda r: r.update(grid=None), "$.grid"),
    "yes for a degree": (
        lambda r: r["grid"]["placements"][0]["point"].update(safety=True),
        "$.grid.placements[0].point.safety",
    ),
    "a degree off the grid": (
        lambda r: r["grid"]["placements"][0]["point"].update(safety=101),
        "$.grid.placements[0].point.safety",
    ),
    "a degree between two degrees": (
        lambda r: r["grid"]["placements"][0]["point"].update(safety=50.5),
        "$.grid.placements[0].point.safety",
    ),
    "a code off its list": (
        lambda r: r["concern"].update(location=f"{SECRET}, unknown field"),
        "$.concern.location",
    ),
    "a code in the wrong case": (
        lambda r: r["concern"].update(location="own home"),
        "$.concern.location",
    ),
    "an item's name of another shape": (
        lambda r: r["outcomes"]["items"][0].update(id=f"{SECRET}"),
        "$.outcomes.items[0].id",
    ),
    "an item's name with a line break after it": (
        lambda r: r["outcomes"]["items"][0].update(id="0123456789ab\n"),
        "$.outcomes.items[0].id",
    ),
    "a day that is none": (
        lambda r: r["person"]["born"].update(on="2026-02-30"),
        "$.person.born.on",
    ),
    "a clock without a time zone": (
        lambda r: r.update(started_at="2026-11-26T14:30:00"),
        "$.started_at",
    ),
    "an answer that is too long": (
        lambda r: r["person"].update(name="a" * (MOST_LETTERS + 1)),
        "$.person.name",
    ),
    "a list that is too long": (
        lambda r: r.update(not_asked=[{"prompt": "", "reason": ""}] * (MOST_ITEMS + 1)),
        "$.not_asked",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_does_not_fit_is_refused_with_its_place(name: str) -> None:
    edit, path = WRONG[name]
    assert refused(edited(edit)).path == path


@pytest.mark.parametrize(
    "letter", ["\x00", "\x08", "\x0b", "\r", "\x1b", "\x7f", "\u2028", "\u2029", "\ufffe", "\uffff"]
)
def test_control_characters_are_refused_when_read_and_when_written(letter: str) -> None:
    words = f"{SECRET}{letter}"
    fault = refused(edited(lambda r: r["person"].update(name=words)))
    assert "path" not in fault.reason
    with pytest.raises(RecordRefused) as caught:
        to_json(BERT.but(person=BERT.person.but(name=words)))
    assert SECRET not in str(caught.value)


def test_half_a_character_is_refused_when_written() -> None:
    with pytest.raises(RecordRefused, match="characters that cannot be kept") as caught:
        to_json(BERT.but(pack=f"{SECRET}\ud800"))
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("name", "there", "instead"),
    [
        ("a lone surrogate", b'"Albert Teasel"', rb'"\ud800"'),
        ("a surrogate in raw bytes", b'"Albert Teasel"', b'"\xed\xa0\x80"'),
        ("broken UTF-8", b'"Albert Teasel"', b'"\xff\xfe"'),
        ("not a number", b'"safety":80', b'"safety":NaN'),
        ("endless", b'"safety":80', b'"safety":Infinity'),
    ],
)
def test_bytes_that_are_not_json_are_refused(name: str, there: bytes, instead: bytes) -> None:
    assert there in DATA, name
    assert refused(DATA.replace(there, instead)).reason == "it is not whole, well-formed JSON"


@pytest.mark.parametrize(
    ("name", "there", "instead"),
    [
        ("a key given twice", b'"name":"Albert Teasel"', b'"name":"","name":"Albert Teasel"'),
        ("white space", b'"safety":80', b'"safety": 80'),
        ("an escape where none is needed", b"Albert", rb"\u0041lbert"),
        ("a clock written another way", b"14:30:00Z", b"14:30:00+00:00"),
        ("a field left to its default", b'"declined":"",', b""),
        ("keys in another order", b'"safety":80,"wellbeing":25', b'"wellbeing":25,"safety":80'),
    ],
)
def test_another_way_of_writing_the_same_is_refused(
    name: str, there: bytes, instead: bytes
) -> None:
    assert there in DATA, name
    assert (
        refused(DATA.replace(there, instead)).reason
        == "it is not written in the one canonical form"
    )


@pytest.mark.parametrize("tail", [b" ", b"\n", b"{}", b"\x00"])
def test_nothing_may_follow_the_record(tail: bytes) -> None:
    refused(DATA + tail)


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"7", b'"x"', b"{}", b"\xef\xbb\xbf" + DATA])
def test_what_is_no_record_at_all_is_refused(data: bytes) -> None:
    refused(data)


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_a_record_nested_without_end_is_refused(opening: bytes) -> None:
    deep = opening * 200_000
    refused(deep)
    refused(DATA.replace(b'"Albert Teasel"', deep))
    refused(b'{"unknown":' + deep)


def test_a_record_too_large_to_be_one_is_refused_unread() -> None:
    assert refused(b" " * (canonical.MOST_BYTES + 1)).reason == "it is larger than 16 MB"


def test_a_conversation_that_grew_too_large_is_not_written() -> None:
    long = "a" * MOST_LETTERS
    accounts = BERT.concern.accounts * 40
    accounts = tuple(a.but(words=a.words.but(text=long)) for a in accounts)
    with pytest.raises(RecordRefused, match="larger than one record can hold"):
        to_json(BERT.but(concern=BERT.concern.but(accounts=accounts)))


@pytest.mark.parametrize("also", [b"", b'"a_new_question":{"yes":1},'])
def test_a_record_from_a_later_version_asks_for_an_update(also: bytes) -> None:
    later = DATA.replace(b'"version":2', also + b'"version":1000')
    with pytest.raises(RecordTooNew, match="Update MSP Desktop") as caught:
        from_json(later)
    assert caught.value.path == "$.version"


@pytest.mark.parametrize("version", [b"0", b"-1", b'"1"', b"1.0", b"null", b"9" * 5_000])
def test_a_version_that_never_was_is_refused(version: bytes) -> None:
    assert refused(DATA.replace(b'"version":2', b'"version":' + version)).path == "$.version"


def test_a_record_of_another_app_is_refused() -> None:
    assert refused(edited(lambda r: r.update(format=SECRET))).path == "$.format"


def test_a_refusal_says_what_happened_what_is_safe_and_what_to_do() -> None:
    said = str(refused(b"{}"))
    assert said.startswith("This record cannot be read:")
    assert "It was not changed." in said
    assert said.endswith("Open an earlier copy, or ask whoever sent it to send it again.")
