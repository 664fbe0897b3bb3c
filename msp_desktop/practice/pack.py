"""The pack of prompts: every question, why it is asked and on what it rests.

A pack is a folder of TOML files, one for each part of the conversation, one for the short
conversation and `pack.toml` about the whole. The app brings one; a local pack can take its place.
"""

from enum import StrEnum
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Final

import msgspec

from msp_desktop.practice.codes import AbuseType, Principle
from msp_desktop.practice.grid_words import GridWords
from msp_desktop.practice.pack_file import PackFile
from msp_desktop.practice.part import Labels, Part, Work, read_part
from msp_desktop.practice.prompt import Prompt
from msp_desktop.practice.required import REQUIRED
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


class Pack(msgspec.Struct, frozen=True):
    """A whole pack of prompts, checked. `parts` holds prompts by part and id, in the file's order."""

    name: str
    version: str
    language: str
    edition: str
    parts: dict[str, dict[str, Prompt]]
    labels: Labels
    meanings: Labels
    grid: GridWords

    def prompt(self, part: str, id_: str) -> Prompt:
        """The prompt of that id; a `PartName` or `SHORT` names the part."""
        return self.parts[part][id_]

    def prompts(self, part: str) -> tuple[Prompt, ...]:
        """All prompts of a part, in order."""
        return tuple(self.parts[part].values())

    def statement(self, principle: Principle) -> str:
        """The principle as something a person can say of themselves (Guidance 14.13)."""
        return self.prompt("statements", principle.value.lower()).ask

    def label(self, code: StrEnum) -> str:
        """A short plain label for a code, or the code itself where the pack has none."""
        return self.labels.get(type(code).__name__, {}).get(code, code.value)

    def meaning(self, code: StrEnum) -> str:
        """What a code can stand for, in one plain line, or nothing where the pack says nothing."""
        return self.meanings.get(type(code).__name__, {}).get(code, "")

    def brought_forward(self, types: frozenset[AbuseType]) -> tuple[Prompt, ...]:
        """The further prompts about what is happening, offered when any of these types is named."""
        return tuple(each for each in self.prompts("concern") if types.intersection(each.types))


def load(folder: Traversable | Path) -> Pack:
    """The pack in that folder, read and checked as a whole; raises `PackBroken`."""
    file = PackFile(folder, ABOUT)
    about, works = _about(file)
    for entry in sorted(each.name for each in folder.iterdir()):
        if (
            entry.endswith(".toml")
            and entry != ABOUT
            and entry.removesuffix(".toml") not in REQUIRED
        ):
            raise PackFile(folder, entry).broken("is not a part of the conversation")
    files = {name: PackFile(folder, f"{name}.toml") for name in REQUIRED}
    parts = {name: read_part(each, name, works) for name, each in files.items()}
    grid = parts["grid"].grid
    assert grid is not None  # noqa: S101  # read_part refuses a grid without its words
    return Pack(
        name=flowing(about.name),
        version=flowing(about.version),
        language=about.language,
        edition=flowing(about.edition),
        parts={name: part.prompts for name, part in parts.items()},
        labels=_together("label", parts, files),
        meanings=_together("meaning", parts, files),
        grid=grid,
    )


def built_in() -> Pack:
    """The pack that comes with the app."""
    return load(resource("practice"))


def _about(file: PackFile) -> tuple[_About, dict[str, Work]]:
    fields = {name: value for name, value in file.content.items() if name != "work"}
    about = file.typed(fields, _About)
    works = {}
    for name, value in file.table("work").items():
        work = file.typed(value, Work, "work", name)
        if any(sign in work.work.lower() for sign in _NEEDS_EDITION) and not work.edition.strip():
            raise file.broken("is missing", "work", name, "edition")
        works[name] = work
    return about, works


def _together(kind: str, parts: dict[str, Part], files: dict[str, PackFile]) -> Labels:
    """Labels or meanings of all parts; the same code list in two parts is refused."""
    together: Labels = {}
    for name, part in parts.items():
        for code_list, labels in (part.labels if kind == "label" else part.meanings).items():
            if code_list in together:
                raise files[name].broken("is there twice, in two files", kind, code_list)
            together[code_list] = labels
    return together
