"""The pages of the guide, read from `resources/guide`; written in English, like the prompts."""

from dataclasses import dataclass

from resources import resource


@dataclass(frozen=True, slots=True)
class GuideTopic:
    """One task: its title, and its page as Markdown."""

    name: str
    title: str
    text: str


def load_topics() -> tuple[GuideTopic, ...]:
    """Every page, in the order of the files' numbers."""
    found = sorted(
        (file for file in resource("guide").iterdir() if file.name.endswith(".md")),
        key=lambda file: int(file.name.partition("-")[0]),
    )
    topics = []
    for file in found:
        text = file.read_text("utf-8")
        name = file.name.removesuffix(".md").partition("-")[2]
        title = text.partition("\n")[0].removeprefix("# ").strip()
        topics.append(GuideTopic(name, title, text))
    return tuple(topics)


def find_topics(topics: tuple[GuideTopic, ...], words: str) -> tuple[GuideTopic, ...]:
    """Those whose page holds every one of these words, whole or as a part of longer ones."""
    wanted = words.casefold().split()
    return tuple(each for each in topics if all(w in each.text.casefold() for w in wanted))
