"""A change to a vault, refused by the system at each of its steps in turn."""

import subprocess
import sys
from collections import Counter

from tests.vault.conftest import MadeStore

REFUSALS = [sys.executable, "-m", "tests.vault.refusals"]


def refused_one_by_one(what: str, store: MadeStore) -> Counter[str]:
    program = [*REFUSALS, what, str(store.path), store.code.text]
    run = subprocess.run(program, check=True, capture_output=True, text=True)
    return Counter(run.stdout.splitlines())
