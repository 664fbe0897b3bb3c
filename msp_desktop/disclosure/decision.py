"""A decision about one part or piece: whether it goes, and why."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from msp_desktop.disclosure.held_back import RESTRICTION
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.vocabulary import TITLES, DisclosureReason
from msp_desktop.practice.codes import PartName
from msp_desktop.sentences import translatable

WITHOUT_AMENDMENTS = frozenset({DocumentKindName.PERSON, DocumentKindName.PARTNER})
"""Readers of whom an amendment asks more than it tells."""


@dataclass(frozen=True, slots=True)
class DisclosureDecision:
    """Whether one part, or one piece of a part, is in the document, and why in plain words.

    `key` is what `included` and `excluded` take: a part's name, or the key of a piece. `reason` is
    the kind of reason; `why` the same in words. `title` and `why` may name people; they are for the
    practitioner's screen and are never printed. `found` are words of what the person holds back,
    as they are written there. `fixed` is what cannot be put in: the person holds it back.
    """

    key: str
    title: str
    included: bool
    reason: DisclosureReason
    why: str
    found: tuple[str, ...] = ()
    fixed: bool = False
    named_as: str = ""

    @property
    def title_for_reader(self) -> str:
        """The name that a reader sees."""
        if not self.named_as:
            return self.title
        return f"{TITLES[PartName(self.key.partition('.')[0])]}, {NOT_NAMED}"


NOT_NAMED = "not named"
"""What a piece is called whose name would tell what is held back."""


def named_as(key: str, found_in: Callable[[str], object]) -> str:
    """The key of the nearest that it is in whose name has no such word; at last the part's."""
    above = key
    while "." in above and found_in(re.sub(r"[._]", " ", above)):
        above = above.rpartition(".")[0]
    return above


def contact_title() -> str:
    """What safe contact is called where it is listed."""
    return translatable("How to reach them safely and how not")


def amendment_title() -> str:
    """What an amendment is called where it is listed."""
    return translatable("Amendment to the finished record")


def decision(
    key: str,
    title: str,
    reason: DisclosureReason,
    why: str = "",
    *,
    included: bool = False,
    found: tuple[str, ...] = (),
    fixed: bool = False,
) -> DisclosureDecision:
    """A decision; a piece stays out unless it is said to go."""
    return DisclosureDecision(key, title, included, reason, why or reason.value, found, fixed)


def is_named_as_left_out(decision: DisclosureDecision) -> bool:
    """Whether pages for a professional name this as left out: never the restriction itself."""
    key = decision.key
    is_restriction = decision.reason is DisclosureReason.HELD_BACK and key.endswith(
        tuple(f".{field}" for field in RESTRICTION)
    )
    return (
        not decision.included
        and decision.reason.is_left_out
        and "." in key
        and not is_restriction
        and not key.startswith(("person.others.", "practitioner."))
    )


def is_in(key: str, decided: Mapping[str, bool]) -> bool:
    """Whether an answer goes: the nearest decision about it, or about what it is in, says so."""
    while key:
        if key in decided:
            return decided[key]
        key = key.rpartition(".")[0]
    return False


def repeats_what_was_wrong() -> str:
    """Why words stay out that repeat an answer that was put right."""
    return translatable("repeats what has since been corrected")


def goes_with_contact() -> str:
    """Why a way to reach somebody stays out by itself."""
    return translatable("goes only together with how to reach them")
