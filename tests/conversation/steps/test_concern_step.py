"""What is happening, on screen."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from msp_desktop.practice.codes import AbuseType, Location, SaidBy
from msp_desktop.record.concern import locations
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenWords
from tests.conversation.conftest import Open
from tests.conversation.named import control, names, touch, write
from ui.conversation.steps.concern import ConcernStep
from ui.widgets.layout.folding import Folding

PARTS = (
    "Does it look as if the person needs care and support?",
    "Does it look as if they are being abused or neglected, or are at risk of it?",
    "Do those needs stop them from protecting themselves?",
)


def test_words_are_kept_with_who_said_them(
    open_step: Open[ConcernStep], bert: Conversation
) -> None:
    step, edits = open_step(ConcernStep, bert.but(concern=bert.concern.but(accounts=())))
    write(control(step, "What they said", QPlainTextEdit), "They ring at night.")
    control(step, "Someone said more", QPushButton).click()
    write(control(step, "What they said 2", QPlainTextEdit), "He is worn out.")
    control(step, "Said by: What they said 2", QComboBox).setCurrentIndex(2)
    assert [account.words for account in edits[-1].concern.accounts] == [
        SpokenWords(text="They ring at night."),
        SpokenWords(text="He is worn out.", said_by=SaidBy.FAMILY_OR_FRIEND),
    ]
    step.show_conversation(edits[-1])
    assert control(step, "What they said 2", QPlainTextEdit).toPlainText() == "He is worn out."
    assert control(step, "Said by: What they said", QComboBox).currentText() == "Bert"


def test_what_an_interpreter_made_of_it_stands_beside(
    open_step: Open[ConcernStep], bert: Conversation
) -> None:
    polish = bert.but(opening=bert.opening.but(language="Polish"))
    step, edits = open_step(ConcernStep, polish)
    english = next(name for name in names(step) if name.startswith("The same in English"))
    field = next(each for each in step.findChildren(QLabel) if each.text() == english).buddy()
    write(field, "They write to me.")
    first = edits[-1].concern.accounts[0].words
    assert first.text == bert.concern.accounts[0].words.text
    assert first.in_english == "They write to me."


def test_section_42_is_an_indication_and_says_so(
    open_step: Open[ConcernStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ConcernStep, nothing_yet)
    assert _line(step) == "Not all three are answered yet. This is an indication. People decide."
    for ask in PARTS:
        touch(control(step, f"Yes, {ask}", QRadioButton))
    assert _line(step).startswith("The three answers point to a section 42 enquiry.")
    touch(control(step, f"No, {PARTS[2]}", QRadioButton))
    assert _line(step).startswith("The answers do not point to")
    assert edits[-1].concern.section_42.needs.answer == "yes"


def test_naming_a_type_offers_its_prompts(
    open_step: Open[ConcernStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ConcernStep, nothing_yet)
    types = "Which kinds of abuse or neglect may this be?"
    offered = "Prompts for Financial or Material Abuse"
    assert offered not in names(step)
    box = control(step, f"Financial or Material Abuse, {types}", QCheckBox)
    assert box.accessibleDescription().startswith("money, belongings or property taken")
    touch(box)
    assert edits[-1].concern.types == (AbuseType.FINANCIAL_OR_MATERIAL,)
    control(step, offered, QPushButton).click()
    shown = [label.text() for label in step.findChildren(QLabel) if label.isVisible()]
    assert "What do the letters, calls or visits give you?" in shown
    touch(box)
    assert all(offered != folding.fold.accessibleName() for folding in _shown_folds(step))


def test_what_a_type_brings_is_answered_there_and_stays_when_the_type_goes(
    open_step: Open[ConcernStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ConcernStep, nothing_yet)
    types = "Which kinds of abuse or neglect may this be?"
    box = control(step, f"Domestic Abuse, {types}", QCheckBox)
    touch(box)
    control(step, "Prompts for Domestic Abuse", QPushButton).click()
    control(step, "DASH: how many of the 24 are yes", QComboBox).setCurrentIndex(14 + 1)
    write(control(step, "Is it getting worse, or happening more often?", QPlainTextEdit), "Weekly.")
    noted = edits[-1].concern.context.domestic_abuse
    assert (noted.dash_count, noted.escalation, noted.marac) == (14, "Weekly.", None)
    touch(box)
    assert edits[-1].concern.context.domestic_abuse == noted
    assert "Prompts for Domestic Abuse" in [fold.fold.text() for fold in _shown_folds(step)]


def _line(step: ConcernStep) -> str:
    return next(
        label.text() for label in step.findChildren(QLabel) if "People decide." in label.text()
    )


def _shown_folds(step: ConcernStep) -> list[Folding]:
    return [folding for folding in step.findChildren(Folding) if folding.isVisible()]


def test_several_places_count_and_the_main_one_is_marked(
    open_step: Open[ConcernStep], nothing_yet: Conversation
) -> None:
    step, edits = open_step(ConcernStep, nothing_yet)
    ask = step.prompt("location").ask
    main = control(step, f"The main one: {ask}", QComboBox)
    touch(control(step, f"Own Home, {ask}", QCheckBox))
    assert not main.isVisible()
    touch(control(step, f"In the Community, {ask}", QCheckBox))
    concern = edits[-1].concern
    assert locations(concern) == (Location.OWN_HOME, Location.IN_THE_COMMUNITY)
    assert concern.location is Location.OWN_HOME
    assert main.isVisible()
    main.setCurrentIndex(main.findText("In the Community"))
    concern = edits[-1].concern
    assert concern.location is Location.IN_THE_COMMUNITY
    assert concern.other_locations == (Location.OWN_HOME,)


def test_children_are_not_asked_for_after_nobody_else(
    open_step: Open[ConcernStep], nothing_yet: Conversation
) -> None:
    step, _ = open_step(ConcernStep, nothing_yet)
    others = step.prompt("others_at_risk").ask
    children = "Are there children among them?"
    touch(control(step, f"No, {others}", QRadioButton))
    assert not control(step, f"Yes, {children}", QRadioButton).isVisible()
    touch(control(step, f"Not sure, {others}", QRadioButton))
    assert control(step, f"Yes, {children}", QRadioButton).isVisible()
