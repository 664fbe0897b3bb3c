"""Every reader of a file stands on one page with its guard, and does what stands there."""

import ast
import codecs
import os
import re
import socket
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from msp_desktop.cli import updates
from msp_desktop.cli.persons_copy import _first_line
from msp_desktop.cli.policy import check_policy
from msp_desktop.faults import Fault
from msp_desktop.handover.receivers import read_card_file
from msp_desktop.joining.taking import open_counts
from msp_desktop.policy.policy import Policy
from msp_desktop.practice.faults import PackBroken
from msp_desktop.replies.incoming import open_reply, open_what_came_back
from msp_desktop.review.attachments import AttachmentRefused, chosen_file, read_attachment
from msp_desktop.review.faults import EndedTheReader, RecordUnreadable, TooMuchInside
from msp_desktop.review.foreign_backup import guarded_backups
from msp_desktop.review.foreign_pack import check_pack, pack_from_outside
from msp_desktop.review.foreign_toml import toml_from_outside
from msp_desktop.review.received import judge_arrived, open_arrived, read_arrived
from msp_desktop.review.return_file import open_return_arrived
from msp_desktop.review.sandbox.bundle_guard import BundleGuard
from msp_desktop.updates.notice import NOTICE, UpdateNotice, check_package, read_notice
from msp_desktop.vault.keys.organisation import read_private, read_public
from msp_desktop.vault.repair.restore import good_backup

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "files-from-outside.md").read_text("utf-8")
FOREIGN, OWN = PAGE.split("## Not from outside")

OPENS = {
    "read_bytes", "read_text", "open_owned", "read_small", "open_plain", "read_plain",
    "read_arrived", "files_in", "raw_in", "read_trusted", "fromfile", "loadtxt", "mmap",
    "QFile", "QSettings", "QImageReader", "QPixmap", "QPdfDocument", "QMovie", "QMediaPlayer",
}  # fmt: skip
GUARDED: dict[str, Callable[[bytes], object]] = {
    "judge_arrived": judge_arrived,
    "open_arrived": open_arrived,
    "open_return_arrived": open_return_arrived,
    "open_what_came_back": open_what_came_back,
    "open_reply": open_reply,
    "open_counts": open_counts,
}
"""What a file that arrived is given to; each starts a child of its own."""


def named(text: str) -> set[str]:
    return set(re.findall(r"`((?:msp_desktop|ui)\.[\w.]+)`", text))


