"""`sheet` writes a sheet to leave, once it is said that it is safe, or that it may be found."""

from pathlib import Path

import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep

Said = pytest.CaptureFixture[str]
VISIT = doorstep.visit(NOON)


def test_a_sheet_is_written_only_once_it_is_said_to_be_safe(
    folder: Path, passphrase_file: Path, tmp_path: Path, capsys: Said
) -> None:
    opening = VISIT.opening.but(who_is_present="His nephew listens from the next room.")
    with Store(open_vault(folder)) as store:
        store.save(VISIT.but(opening=opening), PartName.PLAN)
    out = tmp_path / "notes.pdf"
    store_is = ("--store", str(folder), "--passphrase-file", str(passphrase_file))
    asked = ["sheet", *store_is, "--conversation", str(VISIT.id), "--out", str(out)]
    assert main(asked) == Exit.NOT_DONE
    said = capsys.readouterr().err
    assert "The app suggests leaving nothing: it is recorded that somebody listens" in said
    assert not out.exists()
    assert main([*asked, "--plain", "--size", "24"]) == Exit.DONE
    assert "Nothing from the record is in it." in capsys.readouterr().out
    assert out.read_bytes().startswith(b"%PDF")
    assert "a sheet to leave" in str(events(folder))
