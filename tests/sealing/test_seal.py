"""A sealed referral: locked, its record with it, one signature over all of it, and nothing else."""

import logging
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from msp_desktop.disclosure.allowed import redacted_record
from msp_desktop.documents.kinds import COUNCIL, PERSON
from msp_desktop.documents.kinds.persons_copy import neutral
from msp_desktop.documents.make import make_document
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.sealing.certificate import certified, signer_of
from msp_desktop.sealing.network_off import disable_network
from msp_desktop.sealing.seal import Sealed, new_password, password_bits, seal
from msp_desktop.sealing.verdict import SealProblem, SealVerdict
from msp_desktop.sealing.verify import verify
from tests.disclosure.canaries import everywhere
from tests.sealing.sealed_file import (
    AT,
    HEAD,
    ROWAN,
    bert,
    known_as,
    rowans_key,
    sealed,
    unlocked,
)
from tests.visits import doorstep

BOTH = pytest.mark.parametrize("archival", [False, True], ids=["locked", "archival"])


@BOTH
def test_it_is_unchanged_and_by_the_key_that_is_known(archival: bool) -> None:
    file = sealed(archival=archival)
    verdict = verify(file.pdf, file.password, [known_as(rowans_key())])
    assert verdict.standing is SealVerdict.GENUINE
    assert verdict.reasons == ()
    assert verdict.signer is not None
    assert (verdict.signer.name, verdict.signer.role) == (ROWAN.name, ROWAN.role)
    assert verdict.signer.organisation == ROWAN.organisation


@BOTH
def test_the_record_read_back_is_what_the_recipient_may_see(archival: bool) -> None:
    file = sealed(archival=archival)
    record = verify(file.pdf, file.password).record
    assert record == bert().record
    allowed = redacted_record(doorstep.visit(AT), bert().decisions, COUNCIL)
    assert from_json(record) == allowed
    assert record == to_json(allowed)
    assert from_json(record) != doorstep.visit(AT)


@BOTH
def test_it_is_attached_as_the_source_of_the_pages(archival: bool) -> None:
    file = sealed(archival=archival)
    with pikepdf.open(BytesIO(file.pdf), password=file.password) as pdf:
        [spec] = pdf.Root.AF
        assert spec.AFRelationship == pikepdf.Name.Source
        assert spec.EF.F.Subtype == pikepdf.Name("/application/json")
        assert str(spec.UF) == "record.json"


@BOTH
def test_another_judge_finds_one_certification_over_the_whole_file(archival: bool) -> None:
    disable_network()
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    file = sealed(archival=archival)
    reader = PdfFileReader(BytesIO(file.pdf))
    if file.password:
        reader.decrypt(file.password)
    [signature] = reader.embedded_signatures
    signature.compute_integrity_info()
    assert signature.docmdp_level == MDPPerm.NO_CHANGES
    assert signature.evaluate_signature_coverage() == SignatureCoverageLevel.ENTIRE_FILE
    assert signature.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert signature.sig_object["/Name"] == f"{ROWAN.name}, {ROWAN.role}, {ROWAN.organisation}"
    assert "signing_time" not in [a["type"].native for a in signature.signer_info["signed_attrs"]]


_WRITE_ANEW = """
import sys
from asn1crypto.cms import ContentInfo
read = ContentInfo.load(sys.stdin.buffer.read())
sys.stdout.buffer.write(read.copy().dump(force=True))
"""
"""In a process of its own: pyHanko changes what asn1crypto reads, and so would the tests before."""


@BOTH
def test_the_signature_is_written_as_another_writer_of_der_writes_it(archival: bool) -> None:
    file = sealed(archival=archival)
    with pikepdf.open(BytesIO(file.pdf), password=file.password) as pdf:
        padded = bytes(pdf.Root.Perms.DocMDP.Contents)
    writing = [sys.executable, "-c", _WRITE_ANEW]
    anew = subprocess.run(writing, input=padded, capture_output=True, check=True).stdout
    assert padded.rstrip(b"\0") == anew.rstrip(b"\0")


def test_who_signed_is_locked_with_the_rest() -> None:
    assert b"Applegarth" not in sealed().pdf
    assert b"Applegarth" in unlocked(sealed())


def test_it_is_locked_whole_with_aes_256() -> None:
    file = sealed()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(file.pdf))
    with pikepdf.open(BytesIO(file.pdf), password=file.password) as pdf:
        assert pdf.encryption.R == 6
        assert pdf.encryption.bits == 256
        assert pdf.allow.accessibility
        assert pdf.trailer.Encrypt.get("/EncryptMetadata", True)
    assert b"Teasel" not in file.pdf
    assert b"Referral to council" not in file.pdf


def test_only_what_is_not_locked_says_that_it_is_archival() -> None:
    assert b"pdfaid:part" in _xmp(sealed(archival=True))
    assert b"pdfaid:part" not in _xmp(sealed())
    assert b"pdfuaid:part" in _xmp(sealed())


def _xmp(file: Sealed) -> bytes:
    with pikepdf.open(BytesIO(file.pdf), password=file.password) as pdf:
        return bytes(pdf.Root.Metadata.read_bytes())


@BOTH
def test_its_pages_say_what_was_looked_at_before(archival: bool) -> None:
    def words(pdf: bytes) -> list[str]:
        return [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]

    assert words(unlocked(sealed(archival=archival))) == words(bert().pdf)


