"""Every way out of a guarded child, tried from Python and from C once its fences are up."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

_FENCES = """
    import ctypes, os, socket, subprocess
    from msp_desktop.review.sandbox.confinement import enter_sandbox
    libc = ctypes.CDLL(None, use_errno=True)
    enter_sandbox()
"""
_TRIES = """
    def tried(name, do):
        try:
            done = do()
        except (OSError, RuntimeError):
            done = -1
        if done not in (-1, None):
            print("DONE", name, done)

    tried("read a file", lambda: open("/etc/hostname"))
    tried("make a file", lambda: os.open("made", os.O_CREAT | os.O_WRONLY))
    tried("socket", lambda: socket.socket().fileno())
    tried("program", lambda: subprocess.run(["true"]).returncode)
    tried("fork", os.fork)
    tried("C: open", lambda: libc.open(b"made", 0o101, 0o600))
    tried("C: read", lambda: libc.open(b"/etc/hostname", 0))
    tried("C: socket", lambda: libc.socket(2, 1, 0))
    tried("C: unix socket", lambda: libc.socket(1, 1, 0))
    tried("C: mkdir", lambda: libc.mkdir(b"made", 0o700))
    tried("C: unlink", lambda: libc.unlink(b"kept"))
    tried("C: kill", lambda: libc.kill(os.getppid(), 0))
    tried("C: dup", lambda: libc.dup(0))
    tried("C: in place of one that was closed", lambda: (libc.close(2), libc.open(b"/", 0))[1])
    tried("C: pipe", lambda: libc.pipe(ctypes.create_string_buffer(8)))
    print("TRIED")
"""


def try_every_way_out(ready: str, folder: Path, then: str = "", given: bytes = b"") -> list[str]:
    """What a child that was made ready could do in that folder; only "TRIED" where it is nothing.

    `then` is what it does behind the fences before it tries; `given` is its standard input.
    """
    (folder / "kept").touch()
    program = "".join(textwrap.dedent(part) for part in (ready, _FENCES, then, _TRIES))
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        input=given,
        capture_output=True,
        check=False,
    )
    assert [each.name for each in folder.iterdir()] == ["kept"]
    return (done.stdout + done.stderr).decode().split()
