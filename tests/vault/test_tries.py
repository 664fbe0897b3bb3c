"""Wrong passphrases cost a growing wait that neither a restart nor a clock can undo."""

from datetime import timedelta
from pathlib import Path

import pytest

from msp_desktop.vault.faults import TooSoon
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.keys.attempts import AttemptLog, delay_after
from tests.vault import NOON


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


@pytest.fixture
def folder(tmp_path: Path) -> StoreFolder:
    return StoreFolder(tmp_path)


def wrong(folder: StoreFolder, times: int) -> None:
    """Leave the log as after this many wrong tries, the last of them at noon."""
    for left in range(times - 1, -1, -1):
        AttemptLog(folder).admit(NOON - seconds(100 * left))


def test_two_wrong_tries_are_free_then_the_wait_doubles_up_to_a_minute() -> None:
    assert [delay_after(count) for count in range(12)] == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_the_wait_survives_a_restart(folder: StoreFolder) -> None:
    wrong(folder, 5)
    with pytest.raises(TooSoon) as fault:
        AttemptLog(StoreFolder(folder.path)).admit(NOON + seconds(1))
    assert fault.value.seconds == 3
    AttemptLog(folder).admit(NOON + seconds(4))


def test_a_try_that_came_too_soon_is_not_counted(folder: StoreFolder) -> None:
    wrong(folder, 5)
    for _ in range(10):
        with pytest.raises(TooSoon):
            AttemptLog(folder).admit(NOON + seconds(3.5))
    assert AttemptLog(folder).wait(NOON) == 4


def test_setting_the_clock_back_means_the_full_wait_and_no_more(folder: StoreFolder) -> None:
    wrong(folder, 5)
    last_year = NOON - timedelta(days=365)
    with pytest.raises(TooSoon) as fault:
        AttemptLog(folder).admit(last_year)
    assert fault.value.seconds == 4
    AttemptLog(folder).admit(last_year + seconds(4))


def test_an_opened_store_starts_from_nothing(folder: StoreFolder) -> None:
    wrong(folder, 9)
    AttemptLog(folder).forget()
    AttemptLog(folder).admit(NOON)
    AttemptLog(folder).admit(NOON)


@pytest.mark.parametrize("spoilt", [b"", b"{}", b"x" * 9000, b'{"wrong":-5,"last":"2026-01-01"}'])
def test_spoiling_the_file_is_not_a_way_past_the_wait(folder: StoreFolder, spoilt: bytes) -> None:
    folder.tries.write_bytes(spoilt)
    with pytest.raises(TooSoon):
        AttemptLog(folder).admit(NOON)
    AttemptLog(folder).admit(NOON + seconds(60))
