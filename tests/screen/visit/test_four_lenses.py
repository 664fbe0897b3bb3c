"""One conversation through all four lenses: prompts change, and not a word is lost."""

from pathlib import Path

import pytest

from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import built_in, local
from msp_desktop.record.canonical import to_json
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.unlocked import NOON, OFFICER, open_vault
from tests.visits import doorstep
from ui.scope import Scope
from ui.window import Window

EXAMPLE = Path(__file__).parents[3] / "docs" / "local-pack-example"

TITLES = {
    Lens.POLICE: "Police",
    Lens.CARE_AND_HEALTH: "Care and health",
    Lens.ADVOCACY: "Advocacy",
    Lens.HOUSING_AND_OTHER: "Housing and other",
}

OWN = {
    Lens.POLICE: ("What is happening", "concern", "own_keep"),
    Lens.CARE_AND_HEALTH: ("Plan", "plan", "own_meanwhile"),
    Lens.ADVOCACY: ("What you want", "outcomes", "own_question"),
    Lens.HOUSING_AND_OTHER: ("The person", "person", "own_home"),
}
"""In each lens: a step, its part, and a prompt that only this lens has."""


def open_one(
    folder: Path, open_app: OpenApp, reader: ScreenReader, *visits: Conversation
) -> Window:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in visits:
            store.save(visit, PartName.OPENING)
    window = open_app(folder)
    window.resize(1500, 900)
    unlock(reader)
    reader.press("Open conversation")
    reader.hears("Is it safe to talk here and now?")
    return window


def as_kept(window: Window, visit: Conversation, qtbot_patience: list[object]) -> Conversation:
    until(lambda: not window.session.unsaved, "the words to be on the disk")
    window.session.ask(
        Scope(window.session),
        lambda store: store.load(visit.id).conversation,
        qtbot_patience.append,
        lambda _: None,
    )
    until(lambda: bool(qtbot_patience), "the conversation from the store")
    found = qtbot_patience.pop()
    assert isinstance(found, Conversation)
    return found


