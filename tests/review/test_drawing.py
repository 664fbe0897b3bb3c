"""Pages of a referral as pictures: drawn behind the fences, and only what is unchanged."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from msp_desktop.documents.kinds import SUPERVISOR
from msp_desktop.documents.make import make_document
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.faults import (
    BrokenFile,
    EndedTheReader,
    PagesNotShown,
    PasswordDoesNotOpen,
    RefusalCode,
    TookTooLong,
    TooMuchInside,
)
from msp_desktop.review.page_access import pages_shown, pictures_by
from msp_desktop.review.received import open_arrived
from msp_desktop.review.sandbox.confinement import MOST_SECONDS
from msp_desktop.review.sandbox.guard import DrawingGuard
from msp_desktop.review.sandbox.page_images import (
    COLOURS,
    PagesDrawn,
    PagesWanted,
    Picture,
    PictureWidth,
    are_as_asked,
)
from msp_desktop.sealing.seal import seal
from msp_desktop.sealing.verdict import SealVerdict
from tests.review.hostile_files import good
from tests.review.mutations import draw_all
from tests.review.odd_pages import overwhelming, refused, with_a_note
from tests.review.reading import KNOWN, Drawing, every_hostile_file
from tests.review.reviewing import OFFICERS_KEY
from tests.review.ways_out import try_every_way_out
from tests.unlocked import NOON
from tests.visits import car_wash, doorstep
from ui.referral.preview import render_pages

A_HUNDRED = 100
FITTING = PictureWidth.FITTING
VISITS = {"doorstep": doorstep.visit(NOON), "car wash, from the right": car_wash.visit(NOON)}


def _sealed(visit: Conversation, *, archival: bool) -> tuple[bytes, str]:
    sealed = seal(make_document(visit, SUPERVISOR, at=NOON), OFFICERS_KEY, archival=archival)
    return sealed.pdf, sealed.password


def _drawn(file: bytes, password: str = "", *numbers: int) -> tuple[Picture, ...]:
    """Those pages, or all of them, three at a time as the app asks for them."""
    arrived = open_arrived(file, password, known=KNOWN)
    wanted = numbers or tuple(range(1, arrived.pages + 1))
    return tuple(
        picture
        for at in range(0, len(wanted), 3)
        for picture in pages_shown(file, password, arrived, wanted[at : at + 3])
    )


def _image(picture: Picture) -> Image.Image:
    return Image.frombytes("RGB", (picture.width, picture.height), picture.pixels)


def _apart(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures are from each other, seen from a few steps away: 0 to 255."""
    small = [each.convert("L").resize((60, 84), Image.Resampling.BOX) for each in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*small)).mean[0])


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_the_pages_look_as_they_do_where_they_were_made(visit: Conversation) -> None:
    file, _ = _sealed(visit, archival=True)
    pictures = _drawn(file)
    ours = render_pages(file, FITTING)
    assert [picture.number for picture in pictures] == list(range(1, len(ours) + 1))
    for picture, page in zip(pictures, ours, strict=True):
        seen = page.picture.convertToFormat(page.picture.Format.Format_RGB888)
        as_made = Image.frombytes(
            "RGB",
            (seen.width(), seen.height()),
            bytes(seen.constBits()),
            "raw",
            "RGB",
            seen.bytesPerLine(),
        )
        drawn = _image(picture)
        assert (picture.width, abs(picture.height - seen.height()) <= 1) == (FITTING, True)
        assert _apart(drawn, Image.new("RGB", drawn.size, "white")) > 3
        assert _apart(drawn, as_made) < 1
        assert not picture.laid_over


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_a_locked_referral_shows_the_same_pages_with_its_password(visit: Conversation) -> None:
    locked, password = _sealed(visit, archival=False)
    shown = _drawn(locked, password)
    assert shown == _drawn(_sealed(visit, archival=True)[0])
    assert len({picture.pixels for picture in shown}) == len(shown)
    with Drawing() as drawing:
        assert isinstance(drawing.read(locked, "not this one"), PasswordDoesNotOpen)


def test_the_larger_size_is_one_page_with_more_dots() -> None:
    arrived = open_arrived(good(), known=KNOWN)
    (large,) = pages_shown(good(), "", arrived, (2,), PictureWidth.LARGE)
    assert (large.number, large.width) == (2, PictureWidth.LARGE)
    assert _apart(_image(large), _image(_drawn(good(), "", 2)[0])) < 1


def test_a_key_that_is_not_confirmed_and_one_that_is_too_old_are_shown_and_nothing_altered() -> (
    None
):
    arrived = open_arrived(good())
    assert arrived.standing is SealVerdict.UNKNOWN_KEY
    assert pages_shown(good(), "", arrived, (1,))
    for standing in (SealVerdict.ALTERED, SealVerdict.UNSIGNED):
        with pytest.raises(PagesNotShown):
            pages_shown(good(), "", arrived.but(standing=standing), (1,))
    with pytest.raises(PagesNotShown):
        pages_shown(good() + b"\n", "", arrived, (1,))


