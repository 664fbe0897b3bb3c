"""Generated: of each piece that is held back, in each kind of document, nothing is anywhere."""

from functools import cache

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.items import TickedItem
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import KINDS, PERSON
from msp_desktop.documents.kinds.persons_copy import neutral
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Agreement
from msp_desktop.record.conversation import Conversation
from msp_desktop.sealing.seal import seal
from tests.disclosure.canaries import AT, everywhere
from tests.disclosure.records import (
    OUTSIDE,
    all_items,
    all_said,
    all_that_goes,
    canaries,
    with_decision,
)
from tests.sealing.sealed_file import rowans_key, unlocked

every_kind = pytest.mark.parametrize(
    "kind",
    [*KINDS, neutral(PERSON, ("We talk again.",))],
    ids=[*(kind.id for kind in KINDS), "neutral"],
)
every_reader = pytest.mark.parametrize("kind", OUTSIDE, ids=lambda kind: kind.id)
ITEMS = all_items(all_said())
GROUPS = [
    tuple(each for number, each in enumerate(ITEMS, start=1) if number >> bit & 1)
    for bit in range(len(ITEMS).bit_length())
]
"""Each item is in one at least, among others of its part that are not: few documents prove all."""


@cache
def in_part() -> Conversation:
    whole = all_said()
    for kind in OUTSIDE:
        whole = with_decision(
            whole, kind.recipient, agreement=Agreement.IN_PART, which_part="not the canary0001q"
        )
    return whole


def found(group: tuple[TickedItem, ...], text: str) -> list[str]:
    """Words of these items that stand in a text."""
    return [word for each in group for word in canaries(each.text) if word in text]


def times_not_asked(text: str) -> int:
    """How often something is said not to have been asked; a piece may be called so itself."""
    return text.lower().replace("not asked reason", "").count("not asked")


def keys_of(group: tuple[TickedItem, ...]) -> frozenset[str]:
    return frozenset(each.key for each in group)


@every_kind
def test_each_piece_left_out_is_nowhere_in_what_goes(kind: DocumentKind) -> None:
    not_asked = times_not_asked(all_that_goes(disclose(all_said(), kind), kind))
    for group in GROUPS:
        shared = disclose(all_said(), kind, excluded=keys_of(group))
        text = all_that_goes(shared, kind)
        assert found(group, text) == []
        assert times_not_asked(text) <= not_asked
        if not kind.professional:
            assert shared.record.left_out == ()
            assert "left out" not in text.lower().replace("_left_out", "")


@every_reader
def test_each_piece_held_back_is_nowhere_in_what_goes(kind: DocumentKind) -> None:
    for group in GROUPS:
        whole = with_decision(in_part(), kind.recipient, held_back=tuple(sorted(keys_of(group))))
        text = all_that_goes(disclose(whole, kind, included=keys_of(ITEMS)), kind)
        assert found(group, text) == []
        assert "canary0001q" not in text


@every_reader
def test_each_word_held_back_is_nowhere_unless_it_is_kept(kind: DocumentKind) -> None:
    for group in GROUPS:
        words = [word for each in group for word in canaries(each.text)]
        whole = with_decision(in_part(), kind.recipient, held_back_words=", ".join(words))
        ticked = keys_of(ITEMS) - keys_of(group)
        text = all_that_goes(disclose(whole, kind, included=ticked), kind)
        assert found(group, text) == []


@every_reader
def test_nothing_goes_under_a_partial_agreement_before_it_is_ticked(kind: DocumentKind) -> None:
    assert found(ITEMS, all_that_goes(disclose(in_part(), kind), kind)) == []


@every_reader
def test_half_of_the_pieces_held_back_is_in_no_sealed_file(kind: DocumentKind) -> None:
    held, ticked = ITEMS[::2], ITEMS[1::2]
    whole = with_decision(in_part(), kind.recipient, held_back=tuple(sorted(keys_of(held))))
    made = make_document(whole, kind, at=AT, included=keys_of(ITEMS))
    text = everywhere(unlocked(seal(made, rowans_key())))
    assert found(held, text) == []
    assert found(ticked, text)
