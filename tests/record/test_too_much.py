"""A document that has grown too large is refused with what to do, and one that fits is kept."""

import pytest

from msp_desktop.record.canonical import MOST_BYTES, from_json, to_json
from msp_desktop.record.concern import Account
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import CannotBeKept, TooMuchForOne
from msp_desktop.record.part import MOST_ITEMS, MOST_LETTERS, SpokenWords, new_id
from tests.unlocked import NOON
from tests.visits import doorstep


def with_accounts(*texts: str) -> Conversation:
    visit = doorstep.visit(NOON)
    accounts = tuple(Account(id=new_id(), words=SpokenWords(text=text)) for text in texts)
    return visit.but(concern=visit.concern.but(accounts=accounts))


def test_as_many_long_answers_as_fit_are_kept() -> None:
    full = with_accounts(*["w" * MOST_LETTERS] * (MOST_BYTES // MOST_LETTERS - 1))
    assert from_json(to_json(full)) == full


@pytest.mark.parametrize(
    "texts",
    [
        ["w" * MOST_LETTERS] * (MOST_BYTES // MOST_LETTERS + 1),
        ["w" * (MOST_LETTERS + 1)],
        ["w"] * (MOST_ITEMS + 1),
    ],
)
def test_more_than_that_is_told_with_what_to_do(texts: list[str]) -> None:
    with pytest.raises(TooMuchForOne, match="larger than one record can hold") as refused:
        to_json(with_accounts(*texts))
    assert "sent it" not in refused.value.sentence


@pytest.mark.parametrize("text", ["\x07", "\ud800"])
def test_letters_that_cannot_be_kept_are_told_without_saying_them(text: str) -> None:
    with pytest.raises(CannotBeKept, match="cannot be saved as it stands") as refused:
        to_json(with_accounts(f"secret{text}"))
    assert "secret" not in refused.value.sentence
    assert "sent it" not in refused.value.sentence
