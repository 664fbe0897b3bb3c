"""A decision about one part or piece: whether it goes, and why."""

from dataclasses import dataclass

from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.sentences import translatable


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
