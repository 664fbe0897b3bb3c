"""Nothing secret lies in the repository, and what keeps watch over it can see it."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
LARGEST = 2_000_000

SECRETS = {
    "a private key": re.compile(
        rb"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+(?:[A-Za-z0-9+/=]{16,}\s+)+-----END"
    ),
    "a key of AWS": re.compile(rb"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "a token of GitHub": re.compile(rb"\bgh[pousr]_[A-Za-z0-9]{36,}\b"),
    "a token of GitLab": re.compile(rb"\bglpat-[A-Za-z0-9_-]{20,}\b"),
    "a token of Slack": re.compile(rb"\bxox[abprs]-[A-Za-z0-9-]{20,}\b"),
    "a token of PyPI or npm": re.compile(rb"\b(?:pypi-AgEI|npm_)[A-Za-z0-9_-]{30,}\b"),
    "a web token": re.compile(
        rb"\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}"
    ),
    "a password in an address": re.compile(rb"\bhttps?://[^\s/:@{}<>]+:[^\s/:@{}<>]+@"),
}


def secrets_in(data: bytes) -> list[str]:
    """What kinds of secret the bytes hold."""
    return [name for name, pattern in SECRETS.items() if pattern.search(data)]


def test_no_file_of_the_repository_holds_a_secret() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    found = []
    for name in listed.stdout.decode().split("\0"):
        path = ROOT / name
        if name and path.is_file() and path.stat().st_size <= LARGEST:
            found += [f"{name}: {kind}" for kind in secrets_in(path.read_bytes())]
    assert found == []


def test_each_kind_of_secret_would_be_found() -> None:
    made = {
        "a private key": "-----BEGIN PRIVATE "
        "KEY-----\n" + "MC4CAQAwBQYDK2VuBCIEI" * 2 + "\n-----END",
        "a key of AWS": "AKIA" + "IOSFODNN7EXAMPLE",
        "a token of GitHub": "ghp_" + "a1" * 18,
        "a token of GitLab": "glpat-" + "a1" * 10,
        "a token of Slack": "xoxb-" + "1234567890-" * 3,
        "a token of PyPI or npm": "npm_" + "a1" * 18,
        "a web token": ".".join(("eyJ" + "a" * 20, "eyJ" + "b" * 20, "c" * 20)),
        "a password in an address": "https://ada:" + "hunter2@example.invalid/",
    }
    assert set(made) == set(SECRETS)
    for kind, text in made.items():
        assert secrets_in(text.encode()) == [kind]
