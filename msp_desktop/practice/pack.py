"""The pack of prompts: every question, why it is asked and on what it rests.

A pack is a folder of TOML files, one for each part of the conversation, one for the short
conversation, `organisation.toml`, and `pack.toml` about the whole. The app brings one. A local pack
is laid over it and holds only what an organisation says differently.
"""

from collections.abc import Iterable
from copy import copy
from enum import StrEnum
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Final

import msgspec

from msp_desktop.practice.codes import AbuseType, Lens, Principle, Recipient
from msp_desktop.practice.faults import PackBroken, shortened
from msp_desktop.practice.grid_words import PackGridWords
from msp_desktop.practice.organisation import (
    ORGANISATION,
    LocalContact,
    LocalContactKind,
    LocalRecipient,
    Organisation,
    read_organisation,
)
from msp_desktop.practice.overlay import merge_local
from msp_desktop.practice.pack_file import PackFile
from msp_desktop.practice.pack_files import Files, PackFolder, digest_of, raw_in
from msp_desktop.practice.prompt import Prompt, Wording, flowing
from msp_desktop.practice.prompt_file import PromptFile, SourceWork, read_part
from msp_desktop.practice.required import LABELLED_IN, PACK_PARTS, Required
from msp_desktop.practice.sheet_words import SHEET_FILE, SheetWords, read_sheet

ABOUT: Final = "pack.toml"

FILES: Final = frozenset({ABOUT, ORGANISATION, *(f"{name}.toml" for name in PACK_PARTS)})
"""Every file that the app's own pack has; a local one may have sheets to leave besides."""

# Paragraphs of these move between editions, so a number without its edition says nothing.
_NEEDS_EDITION: Final = ("guidance", "code of practice")

_NAMED_BY: Final = 12
"""So many hex digits of the digest stand in records and documents: 48 bits tell packs apart."""


_Name = Annotated[str, msgspec.Meta(pattern=r"\S", max_length=80)]
_Version = Annotated[str, msgspec.Meta(pattern=r"\S", max_length=20)]


_THEN: Final = "; then "


