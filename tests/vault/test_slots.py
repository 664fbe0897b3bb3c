"""Key slots cost a guesser dear, and a hostile header cannot make them cost us dear."""

from uuid import uuid4

import msgspec
import pytest

from msp_desktop.vault.keys.keys import database_key, header_key, new_data_key, trail_key
from msp_desktop.vault.keys.slots import Cost, Slot, SlotKind, calibrate, seal, unseal

STORE = uuid4()
DATA_KEY = new_data_key()


@pytest.fixture(scope="module")
def slot() -> Slot:
    return seal(SlotKind.PASSPHRASE, b"the right one", DATA_KEY, STORE, Cost.least())


def test_the_right_secret_opens_a_slot(slot: Slot) -> None:
    assert unseal(slot, b"the right one", STORE) == DATA_KEY


def test_a_wrong_secret_does_not(slot: Slot) -> None:
    assert unseal(slot, b"the wrong one", STORE) is None


def test_a_slot_moved_to_another_store_does_not_open(slot: Slot) -> None:
    assert unseal(slot, b"the right one", uuid4()) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": "recovery"},
        {"cost": Cost(memory=Cost.LEAST_MEMORY, passes=4, lanes=4)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"sealed": bytes(48)},
    ],
)
def test_a_slot_with_any_fact_changed_does_not_open(slot: Slot, changed: dict[str, object]) -> None:
    altered = msgspec.structs.replace(slot, **changed)
    assert unseal(altered, b"the right one", STORE) is None


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (Cost.LEAST_MEMORY - 1, 3, 4),
        (Cost.MOST_MEMORY + 1, 3, 4),
        (2**40, 3, 4),
        (Cost.LEAST_MEMORY, 2, 4),
        (Cost.LEAST_MEMORY, 2**31, 4),
        (Cost.LEAST_MEMORY, 3, 0),
        (Cost.LEAST_MEMORY, 3, 2**20),
        (Cost.MOST_MEMORY, 9, 4),
    ],
)
def test_a_cost_outside_its_limits_cannot_even_be_read(
    memory: int, passes: int, lanes: int
) -> None:
    line = msgspec.json.encode({"memory": memory, "passes": passes, "lanes": lanes})
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(line, type=Cost)


@pytest.mark.parametrize("speed", [1 / 20, 1 / 4, 1.0, 4.0, 40.0])
def test_the_cost_settles_between_half_a_second_and_one_wherever_it_can(speed: float) -> None:
    def seconds(cost: Cost) -> float:
        work = cost.memory * cost.passes
        return 0.2 / speed * work / (Cost.LEAST_MEMORY * Cost.LEAST_PASSES)

    cost = calibrate(seconds)
    if speed < 0.2:
        assert cost == Cost.least()
    elif cost.passes < Cost.MOST_PASSES and cost.memory * cost.passes < Cost.MOST_WORK // 2:
        assert 0.5 <= seconds(cost) <= 1.0


def test_each_purpose_and_each_store_has_a_key_of_its_own() -> None:
    grown = {
        grow(DATA_KEY, store)
        for grow in (database_key, header_key, trail_key)
        for store in (STORE, uuid4())
    }
    assert len(grown | {DATA_KEY}) == 7
    assert {len(key) for key in grown} == {32}
