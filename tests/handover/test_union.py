"""What one store hands over, another takes in: whole, once, and over nothing that is there."""

import hashlib
from datetime import date
from uuid import uuid4

import pytest

from msp_desktop.exchange.manifest import Purpose
from msp_desktop.handover.incoming import look_into, take_in
from msp_desktop.handover.kept_back import KeptBack
from msp_desktop.policy.policy import Policy, PolicyValues
from msp_desktop.practice.case_codes import AttachmentKind
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.case.attachment_events import AttachedFile, AttachmentNoted
from msp_desktop.record.case.events import HandedOver, Note, Received
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.plan import Action
from msp_desktop.store.attachments import Attachments
from msp_desktop.store.backups import back_up
from msp_desktop.store.cases import Cases
from msp_desktop.store.conversations.handed_on import HandedOnDraft
from msp_desktop.store.exchange.fates import Fate
from msp_desktop.store.exchange.proposals import ProposalKind, decline, follow, proposals
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.people.merge import People
from msp_desktop.store.store import Store
from msp_desktop.store.trail.read import Entry, TrailFilter, entries
from tests.handover.colleagues import (
    everybody,
    handed,
    keep,
    passed,
    persons,
    records,
    taken,
)
from tests.handover.conftest import Colleagues
from tests.unlocked import NOON, OFFICER
from tests.visits import doorstep, ward

WREN = ward.visit(NOON)
BERT = doorstep.visit(NOON)


def _visit(name: str) -> Conversation:
    one = begin(OFFICER, at=NOON)
    return one.but(person=one.person.but(name=name))


def test_practice_handed_over_by_its_id_is_said_to_be_practice_and_counts_nowhere_there(
    both: Colleagues,
) -> None:
    ada, bea, stick = both
    twin = BERT.but(id=uuid4(), person_id=uuid4(), for_practice=True)
    keep(ada, twin)
    keep(bea, BERT)
    made = handed(ada, bea, stick, persons(twin.person_id))
    coming = look_into(bea, made.target, made.passphrase)
    assert [one.for_practice for one in coming.people] == [True]
    assert coming.perhaps_same == ()
    taken(bea, made)
    assert (bea.caseload().finished, bea.caseload().for_practice) == (1, 1)


def test_a_person_handed_over_and_back_is_the_same_in_both(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, *WREN)
    keep(bea, BERT)
    ada.amend(WREN[0].id, what="Her friend is Tam.", why="Left out.")
    case_id = Cases(ada).of_person(WREN[0].person_id)[0]
    Cases(ada).add(case_id, Note(about="a telephone call"))
    assert passed(ada, bea, stick, persons(WREN[0].person_id)).count(Fate.NEW, "conversation") == 3
    bea.amend(WREN[2].id, what="The dog came on Sunday.", why="Happened since.")
    passed(bea, ada, stick, everybody(bea))
    passed(ada, bea, stick, everybody(ada))
    assert records(ada) == records(bea)
    assert ada.problems() == bea.problems() == ()
    assert ada.broken_seals() == bea.broken_seals() == 0
    in_case = [entry.event for entry in Cases(bea).load(case_id).entries if entry.event]
    assert {HandedOver, Received} <= {type(event.what) for event in in_case}


