"""Whatever is wrong with a pack, it says which file, which line and which field."""

from pathlib import Path

import pytest

from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.catalogue import required_prompts
from msp_desktop.questions.packs import load
from tests.practice.spoiling import refused, spoil, where


def test_an_untouched_copy_is_taken(folder: Path) -> None:
    assert load(folder).prompt("opening", "safe_to_talk").to == "person"


def test_a_local_pack_may_use_its_own_words_and_add_prompts(folder: Path) -> None:
    spoil(folder, "outcomes.toml", "What do you want to happen?", "What would you like?")
    with (folder / "outcomes.toml").open("a", encoding="utf-8") as file:
        file.write(
            "\n[prompt.local_one]\nto = 'person'\nask = 'Ours?'\nwhy = 'Because.'\n"
            "source = ['care_act: s1(2)', 'guidance: paragraph 14.13']\n"
        )
    pack = load(folder)

    assert pack.prompt("outcomes", "what_do_you_want").ask == "What would you like?"
    assert pack.prompt("outcomes", "local_one").help == ""
    assert [each.place for each in pack.prompt("outcomes", "local_one").source] == [
        "s1(2)",
        "paragraph 14.13",
    ]


def test_the_sentence_says_what_happened_what_is_safe_and_what_to_do(folder: Path) -> None:
    line = spoil(folder, "opening.toml", "ask = 'Is it safe", "asks = 'Is it safe")

    assert refused(folder).sentence == (
        f"The prompts could not be used: opening.toml, line {line}, prompt.safe_to_talk.asks: "
        "is not a name that belongs here. Nothing that was recorded is affected. "
        "Correct that line, or put the earlier file back."
    )


CHANGES = [
    pytest.param(
        "ask = 'Is it safe to talk here and now?'\n",
        "",
        "prompt.safe_to_talk.ask",
        -2,
        id="missing wording",
    ),
    pytest.param(
        "ask = 'Is it safe to talk here and now?'",
        "ask = '  '",
        "prompt.safe_to_talk.ask",
        0,
        id="empty wording",
    ),
    pytest.param(
        "ask = 'Is it safe to talk here and now?'",
        "ask = 7",
        "prompt.safe_to_talk.ask",
        0,
        id="wrong type",
    ),
    pytest.param(
        "ask = 'Is it safe to talk here and now?'",
        f"ask = '{'a' * 1001}'",
        "prompt.safe_to_talk.ask",
        0,
        id="endless wording",
    ),
    pytest.param(
        "to = 'person'",
        "to = 'everyone'",
        "prompt.safe_to_talk.to",
        0,
        id="asked of nobody we know",
    ),
    pytest.param(
        "source = ['slides', 'police']",
        "source = []",
        "prompt.safe_to_talk.source",
        0,
        id="no source",
    ),
    pytest.param(
        "source = ['slides', 'police']",
        "source = 'my own memory'",
        "prompt.safe_to_talk.source",
        0,
        id="unknown source",
    ),
    pytest.param(
        "source = ['slides', 'police']",
        "source = { work = 'Care Act 2014' }",
        "prompt.safe_to_talk.source",
        0,
        id="source of the wrong kind",
    ),
    pytest.param(
        "'care and health' = 'On a ward",
        "'fire and rescue' = 'On a ward",
        "prompt.safe_to_talk.lenses.fire and rescue",
        0,
        id="unknown lens",
    ),
    pytest.param(
        "police = 'Look for phones left on, doorbells that record, and anyone watching from a"
        " window.'",
        "police = 3",
        "prompt.safe_to_talk.lenses.police",
        0,
        id="a lens that adds a number",
    ),
    pytest.param(
        "[prompt.confidentiality]",
        "[prompt.'Not Secret']",
        "prompt.Not Secret",
        0,
        id="an id that is not one",
    ),
    pytest.param(
        "[prompt.seen_alone]",
        "[prompt.safe_to_talk]",
        "prompt.safe_to_talk",
        0,
        id="duplicate id",
    ),
    pytest.param(
        "to = 'person'",
        "to = 'person'\nto = 'person'",
        "prompt.safe_to_talk.to",
        1,
        id="the same field twice",
    ),
    pytest.param(
        "'contact method' =",
        "'contact methods' =",
        "label.NeedKind.contact methods",
        0,
        id="label of no code",
    ),
    pytest.param(
        "'contact method' = 'how to reach you'\n",
        "",
        "label.NeedKind.contact method",
        -1,
        id="code without a label",
    ),
    pytest.param(
        "'contact method' = 'how to reach you'",
        "'contact method' = ''",
        "label.NeedKind.contact method",
        0,
        id="empty label",
    ),
    pytest.param(
        "[label.NeedKind]",
        "[label.Needs]",
        "label.Needs",
        0,
        id="labels of no code list",
    ),
    pytest.param(
        "[label.NeedKind]",
        "[label.Domain]",
        "label.Domain",
        0,
        id="labels in another part's file",
    ),
    pytest.param("[label.Lens]", "[labels.Lens]", "labels", 0, id="unknown table"),
    pytest.param(
        "ask = 'Is it safe to talk here and now?'",
        "ask = 'Is it safe",
        "prompt.safe_to_talk.ask",
        0,
        id="not TOML",
    ),
]


