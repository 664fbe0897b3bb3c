"""Starting somebody at work in a home of their own, and the store they work on."""

import contextlib
import os
import secrets
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from msp_desktop.vault.vault import unlock
from tests.unlocked import PASSPHRASE, make_store

PATIENCE_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Workplace:
    """A home folder with everything that a run of the app may write to."""

    folder: Path
    conversation: UUID
    word: str

    @property
    def store(self) -> Path:
        return self.folder / "data" / "store"

    @property
    def log(self) -> Path:
        """What was acknowledged: outside the home, and never part of the search."""
        return self.folder / "acknowledged.log"

    def start(self, what: str, *, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
        """Start somebody at work; `before` goes before the command, as a tracer does."""
        command = [*before, sys.executable, "-m", "tests.endurance.at_work", what]
        process = subprocess.Popen(
            [*command, str(self.store), str(self.log)],
            env=os.environ | self._places(),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert process.stdin is not None
        process.stdin.write(f"{PASSPHRASE}\n{self.word}\n")
        process.stdin.flush()
        return process

    def wait_for(self, line: str, process: subprocess.Popen[str], times: int = 1) -> None:
        """Wait until the log holds this line so many times."""
        enough = time.monotonic() + PATIENCE_SECONDS
        while self.lines().count(line) < times:
            if process.poll() is not None or time.monotonic() > enough:
                said = end(process, signal.SIGKILL)
                raise AssertionError(f"it never came to “{line}”: {said[-2000:]}")
            time.sleep(0.01)

    def lines(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []

    def kept(self) -> tuple[str, tuple[object, ...]]:
        """The words of the store's conversation, and what its own check finds wrong."""
        with Store(unlock(self.store, PASSPHRASE, now=datetime.now(UTC))) as store:
            opened = store.load(self.conversation)
            return opened.conversation.concern.accounts[0].words.text, store.problems()

    def _places(self) -> dict[str, str]:
        home = self.folder / "home"
        places = {"HOME": home, "TMPDIR": home / "tmp", "XDG_RUNTIME_DIR": home / "run"}
        for place in places.values():
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = {name: str(place) for name, place in places.items()}
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            kept[name] = str(home / name.lower())
        return kept | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def end(process: subprocess.Popen[str], how: signal.Signals) -> str:
    """End that process and wait until it is gone; returns what it said last."""
    # The whole group: what traces somebody at work would leave them behind.
    with contextlib.suppress(ProcessLookupError):  # it ended by itself: what it said tells why
        os.killpg(process.pid, how)
    _, said = process.communicate()
    return said


def new_workplace(folder: Path, conversation: Conversation) -> Workplace:
    """A store with one conversation, not finished, open at what is happening."""
    workplace = Workplace(folder, conversation.id, word=f"w{secrets.token_hex(6)}x")
    workplace.store.parent.mkdir(parents=True)
    make_store(workplace.store)
    with Store(unlock(workplace.store, PASSPHRASE, now=datetime.now(UTC))) as store:
        store.save(conversation, PartName.CONCERN, "")
    return workplace
