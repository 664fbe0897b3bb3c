"""Somebody's name is found however it was typed, and nobody else's is."""

from datetime import UTC, datetime

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.screening import people_named_in, third_parties
from msp_desktop.documents.kinds import COUNCIL, HEALTH
from msp_desktop.practice.codes import Agreement, Answer, Recipient
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)


def about(
    name: str, *, person: str = "Albert Teasel", may_be_told: Answer | None = Answer.NO
) -> Conversation:
    other = OtherPerson(id=item(name), name=name, may_be_told=may_be_told)
    conversation = begin(Practitioner(name="PC Rowan Applegarth"), at=AT)
    return conversation.but(person=Person(name=person, known_as="Bert", others=(other,)))


def is_named(text: str, conversation: Conversation) -> bool:
    return people_named_in(text, third_parties(conversation)) is not None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Joyce", "Don't tell our Joyce. She'll have me in a home."),
        ("Joyce", "JOYCE rang"),
        ("joyce", "It was Joyce's idea"),
        ("Joyce", "It was Joyce’s idea"),
        ("Joyce Teasel", "joyce was here"),
        ("Joyce (Joy) Teasel", "Joy rings on Sundays"),
        ('Joyce "Joy" Teasel', "Joy rings on Sundays"),
        ("Zoë", "ask Zoe about it"),
        ("Zoe\u0308 Marr", "ask Zoë about it"),
        ("Siobhán O'Gorse", "Mr O’Gorse"),
        ("Ann-Marie", "ann-marie knows"),
        ("Joyce", "Jo\u00adyce and Joy\u200bce"),
        ("Joyce Marsh", "Joyce\n  Marsh"),
        ("His mother", "They told his mother."),
        ("Ji", "with Ji tomorrow"),
        ("J", "J rang twice"),
        ("كاروان", "قال كاروان ذلك"),
        ("王芳", "我和王芳去"),
    ],
)
def test_a_name_is_found_as_it_may_be_typed(name: str, text: str) -> None:
    assert is_named(text, about(name))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Joyce", "He rejoyces at it"),
        ("Ann", "An annual visit, and another"),
        ("Joyce Teasel", "Albert Teasel lives alone"),
        ("Bert", "Bert lives alone"),
        ("His mother", "He has his own house. They know my mother's street."),
        ("Mr Sloe", "Mr Teasel said so"),
        ("", "anything at all"),
        ("  ", "  "),
    ],
)
def test_other_words_are_left_alone(name: str, text: str) -> None:
    assert not is_named(text, about(name))


def test_whoever_may_be_told_is_no_secret() -> None:
    assert not is_named("Joyce knows", about("Joyce", may_be_told=Answer.YES))


@pytest.mark.parametrize("answer", [None, Answer.NOT_SURE, Answer.NO])
def test_whoever_was_not_clearly_agreed_to_is_kept_out(answer: Answer | None) -> None:
    assert is_named("Joyce knows", about("Joyce", may_be_told=answer))


def decided(agreement: Agreement, may_be_told: Answer | None) -> Conversation:
    decision = SharingDecision(
        id=item("about joyce"),
        recipient=Recipient.FAMILY_OR_FRIEND,
        name="Joyce, his daughter",
        agreement=agreement,
    )
    return about("Joyce", may_be_told=may_be_told).but(sharing=Sharing(decisions=(decision,)))


def test_whoever_is_named_in_an_agreed_sharing_may_be_named() -> None:
    assert not is_named("Joyce knows", decided(Agreement.AGREES, None))


def test_a_refusal_is_stronger_than_an_agreement() -> None:
    assert is_named("Joyce knows", decided(Agreement.AGREES, Answer.NO))
    assert is_named("Joyce knows", decided(Agreement.DOES_NOT, Answer.YES))


