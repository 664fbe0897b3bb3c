"""Count every figure of a large made store twice: `python -m tests.measures [PEOPLE]`.

A store of so many invented people (10,000 if not said) is made in a temporary folder, drawn, and
read as plain JSON by SQL; the tests of figures and of the return are held against it, as they are
against a small one on each run.
"""

import os
import sys
from pathlib import Path

import pytest

from tests.measures.conftest import HOW_MANY

COUNTED = ("test_figures.py", "test_sac_return.py")


def main(people: str) -> int:
    """Run the tests over so many people; the exit code is theirs."""
    os.environ[HOW_MANY] = people
    named = [str(Path(__file__).with_name(name)) for name in COUNTED]
    options = ["-q", "-n", "0", "-p", "no:cacheprovider", "-o", "faulthandler_timeout=0"]
    return int(pytest.main([*options, *named]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "10000"))
