"""Karwan at the car wash: an interpreter on the telephone, and a line that drops."""

from pathlib import Path

from tests.scenarios.at_the_window import Visitor

FOR_CHARITY, FOR_MASH, FOR_COUNCIL = "charity.pdf", "mash.pdf", "council.pdf"

PASSPORT, PASSPORT_IN_ENGLISH = "دەمەوێت پاسپۆرتەکەم", "I want my passport."
HOUSE, HOUSE_IN_ENGLISH = "نامەوێت بگەڕێمەوە بۆ ئەو ماڵە", "I do not want to go back to that house."
OWE = "I owe them, they know my mother's street."
CHARITY = "Marigold Lane Trust"
LINE_DROPPED = "The interpreter's line dropped."
CHILDREN = "Five men who sleep on the same site. Children: not known."


def visit(at: Visitor) -> None:
    """In the police car, away from the office window, until the line drops."""
    at.press("New conversation")
    for step in (
        _opening,
        _person,
        _what_is_happening,
        _what_he_wants,
        _i_statements,
        _grid,
        _decisions,
        _advocacy,
        _plan,
        _sharing,
        _looking_back,
    ):
        step(at)


def _opening(at: Visitor) -> None:
    at.answer("Is it safe to talk here and now?", "Yes")
    at.write(
        "About the place and the time",
        "The employer's nephew watches from the office. Moved to the police car before talking.",
    )
    at.answer("Are you in danger right now?", "No")
    present = "Karwan, the officer, and an interpreter by telephone."
    at.write("Who else is here, or can hear?", present)
    at.answer("Have you seen and spoken to the person alone?", "Yes")
    at.write("Which language would you like to talk in?", "Sorani Kurdish")
    at.add(
        "Something that helps",
        "What helps",
        "Sorani Kurdish interpreter, by telephone.",
        "Reads Arabic script.",
    )
    at.choose("What kind of help", "Someone to interpret or sign")
    at.choose("What kind of help 2", "How things are written or shown")
    at.answer("Have you explained what happens now?", "Yes")


def _person(at: Visitor) -> None:
    at.press("The person")
    at.write("Name", "Karwan")
    at.write("What do you like to be called?", "Karwan")
    at.write("Age, as they say it", "about 34")
    at.write("Where are you living now?", "Sleeps on site with five others.")
    at.press("Somebody in their life")
    at.write("Their name", "His mother")
    at.write("What they are to the person", "mother")
    at.answer("May they be told?", "No")


def _what_is_happening(at: Visitor) -> None:
    at.press("What is happening")
    at.add("Someone said more", "What they said", PASSPORT, HOUSE, OWE, first_is_there=True)
    at.write("The same in English", PASSPORT_IN_ENGLISH)
    at.write("The same in English 2", HOUSE_IN_ENGLISH)
    when = "At the car wash, where he works and sleeps."
    at.write("When and where does it happen?", when)
    at.answer("Is it still going on?", "Yes")
    at.answer("Could anyone else be hurt by this?", "Yes")
    at.answer("Are there children among them?", "Not sure")
    at.write("Who else may be at risk", CHILDREN)
    seen = "The employer's nephew watches from the office."
    at.write("What do you see, hear and notice yourself?", seen)
    at.answer(
        "Which kinds of abuse or neglect may this be?",
        "Modern Slavery",
        "Psychological Abuse",
        "Physical Abuse",
    )
    _modern_slavery(at)
    at.answer("Where does the harm happen, or where might it?", "In the Community")
    at.answer("Where does the risk come from?", "Other - Known to individual")
    at.open_fold("More about where the risk comes from")
    at.write("Who or what it is", "His employer, and the employer's nephew.")


def _modern_slavery(at: Visitor) -> None:
    at.open_fold("Prompts for Modern Slavery")
    at.answer("Are they free to leave?", "No")
    at.write(
        "What you know of papers and pay",
        "The employer holds his passport.",
    )
    at.write("Which organisation do they trust?", CHARITY)
    at.answer("Do they agree to the National Referral Mechanism?", "Not sure")
    at.write(
        "Who refers, and what the person was told about it",
        "To be asked again with the charity beside him.",
    )


