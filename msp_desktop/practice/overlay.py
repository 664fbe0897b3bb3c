"""A local pack's file laid over the built-in part of the same name.

It holds only what it wishes to say differently. `[prompt.ID]` replaces fields of a prompt that is
there; who is asked can't change, because the record keeps the answer by it. `[further.ID]` adds a
prompt, to be offered at the side. `[label.LIST]` and `[meaning.LIST]` put a code into other words;
the codes themselves, and the names of those that are returned, can never be replaced.
"""

from enum import StrEnum
from typing import Annotated, Any, Final

import msgspec

from msp_desktop.practice import codes
from msp_desktop.practice.codes import AbuseType, Lens
from msp_desktop.practice.pack_file import PackFile
from msp_desktop.practice.prompt import Prompt, Wording, flowing
from msp_desktop.practice.prompt_file import (
    ID,
    MOST,
    Labels,
    PromptEntry,
    PromptFile,
    SourceWork,
    grid_words,
    made_of,
    sources,
)
from msp_desktop.practice.required import LABELLED_IN

MOST_OFFERED: Final = 40
"""The most words that one prompt may offer to be picked."""

_Offered = Annotated[tuple[Wording, ...], msgspec.Meta(max_length=MOST_OFFERED)]


class _Replaced(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a local pack may say differently of a prompt; None leaves it as it is."""

    ask: Wording | None = None
    help: Annotated[str, msgspec.Meta(max_length=300)] | None = None
    why: Wording | None = None
    source: Wording | tuple[Wording, ...] | None = None
    lenses: dict[Lens, Wording] = {}
    offered: _Offered | None = None
    types: tuple[AbuseType, ...] | None = None


class _Further(PromptEntry, frozen=True, forbid_unknown_fields=True):
    """A prompt that is not in the built-in pack; `after` is the prompt it follows."""

    after: str = ""


def merge_local(
    below: PromptFile, file: PackFile, name: str, works: dict[str, SourceWork]
) -> PromptFile:
    """The part with what the file says differently; raises `PackBroken`."""
    has_grid = name == "grid"
    file.only("prompt", "further", "label", "meaning", *(("words",) if has_grid else ()))
    for table in ("prompt", "further"):
        count = len(file.table(table))
        if count > MOST:
            raise file.broken(f"has {count:,} prompts, and {MOST} are the most", table)
    prompts = dict(below.prompts)
    for id_, value in file.table("prompt").items():
        if id_ not in prompts:
            raise file.broken("is not a prompt of this part", "prompt", id_)
        prompts[id_] = _replaced(file, prompts[id_], value, works)
    return PromptFile(
        prompts=_with_further(file, prompts, works),
        labels=_labels(file, "label", name, below.labels),
        meanings=_labels(file, "meaning", name, below.meanings),
        grid=grid_words(file) if "words" in file.content else below.grid,
    )


def _replaced(file: PackFile, prompt: Prompt, value: Any, works: dict[str, SourceWork]) -> Prompt:  # noqa: ANN401
    path = ("prompt", prompt.id)
    written = file.typed(value, _Replaced, *path)
    changed: dict[str, Any] = {}
    for field in ("ask", "help", "why"):
        text = getattr(written, field)
        if text is not None:
            changed[field] = flowing(text)
    if written.source is not None:
        changed["source"] = sources(file, written.source, works, *path)
    if written.lenses:
        own = {lens: flowing(words) for lens, words in written.lenses.items()}
        changed["lenses"] = {**prompt.lenses, **own}
    if written.offered is not None:
        changed["offered"] = tuple(flowing(words) for words in written.offered)
    if written.types is not None:
        changed["types"] = written.types
    return msgspec.structs.replace(prompt, **changed)


def _with_further(
    file: PackFile, prompts: dict[str, Prompt], works: dict[str, SourceWork]
) -> dict[str, Prompt]:
    """All prompts in order, each further one after the one it follows, or at the end."""
    added: dict[str, Prompt] = {}
    follows: dict[str, str] = {}
    for id_, value in file.table("further").items():
        if not ID.fullmatch(id_):
            raise file.broken("is not a name of small letters, digits and _", "further", id_)
        if id_ in prompts:
            raise file.broken("is a prompt that is there already", "further", id_)
        written = file.typed(value, _Further, "further", id_)
        rests_on = sources(file, written.source, works, "further", id_)
        added[id_] = made_of(written, rests_on, id_)
        follows[id_] = written.after
    _refuse_loops(file, prompts, follows)
    order = list(prompts)
    waiting = list(added)
    while waiting:
        placed = [id_ for id_ in waiting if not follows[id_] or follows[id_] in order]
        for id_ in placed:
            before = follows[id_]
            order.insert(order.index(before) + 1 if before else len(order), id_)
        waiting = [id_ for id_ in waiting if id_ not in placed]
    return {id_: prompts.get(id_) or added[id_] for id_ in order}


def _refuse_loops(file: PackFile, prompts: dict[str, Prompt], follows: dict[str, str]) -> None:
    """Refuse a prompt that follows one which is nowhere, or in the end itself."""
    for id_, before in follows.items():
        if before and before not in prompts and before not in follows:
            raise file.broken("follows a prompt that is not there", "further", id_, "after")
        passed, at = {id_}, before
        while at in follows:
            if at in passed:
                raise file.broken("follows itself in a loop", "further", id_, "after")
            passed.add(at)
            at = follows[at]


def _labels(file: PackFile, kind: str, part: str, below: Labels) -> Labels:
    labels = {name: dict(of_codes) for name, of_codes in below.items()}
    for name in file.table(kind):
        code_list = _code_list(file, kind, name, part)
        known = {code.value for code in code_list}
        for code, words in file.table(kind, name).items():
            if code not in known:
                raise file.broken("is not a code of that list", kind, name, code)
            file.typed(words, Wording, kind, name, code)
            labels.setdefault(name, {})[code] = flowing(words)
    return labels


def _code_list(file: PackFile, kind: str, name: str, part: str) -> type[StrEnum]:
    home = LABELLED_IN.get(name)
    if home is None:
        raise file.broken("is not a list of codes", kind, name)
    if home != part:
        raise file.broken(f"belongs in {home}.toml", kind, name)
    code_list: type[StrEnum] = getattr(codes, name)
    if kind == "label" and code_list in codes.EXACT:
        raise file.broken("is a list whose names stay exactly as they are", kind, name)
    return code_list
