"""A question that is only declared is printed, counted as evidence, and named by its label."""

import json

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.pieces import record_items
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, SUPERVISOR
from msp_desktop.pdf.blocks import Block, Facts, Heading, QuoteBlock
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Answer, PartName, SaidBy
from msp_desktop.questions.catalogue import asked_in, every_question
from msp_desktop.questions.packs import built_in
from msp_desktop.record.canonical import digest, from_json, to_json
from msp_desktop.record.concern import ModernSlavery
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenWords
from msp_desktop.review.evidence import evidence
from msp_desktop.review.evidence_found import EvidenceItem
from tests.conversation.every_field import filled
from tests.record.visits import all_visits

VISIT = all_visits()["doorstep"]
CONCERN = VISIT.concern.but(
    reported_before=Answer.YES, reported_before_note="To housing, in May. Nothing was done."
)
REPORTED = VISIT.but(concern=CONCERN)
ROW = ("Reported before", "Yes. To housing, in May. Nothing was done.")
DECLARED = [each for each in every_question() if not each.question.by_hand]


def blocks_of(conversation: Conversation, kind: DocumentKind) -> tuple[Block, ...]:
    """Every block of that document."""
    shared = disclose(conversation, kind)
    return compose(shared, kind, at=conversation.started_at, pack=built_in()).blocks


def facts(conversation: Conversation, kind: DocumentKind) -> list[tuple[str, str]]:
    """Every labelled fact of that document."""
    blocks = blocks_of(conversation, kind)
    return [row for block in blocks if isinstance(block, Facts) for row in block.rows]


@pytest.mark.parametrize("kind", [SUPERVISOR, COUNCIL], ids=lambda kind: kind.name)
def test_a_declared_question_is_printed_once_it_is_answered(kind: DocumentKind) -> None:
    assert ROW in facts(REPORTED, kind)
    assert "Reported before" not in dict(facts(VISIT, kind))


def test_somebodys_words_are_printed_as_a_quotation_with_who_said_them() -> None:
    daughter = SpokenWords(text="Her cat, and Sundays.", said_by=SaidBy.FAMILY_OR_FRIEND)
    visit = VISIT.but(outcomes=VISIT.outcomes.but(keep=daughter))
    (quote,) = [
        block
        for block in blocks_of(visit, SUPERVISOR)
        if isinstance(block, QuoteBlock) and block.where == "what should stay as it is"
    ]
    assert (quote.words, quote.who) == ("Her cat, and Sundays.", "A family member or friend")


@pytest.mark.parametrize(
    ("label", "under"),
    [
        ("Reported before", "Concern"),
        ("what should stay as it is", "Desired outcomes"),
        ("The Home Office was notified, apart from any referral", "What was asked because of it"),
    ],
)
def test_a_declared_question_is_printed_under_the_heading_it_belongs_to(
    label: str, under: str
) -> None:
    slavery = ModernSlavery(papers_and_pay="Kept by the boss.", notified=Answer.YES)
    context = VISIT.concern.context.but(modern_slavery=slavery)
    keep = SpokenWords(text="The post.")
    visit = REPORTED.but(
        concern=CONCERN.but(context=context), outcomes=VISIT.outcomes.but(keep=keep)
    )
    heading = {}
    last = ""
    for block in blocks_of(visit, SUPERVISOR):
        match block:
            case Heading(text=text):
                last = text
            case QuoteBlock(where=where):
                heading[where] = last
            case Facts(rows=rows):
                heading |= {name: last for name, _ in rows}
    assert heading[label] == under


def _about_agencies(visit: Conversation) -> tuple[EvidenceItem, ...]:
    return {each.question: each.found for each in evidence(visit)}[QuestionId.AGENCIES]


def test_a_declared_question_is_evidence_for_what_it_names() -> None:
    found = _about_agencies(REPORTED)
    assert (PartName.CONCERN, ROW[1], "reported before") in [
        (each.part, each.text, each.about) for each in found
    ]
    before = _about_agencies(VISIT)
    assert "reported before" not in [each.about for each in before]


def test_a_declared_question_is_named_by_its_label() -> None:
    titles = {piece.key: piece.title for piece in record_items(CONCERN, "concern", "Concern")}
    assert titles["concern.reported_before"] == "Concern, reported before"
    note = titles["concern.reported_before_note"]
    assert note == "Concern, to whom, when, and what came of it"


def test_an_unanswered_new_question_changes_no_byte_of_a_record() -> None:
    assert json.loads(to_json(VISIT))["version"] == 2
    assert json.loads(to_json(REPORTED))["version"] == 3
    assert from_json(to_json(REPORTED)) == REPORTED
    assert digest(REPORTED) != digest(VISIT)


def test_only_a_list_of_items_and_what_is_in_it_is_placed_by_hand_alone() -> None:
    """The cards of a list and the tables it is printed in are made for it."""
    assert [each.places for each in DECLARED if "[]" in each.under] == []


def test_the_supervisor_reads_every_declared_question() -> None:
    whole = VISIT
    for part in PartName:
        whole = filled(whole, part)
    printed = {label.lower() for label, _ in facts(whole, SUPERVISOR)} | {
        block.where for block in blocks_of(whole, SUPERVISOR) if isinstance(block, QuoteBlock)
    }
    unprinted = [
        each.question.field.name
        for each in asked_in(whole)
        if not each.question.by_hand
        and (each.question.label or each.question.field.name.replace("_", " ")).lower()
        not in printed
    ]
    assert unprinted == []
