"""A record of an earlier version is read for ever, as strictly as ever, and keeps its own bytes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from msp_desktop.record.canonical import digest, digest_of, from_json, to_json
from msp_desktop.record.conversation import VERSION
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.upgrade import ADDED_IN_2
from tests.record.visits import NAMES

GOLDEN = Path(__file__).with_name("golden")
DIGESTS: dict[str, str] = json.loads((GOLDEN / "digests-1.json").read_text("utf-8"))


def first(name: str) -> bytes:
    """That visit as version 1 wrote it."""
    return (GOLDEN / f"version-1-{name}.json").read_bytes()


def edited(edit: Callable[[Any], object]) -> bytes:
    """Bert's record of version 1 with one thing changed, otherwise canonical."""
    plain = json.loads(first("doorstep"))
    edit(plain)
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def held(now: object, then: object) -> bool:
    """Whether all that was there then is there now, in the same place."""
    if isinstance(then, dict) and isinstance(now, dict):
        return all(key in now and held(now[key], then[key]) for key in then)
    if isinstance(then, list) and isinstance(now, list):
        return len(now) == len(then) and all(map(held, now, then))
    return now == then


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_version_1_held_is_still_there(name: str) -> None:
    now = json.loads(to_json(from_json(first(name))))
    then = json.loads(first(name))
    assert (now.pop("version"), then.pop("version")) == (VERSION, 1)
    assert held(now, then)


@pytest.mark.parametrize("name", NAMES)
def test_a_seal_of_version_1_names_its_own_bytes_for_ever(name: str) -> None:
    assert digest_of(first(name)) == DIGESTS[name]
    assert digest(from_json(first(name))) != DIGESTS[name]


@pytest.mark.parametrize("name", NAMES)
def test_what_was_brought_here_is_an_ordinary_record_of_this_version(name: str) -> None:
    brought = from_json(first(name))
    assert brought.version == VERSION
    assert from_json(to_json(brought)) == brought


def test_what_is_new_starts_as_not_asked() -> None:
    brought = from_json(first("doorstep"))
    fresh = json.loads(msgspec.json.encode(brought))
    assert fresh["statements"]["life"] == ADDED_IN_2["statements"]["life"] == []
    assert brought.concern.context.domestic_abuse.dash_count is None
    assert brought.advocacy.own_record.contacts == ()


@pytest.mark.parametrize(
    ("edit", "path"),
    [
        (lambda r: r["opening"].update(pace="rest"), "$.opening"),
        (lambda r: r["statements"]["own"][0].update(in_english=""), "$.statements.own[0]"),
        (lambda r: r["person"].update(shoes=1), "$.person"),
        (lambda r: r.update(plan=7), "$.plan"),
        (lambda r: r["plan"].update(actions={}), "$.plan.actions"),
        (lambda r: r["plan"].update(actions=[7]), "$.plan.actions[0]"),
        (lambda r: r["concern"].update(location="own home"), "$.concern.location"),
        (lambda r: r["plan"].pop("if_worse"), "$"),
        (lambda r: r.pop("plan"), "$"),
        (lambda r: r.update(started_at="2026-11-26T14:30:00+00:00"), "$"),
    ],
)
def test_a_record_of_version_1_is_read_as_strictly_as_one_of_today(
    edit: Callable[[Any], object], path: str
) -> None:
    with pytest.raises(RecordRefused) as caught:
        from_json(edited(edit))
    assert caught.value.path == path


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data.replace(b'"version":1', b'"version": 1'),
        lambda data: data.replace(b'"version":1', b'"version":1,"version":1'),
        lambda data: data + b"\n",
        lambda data: data[:-1],
        lambda data: data.replace(b'"Albert Teasel"', b"NaN"),
        lambda data: data.replace(b'"Albert Teasel"', b"[" * 100_000),
        lambda data: data.replace(b'"version":1', b'"version":2'),
        lambda data: data.replace(b'"msp-conversation"', b'"another"'),
    ],
)
def test_bytes_that_version_1_never_wrote_are_refused(spoil: Callable[[bytes], bytes]) -> None:
    with pytest.raises(RecordRefused):
        from_json(spoil(first("doorstep")))
