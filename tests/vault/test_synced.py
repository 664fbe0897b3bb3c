"""A folder that a sync program watches is known by that program's own marks."""

from pathlib import Path

import pytest

from msp_desktop.vault.synced import watched_by


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".dropbox.cache", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".sync_0123456789ab.db", "Nextcloud"),
        (".nextcloudsync.log", "Nextcloud"),
        (".stfolder", "Syncthing"),
    ],
)
def test_a_mark_above_the_store_names_the_program(tmp_path: Path, mark: str, program: str) -> None:
    (tmp_path / mark).touch()
    (tmp_path / "work").mkdir()
    assert watched_by(tmp_path / "work" / "store") == program


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Library/Mobile Documents/com~apple~CloudDocs/store", "iCloud"),
        ("OneDrive - Invented Council/store", "OneDrive"),
        ("Library/CloudStorage/Dropbox-Personal/store", "Dropbox"),
    ],
)
def test_a_folder_of_the_program_names_it(tmp_path: Path, folder: str, program: str) -> None:
    (tmp_path / folder).mkdir(parents=True)
    assert watched_by(tmp_path / folder) == program


def test_a_folder_that_the_variable_names_is_onedrive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path))
    assert watched_by(tmp_path / "store") == "OneDrive"


def test_a_plain_folder_is_watched_by_nothing(tmp_path: Path) -> None:
    (tmp_path / "sync notes.db").touch()
    assert watched_by(tmp_path / "store") is None
