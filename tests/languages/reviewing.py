"""Through the review room by its names in another language, as its supervisor goes."""

from collections.abc import Iterator

from msp_desktop.documents.kinds import SUPERVISOR as COPY
from msp_desktop.documents.make import make_document
from msp_desktop.review.questions import THE_EIGHT
from msp_desktop.sealing.certificate import certified
from msp_desktop.sealing.seal import seal
from tests.languages.foreign_record import in_greek
from tests.languages.pseudo import Pseudo
from tests.languages.walking import unfold
from tests.review_room.conftest import Desktop
from tests.unlocked import NOON
from tests.visits import doorstep


def arrived() -> bytes:
    """Bert Teasel's visit in Greek letters, as a signed referral."""
    visit = in_greek(doorstep.visit(NOON))
    key = certified(in_greek(doorstep.OFFICER))
    return seal(make_document(visit, COPY, at=NOON), key, archival=True).pdf


def every_page(desktop: Desktop, pseudo: Pseudo) -> Iterator[str]:
    """From the empty queue through one review to the themes; yields what is there, in English."""
    reader, say = desktop.reader, pseudo.says
    reader.find(say("Open a referral…"))
    yield "empty queue"
    path = desktop.documents / "1.pdf"
    path.write_bytes(arrived())
    desktop.answers.chosen = [path]
    reader.press(say("Open a referral…"))
    reader.press(say("Read aloud by telephone"))
    unfold(desktop.room)
    yield "one review"
    reader.press(say("This is their key"))
    reader.hears_not(say("This is their key"))
    yield "a review of a known key"
    rated = say("Your rating of question {number}")
    for number in range(1, len(THE_EIGHT) + 1):
        reader.press(f"{say('Green: done well')}, {rated.format(number=number)}")
    reader.press(say("Add a question"))
    reader.press(say("Add an action"))
    reader.press(say("Add something done well"))
    reader.hears(say("Saved {time}").partition("{time}")[0])
    yield "a review that is written"
    reader.press(say("‹ All reviews"))
    row = reader.called("Βερτ, ")
    yield "queue"
    reader.press(row)
    reader.find(say("Your review"))
    reader.hears_not(say("The file is being checked…"))
    reader.press(say("Sign off"))
    reader.press(say("Save for the practitioner…"))
    reader.find(say("Copy the six words"))
    yield "signed off"
    reader.press(say("‹ All reviews"))
    reader.press(say("Themes"))
    reader.find(say("Missed most"))
    yield "themes"
