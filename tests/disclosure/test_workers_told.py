"""What workers are called and how they are reached may tell what the person holds back."""

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, KINDS, LANDLORD, PARTNER
from msp_desktop.practice.codes import AbuseType, Agreement, Recipient
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import amended_to_json
from msp_desktop.record.concern import Concern
from msp_desktop.record.conversation import Conversation, Practitioner, Writer, begin
from msp_desktop.record.person import Person
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT
from tests.visits.steady import item

FIELDS = ("role", "organisation", "team", "telephone", "email", "hours")
OUTSIDE = tuple(each for each in KINDS if each.recipient is not None)


def _held(worker: Practitioner, colleague: Practitioner) -> Conversation:
    held = tuple(
        SharingDecision(
            id=item(each), recipient=each, agreement=Agreement.IN_PART, held_back_words="leg"
        )
        for each in Recipient
    )
    return begin(worker, at=AT).but(
        person=Person(name="Ada Thistle"),
        sharing=Sharing(decisions=held),
        writers=(Writer(who=colleague, since=AT),),
    )


@pytest.mark.parametrize("kind", OUTSIDE, ids=lambda each: each.id)
@pytest.mark.parametrize("field", FIELDS)
def test_a_held_back_word_in_what_workers_are_is_nowhere(kind: DocumentKind, field: str) -> None:
    told = _held(
        Practitioner(name="Sam Poole").but(**{field: "leg ulcer clinic"}),
        Practitioner(name="Kit Marsh").but(**{field: "leg ulcer clinic"}),
    )
    everything = frozenset({"opening", "person"})
    shared = disclose(told, kind, included=everything)
    pages = repr(compose(shared, kind, at=AT, pack=built_in()))
    attached = amended_to_json(shared.record, shared.amendments).decode()
    assert "ulcer" not in pages + attached
    assert "Sam Poole" in attached


def test_whoever_makes_the_paper_sees_it_and_can_keep_it_in() -> None:
    told = _held(Practitioner(team="leg ulcer clinic"), Practitioner(role="leg nurse"))
    for kind in (COUNCIL, PARTNER):
        shared = disclose(told, kind)
        assert {each.key for each in shared.hits} >= {
            "practitioner.team",
            "practitioner.writers.1.role",
        }
        kept = disclose(told, kind, included=frozenset({"practitioner.team"}))
        assert kept.record.practitioner.team == "leg ulcer clinic"
        assert kept.record.writers[0].who.role == ""


def test_a_name_that_tells_of_it_stays_pointed_out_until_it_is_left_out() -> None:
    told = _held(Practitioner(name="Sam Poole, leg ulcer nurse"), Practitioner(name="Kit Marsh"))
    shared = disclose(told, COUNCIL)
    assert "practitioner.name" in {each.key for each in shared.hits}
    assert shared.record.practitioner.name == "Sam Poole, leg ulcer nurse"
    out = disclose(told, COUNCIL, excluded=frozenset({"practitioner.name"}))
    pages = repr(compose(out, COUNCIL, at=AT, pack=built_in()))
    assert "ulcer" not in pages + amended_to_json(out.record, out.amendments).decode()
    assert out.record.writers[0].who.name == "Kit Marsh"


def test_a_landlord_is_not_told_by_the_name_of_a_team_what_it_is_about() -> None:
    unit = Practitioner(
        name="Odette Larkspur",
        role="Officer",
        organisation="Invented Police",
        team="Domestic Abuse Unit",
        email="domesticabuse@invented.example",
    )
    visit = _held(unit, Practitioner()).but(
        sharing=Sharing(
            decisions=tuple(
                SharingDecision(id=item(each), recipient=each, agreement=Agreement.AGREES)
                for each in (Recipient.LANDLORD, Recipient.COUNCIL)
            )
        ),
        concern=Concern(types=(AbuseType.DOMESTIC,)),
    )
    shared = disclose(visit, LANDLORD)
    pages = repr(compose(shared, LANDLORD, at=AT, pack=built_in()))
    assert "omestic" not in pages
    assert "Odette Larkspur" in pages
    who = shared.record.practitioner
    assert (who.role, who.organisation, who.team) == ("Officer", "Invented Police", "")
    kept = disclose(visit, LANDLORD, included=frozenset({"practitioner.team"}))
    assert kept.record.practitioner.team == "Domestic Abuse Unit"
    assert disclose(visit, COUNCIL).record.practitioner == unit
