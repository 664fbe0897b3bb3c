"""A visit traced: which sockets the app made."""

import re
import shutil
import signal
from pathlib import Path

from tests.endurance.working import end, new_workplace
from tests.unlocked import NOON
from tests.visits import doorstep

_MADE = re.compile(r"\bsocket\((AF_\w+)")


def trace_a_visit(folder: Path) -> str:
    """Unlock, go through the steps, type and lock under strace; says what sockets there were.

    Raises:
        AssertionError: strace is not here, or a socket other than a local one was made.
    """
    strace = shutil.which("strace")
    assert strace is not None, "strace is not installed"
    workplace = new_workplace(folder, doorstep.visit(NOON))
    traced = folder / "traced"
    tracer = (strace, "-f", "-qq", "-e", "trace=network", "-o", str(traced))
    process = workplace.start("lock", before=tracer)
    workplace.wait_for("locked", process)
    end(process, signal.SIGTERM)
    made = _MADE.findall(traced.read_text())
    elsewhere = [kind for kind in made if kind not in {"AF_UNIX", "AF_LOCAL"}]
    assert elsewhere == [], f"sockets were made that are not local: {set(elsewhere)}"
    return f"a visit with unlocking and locking: {len(made)} local sockets, 0 others"
