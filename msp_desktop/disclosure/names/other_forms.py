"""A name as it stands in a sentence: with an ending, a prefix, or without its sign.

"Markowi" is Marek in Polish, "لأحمد" is Ahmad in Arabic, and an O’Brien may be typed as OBrien. In
English a name has few forms; in other languages many, which are looked for only in words that
do not read as English, as "Tina" is no "tiny" room.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from msp_desktop.disclosure.word_search import WITHOUT_SPACES

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
    """The words of a name to look for in other forms; `known` are names of others: theirs.

    `stems` are those of each word: most texts hold none of them, and are read no further.
    """

    stems: tuple[tuple[str, tuple[str, ...]], ...]
    given: tuple[str, ...]
    known: frozenset[str]

    @classmethod
    def of(cls, words: Collection[str], known: frozenset[str]) -> "OtherForms":
        """The forms of these words."""
        bent = ((word, _stems(word)) for word in words)
        given = tuple(each for each in map(_given_name, words) if each)
        return cls(tuple(each for each in bent if each[1]), given, known)

    def found_in(self, plain: str) -> bool:
        """Whether a folded text has one of them in a form of another language."""
        if any(each in plain for each in self.given):
            return True
        near = [each for each in self.stems if any(stem in plain for stem in each[1])]
        if not near:
            return False
        seen = frozenset(_WORD.findall(plain)) - self.known
        other = len(seen) > 1 and (not plain.isascii() or not seen & _ENGLISH)
        return any(
            (other or not _LATIN.match(wanted)) and _is_form_of(wanted, stems, word)
            for wanted, stems in near
            for word in seen
        )


def _is_form_of(wanted: str, stems: tuple[str, ...], word: str) -> bool:
    """Whether that word may be the name with an ending or a prefix of its language."""
    if _LATIN.match(wanted):
        return any(
            word.startswith(stem) and _ENDINGS.fullmatch(word[len(stem) :].lstrip("'"))
            for stem in stems
        )
    if _ARABIC.match(wanted):
        start = word.find(wanted)
        return start >= 0 and _BEFORE_ARABIC.fullmatch(word[:start]) is not None
    most = _MOST_AFTER * 3 if re.match("[\u1100-\u11ff]", wanted) else _MOST_AFTER
    return any(word.startswith(stem) and len(word) - len(stem) <= most for stem in stems)


def _stems(name: str) -> tuple[str, ...]:
    """What every form of a name holds; none of a name whose forms are not looked for."""
    if len(name) < _LEAST or WITHOUT_SPACES.search(name):
        return ()
    if _ARABIC.match(name):
        return (name,)
    if not _LATIN.match(name):
        found = [_CYRILLIC_ENDING.sub("", name)]
    else:
        found = [re.sub(r"(?:[aeiouy]|[aiuy]s)\Z", "", name)]
        fleeting = _FLEETING.match(name)
        if fleeting is not None:
            found.append(fleeting[1] + fleeting[2])
    return tuple(each for each in found if len(each) >= _LEAST)


def _given_name(name: str) -> str:
    """Of a Chinese name in full what somebody is called: the last two characters."""
    return name[-2:] if re.fullmatch("[\u3400-\u9fff]{3,4}", name) else ""
