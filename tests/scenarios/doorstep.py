"""Bert Teasel on his doorstep: twelve minutes, standing, entered step by step."""

from pathlib import Path

from tests.scenarios.at_the_window import Visitor

FOR_COUNCIL, FOR_PARTNER, FOR_BERT = "council.pdf", "trading-standards.pdf", "berts-copy.pdf"


def visit(at: Visitor) -> None:
    """All twelve parts, in the order of the rail, up to the finished record."""
    at.press("New conversation")
    for step in (
        _opening,
        _person,
        _what_is_happening,
        _what_he_wants,
        _i_statements,
        _grid,
        _options,
        _decisions,
        _advocacy,
        _plan,
        _sharing,
    ):
        step(at)


def _opening(at: Visitor) -> None:
    at.answer("Is it safe to talk here and now?", "Yes")
    at.write("About the place and the time", "On the doorstep, standing, twelve minutes.")
    at.answer("Are you in danger right now?", "No")
    at.write("Who else is here, or can hear?", "Nobody else. Bert was alone.")
    at.answer("Have you seen and spoken to the person alone?", "Yes")
    at.write("Which language would you like to talk in?", "English")
    at.add(
        "Something that helps",
        "What helps",
        "Hearing aid. Prefers the left side.",
        "Large print.",
        "By landline, mornings only.",
    )
    at.choose("What kind of help", "Help to talk and follow")
    at.choose("What kind of help 2", "How things are written or shown")
    at.choose("What kind of help 3", "How to reach you")
    at.answer("Have you said it?", "Yes")
    at.answer("Have you explained what happens now?", "Yes")
    at.write("How and when is it safe to reach you?", "Landline 01632 960 114, mornings only.")


def _person(at: Visitor) -> None:
    at.press("The person")
    at.write("Name", "Albert Teasel")
    at.write("What do you like to be called?", "Bert")
    at.write("Age, as they say it", "79")
    at.write("Where are you living now?", "Lives alone, in his own home.")
    at.write("How do you like people to reach you?", "01632 960 114")
    at.press("Somebody in their life")
    at.write("Their name", "Joyce")
    at.write("What they are to the person", "daughter")
    at.write("About them", "Phones on Sundays.")
    at.answer("May they be told?", "No")


def _what_is_happening(at: Visitor) -> None:
    at.press("What is happening")
    at.add(
        "Someone said more",
        "What they said",
        "They write to me by name. Twenty, some days. "
        "I send thirty pound a week, it's mine to send.",
        "The telephone rings at two in the morning.",
        first_is_there=True,
    )
    when = "At home, by post and by telephone, for about eight months."
    at.write("When and where does it happen?", when)
    at.answer("Is it still going on?", "Yes")
    at.write(
        "What do you see, hear and notice yourself?",
        "Two bin bags of prize letters and a red gas bill.",
    )
    for question, answer, reason in (
        ("Does it look as if the person needs care and support?", "Yes", "Arthritis, hearing."),
        (
            "Does it look as if they are being abused or neglected, or are at risk of it?",
            "Yes",
            "He sends thirty pounds a week to scam mail.",
        ),
        (
            "Do those needs stop them from protecting themselves?",
            "Not sure",
            "Whether it is because of those needs is not clear.",
        ),
    ):
        at.answer(question, answer)
        at.write(f"The reason: {question}", reason)
    at.answer("Which kinds of abuse or neglect may this be?", "Financial or Material Abuse")
    at.answer("What stage has this reached?", "Early help, below section 42")
    at.answer("Where does the harm happen, or where might it?", "Own Home")
    at.answer("Where does the risk come from?", "Other - Unknown to individual")


def _what_he_wants(at: Visitor) -> None:
    at.press("What you want")
    at.add(
        "Another outcome",
        "What they want",
        "I want the telephone to stop at night.",
        "I'd miss my letters. They're the only post I get.",
        "I'd like somebody to play cribbage with.",
        first_is_there=True,
    )
    control, family = "Control over daily life", "Family and relationships"
    for number, about, domains in (
        ("", "Both", ("Health and feelings", control)),
        (" 2", "Living well", (control, family)),
        (" 3", "Living well", (family, "Giving something to others")),
    ):
        at.answer(f"What it is about{number}", about)
        at.press(f"More about this{number}")
        at.answer(f"Parts of life{number}", *domains)
    at.press("Two pull against each other")
    together = "They pull against each other if all post is stopped."
    at.write("How you talked it through", together)
    at.press("Something they do not want")
    at.write("What they do not want", "Don't tell our Joyce. She'll have me in a home.")


