"""What a file says of how it was made tells nobody that something was held back from them."""

import pytest

from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, KINDS
from msp_desktop.documents.make import make_document
from msp_desktop.documents.recipe import Recipe, recipe_from_json
from msp_desktop.practice.codes import Agreement, Answer
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.documents.words_told import AT
from tests.visits.steady import item

SILENT = tuple(each for each in KINDS if each.recipient is not None and not each.professional)
POINTS = {DisclosureReason.AGREED_IN_PART, DisclosureReason.PUT_IN}


def shared_in_part_with(kind: DocumentKind, *put_in: str) -> Recipe:
    decision = SharingDecision(
        id=item("asked"),
        recipient=kind.recipient,
        name="Invented Homes",
        agreement=Agreement.IN_PART,
        holds_back="the drinking",
        held_back_words="drinking",
    )
    way = ContactWay(
        id=item("text"), way=ContactWayKind.TEXT, safe=Answer.YES, detail="01632 960 114"
    )
    visit: Conversation = begin(Practitioner(name="PC Rowan Applegarth"), at=AT).but(
        person=Person(name="Ned Ashgrove", where="Elm Cottage"),
        opening=Opening(safe_contact=SafeContact(ways=(way,))),
        concern=Concern(
            accounts=(
                Account(id=item("door"), words=SpokenWords(text="The door does not shut.")),
                Account(id=item("other"), words=SpokenWords(text="He comes at night.")),
            )
        ),
        plan=Plan(actions=(Action(id=item("lock"), what="A new lock", who="Ned"),)),
        sharing=Sharing(decisions=(decision,)),
    )
    made = make_document(visit, kind, at=AT, included=frozenset(put_in))
    recipe = recipe_from_json(made.recipe)
    assert recipe is not None
    return recipe


@pytest.mark.parametrize("kind", SILENT, ids=lambda each: each.id)
def test_the_recipe_is_that_of_a_paper_to_which_all_was_agreed(kind: DocumentKind) -> None:
    for put_in in (
        (f"concern.accounts.{item('door')}",),
        (f"plan.actions.{item('lock')}", "person.where"),
        ("plan", "opening.safe_contact"),
    ):
        recipe = shared_in_part_with(kind, *put_in)
        assert not POINTS & {each.reason for each in recipe.included}
        assert recipe.left_out == ()
        assert not (kind.contact_out and recipe.contact_left_out)
        assert not {f"concern.accounts.{item('door')}", f"plan.actions.{item('lock')}"} & {
            each.key for each in recipe.included
        }


def test_a_professional_is_told_what_was_put_in() -> None:
    recipe = shared_in_part_with(COUNCIL, f"concern.accounts.{item('door')}")
    assert {each.reason for each in recipe.included} >= POINTS
