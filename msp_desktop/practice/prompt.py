"""One prompt: what is asked, why, and on what it rests."""

from typing import Annotated, Literal

import msgspec

from msp_desktop.practice.codes import AbuseType, Lens
from msp_desktop.sentences import translatable

AskedOf = Literal["person", "practitioner"]


class PromptSource(msgspec.Struct, frozen=True):
    """A work that a prompt leans on, and the place in it.

    `edition` is always there for statutory guidance, whose paragraphs move between editions.
    """

    work: str
    place: str = ""
    edition: str = ""

    @property
    def cited(self) -> str:
        """As it is shown: "Statutory Guidance (28 June 2017 edition), paragraph 14.13"."""
        if not self.edition:
            return f"{self.work}, {self.place}" if self.place else self.work
        if not self.place:
            return translatable("{work} ({year} edition)", work=self.work, year=self.edition)
        return translatable(
            "{work} ({year} edition), {place}", work=self.work, year=self.edition, place=self.place
        )


class Prompt(msgspec.Struct, frozen=True):
    """The wording of one question and what stands behind it.

    `ask` is said to the person or put to the practitioner, as `to` says. `help` is one short line
    under it and may be empty. `why` is the "why we ask" text. `lenses` is what each lens adds, said
    to the practitioner. `offered` are words that may be picked as a start. `types` are the types of
    abuse for which the prompt is brought forward; most have none. `only_for` are the lenses in
    which it is offered at the side; most have none and are for every lens.
    """

    id: str
    ask: str
    to: AskedOf
    help: str
    why: str
    source: tuple[PromptSource, ...]
    lenses: dict[Lens, str] = {}
    offered: tuple[str, ...] = ()
    types: tuple[AbuseType, ...] = ()
    only_for: tuple[Lens, ...] = ()

    def for_lens(self, lens: Lens) -> str:
        """The further line of prompting that this lens adds, or nothing."""
        return self.lenses.get(lens, "")


LONGEST = 1000

Wording = Annotated[str, msgspec.Meta(pattern=r"\S", max_length=LONGEST)]
"""Text with at least one visible letter and at most `LONGEST`."""


def flowing(text: str) -> str:
    """Text as one flowing line, however it was broken into lines in the file."""
    return " ".join(text.split())
