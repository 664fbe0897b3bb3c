"""Bert's visit: short, in full, in every lens, and when the disk is full."""

import resource
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QAccessible

from tests.album.looks import HEIGHT
from tests.album.pictures import Album
from tests.album.stores import officers_store, unlock
from tests.screen.reader import ScreenReader, until
from tests.visits import doorstep
from ui.conversation.steps.step import STEPS, step_title
from ui.widgets.words import lens_titles

FURTHER = ("short", "outcomes", "plan", "sharing", "summary")
"""Steps of which a second picture shows the end."""


def short(album: Album, folder: Path) -> None:
    """The short conversation for a doorstep."""
    officers_store(folder, step="short")
    _steps(album, folder, ("short",))


def conversation(album: Album, folder: Path) -> None:
    """Every step of Bert's visit, why we ask, and words that could not be saved."""
    officers_store(folder)
    _steps(album, folder, STEPS[1:])
    with album.opened(folder) as reader:
        unlock(reader)
        reader.press(step_title("advocacy"))
        reader.press("Why we ask")
        reader.find("Back to their words")
        album.take("why-we-ask", "Why we ask, with the source of each question")
        reader.press("Back to their words")
        reader.press(step_title("plan"))
        with _full_disk():
            reader.type_on("What is done 4", " ")
            reader.hears("Not saved")
            album.take("not-saved", "Not saved: what happened, what is safe, what to do")
        reader.hears("Saved 14:03")


def two_steps(album: Album, folder: Path) -> None:
    """The two steps that are pictured in every look."""
    officers_store(folder)
    _steps(album, folder, ("outcomes", "grid"))


def lenses(album: Album, folder: Path) -> None:
    """Every part of Bert's visit in each lens, in the folder `lenses`."""
    officers_store(folder)
    with album.opened(folder) as reader:
        unlock(reader)
        reader.find("Summary")
        for lens, called in lens_titles().items():
            if lens is not doorstep.OFFICER.lens:
                reader.choose("Prompts for", called)
            for step in STEPS[1:]:
                _go_to(reader, step)
                name = lens.name.lower().replace("_", "-")
                album.take(f"lenses/{name}-{step}", f"{called}: “{step_title(step)}”")


def _steps(album: Album, folder: Path, wanted: Sequence[str]) -> None:
    with album.opened(folder) as reader:
        unlock(reader)
        reader.find("Summary")
        for step in wanted:
            _go_to(reader, step)
            title = step_title(step)
            album.take(step, f"“{title}”")
            if step in FURTHER and album.is_plain and album.size[1] == HEIGHT:
                album.to_the_end()
                album.take(f"{step}-further", f"“{title}”, its end")


def _go_to(reader: ScreenReader, step: str) -> None:
    title = step_title(step)
    if step != "short" and not _is_open(reader, title):
        reader.press(title)
    until(lambda: _is_open(reader, title), f"the step “{title}”")


def _is_open(reader: ScreenReader, title: str) -> bool:
    """Whether the rail says that this step is the one on screen."""
    return "open now" in reader.find(title).text(QAccessible.Text.Description)


@contextmanager
def _full_disk() -> Iterator[None]:
    """A disk that takes no more."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
