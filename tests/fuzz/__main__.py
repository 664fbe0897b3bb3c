"""Fuzzes every target in turn: `python -m tests.fuzz [--minutes N] [TARGET ...]`.

atheris lives in a venv of its own, made on the first run in `build/fuzzing`, since it is needed for
nothing else. Each target begins with the small corpus in `tests/fuzz/corpus/TARGET`; what is new is
kept in `build/fuzzing/TARGET`, and an input that breaks a promise in `build/fuzzing/found`. A
finding becomes a test of what was mended, and its input joins the corpus.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "build" / "fuzzing"
CORPUS = Path(__file__).parent / "corpus"
ATHERIS = "atheris>=3,<4"
NAMES = (
    "record",
    "store_header",
    "pack",
    "key_card",
    "pdf",
    "bundle_line",
    "bundle",
    "said_date",
    "pasted",
    "passphrase",
    "backup_facts",
    "update_notice",
    "public_key",
    "name",
)


def python_with_atheris() -> str:
    """The Python of the venv for fuzzing, which is made if it is not there."""
    python = PLACE / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(PLACE / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", ATHERIS], check=True)
    return str(python)


def fuzz(python: str, name: str, seconds: int) -> tuple[bool, str]:
    """Fuzz one target; whether all held, and a line of figures."""
    corpus, found = PLACE / name, PLACE / "found"
    found.mkdir(parents=True, exist_ok=True)
    corpus.mkdir(exist_ok=True)
    for small in (CORPUS / name).glob("*"):
        shutil.copy(small, corpus)
    run = subprocess.run(
        [
            *(python, "-m", "tests.fuzz.one", name, str(corpus)),
            *(f"-max_total_time={seconds}", "-timeout=30", "-rss_limit_mb=3000"),
            *("-print_final_stats=1", f"-artifact_prefix={found}/{name}-"),
        ],
        cwd=ROOT,
        env=os.environ
        | {"PYTHONPATH": sysconfig.get_path("purelib"), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    (PLACE / f"{name}.log").write_text(run.stdout, encoding="utf-8")
    done = re.findall(r"number_of_executed_units: (\d+)", run.stdout)
    reached = re.findall(r"cov: (\d+)", run.stdout)
    kept = sum(1 for _ in corpus.iterdir())
    words = f"{name}: {done[-1] if done else '?'} inputs, {reached[-1] if reached else '?'} places"
    return run.returncode == 0, f"{words} reached, {kept} kept, exit {run.returncode}"


def main() -> int:
    """Fuzz what is asked for; 1 where a promise was broken."""
    asked = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    asked.add_argument("--minutes", type=float, default=1.0, help="for each target (1)")
    asked.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(NAMES)}")
    given = asked.parse_args()
    PLACE.mkdir(parents=True, exist_ok=True)
    python, held = python_with_atheris(), True
    for name in given.targets or NAMES:
        well, line = fuzz(python, name, round(given.minutes * 60))
        held &= well
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
