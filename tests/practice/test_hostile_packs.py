"""A pack that means harm, or is simply far too much, gets a sentence and nothing else."""

from pathlib import Path

import pytest

from tests.practice.spoiling import refused, where


def test_ten_thousand_prompts_are_refused_with_a_sentence(folder: Path) -> None:
    many = "\n".join(f"[prompt.p{number}]\nask = 'A?'" for number in range(10_000))
    (folder / "short.toml").write_text(many, encoding="utf-8")
    fault = refused(folder)

    assert where(fault) == ("short.toml", 1, "prompt")
    assert fault.problem == "has 10,000 prompts, and 500 are the most"
    assert fault.sentence.endswith("put the earlier file back.")


def test_a_file_over_a_mebibyte_is_refused_unread(folder: Path) -> None:
    (folder / "short.toml").write_bytes(b"#" * (1024 * 1024 + 1))

    assert refused(folder).problem == "is larger than 1 MiB"


def test_a_file_that_is_not_text_is_refused_at_its_line(folder: Path) -> None:
    (folder / "short.toml").write_bytes(b"# fine\n# not fine \xff\n")

    assert where(refused(folder)) == ("short.toml", 2, "the file")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a = " + "[" * 5000, "is nested too deeply"),
        ("a = " + "9" * 5000, "is not written as TOML"),
        ("prompt = 3", "should be a table"),
        ("[prompt]\nsafe_to_talk = 3", "is missing"),
    ],
)
def test_a_hostile_file_gets_a_sentence_too(folder: Path, text: str, problem: str) -> None:
    (folder / "short.toml").write_text(text, encoding="utf-8")

    assert refused(folder).problem == problem


def test_a_long_or_odd_name_is_shown_short_and_plain(folder: Path) -> None:
    (folder / "short.toml").write_text('"\\u0007' + "a" * 200 + '" = 1', encoding="utf-8")
    fault = refused(folder)

    assert fault.field.startswith("?aaa")
    assert len(fault.field) <= 61
