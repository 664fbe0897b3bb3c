"""What the referral says: the person first, the view apart, no gap without a word."""

from datetime import UTC, datetime

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.pdf.blocks import Document, Heading, QuoteBlock, ViewBlock
from msp_desktop.practice.codes import (
    Agreement,
    Answer,
    Asked,
    GridMoment,
    GridView,
    Principle,
    Recipient,
    SaidBy,
)
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.grid import Grid, Placement, Point, with_half
from msp_desktop.record.outcomes import Outcomes, remove, revise
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.documents.words_told import flat, told
from tests.visits import car_wash, doorstep, ward
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
AGREES = SharingDecision(
    id=item("council"), recipient=Recipient.COUNCIL, agreement=Agreement.AGREES
)


def made(
    conversation: Conversation,
    included: frozenset[str] = frozenset(),
    excluded: frozenset[str] = frozenset(),
) -> Document:
    shared = disclose(conversation, COUNCIL, included=included, excluded=excluded)
    return compose(shared, COUNCIL, at=AT, pack=built_in())


def text(document: Document) -> str:
    return "\n".join(told(block) for block in flat(document.blocks))


def section(document: Document, title: str) -> str:
    """What stands under that heading of level 1."""
    inside, kept = False, []
    for block in flat(document.blocks):
        if isinstance(block, Heading) and block.level == 1:
            inside = block.text == title
        if inside:
            kept.append(told(block))
    return "\n".join(kept)


def first_page(document: Document) -> str:
    return text(document).partition("\nConcern\n")[0]


def test_the_first_page_answers_what_a_duty_worker_asks() -> None:
    page = first_page(made(doorstep.visit(AT)))
    answers = (
        "Who: Albert Teasel, likes “Bert”, 79 years old",
        "In danger now: No.",
        "Landline 01632 960 114, mornings only.",
        "Hearing aid. Prefers the left side.",
        "Their view on sharing: Bert agrees.",
        "1. I want the telephone to stop at night.",
        "Decide on a section 42 enquiry",
        "By when: before the next conversation, Monday 10 am",
    )
    places = [page.find(answer) for answer in answers]
    assert -1 not in places
    assert places == sorted(places)
    assert (
        "PC Rowan Applegarth, police officer, Brackwater Police" in made(doorstep.visit(AT)).subject
    )


def test_headings_carry_the_terms_of_practice() -> None:
    headings = [b.text for b in flat(made(doorstep.visit(AT)).blocks) if isinstance(b, Heading)]
    for term in (
        "Concern",
        "Desired outcomes",
        "“I” statements",
        "Wellbeing/safety grid",
        "Plan",
        "Capacity",
        "Advocacy",
        "Sharing",
    ):
        assert headings.count(term) == 1


def test_joyce_stands_in_the_sharing_part_and_nowhere_else() -> None:
    document = made(doorstep.visit(AT))
    assert text(document).count("Joyce") == 1
    assert "Joyce: Bert does not agree. Do not tell her." in section(document, "Sharing")
    assert "have me in a home" not in text(document)


def test_what_was_left_out_is_listed_without_its_words() -> None:
    document = made(doorstep.visit(AT))
    assert "Left out of this copy: Desired outcomes: not wanted 1." in section(document, "Sharing")


def test_outcomes_stand_in_the_persons_order_with_their_exact_code() -> None:
    outcomes = section(made(doorstep.visit(AT)), "Desired outcomes")
    assert "Asked: Yes they were asked and outcomes were expressed." in outcomes
    assert (
        "1 | “I want the telephone to stop at night.” | Safety and wellbeing: physical and"
        in outcomes
    )
    assert "1 and 2: They pull against each other if all post is stopped." in outcomes


def test_changed_and_withdrawn_outcomes_stay_visible() -> None:
    bert = doorstep.visit(AT)
    changed = revise(
        bert.outcomes.items[0],
        SpokenWords(text="I want peace at night."),
        at=AT,
        reason="He says more.",
    )
    outcomes = bert.outcomes.but(items=(changed, *bert.outcomes.items[1:]))
    outcomes = remove(outcomes, doorstep.CRIBBAGE, at=AT, reason="Found a partner.")
    told_of = section(made(bert.but(outcomes=outcomes)), "Desired outcomes")
    assert "1, put before as “I want the telephone to stop at night.” until 20 November" in told_of
    assert "No longer wanted since 20 November 2026: “I'd like somebody" in told_of


