"""An organisation's own words over the built-in ones: only what it says differently."""

from pathlib import Path

import pytest

from msp_desktop.practice.codes import EXACT, AbuseType, Lens, Principle, Recipient, SourceOfRisk
from msp_desktop.practice.organisation import LocalContactKind
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.pack_files import digest_of, files_in
from msp_desktop.practice.required import CONSTANT_QUESTIONS, LABELLED_IN
from msp_desktop.questions.catalogue import required_prompts
from msp_desktop.questions.packs import built_in, local

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"

ABOUT = b"name = 'Ours'\nversion = '1'\n"


@pytest.fixture(scope="module")
def fenmarch() -> Pack:
    return local(files_in(EXAMPLE))


def test_the_example_puts_the_three_constant_questions_in_its_own_words(fenmarch: Pack) -> None:
    for id_ in CONSTANT_QUESTIONS:
        ours, built = fenmarch.prompt("outcomes", id_), built_in().prompt("outcomes", id_)
        assert ours.ask != built.ask
        assert (ours.why, ours.source, ours.to) == (built.why, built.source, built.to)


def test_the_example_says_all_six_statements_anew(fenmarch: Pack) -> None:
    for principle in Principle:
        assert fenmarch.statement(principle) != built_in().statement(principle)


def test_what_it_does_not_say_stays_as_it_was(fenmarch: Pack) -> None:
    assert fenmarch.parts["grid"] == built_in().parts["grid"]
    assert fenmarch.grid == built_in().grid
    assert fenmarch.prompt("opening", "language") == built_in().prompt("opening", "language")


def test_reasons_for_not_asking_are_its_own(fenmarch: Pack) -> None:
    reasons = fenmarch.prompt("opening", "not_asked").offered
    assert "somebody else was in the room" in reasons
    assert "already asked by someone else" not in reasons


def test_its_recipients_stand_under_the_kinds_that_documents_know(fenmarch: Pack) -> None:
    door = fenmarch.recipients[0]
    assert (door.id, door.kind) == ("front_door", Recipient.COUNCIL)
    assert door.lines == ("Heron House", "1 Sluice Street", "Fenmarch")
    assert door.phone == "01632 960 500"
    assert built_in().recipients == ()


def test_its_contacts_stand_beside_those_that_hold_everywhere(fenmarch: Pack) -> None:
    assert fenmarch.contacts[LocalContactKind.EMERGENCY].phone == "999"
    assert fenmarch.contacts[LocalContactKind.OUT_OF_HOURS].when.startswith("nights")
    assert fenmarch.contacts[LocalContactKind.MODERN_SLAVERY].phone == "01632 960 504"
    assert LocalContactKind.COMPLAINTS not in built_in().contacts


def test_its_marking_takes_the_place_of_the_built_in_one(fenmarch: Pack) -> None:
    assert built_in().marking == "OFFICIAL-SENSITIVE"
    assert fenmarch.marking == "OFFICIAL-SENSITIVE, Fenmarch"
    quiet = local({"pack.toml": ABOUT, "organisation.toml": b"marking = ''"})
    assert quiet.marking == ""
    assert local({"pack.toml": ABOUT}).marking == built_in().marking


def test_a_lens_may_be_offered_other_recipients_first(fenmarch: Pack) -> None:
    assert fenmarch.first_recipients(Lens.HOUSING_AND_OTHER)[0] is Recipient.MASH
    assert fenmarch.first_recipients(Lens.POLICE) == built_in().first_recipients(Lens.POLICE)


def test_further_prompts_stand_where_they_ask_to(fenmarch: Pack) -> None:
    ids = [prompt.id for prompt in fenmarch.prompts("concern")]
    assert ids.index("flood_grants") == ids.index("context_scams") + 1
    assert ids[-1] == "moorings"
    grant = fenmarch.prompt("concern", "flood_grants")
    assert grant.source[0].cited == (
        "Fenmarch multi-agency safeguarding procedures (2026 edition), chapter 4"
    )


def test_further_prompts_are_offered_by_type_and_by_lens(fenmarch: Pack) -> None:
    def offered(lens: Lens, *types: AbuseType) -> set[str]:
        return {prompt.id for prompt in fenmarch.side_prompts("concern", lens, types)}

    assert "flood_grants" in offered(Lens.POLICE, AbuseType.FINANCIAL_OR_MATERIAL)
    assert "flood_grants" not in offered(Lens.POLICE, AbuseType.PHYSICAL)
    assert "moorings" in offered(Lens.HOUSING_AND_OTHER)
    assert "moorings" not in offered(Lens.POLICE)


def test_it_is_named_by_name_version_and_digest(fenmarch: Pack) -> None:
    files = files_in(EXAMPLE)
    assert fenmarch.is_local
    assert fenmarch.digest == digest_of(files)
    assert fenmarch.title == f"Fenmarch Safeguarding Adults Board 2026.1 [{fenmarch.digest[:12]}]"


def test_one_letter_more_is_another_digest() -> None:
    files = files_in(EXAMPLE)
    assert digest_of(files) != digest_of({**files, "pack.toml": files["pack.toml"] + b"\n"})
    assert digest_of({"a": b"bc", "d": b""}) != digest_of({"a": b"b", "cd": b""})


def test_the_built_in_pack_is_named_the_same_way() -> None:
    pack = built_in()
    assert not pack.is_local
    assert pack.title.startswith("Making Safeguarding Personal, built-in prompts 1.0 [")
    assert pack.digest == built_in().digest


def test_a_pack_with_nothing_but_its_name_is_a_pack() -> None:
    pack = local({"pack.toml": ABOUT})
    assert (pack.name, pack.version) == ("Ours", "1")
    assert pack.parts == built_in().parts


def test_a_single_label_or_meaning_can_be_put_in_other_words() -> None:
    other = b"[meaning.SourceOfRisk]\n'Service Provider' = 'anyone paid to care'\n"
    pack = local({"pack.toml": ABOUT, "concern.toml": other})
    assert pack.meaning(SourceOfRisk.SERVICE_PROVIDER) == "anyone paid to care"
    assert pack.meaning(SourceOfRisk.KNOWN) == built_in().meaning(SourceOfRisk.KNOWN)
    assert pack.label(SourceOfRisk.SERVICE_PROVIDER) == "Service Provider"


def test_no_pack_has_other_names_for_what_is_returned() -> None:
    for code_list in EXACT:
        home = LABELLED_IN.get(code_list.__name__)
        for code in code_list:
            assert built_in().label(code) == code.value
        assert home is None or home in required_prompts()


def test_the_grids_words_can_be_replaced_as_a_whole(folder: Path) -> None:
    text = (folder / "grid.toml").read_text(encoding="utf-8")
    start = text.index("[words")
    end = text.find("[label", start)
    words = text[start:end].replace("neither yet", "not there yet")
    pack = local({"pack.toml": ABOUT, "grid.toml": words.encode()})
    assert pack.grid.quarters.neither == "not there yet"
    assert pack.prompt("grid", "now") == built_in().prompt("grid", "now")
