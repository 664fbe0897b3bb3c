"""The pack that comes with the app is whole."""

import pytest

from msp_desktop.practice import codes
from msp_desktop.practice.codes import AbuseType, Asked, Domain, Lens, PartName, Principle
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt_file import code_list
from msp_desktop.practice.required import CONSTANT_QUESTIONS, LABELLED_IN, SHORT
from msp_desktop.questions.catalogue import required_prompts
from msp_desktop.questions.packs import built_in

# What sources may cite beside a work: nothing from memory, every number checked once by hand.
KNOWN_PLACES = {
    "Care Act 2014": {
        *("s1(2)", "s1(2)(a)", "s1(2)(d)", "s1(2)(g)", "s1(2)(h)", "s1(2)(i)", "s10"),
        *("s42(1)", "s42(1)(a)", "s42(1)(b)", "s42(1)(c)"),
        *("s67", "s67(2)", "s67(4)", "s67(5)", "s67(2), (4), (5)", "s68", "s68(3)"),
    },
    "Mental Capacity Act 2005": {
        *("s1", "s1(3)", "s1(4)", "s1(5), (6)", "s2(1)", "s2(1), (3)", "s2(1), (4)"),
        *("s3(1)(a), (2), (4)", "s3(1)(b), (3)", "s3(1)(c)", "s3(1)(d)", "s4"),
        "s37, s38, s39",
    },
    "Mental Capacity Act 2005 Code of Practice": {"chapter 4"},
    "Care and Support Statutory Guidance": {
        "paragraph 7.9",
        "paragraph 7.60",
        "paragraph 14.13",
        "paragraph 14.113",
        "paragraph 14.114",
        "paragraph 14.211",
    },
    "Data Protection Act 2018": {"Sch 1 para 18", "Part 3"},
    "Youth Justice and Criminal Evidence Act 1999": {"s16", "s17"},
    "A Local Authority v JB": {"[2021] UKSC 52"},
    "UK Supreme Court": {"[2026] UKSC 16"},
    "SI 2006/2883": {"regulations 3 to 5"},
    "Care and Support (Independent Advocacy Support) (No. 2) Regulations 2014, SI 2014/2889": {
        "regulation 2",
        "regulation 4",
    },
    "Data (Use and Access) Act 2025": {"section 70 and Schedule 4"},
    "UK GDPR": {"Article 5(1)(c)"},
    "Modern Slavery Act 2015": {"section 52"},
    "Home Office, National Referral Mechanism guidance: adult (England and Wales)": {
        "sections 1 and 2"
    },
    "Victims’ Code in force": {
        *("right 1", "right 4", "rights 3 and 6", "rights 6 and 9", "rights 3, 4 and 12"),
    },
    "LGA, Making Safeguarding Personal outcomes framework": {"question 1", "questions 4 to 7"},
    "SafeLives, Dash risk checklist": {"24 questions"},
    "SafeLives, Marac referral form": {
        "children",
        "is this number safe to call",
        "reason for referral",
        "who it is safe to talk to, and who not",
    },
    "Police and Criminal Evidence Act 1984": {"Code C"},
    "Safeguarding Adults Collection": {
        "SG1a",
        "SG1b",
        "SG1c",
        "SG1d",
        "SG1e",
        "SG2",
        "SG2a",
        "SG2b",
        "SG2c",
        "SG2e",
        "SG3a",
        "SG4a",
    },
}


def test_it_says_what_it_is() -> None:
    pack = built_in()

    assert pack.name == "Making Safeguarding Personal, built-in prompts"
    assert pack.language == "en-GB"
    assert "28 June 2017" in pack.edition
    assert "\n" not in pack.edition


def test_it_has_every_part_of_the_conversation_and_the_short_one(pack: Pack) -> None:
    assert list(pack.parts) == [*PartName, SHORT]
    assert len(pack.prompts(SHORT)) == 6


def test_it_has_every_prompt_the_screens_ask_for(pack: Pack) -> None:
    for part, ids in required_prompts().items():
        for id_ in ids:
            assert pack.prompt(part, id_).ask, (part, id_)


def test_every_prompt_says_why_and_on_what_it_rests(pack: Pack) -> None:
    for part, prompts in pack.parts.items():
        for prompt in prompts.values():
            assert len(prompt.why) > 40, (part, prompt.id)
            assert prompt.source, (part, prompt.id)
            assert all(source.work for source in prompt.source), (part, prompt.id)


def test_acts_and_paragraphs_are_only_those_known(pack: Pack) -> None:
    for part, prompts in pack.parts.items():
        for prompt in prompts.values():
            for source in prompt.source:
                known = KNOWN_PLACES.get(source.work)
                assert known is None or source.place in known, (part, prompt.id, source)


def test_what_has_a_source_of_its_own_is_not_put_down_to_a_training_resource(pack: Pack) -> None:
    """DASH, MARAC, the NRM, interpreters, safe contact and news to victims."""
    own = {
        ("concern", "context_domestic_abuse"): {
            "SafeLives, Dash risk checklist",
            "SafeLives, Marac referral form",
        },
        ("concern", "context_modern_slavery"): {
            "Home Office, National Referral Mechanism guidance: adult (England and Wales)",
            "Modern Slavery Act 2015",
        },
        ("plan", "context_trusted"): {
            "Home Office, National Referral Mechanism guidance: adult (England and Wales)"
        },
        ("opening", "interpreter"): {"Sunderland Safeguarding Adults Board, procedures"},
        ("opening", "contact_again"): {"SafeLives, Marac referral form"},
        ("opening", "safe_people"): {"SafeLives, Marac referral form"},
        ("person", "contact"): {"SafeLives, Marac referral form"},
        ("opening", "own_news"): {"Victims’ Code in force"},
        ("closing", "own_told_end"): {"Victims’ Code in force"},
        ("outcomes", "asked"): {"LGA, Making Safeguarding Personal outcomes framework"},
    }
    for (part, name), works in own.items():
        assert works <= {each.work for each in pack.prompt(part, name).source}, (part, name)


