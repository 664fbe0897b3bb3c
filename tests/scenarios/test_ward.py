"""What is expected of three visits with Wren once they were entered at the window."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.measures.gather import gather
from msp_desktop.practice.advocacy_codes import (
    AdvocacyBasis,
    ContactKind,
    Indicator,
    Instruction,
    QualificationUnit,
)
from msp_desktop.practice.codes import Achieved, AdvocateRole, Answer, CapacityResult, RiskOutcome
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import active_outcomes
from msp_desktop.record.story import decisions_over_time, outcomes_over_time
from msp_desktop.store.store import Store
from tests.handover.colleagues import everybody, passed, records
from tests.scenarios import ward
from tests.scenarios.alike import differences
from tests.scenarios.at_the_window import at_the_window, conversations_in, store_of
from tests.scenarios.reading import Document
from tests.unlocked import make_store, open_vault
from tests.visits import ward as meant

NOT_ENTERED = (
    "advocacy.own_record.contacts.0.day",
    "advocacy.own_record.contacts.1.day",
    "advocacy.own_record.contacts.2.day",
    "advocacy.own_record.told_to_say",
    "capacity.decisions.0.attempts.0.when.on",
    "concern.types",
    "outcomes.asked",
)
"""Kinds of abuse stand in the order of the list, an afternoon is no date, days of contacts and what
the advocate was told to say are left out, and `asked` follows from the outcomes."""

ATTEMPTS = (
    ("Attempt: 1", "When: the afternoon of the first visit · conversation 1"),
    ("Attempt: 2", "When: 10 am, second visit · conversation 2"),
    ("Attempt: 3", "When: third visit · conversation 3"),
)


@dataclass(frozen=True)
class Visited:
    """Everything that the three visits left behind."""

    told: tuple[Conversation, ...]
    story: tuple[str, ...]
    who_speaks_up: tuple[str, ...]
    asked_again: tuple[str, ...]
    decisions: tuple[str, ...]
    capacity: Document
    closing: Document
    store: Path


@pytest.fixture(scope="module")
def visited(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Visited:
    folder = tmp_path_factory.mktemp("ward")
    store = store_of(meant.ADVOCATE, folder / "store")
    with at_the_window(qapp, store) as at:
        ward.first_visit(at)
        who_speaks_up = tuple(at.everything())
        at.finish()
        ward.begin_again(at)
        asked_again = tuple(at.everything())
        ward.second_visit(at)
        ward.begin_again(at)
        decisions = ward.third_visit(at)
        ward.documents(at, folder)
        at.press("‹ Back to the conversation")
        at.press("Their story")
        at.hears("Wren’s story")
        at.hears("Attempt: 3")
        story = tuple(at.everything())
    return Visited(
        told=conversations_in(store),
        story=story,
        who_speaks_up=who_speaks_up,
        asked_again=asked_again,
        decisions=decisions,
        capacity=Document(folder / ward.CAPACITY_RECORD),
        closing=Document(folder / ward.CLOSING_RECORD),
        store=store,
    )


def test_every_field_of_the_first_visit_stands_in_the_record_as_meant(visited: Visited) -> None:
    first = visited.told[0]
    found = differences(first, meant.visit(first.started_at)[0])
    assert not [path for path in found if not path.startswith(NOT_ENTERED)], found
    assert set(first.concern.types) == set(meant.visit(first.started_at)[0].concern.types)


def test_nine_contacts_by_one_named_advocate_take_six_hours_and_forty_minutes(
    visited: Visited,
) -> None:
    records = [conversation.advocacy.own_record for conversation in visited.told]
    assert [[each.name for each in record.advocates] for record in records] == [["Imani Foss"]] * 3
    contacts = [contact for record in records for contact in record.contacts]
    assert len(contacts) == 9
    assert sum(contact.minutes or 0 for contact in contacts) == 6 * 60 + 40
    assert [contact.kind for contact in contacts].count(ContactKind.TELEPHONE) == 1
    assert [contact.missed for contact in contacts].count(True) == 1
    (imani,) = records[-1].advocates
    assert imani.units == (QualificationUnit.U305, QualificationUnit.U310)
    assert [matter.instruction for matter in imani.matters] == [
        Instruction.INSTRUCTED,
        Instruction.NON_INSTRUCTED,
    ]


def test_there_are_three_conversations_and_one_story(visited: Visited) -> None:
    assert len(visited.told) == 3
    assert len({conversation.person_id for conversation in visited.told}) == 1
    for number in (1, 2, 3):
        assert any(f"Conversation {number}: " in said for said in visited.story)
    assert not any("Conversation 4: " in said for said in visited.story)


def test_there_is_one_advocate_on_the_record_throughout(visited: Visited) -> None:
    for conversation in visited.told:
        assert conversation.practitioner == meant.ADVOCATE
        assert conversation.advocacy.already == ward.ONE_ADVOCATE
        assert conversation.advocacy.role is AdvocateRole.CARE_ACT


def test_three_attempts_at_one_decision_stand_in_the_story_in_order(visited: Visited) -> None:
    (decision,) = decisions_over_time(visited.told)
    assert decision.decision == ward.THE_DECISION
    assert [then.attempt.result for then in decision.attempts] == [
        CapacityResult.WAIT,
        CapacityResult.MAY_LACK,
        CapacityResult.LACKS,
    ]
    assert [then.attempt.help_given for then in decision.attempts] == [
        "Pictures.",
        "Pictures and a model room.",
        "",
    ]
    places = [visited.story.index(words) for attempt in ATTEMPTS for words in attempt]
    assert places == sorted(places)


def test_decisions_shows_the_two_attempts_before_and_then_the_third(visited: Visited) -> None:
    before = [words for attempt in ATTEMPTS[:2] for words in attempt]
    third = "Attempt 3 · third visit · lacks capacity for this decision"
    places = [visited.decisions.index(words) for words in (ward.EARLIER, *before, third)]
    assert places == sorted(places)


def test_each_attempt_found_what_was_seen_that_day(visited: Visited) -> None:
    as_meant = meant.visit(visited.told[0].started_at)[2].capacity.decisions[0]
    (decision,) = decisions_over_time(visited.told)
    for then, each in zip(decision.attempts, as_meant.attempts, strict=True):
        assert then.attempt.abilities == each.abilities
        assert then.attempt.result_words == each.result_words
    assert decision.best_interests == as_meant.best_interests


def test_her_brother_is_not_the_appropriate_person_and_both_reasons_are_shown(
    visited: Visited,
) -> None:
    col = visited.told[0].advocacy.appropriate_person
    assert (col.paid_in_care, col.able_and_willing) == (Answer.YES, Answer.YES)
    for reason in ("paid or professionally involved in the", "may be, involved in the abuse"):
        assert any(reason in said for said in visited.who_speaks_up)


def test_a_new_visit_asks_what_has_changed_and_not_for_the_story_again(visited: Visited) -> None:
    assert any("Keep the same one." in said for said in visited.asked_again)
    first = visited.told[0]
    since = first.started_at  # when it was last asked about, not the day of the later visit
    wanted = tuple(each.but(carried_on=since) for each in active_outcomes(first.outcomes))
    for later in visited.told[1:]:
        assert later.concern.accounts == ()
        assert tuple(active_outcomes(later.outcomes)) == wanted
        assert later.opening.needs == first.opening.needs
        assert later.person == first.person.but(carried_on=since)


def test_the_marks_and_options_are_as_wren_placed_them(visited: Visited) -> None:
    second = visited.told[1]
    as_meant = meant.visit(second.started_at)[1].grid
    assert [(m.who, m.moment, m.point, m.why) for m in second.grid.placements] == [
        (m.who, m.moment, m.point, m.why) for m in as_meant.placements
    ]
    assert [o.but(id="") for o in second.grid.options] == [o.but(id="") for o in as_meant.options]


def test_what_she_did_is_kept_apart_from_how_it_is_read(visited: Visited) -> None:
    concern = visited.told[0].concern
    assert "face down, three times" in concern.accounts[1].words.text
    assert "does not want the room" not in " ".join(a.words.text for a in concern.accounts)
    assert "reading, apart from what she did" in concern.observed


def test_it_closes_with_her_own_view_of_each_outcome(visited: Visited) -> None:
    closing = visited.told[2].closing
    assert [view.person for view in closing.outcomes] == [Achieved.FULLY, Achieved.PARTIALLY]
    assert closing.outcomes[1].words == "Biscuit. Sunday. More."
    assert closing.risk is RiskOutcome.REDUCED
    assert len(outcomes_over_time(visited.told)) == 2
    assert visited.closing.comes_before("Fully Achieved", "Partially Achieved")
    assert "Biscuit. Sunday. More." in visited.closing.text


def test_the_five_signs_are_hers_and_the_one_not_asked_has_its_reason(visited: Visited) -> None:
    asked = {each.indicator: each for each in visited.told[2].advocacy.own_record.indicators}
    assert [asked[each].answer for each in Indicator] == [
        Answer.YES,
        Answer.YES,
        Answer.NO,
        Answer.YES,
        None,
    ]
    assert asked[Indicator.CHALLENGE].not_asked_reason == ward.SHE_WAS_TIRED


def test_the_capacity_record_names_the_decision_and_what_came_of_it(visited: Visited) -> None:
    assert ward.THE_DECISION in visited.capacity.text
    assert "concluded that she lacks capacity for this decision now" in visited.capacity.text
    assert "A supported flat near Tam, with no locked window." in visited.capacity.text


def test_the_measures_count_her_statutory_advocate_once(visited: Visited) -> None:
    with Store(open_vault(visited.store)) as store:
        table = gather(store)
    statutory = table.having("advocate_basis", AdvocacyBasis.STATUTORY)
    assert statutory.bit_count() == 1
    assert table.having("advocate_basis").bit_count() == 1


def test_a_handover_to_another_laptop_loses_nothing(visited: Visited, tmp_path: Path) -> None:
    with (
        Store(open_vault(visited.store)) as here,
        Store(open_vault(make_store(tmp_path / "other"))) as there,
    ):
        there.set_practitioner(meant.ADVOCATE)
        passed(here, there, tmp_path, everybody(here))
        assert records(there) == records(here)
        assert there.problems() == ()
