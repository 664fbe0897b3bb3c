"""The certificate card: one page, tagged, whose words and QR code name the same key."""

from io import BytesIO

import pypdf
import pytest

from msp_desktop.documents.key_card import CODE_BEGINS, card_of, key_card
from msp_desktop.pdf.blocks import QrCode
from msp_desktop.record.conversation import Practitioner
from msp_desktop.sealing.certificate import certified, signer_of
from msp_desktop.signing_keys import fingerprint_words
from tests.pdf.tagged_file import TaggedFile
from tests.sealing.sealed_file import AT, ROWAN, rowans_key

SIGNER = signer_of(rowans_key().certificate)


def test_it_says_whose_key_it_is_in_words_and_in_digits() -> None:
    read = TaggedFile(key_card(rowans_key().certificate, at=AT))
    assert [node.text.strip() for node in read.root.all("LBody")] == [
        *fingerprint_words(SIGNER.fingerprint)
    ]
    said = "".join(node.text for node in read.root.all("P", "TD"))
    for words in (ROWAN.name, ROWAN.role, ROWAN.organisation):
        assert words in said
    assert SIGNER.fingerprint.upper() in "".join(said.split())


def test_the_code_holds_the_fingerprint_and_says_so_to_who_cannot_see_it() -> None:
    [code] = [each for each in card_of(SIGNER, at=AT).blocks if isinstance(each, QrCode)]
    assert code.text == CODE_BEGINS + SIGNER.fingerprint.upper()
    read = TaggedFile(key_card(rowans_key().certificate, at=AT))
    [figure] = read.root.all("Figure")
    assert str(figure.thing.Alt) == code.alt
    assert SIGNER.fingerprint.upper() in code.alt.replace(" ", "")


def test_every_piece_of_it_is_tagged() -> None:
    read = TaggedFile(key_card(rowans_key().certificate, at=AT))
    assert [page.unmarked for page in read.pages] == [[]]


@pytest.mark.parametrize("name", ["", "Ada Quill", "W" * 64, "Анна Вымышленная " * 4, "漢字"])
def test_it_is_one_page_however_long_the_names_are(name: str) -> None:
    who = Practitioner(name=name, role="M" * 64, organisation="<Sons> & " * 7)
    card = key_card(certified(who).certificate, at=AT)
    assert len(pypdf.PdfReader(BytesIO(card)).pages) == 1


def test_it_holds_nothing_of_the_private_half() -> None:
    key = rowans_key()
    card = key_card(key.certificate, at=AT)
    assert key.private not in card
    assert key.private[36:68] not in card
