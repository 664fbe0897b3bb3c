"""What the app holds in memory after a visit, against a bare window, each in its own process."""

import subprocess
import sys
from pathlib import Path
from statistics import median

from benchmarks.people import stores_of
from benchmarks.row import Judged, Row
from ui.scope import Scope

PEOPLE = 10_000


def measure(work: Path, *, quick: bool) -> list[Row]:
    """A visit with so many people in the store."""
    if not Path("/proc/self/status").exists():
        return []
    folder = stores_of(PEOPLE, work).folder
    times = 1 if quick else 5
    ours = median(_megabytes("visit", str(folder)) for _ in range(times))
    floor = median(_megabytes("bare") for _ in range(times))
    what = f"Memory after a visit, {PEOPLE:,} people"
    return [Row(what, ours, floor, 1.8, Judged.RATIO, "MB", "with the referral made")]


def _megabytes(*arguments: str) -> float:
    """What such a process says of itself at its end."""
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks.memory", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        text=True,
    )
    return float(run.stdout)


def _held() -> float:
    """The resident memory of this process, in megabytes."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def _bare() -> float:
    from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLineEdit())
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    return _held()


def _visit(folder: str) -> float:
    """Every step of a conversation, words typed and kept, the referral made."""
    from datetime import UTC, datetime
    from importlib.util import find_spec

    from benchmarks.screen import application, opened, press
    from msp_desktop.documents.kinds import COUNCIL
    from msp_desktop.documents.make import make_document
    from ui.caseload.room import CaseloadRoom
    from ui.conversation.frame.room import ConversationRoom
    from ui.conversation.steps.step import STEPS

    app = application()
    with opened(Path(folder)) as ours:
        caseload = ours.find(CaseloadRoom)
        entry = caseload.list.model().index(0, 0)
        found = caseload.list.model().data(entry, 0x101)
        caseload.list.activated.emit(entry)
        ours.saved()
        room = ours.find(ConversationRoom)
        for name in (step for step in STEPS if find_spec(f"ui.conversation.steps.{step}")):
            room.go_to(name)
            app.processEvents()
            focused = app.focusWidget()
            if focused is not None:
                press(focused, "a")
            ours.saved()
        made: list[object] = []
        ours.session.ask(
            Scope(ours.session),
            lambda store: make_document(
                store.load(found.id).conversation, COUNCIL, at=datetime.now(UTC)
            ),
            made.append,
            made.append,
        )
        ours.saved()
        app.processEvents()
        return _held()


if __name__ == "__main__":
    held = _visit(sys.argv[2]) if sys.argv[1] == "visit" else _bare()
    sys.stdout.write(f"{held:.1f}\n")
