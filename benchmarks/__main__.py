"""The command: `python -m benchmarks [--quick] [--json FILE] [ROW ...]`.

Each row is measured in a fresh process, in a folder of its own that is taken away at the end, with
no screen, no buses and another home. One row after the other: two at once would slow each other.
"""

import argparse
import json
import os
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.fresh_process import measured
from benchmarks.row import Row, table

ROWS = (
    "start",
    "autosave",
    "steps",
    "hiding",
    "story",
    "searching",
    "referral",
    "case_paper",
    "measures",
    "handover",
    "reply",
    "memory",
    "reading",
)


def main() -> int:
    """Measure what was asked for and print it; 0 when every goal is met, 1 when one is not."""
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="msp-desktop-benchmarks-") as folder:
        work = Path(folder)
        _compile_once(work)
        rows: list[Row] = []
        failed: list[str] = []
        for name in asked.rows or ROWS:
            sys.stderr.write(f"Measuring: {name}\n")
            try:
                rows += measured(name, work, quick=asked.quick)
            except Exception:  # noqa: BLE001 - the other rows are worth having
                traceback.print_exc()
                failed.append(name)
    load = os.getloadavg()[1] if hasattr(os, "getloadavg") else 0.0
    sys.stdout.write(table(rows) + "\n")
    sys.stdout.write(f"{os.cpu_count()} cores, load {load:.1f} over the last five minutes\n")
    if asked.json:
        told = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "quick": asked.quick,
            "cores": os.cpu_count(),
            "load": load,
            "rows": [row.as_json() for row in rows],
        }
        asked.json.write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    if failed:
        sys.stderr.write(f"Not measured, for the reasons above: {', '.join(failed)}\n")
    return 0 if all(row.met for row in rows) and not failed else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer records, fewer times")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"some of: {', '.join(ROWS)}")
    asked = parser.parse_args()
    if unknown := set(asked.rows) - set(ROWS):
        parser.error(f"there is no row called {', '.join(sorted(unknown))}")
    return asked


def _compile_once(work: Path) -> None:
    """Let Python keep what it compiles, as an installed app does, and beside the sources nothing.

    Without that every process would compile our files anew, and the floor's not at all.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(work / "compiled")


if __name__ == "__main__":
    sys.exit(main())
