"""The person's own words, whole, in order, marked with who said them, never rewritten."""

from msp_desktop.practice.codes import PartName, SaidBy
from msp_desktop.questions.own_words import own_words, staff_words
from msp_desktop.record.outcomes import remove
from tests.record.visits import AT, all_visits
from tests.visits.doorstep import LETTERS


def test_berts_words_begin_with_what_he_wants_and_does_not_want() -> None:
    heard = own_words(all_visits()["doorstep"])
    assert [h.text for h in heard] == [
        "I want the telephone to stop at night.",
        "I'd miss my letters. They're the only post I get.",
        "I'd like somebody to play cribbage with.",
        "Don't tell our Joyce. She'll have me in a home.",
        "I feel safe when I know who's ringing.",
        "I want to stay in my own house.",
        "nobody told me they sell your name on",
        "you lot never talk to each other",
        (
            "They write to me by name. Twenty, some days. "
            "I send thirty pound a week, it's mine to send."
        ),
        "The telephone rings at two in the morning.",
        "I'd go to that.",
    ]
    assert {h.said_by for h in heard} == {SaidBy.PERSON}
    assert [h.text for h in heard if h.agreed] == [
        "I feel safe when I know who's ringing.",
        "I want to stay in my own house.",
    ]


def test_parts_come_in_the_same_order_every_time() -> None:
    parts = list(dict.fromkeys(h.part for h in own_words(all_visits()["doorstep"])))
    assert parts == [PartName.OUTCOMES, PartName.STATEMENTS, PartName.CONCERN, PartName.GRID]


def test_words_are_marked_with_who_said_them() -> None:
    heard = own_words(all_visits()["ward-3"])
    assert SaidBy.STAFF not in {h.said_by for h in heard}
    by_staff = [h.text for h in staff_words(all_visits()["ward-3"])]
    assert by_staff == ["Weight loss and a pressure sore on admission from the care home."]
    assert {h.said_by for h in heard if h.part is PartName.OUTCOMES} == {SaidBy.ADVOCATE}


def test_words_at_the_close_are_heard_too() -> None:
    visit = all_visits()["ward-3"]
    visit = visit.but(closing=visit.closing.but(own_words="Window open."))
    assert [h.text for h in own_words(visit) if h.part is PartName.CLOSING] == [
        "Biscuit. Sunday. More.",
        "Window open.",
    ]


def test_what_an_interpreter_made_of_the_words_stands_beside_them() -> None:
    first = own_words(all_visits()["car-wash"])[0]
    assert (first.text, first.in_english) == ("دەمەوێت پاسپۆرتەکەم", "I want my passport.")


def test_what_is_no_longer_wanted_is_not_read_back_as_wanted() -> None:
    visit = all_visits()["doorstep"]
    visit = visit.but(outcomes=remove(visit.outcomes, LETTERS, at=AT))
    wanted = [h.text for h in own_words(visit) if h.part is PartName.OUTCOMES]
    assert len(wanted) == 3
    assert not any("letters" in text for text in wanted)