def test_words_typed_in_each_lens_are_there_in_every_other(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    visit = begin(OFFICER, at=NOON)
    visit = visit.but(person=visit.person.but(name="Odile Marrow"))
    window = open_one(folder, open_app, reader, visit)
    fields = {
        Lens.POLICE: ("What they said", "The camera over the door saw it."),
        Lens.CARE_AND_HEALTH: ("What is done", "Two visits a day go on."),
        Lens.ADVOCACY: ("What they want", "I want that decision looked at again."),
        Lens.HOUSING_AND_OTHER: ("What do you like to be called?", "Dilly"),
    }
    for lens, (step, part, id_) in OWN.items():
        reader.press(step)
        reader.choose("Prompts for", TITLES[lens])
        reader.hears(built_in().prompt(part, id_).ask)
        reader.write(*fields[lens])
    for lens in Lens:
        reader.press("Plan")
        reader.choose("Prompts for", TITLES[lens])
        for other, (step, part, id_) in OWN.items():
            reader.press(step)
            reader.hears(fields[other][1])
            if other is lens:
                reader.hears(built_in().prompt(part, id_).ask)
            else:
                reader.hears_not(built_in().prompt(part, id_).ask)
    kept = as_kept(window, visit, [])
    assert kept.practitioner.lens is Lens.HOUSING_AND_OTHER
    assert kept.but(practitioner=OFFICER) == kept.but(
        practitioner=kept.practitioner.but(lens=OFFICER.lens)
    )
    written = to_json(kept).decode()
    for _, words in fields.values():
        assert words in written


def test_a_lens_changes_nothing_of_a_record_but_its_own_name(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    visit = doorstep.visit(NOON).but(pack="Somebody’s prompts 0.9 [0123456789ab]")
    window = open_one(folder, open_app, reader, visit)
    for lens in (Lens.ADVOCACY, Lens.HOUSING_AND_OTHER, Lens.CARE_AND_HEALTH, Lens.POLICE):
        reader.choose("Prompts for", TITLES[lens])
        kept = as_kept(window, visit, [])
        assert kept == visit.but(practitioner=visit.practitioner.but(lens=lens))


def test_what_was_said_prints_alike_in_every_lens() -> None:
    visit = doorstep.visit(NOON)
    pages = []
    for lens in Lens:
        seen = visit.but(practitioner=visit.practitioner.but(lens=lens))
        pages.append(make_document(seen, COUNCIL, at=NOON).pages)
    assert len(set(pages)) == 1


def test_a_record_names_the_pack_it_was_held_with_when_there_is_another(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    held_with = local(files_in(EXAMPLE)).title
    visit = doorstep.visit(NOON).but(pack=held_with)
    window = open_one(folder, open_app, reader, visit)
    reader.press("Summary")
    reader.press("Which prompts it was held with")
    reader.hears(f"Held with these prompts: {held_with}")
    assert as_kept(window, visit, []) == visit
    reader.press("The person")
    reader.write("What do you like to be called?", "Albie")
    kept = as_kept(window, visit, [])
    assert kept.pack == f"{held_with}; then {built_in().title}"


def test_a_visit_in_an_organisations_own_words(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        title = StoreSettings(store).use_pack(files_in(EXAMPLE)).title
    window = open_app(folder)
    window.resize(1500, 900)
    unlock(reader)
    reader.press("New conversation")
    reader.press("What you want")
    reader.hears("What would you like to happen now?")
    reader.press("“I” statements")
    reader.hears("Nobody does more than I need.")
    reader.press("The person")
    reader.write("Name", "Odile Marrow")
    reader.press("Why we ask")
    reader.hears(f"Prompts in use: {title}")
    reader.hears("Saved")


def test_a_pack_that_no_longer_fits_is_told_and_the_visit_goes_on(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    from msp_desktop.store.engine import transaction
    from msp_desktop.store.tables import chosen

    with Store(open_vault(folder), clock=lambda: NOON) as store:
        StoreSettings(store).use_pack(files_in(EXAMPLE))
        with transaction(store.engine) as connection:
            connection.execute(chosen.update().values(value=b"from another version"))
    open_app(folder)
    unlock(reader)
    reader.hears("The prompts could not be used: pack.toml, line 1")
    reader.hears("The built-in words are used for now.")
    reader.press("New conversation")
    reader.press("What you want")
    reader.hears("What do you want to happen?")


def test_a_remark_stands_beside_its_own_step_until_it_is_answered(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    visit = doorstep.visit(NOON)
    visit = visit.but(plan=visit.plan.but(if_worse=""))
    open_one(folder, open_app, reader, visit)
    words = "If things get worse, what should they do, and who can they ring?"
    reader.hears_not(words)
    reader.press("Plan")
    reader.hears(words)
    reader.hears("Care and Support Statutory Guidance 14.13 (28 June 2017 edition)")
    reader.press("Summary")
    reader.press("Worth a look")
    reader.hears(words)


def test_a_check_that_is_switched_off_is_shown_nowhere(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        StoreSettings(store).disable_checks(frozenset({"plan.if_worse"}))
    visit = doorstep.visit(NOON)
    open_one(folder, open_app, reader, visit.but(plan=visit.plan.but(if_worse="")))
    reader.press("Plan")
    reader.press("Summary")
    reader.press("Worth a look")
    reader.hears_not("If things get worse, what should they do, and who can they ring?")


@pytest.mark.parametrize("lens", list(Lens))
def test_each_lens_has_prompts_and_recipients_of_its_own(lens: Lens) -> None:
    pack = built_in()
    own = [
        part
        for part in PartName
        if any(prompt.only_for == (lens,) for prompt in pack.side_prompts(part, lens))
    ]
    assert len(own) >= 4
    others = [pack.first_recipients(other) for other in Lens if other is not lens]
    assert pack.first_recipients(lens)
    assert pack.first_recipients(lens) not in others
