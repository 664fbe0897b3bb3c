"""Wren Halloway on the ward: three visits by one advocate, each begun from what is known."""

from pathlib import Path

from tests.scenarios.at_the_window import Visitor

CAPACITY_RECORD, CLOSING_RECORD = "capacity.pdf", "closing.pdf"

THE_DECISION = "where I live when I leave hospital"
ONE_ADVOCATE = (
    "Imani Foss, Care Act advocate since March, units 305 and 310. Keep the same one: "
    "the Mental Capacity Act role is added to her, no second advocate."
)
WAYS = (
    ("Care Act advocate", "Since March."),
    (
        "Independent Mental Capacity Advocate, power: adult protection",
        "The role is added to the same advocate.",
    ),
)
EARLIER = "Earlier attempts at this decision"
CONTACTS = (
    (
        ("In person", "Wren, on the ward", 60),
        ("In person", "The ward sister", 20),
        ("By telephone", "The hospital social worker", 25),
    ),
    (
        ("In person", "Wren, with the model room", 75),
        ("In person", "Tam", 40),
        ("In person", "Wren; she was asleep", 30),
    ),
    (
        ("In person", "Wren", 45),
        ("In person", "The flat near Tam", 50),
        ("In person", "Wren, and the assessor", 55),
    ),
)
"""How, with whom, and for how many minutes the advocate was in touch up to each visit; the last of
those before the second visit was missed."""
BY_WREN = "Expressed by Wren through pictures, noted by the advocate."
SIGNS = (
    ("Was it easy to find out about advocacy?", "Yes"),
    ("Can you understand and take part better now?", "Yes"),
    ("Is it easier now to work things out with people?", "No"),
    ("Did advocacy help you get what you wanted?", "Yes"),
)
LAST_SIGN = "Could you question what others decided for you?"
SHE_WAS_TIRED = "She was tired, and put the pictures away."
DIFFICULTIES = (
    "Hard to understand",
    "Hard to keep in mind",
    "Hard to use or weigh",
    "Hard to make known",
)
ABILITIES = ("Understands", "Keeps it in mind", "Uses or weighs it", "Makes it known")


def first_visit(at: Visitor) -> None:
    """The afternoon of the pictures of rooms, up to who speaks up for her; not finished yet."""
    at.press("New conversation")
    for step in (
        _opening,
        _person,
        _what_is_happening,
        _what_she_wants,
        _first_attempt,
        _sharing,
        _advocacy,
    ):
        step(at)


def begin_again(at: Visitor) -> None:
    """Another conversation, from what is known, opened where the advocate stands."""
    at.press("Another conversation with this person")
    at.press("Someone to speak up")
    at.hears("Keep the same one.")


def second_visit(at: Visitor) -> None:
    """Ten in the morning, with a model room; begun from what is known."""
    at.press("Decisions")
    at.answer("Real doubt", "Yes")
    _attempt(
        at,
        when="10 am, second visit",
        helped="Pictures and a model room.",
        found=("Yes", "Yes", "Not sure", "Yes"),
        result="May lack capacity, full assessment asked for",
        words="Full assessment asked for, of the hospital social worker, by Friday.",
    )
    at.write("What shows it: Keeps it in mind", "For ten minutes.")
    _grid(at)
    at.press("Someone to speak up")
    _contacts(at, 2)
    at.answer("Contact 3", "It was missed")
    at.press("Plan")
    assessment = "Full assessment of capacity to decide where Wren lives"
    at.write("What is done", assessment)
    at.write("Who does it", "Hospital social worker")
    at.write("By when", "by Friday")
    at.finish()


def third_visit(at: Visitor) -> tuple[str, ...]:
    """The morning a week later, up to the close; gives back what Decisions then said."""
    at.press("Decisions")
    at.hears(EARLIER)
    at.answer("Real doubt", "Yes")
    _attempt(
        at,
        when="third visit",
        result="Lacks capacity for this decision",
        words="The assessor concluded that she lacks capacity for this decision now.",
    )
    decisions = tuple(at.everything())
    at.open_fold("Best interests")
    at.write("Wishes", "Not the locked window. Biscuit.")
    at.write("Who was consulted", "Col, as her brother, and her friend Tam.")
    at.answer("Attorney: Is there one?", "No")
    at.answer("Court deputy: Is there one?", "No")
    at.write("Attorney or deputy", "No attorney, no deputy.")
    at.write("Less restrictive", "A supported flat near Tam, with no locked window.")
    at.press("Plan")
    contacts = "Nine contacts, 6 h 40 min in all: one by telephone, one missed."
    at.write("Who will keep in touch with you, and how?", contacts)
    at.press("Someone to speak up")
    _contacts(at, 3)
    _signs(at)
    _close(at)
    at.finish()
    return decisions


