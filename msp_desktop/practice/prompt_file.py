"""One part of a pack: its prompts and its short labels, from one file."""

import re
from enum import StrEnum
from typing import Any, Final

import msgspec

from msp_desktop.practice import advocacy_codes, codes, statement_codes
from msp_desktop.practice.codes import AbuseType, Lens
from msp_desktop.practice.grid_words import PackGridWords
from msp_desktop.practice.pack_file import PackFile
from msp_desktop.practice.prompt import AskedOf, Prompt, PromptSource, Wording, flowing
from msp_desktop.practice.required import LABELLED_IN

MOST: Final = 500
"""The most prompts that one file may hold."""

ID: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")
"""How the id of a prompt is spelt."""

Labels = dict[str, dict[str, str]]


class SourceWork(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A work that sources name, as `pack.toml` lists it."""

    work: Wording
    edition: str = ""


class PromptEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A prompt as it stands in the file."""

    to: AskedOf
    ask: Wording
    why: Wording
    source: Wording | tuple[Wording, ...]
    help: str = ""
    lenses: dict[Lens, Wording] = {}
    offered: tuple[Wording, ...] = ()
    types: tuple[AbuseType, ...] = ()
    only_for: tuple[Lens, ...] = ()


class PromptFile(msgspec.Struct, frozen=True):
    """What one file holds; labels and meanings are by the name of a code list, then by code."""

    prompts: dict[str, Prompt]
    labels: Labels
    meanings: Labels
    grid: PackGridWords | None


def code_list(name: str) -> type[StrEnum]:
    """The list of codes of that name, wherever the field's terms keep it."""
    homes = (codes, statement_codes, advocacy_codes)
    found: type[StrEnum] = next(getattr(home, name) for home in homes if hasattr(home, name))
    return found


def read_part(
    file: PackFile, name: str, works: dict[str, SourceWork], required: tuple[str, ...]
) -> PromptFile:
    """The part of that name, with the prompts that are required of it; raises `PackBroken`."""
    has_grid = name == "grid"
    file.only("prompt", "label", "meaning", *(("words",) if has_grid else ()))
    written = file.table("prompt")
    if len(written) > MOST:
        raise file.broken(f"has {len(written):,} prompts, and {MOST} are the most", "prompt")
    for id_ in required:
        if id_ not in written:
            raise file.broken("is missing", "prompt", id_)
    return PromptFile(
        prompts={id_: _prompt(file, id_, value, works) for id_, value in written.items()},
        labels=_labels(file, "label", name),
        meanings=_labels(file, "meaning", name),
        grid=grid_words(file) if has_grid else None,
    )


def _prompt(file: PackFile, id_: str, value: Any, works: dict[str, SourceWork]) -> Prompt:  # noqa: ANN401
    if not ID.fullmatch(id_):
        raise file.broken("is not a name of small letters, digits and _", "prompt", id_)
    written = file.typed(value, PromptEntry, "prompt", id_)
    return made_of(written, sources(file, written.source, works, "prompt", id_), id_)


def made_of(written: PromptEntry, rests_on: tuple[PromptSource, ...], id_: str) -> Prompt:
    """The prompt that was written, its texts flowing."""
    return Prompt(
        id=id_,
        ask=flowing(written.ask),
        to=written.to,
        help=flowing(written.help),
        why=flowing(written.why),
        source=rests_on,
        lenses={lens: flowing(added) for lens, added in written.lenses.items()},
        offered=tuple(flowing(words) for words in written.offered),
        types=written.types,
        only_for=written.only_for,
    )


def sources(
    file: PackFile, written: str | tuple[str, ...], works: dict[str, SourceWork], *path: str
) -> tuple[PromptSource, ...]:
    """From `care_act: s42(1)` to the work, the place in it and its edition; at least one."""
    named = (written,) if isinstance(written, str) else written
    if not named:
        raise file.broken("is empty", *path, "source")
    found = []
    for each in named:
        name, _, place = each.partition(":")
        work = works.get(name.strip())
        if work is None:
            raise file.broken("names a work that pack.toml does not list", *path, "source")
        found.append(PromptSource(work=work.work, place=place.strip(), edition=work.edition))
    return tuple(found)


def _labels(file: PackFile, kind: str, part: str) -> Labels:
    labels = {}
    for name in file.table(kind):
        home = LABELLED_IN.get(name)
        if home is None:
            raise file.broken("is not a list of codes", kind, name)
        if home != part:
            raise file.broken(f"belongs in {home}.toml", kind, name)
        expected = [code.value for code in code_list(name)]
        labels[name] = _of_codes(file, expected, kind, name)
    return labels


def _of_codes(file: PackFile, expected: list[str], kind: str, name: str) -> dict[str, str]:
    """One label for every code of a list and nothing else."""
    labels = file.table(kind, name)
    for code, label in labels.items():
        if code not in expected:
            raise file.broken("is not a code of that list", kind, name, code)
        file.typed(label, Wording, kind, name, code)
    for code in expected:
        if code not in labels:
            raise file.broken("is missing", kind, name, code)
    return {code: flowing(label) for code, label in labels.items()}


def grid_words(file: PackFile) -> PackGridWords:
    """The words of the grid, all of them; raises `PackBroken`."""
    if "words" not in file.content:
        raise file.broken("is missing", "words")
    words = file.typed(file.table("words"), PackGridWords, "words")
    for name, axis in (("safety", words.safety), ("wellbeing", words.wellbeing)):
        if not axis.reaches_over_all:
            raise file.broken("do not rise to 100", "words", name, "bands")
    return words
