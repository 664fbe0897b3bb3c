"""The wording is plain, short and kind."""

import re

import pytest

from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt import Prompt

NEVER = ("risk score", "mandatory", "acid test", "!", "compliance", "service user", "non-compliant")

JARGON = {
    "accommodation",
    "appropriate",
    "assessment",
    "autonomy",
    "capacity",
    "circumstances",
    "client",
    "commence",
    "consent",
    "disclose",
    "disclosure",
    "empowerment",
    "enquiry",
    "facilitate",
    "implement",
    "intervention",
    "multi-agency",
    "outcome",
    "outcomes",
    "perpetrator",
    "proportionate",
    "referral",
    "regarding",
    "safeguarding",
    "signpost",
    "stakeholder",
    "statutory",
    "victim",
    "vulnerable",
    "wellbeing",
}


def sentences(text: str) -> list[str]:
    """Text cut at full stops and question marks that end a word."""
    return [each for each in re.split(r"(?<=[.?])\s+", text.strip()) if each]


def words(text: str) -> list[str]:
    """Lower-case words, hyphens kept."""
    return re.findall(r"[a-z]+(?:-[a-z]+)*", text.lower().replace("\u2019", ""))


def syllables(word: str) -> int:
    """A rough count: groups of vowels, a silent e taken off."""
    groups = len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^aeiouyl])e(?:s|d)?$", "", word)))
    return max(1, groups)


def everything(pack: Pack) -> list[tuple[str, Prompt]]:
    """Every prompt, with the part it belongs to."""
    return [(part, each) for part in pack.parts for each in pack.prompts(part)]


def said_to_the_person(pack: Pack) -> list[tuple[str, Prompt]]:
    """The prompts that the person hears or reads."""
    return [(part, each) for part, each in everything(pack) if each.to == "person"]


@pytest.mark.parametrize("phrase", NEVER)
def test_some_things_are_never_said(pack: Pack, phrase: str) -> None:
    for part, prompt in everything(pack):
        said = " ".join(
            (prompt.ask, prompt.help, prompt.why, *prompt.lenses.values(), *prompt.offered)
        )
        assert phrase not in said.lower(), (part, prompt.id)


def test_what_the_person_hears_has_short_sentences(pack: Pack) -> None:
    for part, prompt in said_to_the_person(pack):
        said = sentences(prompt.ask)
        assert len(words(prompt.ask)) / len(said) <= 14, (part, prompt.id)
        assert len(said) <= 2, (part, prompt.id)


def test_what_the_person_hears_has_no_jargon(pack: Pack) -> None:
    for part, prompt in said_to_the_person(pack):
        assert not JARGON & set(words(prompt.ask)), (part, prompt.id)


def test_a_child_of_twelve_could_read_what_the_person_hears(pack: Pack) -> None:
    said = " ".join(prompt.ask for _, prompt in said_to_the_person(pack))
    per_sentence = len(words(said)) / len(sentences(said))
    per_word = sum(map(syllables, words(said))) / len(words(said))
    grade = 0.39 * per_sentence + 11.8 * per_word - 15.59  # Flesch and Kincaid's; age is 5 more

    assert grade <= 5


def test_help_is_one_short_line(pack: Pack) -> None:
    for part, prompt in everything(pack):
        assert len(prompt.help) <= 80, (part, prompt.id)


def test_a_lens_adds_one_short_line(pack: Pack) -> None:
    for part, prompt in everything(pack):
        for lens, added in prompt.lenses.items():
            assert 10 < len(added) <= 100, (part, prompt.id, lens)


def test_why_we_ask_is_two_to_four_short_sentences(pack: Pack) -> None:
    for part, prompt in everything(pack):
        said = sentences(prompt.why)
        assert 2 <= len(said) <= 4, (part, prompt.id)
        assert len(words(prompt.why)) / len(said) <= 20, (part, prompt.id)


def test_no_question_is_put_twice_in_one_part(pack: Pack) -> None:
    for part in pack.parts:
        asked = [each.ask for each in pack.prompts(part)]
        assert len(asked) == len(set(asked)), part
