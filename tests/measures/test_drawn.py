"""What is drawn of a case is forgotten when the case changes, and an answer counts."""

from datetime import timedelta
from pathlib import Path

import pytest

from msp_desktop.measures.breakdowns import MeasuresScope, measures
from msp_desktop.measures.figures import Period
from msp_desktop.measures.gather import gather
from msp_desktop.practice.advocacy_codes import Gain, Indicator, NeedNow
from msp_desktop.practice.case_codes import CaseResult
from msp_desktop.practice.codes import AdvocateRole, Answer, PartName
from msp_desktop.practice.reply_codes import ReplyDecision
from msp_desktop.practice.return_codes import Gender
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.advocates_record import IndicatorAnswer
from msp_desktop.record.case.advocacy_events import (
    AdvocacyContact,
    AdvocacyHappening,
    AdvocateNamed,
    SignsAsked,
)
from msp_desktop.record.case.events import Concluded, PaperLeft, Reopened, ReplyTaken
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.record.replies.answers import PersonTold, ReplyAnswers
from msp_desktop.store.advocacy.work import AdvocacyEntries
from msp_desktop.store.cases import Cases
from msp_desktop.store.store import Store
from tests.measures.made import NOW, made_conversations
from tests.unlocked import make_store, open_vault

EVER = Period(NOW.date() - timedelta(days=9_000), NOW.date() + timedelta(days=9_000))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(open_vault(make_store(tmp_path / "store")), clock=lambda: NOW)


def test_a_change_of_the_record_is_counted_the_next_time(store: Store) -> None:
    one, part, _ = next(made_conversations(1))
    drawn: list[int] = []

    def count(gender: Gender) -> int:
        table = gather(store, lambda done, of: drawn.append(of) if done == of else None)
        return table.having("gender", gender).bit_count()

    with store:
        for gender in (Gender.FEMALE, Gender.MALE):
            store.save(one.but(person=one.person.but(gender=gender)), part)
            assert count(gender) == 1
        assert count(Gender.FEMALE) == 0
        store.finish(one.id)
        assert count(Gender.MALE) == 1
        assert count(Gender.MALE) == 1
    assert drawn == [1, 1, 0, 1, 0]


def test_a_case_that_goes_on_again_is_not_concluded_by_an_earlier_conversation(
    store: Store,
) -> None:
    one, _, _ = next(made_conversations(1))
    ended = SpokenDate(on=NOW.date() - timedelta(days=9))
    with store:
        store.save(one.but(closing=one.closing.but(concluded=ended)), PartName.CLOSING)
        table = gather(store)
        assert table.on_days("concluded_on", *EVER) == table.everybody
        (case,) = Cases(store).listed()
        for event in (
            Concluded(result=CaseResult.ENQUIRY_CONCLUDED, on=ended),
            Reopened(on=SpokenDate(on=NOW.date())),
        ):
            Cases(store).add(case.id, event)
        assert gather(store).on_days("concluded_on", *EVER) == 0


def test_answers_to_referrals_are_counted_with_those_waited_for(store: Store) -> None:
    conversations = [one for one, _, _ in made_conversations(6)]
    with store:
        for one in conversations:
            store.save(one, PartName.PLAN)
        first, second = Cases(store).listed()[:2]
        for case, digest in ((first, "a" * 64), (second, "b" * 64)):
            paper = PaperLeft(kind="council", recipient="the council", sha256=digest)
            Cases(store).add(case.id, paper)
        gather(store)
        later = (NOW + timedelta(days=6)).date()
        Cases(store).add(
            first.id,
            ReplyTaken(
                referral="a" * 64,
                on=SpokenDate(said=later.isoformat(), on=later),
                answers=ReplyAnswers(
                    decided=ReplyDecision.SECTION_42, told=PersonTold(told=Answer.YES)
                ),
            ),
        )
        table = gather(store)
        found = next(s for s in measures(table, MeasuresScope(EVER)) if s.key == "answers")
    figures = {each.label: (each.number, each.of) for each in found.figures}
    assert figures["A referral was sent"] == (2, len(table))
    assert figures["Decided"] == figures["Still waiting for an answer"] == (1, 2)
    assert figures["Decided: section 42 enquiry"] == (1, 2)
    assert figures["The person was told about the answer: yes"] == (1, 1)
    assert found.middles[0][1:3] == (6, 1)


def test_what_advocates_enter_between_conversations_counts(store: Store) -> None:
    one = next(made_conversations(1))[0].but(advocacy=Advocacy())
    indicator = next(iter(Indicator))
    event: AdvocacyHappening
    with store:
        store.save(one, PartName.PERSON)
        before = gather(store)
        assert before.having("advocate_role") == before.having("considered") == 0
        for event in (
            AdvocateNamed(id=new_id(), name="Priya Sand", roles=(AdvocateRole.IMCA,)),
            AdvocacyContact(id=new_id(), minutes=45, need=NeedNow.STILL),
            AdvocacyContact(id=new_id(), minutes=90, need=NeedNow.NOT_NOW),
            SignsAsked(
                id=new_id(),
                answers=(IndicatorAnswer(indicator=indicator, answer=Answer.YES),),
                carer_informed=Answer.NO,
                gains=(Gain.CONFIDENCE,),
            ),
        ):
            AdvocacyEntries(store).add(one.person_id, event)
        table = gather(store)
        found = {
            figure.label: figure.number
            for section in measures(table, MeasuresScope(EVER))
            if section.group == "Everybody"
            for figure in section.figures
        }
    assert table.number_of("advocate_minutes", table.everybody) == [135]
    assert found["An advocate considered at some contacts"] == 1
    assert found["Independent Mental Capacity Advocate"] == 1
    assert found["One advocate throughout"] == 1
    assert found["A carer had information about advocacy readily: no"] == 1
    assert found["Gained: confidence"] == 1
    sign = f"{indicator.value[:1].upper()}{indicator.value[1:]}: yes"
    assert found[sign] == 1
