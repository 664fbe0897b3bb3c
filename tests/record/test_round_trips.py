"""A conversation that is written is read back whole, and its digest never drifts."""

import json
from pathlib import Path

import pytest

from msp_desktop.practice.codes import Lens
from msp_desktop.record.canonical import digest, from_json, to_json
from msp_desktop.record.conversation import VERSION, Conversation, Practitioner, begin
from msp_desktop.record.since import added
from tests.record.visits import AT, NAMES, all_visits

GOLDEN = Path(__file__).with_name("golden")
DIGESTS: dict[str, str] = json.loads((GOLDEN / f"digests-{VERSION}.json").read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_a_visit_that_is_written_is_read_back_whole(name: str) -> None:
    visit = all_visits()[name]
    assert from_json(to_json(visit)) == visit


@pytest.mark.parametrize("name", NAMES)
def test_the_same_visit_always_gives_the_same_bytes(name: str) -> None:
    assert to_json(all_visits()[name]) == to_json(all_visits()[name])


@pytest.mark.parametrize("name", NAMES)
def test_a_record_of_this_version_keeps_its_bytes_and_digest_for_ever(name: str) -> None:
    kept = (GOLDEN / f"version-{VERSION}-{name}.json").read_bytes()
    record = from_json(kept)
    assert to_json(record) == kept
    assert digest(record) == DIGESTS[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_visits_of_the_tests_are_the_ones_that_were_kept(name: str) -> None:
    assert digest(all_visits()[name]) == DIGESTS[name]


def test_one_changed_letter_changes_the_digest() -> None:
    visit = all_visits()["doorstep"]
    changed = visit.but(person=visit.person.but(known_as="Bart"))
    assert digest(changed) != digest(visit)


def test_keys_are_sorted_and_nothing_is_left_out() -> None:
    visit = all_visits()["doorstep"]
    plain = json.loads(to_json(visit))
    again = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert again.encode() == to_json(visit)
    later = {line.path.partition(".")[0] for line in added(Conversation)}
    assert set(visit.__struct_fields__) - later <= set(plain) <= set(visit.__struct_fields__)


def test_an_empty_conversation_can_be_kept_too() -> None:
    empty = begin(Practitioner(lens=Lens.ADVOCACY), at=AT)
    assert from_json(to_json(empty)) == empty


def test_any_script_is_kept_letter_by_letter() -> None:
    words = "دەمەوێت پاسپۆرتەکەم 👵🏽 e\u0301 é ß\n\tline two \u200f\u202b"
    visit = all_visits()["doorstep"]
    visit = visit.but(person=visit.person.but(name=words))
    assert from_json(to_json(visit)).person.name == words


def test_a_visit_in_another_time_zone_keeps_its_clock() -> None:
    data = to_json(all_visits()["doorstep"])
    india = data.replace(b'"2026-11-26T14:30:00Z"', b'"2026-11-26T14:30:00+05:30"')
    assert from_json(india).started_at.isoformat() == "2026-11-26T14:30:00+05:30"