def test_the_six_principles_stand_as_they_were_read_out_with_their_answers() -> None:
    statements = section(made(doorstep.visit(AT)), "“I” statements")
    for principle in Principle:
        assert f"{principle.value} | {built_in().statement(principle)} | " in statements
    assert "Partly: “nobody told me they sell your name on”" in statements
    assert "Not true: “you lot never talk to each other”" in statements


def test_the_same_way_to_get_in_touch_is_said_once_and_another_is_kept() -> None:
    bert = doorstep.visit(AT)
    assert "only. By landline" not in first_page(made(bert))
    other = bert.opening.but(contact_again="Not by landline, mornings only.")
    page = first_page(made(bert.but(opening=other)))
    assert "Safe way to get in touch: Not by landline, mornings only.\n" in page
    assert "Noted, not said to be safe: 01632 960 114." in page


def test_stopping_all_post_reads_as_safer_but_less_well() -> None:
    grid = section(made(doorstep.visit(AT)), "Wellbeing/safety grid")
    row = next(line for line in grid.splitlines() if "Stop all post" in line)
    assert "Safer but less well: 80, 25" in row
    assert "very safe, not very well: safety 80, wellbeing 25" in grid
    assert "Not chosen" in row


def test_no_number_is_made_of_the_two() -> None:
    whole = text(made(doorstep.visit(AT))).lower()
    assert "risk score" not in whole
    assert "total" not in whole


def test_a_mark_that_was_moved_keeps_its_earlier_place() -> None:
    bert = doorstep.visit(AT)
    again = Placement(
        id=item("bert: again"),
        who=GridView.PERSON,
        moment=GridMoment.NOW,
        point=Point(safety=70, wellbeing=70),
        at=AT,
        why="It is quiet now.",
    )
    moved = bert.grid.but(placements=(*bert.grid.placements, again))
    grid = section(made(bert.but(grid=moved)), "Wellbeing/safety grid")
    assert "Bert, now, earlier | " in grid
    assert "Bert, now | Safe and well" in grid
    assert "“It is quiet now.”" in grid


def test_words_and_view_are_different_blocks() -> None:
    blocks = list(flat(made(doorstep.visit(AT)).blocks))
    quoted = " ".join(b.words for b in blocks if isinstance(b, QuoteBlock))
    seen = " ".join(b.text for b in blocks if isinstance(b, ViewBlock))
    assert "it's mine to send" in quoted
    assert "red gas bill" in seen
    assert "red gas bill" not in quoted


def test_three_attempts_at_one_decision_stand_in_order() -> None:
    capacity = section(made(ward.visit(AT)[2]), "Capacity")
    assert "Capacity is assumed." not in capacity
    assert "For every other decision, capacity is assumed." in capacity
    assert "Decision: where I live when I leave hospital" in capacity
    places = [capacity.find(f"\n{n}. ") for n in (1, 2, 3)]
    assert -1 not in places
    assert places == sorted(places)


def test_the_advocacy_indication_comes_with_its_reasons() -> None:
    advocacy = section(made(ward.visit(AT)[2]), "Advocacy")
    assert "An independent advocate seems to be needed" in advocacy
    assert "paid or professionally involved" in advocacy
    assert "Col" not in advocacy


def test_sharing_without_agreement_says_on_what_ground_and_that_he_was_told() -> None:
    document = made(car_wash.visit(AT))
    for place in (first_page(document), section(document, "Sharing")):
        assert "Karwan does not agree. Shared without agreement." in place
        assert "others at risk; serious crime" in place
    assert "Told: Yes. Told, through the interpreter, what is shared and why." in section(
        document, "Sharing"
    )
    assert "His mother: Karwan does not agree. Do not tell her." in section(document, "Sharing")