def opens_a_file(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name != "open":
        return name in OPENS
    if isinstance(call.func, ast.Name):
        return True
    on = call.func.value if isinstance(call.func, ast.Attribute) else None
    mode = [each for each in call.args if isinstance(each, ast.Constant)]
    keywords = {each.arg for each in call.keywords}
    of_system = isinstance(on, ast.Name) and on.id in {"os", "io"}
    return of_system or bool(mode) or bool(keywords & {"encoding", "mode"})


def functions(node: ast.AST, path: tuple[str, ...]) -> Iterator[tuple[str, ast.AST]]:
    """Each function and class with its dotted name; what stands within one is not its own."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield ".".join((*path, child.name)), child
            yield from functions(child, (*path, child.name))
        else:
            yield from functions(child, path)


def own_calls(node: ast.AST) -> Iterator[ast.Call]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if isinstance(child, ast.Call):
            yield child
        yield from own_calls(child)


@pytest.fixture(scope="module")
def readers() -> dict[str, set[str]]:
    """Every function that opens a file, with the names of all that it calls."""
    found: dict[str, set[str]] = {}
    for wing in ("msp_desktop", "ui"):
        for file in sorted((ROOT / wing).rglob("*.py")):
            module = tuple(file.relative_to(ROOT).with_suffix("").parts)
            tree = ast.parse(file.read_text("utf-8"))
            for name, node in [(".".join(module), tree), *functions(tree, module)]:
                calls = list(own_calls(node))
                if any(map(opens_a_file, calls)):
                    found[name] = {
                        each.func.attr if isinstance(each.func, ast.Attribute) else each.func.id
                        for each in calls
                        if isinstance(each.func, ast.Attribute | ast.Name)
                    }
    return found


def test_no_file_is_opened_by_what_is_not_on_the_page(readers: dict[str, set[str]]) -> None:
    foreign, own = named(FOREIGN), named(OWN)
    assert not foreign & own
    unlisted = {
        name
        for name in readers
        if name not in foreign
        and not any(name == each or name.startswith(f"{each}.") for each in own)
    }
    assert unlisted == set()
    gone = {each for each in foreign if each not in readers}
    assert gone == set()
    assert all(any(name == each or name.startswith(f"{each}.") for name in readers) for each in own)


def test_whatever_arrives_is_given_to_a_guarded_child(readers: dict[str, set[str]]) -> None:
    """Who reads the bytes of a file that arrived gives them to one of those, or to a guard."""
    for name, calls in readers.items():
        if "read_arrived" in calls:
            handed = calls & {*GUARDED, "Guard"}
            assert handed or name == "msp_desktop.review.attachments.chosen_file", name


def test_facts_and_headers_are_parsed_by_nobody_else() -> None:
    """Only the child, whoever asked it, and whoever proved the bytes first."""
    parsing = re.compile(r"\b(?:backup_facts|facts)\.decode\(|\breturn decode\(data\)")
    found = {
        file.relative_to(ROOT).as_posix()
        for wing in ("msp_desktop", "ui")
        for file in (ROOT / wing).rglob("*.py")
        if parsing.search(file.read_text("utf-8"))
    }
    assert found == {
        "msp_desktop/review/foreign_backup.py",
        "msp_desktop/review/sandbox/child.py",
        "msp_desktop/vault/backup/facts.py",
        "msp_desktop/vault/keys/header.py",
    }


def test_answers_come_through_as_any_editor_saves_them(tmp_path: Path) -> None:
    file = tmp_path / "answers.toml"
    for beginning in (b"", codecs.BOM_UTF8):
        file.write_bytes(beginning + "why = 'é’'\non = 2026-11-30\n".encode())
        assert toml_from_outside(file, 100) == {"why": "é’", "on": date(2026, 11, 30)}
    for bad in (b"why =", b"\xff", b"a = " + b"[" * 90):
        file.write_bytes(bad)
        with pytest.raises(RecordUnreadable):
            toml_from_outside(file, 100)
    file.write_bytes(b"#" * 101)
    with pytest.raises(TooMuchInside):
        toml_from_outside(file, 100)


@pytest.fixture
def no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """No child can be started any more."""
    monkeypatch.setattr(sys, "executable", "/nonexistent")


@pytest.mark.usefixtures("no_child")
@pytest.mark.parametrize("name", GUARDED)
def test_without_a_child_nothing_that_arrived_is_read(name: str) -> None:
    for file in (b"%PDF-1.7", b'{"format":"msp-review-return",', b""):
        with pytest.raises(EndedTheReader):
            GUARDED[name](file)


@pytest.mark.usefixtures("no_child")
def test_without_a_child_no_other_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"%PDF-1.7")
    with pytest.raises(EndedTheReader):
        read_card_file(file)
    with pytest.raises(EndedTheReader):
        BundleGuard()
    with pytest.raises(AttachmentRefused):
        read_attachment(b"\xff\xd8\xff")
    with pytest.raises(PackBroken, match="within the limits"):
        check_pack({"pack.toml": b"name = 'Ours'\nversion = '1'\n"})
    file.write_bytes(b"a = 1\n")
    with pytest.raises(EndedTheReader):
        toml_from_outside(file, 100)


NOTICE_OF = UpdateNotice(version="9.1.0", day=date(2026, 11, 30), package="odd", sha256="0" * 64)


def read_handover(path: Path) -> object:
    with BundleGuard() as guard:
        return next(guard.read(path, ()))


def read_of_backup(path: Path) -> object:
    """A backup whose facts are that file is none."""
    path.rename(path.with_name("backup.facts"))
    try:
        with guarded_backups() as reader:
            return good_backup(path.parent, reader.facts)
    finally:
        path.with_name("backup.facts").rename(path)


def read_of_notice(path: Path) -> object:
    path.rename(path.with_name(NOTICE))
    try:
        return read_notice(path.parent, Ed25519PrivateKey.generate().public_key())
    finally:
        path.with_name(NOTICE).rename(path)


TAKES_A_PATH: tuple[Callable[[Path], object], ...] = (
    read_arrived,
    read_card_file,
    read_handover,
    chosen_file,
    read_of_backup,
    read_of_notice,
    read_public,
    read_private,
    check_policy,
    _first_line,
    pack_from_outside,
    lambda path: toml_from_outside(path, 100),
    lambda path: check_package(path.parent, NOTICE_OF),
    lambda path: updates.sign_update(path, "9.1.0", path, "", date(2026, 11, 30)),
    lambda path: updates._where(Policy(), path.parent, path),
)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
@pytest.mark.parametrize("read", TAKES_A_PATH)
def test_nothing_but_a_plain_file_is_read_or_waited_for(
    read: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the whole path may be too long for a socket
    odd, plug = tmp_path / "odd", socket.socket(socket.AF_UNIX)
    makings: tuple[Callable[[], None], ...] = (
        lambda: os.mkfifo(odd),
        lambda: odd.symlink_to("/dev/zero"),
        lambda: plug.bind(odd.name),
        odd.mkdir,
    )
    for make in makings:
        make()
        with pytest.raises(Fault):
            read(odd)
        odd.rmdir() if odd.is_dir() else odd.unlink()
    plug.close()
