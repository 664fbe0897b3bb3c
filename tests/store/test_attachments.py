"""Photographs and letters: noted always, kept only where allowed, and gone with the person."""

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import text

from msp_desktop.policy.policy import Policy, PolicyValues
from msp_desktop.practice.body_outline import AREAS, OUTLINES, BodyView, nearest_area, place_of
from msp_desktop.practice.case_codes import AttachmentGround, AttachmentKind
from msp_desktop.practice.codes import PartName
from msp_desktop.record.case.attachment_events import MOST_BYTES, AttachedFile, AttachmentNoted
from msp_desktop.record.case.drawn_events import BodyMapNoted, BodyMark, DrawnTakenBack
from msp_desktop.record.part import new_id
from msp_desktop.store import attachments as kept
from msp_desktop.store.attachments import Attachments
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.store import Store
from tests.unlocked import NOON
from tests.visits import ward

FIRST = ward.visit(NOON)[0]
WREN = FIRST.person_id
FILE = b"\xff\xd8 what came from a telephone, Canary Lane 7"
NOTED = AttachmentNoted(
    id=new_id(),
    kind=AttachmentKind.PHOTOGRAPH,
    taken_by="A nurse",
    ground=AttachmentGround.BEST_INTERESTS,
    kept_where="The ward’s own system",
    shows="A sore on the left heel.",
    file=AttachedFile(sha256=hashlib.sha256(FILE).hexdigest(), size=len(FILE), media="image/jpeg"),
)


@pytest.fixture
def wrens(store: Store) -> Store:
    """A first conversation with Wren, in a store whose organisation allows files."""
    store.save(FIRST, PartName.PERSON)
    store.policy = Policy(PolicyValues(attachments=True))
    return store


def test_by_default_only_what_is_known_of_it_is_kept(wrens: Store) -> None:
    wrens.policy = Policy()
    with pytest.raises(kept.AttachmentsNotAllowed):
        Attachments(wrens).add(WREN, NOTED, FILE)
    Attachments(wrens).add(WREN, NOTED.but(file=None))
    found = Attachments(wrens).of_person(WREN)
    assert (found.allowed, found.used) == (False, 0)
    assert found.found[0].noted == NOTED.but(file=None)


def test_a_file_is_kept_as_it_came_and_only_in_the_store(wrens: Store) -> None:
    Attachments(wrens).add(WREN, NOTED, FILE)
    (now,) = Attachments(wrens).of_person(WREN).found
    assert Attachments(wrens).original(now) == FILE
    assert wrens.problems() == ()
    folder = Path(wrens.vault.folder.path)
    for each in folder.rglob("*"):
        assert not each.is_file() or b"Canary Lane" not in each.read_bytes()


def test_what_is_intimate_or_recorded_is_never_taken(wrens: Store) -> None:
    with pytest.raises(kept.InWordsOnly):
        Attachments(wrens).add(WREN, NOTED.but(intimate=True), FILE)
    recording = NOTED.but(kind=AttachmentKind.RECORDING, held_by="Her brother Col")
    with pytest.raises(kept.RecordingStaysThere):
        Attachments(wrens).add(WREN, recording, FILE)
    Attachments(wrens).add(WREN, NOTED, FILE)
    Attachments(wrens).add(WREN, NOTED.but(intimate=True))
    found = Attachments(wrens).of_person(WREN)
    assert (found.found[0].noted.file, found.used) == (None, 0)


def test_files_are_counted_against_a_limit(wrens: Store) -> None:
    limited = Attachments(wrens, most=len(FILE) + 1)
    limited.add(WREN, NOTED, FILE)
    another = FILE + b"more"
    file = AttachedFile(
        sha256=hashlib.sha256(another).hexdigest(), size=len(another), media="image/jpeg"
    )
    with pytest.raises(kept.NoRoomForAttachment):
        limited.add(WREN, NOTED.but(id=new_id(), file=file), another)
    assert Attachments(wrens).of_person(WREN).used == len(FILE)
    with pytest.raises(kept.AttachmentTooLarge):
        Attachments(wrens).add(WREN, NOTED, bytes(MOST_BYTES + 1))


def test_a_file_goes_when_it_is_withdrawn_and_when_the_person_is_erased(wrens: Store) -> None:
    Attachments(wrens).add(WREN, NOTED, FILE)
    (now,) = Attachments(wrens).of_person(WREN).found
    Attachments(wrens).withdraw(WREN, NOTED.id)
    assert Attachments(wrens).of_person(WREN).found == ()
    with pytest.raises(kept.FileNotThere):
        Attachments(wrens).original(now)
    Attachments(wrens).add(WREN, NOTED.but(id=new_id()), FILE)
    erase_person(wrens, WREN)
    left = wrens.read(lambda c: c.execute(text("SELECT count(*) FROM attached_file")).scalar())
    assert left == 0


def test_a_file_that_was_changed_in_the_tables_is_told(wrens: Store) -> None:
    Attachments(wrens).add(WREN, NOTED, FILE)
    (now,) = Attachments(wrens).of_person(WREN).found
    wrens.write(lambda c: c.execute(text("UPDATE attached_file SET bytes = x'00'")))
    assert any("was changed after it was kept" in problem for problem in wrens.problems())
    with pytest.raises(kept.FileNotThere):
        Attachments(wrens).original(now)


def test_a_body_map_is_entered_changed_and_taken_back(wrens: Store) -> None:
    mark = BodyMark(id=new_id(), view=BodyView.BACK, area="left heel", seen="A sore, red.")
    body = BodyMapNoted(id=new_id(), marks=(mark,))
    Attachments(wrens).draw(WREN, body)
    Attachments(wrens).draw(WREN, body.but(seen_by="A nurse"))
    (stands,) = Attachments(wrens).of_person(WREN).drawn.bodies
    assert stands.what.seen_by == "A nurse"
    Attachments(wrens).draw(WREN, DrawnTakenBack(item=body.id))
    assert Attachments(wrens).of_person(WREN).drawn.bodies == ()


def test_every_place_on_the_body_is_named_by_where_it_lies() -> None:
    for view in OUTLINES:
        for area, at in AREAS[view]:
            assert place_of(view, area) == at
            assert nearest_area(view, at) == area
        assert all(0 <= x <= 100 and 0 <= y <= 100 for line in OUTLINES[view] for x, y in line)