@pytest.mark.parametrize(("before", "after", "field", "offset"), CHANGES)
def test_what_is_wrong_is_named_by_file_line_and_field(
    folder: Path, before: str, after: str, field: str, offset: int
) -> None:
    changed = spoil(folder, "opening.toml", before, after)

    assert where(refused(folder)) == ("opening.toml", changed + offset, field)


@pytest.mark.parametrize("field", ["why", "source", "to"])
def test_a_missing_field_is_named_at_its_prompt(folder: Path, field: str) -> None:
    with (folder / "plan.toml").open("a", encoding="utf-8") as file:
        written = {"to": "to = 'person'", "ask": "ask = 'A?'", "why": "why = 'B.'"}
        written |= {"source": "source = 'police'"}
        del written[field]
        file.write("\n[prompt.local_one]\n" + "\n".join(written.values()) + "\n")
    text = (folder / "plan.toml").read_text(encoding="utf-8")
    line = text[: text.index("[prompt.local_one]")].count("\n") + 1

    fault = refused(folder)

    assert where(fault) == ("plan.toml", line, f"prompt.local_one.{field}")
    assert fault.problem == "is missing"


@pytest.mark.parametrize("work", ["guidance", "mental_capacity_code"])
def test_guidance_without_its_edition_is_refused(folder: Path, work: str) -> None:
    text = (folder / "pack.toml").read_text(encoding="utf-8")
    start = text.index(f"[work.{work}]")
    edition = text.index("edition", start)
    end = text.index("\n", edition) + 1
    (folder / "pack.toml").write_text(text[:edition] + text[end:], encoding="utf-8")
    line = text[:start].count("\n") + 1

    assert where(refused(folder)) == ("pack.toml", line, f"work.{work}.edition")


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ("language = 'en-GB'", "language = 'English, please'", "language"),
        ("version = '1.0'", "version = 1.0", "version"),
        ("name = 'Making", "title = 'Making", "title"),
        ("[work.slides]\nwork", "[work.slides]\nbook", "work.slides.book"),
    ],
)
def test_a_mistake_about_the_whole_is_named(
    folder: Path, before: str, after: str, field: str
) -> None:
    line = spoil(folder, "pack.toml", before, after) + after.count("\n")

    assert where(refused(folder)) == ("pack.toml", line, field)


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ("neither = 'neither yet'\n", "", "words.quarters.neither"),
        ("high = 'safe'", "high = ''", "words.safety.high"),
        ("{ up_to = 100,", "{ up_to = 99,", "words.safety.bands"),
        ("{ up_to = 39,", "{ up_to = 9,", "words.safety.bands"),
        ("{ up_to = 100,", "{ up_to = 101,", "words.safety.bands.up_to"),
        ("[words.wellbeing]", "[words.being_well]", "words.being_well"),
    ],
)
def test_the_grid_must_have_all_its_words(
    folder: Path, before: str, after: str, field: str
) -> None:
    spoil(folder, "grid.toml", before, after)
    fault = refused(folder)

    assert (fault.file, fault.field) == ("grid.toml", field)
    assert fault.line > 1


def test_a_missing_prompt_that_the_screens_need_is_named(folder: Path) -> None:
    spoil(folder, "person.toml", "[prompt.known_as]", "[prompt.nickname]")
    fault = refused(folder)

    assert where(fault) == ("person.toml", 3, "prompt.known_as")
    assert fault.problem == "is missing"


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "sharing.toml").unlink()
    fault = refused(folder)

    assert where(fault) == ("sharing.toml", 1, "the file")
    assert fault.problem == "is missing"


def test_a_folder_that_is_not_there_is_named_by_its_first_file(tmp_path: Path) -> None:
    assert where(refused(tmp_path / "none")) == ("pack.toml", 1, "the file")


def test_a_file_that_is_no_part_of_the_conversation_is_refused(folder: Path) -> None:
    (folder / "outcome.toml").write_text("", encoding="utf-8")
    fault = refused(folder)

    assert where(fault) == ("outcome.toml", 1, "the file")


def test_a_prompt_that_is_no_table_is_named(folder: Path) -> None:
    text = (folder / "short.toml").read_text(encoding="utf-8")
    (folder / "short.toml").write_text("prompt.extra = 3\n" + text, encoding="utf-8")

    assert refused(folder).file == "short.toml"


def test_a_key_inside_a_long_string_is_not_taken_for_the_real_one(folder: Path) -> None:
    line = spoil(
        folder,
        "opening.toml",
        "[prompt.safe_to_talk]\n",
        "[prompt.first]\nto = 'person'\nask = 'A?'\nsource = 'police'\nwhy = '''\n"
        "[prompt.safe_to_talk]\nhelp = 3'''\n\n[prompt.safe_to_talk]\n",
    )
    spoil(folder, "opening.toml", "help = 'If not, offer", "help = 3 # 'If not, offer")

    assert where(refused(folder)) == ("opening.toml", line + 11, "prompt.safe_to_talk.help")


def test_a_part_that_is_broken_is_found_when_it_is_asked_for(folder: Path) -> None:
    spoil(folder, "sharing.toml", "ask = ", "asked = ")
    pack = Pack(folder, required_prompts())

    assert pack.prompt("opening", "language").ask
    with pytest.raises(PackBroken):
        pack.prompts("sharing")
