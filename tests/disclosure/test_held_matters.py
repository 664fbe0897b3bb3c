"""A matter that is held back, in the forms people write it in, planted wherever words can stand.

Whatever was not pointed out is ticked, and then nothing of it may be anywhere in what goes.
"""

from functools import cache

import pytest

from msp_desktop.disclosure.allowed import Disclosure, disclose
from msp_desktop.disclosure.items import is_within
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, LANDLORD, MARAC, POLICE
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Agreement, Answer, Recipient
from msp_desktop.record.amendment import Amendment, amendment
from msp_desktop.record.conversation import Conversation, Practitioner, Writer, begin, part_of
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import NotAsked
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.sharing import Sharing
from msp_desktop.sealing.seal import seal
from tests.disclosure.canaries import AT, PARTS, Filler
from tests.disclosure.records import OUTSIDE, all_items, all_that_goes, part_names, with_decision
from tests.disclosure.whole_file import all_of_it
from tests.sealing.sealed_file import rowans_key
from tests.visits.steady import item

MATTERS = {
    "medical": ("HIV, tablets", ("HIV-positive", "H.I.V.", "tab­lets", "tab-\nlet")),
    "sexual": ("raped, sex", ("the rapist", "raping", "sexually")),
    "criminal": ("prison, stole", ("imprisoned", "ex-prisoner", "thieves")),
    "pregnancy": ("pregnant, miscarried", ("pregnancies", "MISCARRIAGE", "miscarries")),
    "immigration": ("overstayed, deported", ("overstayer", "deportation", "deportee")),
    "debt": ("debt, owes", ("indebted", "owing", "debtors")),
    "children taken": ("fostered, child taken", ("foster-carer", "children were taken")),
    "name that is a word": ("Rose", ("Rose’s", "rose")),
    "Polish": ("ciąża", ("ciąży", "CIĄŻA")),
    "Urdu": ("بیماری", ("بيماري", "بیماریاں")),
    "Arabic": ("حمل", ("والحمل", "حَمْل")),
    "Korean": ("임신", ("임신을", "임신했다")),
    "number": ("07700 900123", ("07700900123", "+44 7700 900 123")),
    "address": ("ulcer", ("ulcerclinic@invented.example", "https://xulcers.example")),
}
MARK = "zqxkvz"


def planted(forms: tuple[str, ...]) -> tuple[Conversation, tuple[Amendment, ...]]:
    """A record with one of these forms, marked, in every text that it has, and amendments."""
    texts: list[str] = []

    def text(_: int = 0) -> str:
        texts.append(f"So {forms[len(texts) % len(forms)]} {MARK}{len(texts)}{MARK}")
        return texts[-1]

    def worker(name: str) -> Practitioner:
        said = {"role", "organisation", "team", "telephone", "email", "hours"}
        said |= {"neutral_telephone", "article_6"}
        return Practitioner(name=name).but(**{field: text() for field in sorted(said)})

    whole = begin(worker("PC Rowan Applegarth"), at=AT, pack=text())
    filler = Filler(text)
    for part in PARTS:
        whole = whole.but(**{part: filler.part(type(part_of(whole, part)))})
    sharing = filler.part(Sharing)
    decisions = tuple(
        sharing.decisions[0].but(
            id=item(each), recipient=each, agreement=Agreement.AGREES, withdrawn=None, held_back=()
        )
        for each in Recipient
        if each is not Recipient.FAMILY_OR_FRIEND
    )
    others = tuple(
        each.but(risk_from=Answer.NO, may_be_told=Answer.YES) for each in whole.person.others
    )
    whole = whole.but(
        person=whole.person.but(name="Ada Thistle", known_as="Ada", others=others),
        sharing=sharing.but(decisions=decisions),
        not_asked=tuple(NotAsked(prompt=each, reason=text()) for each in ("grid.now", "concern")),
        writers=(Writer(who=worker("Kit Marsh"), since=AT),),
    )
    written = Practitioner(name="Kit Marsh")
    return whole, tuple(amendment(whole.id, written, what=text(), why=text(), at=AT) for _ in forms)


@cache
def put_in_blindly(
    matter: str, kind: DocumentKind
) -> tuple[Conversation, frozenset[str], tuple[Amendment, ...]]:
    """The record, and every key of it but of those that were pointed out."""
    words, forms = MATTERS[matter]
    whole, amendments = planted(forms)
    whole = with_decision(whole, kind.recipient, agreement=Agreement.IN_PART, held_back_words=words)
    everything = {each.key for each in all_items(whole)} | set(part_names())
    everything |= {f"amendments.{each.id}" for each in amendments}
    pointed_out: set[str] = set()
    while True:
        left = frozenset(
            key for key in everything if not any(is_within(key, hit) for hit in pointed_out)
        )
        shared = disclose(whole, kind, included=left, amendments=amendments)
        more = {each.key for each in shared.hits} - pointed_out
        if not more:
            return whole, left, amendments
        pointed_out |= more


