"""The locked app that takes the open one's place."""

import subprocess
import sys
from pathlib import Path

SHOW = """
import os
from pathlib import Path

os.execv = lambda program, arguments: print(*arguments, sep="\\n")
from ui.app import replace_process

replace_process(Path("-a store"))
"""


def test_it_is_started_as_it_was_but_for_the_store(tmp_path: Path) -> None:
    program = tmp_path / "start"
    program.write_text(SHOW, encoding="utf-8")
    command = [sys.executable, "-X", "utf8", str(program)]
    ran = subprocess.run(
        [*command, "--store", "another"], capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == [*command, "--store=-a store"]
    assert ran.stderr == ""
