"""What is expected of Karwan's visit once it was entered at the window."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import Answer, Asked
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import asked_code
from tests.scenarios import car_wash
from tests.scenarios.alike import differences
from tests.scenarios.at_the_window import at_the_window, conversations_in, store_of
from tests.scenarios.reading import Document
from tests.visits import car_wash as meant

NOT_ENTERED = (
    "concern.types",
    "not_asked",
    "outcomes.asked",
    "sharing.decisions.0.which_part",
    "sharing.decisions.1.which_part",
)
"""Whoever does not agree refuses the whole, and is not asked for the part; `asked` follows from the
outcomes, kinds of abuse stand in the order of the list, and what was not asked is asserted on its
own."""


@dataclass(frozen=True)
class Visited:
    """Everything that the visit left behind."""

    told: Conversation
    charity: Document
    mash: Document
    council: Document

    @property
    def documents(self) -> tuple[Document, ...]:
        return self.charity, self.mash, self.council


@pytest.fixture(scope="module")
def visited(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Visited:
    folder = tmp_path_factory.mktemp("car-wash")
    store = store_of(meant.OFFICER, folder / "store")
    with at_the_window(qapp, store) as at:
        car_wash.visit(at)
        at.finish()
        car_wash.documents(at, folder)
    (told,) = conversations_in(store)
    return Visited(
        told=told,
        charity=Document(folder / car_wash.FOR_CHARITY),
        mash=Document(folder / car_wash.FOR_MASH),
        council=Document(folder / car_wash.FOR_COUNCIL),
    )


def test_every_field_of_it_stands_in_the_record_as_meant(visited: Visited) -> None:
    found = differences(visited.told, meant.visit(visited.told.started_at))
    assert not [path for path in found if not path.startswith(NOT_ENTERED)], found
    as_meant = meant.visit(visited.told.started_at)
    assert set(visited.told.concern.types) == set(as_meant.concern.types)


def test_the_interpreters_english_stands_beside_the_original(visited: Visited) -> None:
    first, second, third = (account.words for account in visited.told.concern.accounts)
    assert (first.text, first.in_english) == (car_wash.PASSPORT, car_wash.PASSPORT_IN_ENGLISH)
    assert (second.text, second.in_english) == (car_wash.HOUSE, car_wash.HOUSE_IN_ENGLISH)
    assert third.text == car_wash.OWE
    for document in (visited.charity, visited.mash):
        assert car_wash.PASSPORT_IN_ENGLISH in document.text
        assert car_wash.HOUSE_IN_ENGLISH in document.text


def test_kurdish_is_copied_out_of_both_as_it_was_said(visited: Visited) -> None:
    for document in (visited.charity, visited.mash):
        copied = " ".join(document.copied().split())
        assert car_wash.PASSPORT in copied
        assert car_wash.HOUSE in copied


def test_he_was_asked_and_expressed_what_he_wants(visited: Visited) -> None:
    assert asked_code(visited.told.outcomes) is Asked.EXPRESSED
    assert Asked.EXPRESSED in visited.charity.text


def test_what_the_charity_gets_holds_his_words_and_wishes(visited: Visited) -> None:
    for words in (
        car_wash.PASSPORT_IN_ENGLISH,
        car_wash.HOUSE_IN_ENGLISH,
        "I want to send money home.",
        "them, not you",
    ):
        assert words in visited.charity.text


def test_what_mash_gets_shows_the_refusal_the_grounds_and_that_he_was_told(
    visited: Visited,
) -> None:
    sharing = visited.mash.after("Sharing")
    for words in (
        "oes not agree",
        "thers at risk",
        "erious crime",
        "Five other men sleep on the site, and this may be modern slavery.",
        "Told, through the interpreter, what is shared and why.",
    ):
        assert words in sharing


def test_the_two_referrals_of_one_account_differ(visited: Visited) -> None:
    assert visited.charity.text != visited.mash.text
    assert "serious crime" in visited.mash.text.lower()
    assert "serious crime" not in visited.charity.text.lower()
    assert "The hub" not in visited.charity.text


def test_his_mother_is_named_only_to_say_that_she_is_not_told(visited: Visited) -> None:
    for document in visited.documents:
        for after in document.text.split("His mother")[1:]:
            assert after.startswith(": Karwan does not agree. Do not tell her.")


def test_others_at_risk_are_named_to_those_who_can_act(visited: Visited) -> None:
    assert visited.told.concern.others_at_risk is Answer.YES
    assert visited.told.concern.children_at_risk is Answer.NOT_SURE
    for document in (visited.mash, visited.council):
        assert car_wash.CHILDREN in document.text


def test_coercion_is_noted_apart_from_capacity(visited: Visited) -> None:
    assert visited.told.capacity.doubt is Answer.NO
    assert "oercion noted" in visited.mash.text


def test_unfinished_parts_read_not_asked_with_the_reason(visited: Visited) -> None:
    reasons = {left.prompt: left.reason for left in visited.told.not_asked}
    assert reasons["statements"] == car_wash.LINE_DROPPED
    assert reasons["plan"] == car_wash.LINE_DROPPED
    for document in (visited.mash, visited.council):
        assert "ot asked" in document.text
        assert car_wash.LINE_DROPPED in document.text


def test_no_heading_stands_over_nothing(visited: Visited) -> None:
    for document in visited.documents:
        for page in document.pages:
            assert ": ," not in page
            assert "None" not in page


def test_the_handling_marking_is_on_every_page_as_set(visited: Visited) -> None:
    for document in visited.documents:
        for page in document.pages:
            assert page.count("OFFICIAL-SENSITIVE") >= 2


def test_he_did_not_place_himself_and_the_reason_is_printed(visited: Visited) -> None:
    reason = "Karwan did not wish to place himself before he is away from the site."
    assert visited.told.grid.declined == reason
    assert [mark.who for mark in visited.told.grid.placements] == ["the practitioner"]
    assert reason in visited.council.text
