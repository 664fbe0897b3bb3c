"""A document is saved whole, or what was there before is left alone."""

import os
import sys
from pathlib import Path

import pytest

from msp_desktop.documents import faults
from msp_desktop.documents.saving import write_atomically


def test_a_saved_document_is_whole_and_its_owners_alone(tmp_path: Path) -> None:
    target = tmp_path / "referral.pdf"
    write_atomically(target, b"%PDF first")
    write_atomically(target, b"%PDF second")
    assert target.read_bytes() == b"%PDF second"
    assert [path.name for path in tmp_path.iterdir()] == ["referral.pdf"]
    if sys.platform != "win32":
        assert target.stat().st_mode & 0o777 == 0o600


def test_a_folder_of_that_name_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(faults.TargetIsFolder):
        write_atomically(tmp_path / "taken", b"data")
    assert list((tmp_path / "taken").iterdir()) == []


def test_a_folder_that_is_gone_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(faults.FolderRefusesDocument):
        write_atomically(tmp_path / "gone" / "referral.pdf", b"data")


def test_a_name_too_long_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(faults.NameNotUsable):
        write_atomically(tmp_path / ("n" * 300), b"data")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to offer")
def test_a_full_disk_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "referral.pdf"
    target.write_bytes(b"before")
    really_open = os.open

    def onto_the_full_disk(path: os.PathLike[str] | str, flags: int, mode: int = 0o777) -> int:
        if not flags & os.O_CREAT:
            return really_open(path, flags, mode)
        os.close(really_open(path, flags, mode))
        return really_open("/dev/full", os.O_WRONLY)

    monkeypatch.setattr(os, "open", onto_the_full_disk)
    with pytest.raises(faults.NoRoomForDocument) as full:
        write_atomically(target, b"x" * 100_000)
    assert "no room left" in full.value.sentence
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["referral.pdf"]


@pytest.mark.parametrize(
    "fault",
    [
        faults.ExportFailed,
        faults.FolderRefusesDocument,
        faults.NoRoomForDocument,
        faults.TargetIsFolder,
        faults.FileInUse,
        faults.NameNotUsable,
    ],
)
def test_every_fault_says_what_happened_what_is_safe_and_what_to_do(
    fault: type[faults.ExportFailed],
) -> None:
    sentence = fault().sentence
    assert "safe" in sentence
    assert sentence.endswith(".")
    assert sentence.count(".") == 3


def test_a_file_held_open_elsewhere_is_told_from_a_folder_that_refuses() -> None:
    held = OSError(13, "refused")
    held.winerror = 32  # type: ignore[attr-defined, unused-ignore]
    assert isinstance(faults.from_os_error(held), faults.FileInUse)
    assert isinstance(faults.from_os_error(OSError(13, "refused")), faults.FolderRefusesDocument)
