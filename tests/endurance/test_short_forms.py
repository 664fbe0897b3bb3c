"""The long forms at a size that runs with every other test, and that they can fail at all."""

import shutil
import signal
import sys
from pathlib import Path

import pytest

from tests.endurance.canaries import lock_many_times, search
from tests.endurance.every_field import in_every_field
from tests.endurance.kills import kill_many_times
from tests.endurance.memory import found_in_memory, key_of, memory_can_be_read
from tests.endurance.sockets import trace_a_visit
from tests.endurance.taken_away import take_away_many_times
from tests.endurance.working import end, new_workplace

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills are Unix signals")


def test_no_word_that_was_acknowledged_is_lost_by_a_kill(tmp_path: Path) -> None:
    assert "0 missing, 0 stores not whole" in kill_many_times(tmp_path, 2)


def test_no_word_is_lost_to_a_sync_program(tmp_path: Path) -> None:
    assert "0 words unaccounted for" in take_away_many_times(tmp_path, 1)


def test_nothing_of_a_locked_store_is_on_the_disk_or_in_the_memory(tmp_path: Path) -> None:
    assert "0 hits" in lock_many_times(tmp_path, 1)


def test_the_search_finds_what_an_open_store_holds(tmp_path: Path) -> None:
    seed = "zqopenly"
    workplace = new_workplace(tmp_path, in_every_field(seed))
    process = workplace.start("type")
    workplace.wait_for("at work", process)
    readable = memory_can_be_read(process.pid)
    held = found_in_memory(process.pid, [seed.encode()]) if readable else set()
    end(process, signal.SIGKILL)
    if not readable:
        pytest.skip("only a superuser may look into the memory of another process")
    assert held == {seed.encode()}


def test_the_search_finds_a_word_left_in_a_file(tmp_path: Path) -> None:
    workplace = new_workplace(tmp_path, in_every_field("zqleft"))
    left = workplace.folder / "home" / "cache"
    left.mkdir(parents=True)
    (left / "recent.txt").write_text("zqleft and more", encoding="utf-16-le")
    with pytest.raises(AssertionError, match=r"recent\.txt holds something secret"):
        search(workplace, [b"zqleft"])


def test_the_keys_that_are_searched_for_are_real_ones(tmp_path: Path) -> None:
    workplace = new_workplace(tmp_path, in_every_field("zqkeys"))
    assert {len(key) for key in key_of(workplace.store)} == {32, 64}


def test_a_visit_makes_no_socket_but_local_ones(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed here")
    assert "0 others" in trace_a_visit(tmp_path)
