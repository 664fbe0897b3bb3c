"""What fuzzing found, and what it begins with: each input keeps the promise of its target."""

from pathlib import Path

import pytest

from tests.fuzz import targets

CORPUS = sorted(path for path in (Path(__file__).parent / "corpus").glob("*/*"))


@pytest.mark.parametrize("path", CORPUS, ids=[f"{p.parent.name}/{p.name}" for p in CORPUS])
def test_each_kept_input_keeps_the_promise_of_its_target(path: Path) -> None:
    getattr(targets, path.parent.name)(path.read_bytes())
