"""Żaneta, whose partner is her carer and stays: one visit, interrupted, entered at the window."""

from pathlib import Path

from msp_desktop.practice.codes import Lens
from msp_desktop.record.conversation import Practitioner
from tests.scenarios.at_the_window import Visitor

NAME = "Żaneta Łukasik-李"
OFFICER = Practitioner(
    name="Ottoline Marchbanks-李",
    role="Social worker",
    organisation="Invented Council",
    lens=Lens.CARE_AND_HEALTH,
    team="Adults, north",
    telephone="01632 960 300",
    neutral_telephone="01632 960 399",
)
SLEEP = "Nie chcę, żeby odszedł. I want him to stop deciding when I sleep."
MONEY = "My money goes in his. I ask for it back in pieces."
CARD, TOGETHER, BEDTIME = (
    "To have my own bank card.",
    "To stay together if he gets help.",
    "To choose when I go to bed.",
)
CLINIC = "The nurse’s clinic, Tuesdays"
JUDGEMENT = "High, whatever the count: the control is rising."
HE_READS = "He reads everything."


def visit(at: Visitor) -> None:
    """The whole visit, up to the plan: he stays at first, then goes for milk."""
    at.press("New conversation")
    _while_he_is_there(at)
    for step in (
        _while_he_is_out,
        _person,
        _what_is_happening,
        _what_she_wants,
        _decisions,
        _advocacy,
        _plan,
        _sharing,
    ):
        step(at)


def _while_he_is_there(at: Visitor) -> None:
    at.answer("Is it safe to talk here and now?", "No")


def _while_he_is_out(at: Visitor) -> None:
    at.answer("Is it safe to talk here and now?", "Yes")
    at.write("Who else is here, or can hear?", "Marek, until he went for milk: nine minutes.")
    at.answer("Have you seen and spoken to the person alone?", "Yes")
    at.write("Which language would you like to talk in?", "English, Polish first")
    at.write("About the place and the time", "He answers for her and holds her phone.")
    at.open_fold("Each way to reach them: safe, or not")
    for number, way, detail, safe, why in (
        ("", "Telephone", "01632 960 311", "No", "He holds it."),
        (" 2", "Letter", "", "No", HE_READS),
        (" 3", "E-mail", "", "No", "He has the password."),
        (" 4", "In person", CLINIC, "Yes", ""),
    ):
        at.press("A way to reach them")
        at.choose(f"Which way{number}", way)
        if detail:
            at.write(f"Number, address or place{number}", detail)
        at.answer(f"Is it safe?{number}", safe)
        if why:
            at.write(f"Why it is not safe{number}", why)
    at.write("Who must not know", "Marek")


def _person(at: Visitor) -> None:
    at.press("The person")
    at.write("Name", NAME)
    at.write("What do you like to be called?", "Żaneta")
    at.write("Age, as they say it", "52")
    at.write("Where are you living now?", "14 Invented Row, with her partner.")
    at.press("Somebody in their life")
    at.write("Their name", "Marek Dudek")
    at.write("What they are to the person", "partner, and her carer")
    at.answer("May they be told?", "No")
    at.write("Why they must not be told", "It would end what is left of her say.")
    at.answer("Is the risk said to come from them?", "Yes")


def _what_is_happening(at: Visitor) -> None:
    at.press("What is happening")
    at.add("Someone said more", "What they said", SLEEP, MONEY, first_is_there=True)
    at.write("What do you see, hear and notice yourself?", "He stayed in the doorway throughout.")
    at.answer("Which kinds of abuse or neglect may this be?", "Domestic Abuse")
    at.open_fold("Prompts for Domestic Abuse")
    at.answer("Were they asked alone, and safely?", "Yes")
    at.write("What you see of control", "Money, sleep and the phone are his.")
    at.choose("DASH: how many of the 24 are yes", "15")
    at.write("Your own judgement, whatever the count", JUDGEMENT)
    at.answer("What points to MARAC", "Professional judgement")
    at.answer("Does it go to MARAC?", "Yes")
    at.answer("Where does the risk come from?", "Other - Known to individual")


