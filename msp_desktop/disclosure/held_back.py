"""What the person holds back from one reader: which pieces, and by which words it may show."""

from dataclasses import dataclass

from msp_desktop.disclosure.items import is_within_any, with_english
from msp_desktop.disclosure.word_search import (
    Found,
    WordSearch,
    has_other_languages,
    telling_words,
    terms_in,
    terms_of_restriction,
)
from msp_desktop.record.sharing import SharingDecision, is_partial, restriction, restriction_label

RESTRICTION = ("which_part", "words", "held_back", "held_back_words", "holds_back")
"""Fields of the decision that are the restriction itself: they never reach that reader."""


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A restriction as it is looked after.

    `in_words` is how it was put, for the practitioner's own screen, and `called` what that is;
    `keys` are what is held back as a whole; `search` finds the matter in whatever else would go.
    """

    in_words: str
    keys: frozenset[str]
    search: WordSearch
    called: str = ""

    def holds(self, key: str) -> bool:
        """Whether that piece, or what it is in, is held back."""
        return is_within_any(key, self.keys)

    def found_in(self, text: str) -> tuple[Found, ...]:
        """The words of the matter that stand in a text."""
        return self.search.find(text)

    @property
    def forms_unknown(self) -> bool:
        """Whether some words are looked for by how they begin, since their forms are not known."""
        return has_other_languages(self.search.terms)


def held_back(decision: SharingDecision | None) -> HeldBack | None:
    """What the person holds back from the reader of that decision; None where it is nothing."""
    if decision is None or not is_partial(decision):
        return None
    named = terms_in(decision.held_back_words)
    said = telling_words(decision.holds_back)
    implied = terms_of_restriction(decision.which_part)
    return HeldBack(
        in_words=restriction(decision),
        keys=with_english(decision.held_back),
        search=WordSearch((*named, *said, *implied), wide=True),
        called=restriction_label(decision),
    )