def _opening(at: Visitor) -> None:
    at.answer("Is it safe to talk here and now?", "Yes")
    at.answer("Are you in danger right now?", "No")
    at.write("Who else is here, or can hear?", "Wren and her advocate.")
    at.answer("Have you seen and spoken to the person alone?", "Yes")
    at.write("Which language would you like to talk in?", "English, few words")
    at.add(
        "Something that helps",
        "What helps",
        "Few words. Uses pictures and pointing.",
        "Best before noon.",
    )
    at.choose("What kind of help", "Help to talk and follow")
    at.choose("What kind of help 2", "How to reach you")
    at.answer("Have you explained what happens now?", "Yes")
    at.write("How and when is it safe to reach you?", "On the ward, before noon.")


def _person(at: Visitor) -> None:
    at.press("The person")
    at.write("Name", "Wren Halloway")
    at.write("What do you like to be called?", "Wren")
    at.write("Age, as they say it", "41")
    where = "On an acute hospital ward. Came from a residential care home."
    at.write("Where are you living now?", where)
    at.add("Somebody in their life", "Their name", "Col", "Tam")
    at.write("What they are to the person", "brother")
    at.write("About them", "Works shifts, paid, at the care home she came from.")
    at.write("What they are to the person 2", "friend")


def _what_is_happening(at: Visitor) -> None:
    at.press("What is happening")
    at.add(
        "Someone said more",
        "What they said",
        "Weight loss and a pressure sore on admission from the care home.",
        "(By pictures of rooms.) Turns the locked-window picture face down, three times.",
        "(Puts the dog picture on her chest.) Biscuit.",
        first_is_there=True,
    )
    at.choose("Said by: What they said", "staff")
    when = "At the care home, before a stroke five weeks ago."
    at.write("When and where does it happen?", when)
    at.answer("Could anyone else be hurt by this?", "Yes")
    at.write("Who else may be at risk", "Other residents.")
    at.write(
        "What do you see, hear and notice yourself?",
        "The advocate's reading, apart from what she did: Wren does not want the room with "
        "the locked window, and misses Biscuit. Learning disability; stroke five weeks ago.",
    )
    at.answer(
        "Which kinds of abuse or neglect may this be?",
        "Neglect and Acts of Omission",
        "Organisational Abuse",
    )
    at.answer("Where does the harm happen, or where might it?", "Care Home - Residential")
    at.answer("Where does the risk come from?", "Service Provider")


def _what_she_wants(at: Visitor) -> None:
    at.press("What you want")
    window = "Not to go back to the room with the locked window."
    at.add("Another outcome", "What they want", window, "To see Biscuit.", first_is_there=True)
    for number, about, domains in (
        ("", "Both", ("Control over daily life", "A home that suits")),
        (" 2", "Living well", ("Family and relationships",)),
    ):
        at.choose(f"Said by: What they want{number}", "an advocate")
        at.answer(f"What it is about{number}", about)
        at.press(f"More about this{number}")
        at.answer(f"Parts of life{number}", *domains)
        at.write(f"What would be different{number}", BY_WREN)


def _first_attempt(at: Visitor) -> None:
    at.press("Decisions")
    at.answer("Real doubt", "Yes")
    at.write("The decision", THE_DECISION)
    _attempt(
        at,
        when="the afternoon of the first visit",
        helped="Pictures.",
        found=("Not sure", "No", "No", "Yes"),
        result="Wait, fluctuating",
        words="Better in the morning.",
    )


def _attempt(
    at: Visitor,
    *,
    when: str,
    result: str,
    words: str,
    helped: str = "",
    found: tuple[str, ...] = (),
) -> None:
    at.open_fold("What was asked and found")
    at.write("When this was", when)
    at.write("Help given", helped)
    for ability, answer in zip(ABILITIES, found, strict=False):
        at.answer(ability, answer)
    at.answer("Result", result)
    at.write("The result in words", words)