def test_the_forms_that_were_read_are_cited_by_what_they_ask(pack: Pack) -> None:
    forms = "Referral forms of councils and safeguarding boards, read in November 2026"
    found = [
        source
        for prompts in pack.parts.values()
        for prompt in prompts.values()
        for source in prompt.source
        if source.work == forms
    ]
    assert len(found) >= 8
    assert all(each.place for each in found)


def test_a_guidance_paragraph_is_cited_with_its_edition(pack: Pack) -> None:
    source = pack.prompt("statements", "empowerment").source[0]

    assert (
        source.cited
        == "Care and Support Statutory Guidance (28 June 2017 edition), paragraph 14.13"
    )


def test_an_act_is_cited_by_its_section(pack: Pack) -> None:
    assert pack.prompt("concern", "s42_needs").source[0].cited == "Care Act 2014, s42(1)(a)"


def test_every_question_of_the_short_conversation_speaks_to_every_lens(pack: Pack) -> None:
    for prompt in pack.prompts(SHORT):
        assert set(prompt.lenses) == set(Lens), prompt.id


def test_a_lens_adds_its_line_or_nothing(pack: Pack) -> None:
    explained = pack.prompt(PartName.OPENING, "explained")

    assert "Victims" in explained.for_lens(Lens.POLICE)
    assert pack.prompt("person", "known_as").for_lens(Lens.POLICE) == ""


def test_every_lens_adds_something_to_every_part(pack: Pack) -> None:
    for lens in (Lens.POLICE, Lens.CARE_AND_HEALTH, Lens.ADVOCACY):
        missing = [
            part
            for part in (*PartName, SHORT)
            if not any(prompt.for_lens(lens) for prompt in pack.prompts(part))
        ]
        assert set(missing) <= {PartName.CLOSING}, lens


def test_each_principle_is_said_in_the_first_person(pack: Pack) -> None:
    said = [pack.statement(principle) for principle in Principle]

    assert len(set(said)) == 6
    for statement in said:
        assert {"I", "me", "my"} & set(statement.replace(".", "").split()), statement


def test_the_three_constant_questions_are_put_to_the_person(pack: Pack) -> None:
    for id_ in CONSTANT_QUESTIONS:
        assert pack.prompt("outcomes", id_).to == "person"
        assert pack.prompt("outcomes", id_).ask.endswith("?")


def test_the_abilities_come_before_the_impairment(pack: Pack) -> None:
    order = list(pack.parts["capacity"])
    abilities = ("understand", "retain", "use_or_weigh", "communicate")

    assert max(order.index(each) for each in abilities) < order.index("impairment")
    assert order.index("impairment") < order.index("because_of")


def test_a_code_has_a_short_label_or_speaks_for_itself(pack: Pack) -> None:
    assert pack.label(Domain.CONTROL) == "control over daily life"
    assert pack.label(Asked.DONT_KNOW) == "Don't Know"
    assert pack.label(codes.Answer.NOT_SURE) == "not sure"


def test_no_two_codes_of_a_list_share_a_label(pack: Pack) -> None:
    for name in LABELLED_IN:
        labels = [pack.label(code) for code in code_list(name)]
        assert len(labels) == len(set(labels)), name


def test_every_type_of_abuse_can_be_explained(pack: Pack) -> None:
    for abuse_type in AbuseType:
        assert pack.label(abuse_type) == abuse_type.value
        assert pack.meaning(abuse_type)
    assert pack.meaning(Domain.DIGNITY) == ""
    assert pack.meaning(codes.Answer.YES) == ""


def test_types_bring_their_own_prompts_forward(pack: Pack) -> None:
    brought = pack.brought_forward({AbuseType.DOMESTIC, AbuseType.SELF_NEGLECT})

    assert [each.id for each in brought] == ["context_domestic_abuse", "context_self_neglect"]
    assert pack.brought_forward(()) == ()


@pytest.mark.parametrize(
    ("safety", "wellbeing", "quarter"),
    [
        (80, 25, "safer but less well"),
        (72, 72, "safe and well"),
        (10, 10, "neither yet"),
        (30, 55, "well but less safe"),
        (50, 50, "in the middle, in no quarter"),
        (50, 90, "between two quarters"),
        (49, 49, "neither yet"),
    ],
)
def test_a_place_on_the_grid_is_named_in_words(
    pack: Pack, safety: int, wellbeing: int, quarter: str
) -> None:
    assert pack.grid.quarter(safety=safety, wellbeing=wellbeing) == quarter


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "not safe at all"),
        (19, "not safe at all"),
        (20, "not very safe"),
        (45, "in between"),
        (60, "fairly safe"),
        (80, "very safe"),
        (100, "very safe"),
    ],
)
def test_a_value_is_said_in_words(pack: Pack, value: int, words: str) -> None:
    assert pack.grid.safety.band(value) == words


def test_a_place_on_the_grid_is_read_out_words_first(pack: Pack) -> None:
    said = pack.grid.read_out(safety=65, wellbeing=30)

    assert said == "fairly safe, not very well: safety 65, wellbeing 30"
