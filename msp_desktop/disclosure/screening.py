"""Other people in what was said: who they are, and whether a text names one of them.

A name is looked for as a whole word, whatever its case or accents, in each way it was typed: for
`Joyce "Joy" Teasel` the full name, Joyce, Joy, and Teasel unless that is the person's own name too.
One that is an English word as well ("Will", "Joy") is found where it reads as a name.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from msp_desktop.disclosure.answers import is_said_by_person
from msp_desktop.disclosure.names.also_words import ALSO_WORDS
from msp_desktop.disclosure.names.listed import (
    NAME_WORD,
    PEOPLE,
    is_agreed_to,
    listed_people,
    name_words,
)
from msp_desktop.disclosure.names.other_forms import OtherForms, as_typed
from msp_desktop.disclosure.names.readings import NameReading, NameWords
from msp_desktop.disclosure.pieces import RecordItem, is_name_only
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.vocabulary import DisclosureReason
from msp_desktop.disclosure.word_search import WITHOUT_SPACES, folded
from msp_desktop.practice.codes import Agreement, Answer, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.person import Person, display_name
from msp_desktop.record.sharing import SharingDecision, agrees
from msp_desktop.sentences import translatable

_NOT_A_NAME = re.compile(
    "an?|and|aunt|auntie|brother|dad|daughter|doctor|dr|father|friend|gran|grandad|her|his|husband|"
    "i|it|lady|lord|man|me|miss|mother|mrs?|ms|mum|my|nan|neighbour|nephew|niece|of|or|our|partner|"
    "prof|rev|she|sir|sister|son|the|their|they|uncle|us|we|wife|woman|you|your"
)
_PLAIN = {0x2018: "'", 0x2019: "'", 0x2010: "-", 0x2011: "-"}


@dataclass(frozen=True, slots=True)
class ThirdParty:
    """Somebody in the person's life who may be named in what was said.

    `looks_like` finds every way they may be named in a field for a name; `named` in what somebody
    said, and `same_name` a first name that is the person's own too: in the person's words it is
    theirs.
    """

    name: str
    relationship: str
    refused: bool
    cleared: bool
    looks_like: re.Pattern[str]
    named: NameWords
    same_name: NameWords | None = None

    def is_named_in(self, text: str) -> bool:
        """Whether the text names them; the text may be as typed."""
        return self.reading(text) is NameReading.NAME

    def may_be_named_in(self, text: str) -> bool:
        """The same, or whether it has a word that is their name too, with nothing to tell which."""
        return self.reading(text) >= NameReading.UNSURE

    def has_name(self, name: str) -> bool:
        """Whether what stands in a field for a name is theirs."""
        return self.looks_like.search(folded(name)) is not None

    def reading(self, text: str, *, own_words: bool = False) -> NameReading:
        """How the text reads; `own_words` is whether the person says it."""
        same = self.same_name if own_words else None
        found = self.named.reading(text)
        return max(found, same.reading(text)) if same is not None else found


def third_parties(conversation: Conversation) -> tuple[ThirdParty, ...]:
    """Everybody known by name who is not the person, the refused first.

    Refused: the person does not want them told. Cleared: the person lets them be told, or agrees to
    sharing with them by name. Namesakes are taken for one: the strictest answer is theirs.
    """
    decisions = conversation.sharing.decisions
    listed = listed_people(conversation)
    names = Counter(folded(other.name) for other in conversation.person.others)
    own = OwnNames.of(conversation.person)
    found = []
    for name, other in listed.items():
        ways = _ways(name, own)
        if not ways:
            continue
        pattern = _any_of(ways, own)
        others = {*listed} - {name}
        may_be_told = other.may_be_told
        agreed = names[folded(name)] <= 1 and is_agreed_to(name, decisions, others)
        refused = may_be_told is Answer.NO or _is_refused(pattern, decisions)
        found.append(
            ThirdParty(
                name=name,
                relationship=other.relationship.strip(),
                refused=refused,
                cleared=not refused and (may_be_told is Answer.YES or agreed),
                looks_like=pattern,
                named=_as_named(ways, name, own, name_words(" ".join(others))),
                same_name=_same_first_name(name, conversation.person),
            )
        )
    return tuple(sorted(found, key=lambda party: not party.refused))


def other_names(conversation: Conversation) -> tuple[str, ...]:
    """The names of everybody in the record but the person."""
    advocacy = conversation.advocacy
    names = (
        *(each.name for each in conversation.person.others),
        *(each.name for each in conversation.sharing.decisions if each.recipient in PEOPLE),
        *(each.name for each in advocacy.own_record.advocates),
        advocacy.appropriate_person.name,
        conversation.practitioner.name,
    )
    return tuple(each for each in names if has_text(each))


def people_named_in(
    text: str, parties: Iterable[ThirdParty], *, own_words: bool = False
) -> ThirdParty | None:
    """The first who is named in the text and not cleared, or None.

    `own_words` is whether the person says it: nobody speaks of themselves by their first name.
    """
    return next(
        (
            party
            for party in parties
            if not party.cleared and party.reading(text, own_words=own_words) is NameReading.NAME
        ),
        None,
    )


_WHO_COULD_HELP = re.compile(r"advocacy\.appropriate_person\.(?:relationship|\w+_note)")


def named_in_piece(
    key: str, text: str, conversation: Conversation, parties: tuple[ThirdParty, ...]
) -> ThirdParty | None:
    """Who is named under that key, or described there beside their name, and not cleared; or None.

    "The aunt who drives her to the clinic" is known without a name.
    """
    own = is_said_by_person(conversation, key)
    found = people_named_in(text, parties, own_words=own)
    if found is not None or not _WHO_COULD_HELP.fullmatch(key):
        return found
    name = conversation.advocacy.appropriate_person.name
    return next((each for each in parties if not each.cleared and each.has_name(name)), None)


def why_named(
    piece: RecordItem,
    conversation: Conversation,
    kind: DisclosurePolicy,
    parties: tuple[ThirdParty, ...],
) -> tuple[DisclosureReason, str] | None:
    """Why the piece stays out for whom it names; None where it names nobody, or names belong."""
    if not has_text(piece.text):
        return None
    if piece.key.startswith("sharing.decisions.") and is_name_only(piece.key):
        return _why_nameless(piece, conversation)
    if not kind.screened or piece.key.partition(".")[0] in kind.names_kept_in:
        return None
    party = named_in_piece(piece.key, piece.text, conversation, parties)
    if party is None:
        return None
    person = display_name(conversation.person)
    if party.refused:
        return DisclosureReason.NAMES_SOMEONE, translatable(
            "mentions {name}, whom {person} does not want told", name=party.name, person=person
        )
    return DisclosureReason.NAMES_SOMEONE, translatable(
        "mentions {name}, with whom {person} has not agreed to share",
        name=party.name,
        person=person,
    )


def _why_nameless(
    piece: RecordItem, conversation: Conversation
) -> tuple[DisclosureReason, str] | None:
    """A private person's name stands in the sharing part only where there is an answer."""
    decision = next(d for d in conversation.sharing.decisions if f".{d.id}." in piece.key)
    answered = agrees(decision) or decision.agreement is Agreement.DOES_NOT
    if answered or decision.recipient is not Recipient.FAMILY_OR_FRIEND:
        return None
    why = translatable(
        "mentions {name}, about whom there is no answer yet", name=piece.text.strip()
    )
    return DisclosureReason.NAMES_SOMEONE, why


