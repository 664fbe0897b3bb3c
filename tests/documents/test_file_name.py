"""What a saved document is called: never anybody's name, and of a neutral copy not what it is."""

from datetime import date
from pathlib import Path

from msp_desktop.documents.saving import discreet_file_name

DAY = date(2026, 11, 21)


def test_it_is_the_day_and_the_first_number_that_is_free(tmp_path: Path) -> None:
    first = discreet_file_name(tmp_path, DAY)
    assert first.name == "referral-2026-11-21-1.pdf"
    first.touch()
    assert discreet_file_name(tmp_path, DAY).name == "referral-2026-11-21-2.pdf"


def test_a_paper_of_practice_is_called_so_however_it_is_made(tmp_path: Path) -> None:
    for neutral in (True, False):
        named = discreet_file_name(tmp_path, DAY, neutral=neutral, for_practice=True)
        assert named.name == "practice-2026-11-21-1.pdf"


def test_a_neutral_copy_is_called_notes(tmp_path: Path) -> None:
    assert discreet_file_name(tmp_path, DAY, neutral=True).name == "notes-2026-11-21-1.pdf"
