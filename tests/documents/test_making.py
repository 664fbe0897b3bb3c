"""A referral made for real: its pages read back, in order, with nothing that was kept out."""

import hashlib
import io
import subprocess
import sys
from datetime import UTC, datetime

import pypdf
import pytest

from msp_desktop.disclosure.basis import SharingNotAllowed
from msp_desktop.documents.kind import UnknownDocumentKind
from msp_desktop.documents.kinds import COUNCIL, kind_of
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.sharing import Sharing
from tests.visits import car_wash, doorstep, ward

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)


def referred(conversation: Conversation) -> RenderedDocument:
    return make_document(conversation, COUNCIL, at=AT)


def pages_of(made: RenderedDocument) -> list[str]:
    """What each page says, on one line."""
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def words_of(made: RenderedDocument) -> str:
    return " ".join(pages_of(made))


def test_bert_takes_no_more_than_three_pages() -> None:
    made = referred(doorstep.visit(AT))
    assert made.pages == len(pages_of(made)) <= 3
    assert COUNCIL.text_size >= 11


def test_berts_story_is_whole_and_in_order() -> None:
    words = words_of(referred(doorstep.visit(AT)))
    story = (
        "Referral to council adult safeguarding",
        "PC Rowan Applegarth, police officer, Brackwater Police",
        "Albert Teasel, likes “Bert”, 79 years old",
        "Landline 01632 960 114, mornings only.",
        "Hearing aid. Prefers the left side.",
        "What Bert wants",
        "I want the telephone to stop at night.",
        "I'd miss my letters. They're the only post I get.",
        "I'd like somebody to play cribbage with.",
        "What is asked of you",
        "Concern",
        "They write to me by name.",
        "Two bin bags of prize letters and a red gas bill.",
        "Financial or Material Abuse",
        "Own Home",
        "Other - Unknown to individual",
        "Desired outcomes",
        "Yes they were asked and outcomes were expressed",
        "pull against each other if all post is stopped",
        "“I” statements",
        "I feel safe when I know who's ringing.",
        "I want to stay in my own house.",
        "I am asked what I want, and it shapes what happens.",
        "nobody told me they sell your name on",
        "you lot never talk to each other",
        "Wellbeing/safety grid",
        "Stop all post",
        "Safer but less well: 80, 25",
        "cribbage club on Thursdays",
        "Safe and well: 72, 72",
        "I'd go to that.",
        "Plan",
        "Call blocker fitted",
        "by 3 December 2026",
        "Capacity",
        "No doubt raised.",
        "Advocacy",
        "No substantial difficulty noted",
        "Offered and declined",
        "Sharing",
        "The council's adult team: Bert agrees.",
        "Joyce: Bert does not agree. Do not tell her.",
        "UK GDPR with DPA 2018 Sch 1 para 18",
    )
    found = 0
    for piece in story:
        found = words.find(piece, found)
        assert found >= 0, piece


def test_what_a_duty_worker_needs_is_on_the_first_page() -> None:
    first = pages_of(referred(doorstep.visit(AT)))[0]
    for piece in ("In danger now No.", "01632 960 114", "I want the telephone", "By when"):
        assert piece in first


def test_joyce_is_only_where_she_is_not_to_be_told() -> None:
    words = words_of(referred(doorstep.visit(AT)))
    assert words.count("Joyce") == 1
    assert words.index("Joyce") > words.index(" Sharing ")
    assert "have me in a home" not in words


def test_nothing_is_scored() -> None:
    words = words_of(referred(doorstep.visit(AT))).lower()
    assert "score" not in words
    assert "no further action" not in words


@pytest.mark.parametrize("visit", [*ward.visit(AT), car_wash.visit(AT)])
def test_the_other_visits_make_whole_documents(visit: Conversation) -> None:
    made = referred(visit)
    assert all(page.strip() for page in pages_of(made))
    assert not any("no shape" in remark for remark in made.remarks)


def test_sharing_without_agreement_shows_its_ground_and_that_he_was_told() -> None:
    first = pages_of(referred(car_wash.visit(AT)))[0]
    assert "Karwan does not agree. Shared without agreement." in first
    assert "others at risk; serious crime" in first
    assert "Told: yes" in first


def test_kurdish_can_be_copied_out_as_it_was_said() -> None:
    words = words_of(referred(car_wash.visit(AT)))
    assert "I want my passport." in words
    assert "پاسپۆرتەکەم" in words


def test_refused_sharing_makes_nothing() -> None:
    bert = doorstep.visit(AT)
    refusal = next(d for d in bert.sharing.decisions if d.name == "Joyce")
    no = refusal.but(recipient=Recipient.COUNCIL, name="The council")
    with pytest.raises(SharingNotAllowed):
        referred(bert.but(sharing=Sharing(decisions=(no,))))


def test_a_recipient_without_a_document_is_refused() -> None:
    with pytest.raises(UnknownDocumentKind):
        kind_of(Recipient.FAMILY_OR_FRIEND)


def test_an_empty_conversation_says_not_asked() -> None:
    made = make_document(begin(Practitioner(), at=AT), COUNCIL, at=AT, draft=True)
    assert words_of(made).lower().count("not asked") >= 10
    assert len(made.remarks) == 2


def test_a_draft_says_so_on_every_page() -> None:
    made = make_document(doorstep.visit(AT), COUNCIL, at=AT, draft=True)
    assert all("Draft, not finished" in page for page in pages_of(made))
    assert not any("Draft" in page for page in pages_of(referred(doorstep.visit(AT))))


def test_names_that_look_like_markup_are_printed_as_typed() -> None:
    bert = doorstep.visit(AT)
    odd = bert.person.but(name="<b>Al</b> &amp; <para>", known_as="=1+1 {0} %s")
    words = words_of(referred(bert.but(person=odd)))
    assert "<b>Al</b> &amp; <para>, likes “=1+1 {0} %s”" in words


def test_very_long_words_are_printed_to_the_end() -> None:
    bert = doorstep.visit(AT)
    long = SpokenWords(text="and then they rang again " * 1600 + "the end of it")
    account = bert.concern.accounts[0].but(words=long)
    made = referred(bert.but(concern=bert.concern.but(accounts=(account,))))
    assert "the end of it" in words_of(made)


def test_what_is_made_is_named_by_its_digest() -> None:
    made = referred(doorstep.visit(AT))
    assert hashlib.sha256(made.pdf).hexdigest() == made.sha256
    assert made.recipient == "council adult safeguarding"


def test_the_same_conversation_makes_the_same_file() -> None:
    assert referred(doorstep.visit(AT)).sha256 == referred(doorstep.visit(AT)).sha256


def test_every_part_is_decided() -> None:
    decided = {d.key for d in referred(doorstep.visit(AT)).decisions}
    assert set(PartName) <= decided


def test_what_makes_pages_is_loaded_only_when_they_are_made() -> None:
    script = (
        "import sys, msp_desktop.documents.make; "
        "sys.exit(any(name.startswith(('reportlab', 'pikepdf')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