def test_words_in_another_language_stand_beside_their_english() -> None:
    document = made(car_wash.visit(AT))
    assert "دەمەوێت پاسپۆرتەکەم\nIn English (interpreter): I want my passport." in first_page(
        document
    )


def test_unfinished_parts_give_their_reason() -> None:
    document = made(car_wash.visit(AT))
    statements = section(document, "“I” statements")
    for unasked in ("Prevention", "Proportionality", "Partnership", "Accountability"):
        row = next(line for line in statements.splitlines() if line.startswith(unasked))
        assert row.endswith("| Not asked: The interpreter's line dropped.")
    assert "Actions: not asked: The interpreter's line dropped." in section(document, "Plan")
    assert "Closing: not closed yet. The work goes on." in text(document)


def test_an_empty_conversation_says_not_asked_throughout() -> None:
    document = made(begin(Practitioner(), at=AT))
    whole = text(document)
    assert "Who: Someone not named yet" in whole
    for title in (
        "Concern",
        "Desired outcomes",
        "“I” statements",
        "Wellbeing/safety grid",
        "Plan",
        "Capacity",
        "Advocacy",
        "Sharing",
    ):
        assert "not asked; no reason noted." in section(document, title).lower()
    assert "In danger now: Not asked; no reason noted." in whole


@pytest.mark.parametrize(
    "visit",
    [doorstep.visit(AT), *ward.visit(AT), car_wash.visit(AT)],
    ids=["doorstep", "ward 1", "ward 2", "ward 3", "car wash"],
)
def test_every_visit_composes(visit: Conversation) -> None:
    assert made(visit).blocks


def test_restriction_in_words_never_reaches_its_reader() -> None:
    bert = doorstep.visit(AT)
    decision = SharingDecision(
        id=item("in part"),
        recipient=Recipient.COUNCIL,
        agreement=Agreement.IN_PART,
        which_part="All but the letters.",
    )
    document = made(bert.but(sharing=Sharing(decisions=(decision,))))
    assert "Bert agrees in part." in first_page(document)
    assert "letters" not in text(document)


def test_name_in_a_restriction_is_printed_only_as_not_to_be_told() -> None:
    bert = doorstep.visit(AT)
    decision = SharingDecision(
        id=item("in part"),
        recipient=Recipient.COUNCIL,
        agreement=Agreement.IN_PART,
        which_part="All of it, but nothing to Joyce.",
    )
    document = made(bert.but(sharing=Sharing(decisions=(decision,))))
    assert "Joyce" not in text(document).partition("\nSharing\n")[0]
    assert "nothing to Joyce" not in text(document)
    assert "Joyce: Bert does not agree. Do not tell her." in section(document, "Sharing")


@pytest.mark.parametrize("agreement", [Agreement.AGREES, Agreement.DOES_NOT])
def test_whoever_is_not_to_be_told_stands_there_beside_somebody_with_a_word_of_their_name(
    agreement: Agreement,
) -> None:
    bert = doorstep.visit(AT)
    joyce = bert.person.others[0].but(name="Joyce Teasel")
    hill = SharingDecision(
        id=item("hill"),
        recipient=Recipient.FAMILY_OR_FRIEND,
        name="Joyce Hill",
        agreement=agreement,
    )
    beside = bert.but(
        person=bert.person.but(others=(joyce,)), sharing=Sharing(decisions=(AGREES, hill))
    )
    line = "Joyce Teasel: Bert does not agree. Do not tell her."
    assert section(made(beside), "Sharing").count(line) == 1
    refused = hill.but(name="joyce teasel", agreement=Agreement.DOES_NOT)
    once = beside.but(sharing=Sharing(decisions=(AGREES, refused)))
    assert section(made(once), "Sharing").lower().count("joyce teasel: bert does not agree") == 1


def test_danger_now_is_what_is_asked_first() -> None:
    bert = doorstep.visit(AT)
    opening = bert.opening.but(immediate_danger=Answer.YES, danger_action="Rang 999.")
    page = first_page(made(bert.but(opening=opening)))
    assert "In danger now: Yes, now. Rang 999." in page
    assert "By when: now. Someone is in danger." in page


