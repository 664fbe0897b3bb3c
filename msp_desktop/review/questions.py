"""What a supervisor asks of a conversation: eight questions, three more, and ways to think it over.

The eight and the three are the case file audit of the Making Safeguarding Personal resources 2017
(LGA and ADASS), boards, appendices 4a and 4b; the wording here is ours. The app gathers what the
record says to each. A person rates, and nothing is ever filled in for them.
"""

from enum import StrEnum

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Principle
from msp_desktop.record.part import RecordPart

APPENDIX_4A = "Making Safeguarding Personal resources 2017 (LGA and ADASS): boards, appendix 4a"
APPENDIX_4B = "Making Safeguarding Personal resources 2017 (LGA and ADASS): boards, appendix 4b"


class Rating(StrEnum):
    """A person's judgement of one question. The app never sets it."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"


class ReviewQuestion(RecordPart):
    """One question, with where it comes from."""

    id: QuestionId
    text: str
    source: str


_Q = QuestionId

QUESTIONS: tuple[ReviewQuestion, ...] = tuple(
    ReviewQuestion(id=name, text=text, source=source)
    for name, text, source in (
        (
            _Q.ASKED,
            "Was the person asked what they want to happen? If not, is it said why?",
            f"{APPENDIX_4A}, question 1",
        ),
        (
            _Q.EXPRESSED,
            "Did they say what they want, and is it here in their words?",
            f"{APPENDIX_4A}, question 2",
        ),
        (
            _Q.CAPACITY,
            "Was any doubt about capacity looked into, and were best interests weighed?",
            f"{APPENDIX_4A}, question 3",
        ),
        (
            _Q.ADVOCACY,
            "Was it considered whether they need an advocate?",
            f"{APPENDIX_4A}, question 4",
        ),
        (
            _Q.RISK,
            "Is any risk in what they want talked through and met?",
            f"{APPENDIX_4A}, question 5",
        ),
        (
            _Q.AGENCIES,
            "Did the other agencies work in a way that puts the person first?",
            f"{APPENDIX_4A}, question 6",
        ),
        (
            _Q.INVOLVED,
            "Was the person kept involved and informed throughout?",
            f"{APPENDIX_4A}, question 7",
        ),
        (
            _Q.MET,
            "How far was what they wanted achieved? If it was not, is it said why?",
            f"{APPENDIX_4A}, question 8",
        ),
        (_Q.MEETINGS, "Were meetings arranged around the person?", APPENDIX_4B),
        (_Q.IN_CONTROL, "Did the person feel informed and in control?", APPENDIX_4B),
        (_Q.SUPPORTED, "Does the worker feel supported?", APPENDIX_4B),
    )
)
"""All eleven, in order."""

THE_EIGHT = frozenset(question.id for question in QUESTIONS[:8])


class ReflectivePrompt(RecordPart):
    """Something to think over together in supervision."""

    id: str
    text: str


PROMPTS: tuple[ReflectivePrompt, ...] = tuple(
    ReflectivePrompt(id=name, text=text)
    for name, text in (
        ("difficult", "How good are we at difficult conversations? What made this one hard?"),
        ("voice", "Where in this record do you hear the person, and where do you hear us?"),
        ("balance", "What did keeping safe cost them, and would they say it was worth it?"),
        ("curious", "What did you wonder about and not ask? What would make it askable?"),
        ("alone", "Whose view might have stood between you and the person?"),
        ("support", "What would have helped you, then or now?"),
    )
)

PRINCIPLE_LOOKS: dict[Principle, str] = {
    Principle.EMPOWERMENT: "How was the person in charge of what happened?",
    Principle.PREVENTION: "What will stop it happening again?",
    Principle.PROPORTIONALITY: "Was it the least intrusive answer that does the job?",
    Principle.PROTECTION: "Who is safer, and who stood up for whoever could not?",
    Principle.PARTNERSHIP: "Who worked together, and was the person one of them?",
    Principle.ACCOUNTABILITY: "Is it clear who answers for what?",
}
"""The six principles as a way to look at it (Guidance 14.13; boards, appendix 3)."""


def question(name: QuestionId) -> ReviewQuestion:
    """The question of that name."""
    return next(each for each in QUESTIONS if each.id is name)
