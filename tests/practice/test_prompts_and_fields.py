"""Every prompt has a place for its answer in the record, and every place has a prompt."""

from msp_desktop.practice.pack import Pack
from msp_desktop.questions.catalogue import every_question, required_prompts
from tests.practice.asked_at_side import AT_SIDE


def test_every_prompt_of_the_built_in_pack_has_a_place_for_its_answer(pack: Pack) -> None:
    ids = {f"{part}.{id_}" for part, prompts in pack.parts.items() for id_ in prompts}
    required = {f"{part}.{id_}" for part, found in required_prompts().items() for id_ in found}
    assert required | set(AT_SIDE) == ids
    places = {place for declared in every_question() for place in declared.places}
    assert set(AT_SIDE.values()) <= places


def test_only_a_prompt_without_a_field_of_its_own_stands_at_the_side(pack: Pack) -> None:
    for part, prompts in pack.parts.items():
        for id_, prompt in prompts.items():
            if f"{part}.{id_}" in AT_SIDE:
                assert prompt.only_for or prompt.types
                assert id_ not in required_prompts()[part]
            else:
                assert not prompt.only_for


def test_a_local_pack_cannot_lack_a_prompt_that_has_a_place(pack: Pack) -> None:
    assert {part: set(ids) for part, ids in required_prompts().items()} == {
        part: {id_ for id_ in prompts if f"{part}.{id_}" not in AT_SIDE}
        for part, prompts in pack.parts.items()
    }