def test_taking_it_in_twice_changes_nothing(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    made = handed(ada, bea, stick, everybody(ada))
    taken(bea, made)
    before = records(bea)
    trail = len(_trail(bea))
    again = look_into(bea, made.target)
    assert again.again
    assert not again.changes
    assert {one.fate for one in take_in(bea, again).fates} == {Fate.HERE}
    assert len(_trail(bea)) == trail
    assert records(bea) == before


def test_both_trails_say_what_went_and_came(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    made = handed(ada, bea, stick, everybody(ada))
    taken(bea, made)
    went = [row for row in _trail(ada) if made.bundle_id in row.detail]
    came = [row for row in _trail(bea) if made.bundle_id in row.detail]
    assert {(row.event, row.subject) for row in went} == {("disclosure", str(BERT.id))}
    assert ("collection", str(BERT.id)) in {(row.event, row.subject) for row in came}
    assert any("Ada Quillfeather" in row.detail for row in came)


def test_two_bundles_that_cross_end_the_same(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, WREN[0], BERT)
    passed(ada, bea, stick, everybody(ada))
    ada.amend(WREN[0].id, what="Said by Ada.", why="Both were there.")
    bea.amend(WREN[0].id, what="Said by Bea.", why="Both were there.")
    one, other = handed(ada, bea, stick, everybody(ada)), handed(bea, ada, stick, everybody(bea))
    taken(bea, one)
    taken(ada, other)
    assert len(ada.load(WREN[0].id).amendments) == len(bea.load(WREN[0].id).amendments) == 2
    passed(ada, bea, stick, everybody(ada))
    assert records(ada) == records(bea)


def test_the_same_id_with_other_words_stays_as_it_is_here(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    keep(bea, BERT.but(plan=BERT.plan.but(own_part="quite another plan")))
    told = passed(ada, bea, stick, everybody(ada))
    assert told.count(Fate.DIFFERS, "conversation") == 1
    assert bea.load(BERT.id).conversation.plan.own_part == "quite another plan"
    assert bea.problems() == ()


def test_nobody_who_was_erased_comes_back(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    made = handed(ada, bea, stick, everybody(ada))
    taken(bea, made)
    erase_person(bea, BERT.person_id)
    told = taken(bea, made)
    assert not told.count(Fate.NEW)
    assert told.count(Fate.ERASED, "conversation") == 1
    assert bea.caseload().entries == ()
    # Ada is asked whether she follows, once Bea hands over anything; nothing happens by itself.
    keep(bea, WREN[0])
    passed(bea, ada, stick, everybody(bea))
    [asked] = [one for one in proposals(ada) if one.kind is ProposalKind.ERASURE]
    assert ada.load(BERT.id).finished
    follow(ada, asked)
    assert BERT.id not in {one.id for one in ada.caseload().entries}
    assert not [one for one in proposals(ada) if one.kind is ProposalKind.ERASURE]


def test_nobody_who_was_erased_comes_back_by_an_extract_of_another_visit(
    both: Colleagues,
) -> None:
    ada, bea, stick = both
    keep(bea, BERT)
    erase_person(bea, BERT.person_id)
    keep(ada, BERT.but(id=uuid4(), plan=BERT.plan.but(advice="THE SOLICITOR SAID")))
    short = handed(ada, bea, stick, everybody(ada), along=frozenset())
    came = taken(bea, short)
    assert [one.fate for one in came.fates if one.id and one.fate is Fate.ERASED]
    assert bea.caseload().entries == ()
    assert bea.problems() == ()


def test_a_backup_that_holds_somebody_who_came_as_an_extract_is_told_of_when_they_are_erased(
    both: Colleagues,
) -> None:
    ada, bea, stick = both
    keep(ada, BERT.but(plan=BERT.plan.but(advice="THE SOLICITOR SAID")))
    taken(bea, handed(ada, bea, stick, everybody(ada), along=frozenset()))
    # By its clock, which was put right since, it was made before they came.
    made = back_up(bea, now=NOON)
    assert ("collection", str(BERT.id)) in {(row.event, row.subject) for row in _trail(bea)}
    gone = erase_person(bea, BERT.person_id)
    assert [str(one.path) for one in gone.still_in] == [made.folder]


def test_a_join_that_came_is_proposed_and_never_done(both: Colleagues) -> None:
    ada, bea, stick = both
    one, other = _visit("Wren Halloway"), _visit("W. Halloway")
    keep(ada, one, other)
    People(ada).join(one.person_id, other.person_id)
    passed(ada, bea, stick, everybody(ada))
    assert People(bea).joined_with(one.person_id) == ()
    [asked] = proposals(bea)
    assert {asked.one, asked.other} == {one.person_id, other.person_id}
    follow(bea, asked)
    assert len(People(bea).joined_with(one.person_id)) == 1
    assert proposals(bea) == ()
    [joined] = People(bea).joined_with(one.person_id)
    People(bea).split(joined.entry.id)
    assert proposals(bea) == ()  # it was followed, and taken back here: that is settled
    passed(bea, ada, stick, everybody(bea))
    [split] = proposals(ada)
    assert split.kind is ProposalKind.SPLIT
    decline(ada, split)
    assert proposals(ada) == ()
    assert len(People(ada).joined_with(one.person_id)) == 1


def test_the_same_person_twice_is_shown_side_by_side(both: Colleagues) -> None:
    ada, bea, stick = both
    born = SpokenDate(said="1 May 1941", on=date(1941, 5, 1))
    bert = BERT.but(person=BERT.person.but(born=born))
    there = bert.but(id=uuid4(), person_id=uuid4())
    keep(ada, bert, WREN[0])
    keep(bea, there)
    coming = look_into(bea, handed(ada, bea, stick, everybody(ada)).target)
    [pair] = coming.perhaps_same
    assert (pair.came.id, pair.here.id, pair.likely) == (BERT.person_id, there.person_id, True)


@pytest.mark.parametrize("secret_there", [True, False])
def test_an_address_that_may_be_secret_is_neither_matched_nor_shown(
    both: Colleagues, secret_there: bool
) -> None:
    ada, bea, stick = both
    bert = BERT.but(person=BERT.person.but(born=SpokenDate(), where="12 Invented Row"))
    safe = bert.opening.safe_contact.but(address_secret=Answer.NOT_SURE)
    secret = bert.but(opening=bert.opening.but(safe_contact=safe))
    came, here = (secret, bert) if secret_there else (bert, secret)
    keep(ada, came, came.but(id=uuid4(), opening=bert.opening))
    keep(bea, here.but(id=uuid4(), person_id=BERT.id))
    coming = look_into(bea, handed(ada, bea, stick, everybody(ada)).target)
    assert coming.perhaps_same == ()
    assert [one.facts.where for one in coming.people] == ["" if secret_there else "12 Invented Row"]


def test_words_of_an_amendment_are_found_once_the_whole_takes_an_extracts_place(
    both: Colleagues,
) -> None:
    ada, bea, stick = both
    keep(ada, BERT.but(plan=BERT.plan.but(advice="THE SOLICITOR SAID")))
    ada.amend(BERT.id, what="He meant the zebrafinch.", why="Left out.")
    taken(bea, handed(ada, bea, stick, everybody(ada), along=frozenset()))
    passed(ada, bea, stick, everybody(ada))
    assert [one.id for one in bea.caseload("zebrafinch").entries] == [BERT.id]


def test_what_stays_by_default_is_nowhere_and_said_to_be_missing(both: Colleagues) -> None:
    ada, bea, stick = both
    told = BERT.but(plan=BERT.plan.but(advice="THE SOLICITOR SAID"))
    keep(ada, told)
    short = handed(ada, bea, stick, everybody(ada), along=frozenset())
    came = look_into(bea, short.target)
    assert came.manifest.left_out == (KeptBack.ADVICE.value,)
    take_in(bea, came)
    opened = bea.load(BERT.id)
    assert opened.finished
    assert "SOLICITOR" not in str(opened.conversation)
    assert "plan.advice" in opened.conversation.left_out
    assert bea.problems() == ()
    # The whole, when it comes, takes the extract's place; the extract then changes nothing.
    passed(ada, bea, stick, everybody(ada))
    assert bea.load(BERT.id).conversation == told
    taken(bea, short)
    assert bea.load(BERT.id).conversation == told
    assert bea.problems() == ()
    assert bea.broken_seals() == 0


def test_a_draft_is_gone_on_with_elsewhere_and_comes_back(both: Colleagues) -> None:
    ada, bea, stick = both
    ada.save(BERT, PartName.CONCERN)
    chosen = everybody(ada)._replace(drafts=frozenset({BERT.id}))
    made = handed(ada, bea, stick, chosen, purpose=Purpose.DRAFT)
    assert ada.load(BERT.id).handed_on is not None
    with pytest.raises(HandedOnDraft):
        ada.save(BERT, PartName.PLAN)
    with pytest.raises(HandedOnDraft):
        ada.finish(BERT.id)
    taken(bea, made)
    gone_on = bea.load(BERT.id).conversation
    assert [each.who.name for each in gone_on.writers] == ["Bea Marchbanks"]
    further = gone_on.but(plan=gone_on.plan.but(actions=(Action(id="0" * 12, what="Ring Bert"),)))
    keep(bea, further)
    taken(bea, made)  # the file of before is nothing new
    passed(bea, ada, stick, everybody(bea))
    back = ada.load(BERT.id)
    assert back.finished
    assert back.handed_on is None
    assert back.conversation == further
    assert records(ada) == records(bea)


def test_two_edited_drafts_stand_side_by_side(both: Colleagues) -> None:
    ada, bea, stick = both
    ada.save(BERT, PartName.CONCERN)
    bea.save(BERT.but(plan=BERT.plan.but(own_part="as Bea has it")), PartName.CONCERN)
    chosen = everybody(ada)._replace(drafts=frozenset({BERT.id}))
    told = taken(bea, handed(ada, bea, stick, chosen))
    assert told.count(Fate.BESIDE, "draft") == 1
    parts = {bea.load(one.id).conversation.plan.own_part for one in bea.caseload().entries}
    assert parts == {"as Bea has it", BERT.plan.own_part}


def test_a_finished_visit_sets_a_changed_draft_of_it_aside(both: Colleagues) -> None:
    ada, bea, stick = both
    bea.save(BERT.but(plan=BERT.plan.but(own_part="as Bea has it")), PartName.CONCERN)
    keep(ada, BERT)
    passed(ada, bea, stick, everybody(ada))
    assert bea.load(BERT.id).conversation == BERT
    [aside] = [one.id for one in bea.caseload().entries if not one.finished]
    assert bea.load(aside).conversation.plan.own_part == "as Bea has it"


def test_a_kept_file_goes_along_where_files_are_kept(both: Colleagues) -> None:
    ada, bea, stick = both
    keep(ada, BERT)
    file = bytes(range(256)) * 40_000  # two parts
    kept = AttachedFile(sha256=hashlib.sha256(file).hexdigest(), size=len(file), media="image/jpeg")
    noted = AttachmentNoted(
        id="0" * 12, kind=AttachmentKind.PHOTOGRAPH, shows="The door.", file=kept
    )
    ada.policy = Policy(PolicyValues(attachments=True))
    Attachments(ada).add(BERT.person_id, noted, file)
    made = handed(ada, bea, stick, everybody(ada))
    told = taken(bea, made)
    assert [one.why for one in told.fates if one.kind == "file"] == [
        "files are not kept in this store"
    ]
    assert [one.noted for one in Attachments(bea).of_person(BERT.person_id).found] == [noted]
    bea.policy = ada.policy
    assert taken(bea, made).count(Fate.NEW) == 1
    [there] = Attachments(bea).of_person(BERT.person_id).found
    assert Attachments(bea).original(there) == file
    assert not taken(bea, made).count(Fate.NEW)
    Attachments(bea).withdraw(BERT.person_id, noted.id, "it shows too much")
    assert not taken(bea, made).count(Fate.NEW)
    assert bea.problems() == ()


def _trail(store: Store) -> list[Entry]:
    return store.read(lambda connection: entries(connection, TrailFilter(), most=1_000))