class _About(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `pack.toml` says of the pack."""

    name: _Name
    version: _Version
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    edition: Wording


class _AboutLocal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a local `pack.toml` says; language and edition stay the built-in ones if not said."""

    name: _Name
    version: _Version
    edition: Wording | None = None


class Pack:
    """A pack of prompts. Each part is read and checked when it is first asked for, then kept.

    Whatever asks for a part raises `PackBroken` if its file cannot be used. `load` and `local` read
    all parts at once, so a pack that came from there raises nothing later.
    """

    def __init__(self, folder: PackFolder, required: Required, over: Files | None = None) -> None:
        """The pack in `folder`, with the files of a local pack laid over it where there are some.

        `required` are the prompts that each part must have.

        Raises:
            PackBroken: `pack.toml` cannot be used.
        """
        file = PackFile(ABOUT, raw_in(folder, ABOUT))
        about = file.typed(_without_works(file), _About)
        self.name, self.version = flowing(about.name), flowing(about.version)
        self.language = about.language
        self.edition = flowing(about.edition)
        self._folder = folder
        self._required = required
        self._works = _works(file, {})
        self._parts: dict[str, PromptFile] = {}
        self._over: Files = over or {}
        self._marking: str | None = None
        if over is not None:
            self._take_on(over)

    @property
    def is_local(self) -> bool:
        """Whether an organisation's own words are laid over the built-in ones."""
        return bool(self._over)

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the files that make this pack what it is, as 64 hex digits."""
        files = self._over or {name: raw_in(self._folder, name) for name in FILES}
        if self._marking is not None:
            files = {**files, "marking of the policy": self._marking.encode()}
        return digest_of(files)

    @property
    def title(self) -> str:
        """How records and documents name it: name, version, and the first digits of its digest.

        The marking of a policy is no prompt, so the title is the same with and without it.
        """
        return f"{self.name} {self.version} [{self.unmarked.digest[:_NAMED_BY]}]"

    def prompt(self, part: str, id_: str) -> Prompt:
        """The prompt of that id; a `PartName` or `SHORT` names the part."""
        return self._part(part).prompts[id_]

    def prompts(self, part: str) -> tuple[Prompt, ...]:
        """All prompts of a part, in order."""
        return tuple(self._part(part).prompts.values())

    @property
    def parts(self) -> dict[str, dict[str, Prompt]]:
        """Every prompt, by part and id; reads what was not read yet."""
        return {name: dict(self._part(name).prompts) for name in PACK_PARTS}

    @property
    def grid(self) -> PackGridWords:
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

    def side_prompts(
        self, part: str, lens: Lens, types: Iterable[AbuseType] = ()
    ) -> tuple[Prompt, ...]:
        """What may be asked besides: this lens's own prompts, and those for the types named."""
        named = frozenset(types)
        return tuple(
            each
            for each in self.prompts(part)
            if each.id not in self._required[part]
            and (each.types or each.only_for)
            and (not each.types or named.intersection(each.types))
            and (not each.only_for or lens in each.only_for)
        )

    # What the organisation says of itself.

    @property
    def marking(self) -> str | None:
        """The handling marking of documents: None where none is set, empty where none is wanted."""
        return self._organisation.marking if self._marking is None else self._marking

    @property
    def recipients(self) -> tuple[LocalRecipient, ...]:
        """Everybody by name that a document can be for."""
        return self._organisation.recipients

    @property
    def contacts(self) -> dict[LocalContactKind, LocalContact]:
        """Whom to ring or write to, by what for."""
        return dict(self._organisation.contacts)

    def first_recipients(self, lens: Lens) -> tuple[Recipient, ...]:
        """The kinds of recipient that this lens is offered first."""
        return self._organisation.first.get(lens, ())

    @cached_property
    def sheets(self) -> dict[str, SheetWords]:
        """The sheets to leave that an organisation brings, by their language."""
        read = [
            read_sheet(PackFile(name, raw))
            for name, raw in sorted(self._over.items())
            if SHEET_FILE.fullmatch(name)
        ]
        return {each.language: each for each in read}

    @cached_property
    def _organisation(self) -> Organisation:
        below = read_organisation(PackFile(ORGANISATION, raw_in(self._folder, ORGANISATION)))
        raw = self._over.get(ORGANISATION)
        return below if raw is None else read_organisation(PackFile(ORGANISATION, raw)).over(below)

    def _labelling(self, code: StrEnum) -> PromptFile | None:
        part = LABELLED_IN.get(type(code).__name__)
        return self._part(part) if part else None

    def _part(self, name: str) -> PromptFile:
        part = self._parts.get(name)
        if part is None:
            file = f"{name}.toml"
            part = read_part(
                PackFile(file, raw_in(self._folder, file)), name, self._works, self._required[name]
            )
            if file in self._over:
                part = merge_local(part, PackFile(file, self._over[file]), name, self._works)
            self._parts[name] = part
        return part

    def _take_on(self, over: Files) -> None:
        if ABOUT not in over:
            raise PackBroken(file=ABOUT, line=1, field="the file", problem="is missing")
        file = PackFile(ABOUT, over[ABOUT])
        about = file.typed(_without_works(file), _AboutLocal)
        self.name, self.version = flowing(about.name), flowing(about.version)
        if about.edition is not None:
            self.edition = flowing(about.edition)
        self._works = _works(file, self._works)

    def with_marking(self, marking: str) -> "Pack":
        """The same pack with another handling marking, which makes it a pack of another digest."""
        other = copy(self)
        other.__dict__.pop("digest", None)
        other._marking = marking  # noqa: SLF001 - it is one of ours
        return other

    @property
    def unmarked(self) -> "Pack":
        """The same pack without the marking of a policy."""
        if self._marking is None:
            return self
        other = copy(self)
        other.__dict__.pop("digest", None)
        other._marking = None  # noqa: SLF001 - it is one of ours
        return other

    def read_all(self) -> "Pack":
        """Read and check every part now; raises `PackBroken`."""
        for name in PACK_PARTS:
            self._part(name)
        _ = self._organisation, self.sheets
        return self


def load(folder: Traversable | Path, required: Required) -> Pack:
    """The whole pack in that folder, every file of it read and checked; raises `PackBroken`."""
    pack = Pack(folder, required)
    _only_known(sorted(each.name for each in folder.iterdir() if each.name.endswith(".toml")))
    return pack.read_all()


def laid_over(folder: PackFolder, files: Files, required: Required) -> Pack:
    """A local pack over the one in `folder`, all read and checked; raises `PackBroken`."""
    _only_known(sorted(files))
    return Pack(folder, required, files).read_all()


def also_with(before: str, title: str) -> str:
    """What a record says of its packs once it is gone on with under this one; none is forgotten."""
    titles = [each for each in before.split(_THEN) if each]
    return before if title in titles else _THEN.join([*titles, title])


def _only_known(names: list[str]) -> None:
    for name in names:
        if name not in FILES and not SHEET_FILE.fullmatch(name):
            problem = "is not a part of the conversation"
            raise PackBroken(file=shortened(name), line=1, field="the file", problem=problem)


def _without_works(file: PackFile) -> dict[str, object]:
    return {name: value for name, value in file.content.items() if name != "work"}


def _works(file: PackFile, below: dict[str, SourceWork]) -> dict[str, SourceWork]:
    """The works that sources may name: those known already, and those this file adds."""
    works = dict(below)
    for name, value in file.table("work").items():
        if name in below:
            raise file.broken("is a work that is there already", "work", name)
        work = file.typed(value, SourceWork, "work", name)
        if any(sign in work.work.lower() for sign in _NEEDS_EDITION) and not work.edition.strip():
            raise file.broken("is missing", "work", name, "edition")
        works[name] = work
    return works
