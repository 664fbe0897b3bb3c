"""Every kind of document, of every visit: what is in it, what is not, and whom it may go to."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from msp_desktop.disclosure.allowed import disclosure_decisions, redacted_record
from msp_desktop.disclosure.basis import SharingNotAllowed
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.documents.kind import DocumentKind, UnknownDocumentKind
from msp_desktop.documents.kinds import (
    ADVOCACY,
    CAPACITY,
    CHRONOLOGY,
    CLOSING,
    COUNCIL,
    HANDOVER,
    KINDS,
    MARAC,
    MASH,
    PARTNER,
    PERSON,
    SUPERVISOR,
    kind_named,
)
from msp_desktop.documents.make import make_document
from msp_desktop.pdf.blocks import GridFigure
from msp_desktop.practice.codes import Agreement, Answer, PartName, Recipient
from msp_desktop.practice.organisation import LocalRecipient
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.grid import Point
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.documents.words_told import document_of, flat, words_told
from tests.visits import car_wash, doorstep, ward
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
VISITS = {"bert": doorstep.visit(AT), "wren": ward.visit(AT)[-1], "karwan": car_wash.visit(AT)}
OUTSIDE = [kind for kind in KINDS if kind.recipient is not None]
WHOLE = (SUPERVISOR, CHRONOLOGY)
"""They stay inside, and name everybody."""
INSIDE = [kind for kind in KINDS if kind.recipient is None]

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
every_visit = pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)


def told(kind: DocumentKind, visit: Conversation) -> str:
    return words_told(document_of(kind, visit))


def test_each_kind_has_one_name_and_each_name_its_kind() -> None:
    assert [kind.name for kind in KINDS] == [kind_named(kind.name).name for kind in KINDS]
    assert {kind.name for kind in KINDS} == set(DocumentKindName)
    with pytest.raises(UnknownDocumentKind):
        kind_named("anybody")


@every_kind
@every_visit
def test_each_kind_tells_of_each_visit(kind: DocumentKind, visit: Conversation) -> None:
    document = document_of(kind, visit)
    assert document.title == kind.title
    assert len(document.blocks) > 3


@pytest.mark.parametrize("kind", [k for k in KINDS if k not in WHOLE], ids=lambda k: k.id)
def test_joyce_stands_nowhere_but_where_sharing_needs_her(kind: DocumentKind) -> None:
    words = told(kind, VISITS["bert"])
    says_who_was_told = PartName.SHARING in kind.always or kind is CLOSING
    assert words.count("Joyce") == (1 if says_who_was_told else 0)
    assert "have me in a home" not in words


def test_the_supervisor_sees_the_whole() -> None:
    bert = VISITS["bert"]
    words = told(SUPERVISOR, bert)
    assert "Don't tell our Joyce. She'll have me in a home." in words
    assert "01632 960 114" in words
    assert redacted_record(bert, disclosure_decisions(bert, SUPERVISOR), SUPERVISOR) == bert


def test_no_document_goes_to_joyce() -> None:
    joyce = LocalRecipient(id="joyce", kind=Recipient.PARTNER, name="Joyce Teasel")
    with pytest.raises(SharingNotAllowed):
        disclosure_decisions(VISITS["bert"], PARTNER.addressed(joyce))


def test_a_local_recipient_is_decided_on_by_its_own_name() -> None:
    def about(name: str, agreement: Agreement) -> SharingDecision:
        return SharingDecision(
            id=item(name), recipient=Recipient.PARTNER, name=name, agreement=agreement
        )

    decisions = (
        about("Fire service", Agreement.DOES_NOT),
        about("Trading standards", Agreement.AGREES),
    )
    bert = VISITS["bert"].but(sharing=Sharing(decisions=decisions))
    fire = LocalRecipient(id="fire", kind=Recipient.PARTNER, name="Fire Service", phone="01632 1")
    trade = LocalRecipient(id="trade", kind=Recipient.PARTNER, name="Trading standards")
    with pytest.raises(SharingNotAllowed):
        disclosure_decisions(bert, PARTNER.addressed(fire))
    assert "Trading standards" in told(PARTNER.addressed(trade), bert)


@pytest.mark.parametrize("kind", OUTSIDE, ids=lambda kind: kind.id)
def test_a_refusal_without_a_ground_makes_no_document(kind: DocumentKind) -> None:
    no = SharingDecision(
        id=item("no"), recipient=kind.recipient, agreement=Agreement.DOES_NOT, name="Them"
    )
    with pytest.raises(SharingNotAllowed):
        disclosure_decisions(VISITS["bert"].but(sharing=Sharing(decisions=(no,))), kind)


@pytest.mark.parametrize("kind", INSIDE, ids=lambda kind: kind.id)
def test_what_goes_to_nobody_else_can_always_be_made(kind: DocumentKind) -> None:
    refused = tuple(
        SharingDecision(id=item(each), recipient=each, agreement=Agreement.DOES_NOT)
        for each in Recipient
    )
    bert = VISITS["bert"].but(sharing=Sharing(decisions=refused))
    assert document_of(kind, bert).blocks


def test_the_charity_gets_karwans_words_and_not_what_the_police_see() -> None:
    words = told(ADVOCACY, VISITS["karwan"])
    assert "I want my passport." in words
    assert "دەمەوێت پاسپۆرتەکەم" in words
    assert "them, not you" in words
    assert "MASH" not in words
    assert "nephew watches" not in words
    assert "serious crime" not in words
    assert "10, 10" not in words


def test_the_hub_sees_that_karwan_refused_the_grounds_and_that_he_was_told() -> None:
    words = told(MASH, VISITS["karwan"])
    for piece in (
        "Karwan does not agree. Shared without agreement.",
        "others at risk; serious crime",
        "Told, through the interpreter, what is shared and why.",
        "Five men who sleep on the same site.",
    ):
        assert piece in words
    assert "his mother" not in words.lower().replace("his mother: karwan does not agree", "")


@pytest.mark.parametrize("kind", [COUNCIL, MASH, ADVOCACY, HANDOVER], ids=lambda kind: kind.id)
def test_what_was_not_asked_says_so_with_its_reason(kind: DocumentKind) -> None:
    assert "interpreter's line dropped" in told(kind, VISITS["karwan"]).replace("’", "'")


def test_a_partner_gets_no_way_to_get_in_touch_but_through_the_practitioner() -> None:
    words = told(PARTNER, VISITS["bert"])
    assert "01632" not in words
    assert "mornings" not in words
    assert "agree with PC Rowan Applegarth how and when" in words
    included = frozenset({"opening.contact_again"})
    assert "01632" in words_told(document_of(PARTNER, VISITS["bert"], included=included))


@pytest.mark.parametrize("kind", [MARAC, COUNCIL, MASH], ids=lambda kind: kind.id)
def test_those_who_must_ring_can(kind: DocumentKind) -> None:
    words = told(kind, VISITS["bert"])
    assert words.index("01632 960 114") < words.index("What Bert wants")


def test_the_capacity_record_says_who_was_consulted_and_little_else() -> None:
    words = told(CAPACITY, VISITS["wren"])
    assert "Col, as her brother, and her friend Tam." in words
    assert "where I live when I leave hospital" in words
    assert words.count("Attempt, and the help given") == 1
    assert "Biscuit. Sunday" not in words


def test_the_closing_record_begins_with_how_far_each_outcome_was_met() -> None:
    words = told(CLOSING, VISITS["wren"])
    assert words.index("Fully Achieved") < words.index("Desired outcomes")
    assert "Biscuit. Sunday. More." in words


def test_each_decision_has_a_reason_of_a_kind() -> None:
    bert = VISITS["bert"]
    by_key = {
        each.key: each for each in disclosure_decisions(bert, PARTNER, excluded=frozenset({"plan"}))
    }
    assert by_key["concern"].reason is DisclosureReason.AGREED
    assert by_key["capacity"].reason is DisclosureReason.NOT_RELEVANT
    assert by_key["plan"].reason is DisclosureReason.BY_YOU
    assert by_key["opening.contact_again"].reason is DisclosureReason.SAFE_CONTACT
    assert by_key["sharing"].reason is DisclosureReason.NEEDED
    karwan = {each.key: each for each in disclosure_decisions(VISITS["karwan"], MASH)}
    assert karwan["concern"].reason is DisclosureReason.GROUND


@every_kind
def test_a_conversation_without_a_word_makes_a_whole_document(kind: DocumentKind) -> None:
    empty = begin(Practitioner(), at=AT)
    assert "not asked" in told(kind, empty).lower() or kind is PERSON


@every_kind
def test_everything_refused_and_no_outcomes_still_reads(kind: DocumentKind) -> None:
    bert = VISITS["bert"]
    refused = bert.but(
        outcomes=Outcomes(not_asked_reason="He shut the door."),
        statements=type(bert.statements)(),
        grid=type(bert.grid)(declined="He would not."),
        plan=type(bert.plan)(),
        advocacy=type(bert.advocacy)(),
    )
    assert len(told(kind, refused)) > 100


@every_kind
def test_an_amendment_stands_on_the_first_page_and_in_full_where_it_may(kind: DocumentKind) -> None:
    def amended(what: str) -> str:
        written = Amendment(
            id=UUID(int=7),
            conversation_id=VISITS["bert"].id,
            at=AT,
            practitioner=Practitioner(name="PC Rowan Applegarth"),
            what=what,
            why="It was heard wrongly.",
        )
        return words_told(document_of(kind, VISITS["bert"], amendments=(written,)))

    shown = kind.name not in {DocumentKindName.PERSON, DocumentKindName.PARTNER}
    assert ("Forty pounds, not thirty." in amended("Forty pounds, not thirty.")) is shown
    assert ("Amended since it was finished" in amended("Forty pounds.")) is shown
    assert ("Ask Joyce" in amended("Ask Joyce first.")) is (kind in WHOLE)


@every_kind
def test_the_marking_is_as_the_organisation_sets_it_and_none_for_the_person(
    kind: DocumentKind,
) -> None:
    assert document_of(kind.marked("FENMARCH"), VISITS["bert"]).marking == (
        "" if kind is PERSON else "FENMARCH"
    )
    assert document_of(kind.marked(""), VISITS["bert"]).marking == ""


def test_only_who_is_asked_reads_a_request() -> None:
    for kind in KINDS:
        assert ("What is asked of you" in told(kind, VISITS["bert"])) is bool(kind.asks)


def test_names_that_look_like_markup_formulae_or_paths_stay_as_typed() -> None:
    odd = "=cmd|'/c'!A1 <b>&amp; ../../etc"
    for kind in KINDS:
        bert = VISITS["bert"]
        named = bert.but(
            person=bert.person.but(name=odd, known_as=odd, others=()),
            outcomes=bert.outcomes.but(not_wanted=()),
        )
        assert odd in f"{document_of(kind, named).subject} {told(kind, named)}"


def test_someone_who_may_be_told_can_be_named() -> None:
    bert = VISITS["bert"]
    joyce = bert.person.others[0].but(may_be_told=Answer.YES)
    decisions = tuple(d for d in bert.sharing.decisions if d.name != "Joyce")
    told_of = bert.but(
        person=bert.person.but(others=(joyce,)), sharing=Sharing(decisions=decisions)
    )
    assert "Don't tell our Joyce" in told(COUNCIL, told_of)


def test_print_is_never_smaller_than_asked_and_never_past_the_largest() -> None:
    assert PERSON.text_size == 18
    assert PERSON.in_print_of(12).text_size == 18
    assert PERSON.in_print_of(24).text_size == 24
    assert PERSON.in_print_of(90).text_size == 30
    assert COUNCIL.in_print_of(18).text_size == 18


@pytest.mark.parametrize("kind", [SUPERVISOR, CLOSING, HANDOVER, COUNCIL], ids=lambda kind: kind.id)
def test_the_path_of_the_marks_is_told_by_the_kinds_that_tell_the_story(kind: DocumentKind) -> None:
    """In words and as a line for each voice; what goes to others tells of this visit only."""
    bert = VISITS["bert"]
    before = bert.but(
        id=UUID(int=3),
        started_at=AT - timedelta(days=30),
        grid=bert.grid.but(
            placements=tuple(
                mark.but(at=AT - timedelta(days=30), point=Point(safety=11, wellbeing=22))
                for mark in bert.grid.placements
            ),
            options=(),
        ),
    )
    made = make_document(bert, kind, at=AT, earlier=(bert, before))
    words = words_told(made.document)
    assert ("Bert: now, earlier, 21 October 2026" in words) is kind.shows_earlier_marks
    assert ("11, 22" in words) is kind.shows_earlier_marks
    figures = [each for each in flat(made.document.blocks) if isinstance(each, GridFigure)]
    voices = {SUPERVISOR.name: 2, CLOSING.name: 2, HANDOVER.name: 0, COUNCIL.name: 0}
    assert len(figures[0].paths) == voices[kind.name]
    assert b'"safety":11' not in made.record
