"""`verify` and the review room say the same of every file: both answers laid side by side."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.cli.verifying import Verified, verdict_on
from msp_desktop.documents.kinds import PERSON
from msp_desktop.documents.make import make_document
from msp_desktop.review.faults import BrokenFile, NoRecord, RecordUnreadable, ReferralRefused
from msp_desktop.review.received import Judged, ReceivedReferral
from msp_desktop.sealing.seal import seal
from msp_desktop.sealing.verdict import SealVerdict
from tests.review.hostile_files import VISIT, Hostile, good, made
from tests.review.reading import KNOWN, Judge, Reader, every_hostile_file
from tests.review.reviewing import OFFICERS_KEY
from tests.unlocked import NOON

Said = pytest.CaptureFixture[str]

ENDS = {
    SealVerdict.GENUINE: Verified.KNOWN,
    SealVerdict.UNKNOWN_KEY: Verified.UNKNOWN,
    SealVerdict.EXPIRED: Verified.UNKNOWN,
    SealVerdict.UNSIGNED: Verified.ALTERED,
    SealVerdict.ALTERED: Verified.ALTERED,
}


def honest_files() -> list[Hostile]:
    """Honest ones: locked, archival, and a copy for the person, which carries no record."""
    locked = seal(made(), OFFICERS_KEY)
    own = seal(make_document(VISIT, PERSON, at=NOON), OFFICERS_KEY, archival=True)
    return [
        Hostile("honest", good()),
        Hostile("honest, locked", locked.pdf, locked.password),
        Hostile("the person's copy", own.pdf),
    ]


def test_the_room_and_the_command_say_the_same_of_every_file() -> None:
    apart: list[tuple[str, object, object]] = []
    with Reader() as room, Judge() as command:
        for each in (*honest_files(), *every_hostile_file()):
            seen = room.read(each.file, each.password)
            judged = command.read(each.file, each.password)
            ended, lines = verdict_on(judged, KNOWN)
            if not _agree(seen, judged, ended, lines):
                apart.append((each.name, seen, (ended, lines)))
    assert apart == []


def _agree(
    seen: ReceivedReferral | ReferralRefused,
    judged: Judged | ReferralRefused,
    ended: Verified,
    lines: tuple[str, ...],
) -> bool:
    if isinstance(judged, ReferralRefused):
        wanted = Verified.ALTERED if isinstance(judged, BrokenFile) else Verified.UNREADABLE
        return type(seen) is type(judged) and ended is wanted and lines == (judged.sentence,)
    if isinstance(judged, ReceivedReferral):
        differs = judged.beside_pages.differ and judged.standing.unchanged
        wanted = Verified.DIFFERS if differs else ENDS[judged.standing]
        if wanted is Verified.KNOWN and not judged.is_genuine:
            wanted = Verified.NOT_COMPARED
        return seen == judged and ended is wanted
    # A file that may be whole and holds no record is no referral: the room shows none as genuine.
    wanted = ENDS[judged.standing]
    if wanted is Verified.KNOWN:
        wanted = Verified.NOT_COMPARED
    return isinstance(seen, (NoRecord, RecordUnreadable)) and ended is wanted


@pytest.mark.parametrize(
    "record",
    [b"", b'{"format":"msp-reply","anything":1}', b'{"format":"msp-review-return","x":1}'],
    ids=["nothing attached", "called a reply", "called a review"],
)
def test_pages_with_no_record_beside_them_are_never_called_known(record: bytes) -> None:
    file = seal(replace(made(), record=record), OFFICERS_KEY, archival=True).pdf
    with Judge() as command:
        ended, lines = verdict_on(command.read(file), KNOWN)
    assert ended is Verified.NOT_COMPARED
    assert any("no record that its pages could be compared with" in line for line in lines)


def verify(folder: Path, file: Path) -> int:
    return main(["verify", "--store", str(folder / "no store"), str(file)])


def test_the_command_itself_asks_the_guarded_child(tmp_path: Path, capsys: Said) -> None:
    for name, wanted in (
        ("unsigned", Verified.ALTERED),
        ("JavaScript", Verified.UNREADABLE),
        ("expired certificate", Verified.UNKNOWN),
        ("trailing byte", Verified.ALTERED),
    ):
        file = tmp_path / "came.pdf"
        file.write_bytes(next(f.file for f in every_hostile_file() if f.name.startswith(name)))
        assert verify(tmp_path, file) == wanted, name
        assert capsys.readouterr().out.strip()


def test_nothing_but_a_plain_file_is_read(tmp_path: Path, capsys: Said) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for odd in (pipe, tmp_path, tmp_path / "gone.pdf", Path(os.devnull)):
        assert verify(tmp_path, odd) == Exit.NOT_DONE
        assert "cannot be read" in capsys.readouterr().err
