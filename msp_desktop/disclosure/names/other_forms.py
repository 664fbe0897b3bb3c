"""A name as it stands in a sentence: with an ending, a prefix, or without its sign.

"Markowi" is Marek in Polish, "لأحمد" is Ahmad in Arabic, and an O’Brien may be typed as OBrien. In
English a name has few forms; in other languages many, which are looked for only in words that
do not read as English, as "Tina" is no "tiny" room.
"""

import re
from dataclasses import dataclass
from typing import Final

from msp_desktop.disclosure.word_search import WITHOUT_SPACES, folded

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LATIN: Final = re.compile(r"[a-z]+\Z")
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]+\Z")
_ENGLISH_WORDS = """
about after and are asked asks at before came called comes did does for from gave goes had has have
he her him his hit hits it not our out rang ring rings said says she that the their them they this
told took visit visits was went were what when who with you your
"""
_ENGLISH: Final = frozenset(_ENGLISH_WORDS.split())
"""Words that tell English, and are none in the other languages that are often spoken here."""
_ENDINGS: Final = re.compile(
    "a|ach|ami|anak|aval|dan|den|e|ego|ei|ej|em|emu|et|i|ie|iej|iem|ii|im|in|la|le|nak|nek|nin|nun|o|om|ot|"
    "ov|ova|ovi|ow|owi|owie|t|tan|ten|tol|u|ul|ului|un|val|vel|y|ya|ye|yi|ym"
)
_FLEETING: Final = re.compile(r"(.*[^aeiouy])(?:ie|e)([cklnrt])\Z")
"""Marek, and Marka without the vowel."""
_CYRILLIC_ENDING: Final = re.compile(
    "[\u0430\u0435\u0438\u0439\u043e\u0443\u044b\u044c\u044d\u044e\u044f]\\Z"
)
_BEFORE_ARABIC: Final = re.compile("[وفبكل]{0,2}(?:ال|لل)?")
_LEAST: Final = 3
_MOST_AFTER: Final = 4
_LEAST_WITH_S: Final = 4
_NOT_WITH_S: Final = frozenset({"jean"})
"""With an s it is another word."""


def as_typed(way: str) -> str:
    """What finds it in folded text: with or without apostrophe and hyphen, of somebody, of several.

    "O’Brien", "O Brien", "OBriens"; "Mary-Jane", "Mary Jane".
    """
    signs = {"'": r"['\s-]?", "-": r"[-\s]?", " ": r"[-\s]?"}
    exact = "".join(signs.get(each, re.escape(each)) for each in way)
    many = len(way) >= _LEAST_WITH_S and _LATIN.match(way[-1:]) and way not in _NOT_WITH_S
    return rf"{exact}s?" if many else exact


@dataclass(frozen=True, slots=True)
class OtherForms:
    """The words of a name to look for in other forms; `known` are names of others: theirs."""

    words: frozenset[str]
    known: frozenset[str]

    def found_in(self, text: str) -> bool:
        """Whether the text has one of them in a form of another language."""
        plain = folded(text)
        seen = frozenset(_WORD.findall(plain)) - self.known
        other = len(seen) > 1 and (not plain.isascii() or not seen & _ENGLISH)
        return any(
            (other or not _LATIN.match(wanted)) and is_form_of(wanted, word)
            for wanted in self.words
            for word in seen
        ) or any(given in plain for wanted in self.words if (given := _given_name(wanted)))


def is_form_of(wanted: str, word: str) -> bool:
    """Whether that word may be the name with an ending or a prefix of its language."""
    if len(wanted) < _LEAST or WITHOUT_SPACES.search(wanted):
        return False
    if _LATIN.match(wanted):
        return any(
            word.startswith(stem) and _ENDINGS.fullmatch(word[len(stem) :].lstrip("'"))
            for stem in _stems(wanted)
        )
    if _ARABIC.match(wanted):
        start = word.find(wanted)
        return start >= 0 and _BEFORE_ARABIC.fullmatch(word[:start]) is not None
    stem = _CYRILLIC_ENDING.sub("", wanted)
    after = len(word) - len(stem)
    most = _MOST_AFTER * 3 if re.match("[\u1100-\u11ff]", wanted) else _MOST_AFTER
    return len(stem) >= _LEAST and word.startswith(stem) and after <= most


def _stems(name: str) -> tuple[str, ...]:
    """What the forms of a name begin with."""
    found = [re.sub(r"(?:[aeiouy]|[aiuy]s)\Z", "", name)]
    fleeting = _FLEETING.match(name)
    if fleeting is not None:
        found.append(fleeting[1] + fleeting[2])
    return tuple(each for each in found if len(each) >= _LEAST)


def _given_name(name: str) -> str:
    """Of a Chinese name in full what somebody is called: the last two characters."""
    return name[-2:] if re.fullmatch("[\u3400-\u9fff]{3,4}", name) else ""
