"""The pack of prompts: every question, why it is asked and on what it rests.

A pack is a folder of TOML files, one for each part of the conversation, one for the short
conversation and `pack.toml` about the whole. The app brings one; a local pack can take its place.
"""

from collections.abc import Iterable
from enum import StrEnum
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Final

import msgspec

from msp_desktop.practice.codes import AbuseType, Principle
from msp_desktop.practice.grid_words import GridWords
from msp_desktop.practice.pack_file import PackFile
from msp_desktop.practice.part import Part, Work, read_part
from msp_desktop.practice.prompt import Prompt
from msp_desktop.practice.required import LABELLED_IN, REQUIRED
from msp_desktop.practice.wording import Wording, flowing
from resources import resource

ABOUT: Final = "pack.toml"

# Paragraphs of these move between editions, so a number without its edition says nothing.
_NEEDS_EDITION: Final = ("guidance", "code of practice")


class _About(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `pack.toml` says of the pack."""

    name: Wording
    version: Wording
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    edition: Wording


class Pack:
    """A pack of prompts. Each part is read and checked when it is first asked for, then kept.

    Whatever asks for a part raises `PackBroken` if its file cannot be used. `load` reads all parts
    at once, so a pack that came from there raises nothing later.
    """

    def __init__(self, folder: Traversable | Path) -> None:
        file = PackFile(folder, ABOUT)
        about = file.typed(
            {name: value for name, value in file.content.items() if name != "work"}, _About
        )
        self.name = flowing(about.name)
        self.version = flowing(about.version)
        self.language = about.language
        self.edition = flowing(about.edition)
        self._folder = folder
        self._works = _works(file)
        self._parts: dict[str, Part] = {}

    def prompt(self, part: str, id_: str) -> Prompt:
        """The prompt of that id; a `PartName` or `SHORT` names the part."""
        return self._part(part).prompts[id_]

    def prompts(self, part: str) -> tuple[Prompt, ...]:
        """All prompts of a part, in order."""
        return tuple(self._part(part).prompts.values())

    @property
    def parts(self) -> dict[str, dict[str, Prompt]]:
        """Every prompt, by part and id; reads what was not read yet."""
        return {name: dict(self._part(name).prompts) for name in REQUIRED}

    @property
    def grid(self) -> GridWords:
        """The words of the grid."""
        words = self._part("grid").grid
        assert words is not None  # noqa: S101  # read_part refuses a grid without its words
        return words

    def statement(self, principle: Principle) -> str:
        """The principle as something a person can say of themselves (Guidance 14.13)."""
        return self.prompt("statements", principle.value.lower()).ask

    def label(self, code: StrEnum) -> str:
        """A short plain label for a code, or the code itself where the pack has none."""
        part = self._labelling(code)
        return (
            part.labels.get(type(code).__name__, {}).get(code, code.value) if part else code.value
        )

    def meaning(self, code: StrEnum) -> str:
        """What a code can stand for, in one plain line, or nothing where the pack says nothing."""
        part = self._labelling(code)
        return part.meanings.get(type(code).__name__, {}).get(code, "") if part else ""

    def brought_forward(self, types: Iterable[AbuseType]) -> tuple[Prompt, ...]:
        """The further prompts about what is happening, offered when any of these types is named."""
        named = frozenset(types)
        return tuple(each for each in self.prompts("concern") if named.intersection(each.types))

    def _labelling(self, code: StrEnum) -> Part | None:
        part = LABELLED_IN.get(type(code).__name__)
        return self._part(part) if part else None

    def _part(self, name: str) -> Part:
        part = self._parts.get(name)
        if part is None:
            part = read_part(PackFile(self._folder, f"{name}.toml"), name, self._works)
            self._parts[name] = part
        return part


def load(folder: Traversable | Path) -> Pack:
    """The pack in that folder, every file of it read and checked now; raises `PackBroken`."""
    pack = Pack(folder)
    known = {ABOUT, *(f"{name}.toml" for name in REQUIRED)}
    for entry in sorted(each.name for each in folder.iterdir()):
        if entry.endswith(".toml") and entry not in known:
            raise PackFile(folder, entry).broken("is not a part of the conversation")
    for name in REQUIRED:
        pack.prompts(name)
    return pack


def built_in() -> Pack:
    """The pack that comes with the app, its parts read when they are first asked for."""
    return Pack(resource("practice"))


def _works(file: PackFile) -> dict[str, Work]:
    works = {}
    for name, value in file.table("work").items():
        work = file.typed(value, Work, "work", name)
        if any(sign in work.work.lower() for sign in _NEEDS_EDITION) and not work.edition.strip():
            raise file.broken("is missing", "work", name, "edition")
        works[name] = work
    return works
