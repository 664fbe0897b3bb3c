"""Safe contact goes whole or not at all, and how not goes wherever how does."""

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import CAPACITY, CLOSING, COUNCIL, KINDS, MARAC, PARTNER
from msp_desktop.practice.codes import Agreement, Answer, NeedKind, PartName, Recipient
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.opening import CommunicationNeed, Opening
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT
from tests.disclosure.records import all_that_goes
from tests.visits.steady import item

HOW = ("clinica7", "nursea7", "tuesdaya7", "07700900123", "preferreda7")
HOW_NOT = ("landlinea7", "he holds it", "marek a7")
NEED = CommunicationNeed(id=item("way"), kind=NeedKind.CONTACT_METHOD, need="Rather preferreda7.")


def visit() -> Conversation:
    """How to reach her in every place where it may stand, and how not in one."""
    ways = (
        ContactWay(
            id=item("clinic"),
            way=ContactWayKind.IN_PERSON,
            safe=Answer.YES,
            detail="clinica7",
            when="tuesdaya7",
            through="nursea7",
        ),
        ContactWay(
            id=item("landline"),
            way=ContactWayKind.TELEPHONE,
            safe=Answer.NO,
            detail="landlinea7",
            why="he holds it",
        ),
    )
    return begin(Practitioner(name="PC Rowan Applegarth"), at=AT).but(
        person=Person(name="Ada Thistle", contact="07700900123"),
        opening=Opening(
            safe_to_talk=Answer.YES,
            needs=(NEED,),
            contact_again="At clinica7, tuesdaya7",
            safe_contact=SafeContact(ways=ways, must_not_know="marek a7"),
        ),
        concern=Concern(
            accounts=(
                Account(id=item("one"), words=SpokenWords(text="I tell it to nursea7.")),
                Account(id=item("two"), words=SpokenWords(text="He shouts at night.")),
            )
        ),
        plan=Plan(
            actions=(Action(id=item("meet"), what="Meet her at clinica7"),),
            keep_in_touch="By 07700900123",
            next_conversation=SpokenDate(said="tuesdaya7"),
        ),
        sharing=Sharing(
            information_back="Said to her at clinica7",
            decisions=tuple(
                SharingDecision(
                    id=item(each),
                    recipient=each,
                    agreement=Agreement.AGREES,
                    what="What happened",
                    told_words="Told at clinica7",
                )
                for each in Recipient
                if each is not Recipient.FAMILY_OR_FRIEND
            ),
        ),
    )


WAYS_TO_LEAVE_IT_OUT = {
    "the part": {"opening"},
    "the line": {"opening.contact_again"},
    "the whole": {"opening.safe_contact"},
    "one of it": {"opening.safe_contact.ways"},
    "the number": {"person.contact"},
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
@pytest.mark.parametrize("out", WAYS_TO_LEAVE_IT_OUT.values(), ids=WAYS_TO_LEAVE_IT_OUT)
def test_left_out_by_any_way_it_is_nowhere(kind: DocumentKind, out: set[str]) -> None:
    text = all_that_goes(disclose(visit(), kind, excluded=frozenset(out)), kind).lower()
    assert [word for word in HOW if word in text] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_how_not_is_wherever_how_is(kind: DocumentKind) -> None:
    for put_in in (set(), {"opening.safe_contact"}, {"person.contact"}, {"opening.contact_again"}):
        shared = disclose(visit(), kind, included=frozenset(put_in))
        record = shared.record.opening
        has_how = bool({record.contact_again, shared.record.person.contact} - {"", REDACTED})
        has_how_not = "marek a7" in record.safe_contact.must_not_know
        assert has_how == has_how_not
        text = all_that_goes(shared, kind).lower()
        if "clinica7" in text and PartName.OPENING in kind.parts:
            assert [word for word in HOW_NOT if word not in text] == []


@pytest.mark.parametrize("kind", [COUNCIL, CLOSING, CAPACITY], ids=lambda kind: kind.id)
def test_whom_it_is_safe_to_talk_to_is_told_only_with_the_safe_ways(kind: DocumentKind) -> None:
    whole = visit()
    whole = whole.but(opening=whole.opening.but(safe_people="Her sister, never his mother."))
    out = frozenset({"opening.safe_contact"})
    assert "never his mother" not in all_that_goes(disclose(whole, kind, excluded=out), kind)
    assert "never his mother" in all_that_goes(disclose(whole, kind, included=out), kind)


def test_a_preference_and_a_number_are_no_safe_way() -> None:
    text = all_that_goes(disclose(visit(), COUNCIL), COUNCIL)
    safe = text.split("('Safe way to get in touch', ")[1].split(")")[0]
    assert "clinica7" in safe
    assert "preferreda7" not in safe
    assert "07700900123" not in safe
    assert "('Noted, not said to be safe', '07700900123. Rather preferreda7.')" in text


def test_a_preference_alone_is_not_printed_as_the_safe_way() -> None:
    whole = visit()
    whole = whole.but(opening=Opening(needs=(NEED,)), person=Person(name="Ada Thistle"))
    text = all_that_goes(disclose(whole, MARAC), MARAC)
    assert "('Safe way to get in touch', 'Not asked; no reason noted. Through" in text


def test_where_it_stays_is_said() -> None:
    whole = visit()
    whole = whole.but(person=whole.person.but(where="Above clinica7, Mill Row"))
    out = frozenset({"opening.safe_contact"})
    remarks = disclose(whole, COUNCIL, excluded=out).remarks
    assert "How to reach them is left out, and stays in: where they are" in remarks


@pytest.mark.parametrize("kind", [PARTNER, CAPACITY, CLOSING], ids=lambda kind: kind.id)
def test_a_reader_without_it_is_sent_through_the_practitioner(kind: DocumentKind) -> None:
    shared = disclose(visit(), kind)
    assert shared.record.opening.contact_again in {"", "Left out of this copy."}


def test_an_address_that_must_stay_secret_stays_out_everywhere() -> None:
    whole = visit()
    secret = whole.opening.safe_contact.but(address_secret=Answer.YES, address_note="Marek")
    whole = whole.but(
        opening=whole.opening.but(safe_contact=secret),
        person=whole.person.but(where="12 Curlewbank"),
        plan=Plan(actions=(Action(id=item("go"), what="Lock fitted at Curlewbank"),)),
    )
    assert "curlewbank" not in all_that_goes(disclose(whole, PARTNER), PARTNER).lower()
    text = all_that_goes(disclose(whole, MARAC), MARAC)
    assert "12 Curlewbank" in text
    assert "The address must stay secret: Marek" in text
