"""One part of a pack: its prompts and its short labels, from one file."""

import re
from enum import StrEnum
from typing import Any, Final

import msgspec

from msp_desktop.practice import codes
from msp_desktop.practice.codes import AbuseType, Lens
from msp_desktop.practice.grid_words import GridWords
from msp_desktop.practice.pack_file import PackFile
from msp_desktop.practice.prompt import AskedOf, Prompt, Source
from msp_desktop.practice.required import LABELLED_IN, REQUIRED
from msp_desktop.practice.wording import Wording, flowing

MOST: Final = 500
"""The most prompts that one file may hold."""

_ID = re.compile(r"[a-z][a-z0-9_]{0,59}")

Labels = dict[str, dict[str, str]]


class Work(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A work that sources name, as `pack.toml` lists it."""

    work: Wording
    edition: str = ""


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A prompt as it stands in the file."""

    to: AskedOf
    ask: Wording
    why: Wording
    source: Wording | tuple[Wording, ...]
    help: str = ""
    lenses: dict[Lens, Wording] = {}
    offered: tuple[Wording, ...] = ()
    types: tuple[AbuseType, ...] = ()


class Part(msgspec.Struct, frozen=True):
    """What one file holds; labels and meanings are by the name of a code list, then by code."""

    prompts: dict[str, Prompt]
    labels: Labels
    meanings: Labels
    grid: GridWords | None


def read_part(file: PackFile, name: str, works: dict[str, Work]) -> Part:
    """The part of that name; raises `PackBroken`."""
    has_grid = name == "grid"
    file.only("prompt", "label", "meaning", *(("words",) if has_grid else ()))
    written = file.table("prompt")
    if len(written) > MOST:
        raise file.broken(f"has {len(written):,} prompts, and {MOST} are the most", "prompt")
    for required in REQUIRED[name]:
        if required not in written:
            raise file.broken("is missing", "prompt", required)
    return Part(
        prompts={id_: _prompt(file, id_, value, works) for id_, value in written.items()},
        labels=_labels(file, "label", name),
        meanings=_labels(file, "meaning", name),
        grid=_grid(file) if has_grid else None,
    )


def _prompt(file: PackFile, id_: str, value: Any, works: dict[str, Work]) -> Prompt:  # noqa: ANN401
    if not _ID.fullmatch(id_):
        raise file.broken("is not a name of small letters, digits and _", "prompt", id_)
    written = file.typed(value, _Written, "prompt", id_)
    named = (written.source,) if isinstance(written.source, str) else written.source
    if not named:
        raise file.broken("is empty", "prompt", id_, "source")
    return Prompt(
        id=id_,
        ask=flowing(written.ask),
        to=written.to,
        help=flowing(written.help),
        why=flowing(written.why),
        source=tuple(_source(file, id_, each, works) for each in named),
        lenses={lens: flowing(added) for lens, added in written.lenses.items()},
        offered=tuple(flowing(words) for words in written.offered),
        types=written.types,
    )


def _source(file: PackFile, id_: str, written: str, works: dict[str, Work]) -> Source:
    """From `care_act: s42(1)` to the work, the place in it and its edition."""
    name, _, place = written.partition(":")
    work = works.get(name.strip())
    if work is None:
        raise file.broken("names a work that pack.toml does not list", "prompt", id_, "source")
    return Source(work=work.work, place=place.strip(), edition=work.edition)


def _labels(file: PackFile, kind: str, part: str) -> Labels:
    labels = {}
    for name in file.table(kind):
        home = LABELLED_IN.get(name)
        if home is None:
            raise file.broken("is not a list of codes", kind, name)
        if home != part:
            raise file.broken(f"belongs in {home}.toml", kind, name)
        code_list: type[StrEnum] = getattr(codes, name)
        labels[name] = _of_codes(file, [code.value for code in code_list], kind, name)
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


def _grid(file: PackFile) -> GridWords:
    if "words" not in file.content:
        raise file.broken("is missing", "words")
    words = file.typed(file.table("words"), GridWords, "words")
    for name, axis in (("safety", words.safety), ("wellbeing", words.wellbeing)):
        if not axis.reaches_over_all:
            raise file.broken("do not rise to 100", "words", name, "bands")
    return words
