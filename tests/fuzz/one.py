"""One target under atheris: `python -m tests.fuzz.one TARGET CORPUS [libFuzzer's own options]`.

Run by `tests.fuzz`, under a Python that has atheris. What is found is left where libFuzzer puts it.
"""

import importlib
import sys
from pathlib import Path
from types import ModuleType

LONGEST = 20_000


def main() -> None:
    """Lead the inputs by the code of the app that they reach."""
    atheris: ModuleType = importlib.import_module("atheris")
    name, corpus, *options = sys.argv[1:]
    with atheris.instrument_imports(include=["msp_desktop", "ui", "zxcvbn"]):
        targets = importlib.import_module("tests.fuzz.targets")
    Path(corpus).mkdir(parents=True, exist_ok=True)
    atheris.Setup([sys.argv[0], corpus, f"-max_len={LONGEST}", *options], targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
