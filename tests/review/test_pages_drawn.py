"""What the pages show is what the record says: the same for honest files, told for every other."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from msp_desktop.documents.kinds import KINDS, PERSON, SUPERVISOR, kinds_with
from msp_desktop.documents.kinds.persons_copy import neutral
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.documents.recipe import recipe_from_json
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import built_in, local
from msp_desktop.record.amendment import amendment
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.comparison.drawing import Drawing, DrawingFound
from msp_desktop.review.comparison.in_words import (
    drawing_differs,
    drawing_not_compared,
    drawing_same,
    marking_words,
)
from msp_desktop.review.faults import ReferralRefused
from msp_desktop.review.received import ReceivedReferral, read_by
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.sealing.seal import seal
from msp_desktop.sealing.verdict import SealVerdict
from tests.documents.golden_documents import AT, Golden, golden_documents
from tests.review.forged import Forged, changed_by_chance, file_of, forgeries
from tests.review.honest_file import made
from tests.review.reading import KNOWN, Reader
from tests.review.reviewing import OFFICERS_KEY
from tests.visits import car_wash, doorstep

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"
CARRYING = [each for each in golden_documents() if each.kind.carries_record]
DOORSTEP = doorstep.visit(AT)
LISTED = list(forgeries())
BY_CHANCE = 40


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as opened:
        yield opened


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    with Guard() as opened:
        yield opened


def drawing(reader: Reader, whole: RenderedDocument, *, archival: bool = True) -> DrawingFound:
    sealed = seal(whole, OFFICERS_KEY, archival=archival)
    came = reader.read(sealed.pdf, sealed.password)
    assert isinstance(came, ReceivedReferral)
    assert not came.beside_pages.differ
    return came.beside_pages.drawing


@pytest.mark.parametrize("golden", CARRYING, ids=[each.name for each in CARRYING])
def test_an_honest_file_is_drawn_as_its_record_makes_it(reader: Reader, golden: Golden) -> None:
    whole = make_document(golden.visit, golden.kind, at=AT, trail_head="ab" * 32)
    archival = len(golden.name) % 2 == 0
    assert drawing(reader, whole, archival=archival).is_same


@pytest.mark.parametrize("points", [18.0, 24.0])
@pytest.mark.parametrize("visit", [DOORSTEP, car_wash.visit(AT)], ids=["doorstep", "car wash"])
def test_large_print_and_other_scripts_are_the_same_too(
    reader: Reader, visit: Conversation, points: float
) -> None:
    whole = make_document(visit, SUPERVISOR.in_print_of(points), at=AT)
    assert drawing(reader, whole).is_same


@pytest.mark.parametrize("kind", [each for each in KINDS if each.carries_record])
def test_pieces_put_in_and_left_out_drafts_and_amendments_are_the_same(
    reader: Reader, kind: object
) -> None:
    assert isinstance(kind, type(SUPERVISOR))
    whole = make_document(DOORSTEP, kind, at=AT)
    kept_out = sorted(each.key for each in whole.decisions if not each.included and "." in each.key)
    added = amendment(
        DOORSTEP.id, DOORSTEP.practitioner, what="Joyce came later.", why="Noted wrong.", at=AT
    )
    chosen = make_document(
        DOORSTEP,
        kind,
        at=AT,
        included=frozenset(kept_out[::2]),
        excluded=frozenset({"plan.if_worse", f"outcomes.items.{DOORSTEP.outcomes.items[0].id}"}),
        draft=True,
        amendments=(added,),
    )
    assert drawing(reader, chosen).is_same


def test_marks_from_earlier_conversations_are_the_same_and_told_apart(reader: Reader) -> None:
    grid, weeks_ago = DOORSTEP.grid, AT - timedelta(days=40)
    marks = tuple(each.but(at=weeks_ago) for each in grid.placements)
    before = DOORSTEP.but(
        id=UUID(int=7), started_at=weeks_ago, grid=grid.but(placements=marks, options=())
    )
    whole = make_document(DOORSTEP, SUPERVISOR, at=AT, earlier=(before,))
    assert drawing(reader, whole).is_same
    recipe = recipe_from_json(whole.recipe)
    assert recipe is not None
    assert recipe.earlier


def test_an_organisations_own_pack_is_the_same_where_it_is_in_use(guard: Guard) -> None:
    own: Pack = local(files_in(EXAMPLE))
    council = next(each for each in kinds_with(own) if each.local and each.recipient)
    whole = make_document(DOORSTEP.but(pack=own.title), council, at=AT, pack=own)
    file = seal(whole, OFFICERS_KEY, archival=True).pdf
    with_it = read_by(guard, file, known=KNOWN, pack=own).beside_pages
    assert with_it.drawing.is_same
    without = read_by(guard, file, known=KNOWN).beside_pages
    assert without.drawing.how is Drawing.OTHER_PACK
    assert "not in use here" in drawing_not_compared(without.drawing)


@pytest.mark.parametrize("here", ["", None, "Official"])
@pytest.mark.parametrize("there", ["Restricted to the board", "", None])
def test_another_marking_than_the_one_in_force_is_told_and_no_alarm(
    guard: Guard, there: str | None, here: str | None
) -> None:
    ours, theirs = (
        built_in() if each is None else built_in().with_marking(each) for each in (here, there)
    )
    whole = make_document(DOORSTEP, SUPERVISOR, at=AT, pack=theirs)
    file = seal(whole, OFFICERS_KEY, archival=True).pdf
    came = read_by(guard, file, known=KNOWN, pack=ours)
    assert came.is_genuine
    found = came.beside_pages.drawing
    assert found.marking == ("" if theirs.marking == ours.marking else theirs.marking)
    assert found.marking in str(marking_words(found))


def test_words_in_the_place_of_a_marking_are_always_told(reader: Reader) -> None:
    """A signer may set any marking; it is never passed over in silence."""
    theirs = built_in().with_marking("She does not want this")
    whole = make_document(DOORSTEP, SUPERVISOR, at=AT, pack=theirs)
    assert "She does not want this" in str(marking_words(drawing(reader, whole)))


@pytest.mark.parametrize("forged", LISTED, ids=[each.name for each in LISTED])
def test_what_a_confirmed_signer_draws_otherwise_is_told(reader: Reader, forged: Forged) -> None:
    assert is_told(reader.read(file_of(forged)))


@pytest.mark.parametrize("seed", range(BY_CHANCE))
def test_any_object_changed_by_chance_is_told(reader: Reader, seed: int) -> None:
    assert is_told(reader.read(file_of(changed_by_chance(seed))))


def is_told(came: ReceivedReferral | ReferralRefused) -> bool:
    """Whether the file is refused, or the one who opens it is told what differs."""
    if isinstance(came, ReferralRefused):
        return True
    assert came.standing is SealVerdict.GENUINE
    return came.beside_pages.differ and bool(drawing_differs(came.beside_pages.drawing))


def test_the_pages_that_differ_are_named(reader: Reader) -> None:
    box = next(each for each in LISTED if each.name == "white box")
    came = reader.read(file_of(box))
    assert isinstance(came, ReceivedReferral)
    found = came.beside_pages.drawing
    assert (found.how, found.pages) == (Drawing.DIFFERS, (2,))
    assert drawing_differs(found)[0] == "Pages not drawn as the record makes them: 2."


def test_a_file_without_a_recipe_is_said_not_to_be_compared(reader: Reader) -> None:
    came = reader.read(file_of(Forged("older"), with_recipe=False))
    assert isinstance(came, ReceivedReferral)
    assert not came.beside_pages.differ
    assert came.beside_pages.drawing.how is Drawing.NO_RECIPE
    assert "their layout was not" in drawing_not_compared(came.beside_pages.drawing)
    assert drawing_same(came.beside_pages.drawing) == ""
    assert not came.is_genuine


def test_an_older_file_with_something_laid_over_it_is_told(reader: Reader) -> None:
    for forged in LISTED:
        if forged.name in {"signature with a look", "widget", "own /CropBox", "layers"}:
            assert is_told(reader.read(file_of(forged, with_recipe=False))), forged.name


@pytest.mark.parametrize(
    ("version", "how", "said"),
    [
        ("0.0.1", Drawing.OTHER_VERSION, "another version"),
        ("9.0", Drawing.NEWER_VERSION, "newer version"),
    ],
)
def test_another_version_is_said_and_never_taken_for_the_same(
    reader: Reader, version: str, how: Drawing, said: str
) -> None:
    other = Forged("other", recipe=lambda recipe: recipe.but(app=version, draft=True))
    came = reader.read(file_of(other))
    assert isinstance(came, ReceivedReferral)
    assert came.beside_pages.drawing.how is how
    assert not came.is_genuine
    assert said in drawing_not_compared(came.beside_pages.drawing)


def test_the_recipe_holds_no_key_of_what_was_held_back_and_no_words() -> None:
    for kind in (each for each in KINDS if each.carries_record):
        whole = make_document(DOORSTEP, kind, at=AT)
        recipe = whole.recipe.decode()
        assert recipe
        for each in whole.decisions:
            if not each.included and "." in each.key and each.key != "opening.safe_contact":
                assert f'"{each.key}"' not in recipe, (kind.id, each.key)
        assert DOORSTEP.outcomes.items[0].words.text not in recipe
        assert DOORSTEP.person.name not in recipe


@pytest.mark.parametrize(
    "kind",
    [PERSON, neutral(PERSON, ("We talk again: Monday 10 am.",))],
    ids=["person", "neutral"],
)
def test_no_copy_for_the_person_has_a_recipe(kind: object) -> None:
    assert isinstance(kind, type(SUPERVISOR))
    whole = make_document(DOORSTEP, kind, at=AT)
    assert whole.recipe == b""
    assert b"PieceInfo" not in seal(whole, OFFICERS_KEY, archival=True).pdf


def test_a_recipe_in_another_form_is_none() -> None:
    assert recipe_from_json(made().recipe) is not None
    for odd in (b"", b"{}", made().recipe + b" ", made().recipe.replace(b"{", b"{ ", 1)):
        assert recipe_from_json(odd) is None
