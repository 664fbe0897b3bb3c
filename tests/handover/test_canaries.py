"""A canary in everything that was not chosen: it is nowhere in the file, opened or not."""

from uuid import UUID

import pyrage

from msp_desktop.handover.kept_back import KeptBack
from msp_desktop.practice.codes import PartName
from msp_desktop.record.advocates_record import AdvocatesRecord, RequestToAdvocate
from msp_desktop.record.capacity import NamedDecision
from msp_desktop.record.case.advocacy_events import AdvocacyContact, AdvocateNamed, InstructionGiven
from msp_desktop.record.case.events import CaseOpened, Note
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.plan import Advice
from msp_desktop.store.cases import Cases
from msp_desktop.store.exchange.gather import Chosen
from msp_desktop.store.exchange.keys import exchange_identity_in
from msp_desktop.store.people.merge import People
from msp_desktop.store.people.own_safety import OwnSafety, keep_own_safety
from msp_desktop.store.store import Store
from tests.handover.colleagues import handed, keep
from tests.handover.conftest import Colleagues
from tests.unlocked import NOON, OFFICER

ITEM = "0123456789ab"


def _visit(canary: str, person_id: UUID | None = None) -> Conversation:
    """A conversation with a canary in its name, in what is theirs and in what stays by default."""
    one = begin(OFFICER, at=NOON)
    advocacy = one.advocacy.but(
        own_record=AdvocatesRecord(
            told_to_say=(
                RequestToAdvocate(id=ITEM, words=SpokenWords(text=f"{canary}-instruction")),
            )
        )
    )
    decision = NamedDecision(id=ITEM, decision="where", confinement_advice=f"{canary}-confinement")
    return one.but(
        person_id=person_id or one.person_id,
        person=one.person.but(name=f"{canary}-name", where=f"{canary}-where"),
        advocacy=advocacy,
        capacity=one.capacity.but(coercion_advice=f"{canary}-coercion", decisions=(decision,)),
        plan=one.plan.but(
            own_part=f"{canary}-plan",
            advice=f"{canary}-advice",
            advice_sought=(Advice(id=ITEM, whom="a solicitor", said=f"{canary}-sought"),),
        ),
    )


def _opened(receiver: Store, data: bytes) -> str:
    key = exchange_identity_in(receiver)
    assert key is not None
    inside: bytes = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(key)])
    return inside.decode()


def test_nothing_goes_but_what_was_chosen(both: Colleagues) -> None:
    ada, bea, stick = both
    chosen, other = _visit("CHOSEN"), _visit("OTHER")
    draft = _visit("DRAFT", chosen.person_id)
    joined = _visit("JOINED")
    keep(ada, chosen, other, joined)
    ada.save(draft, PartName.PLAN)
    ada.amend(other.id, what="OTHER-amended", why="OTHER-why")
    ada.amend(chosen.id, what="CHOSEN-amended", why="left out")
    People(ada).join(other.person_id, joined.person_id)
    cases = Cases(ada)
    [about_other] = cases.of_person(other.person_id)[:1]
    cases.add(about_other, Note(about="OTHER-note"))
    [about_chosen] = cases.of_person(chosen.person_id)
    for told in (
        Note(about="CHOSEN-note"),
        AdvocateNamed(id=ITEM, name="CHOSEN-advocate"),
        InstructionGiven(id=ITEM, words=SpokenWords(text="CHOSEN-told")),
        AdvocacyContact(id=ITEM, note="CHOSEN-contact"),
    ):
        cases.add(about_chosen, told)
    alone = cases.open(CaseOpened(route_note="ALONE-case"))

    keep_own_safety(ada, chosen.person_id, OwnSafety(what_worries="SAFETY-of-the-worker"))

    made = handed(ada, bea, stick, Chosen(frozenset({chosen.person_id})), along=frozenset())
    sealed = made.target.read_bytes()
    inside = _opened(bea, sealed)
    stays = ("OTHER", "DRAFT", "JOINED", "ALONE", "SAFETY", str(alone), str(other.id))
    held_back = ("instruction", "confinement", "coercion", "advice", "sought", "told", "contact")
    for canary in (*stays, *(f"CHOSEN-{each}" for each in held_back)):
        assert canary not in inside
        assert canary.encode() not in sealed
    for goes in ("name", "where", "plan", "amended", "note", "advocate"):
        assert f"CHOSEN-{goes}" in inside
        assert f"CHOSEN-{goes}".encode() not in sealed

    all_of_it = _opened(
        bea,
        handed(
            ada, bea, stick, Chosen(frozenset({chosen.person_id})), along=frozenset(KeptBack)
        ).target.read_bytes(),
    )
    for goes in (*held_back, "plan"):
        assert f"CHOSEN-{goes}" in all_of_it
    assert "OTHER" not in all_of_it
    assert "SAFETY" not in all_of_it


def test_a_chosen_case_brings_nothing_of_the_persons_others(both: Colleagues) -> None:
    ada, bea, stick = both
    first = _visit("FIRST")
    second = _visit("SECOND", first.person_id)
    keep(ada, first, second)
    cases = Cases(ada)
    [there] = cases.of_person(first.person_id)
    apart = cases.open(CaseOpened(route_note="APART-case"))
    cases.move(second.id, apart)
    made = handed(ada, bea, stick, Chosen(cases=frozenset({there})))
    inside = _opened(bea, made.target.read_bytes())
    assert "FIRST-plan" in inside
    for canary in ("SECOND", "APART"):
        assert canary not in inside