def test_somebody_known_only_from_a_refusal_is_kept_out_too() -> None:
    refusal = SharingDecision(
        id=item("about tansy"),
        recipient=Recipient.FAMILY_OR_FRIEND,
        name="Tansy",
        agreement=Agreement.DOES_NOT,
    )
    conversation = about("Joyce").but(sharing=Sharing(decisions=(refusal,)))
    assert is_named("Tansy knows", conversation)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Will Thistle", "Will hit me again."),
        ("Will", "I am afraid of Will."),
        ("Will", "He left. Will stayed behind."),
        ("Will Thistle", "It was will thistle who did it."),
        ("Will", "WILL HIT ME"),
        ("Will", "will took the money"),
        ("Will", "She told will about it. He laughed."),
        ("Will", "Nobody goes out with will any more."),
        ("Will", "I will not see Will again."),
        ("Will", "It is will’s knife."),
        ("will", "I will ask Will."),
        ("May", "May came on Friday."),
        ("May", "I asked May to come in May."),
        ("May", "Since May left I sleep."),
        ("Mark Sloe", "Mark shouted."),
        ("Mark Sloe", "Mr mark was here. Yes."),
        ("Mark Sloe", "my mark hit me"),
        ("Rose", "“Rose knows,” she said."),
        ("Grace", "They phoned grace. She came."),
        ("Art", "Art: he comes at night."),
        ("Nurse Ward", "Ward came late."),
    ],
)
def test_a_name_that_is_a_word_too_is_found_where_it_reads_as_the_name(
    name: str, text: str
) -> None:
    assert is_named(text, about(name))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Will", "I will come back on Friday."),
        ("Will Thistle", "He said that he will not stop."),
        ("Will", "Will you ring me? Will it stop?"),
        ("Will", "i will go home"),
        ("Will", "Against my will, and my son will stay."),
        ("May", "You may tell the clinic. May I go now?"),
        ("May", "It was in May, on 3 May 2026 and in early May."),
        ("Mark", "There is a mark on my arm."),
        ("Rose", "The rose by the door; he rose and went."),
        ("Grace Hill", "It is up the hill, by the grace of God."),
        ("Art", "An art class on Mondays."),
        ("Nurse Ward", "She is on the ward."),
    ],
)
def test_a_word_that_is_a_name_too_leaves_the_sentence_whole(name: str, text: str) -> None:
    assert not is_named(text, about(name))


def test_a_namesake_whose_name_is_a_word_leaves_the_persons_own_sentences_whole() -> None:
    told = about("Will Sloe", person="Will Teasel")
    (sloe,) = third_parties(told)
    assert people_named_in("I will go home.", (sloe,), own_words=True) is None
    assert people_named_in("Will takes my pension.", (sloe,), own_words=True) == sloe


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Marek", "Boję się Marka."),
        ("Marek", "Boje sie Marka"),
        ("Marek", "Powiedziałam Markowi."),
        ("Mark", "Nie mów Markowi."),
        ("Joanna", "Nie mówcie Joannie."),
        ("Paweł", "Boję się Pawła."),
        ("Łukasz", "lukasz came again"),
        ("Lukasz", "Łukasza tu nie ma"),
        ("Jonas", "Bijau Jono."),
        ("Ahmet", "Ahmet'e söylemeyin."),
        ("Mária", "Máriának ne mondják."),
        ("Иван", "Я боюсь Ивана."),
        ("أحمد", "قلت لأحمد"),
        ("أحمد", "وأحمد يعرف"),
        ("민수", "민수가 때렸어요"),
        ("王小明", "小明打我"),
        ("O’Brien", "OBrien’s van"),
        ("Sean O'Brien", "the O’Briens"),
        ("D'Souza", "dsouza rang"),
        ("Mary-Jane", "Mary Jane rang"),
        ("Mary Jane", "Maryjane rang"),
        ("Jean-Luc", "Jean Luc came"),
        ("Joyce", "It is Joyces van."),
    ],
)
def test_a_name_is_found_in_the_forms_of_its_language(name: str, text: str) -> None:
    assert is_named(text, about(name))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Tina", "It was a tiny room and she cried."),
        ("Cole", "He drinks cola at night."),
        ("Cara", "Her care is bad, she said."),
        ("Jean", "He wore jeans."),
        ("Paul", "Paula was there with him."),
        ("Paul", "Paula"),
        ("Marek", "There is a mark on my arm."),
        ("Bertha", "Bert rang the clinic."),
    ],
)
def test_a_form_of_another_language_is_looked_for_in_no_english_words(name: str, text: str) -> None:
    assert not is_named(text, about(name))


@pytest.mark.parametrize(
    ("person", "name", "text", "found"),
    [
        ("James Thomas", "Thomas", "Thomas has my card.", True),
        ("James Thomas", "Thomas Reed", "Thomas’s van was there.", True),
        ("Anna Marie Cole", "Marie", "Marie took it.", True),
        ("May Will", "Will", "Will has my card.", True),
        ("May Will", "Will", "I will go home.", False),
        ("James Thomas", "Thomas", "James Thomas came to the door.", False),
        ("James Thomas", "Thomas", "Mr Thomas came to the door.", False),
        ("James Thomas", "Ann Thomas", "Thomas came to the door.", False),
    ],
)
def test_whose_first_name_is_the_persons_surname_is_found_by_it(
    person: str, name: str, text: str, *, found: bool
) -> None:
    assert is_named(text, about(name, person=person)) is found


