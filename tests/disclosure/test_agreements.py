"""Agreements as data: in part, from an earlier day, taken back; and what was put right since."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from msp_desktop.disclosure.allowed import Disclosure, disclose
from msp_desktop.disclosure.basis import SharingNotAllowed
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import (
    COUNCIL,
    FIRE,
    HEALTH,
    LANDLORD,
    MARAC,
    PARTNER,
    SUPERVISOR,
)
from msp_desktop.practice.codes import AbuseType, Agreement, Answer, Lens, Recipient, SharingGround
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import amended_to_json, amendment
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.safe_contact import SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.records import OUTSIDE, all_said, all_that_goes, canaries
from tests.visits.steady import item

MARCH = datetime(2026, 3, 8, 10, tzinfo=UTC)
NOVEMBER = datetime(2026, 11, 2, 10, tzinfo=UTC)
OFFICER = Practitioner(name="Ola Reedmace", role="housing officer", lens=Lens.HOUSING_AND_OTHER)
HALL = "concern.accounts." + item("hall")
LEG = "concern.accounts." + item("leg")


def ned(at: datetime = MARCH) -> Conversation:
    started = begin(OFFICER, at=at)
    accounts = (
        Account(id=item("hall"), words=SpokenWords(text="I will clear the hall.")),
        Account(id=item("leg"), words=SpokenWords(text="Dressings on his left leg were wet.")),
    )
    return started.but(
        person=Person(name="Ned Ashgrove", where="Flat 4, Coot Lane"),
        concern=Concern(accounts=accounts, observed="He sat down while we talked."),
        plan=Plan(actions=(Action(id=item("nurse"), what="District nurses call on Fridays"),)),
        sharing=Sharing(decisions=(landlord(), fire())),
    )


def landlord() -> SharingDecision:
    return SharingDecision(
        id=item("landlord"),
        recipient=Recipient.LANDLORD,
        agreement=Agreement.IN_PART,
        which_part="Not the leg",
        held_back_words="leg, ulcer, dressing, nurse, sitting down",
    )


def fire() -> SharingDecision:
    return SharingDecision(id=item("fire"), recipient=Recipient.FIRE, agreement=Agreement.AGREES)


def goes(shared: Disclosure, kind: DocumentKind) -> str:
    document = compose(shared, kind, at=NOVEMBER, pack=built_in())
    return f"{document!r}{amended_to_json(shared.record, shared.amendments).decode()}".lower()


def decided(shared: Disclosure, key: str) -> DisclosureReason:
    return next(each.reason for each in shared.decisions if each.key == key)


def test_landlord_hears_nothing_of_the_leg_in_any_form_and_not_that_it_is_held() -> None:
    ticked = frozenset({HALL, "person.where"})
    shared = disclose(ned(), LANDLORD, included=ticked)
    text = goes(shared, LANDLORD)
    assert "i will clear the hall" in text
    for word in ("leg", "ulcer", "dressing", "nurse", "sat down", "in part", "left out of"):
        assert word not in text.replace("delegat", ""), word
    found = {each.key: each.found for each in shared.hits}
    assert found[LEG] == ("leg", "Dressings")
    assert found["concern.observed"] == ("sat",)


def test_each_hit_stays_out_until_somebody_puts_it_in() -> None:
    assert decided(disclose(ned(), LANDLORD), LEG) is DisclosureReason.HELD_WORDS
    kept = disclose(ned(), LANDLORD, included=frozenset({LEG}))
    assert "left leg were wet" in goes(kept, LANDLORD)
    assert any("stays in" in str(remark) for remark in kept.remarks)


def test_a_piece_that_is_held_back_cannot_be_put_in() -> None:
    whole = ned()
    sharing = Sharing(decisions=(landlord().but(held_back=(HALL,)),))
    shared = disclose(whole.but(sharing=sharing), LANDLORD, included=frozenset({HALL}))
    assert decided(shared, HALL) is DisclosureReason.HELD_BACK
    assert "clear the hall" not in goes(shared, LANDLORD)


def test_an_agreement_of_march_stands_in_november_with_its_date() -> None:
    later = begin(OFFICER, at=NOVEMBER)
    new = Account(id=item("new"), words=SpokenWords(text="The notice came today."))
    later = later.but(
        person_id=(first := ned()).person_id,
        person=first.person,
        concern=first.concern.but(accounts=(*first.concern.accounts, new)),
    )
    shared = disclose(later, FIRE, earlier=(first, later))
    assert shared.standing is not None
    assert shared.standing.asked_on == date(2026, 3, 8)
    text = goes(shared, FIRE)
    assert "asked on 8 march 2026" in text
    assert "not asked" not in text
    assert "i will clear the hall" in text
    assert "the notice came" not in text
    assert decided(shared, f"concern.accounts.{item('new')}") is DisclosureReason.SINCE
    ticked = disclose(
        later, FIRE, earlier=(first,), included=frozenset({f"concern.accounts.{item('new')}"})
    )
    assert "the notice came" in goes(ticked, FIRE)


def test_a_new_type_of_abuse_asks_again() -> None:
    first = ned()
    later = begin(OFFICER, at=NOVEMBER).but(
        person_id=first.person_id, concern=Concern(types=(AbuseType.SELF_NEGLECT,))
    )
    remarks = disclose(later, FIRE, earlier=(first,)).remarks
    assert "Ask again: a type of abuse or neglect was noted since." in remarks


def test_an_agreement_that_was_taken_back_is_a_no() -> None:
    gone = fire().but(withdrawn=Answer.YES)
    with pytest.raises(SharingNotAllowed):
        disclose(ned().but(sharing=Sharing(decisions=(gone,))), FIRE)


def test_an_old_agreement_to_marac_does_not_cover_the_service() -> None:
    decision = SharingDecision(id=item("m"), recipient=Recipient.MARAC, agreement=Agreement.AGREES)
    whole = ned().but(sharing=Sharing(decisions=(decision,)))
    assert any("has not been asked" in str(r) for r in disclose(whole, COUNCIL).remarks)
    assert "MARAC" in compose(disclose(whole, MARAC), MARAC, at=MARCH, pack=built_in()).title


def zaneta() -> Conversation:
    marek = OtherPerson(
        id=item("marek"),
        name="Marek",
        relationship="partner",
        may_be_told=Answer.NO,
        not_told_why="He reads everything.",
    )
    decision = SharingDecision(
        id=item("marac"),
        recipient=Recipient.MARAC,
        agreement=Agreement.DOES_NOT,
        grounds=(SharingGround.SERIOUS_CRIME,),
        grounds_words="His threats.",
        will_be_told=Answer.YES,
        tell_how="In clinic",
    )
    partner = SharingDecision(
        id=item("partner"), recipient=Recipient.PARTNER, agreement=Agreement.AGREES
    )
    return begin(OFFICER, at=MARCH).but(
        person=Person(name="Żaneta Łukasik-李", others=(marek,)),
        concern=Concern(
            relationship="partner",
            accounts=(Account(id=item("a"), words=SpokenWords(text="Marek takes my card.")),),
        ),
        sharing=Sharing(decisions=(decision, partner)),
    )


def test_who_is_not_to_be_told_is_named_to_whom_has_to_act() -> None:
    shared = disclose(zaneta(), MARAC)
    text = goes(shared, MARAC)
    assert "marek, partner (alleged)" in text
    assert "do not tell them: he reads everything" in text
    assert "marek takes my card" in text
    assert shared.record.person.others[0].name == "Marek"
    assert "will be told: in clinic" in text
    assert "without the agreement of its chair" in text


def test_other_readers_are_not_told_what_names_him() -> None:
    assert "takes my card" not in goes(disclose(zaneta(), PARTNER), PARTNER)


def test_a_reader_who_works_where_he_works_is_weighed_first() -> None:
    whole = zaneta()
    marek = whole.person.others[0].but(works_for="Brackwater Homes")
    decision = landlord().but(name="Brackwater Homes")
    whole = whole.but(
        person=whole.person.but(others=(marek,)), sharing=Sharing(decisions=(decision,))
    )
    assert disclose(whole, LANDLORD).reader_ties
    assert not disclose(ned(), LANDLORD).reader_ties


def born(year: int) -> SpokenDate:
    return SpokenDate(said=f"12/12/{year}", on=date(year, 12, 12))


@pytest.mark.parametrize("kind", [FIRE, LANDLORD, COUNCIL], ids=lambda kind: kind.id)
@pytest.mark.parametrize(
    "what", ["Born 12/12/1959, not 12/12/1956.", "Date of birth is 12 December 1959"]
)
def test_a_corrected_birth_date_reaches_every_paper(kind: DocumentKind, what: str) -> None:
    whole = ned()
    whole = whole.but(person=whole.person.but(born=born(1956)))
    written = (amendment(whole.id, OFFICER, what=what, why="Typed wrong: 1956.", at=NOVEMBER),)
    ticked = frozenset({"person.born"})
    shared = disclose(whole, kind, amendments=written, included=ticked)
    text = goes(shared, kind)
    assert "1959" in text
    assert "1956" not in text
    assert "corrected since it was first written: the person, date of birth" in text
    later = begin(OFFICER, at=NOVEMBER + timedelta(days=1)).but(
        person_id=whole.person_id, person=whole.person, sharing=whole.sharing
    )
    text = goes(disclose(later, kind, story=((whole, written),), included=ticked), kind)
    assert "1956" not in text
    assert "1956" in goes(disclose(whole, SUPERVISOR, amendments=written), SUPERVISOR)


# Whom an item names, that was agreed to on an earlier day.


def dora() -> Conversation:
    """Everything written names somebody who is not to be told, or where they are."""
    told = ned()
    neighbour = OtherPerson(id=item("dora"), name="Dora Finch", may_be_told=Answer.NO)
    return told.but(
        person=told.person.but(where="14 Larkspur Gardens", others=(neighbour,)),
        opening=told.opening.but(safe_contact=SafeContact(address_secret=Answer.YES)),
        concern=Concern(observed="Dora Finch shouted.", when_and_where="Near Larkspur Gardens."),
        plan=Plan(own_part="Keep away from Dora Finch.", if_worse="Ring the worker."),
        sharing=Sharing(decisions=(health(),)),
    )


def health(**said: object) -> SharingDecision:
    agrees = SharingDecision(
        id=item("health"), recipient=Recipient.HEALTH, agreement=Agreement.AGREES
    )
    return agrees.but(**said)


def later_than(first: Conversation) -> Conversation:
    after = first.started_at + timedelta(days=200)
    return first.but(id=uuid4(), started_at=after, sharing=Sharing())


def test_an_agreement_of_before_lets_out_no_name_that_one_of_today_keeps_in() -> None:
    first = dora()
    later = disclose(later_than(first), HEALTH, earlier=(first,))
    for shared in (disclose(first, HEALTH), later):
        text = goes(shared, HEALTH)
        for secret in ("shouted", "keep away", "larkspur"):
            assert secret not in text
        assert "ring the worker" in text
        assert decided(shared, "concern.observed") is DisclosureReason.NAMES_SOMEONE
        assert decided(shared, "person.where") is DisclosureReason.ADDRESS


@pytest.mark.parametrize("kind", OUTSIDE, ids=lambda kind: kind.id)
def test_on_a_later_day_nothing_more_goes_than_on_the_day_itself(kind: DocumentKind) -> None:
    (neighbour,) = dora().person.others
    whole = all_said(" Dora Finch")
    others = (neighbour.but(risk_from=Answer.NO),)
    whole = whole.but(person=whole.person.but(others=others))
    today = all_that_goes(disclose(whole, kind), kind)
    later = disclose(later_than(whole), kind, earlier=(whole,))
    assert {*canaries(all_that_goes(later, kind))} <= {*canaries(today)}


@pytest.mark.parametrize("said", [{}, {"agreement": Agreement.IN_PART, "holds_back": "the cat"}])
def test_whoever_ticks_an_item_is_told_whom_it_names(said: dict[str, object]) -> None:
    first = dora()
    ticked = frozenset({"concern.observed"})
    if said:
        shared = disclose(
            first.but(sharing=Sharing(decisions=(health(**said),))), HEALTH, included=ticked
        )
    else:
        shared = disclose(later_than(first), HEALTH, included=ticked, earlier=(first,))
    (found,) = (each for each in shared.decisions if each.key == "concern.observed")
    assert found.included
    assert "mentions Dora Finch, whom Ned Ashgrove does not want told" in found.why
    assert "dora finch shouted" in goes(shared, HEALTH)


def test_an_item_with_words_held_back_that_names_somebody_says_both() -> None:
    decision = health(agreement=Agreement.IN_PART, holds_back="the shouting")
    told = dora().but(sharing=Sharing(decisions=(decision,)))
    shared = disclose(told, HEALTH, included=frozenset({"concern.observed"}))
    (found,) = (each for each in shared.decisions if each.key == "concern.observed")
    assert "shouted" in found.why
    assert "mentions Dora Finch" in found.why
