"""Invented people look invented, are the same every time, and are varied enough to search."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from msp_desktop.demo.people import PRACTITIONERS
from msp_desktop.demo.store import InventedConversation, invented_conversations
from msp_desktop.practice.codes import AbuseType, Lens, Location, PartName
from msp_desktop.questions.own_words import own_words
from msp_desktop.record.canonical import digest, from_json, to_json
from msp_desktop.record.checks.age import doubt_about_born
from msp_desktop.record.conversation import (
    Conversation,
    Coverage,
    Practitioner,
    begin,
    coverage,
    part_of,
)
from msp_desktop.record.person import age_on

NOW = datetime(2026, 11, 26, 14, 30, tzinfo=UTC)
AT_LENGTH = 7


def invented(people: int, seed: int = 1) -> list[InventedConversation]:
    return list(invented_conversations(people, now=NOW, seed=seed))


MANY = invented(400)
RICH = invented(AT_LENGTH)


def everything(conversation: Conversation) -> str:
    return to_json(conversation).decode("utf-8")


def test_there_are_as_many_people_as_asked_for() -> None:
    for people in (0, 1, 3, 7, 8, 100):
        assert len({i.conversation.person_id for i in invented(people)}) == people


def test_every_conversation_is_its_own() -> None:
    ids = [i.conversation.id for i in MANY]
    assert len(set(ids)) == len(ids)


def test_the_same_seed_and_moment_give_the_same_people() -> None:
    assert [digest(i.conversation) for i in invented(60)] == [
        digest(i.conversation) for i in invented(60)
    ]


def test_another_seed_gives_other_people() -> None:
    first, second = invented(20)[-1], invented(20, seed=2)[-1]
    assert first.conversation != second.conversation


def test_fewer_people_are_the_first_of_more() -> None:
    assert invented(30) == MANY[: len(invented(30))]


@pytest.mark.parametrize("n", range(len(RICH)))
def test_the_first_people_are_told_at_length(n: int) -> None:
    told = RICH[n]
    assert len(own_words(told.conversation)) >= 5
    assert told.conversation.concern.observed
    assert len(to_json(told.conversation)) > 3_500


def test_the_first_people_are_seven_kinds_of_story_and_four_lenses() -> None:
    types = {kind for i in RICH for kind in i.conversation.concern.types}
    assert types >= {
        AbuseType.FINANCIAL_OR_MATERIAL,
        AbuseType.SELF_NEGLECT,
        AbuseType.ORGANISATIONAL,
        AbuseType.DOMESTIC,
        AbuseType.MODERN_SLAVERY,
        AbuseType.NEGLECT,
    }
    assert {i.conversation.practitioner.lens for i in RICH} == set(Lens)
    assert {i.finished for i in RICH} == {True, False}


def test_one_person_is_met_twice_and_the_decision_carries_on() -> None:
    counts = Counter(i.conversation.person_id for i in RICH)
    assert sorted(counts.values()) == [1] * 6 + [2]
    (twice,) = [person for person, count in counts.items() if count == 2]
    first, second = [i.conversation for i in RICH if i.conversation.person_id == twice]
    assert first.started_at < second.started_at
    assert [len(c.capacity.decisions[0].attempts) for c in (first, second)] == [1, 2]


def test_every_document_can_be_kept_and_read_back() -> None:
    for told in MANY:
        assert from_json(to_json(told.conversation)) == told.conversation


def test_everybody_was_met_before_now_and_within_sixty_weeks() -> None:
    for told in MANY:
        assert NOW - timedelta(weeks=60) <= told.conversation.started_at < NOW


def test_everybody_is_grown_up_and_of_an_age_that_can_be() -> None:
    for told in MANY:
        person, day = told.conversation.person, told.conversation.started_at.date()
        age = age_on(person, day)
        assert age is None or 18 <= age <= 99
        assert doubt_about_born(person, day) == ""
    assert any(t.conversation.person.born.on for t in MANY)
    assert any(t.conversation.person.age for t in MANY)


def test_every_lens_type_and_most_places_come_up() -> None:
    met = [i.conversation for i in MANY]
    assert {c.practitioner.lens for c in met} == set(Lens)
    assert {kind for c in met for kind in c.concern.types} == set(AbuseType)
    assert len({c.concern.location for c in met} & set(Location)) >= 8


def test_every_practitioner_looks_through_the_lens_they_have() -> None:
    assert {i.conversation.practitioner for i in MANY} <= set(PRACTITIONERS)


def test_some_are_finished_and_some_were_left_on_the_way() -> None:
    finished = [i for i in MANY if i.finished]
    assert 0.5 < len(finished) / len(MANY) < 0.9
    assert len({i.last_part for i in MANY if not i.finished}) >= 8


def test_nothing_is_told_beyond_the_part_where_it_was_left() -> None:
    parts = list(PartName)
    untold = begin(Practitioner(), at=NOW)
    for told in MANY[len(RICH) :]:
        for later in parts[parts.index(told.last_part) + 1 :]:
            assert part_of(told.conversation, later) == part_of(untold, later)


def test_a_composed_conversation_that_is_finished_covers_every_part() -> None:
    for told in MANY[len(RICH) :]:
        if told.finished:
            states = {name: coverage(told.conversation, name) for name in PartName}
            assert Coverage.NOT_YET not in states.values(), states


def test_telephone_numbers_are_only_those_kept_free_for_drama() -> None:
    number = re.compile(r"\b0\d{2,4} \d{3,4} ?\d{3,4}\b")
    drama = re.compile(r"01632 960 \d{3}|07700 900 \d{3}")
    found = [n for i in MANY for n in number.findall(everything(i.conversation))]
    assert len(found) > 300
    assert all(drama.fullmatch(n) for n in found)


def test_no_piece_is_left_with_a_gap_in_it() -> None:
    for told in MANY:
        for heard in own_words(told.conversation):
            assert "{" not in heard.text
            assert not heard.text[0].isspace()


def test_names_and_words_vary_enough_to_be_searched() -> None:
    names = {i.conversation.person.name for i in MANY}
    words = {heard.text for i in MANY for heard in own_words(i.conversation)}
    assert len(names) > 0.95 * len(MANY)
    assert len(words) > 600