def shared_blindly(matter: str, kind: DocumentKind) -> Disclosure:
    whole, ticked, amendments = put_in_blindly(matter, kind)
    return disclose(whole, kind, included=ticked, amendments=amendments)


@pytest.mark.parametrize("matter", MATTERS)
def test_whatever_of_it_is_not_pointed_out_is_nowhere(matter: str) -> None:
    text = all_that_goes(shared_blindly(matter, COUNCIL), COUNCIL)
    assert MARK not in text


@pytest.mark.parametrize("kind", OUTSIDE, ids=lambda kind: kind.id)
def test_nor_is_it_for_any_reader(kind: DocumentKind) -> None:
    assert MARK not in all_that_goes(shared_blindly("medical", kind), kind)


@pytest.mark.parametrize("kind", [COUNCIL, LANDLORD], ids=lambda kind: kind.id)
def test_nor_is_it_in_any_byte_of_the_sealed_file(kind: DocumentKind) -> None:
    whole, ticked, amendments = put_in_blindly("debt", kind)
    made = make_document(whole, kind, at=AT, included=ticked, amendments=amendments)
    text = all_of_it(seal(made, rowans_key()))
    assert "ada thistle" in text
    for form in (MARK, "indebted", "debtors"):
        assert form not in text


def held_from(kind: DocumentKind, words: str, whole: Conversation) -> Conversation:
    agreed, _ = planted(("nothing",))
    whole = whole.but(sharing=Sharing(decisions=agreed.sharing.decisions))
    return with_decision(
        whole, kind.recipient, agreement=Agreement.IN_PART, held_back_words=words, what="", why=""
    )


def test_a_piece_whose_name_would_tell_is_not_named_as_left_out() -> None:
    whole = held_from(POLICE, "crime, slavery", planted(("a word",))[0])
    whole = whole.but(practitioner=Practitioner(name="Sam Poole"), writers=(), pack="")
    shared = disclose(whole, POLICE, included=frozenset({"concern"}))
    attached = " ".join(shared.record.left_out).replace("_", " ")
    assert "concern" in attached
    assert "crime" not in attached
    assert "slavery" not in attached
    told = all_that_goes(shared, POLICE)
    listed = told.split("Left out of this copy: ")[1].split("SourceNote")[0]
    assert "rime" not in listed
    assert "lavery" not in listed


def test_a_language_that_is_not_ticked_is_not_told_by_the_file_either() -> None:
    spoken = begin(Practitioner(name="Sam Poole"), at=AT).but(
        person=Person(name="Ada Thistle"), opening=Opening(language="Sorani", needs_note="Slowly.")
    )
    whole = held_from(COUNCIL, "nothing like it", spoken)
    shared = disclose(whole, COUNCIL, included=frozenset({"opening.needs_note"}))
    assert "Slowly." in all_that_goes(shared, COUNCIL)
    assert "ckb" not in all_that_goes(shared, COUNCIL)
    assert shared.language == ""


def test_whoever_has_to_be_named_is_pointed_out_first_where_their_row_tells_of_it() -> None:
    him = OtherPerson(id=item("him"), name="Ned", risk_from=Answer.YES, found="Gave her HIV.")
    told = begin(Practitioner(name="Sam Poole"), at=AT).but(
        person=Person(name="Ada Thistle", others=(him,))
    )
    shared = disclose(held_from(MARAC, "HIV", told), MARAC)
    key = f"person.others.{him.id}"
    assert key in {each.key for each in shared.hits}
    assert "HIV" not in all_that_goes(shared, MARAC)
    put_in = disclose(held_from(MARAC, "HIV", told), MARAC, included=frozenset({key}))
    assert key in {each.key for each in put_in.hits}
    assert "Gave her HIV." in all_that_goes(put_in, MARAC)


def test_the_name_of_the_prompts_goes_to_no_outsider_and_nowhere_where_it_tells() -> None:
    visit = begin(Practitioner(name="Sam Poole"), at=AT, pack="HIV clinic’s prompts 2")
    visit = visit.but(person=Person(name="Ada Thistle"))
    to_council = disclose(held_from(COUNCIL, "HIV", visit), COUNCIL)
    assert to_council.record.pack == REDACTED
    assert "Prompts" not in all_that_goes(to_council, COUNCIL)
    to_landlord = disclose(held_from(LANDLORD, "the cat", visit), LANDLORD)
    assert "Prompts" not in repr(all_that_goes(to_landlord, LANDLORD).split("\n")[0])