def _i_statements(at: Visitor) -> None:
    at.press("“I” statements")
    for principle, answer, words in (
        ("Empowerment", "True for me now", ""),
        ("Prevention", "Partly", "nobody told me they sell your name on"),
        ("Proportionality", "Not sure", ""),
        ("Protection", "Partly", ""),
        ("Partnership", "Not true", "you lot never talk to each other"),
        ("Accountability", "Not sure", ""),
    ):
        at.answer(principle, answer)
        if words:
            at.press(f"What they say about it, {principle}")
            at.write(f"Their words: {principle}", words)
    at.add(
        "A statement of their own",
        "Their own statement",
        "I feel safe when I know who's ringing.",
        "I want to stay in my own house.",
    )
    at.answer("Agreed", "Agreed: it says what they mean")
    at.answer("Agreed 2", "Agreed: it says what they mean")


def _grid(at: Visitor) -> None:
    at.press("Safety and wellbeing")
    for mark, safety, wellbeing in (
        ("Bert, now", 45, 60),
        ("Bert, wanted", 80, 75),
        ("Your view, now", 30, 55),
    ):
        at.press(f"Place: {mark}")
        at.number("Safety", safety)
        at.number("Wellbeing", wellbeing)


def _options(at: Visitor) -> None:
    at.add(
        "An option",
        "What could be done",
        "Stop all post",
        "Call blocker, scam-mail marking with trading standards, cribbage club on Thursdays",
    )
    for number, idea, safety, wellbeing in (
        ("", "The practitioner", 80, 25),
        (" 2", "Both together", 72, 72),
    ):
        at.answer(f"Whose idea{number}", idea)
        at.press(f"Put it on the picture{number}")
        at.number(f"Leads to: safety{number}", safety)
        at.number(f"Leads to: wellbeing{number}", wellbeing)
    at.hears("Safer but less well")
    at.write("What they think of it 2", "I'd go to that.")
    at.answer("Chosen 2", "This is what they choose")


def _decisions(at: Visitor) -> None:
    at.press("Decisions")
    at.answer("Real doubt", "No")
    at.press("A decision that others think unwise")
    at.write("About an unwise decision", "An unwise decision is not lack of capacity.")


def _advocacy(at: Visitor) -> None:
    at.press("Someone to speak up")
    for ability in (
        "Hard to understand",
        "Hard to keep in mind",
        "Hard to use or weigh",
        "Hard to make known",
    ):
        at.answer(ability, "No")
    at.answer("Information given", "Yes")
    at.write("Form of the information", "large print")
    at.answer("Offer", "Offered and declined")


def _plan(at: Visitor) -> None:
    at.press("Plan")
    at.add(
        "Another action",
        "What is done",
        "Call blocker fitted",
        "Trading standards visit",
        "Cribbage club",
        "Ring Bert",
        first_is_there=True,
    )
    for number, who, when in (
        ("", "Neighbourhood officer", "by 3 December"),
        (" 2", "Officer refers", ""),
        (" 3", "Bert", "Thursday"),
        (" 4", "Officer", "Monday 10 am"),
    ):
        at.write(f"Who does it{number}", who)
        at.write(f"By when{number}", when)
    own = "Bert goes to the cribbage club on Thursday."
    at.write("What would you like to do yourself?", own)
    at.write("Who will keep in touch with you, and how?", "Officer rings Monday 10 am.")
    at.write("When shall we talk again?", "Monday 10 am")


def _sharing(at: Visitor) -> None:
    at.press("Sharing")
    for number, kind, name, what, why, agreement in (
        (
            "",
            "Trading standards or other partner",
            "Trading standards",
            "The letters, the calls and what Bert wants to happen.",
            "So that they visit and have the scam mail marked.",
            "Agrees",
        ),
        (
            " 2",
            "Council adult safeguarding",
            "The council's adult team",
            "What Bert said and what was agreed.",
            "So that those who can help know what matters to him.",
            "Agrees",
        ),
        (" 3", "Family member or friend", "Joyce", "Nothing.", "", "Does not agree"),
    ):
        if number:
            at.press("Somebody else to tell")
        at.choose(f"With whom{number}", kind)
        at.write(f"Their name or team{number}", name)
        at.write(f"What is shared{number}", what)
        at.write(f"Why they need to know{number}", why)
        at.answer(f"Agreement{number}", agreement)
    at.press("The law this record is kept under")
    at.answer("Lawful regime", "UK GDPR with DPA 2018 Sch 1 para 18")


def documents(at: Visitor, folder: Path) -> tuple[str, ...]:
    """What goes to the council, to trading standards, and to Bert himself; who else there is."""
    at.open_referrals()
    recipients = at.on_the_list("Who it is for")
    at.save_for("The council", folder / FOR_COUNCIL)
    at.save_for("The partner agency", folder / FOR_PARTNER)
    at.save_for("The person", folder / FOR_BERT)
    return recipients