def test_a_part_left_out_says_so_and_no_more() -> None:
    document = made(doorstep.visit(AT), excluded=frozenset({"plan", "opening", "person"}))
    assert section(document, "Plan") == "Plan\nLeft out of this copy."
    page = first_page(document)
    assert "Who: Left out of this copy." in page
    assert "Safe way to get in touch: Left out of this copy." in page
    assert "Teasel" not in text(document)
    assert "01632" not in text(document)


def test_a_marking_can_be_replaced_or_none() -> None:
    bert = doorstep.visit(AT)
    pack = built_in()
    assert made(bert).marking == "OFFICIAL-SENSITIVE"
    none = compose(disclose(bert, COUNCIL), COUNCIL.marked(""), at=AT, pack=pack)
    assert none.marking == ""
    draft = compose(disclose(bert, COUNCIL), COUNCIL, at=AT, pack=pack, draft=True)
    assert draft.marking == "OFFICIAL-SENSITIVE · Draft, not finished"
    assert draft.title == "Draft: referral to council adult safeguarding"


def test_names_that_look_like_markup_stay_names() -> None:
    bert = doorstep.visit(AT)
    odd = bert.person.but(name="<b>Al</b> & {called} %s", known_as="{0}")
    page = first_page(made(bert.but(person=odd)))
    assert "<b>Al</b> & {called} %s" in page
    assert "starting from what {0} wants" in page


def test_how_safe_alone_is_printed_in_words_and_each_voice_apart() -> None:
    bert = doorstep.visit(AT)
    kept = with_half(Grid(), GridView.PERSON, safety=30, at=AT)
    kept = with_half(kept, GridView.PRACTITIONER, wellbeing=50, at=AT)
    printed = section(made(bert.but(grid=kept)), "Wellbeing/safety grid")
    assert "Not placed by Bert: How safe: not very safe. How well was not said." in printed
    officer = bert.practitioner.name
    assert f"{officer}, no mark placed: How well: in between. How safe was not said." in printed


def test_how_a_pull_was_talked_through_is_printed_when_one_of_the_two_is_no_longer_wanted() -> None:
    bert = doorstep.visit(AT)
    (tied,) = bert.outcomes.ties
    less = remove(bert.outcomes, doorstep.LETTERS, at=AT, reason="The post has stopped.")
    printed = text(made(bert.but(outcomes=less)))
    other = "I want the telephone to stop at night."
    assert f"It pulled against “{other}”: {tied.note}" in printed
    emptied = tuple(
        each.but(words=SpokenWords()) if each.id == doorstep.LETTERS else each
        for each in bert.outcomes.items
    )
    less = remove(bert.outcomes.but(items=emptied), doorstep.LETTERS, at=AT)
    printed = text(made(bert.but(outcomes=less)))
    assert "an outcome without words" in printed
    assert f"It pulled against “{other}”: {tied.note}" in printed


def test_staff_words_never_stand_under_what_the_person_wants() -> None:
    visit = doorstep.visit(AT)
    nights, *others = visit.outcomes.items
    staffs = nights.but(words=SpokenWords(text="She should move to a home.", said_by=SaidBy.STAFF))
    document = made(visit.but(outcomes=visit.outcomes.but(items=(staffs, *others))))
    assert "should move" not in first_page(document)
    views = [b for b in flat(document.blocks) if isinstance(b, ViewBlock)]
    (view,) = [each for each in views if "should move" in each.text]
    assert view.of == "What staff would like to happen"
    assert "should move" not in "".join(told(b) for b in flat(document.blocks) if b is not view)


def test_stated_no_is_printed_with_its_reason_beside_staff_words() -> None:
    visit = doorstep.visit(AT)
    staffs = visit.outcomes.items[0].but(words=SpokenWords(text="A home.", said_by=SaidBy.STAFF))
    outcomes = Outcomes(items=(staffs,), asked=Asked.NO, not_asked_reason="He was asleep.")
    outcomes_said = section(made(visit.but(outcomes=outcomes)), "Desired outcomes")
    assert "Asked: No. Reason: He was asleep." in outcomes_said
    assert "asked and outcomes were expressed" not in outcomes_said
