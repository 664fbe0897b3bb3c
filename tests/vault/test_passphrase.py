"""Passphrases are offered by chance, read kindly and judged honestly."""

import pytest

from msp_desktop.vault.keys.passphrase import Level, normal, offer, strength


def test_an_offered_passphrase_has_six_words_and_is_strong() -> None:
    offered = offer()
    assert len(offered.split(" ")) == 6
    assert strength(offered).level is Level.STRONG or len(set(offered.split())) < 6
    assert offer() != offered


def test_capitals_and_spacing_do_not_matter_in_an_offered_passphrase() -> None:
    offered = offer()
    assert normal(f"  {offered.upper().replace(' ', '   ')}\n") == offered


def test_capitals_are_kept_in_a_passphrase_of_ones_own() -> None:
    assert normal("My  Dog rex eats GRAVEL") == "My Dog rex eats GRAVEL"


def test_two_ways_of_typing_one_accent_are_one_passphrase() -> None:
    assert normal("cafe\u0301") == normal("caf\u00e9")


@pytest.mark.parametrize(
    "guessable",
    [
        "",
        "password",
        "P@ssw0rd2024!",
        "correct horse battery staple",
        "Safeguarding1",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "abababababababababababababababab",
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiopasdfghjklzxcvbnm",
        "zoom zoom zoom zoom zoom zoom",
        "abacus zoom zesty",
        "Tr0ub4dor&3",
        "12 03 1984",
        "liverpool liverpool liverpool",
    ],
)
def test_what_is_guessed_early_is_not_accepted(guessable: str) -> None:
    assert not strength(guessable).accepted


@pytest.mark.parametrize(
    "good",
    [
        "abacus zesty yodel unwoven",
        "kT9$wq!Lz3#vB7pX",
        "xK9#mQ2$vL7!pR",
        "correct gravel budgie marigold pelican trombone zebra lattice wombat",
    ],
)
def test_what_is_hard_to_guess_is_accepted(good: str) -> None:
    assert strength(good).accepted


@pytest.mark.parametrize(
    "guessable",
    [
        "Summer2026!Summer2026?",
        "Safeguarding2026!Team1",
        "Winter2025!Spring2026!",
        "S4f3gu4rd1ng2026!!",
        "AdultSocialCare2026!Norfolk",
        "Greater Manchester Police 2026!",
        "london borough of tower hamlets adult social care",
        "LiverpoolFC2005Istanbul!",
        "Glory glory Tottenham Hotspur 1882!",
        "1qaz2wsx3edc4rfv5tgb6yhn!",
        "zaq12wsxcde34rfv!Q",
        "Password1!Password2!Password3!",
        "12/03/1984 14/05/1986",
        "Monday Tuesday Wednesday Thursday Friday Saturday",
        "alpha bravo charlie delta echo foxtrot golf hotel",
    ],
)
def test_words_of_this_work_and_country_are_no_lock(guessable: str) -> None:
    assert not strength(guessable).accepted


@pytest.mark.parametrize(
    "guessable",
    [
        "MyDogRex2019!MyCatTilly",
        "IAmSoHappyToBeHere!",
        "SW1A1AA M11AE B338TH LS14AP",
        "AB12 CDE XY65 ZZZ LM20 QRS",
        "P0ppy!B3lla!M4x!T1lly!",
        "W4yn3R00n3y10!MUFC",
        "Mo5alah11!LFC#YNWA",
        "Tesco Sainsburys Asda Morrisons Aldi Lidl",
        "Starmer Sunak Truss Johnson May Cameron Brown Blair",
        "Carpe diem quam minimum credula postero",
        "Llanfairpwllgwyngyllgogerychwyrnd",
        "Sarah Jones 14/03/1979",
        "Mohammed Ali Khan 01-01-1985 Birmingham",
        "24121985 31101988 14021990",
    ],
)
def test_names_pets_places_and_numbers_of_somebodys_are_no_lock(guessable: str) -> None:
    assert not strength(guessable).accepted


@pytest.mark.parametrize(
    "sentence",
    [
        "to be or not to be that is the question",
        "tobeornottobethatisthequestion",
        "To-Be-Or-Not-To-Be-That-Is-The-Question-1601!",
        "the quick brown fox jumps over the lazy dog",
        "humpty dumpty sat on a wall humpty dumpty had a great fall",
        "the lord is my shepherd i shall not want",
        "I wandered lonely as a cloud that floats on high",
        "Rome wasn’t built in a day and neither was Milton Keynes",
        "you'll never walk alone walk on walk on",
        "the heron by our lock never looks impressed",
    ],
)
def test_a_sentence_may_be_a_quotation_and_is_not_accepted(sentence: str) -> None:
    assert not strength(sentence).accepted
    assert "song or a saying" in strength(sentence).sentence


def test_one_more_different_word_is_never_weaker() -> None:
    words = ["abacus", "zesty", "yodel", "unwoven", "anaconda", "hurled"]
    bits = [strength(" ".join(words[:count])).bits for count in range(1, 7)]
    assert bits == sorted(bits)
    assert len(set(bits)) == 6


def test_the_words_are_judged_as_if_picked_at_random_and_the_sentence_says_so() -> None:
    assert "at random" in strength("abacus zesty yodel unwoven anaconda").sentence