def _is_refused(name: re.Pattern[str], decisions: Iterable[SharingDecision]) -> bool:
    return any(
        decision.agreement is Agreement.DOES_NOT
        and decision.recipient in PEOPLE
        and name.search(folded(decision.name))
        for decision in decisions
    )


@dataclass(frozen=True, slots=True)
class OwnNames:
    """The names of the person whom it is about: what they are called first, and all of them."""

    first: frozenset[str] = frozenset()
    all: frozenset[str] = frozenset()

    @classmethod
    def of(cls, person: Person) -> "OwnNames":
        """Those of that person."""
        first = {
            next(iter(NAME_WORD.findall(folded(each))), "")
            for each in (person.name, person.known_as)
        }
        return cls(frozenset(first - {""}), name_words(f"{person.name} {person.known_as}"))


def _ways(name: str, own: OwnNames) -> frozenset[str]:
    """What to look for: the whole name, and each word of it that can stand for the person.

    A surname that they share is not one. A first name that is the surname of whom it is about is:
    Thomas, the son of James Thomas, is called Thomas by everybody.
    """
    whole = folded(name)
    if not has_text(whole):
        return frozenset()
    typed = [
        word
        for word in NAME_WORD.findall(unicodedata.normalize("NFC", name.translate(_PLAIN)))
        if folded(word)
    ]
    capitals = [word for word in typed if word[0].isupper()]
    called = next((folded(word) for word in capitals or typed), "")
    shared = own.all - ({called} - own.first)
    single = {folded(word) for word in capitals or typed} - shared
    ways = {whole} if whole not in shared else set()
    ways |= {word for word in single if len(word) > 1 and not _NOT_A_NAME.fullmatch(word)}
    return frozenset(ways)