def test_a_word_that_may_be_the_name_stays_and_somebody_is_told_to_look() -> None:
    agreed = SharingDecision(
        id=item("council"), recipient=Recipient.COUNCIL, agreement=Agreement.AGREES
    )
    words = ("My son will stay at home.", "I will go home.", "Will hit me.")
    accounts = tuple(Account(id=item(each), words=SpokenWords(text=each)) for each in words)
    told = about("Will").but(
        concern=Concern(accounts=accounts), sharing=Sharing(decisions=(agreed,))
    )
    shared = disclose(told, COUNCIL)
    assert [each.words.text for each in shared.record.concern.accounts if each.words.text] == [
        words[0],
        words[1],
        REDACTED,
    ]
    assert any("one piece has it as a word" in each for each in shared.remarks)
    kept_out = next(each for each in shared.decisions if each.found == () and "Will" in each.why)
    assert "does not want told" in kept_out.why
    alone = told.but(concern=Concern(accounts=accounts[1:2]))
    assert not any("as a word" in each for each in disclose(alone, COUNCIL).remarks)


# Namesakes, and readers who have a word of somebody's name.


def shouted(
    name: str, *others: OtherPerson, decisions: tuple[SharingDecision, ...] = ()
) -> Conversation:
    health = SharingDecision(
        id=item("health"), recipient=Recipient.HEALTH, agreement=Agreement.AGREES
    )
    return begin(Practitioner(name="PC Rowan Applegarth"), at=AT).but(
        person=Person(name="Ada Thistle", others=others),
        concern=Concern(observed=f"{name} shouted at her."),
        sharing=Sharing(decisions=(health, *decisions)),
    )


def somebody(name: str, may_be_told: Answer | None = None, at: str = "") -> OtherPerson:
    return OtherPerson(id=item(f"{name}{at}"), name=name, may_be_told=may_be_told)


def reader(
    name: str,
    recipient: Recipient | None = Recipient.FAMILY_OR_FRIEND,
    agreement: Agreement | None = Agreement.AGREES,
) -> SharingDecision:
    return SharingDecision(
        id=item(f"to {name}"), recipient=recipient, name=name, agreement=agreement
    )


def observed(told: Conversation) -> str:
    return disclose(told, HEALTH).record.concern.observed


@pytest.mark.parametrize("strict", [Answer.NO, None, Answer.NOT_SURE])
@pytest.mark.parametrize("typed", ["John Smith", "john  smith "])
def test_of_two_with_one_name_the_stricter_answer_counts(strict: Answer | None, typed: str) -> None:
    pair = (somebody("John Smith", strict), somebody(typed, Answer.YES, at=" son"))
    for others in (pair, pair[::-1]):
        told = shouted("John Smith", *others)
        assert observed(told) == REDACTED
        assert {each.refused for each in third_parties(told)} == {strict is Answer.NO}
    both = tuple(each.but(may_be_told=Answer.YES) for each in pair)
    assert observed(shouted("John Smith", *both)) == "John Smith shouted at her."


@pytest.mark.parametrize(
    ("name", "recipient"),
    [
        ("David Lewis", Recipient.FAMILY_OR_FRIEND),
        ("David Lewis Clinic", Recipient.HEALTH),
        ("David Price", Recipient.PARTNER),
        ("David Price’s brother", Recipient.FAMILY_OR_FRIEND),
        ("David’s brother", Recipient.OTHER),
    ],
)
def test_nobody_is_cleared_by_a_reader_who_has_a_word_of_their_name(
    name: str, recipient: Recipient
) -> None:
    told = shouted("David Price", somebody("David Price"), decisions=(reader(name, recipient),))
    assert observed(told) == REDACTED


def test_a_first_name_that_two_have_clears_neither() -> None:
    others = (somebody("David Price"), somebody("David Moor"))
    assert observed(shouted("David Price", *others, decisions=(reader("David"),))) == REDACTED


@pytest.mark.parametrize(
    "name", ["David Price", "David Price, the neighbour", "David (lodger)", "Mr Price", "David"]
)
def test_whoever_is_agreed_to_by_their_own_name_is_named(name: str) -> None:
    told = shouted("David Price", somebody("David Price"), decisions=(reader(name),))
    assert observed(told) == "David Price shouted at her."


@pytest.mark.parametrize("recipient", [Recipient.OTHER, None, Recipient.FAMILY_OR_FRIEND])
def test_whoever_is_refused_is_kept_out_whatever_kind_of_reader_they_are(
    recipient: Recipient | None,
) -> None:
    refused = reader("Ravi Shah", recipient, Agreement.DOES_NOT)
    for name in ("Ravi Shah", "Ravi"):
        assert observed(shouted(name, decisions=(refused,))) == REDACTED


@pytest.mark.parametrize("body", ["Citizens Advice", "Fern Road Surgery", "the landlord", "AFC"])
def test_a_body_that_is_refused_takes_no_sentence_with_its_words(body: str) -> None:
    refused = reader(body, Recipient.OTHER, Agreement.DOES_NOT)
    words = "She asked the landlord for advice on Fern Road"
    assert observed(shouted(words, decisions=(refused,))) == f"{words} shouted at her."
