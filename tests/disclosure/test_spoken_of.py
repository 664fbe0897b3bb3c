"""Remarks on what the person said of a reader, and on a copy that speaks of them, not to them."""

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import BANK, COUNCIL, HEALTH, MARAC, MASH, PERSON, POLICE
from msp_desktop.documents.kinds.persons_copy import neutral
from msp_desktop.practice.codes import Answer
from msp_desktop.record.advocacy import AppropriatePerson
from msp_desktop.record.conversation import Conversation
from tests.disclosure.canaries import AT
from tests.disclosure.records import all_that_goes
from tests.visits import car_wash, doorstep, ward
from tests.visits.steady import item

KARWAN, BERT = car_wash.visit(AT), doorstep.visit(AT)
SPOKEN_OF = "speaks of this reader"
BY_NAME = "speaks of them by name"


def remarks(kind: DocumentKind, visit: Conversation) -> str:
    return " ".join(disclose(visit, kind).remarks)


def test_a_no_to_one_reader_that_was_noted_with_another_is_pointed_out() -> None:
    assert SPOKEN_OF in remarks(POLICE, KARWAN)
    for kind in (MARAC, BANK, HEALTH):
        assert SPOKEN_OF not in remarks(kind, KARWAN)
    for kind in (POLICE, BANK):
        assert SPOKEN_OF not in remarks(kind, BERT)


def test_a_copy_that_speaks_of_the_person_by_name_is_pointed_out() -> None:
    assert BY_NAME in remarks(PERSON, BERT)
    to_them = BERT.but(
        plan=BERT.plan.but(
            own_part="You go to the club.",
            actions=tuple(each.but(what="Ring you") for each in BERT.plan.actions),
        )
    )
    assert BY_NAME not in remarks(PERSON, to_them)
    assert BY_NAME not in remarks(neutral(PERSON, ("We talk again.",)), BERT)


@pytest.mark.parametrize("kind", [COUNCIL, MASH, POLICE, MARAC], ids=lambda kind: kind.id)
def test_a_helper_who_is_implicated_is_named_where_the_reader_has_to_act(
    kind: DocumentKind,
) -> None:
    wren = ward.visit(AT)[-1]
    col = next(each for each in wren.person.others if each.name == "Col")

    def told(implicated: Answer, risk_from: Answer | None = None) -> str:
        others = tuple(
            each.but(risk_from=risk_from) if each.id == col.id else each
            for each in wren.person.others
        )
        helper = AppropriatePerson(name="Col", implicated=implicated)
        visit = wren.but(
            person=wren.person.but(others=others),
            advocacy=wren.advocacy.but(appropriate_person=helper),
        )
        return all_that_goes(disclose(visit, kind), kind)

    assert "'Col, brother" in told(Answer.YES)
    assert "'Col, brother" not in told(Answer.NOT_SURE)
    assert "'Col, brother" not in told(Answer.YES, risk_from=Answer.NO)


def test_somebody_implicated_who_is_not_in_their_life_is_not_made_up() -> None:
    wren = ward.visit(AT)[-1]
    helper = AppropriatePerson(name="Ned", implicated=Answer.YES)
    visit = wren.but(advocacy=wren.advocacy.but(appropriate_person=helper))
    decided = disclose(visit, COUNCIL).decisions
    assert not [each for each in decided if each.key == f"person.others.{item('col')}"][1:]
    assert "Ned" not in all_that_goes(disclose(visit, COUNCIL), COUNCIL)