def _what_she_wants(at: Visitor) -> None:
    at.press("What you want")
    at.add("Another outcome", "What they want", CARD, TOGETHER, BEDTIME, first_is_there=True)
    for number, domains in (
        ("", ("Control over daily life", "Money and getting by")),
        (" 2", ("Family and relationships",)),
        (" 3", ("Control over daily life", "Health and feelings")),
    ):
        at.press(f"More about this{number}")
        at.answer(f"Parts of life{number}", *domains)
    at.press("Something they do not want")
    at.write("What they do not want", "No police at the house.")


def _decisions(at: Visitor) -> None:
    at.press("Decisions")
    at.answer("Real doubt", "No")
    at.press("Pressure from somebody else")
    at.write("Pressure noted", "He answers for her.")
    at.write("Advice on the pressure", "Sought on the inherent jurisdiction.")


def _advocacy(at: Visitor) -> None:
    at.press("Someone to speak up")
    for ability in ("Hard to understand", "Hard to keep in mind"):
        at.answer(ability, "No")
    for ability in ("Hard to use or weigh", "Hard to make known"):
        at.answer(ability, "Yes")
        at.write(f"What shows it: {ability}", "While he is in the room.")
    at.answer("Information given", "Yes")
    at.answer("Offer", "Offered and accepted")
    at.choose("Kind of advocate", "Care Act advocate")
    at.write("Why this offer", "Through the clinic.")
    adviser = "Independent Domestic Violence Adviser"
    at.answer(adviser, "Yes")
    at.choose(f"What came of it: {adviser}", "Offered and accepted")


def _plan(at: Visitor) -> None:
    at.press("Plan")
    at.add("Another action", "What is done", "The adviser meets her", first_is_there=True)
    at.write("Who does it", "The adviser")
    at.write("By when", "Tuesday")
    at.write("Who will keep in touch with you, and how?", f"{CLINIC}: the nurse asks first.")


READERS = (
    ("MARAC", "Does not agree"),
    ("Council adult safeguarding", "Does not agree"),
    ("Advocacy provider", "Agrees"),
    ("Domestic abuse service", "Agrees"),
)


def _sharing(at: Visitor) -> None:
    at.press("Sharing")
    for place, (kind, agreement) in enumerate(READERS):
        number = f" {place + 1}" if place else ""
        if place:
            at.press("Somebody else to tell")
        at.choose(f"With whom{number}", kind)
        at.write(f"What is shared{number}", "What she said and wants.")
        at.write(f"Why they need to know{number}", "To keep her alive.")
        at.answer(f"Agreement{number}", agreement)
        if agreement == "Agrees":
            continue
        at.open_fold(f"Sharing without agreement{number}")
        at.answer(f"Grounds{number}", "Serious crime")
        at.write(f"Grounds in words{number}", "Controlling behaviour is a crime; risk to life.")
        at.answer(f"Will they be told later?{number}", "Yes")
        at.write(f"When they will be told{number}", "Tuesday")
        at.write(f"How they will be told{number}", "By the nurse.")


REACHING = "How to reach them safely and how not"


def papers(at: Visitor, folder: Path) -> dict[str, list[str]]:
    """MARAC's paper with and without safe contact, the others', and both copies for her.

    Gives what was on the screen where the copy for her was chosen, by moment.
    """
    heard = {}
    at.open_referrals()
    at.save_for("MARAC", folder / "marac.pdf")
    at.press(REACHING)
    at.wait_for_pages()
    at.save_for("MARAC", folder / "marac-without.pdf")
    at.save_for("The council", folder / "council.pdf")
    at.save_for("The domestic abuse service", folder / "service.pdf")
    at.save_for("Your supervisor", folder / "supervisor.pdf")
    at.choose("Who it is for", "The person")
    at.wait_for_pages()
    heard["before"] = at.everything()
    at.press("Save as PDF…")
    at.hears("First choose whether they can keep it safely.")
    at.press("Somebody may find it: neutral notes, nothing else")
    at.press("You can ring 01632 960 399.")
    at.wait_for_pages()
    heard["neutral"] = at.everything()
    _save_as(at, folder / "neutral.pdf")
    at.press("Do not give it, keep it here")
    at.wait_for_pages()
    at.write("Why it is not given", HE_READS)
    _save_as(at, folder / "kept.pdf")
    return heard


def _save_as(at: Visitor, target: Path) -> None:
    at.wait_for_pages()
    at.press("Save as PDF…")
    at.write("File name:", str(target))
    at.press("Save")
    at.hears(f"Saved as {target.name}")
