"""Every prompt has a place for its answer in the record, and every place has a prompt."""

from collections.abc import Iterator

import msgspec

from msp_desktop.practice.pack import Pack
from msp_desktop.practice.required import REQUIRED
from msp_desktop.record.conversation import Conversation
from tests.practice.asked_at_side import AT_SIDE
from tests.practice.asked_for import ASKED_FOR, NOT_ASKED_FOR


def places(kind: msgspec.inspect.Type, path: str = "") -> Iterator[tuple[str, bool]]:
    """Every place in the record, and whether it is a leaf, where something itself is kept."""
    match kind:
        case msgspec.inspect.StructType(fields=fields):
            if path:
                yield path, False
            for field in fields:
                yield from places(field.type, f"{path}.{field.encode_name}".lstrip("."))
        case msgspec.inspect.VarTupleType(item_type=item):
            inner = list(places(item, f"{path}[]"))
            yield path, len(inner) == 1
            yield from (each for each in inner if each[0] != f"{path}[]")
        case msgspec.inspect.Metadata(type=inner_kind):
            yield from places(inner_kind, path)
        case msgspec.inspect.UnionType(types=kinds):
            for each in kinds:
                if not isinstance(each, msgspec.inspect.NoneType):
                    yield from places(each, path)
        case _:
            yield path, True


PLACES = dict(places(msgspec.inspect.type_info(Conversation)))


def test_every_prompt_of_the_built_in_pack_has_a_place_for_its_answer(pack: Pack) -> None:
    ids = {f"{part}.{id_}" for part, prompts in pack.parts.items() for id_ in prompts}
    assert set(ASKED_FOR) | set(AT_SIDE) == ids
    assert set(AT_SIDE.values()) <= set(PLACES)


def test_only_a_prompt_without_a_field_of_its_own_stands_at_the_side(pack: Pack) -> None:
    for part, prompts in pack.parts.items():
        for id_, prompt in prompts.items():
            if f"{part}.{id_}" in AT_SIDE:
                assert prompt.only_for or prompt.types
                assert id_ not in REQUIRED[part]
            else:
                assert not prompt.only_for


def test_a_local_pack_cannot_lack_a_prompt_that_has_a_place(pack: Pack) -> None:
    assert {part: set(ids) for part, ids in REQUIRED.items()} == {
        part: {id_ for id_ in prompts if f"{part}.{id_}" not in AT_SIDE}
        for part, prompts in pack.parts.items()
    }


def test_every_place_that_a_prompt_asks_for_is_in_the_record() -> None:
    asked = {place for places in ASKED_FOR.values() for place in places}
    assert asked <= set(PLACES)


def test_every_place_in_the_record_is_asked_for_by_a_prompt() -> None:
    asked = {place for found in ASKED_FOR.values() for place in found} - {
        "outcomes.items",  # asked for as a whole only in its order
        "grid.placements",
        "sharing.decisions",
    }

    def is_asked(path: str) -> bool:
        return any(path == place or path.startswith((f"{place}.", f"{place}[]")) for place in asked)

    leaves = {path for path, leaf in PLACES.items() if leaf}
    assert {path for path in leaves if not is_asked(path)} == NOT_ASKED_FOR
