"""Nothing that is loaded while the app works opens a connection to anywhere.

Each command runs with a watch that Python itself calls: it notes each name that is looked up, each
socket but those within this machine, and each module. The guarded children inherit no watch: they
stand behind a filter that refuses every socket (`tests/review/test_guard.py`).
"""

import os
import subprocess
import sys

import pytest

WATCH = """
import os
import sys

_LOG = os.open(os.environ["WATCH_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
_OUTSIDE = {
    "socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo",
    "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request", "http.client.connect",
}

def _watch(event, given):
    if event == "import":
        os.write(_LOG, f"import {given[0]}\\n".encode())
    elif event in _OUTSIDE:
        address = given[1] if len(given) > 1 else ""
        if not isinstance(address, (str, bytes)) or event.startswith(("urllib", "http")):
            os.write(_LOG, f"OUTSIDE {event}\\n".encode())

sys.addaudithook(_watch)
"""

MAY_CONNECT = ("aiohttp", "certifi", "requests", "urllib3", "oscrypto", "PySide6.QtNetwork")
"""Packages and modules that exist to open connections or to trust what is at their other end."""


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the watch noted while a store was made, a referral sealed, verified and all checked."""
    place = tmp_path_factory.mktemp("watched")
    (place / "watch").mkdir()
    (place / "watch" / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    told = {"PYTHONPATH": str(place / "watch"), "WATCH_LOG": str(place / "log")}

    def run(*words: str) -> str:
        asked = [sys.executable, "-m", "msp_desktop", *words]
        done = subprocess.run(
            asked, env=os.environ | told, capture_output=True, text=True, check=False
        )
        assert done.returncode < 4, done.stderr  # 3: a key that nobody has confirmed
        return done.stdout

    made = run("demo", str(place / "store"), "--people", "2")
    (place / "passphrase").write_text(made.splitlines()[-1] + "\n", encoding="utf-8")
    here = ["--store", str(place / "store"), "--passphrase-file", str(place / "passphrase")]
    conversation = run("list", *here).split()[0]
    referral = str(place / "referral.pdf")
    asked = ["--conversation", conversation, "--to", "supervisor", "--out", referral]
    run("refer", *asked, "--archival", *here)
    run("verify", referral, *here)
    run("check", *here)
    run("backup", *here)
    return (place / "log").read_text(encoding="utf-8").splitlines()


def test_no_process_of_ours_reaches_for_the_network(heard: list[str]) -> None:
    assert any(line.startswith("import msp_desktop") for line in heard)
    assert [line for line in heard if line.startswith("OUTSIDE")] == []


def test_no_package_made_for_connections_is_loaded(heard: list[str]) -> None:
    loaded = {line.removeprefix("import ") for line in heard}
    roots = {name for name in loaded if name.startswith(MAY_CONNECT)}
    assert roots == set()