def test_a_note_laid_over_a_page_is_not_drawn_and_is_told() -> None:
    over, honest = _drawn(with_a_note(), "", 1)[0], _drawn(good(), "", 1)[0]
    assert over.laid_over
    assert over.pixels == honest.pixels


def test_what_our_pages_never_hold_is_not_drawn_even_when_signed() -> None:
    with Drawing() as drawing:
        for odd in refused():
            assert isinstance(drawing.read(odd.file), (BrokenFile, TooMuchInside)), odd.name
    assert drawing.ended == 0


def test_a_page_that_overwhelms_ends_in_time_and_hurts_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Drawing() as drawing:
        came = {odd.name: drawing.read(odd.file) for odd in overwhelming()}
    assert isinstance(came["forms that double"], (TookTooLong, EndedTheReader))
    assert drawing.ended < len(came)
    assert list(tmp_path.iterdir()) == []


def test_no_hostile_file_ends_the_child_that_draws_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Drawing() as drawing:
        for hostile in every_hostile_file():
            drawing.read(hostile.file, hostile.password)
    assert drawing.ended == 0
    assert drawing.slowest < MOST_SECONDS
    assert list(tmp_path.iterdir()) == []


def test_no_mutation_of_a_good_file_ends_the_child_that_draws_it() -> None:
    came, drawing = draw_all(A_HUNDRED)
    assert came.total() == A_HUNDRED
    assert drawing.ended == 0
    assert drawing.slowest < MOST_SECONDS


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's fence is Linux's")
def test_all_three_fences_hold_around_the_child_that_draws() -> None:
    with DrawingGuard() as guard:
        fences = guard.fences
        assert (fences.limits, fences.kernel, fences.python) == (True, True, True)


READY = """
    from msp_desktop.review.sandbox import open_pdf
    from msp_desktop.review.sandbox.draw_pages import PageRenderer
    from msp_desktop.review.sandbox.child import draw
    from msp_desktop.review.sandbox.page_images import PagesWanted
    import sys
    open_pdf.make_ready()
    drawer = PageRenderer()
    file = sys.stdin.buffer.read()
"""
DRAW = """
    drawn = draw(PagesWanted(file=file, numbers=(1, 2)), drawer)
    print(*(len(picture.pixels) for picture in drawn.pictures))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's fence is Linux's")
def test_having_drawn_behind_the_fences_it_can_make_no_file_socket_or_program(
    tmp_path: Path,
) -> None:
    size = str(FITTING * 1754 * COLOURS)
    assert try_every_way_out(READY, tmp_path, DRAW, good()) == [size, size, "TRIED"]


def test_a_child_that_hangs_or_ends_while_it_draws_is_a_refusal_and_no_crash() -> None:
    wanted = PagesWanted(file=good(), numbers=(1,))
    with DrawingGuard(seconds=0.05) as guard:
        os.kill(guard.process_id, signal.SIGSTOP)
        with pytest.raises(TookTooLong):
            guard.draw(wanted)
        assert not guard.is_running
    with DrawingGuard() as guard:
        os.kill(guard.process_id, signal.SIGKILL)
        with pytest.raises(EndedTheReader):
            guard.draw(wanted)


def test_only_the_pages_that_were_asked_for_in_the_very_size_are_taken() -> None:
    wanted = PagesWanted(file=b"", numbers=(1, 2))
    honest = tuple(
        Picture(number=number, width=FITTING, height=2, pixels=bytes(FITTING * 2 * COLOURS))
        for number in (1, 2)
    )
    assert are_as_asked(PagesDrawn(pictures=honest), wanted)
    assert are_as_asked(PagesDrawn(refused=RefusalCode.BROKEN), wanted)
    one, other = honest
    for odd in (
        (),
        (one,),
        (other, one),
        (one, one),
        (*honest, one.but(number=3)),
        (one, other.but(pixels=other.pixels + b"\0")),
        (one, other.but(pixels=other.pixels[:-1])),
        (one, other.but(height=3)),
        (one, other.but(width=PictureWidth.LARGE)),
    ):
        assert not are_as_asked(PagesDrawn(pictures=odd), wanted)
    tall = Picture(
        number=1,
        width=FITTING,
        height=2 * FITTING + 1,
        pixels=bytes(FITTING * (2 * FITTING + 1) * COLOURS),
    )
    assert not are_as_asked(PagesDrawn(pictures=(tall, other)), wanted)
    assert not are_as_asked(PagesDrawn(refused=RefusalCode.BROKEN, pictures=honest), wanted)


def test_a_page_that_is_not_there_is_refused() -> None:
    with DrawingGuard() as guard, pytest.raises(BrokenFile):
        pictures_by(guard, PagesWanted(file=good(), numbers=(400,)))


def test_the_refusal_is_one_calm_text_and_keeps_its_cause() -> None:
    arrived = open_arrived(good(), known=KNOWN)
    with pytest.raises(PagesNotShown, match="cannot be shown as a picture") as caught:
        pages_shown(good(), "", arrived, (400,))
    assert isinstance(caught.value.cause, BrokenFile)
    assert "Bert" not in caught.value.sentence
