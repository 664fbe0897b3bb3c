"""The guard: a hostile file does nothing, takes no time, and ends as one calm sentence."""

import hashlib
import os
import signal
import sys
from pathlib import Path

import pytest

from msp_desktop.review.comparison.drawing import Drawing
from msp_desktop.review.faults import (
    ActiveContent,
    EndedTheReader,
    FileNotReadable,
    NoRecord,
    NotPdf,
    PasswordDoesNotOpen,
    RecordUnreadable,
    ReferralRefused,
    SeveralRecords,
    TookTooLong,
    TooMuchInside,
    WeakLock,
)
from msp_desktop.review.received import ReceivedReferral, open_arrived, read_arrived
from msp_desktop.review.sandbox.confinement import MOST_SECONDS
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import MOST_FILE
from msp_desktop.sealing.seal import seal
from msp_desktop.sealing.verdict import SealVerdict
from tests.review.hostile_files import Hostile, built, good, made
from tests.review.mutations import read_all
from tests.review.reading import KNOWN, Reader, every_hostile_file
from tests.review.reviewing import OFFICERS_KEY
from tests.review.ways_out import try_every_way_out

A_HUNDRED = 100

STANDINGS = {
    "unsigned": SealVerdict.UNSIGNED,
    "stranger with the same name": SealVerdict.UNKNOWN_KEY,
    "expired certificate": SealVerdict.EXPIRED,
}
FAULTS: dict[str, type[ReferralRefused]] = {
    "JavaScript": ActiveContent,
    "Launch": ActiveContent,
    "URI": ActiveContent,
    "SubmitForm": ActiveContent,
    "XFA": ActiveContent,
    "bomb": TooMuchInside,
    "200 MB": TooMuchInside,
    "RC4": WeakLock,
    "R5": WeakLock,
    "AES-128": WeakLock,
    "empty password": WeakLock,
    "partly encrypted": WeakLock,
    "wrong password": PasswordDoesNotOpen,
    "two records": SeveralRecords,
    "no record": NoRecord,
    "a record of": RecordUnreadable,
    "0 bytes": NotPdf,
    "polyglot with a web page": NotPdf,
}


@pytest.fixture(scope="module")
def outcomes() -> dict[str, tuple[Hostile, ReceivedReferral | ReferralRefused]]:
    """What came of every file of the list, and that none of it took long or ended a child."""
    with Reader() as reader:
        came = {
            each.name: (each, reader.read(each.file, each.password))
            for each in every_hostile_file()
        }
    assert reader.slowest < MOST_SECONDS
    assert reader.ended == 0
    return came


def test_an_honest_referral_is_genuine_and_its_pages_say_the_same() -> None:
    arrived = open_arrived(good(), known=KNOWN)
    assert arrived.standing is SealVerdict.GENUINE
    assert arrived.why == ""
    assert arrived.beside_pages.drawing.how is Drawing.SAME
    assert not arrived.beside_pages.differ
    assert arrived.pages == made().pages
    assert arrived.record == hashlib.sha256(made().record).hexdigest()


def test_a_locked_referral_opens_with_its_password() -> None:
    sealed = seal(made(), OFFICERS_KEY)
    assert open_arrived(sealed.pdf, sealed.password, known=KNOWN).standing is SealVerdict.GENUINE


def test_a_key_confirmed_under_another_name_is_said(outcomes: object) -> None:
    del outcomes
    other = KNOWN[0].__class__(
        fingerprint=KNOWN[0].fingerprint, name="Somebody Else", pinned_at=KNOWN[0].pinned_at
    )
    assert "not the one" in open_arrived(good(), known=[other]).why


def test_no_hostile_file_is_taken_for_genuine(
    outcomes: dict[str, tuple[Hostile, ReceivedReferral | ReferralRefused]],
) -> None:
    taken = [
        name
        for name, (_, found) in outcomes.items()
        if isinstance(found, ReceivedReferral) and found.standing is SealVerdict.GENUINE
    ]
    assert taken == []
    assert len(outcomes) >= 60


def test_each_is_refused_for_what_it_is(
    outcomes: dict[str, tuple[Hostile, ReceivedReferral | ReferralRefused]],
) -> None:
    for name, (_, found) in outcomes.items():
        if name in STANDINGS:
            assert isinstance(found, ReceivedReferral), name
            assert found.standing is STANDINGS[name], name
        for word, fault in FAULTS.items():
            if name.startswith(word) and name != "run-length bomb":
                assert isinstance(found, fault), (name, found)


def test_every_refusal_is_one_calm_text_without_the_files_words(
    outcomes: dict[str, tuple[Hostile, ReceivedReferral | ReferralRefused]],
) -> None:
    for _, found in outcomes.values():
        if isinstance(found, ReferralRefused):
            assert found.sentence.count(". ") <= 3
            assert "/" not in found.sentence
            assert "Bert" not in found.sentence


def test_a_record_that_differs_from_the_pages_is_told() -> None:
    other = made().record.replace(b"telephone", b"megaphone")
    assert other != made().record
    arrived = open_arrived(built(record=other), known=KNOWN)
    assert arrived.standing is SealVerdict.GENUINE
    assert arrived.beside_pages.missing == 2
    assert "telephone" in " ".join(each.text for each in arrived.beside_pages.added)


def test_no_mutation_of_a_good_file_is_taken_for_genuine() -> None:
    came, reader = read_all(A_HUNDRED)
    assert sum(came.values()) == A_HUNDRED
    assert came[SealVerdict.GENUINE.name] == came[SealVerdict.UNKNOWN_KEY.name] == 0
    assert reader.slowest < MOST_SECONDS


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's fence is Linux's")
def test_all_three_fences_hold_around_the_child() -> None:
    with Guard() as guard:
        fences = guard.fences
        assert (fences.limits, fences.kernel, fences.python) == (True, True, True)


READY = """
    from msp_desktop.review.sandbox.judge import make_ready
    make_ready()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's fence is Linux's")
def test_behind_the_fences_no_file_socket_or_program_can_be_made(tmp_path: Path) -> None:
    assert try_every_way_out(READY, tmp_path) == ["TRIED"]


def test_a_child_that_does_not_answer_in_time_is_ended() -> None:
    with Guard(seconds=0.05) as guard:
        os.kill(guard.process_id, signal.SIGSTOP)
        with pytest.raises(TookTooLong, match="more than ten seconds"):
            guard.look_at(good())
        assert not guard.is_running


def test_a_child_that_ends_is_a_refusal_and_no_crash() -> None:
    with Guard() as guard:
        os.kill(guard.process_id, signal.SIGKILL)
        with pytest.raises(EndedTheReader):
            guard.look_at(good())


def test_a_file_larger_than_any_referral_is_not_even_handed_over(tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(MOST_FILE + 1)
    with pytest.raises(TooMuchInside):
        read_arrived(large)


def test_only_a_plain_file_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path, tmp_path / "gone", tmp_path / "pipe", Path(os.devnull)):
        with pytest.raises(FileNotReadable):
            read_arrived(odd)
    (tmp_path / "good.pdf").write_bytes(good())
    assert read_arrived(tmp_path / "good.pdf") == good()
