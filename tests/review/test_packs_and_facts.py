"""Packs of prompts and facts of backups from outside are read under guard, and told the same."""

import hashlib
import os
import socket
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack_files import Files, files_in
from msp_desktop.questions.packs import local
from msp_desktop.review.faults import EndedTheReader
from msp_desktop.review.foreign_backup import guarded_backups
from msp_desktop.review.foreign_pack import check_pack, pack_from_outside
from msp_desktop.review.sandbox.guard import PackGuard
from msp_desktop.review.sandbox.pack_messages import PackToCheck, pack_to_check
from msp_desktop.vault.backup.facts import BackupContents, BackupFacts, encode, proved_with
from msp_desktop.vault.faults import StoreTooNew
from msp_desktop.vault.keys.header import CipherFacts, Header
from msp_desktop.vault.keys.header import encode as encode_header
from msp_desktop.vault.keys.slots import Cost, Slot

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs" / "local-pack-example"
ABOUT = b"name = 'Ours'\nversion = '1'\n"
FACTS = BackupFacts(
    store=UUID(int=1),
    at=datetime(2026, 11, 29, tzinfo=UTC),
    inside=BackupContents(conversations=3, finished=1),
    database="0" * 64,
    header="1" * 64,
)

BROKEN: dict[str, Files] = {
    "no TOML": {"pack.toml": b"name ="},
    "nothing about it": {"plan.toml": b""},
    "an unknown file": {"pack.toml": ABOUT, "other.toml": b""},
    "an unknown field": {"pack.toml": ABOUT, "plan.toml": b"[further.x]\na = 1\n"},
    "an unknown prompt": {"pack.toml": ABOUT, "outcomes.toml": b"[prompt.x]\nask = 'A?'\n"},
    "no UTF-8": {"pack.toml": ABOUT, "plan.toml": b"\xff\xfe"},
    "turned letters": {"pack.toml": ABOUT, "plan.toml": "a = '\u202e'".encode()},
    "nested without end": {"pack.toml": ABOUT, "plan.toml": b"a = " + b"[" * 100_000},
    "an endless number": {"pack.toml": ABOUT, "plan.toml": b"a = " + b"9" * 10_000},
    "dates that are none": {"pack.toml": ABOUT, "plan.toml": b"a = 2026-13-45\n"},
    "a name from elsewhere": {"pack.toml": ABOUT, "../plan.toml": b""},
    "too large": {"pack.toml": ABOUT, "plan.toml": b"#" * (1024 * 1024 + 1)},
}


@pytest.fixture(scope="module")
def guard() -> Iterator[PackGuard]:
    """One child for all packs here; each person's choice gets one of its own."""
    with PackGuard() as child:
        yield child


def sentence_of(files: Files) -> str:
    with pytest.raises(PackBroken) as broken:
        local(files)
    return broken.value.sentence


def test_a_pack_that_can_be_used_comes_through_whole() -> None:
    assert pack_from_outside(EXAMPLE) == files_in(EXAMPLE)


def test_the_child_reads_behind_every_fence_that_the_others_have(guard: PackGuard) -> None:
    assert guard.fences.python
    assert guard.fences.limits or sys.platform == "win32"


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_pack_is_told_as_it_would_be_here(guard: PackGuard, name: str) -> None:
    found = guard.check(pack_to_check(BROKEN[name])).broken
    assert found is not None
    told = PackBroken(file=found.file, line=found.line, field=found.field, problem=found.problem)
    assert told.sentence == sentence_of(BROKEN[name])


def test_what_is_no_pack_at_all_is_refused(guard: PackGuard) -> None:
    for file in (b"", b"\xc1", b"\x81\xa1a\x01", bytes(1000)):
        assert guard.check(PackToCheck(file=file)).broken is not None


