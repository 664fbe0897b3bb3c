"""The packs that fit the questions: the one that comes with the app, and local ones over it."""

from importlib.resources.abc import Traversable
from pathlib import Path

from msp_desktop.practice.pack import Pack, laid_over
from msp_desktop.practice.pack import load as load_pack
from msp_desktop.practice.pack_files import Files
from msp_desktop.questions.catalogue import required_prompts
from resources import resource


def built_in() -> Pack:
    """The pack that comes with the app, its parts read when they are first asked for."""
    return Pack(resource("practice"), required_prompts())


def local(files: Files) -> Pack:
    """A local pack over the built-in one, all of it read and checked; raises `PackBroken`."""
    return laid_over(resource("practice"), files, required_prompts())


def load(folder: Traversable | Path) -> Pack:
    """The whole pack in that folder, every file of it read and checked; raises `PackBroken`."""
    return load_pack(folder, required_prompts())
