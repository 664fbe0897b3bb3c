"""Names found in words, and taken out of them: everybody's who is named in the records they are of.

Each name is replaced by who it is: "[the person]", "[their sister]", "[the worker]". A name that
is a common word too ("Will", "Rose") is found where it is written with a capital. Names that no
record holds cannot be known: a person reads what is left before it goes anywhere.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from msp_desktop.disclosure.corrections import every_form
from msp_desktop.disclosure.names.also_words import ALSO_WORDS
from msp_desktop.disclosure.word_search import WITHOUT_SPACES
from msp_desktop.practice.codes import Recipient
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.store.folding import folded, folded_name

_PEOPLE: Final = frozenset({Recipient.FAMILY_OR_FRIEND, Recipient.OTHER})
_WORD: Final = re.compile(r"[^\W\d_]+")
_PREFIX: Final = re.compile(r"(?<!\w)(?:[^\W\d_]['’]|Ma?c )$")
_BETWEEN: Final = re.compile(r"[ \t.'’-]{1,2}")
_LEAST_LETTERS: Final = 2
_NO_NAMES = """
a aged an and at by for from her his home house i in is it me mr mrs ms miss dr my of on or our
prof rev she sir the their them they to we who with you your
"""
_NEVER: Final = frozenset(_NO_NAMES.split())


class NameFound(NamedTuple):
    """One name in a text: from and to which letter, and what stands for it."""

    start: int
    end: int
    stands_for: str


class KnownNames:
    """The names of everybody in some records, to be looked for.

    A name that was put right since is looked for in both its forms: whoever wrote words about them
    may have known either. `advocates` are named beside the records.
    """

    def __init__(
        self, records: Iterable[RecordWithAmendments], advocates: Iterable[str] = ()
    ) -> None:
        self._words: dict[str, str] = {}
        self._unspaced: dict[str, str] = {}
        for conversation, amendments in records:
            for form in every_form(conversation, amendments):
                for name, stands_for in _named(form):
                    self._add(name, stands_for)
        for name in advocates:
            self._add(name, "the advocate")

    def found_in(self, text: str) -> tuple[NameFound, ...]:
        """Every name in the text, in order; names side by side of one person are one."""
        found: list[NameFound] = []
        for one in sorted(self._each(text)):
            before = found[-1] if found else None
            if before is not None and one.start < before.end:
                found[-1] = before._replace(end=max(before.end, one.end))
            elif (
                before is not None
                and before.stands_for == one.stands_for
                and _BETWEEN.fullmatch(text[before.end : one.start])
            ):
                found[-1] = before._replace(end=one.end)
            else:
                found.append(one)
        return tuple(found)

    def taken_out_of(self, text: str) -> str:
        """The text with what stands for each name in its place."""
        pieces, at = [], 0
        for start, end, stands_for in self.found_in(text):
            pieces += [text[at:start], f"[{stands_for}]"]
            at = end
        return "".join([*pieces, text[at:]])

    def _add(self, name: str, stands_for: str) -> None:
        if WITHOUT_SPACES.search(name):
            self._unspaced.setdefault(name.strip(), stands_for)
        for plain in folded_name(name).split():
            if len(plain) >= _LEAST_LETTERS and plain not in _NEVER:
                self._words.setdefault(plain, stands_for)

    def _each(self, text: str) -> Iterator[NameFound]:
        for word in _WORD.finditer(text):
            plain = folded(word[0])
            stands_for = self._words.get(plain)
            if stands_for is None:
                continue
            if word[0][0].isupper() or (len(plain) > _LEAST_LETTERS and plain not in ALSO_WORDS):
                before = _PREFIX.search(text, 0, word.start())
                start = before.start() if before is not None else word.start()
                yield NameFound(start, word.end(), stands_for)
        for name, stands_for in self._unspaced.items():
            for found in re.finditer(re.escape(name), text):
                yield NameFound(found.start(), found.end(), stands_for)


def _named(conversation: Conversation) -> Iterator[tuple[str, str]]:
    """Everybody named in a field of their own, with what stands for them."""
    person = conversation.person
    yield person.name, "the person"
    yield person.known_as, "the person"
    for other in person.others:
        relationship = " ".join(other.relationship.split())
        known = has_text(relationship) and not any(map(str.isupper, relationship))
        yield other.name, f"their {relationship}" if known else "somebody they know"
        yield other.works_for, "a place of work"
    yield person.gp, "their GP"
    yield conversation.practitioner.name, "the worker"
    yield conversation.advocacy.appropriate_person.name, "somebody they know"
    for advocate in conversation.advocacy.own_record.advocates:
        yield advocate.name, "the advocate"
    for decision in conversation.sharing.decisions:
        if decision.recipient in _PEOPLE:
            yield decision.name, "somebody they know"
