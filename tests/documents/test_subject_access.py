"""Everything about one person: nothing left out, and whoever else is named is marked."""

import io
import json
from datetime import timedelta
from pathlib import Path

import msgspec
import pikepdf
import pytest
from pypdf import PdfReader

from msp_desktop.documents.access_decisions import (
    HELD_FIELDS,
    HeldPiece,
    HoldingReason,
    check,
)
from msp_desktop.documents.subject_access import held_pieces, make_access
from msp_desktop.practice.codes import PartName
from msp_desktop.record.advocacy import AppropriatePerson
from msp_desktop.record.case.advocacy_events import InstructionGiven
from msp_desktop.record.case.drawn_events import HandMarkMade
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, SpokenWords, new_id
from msp_desktop.record.person import OtherPerson
from msp_desktop.store.advocacy.work import AdvocacyEntries
from msp_desktop.store.attachments import Attachments
from msp_desktop.store.conversations.load import Opened
from msp_desktop.store.people.everything import (
    PersonData,
    everything_about,
    find_people,
    note_access,
)
from msp_desktop.store.store import Store
from tests.unlocked import NOON, OFFICER, make_store, open_vault
from tests.visits import doorstep, ward

CHECK = check(HoldingReason.SOMEONE_ELSE)
BERT, WREN = doorstep.visit(NOON), ward.visit(NOON)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PersonData]:
    folder = make_store(tmp_path_factory.mktemp("access") / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in (BERT, *WREN):
            store.save(visit, PartName.PLAN)
        store.finish(BERT.id)
        store.amend(BERT.id, what="Joyce rang on Monday.", why="I had it as Sunday.")
        store.load(BERT.id)
        said = SpokenWords(text="Tell them about the garden, and Joyce.")
        asked = InstructionGiven(id=new_id(), words=said)
        AdvocacyEntries(store).add(BERT.person_id, asked)
        Attachments(store).draw(BERT.person_id, HandMarkMade(id=new_id(), signed="My mark."))
        return {
            "Bert": everything_about(store, BERT.person_id),
            "Wren": everything_about(store, WREN[0].person_id),
        }


def words_of(part: object) -> list[str]:
    if isinstance(part, SpokenWords):
        return [part.text, part.in_english]
    if isinstance(part, RecordPart):
        return [w for field in part.__struct_fields__ for w in words_of(getattr(part, field))]
    if isinstance(part, tuple):
        return [w for each in part for w in words_of(each)]
    return []


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def flat(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("whose", ["Bert", "Wren"])
def test_every_word_of_every_conversation_is_in_the_pdf(
    found: dict[str, PersonData], whose: str
) -> None:
    made = make_access(found[whose], OFFICER, at=NOON)
    printed = flat(text_of(made.pdf))
    for one in found[whose].opened:
        for said in words_of(one.conversation):
            for sentence in said.split(". "):
                assert flat(sentence).rstrip(".") in printed, sentence


def test_what_was_entered_between_conversations_is_given_too(
    found: dict[str, PersonData],
) -> None:
    made = make_access(found["Bert"], OFFICER, at=NOON)
    printed = " ".join(text_of(made.pdf).split())
    assert "Entered between the conversations" in printed
    assert f"[{CHECK}: Tell them about the garden, and Joyce.]" in printed
    assert "My mark." in printed
    told = json.loads(made.json)
    kinds = [event["what"]["type"] for event in told["case_events"]]
    assert {"opened", "linked", "advocacy instruction", "mark made"} <= set(kinds)
    assert any("case_event" in each for each in told["check_before_giving"])


def test_whoever_else_is_named_is_marked_in_the_pdf_and_pointed_to_in_the_json(
    found: dict[str, PersonData],
) -> None:
    made = make_access(found["Bert"], OFFICER, at=NOON)
    printed = " ".join(text_of(made.pdf).split())
    assert made.to_check >= 2
    assert f"[{CHECK}: Joyce rang on Monday.]" in printed
    assert f"[{CHECK}: Don't tell our Joyce.]" in printed
    assert "[about someone else: check before giving: I want the telephone" not in printed
    assert "Not decided yet what is given" in printed
    whole = json.loads(made.json)
    assert any("not_wanted" in one["where"] for one in whole["check_before_giving"])
    assert any(one["where"] == "amendments[0].what" for one in whole["check_before_giving"])


def test_once_each_piece_is_decided_nothing_is_marked_and_what_stays_out_is_nowhere(
    found: dict[str, PersonData],
) -> None:
    out = HeldPiece(HoldingReason.SOMEONE_ELSE, "Don't tell our Joyce.")
    decided = {piece: piece != out for piece in held_pieces(found["Bert"])}
    made = make_access(found["Bert"], OFFICER, at=NOON, decided=decided)
    printed = " ".join(text_of(made.pdf).split())
    assert out in decided
    assert made.to_check == 0
    assert "check before giving" not in printed
    assert "Not decided yet" not in printed
    assert "[Left out: about someone else.]" in printed
    assert "Joyce rang on Monday." in printed
    for text in (printed, made.json.decode()):
        assert "Don't tell our Joyce" not in text
    assert json.loads(made.json)["check_before_giving"] == []


def test_advice_and_details_of_others_are_held_whoever_they_name() -> None:
    plan = BERT.plan.but(advice="Our solicitor says wait.", relatives="Worn out.")
    concern = BERT.concern.but(source_details="Drives a van.", visitor_risk="A dog.")
    visit = BERT.but(plan=plan, concern=concern)
    told = Opened(conversation=visit, finished=False, last_part=PartName.PLAN)
    data = PersonData(BERT.person_id, (told,), ())
    made = make_access(data, OFFICER, at=NOON)
    assert {
        HeldPiece(HoldingReason.LEGAL_ADVICE, "Our solicitor says wait."),
        HeldPiece(HoldingReason.SOMEONE_ELSE, "Worn out."),
        HeldPiece(HoldingReason.SOMEONE_ELSE, "Drives a van."),
        HeldPiece(HoldingReason.SERIOUS_HARM, "A dog."),
    } <= {*held_pieces(data)}
    where = {each["where"] for each in json.loads(made.json)["check_before_giving"]}
    assert {"plan.advice", "concern.visitor_risk"} <= where


def test_what_is_written_of_another_person_is_held_whether_or_not_it_names_them() -> None:
    written = {
        "relationship": "Her son-in-law",
        "note": "Has been to prison for assault.",
        "not_told_why": "He would come for his wife.",
        "found": "He hit his own mother.",
        "works_for": "The depot",
        "helps_them": "Short letters.",
    }
    ravi = OtherPerson(id=new_id(), name="Ravi Shah").but(**written)
    notes = {each: f"Of {each}." for each in _texts_of(AppropriatePerson())}
    weighed = AppropriatePerson().but(**notes).but(name="Una Sedge")
    concern = {"source_note": "The man next door", "relationship": "A neighbour"}
    visit = BERT.but(
        person=BERT.person.but(others=(ravi,)),
        advocacy=BERT.advocacy.but(appropriate_person=weighed),
        concern=BERT.concern.but(**concern),
    )
    told = Opened(conversation=visit, finished=False, last_part=PartName.PLAN)
    data = PersonData(BERT.person_id, (told,), ())
    held = {each.words for each in held_pieces(data) if each.reason is HoldingReason.SOMEONE_ELSE}
    of_them = (*written.values(), *concern.values(), *(notes[n] for n in notes if n != "name"))
    assert set(of_them) <= held
    refused = dict.fromkeys(held_pieces(data), False)
    made = make_access(data, OFFICER, at=NOON, decided=refused)
    for text in (" ".join(text_of(made.pdf).split()), made.json.decode()):
        assert not [each for each in of_them if each in text]


def test_every_text_about_somebody_in_the_persons_life_is_held() -> None:
    for part in (OtherPerson(id=new_id()), AppropriatePerson()):
        held = {field for kind, field in HELD_FIELDS if kind is type(part)}
        assert held == _texts_of(part) - {"name"}


def _texts_of(part: RecordPart) -> set[str]:
    return {each for each in part.__struct_fields__ if getattr(part, each) == ""}


def test_what_was_added_and_who_read_it_is_there_too(found: dict[str, PersonData]) -> None:
    made = make_access(found["Bert"], OFFICER, at=NOON)
    printed = " ".join(text_of(made.pdf).split())
    assert "I had it as Sunday." in printed
    assert "consultation" in printed
    whole = json.loads(made.json)
    (only,) = whole["conversations"]
    assert msgspec.convert(only["record"], Conversation) == BERT
    assert only["amendments"][0]["why"] == "I had it as Sunday."
    assert {row["event"] for row in whole["trail"]} >= {"collection", "consultation"}


def test_it_is_as_accessible_and_archival_as_a_referral(found: dict[str, PersonData]) -> None:
    made = make_access(found["Wren"], OFFICER, at=NOON)
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root


def test_people_are_found_by_letters_of_their_names(folder_of_two: Path) -> None:
    with Store(open_vault(folder_of_two), clock=lambda: NOON + timedelta(days=1)) as store:
        (one,) = store.read(lambda connection: find_people(connection, "hallo")).first
        assert (one.name, one.conversations) == ("Wren Halloway", 3)
        assert store.read(lambda connection: find_people(connection, "%")).in_all == 0
        note_access(store, one.person_id, "0" * 64)
        newest = everything_about(store, one.person_id).trail[0]
        assert (newest.event, newest.why) == ("disclosure", "the person asked")


@pytest.fixture
def folder_of_two(tmp_path: Path) -> Path:
    folder = make_store(tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in (BERT, *WREN):
            store.save(visit, PartName.PLAN)
    return folder