def _advocacy(at: Visitor) -> None:
    at.press("Someone to speak up")
    for ability, answer in zip(DIFFICULTIES, ("No", "Yes", "Yes", "Yes"), strict=True):
        at.answer(ability, answer)
    at.write("What shows it: Hard to understand", "No difficulty with pictures.")
    at.write("What shows it: Hard to make known", "Without pictures.")
    at.write("Their name", "Col")
    at.write(
        "What they are to the person",
        "brother; wants to help, works for the source of the risk",
    )
    at.answer("Paid in their care", "Yes")
    at.answer("Able and willing", "Yes")
    at.answer("Part of the harm", "Not sure")
    at.write("An advocate now", ONE_ADVOCATE)
    at.answer("Offer", "There is one already")
    at.choose("Kind of advocate", "Care Act advocate")
    at.write("Why this offer", "Instructed for the outcomes, non-instructed for the move.")
    _routes(at)
    _own_record(at)


def _own_record(at: Visitor) -> None:
    """Who the advocate is, and what she is told to do: said once, and carried on."""
    at.write("Name of the advocate", "Imani Foss")
    at.write("Their organisation", "Fernhollow Advocacy")
    at.write("How to reach the advocate", "Through the ward, before noon.")
    at.write("Advocate since", "March")
    at.answer("Roles held", "Care Act advocate", "Independent Mental Capacity Advocate")
    at.answer("Qualification units held", "305", "310")
    at.press("A matter")
    at.write("What the matter is", "What Wren wants")
    at.answer("Instruction", "Instructed")
    at.press("A matter")
    at.write("What the matter is 2", "The move")
    at.answer("Instruction 2", "Non-instructed")
    rests_on = "What Wren does with the pictures, and what Tam knows of her."
    at.write("How the instruction was given, or what you rely on 2", rests_on)
    at.answer("Independent", "Yes")
    _contacts(at, 1)


def _contacts(at: Visitor, visit: int) -> None:
    """The contacts up to that visit, one card after the other."""
    for number, (how, who, minutes) in enumerate(CONTACTS[visit - 1], 1):
        after = "" if number == 1 else f" {number}"
        at.press("A contact")
        at.choose(f"How you were in touch{after}", how)
        at.write(f"With whom{after}", who)
        at.number(f"Minutes{after}", minutes)


def _signs(at: Visitor) -> None:
    """The five signs put to Wren; the last was not asked, and it is said why."""
    for question, answer in SIGNS:
        at.answer(question, answer)
    at.open_fold(f"Their words, or why not asked, {LAST_SIGN}")
    at.write(f"Why it was not asked: {LAST_SIGN}", SHE_WAS_TIRED)


def _routes(at: Visitor) -> None:
    at.open_fold("Every way to an advocate")
    for way, reason in WAYS:
        at.answer(way, "Yes")
        at.write(f"Why this way, or why not: {way}", reason)
        at.choose(f"What came of it: {way}", "There is one already")


def _sharing(at: Visitor) -> None:
    at.press("Sharing")
    at.press("The law this record is kept under")
    at.answer("Lawful regime", "UK GDPR with DPA 2018 Sch 1 para 18")


def _grid(at: Visitor) -> None:
    at.press("Safety and wellbeing")
    at.press("Place: Wren, now")
    at.number("Safety", 40)
    at.number("Wellbeing", 20)
    at.write("Why there: Wren, now", "By Wren, with picture cards.")
    at.add("An option", "What could be done", "Old home with changes", "Supported flat near Tam")
    for number, idea, safety, wellbeing in (
        ("", "Someone else", 55, 30),
        (" 2", "Both together", 65, 75),
    ):
        at.answer(f"Whose idea{number}", idea)
        at.press(f"Put it on the picture{number}")
        at.number(f"Leads to: safety{number}", safety)
        at.number(f"Leads to: wellbeing{number}", wellbeing)
    at.write("What they think of it 2", "(Preferred, shown with picture cards.)")
    at.answer("Chosen 2", "This is what they choose")


def _close(at: Visitor) -> None:
    at.press("Looking back")
    at.answer("How far, they say 1", "Fully Achieved")
    at.answer("How far, they say 2", "Partially Achieved")
    at.write("In their words 2", "Biscuit. Sunday. More.")
    at.answer("I was kept up to date.", "Yes")
    at.answer("What became of the risk?", "Risk reduced")
    at.write(
        "What was learnt?",
        "Of advocacy: informed, yes; able to take part, yes; able to negotiate, no; "
        "advocacy helped, yes; able to challenge, not asked.",
    )


def documents(at: Visitor, folder: Path) -> None:
    """The capacity record and the closing record, made from the last visit."""
    at.open_referrals()
    at.save_for("A capacity record", folder / CAPACITY_RECORD)
    at.save_for("A closing record", folder / CLOSING_RECORD)