def _as_named(ways: frozenset[str], name: str, own: OwnNames, others: frozenset[str]) -> NameWords:
    """The ways apart that are words as well, with the rest of the name."""
    words = ways & ALSO_WORDS
    sure = ways - words
    beside = {
        each for each in name_words(name) if len(each) > 1 and not _NOT_A_NAME.fullmatch(each)
    } - words
    single = frozenset(each for each in ways if " " not in each)
    return NameWords(
        _any_of(sure, own) if sure else None,
        words,
        frozenset(beside),
        OtherForms.of(single, own.all | others),
    )


def _any_of(ways: Iterable[str], own: OwnNames) -> re.Pattern[str]:
    longest_first = sorted(ways, key=len, reverse=True)
    return re.compile("|".join(_as_a_word(way, own) for way in longest_first))


def _same_first_name(name: str, person: Person) -> NameWords | None:
    first = next(iter(NAME_WORD.findall(folded(name))), "")
    own = OwnNames.of(person)
    known = len(first) > 1 and first in own.first and not _NOT_A_NAME.fullmatch(first)
    return _as_named(frozenset({first}), first, OwnNames(), own.all) if known else None


_TITLES = ("mr", "mrs", "miss", "ms", "mx", "dr", "mr.", "mrs.", "ms.", "dr.")


def _as_a_word(way: str, own: OwnNames) -> str:
    if WITHOUT_SPACES.search(way):
        return re.escape(way)
    before = (*sorted(own.first), *_TITLES) if way in own.all - own.first else ()
    not_theirs = "".join(rf"(?<!\b{re.escape(each)} )" for each in before)
    return rf"(?<!\w){not_theirs}{as_typed(way)}(?!\w)"


_TELLTALE = re.compile(
    r"\b(?:abus|advoca|assault|beat(?:en|ing|s)?\b|bruis|council|coerc|constable|crim|domestic|"
    r"enquir|exploit|fraud|harm|hit(?:s|ting)?\b|hub\b|hurt|injur|marac\b|mash\b|neglect|officer|"
    r"offen[cd]|pc\b|perpetrat|polic|prosecut|rape|refer(?:ral|red)\b|refuge\b|report(?:ed|s|ing)?\b|"
    r"risk|safeguard|scam|sergeant|shelter|slave|social work|solicitor|statement|stalk|threat|"
    r"traffick|trading standards|victim|violen|witness)",
    re.IGNORECASE,
)


def reveals_purpose(text: str) -> bool:
    """Whether the text holds a word that names safeguarding, abuse, or who deals with them.

    A list can never be whole: whoever gives the paper still reads it as a finder would.
    """
    return _TELLTALE.search(text) is not None