def _what_he_wants(at: Visitor) -> None:
    at.press("What you want")
    money = "I want to send money home."
    at.add("Another outcome", "What they want", PASSPORT, HOUSE, money, first_is_there=True)
    for number, about, domains in (
        ("", "Being safe", ("Control over daily life", "Money and getting by")),
        (" 2", "Being safe", ("Being safe from harm", "A home that suits")),
        (" 3", "Living well", ("Family and relationships",)),
    ):
        at.answer(f"What it is about{number}", about)
        at.press(f"More about this{number}")
        at.answer(f"Parts of life{number}", *domains)
    at.write("The same in English", PASSPORT_IN_ENGLISH)
    at.write("The same in English 2", HOUSE_IN_ENGLISH)
    at.press("Something they do not want")
    at.write("What they do not want", "I do not want my mother to be told.")


def _i_statements(at: Visitor) -> None:
    at.press("“I” statements")
    at.answer("Empowerment", "Partly")
    at.answer("Protection", "Not true")
    for principle in ("Prevention", "Proportionality", "Partnership", "Accountability"):
        at.answer(principle, "Not asked")
    at.press("Not asking this now?")
    at.write("Why it was not asked", LINE_DROPPED)


def _grid(at: Visitor) -> None:
    at.press("Safety and wellbeing")
    at.press("Place: Your view, now")
    at.number("Safety", 10)
    at.number("Wellbeing", 10)
    at.press("No mark placed")
    at.write(
        "Why no mark was placed",
        "Karwan did not wish to place himself before he is away from the site.",
    )


def _decisions(at: Visitor) -> None:
    at.press("Decisions")
    at.answer("Real doubt", "No")
    at.press("Pressure from somebody else")
    at.write("Pressure noted", "Coercion noted. Advice sought from the modern slavery lead.")
    at.write("Advice on the pressure", "From the modern slavery lead, by telephone.")


def _advocacy(at: Visitor) -> None:
    at.press("Someone to speak up")
    for ability in ("Hard to understand", "Hard to keep in mind", "Hard to use or weigh"):
        at.answer(ability, "No")
    at.answer("Hard to make known", "Yes")
    at.write("What shows it: Hard to make known", "Without an interpreter only.")
    at.answer("Information given", "Yes")
    at.write("Form of the information", "through the interpreter")
    at.answer("Offer", "Offered and accepted")
    at.write("Why this offer", f'Independent adviser from {CHARITY}: "them, not you".')


def _plan(at: Visitor) -> None:
    at.press("Plan")
    at.press("Advice, and others involved")
    at.write(
        "Who did you ask for advice, and what did they say?",
        "Advice sought from the modern slavery lead.",
    )
    at.press("Not asking this now?")
    at.write("Why it was not asked", LINE_DROPPED)


def _sharing(at: Visitor) -> None:
    at.press("Sharing")
    for number, kind, name in (
        ("", "Council adult safeguarding", "The council's adult team"),
        (" 2", "Multi-agency safeguarding hub (MASH)", "MASH"),
    ):
        if number:
            at.press("Somebody else to tell")
        at.choose(f"With whom{number}", kind)
        at.write(f"Their name or team{number}", name)
        at.write(
            f"What is shared{number}",
            "What was seen and said, and that five other men are at risk.",
        )
        at.write(f"Why they need to know{number}", "To keep the six men safe.")
        at.answer(f"Agreement{number}", "Does not agree")
        at.open_fold(f"Sharing without agreement{number}")
        at.answer(f"Grounds{number}", "Others at risk, children included", "Serious crime")
        at.write(
            f"Grounds in words{number}",
            "Five other men sleep on the site, and this may be modern slavery.",
        )
        at.answer(f"Told about it{number}", "Yes")
        at.write(
            f"How told, or why not safe{number}",
            "Told, through the interpreter, what is shared and why.",
        )
    at.press("Somebody else to tell")
    at.choose("With whom 3", "Advocacy provider")
    at.write("Their name or team 3", CHARITY)
    at.write("What is shared 3", "His words and what he wants to happen.")
    at.write("Why they need to know 3", "So that an independent adviser can stand beside him.")
    at.answer("Agreement 3", "Agrees")
    at.press("The law this record is kept under")
    at.answer("Lawful regime", "DPA 2018 Part 3 (law enforcement)")


def _looking_back(at: Visitor) -> None:
    at.press("Looking back")
    at.press("Not asking this now?")
    at.write("Why it was not asked", "The work goes on.")


def documents(at: Visitor, folder: Path) -> None:
    """What goes to the charity, to the hub and to the council."""
    at.open_referrals()
    at.save_for("The council", folder / FOR_COUNCIL)
    at.save_for("The hub (MASH)", folder / FOR_MASH)
    at.save_for("The advocacy provider", folder / FOR_CHARITY)