def test_the_last_page_ends_with_a_short_seal() -> None:
    last = " ".join(pypdf.PdfReader(BytesIO(bert().pdf)).pages[-1].extract_text().split())
    digest = re.search(r"Seal: record ((?:[0-9a-f]{4} ?){4}); trail ((?:[0-9a-f]{4} ?){4})", last)
    assert digest is not None
    with pikepdf.open(BytesIO(sealed(archival=True).pdf)) as pdf:
        about = re.search(r"SHA-256 (\w{64}); trail (\w{64})", str(pdf.Root.AF[0].Desc))
    assert about is not None
    assert about[1].startswith(digest[1].replace(" ", ""))
    assert about[2] == HEAD
    assert HEAD.startswith(digest[2].replace(" ", ""))


def test_the_password_is_six_words_of_its_own_and_nowhere_in_the_file(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    first, second = seal(bert(), rowans_key()), seal(bert(), rowans_key())
    assert first.password != second.password
    assert len(first.password.split()) == 6
    whole = first.pdf + unlocked(first)
    assert first.password.encode() not in whole
    assert first.password.encode("utf-16-be") not in whole
    assert first.password not in repr(first)
    assert first.password not in caplog.text
    assert sealed(archival=True).password == ""


def test_passwords_are_short_enough_for_every_reader_and_long_enough_for_chance() -> None:
    drawn = [new_password() for _ in range(300)]
    assert len(set(drawn)) == len(drawn)
    assert all(len(each) <= 32 and len(each.split()) == 6 for each in drawn)
    assert password_bits() >= 60


@pytest.mark.usefixtures("qapp")
def test_the_password_opens_the_file_in_qpdf_and_pdfium() -> None:
    file = sealed()
    assert pikepdf.Pdf.open(BytesIO(file.pdf), password=file.password).pages
    buffer = QBuffer()
    buffer.setData(QByteArray(file.pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    for password, opens in ((file.password, True), (file.password[:-1], False)):
        document = QPdfDocument()
        document.setPassword(password)
        document.load(buffer)
        assert (document.error() is QPdfDocument.Error.None_) == opens
        document.close()
        buffer.seek(0)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("way", ["-upw", "-opw"])
def test_the_password_opens_the_file_in_poppler(way: str, tmp_path: Path) -> None:
    file = sealed()
    target = tmp_path / "locked.pdf"
    target.write_bytes(file.pdf)
    done = subprocess.run(
        ["pdftotext", way, file.password, str(target), "-"], capture_output=True, check=False
    )
    assert done.returncode == 0
    assert b"Page 1 of" in done.stdout


def test_the_private_half_of_the_key_is_not_in_the_file_nor_shown() -> None:
    key = rowans_key()
    assert key.private not in sealed(archival=True).pdf
    assert key.private[36:68] not in sealed(archival=True).pdf
    assert "private" not in repr(key)


def test_a_clock_that_is_wrong_keeps_nobody_from_judging_it() -> None:
    for year in (1971, 2101):
        at = datetime(year, 1, 1, tzinfo=UTC)
        made = make_document(doorstep.visit(AT), COUNCIL, at=at)
        file = seal(made, rowans_key())
        assert (
            verify(file.pdf, file.password, [known_as(rowans_key())]).standing
            is SealVerdict.GENUINE
        )


def test_odd_and_long_names_still_make_a_certificate() -> None:
    who = ROWAN.but(name="Ada\n\tQuill" + "f" * 300, role="", organisation="ветер & <Sons>")
    signer = signer_of(certified(who).certificate)
    assert signer.name.startswith("Ada Quill")
    assert len(signer.name) == 64
    assert signer.role == ""
    assert signer.organisation == "ветер & <Sons>"
    assert signer_of(certified(ROWAN.but(name=" ")).certificate).name == "Not named"
    file = seal(bert(), certified(who.but(role="ж" * 64, organisation="漢" * 64)))
    assert verify(file.pdf, file.password).unchanged


def test_nothing_of_the_network_is_loaded_and_no_socket_is_made() -> None:
    program = """
import sys
touched = []
sys.addaudithook(lambda event, _: touched.append(event) if event.startswith("socket.") else None)
from tests.sealing.sealed_file import sealed
from msp_desktop.sealing.verify import verify
file = sealed()
assert verify(file.pdf, file.password).unchanged
loaded = {name for name in ("aiohttp", "requests", "httpx", "yarl") if name in sys.modules}
assert (loaded, touched) == (set(), []), (loaded, touched)
"""
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_a_record_that_is_swapped_makes_another_seal() -> None:
    other = seal(replace(bert(), record=to_json(doorstep.visit(AT))), rowans_key(), archival=True)
    assert verify(other.pdf).record != bert().record


def test_a_neutral_copy_tells_nobody_who_made_it_and_carries_no_record() -> None:
    made = make_document(
        doorstep.visit(AT), neutral(PERSON, ("We talk again: Monday 10 am.",)), at=AT
    )
    for archival in (False, True):
        file = seal(made, rowans_key(), archival=archival)
        assert verify(file.pdf, file.password).reasons == (SealProblem.NOT_SIGNED,)
        whole = unlocked(file)
        told = everywhere(whole).casefold()
        for telling in ("msp desktop", "reportlab", "pikepdf", "safeguard", "abuse", "police"):
            assert telling not in told
        for word in (b"Applegarth", b"Brackwater", b"record.json", b"Seal"):
            assert word not in whole
            assert word.decode().encode("utf-16-be") not in whole


@pytest.mark.skipif(shutil.which("verapdf") is None, reason="veraPDF is not installed here")
@pytest.mark.parametrize(
    ("archival", "rules"), [(False, "ua1"), (True, "ua1"), (True, "3a")], ids=str
)
def test_verapdf_finds_no_fault(archival: bool, rules: str, tmp_path: Path) -> None:
    file = sealed(archival=archival)
    made = tmp_path / "sealed.pdf"
    made.write_bytes(file.pdf if archival else unlocked(file))
    asked = ["verapdf", "--flavour", rules, "--format", "text", str(made)]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert answer.stdout.startswith("PASS"), answer.stdout
