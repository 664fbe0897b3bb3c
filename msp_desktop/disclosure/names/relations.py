"""What one person is to another, as it may be typed: whether two such phrases mean one person.

"Her son’s wife", "the friend of her son", a mother-in-law and an ex-husband are other people than
the son, the mother and the husband.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from msp_desktop.disclosure.word_search import folded

_PARTNERS: Final = frozenset(
    {"boyfriend", "fiance", "fiancee", "girlfriend", "husband", "partner", "spouse", "wife"}
)
_SMALL: Final = frozenset({"a", "an", "her", "his", "my", "our", "s", "the", "their"})
_ANOTHER: Final = frozenset({"ex", "foster", "great", "half", "late"})
"""Words that make another relation of the one behind them."""
_MORE = """
at but downstairs for from in living next on since that upstairs when where which who whom whose
with
"""
_GOES_ON: Final = frozenset(_MORE.split())
"""Words after which more is said of somebody."""
_IN_LAW: Final = re.compile(r"\b(\w+)[ -]in[ -]laws?\b")
_JOINED: Final = re.compile(r"\b(step|grand|god)[ -](?=\w)")
_POSSESSIVE: Final = re.compile(r"\b(\w+)(?:'s|(?<=s)')(?!\w)")
_OF: Final = re.compile(r"\b(\w+) of (?:an?|her|his|my|our|the|their) (\w+)\b")
_SO_LONG: Final = re.compile(r"\bof (?:\w+ ){1,3}(?:years|months)\b")
_FORMER: Final = re.compile(r"\b(?:former|ex)\b[ -]?")
_CLAUSES: Final = re.compile(r"[,;.:()/]+")
_AND: Final = re.compile(r"\b(?:and|or|&)\b")
_WHOSE: Final = re.compile(r"\s*(?:her|his|their)\b")


class Relation(NamedTuple):
    """One relation: its words, the last of them, and whose relation it is where it is another's."""

    words: frozenset[str]
    head: str
    of: str

    @property
    def was(self) -> bool:
        """Whether they no longer are."""
        return "ex" in self.words

    def may_be(self, said: "Relation") -> bool:
        """Whether both may be one: `said` is what was said of whom the risk comes from."""
        if self.of != said.of or self.marks - {"ex"} != said.marks - {"ex"}:
            return False
        if self.is_partner and said.is_partner:
            if self.was == said.was:
                return True
            others = self.words - {"ex"}
            return self.was and bool(others) and not others & said.words
        narrower = self.words <= said.words or said.words <= self.words
        return self.was == said.was and self.head == said.head and narrower

    @property
    def marks(self) -> frozenset[str]:
        """Words in it that make it another relation."""
        return self.words & _ANOTHER

    @property
    def is_partner(self) -> bool:
        """Whether they are or were partners."""
        return bool(self.words & (_PARTNERS | {"ex"}))


def relations_in(typed: str) -> Iterator[Relation]:
    """Every relation that is said; none that is said not to be meant."""
    for clause in _CLAUSES.split(_plain(typed)):
        for number, part in enumerate(_AND.split(clause)):
            if number and _WHOSE.match(part):
                continue  # whose it is nobody knows: hers, or of whoever stands before
            found = _relation(part)
            if found is not None:
                yield found


def _plain(typed: str) -> str:
    text = _IN_LAW.sub(r"\1_in_law", _SO_LONG.sub("", folded(typed)))
    text = _JOINED.sub(r"\1", text)
    return _FORMER.sub("ex ", _OF.sub(r"\2's \1", text))


def _relation(part: str) -> Relation | None:
    of = " ".join(_POSSESSIVE.findall(part))
    words: list[str] = []
    for word in re.findall(r"\w+", _POSSESSIVE.sub(" ", part)):
        if word in {"not", "never", "no"}:
            return None
        if word in _GOES_ON and words:
            break
        if word not in _SMALL:
            words.append(word)
    return Relation(frozenset(words), words[-1], of) if words else None
