"""What is held back is found in every form, and too much is found rather than too little."""

import pytest

from msp_desktop.disclosure.word_forms import are_forms_of_one
from msp_desktop.disclosure.word_search import WordSearch, has_other_languages, terms_in

FORMS = """
violent violence; offend offender; schizophrenia schizophrenic; epilepsy epileptic; diabetes
diabetic; gamble gambling; hospital hospitalised; bankrupt bankruptcy; evict eviction; deport
deportee; refugee refuge; migrant immigration; adopted adoptee; prison imprisoned; burgle burglar;
drugs druggie; anorexia anorexic; miscarry miscarriage; contraception contraceptive; sex sexual;
incest incestuous; paedophile pedophilia; menopause menopausal; paranoid paranoia; amputate amputee;
syphilis syphilitic; debt indebted; fraud fraudster; traffic trafficking; traffic trafficked; panic
panicked; slave enslaved; strangle strangulation; detain detention; stillborn stillbirth; penis
penises; pelvis pelvises; tie tying; dry drier; policeman policemen; grandchild grandchildren;
stepchild stepchildren; undergo underwent; oversleep overslept; overdo overdid; foetus fetal; light
lit; leap leapt; slay slain; bereave bereft; trauma traumata; bacillus bacilli; vertebra vertebrae;
pour poured; hour hours; wise wiser; gas gassed; offend reoffended; marry remarried; rape rapist;
steal thief; knife knives; suicide suicidal; abort abortion; ovary ovarian; crime criminals
"""


@pytest.mark.parametrize("pair", FORMS.split(";"), ids=str.strip)
def test_two_forms_of_a_word_are_one(pair: str) -> None:
    first, second = pair.split()
    assert are_forms_of_one(first, second)
    assert are_forms_of_one(second, first)


@pytest.mark.parametrize(
    "pair", ["leg legal", "form from", "late plate", "door doctor", "car care", "son sonic"]
)
def test_another_word_is_not(pair: str) -> None:
    assert not are_forms_of_one(*pair.split())


@pytest.mark.parametrize(
    ("held", "text", "as_written"),
    [
        ("HIV", "He has H.I.V. now.", "HIV"),
        ("H.I.V.", "hiv", "hiv"),
        ("tablets", "tab­lets", "tab­lets"),
        ("tablets", "her tab-\nlets", "tablets"),
        ("tablets", "tab\u200blets", "tablets"),
        ("child", "after childbirth", "childbirth"),
        ("leg", "see https://legclinic.example", "leg"),
        ("ulcer", "ulcerclinic@invented.example", "ulcerclinic"),
        ("07700 900123", "on 07700900123", "07700 900123"),
        ("07700 900123", "+44 7700 900 123", "07700 900123"),
        ("ciąża", "w ciąży", "ciąży"),
        ("dług", "długów", "długów"),
        ("беременна", "беременность", "беременность"),
        ("بیماری", "بيماري", "بيماري"),
        ("بیماری", "بیماریاں", "بیماریاں"),
        ("حمل", "والحمل", "والحمل"),
        ("حمل", "حَمْل", "حَمْل"),
        ("임신", "임신했다", "임신했다"),
        ("गर्भ", "गर्भवती", "गर्भवती"),
        ("妊娠", "她妊娠了", "妊娠"),
    ],
)
def test_a_word_is_found_however_it_is_written(held: str, text: str, as_written: str) -> None:
    (found,) = WordSearch(terms_in(held), wide=True).find(text)
    assert found.as_written == as_written


def test_other_words_are_left_alone() -> None:
    search = WordSearch(("leg", "dług", "HIV"), wide=True)
    for text in ("legal advice", "dla niej", "his hive of bees", "e.g. at 10 a.m."):
        assert search.find(text) == (), text


def test_a_word_with_letters_of_another_language_says_that_its_forms_are_not_known() -> None:
    assert has_other_languages(("ciąża",))
    assert has_other_languages(("حمل",))
    assert not has_other_languages(("HIV", "07700 900123", "Leg-ulcer"))