def test_a_pack_that_ends_the_child_is_a_broken_pack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nonexistent")
    with pytest.raises(EndedTheReader):
        PackGuard()
    with pytest.raises(PackBroken, match="within the limits"):
        check_pack({"pack.toml": ABOUT})


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
def test_nothing_but_plain_files_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the whole path may be too long for a socket
    (tmp_path / "pack.toml").write_bytes(ABOUT)
    odd = tmp_path / "plan.toml"
    pipe, plug = tmp_path / "pipe", socket.socket(socket.AF_UNIX)
    os.mkfifo(pipe)

    def link_to(target: Path | str) -> None:
        odd.symlink_to(target)

    makings: tuple[Callable[[], None], ...] = (
        lambda: os.mkfifo(odd),
        lambda: link_to(pipe),
        lambda: link_to("/dev/zero"),
        lambda: link_to("/dev/tty"),
        lambda: link_to(tmp_path),
        lambda: link_to(tmp_path / "gone"),
        lambda: link_to("plan.toml"),
        odd.mkdir,
        lambda: plug.bind(odd.name),
    )
    for make in makings:
        make()
        with pytest.raises(PackBroken):
            pack_from_outside(tmp_path)
        _take_away(odd)
    for folder in (pipe, Path("/dev/zero"), tmp_path / "gone"):
        with pytest.raises(PackBroken):
            pack_from_outside(folder)
    plug.close()


def _take_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink()


def test_facts_come_through_and_damaged_ones_do_not() -> None:
    whole = encode(FACTS)
    with guarded_backups() as reader:
        assert reader.facts(whole) == FACTS
        for data in (b"", whole[:-1], whole.replace(b"3", b"4"), b"[" * 4000, whole + b" " * 5000):
            assert reader.facts(data) is None
        assert reader.facts(whole) == FACTS


def test_facts_are_proved_before_they_are_parsed() -> None:
    """No byte can be another, wherever it stands, and no other key will do."""
    key, whole = b"k" * 32, encode(FACTS.sealed_with(b"k" * 32))
    read = proved_with(key)
    assert read(whole) == FACTS.sealed_with(key)
    assert proved_with(b"o" * 32)(whole) is None
    line = whole.partition(b"\n")[0]
    for at in range(len(line)):
        other = bytearray(line)
        other[at] ^= 1
        digest = hashlib.sha256(other).hexdigest().encode()
        assert read(bytes(other) + b"\n" + digest + b"\n") is None
    for odd in (encode(FACTS), b"", b'{"mac":""}', whole.replace(b"{", b"{ ", 1), whole + b" "):
        assert read(odd) is None


def test_header_of_a_backup_comes_through_whole_or_not_at_all() -> None:
    slot = Slot(
        kind="passphrase", cost=Cost.least(), salt=bytes(16), nonce=bytes(12), sealed=bytes(48)
    )
    header = Header(
        store=UUID(int=1), created=FACTS.at, cipher=CipherFacts(), slots=(slot,)
    ).sealed_with(b"d" * 32)
    whole = encode_header(header)
    line = b'{"format":"MSP Desktop store","version":9}'
    newer = line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"
    deep = b"[" * 60_000
    nested = deep + b"\n" + hashlib.sha256(deep).hexdigest().encode() + b"\n"
    with guarded_backups() as reader:
        assert reader.header(whole) == header
        for bad in (b"", whole[:-2], whole.replace(b"MSP", b"msp"), nested, whole + b" " * 70_000):
            assert reader.header(bad) is None
        with pytest.raises(StoreTooNew):
            reader.header(newer)
        assert reader.header(whole) == header


def test_no_other_place_reads_a_chosen_pack() -> None:
    reads = {
        str(file.relative_to(ROOT))
        for wing in ("msp_desktop", "ui")
        for file in (ROOT / wing).rglob("*.py")
        if "files_in" in file.read_text(encoding="utf-8")
    }
    # The policy's pack is compared by its bytes there, and checked under guard where it is new.
    assert {each.replace(os.sep, "/") for each in reads} == {
        "msp_desktop/practice/pack_files.py",
        "msp_desktop/review/foreign_pack.py",
        "msp_desktop/store/opening.py",
    }
