"""A whole review, done as somebody does who cannot see the screen."""

from pathlib import Path

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName
from msp_desktop.review.questions import Rating
from msp_desktop.review.review import ReviewState
from msp_desktop.store.store import Store
from tests.review_room.conftest import Desktop, OpenDesktop
from tests.review_room.referrals import QUESTIONS, locked_copy, open_copy, visit
from tests.screen.reader import until
from tests.unlocked import copy_store, open_vault


def _confirm_the_key(desktop: Desktop) -> None:
    reader = desktop.reader
    reader.hears("you have not confirmed whose key this is")
    reader.hears("It does not show that what was written is true")
    reader.press("Read aloud by telephone")
    reader.press("This is their key")
    reader.hears(f"Signed with the key of {visit().practitioner.name}")


def _rate_all(desktop: Desktop) -> None:
    for number in range(1, QUESTIONS + 1):
        rated = f"Your rating of question {number}"
        desktop.reader.press(f"Green: done well, {rated}")


def test_from_the_file_to_the_practitioner_who_reads_what_was_said(
    desktop: Desktop, open_desktop: OpenDesktop, made_store: Path, tmp_path: Path
) -> None:
    reader = desktop.reader
    reader.hears("No referral has been opened here yet")
    locked = locked_copy()
    desktop.open(locked.pdf)
    reader.write("Password of the file", "not these six words at all")
    reader.press("Unlock the file")
    reader.hears("That password does not open it")
    reader.write("Password of the file", locked.password)
    reader.press("Unlock the file")
    _confirm_the_key(desktop)
    reader.hears("I want the telephone to stop at night")
    assert all(not given.judgements for given in desktop.kept())
    _rate_all(desktop)
    reader.write("Your comment on question 2", "His own words, every time.")
    reader.press("Add an action")
    reader.write("Action 1", "Ask about the lock on the door")
    reader.write("Who, action 1", "Rowan")
    reader.press("Add something done well")
    reader.write("Done well 1", "Asked twice, and waited.")
    reader.hears("Saved")
    reader.press("Sign off")
    reader.press("Save for the practitioner…")
    reader.hears("The file opens with these six words")
    words = next(said for said in reader.everything() if len(said.split()) == 6 and said.islower())
    (review,) = desktop.kept()
    assert review.state is ReviewState.SIGNED_OFF
    assert {each.rating for each in review.judgements} == {Rating.GREEN}
    assert len(review.judgements) == len(QuestionId)
    assert reader.unnamed() == []
    (saved,) = desktop.documents.glob("review-*.pdf")

    practitioners = copy_store(made_store, tmp_path / "practitioner")
    with Store(open_vault(practitioners)) as store:
        store.save(visit(), PartName.OUTCOMES)
    other = open_desktop(practitioners)
    other.answers.chosen = [saved]
    other.reader.press("Open a return…")
    other.reader.write("Password of the file", words)
    other.reader.press("Unlock the file")
    other.reader.hears("What your supervisor said")
    other.reader.hears("His own words, every time.")
    other.reader.hears("Rowan: Ask about the lock on the door")
    other.reader.hears("you have not confirmed that key")


def test_what_was_rated_is_there_after_locking_in_the_middle_of_it(
    desktop: Desktop, open_desktop: OpenDesktop, folder: Path
) -> None:
    reader = desktop.reader
    desktop.open(open_copy())
    reader.press("Amber: partly there, Your rating of question 3")
    reader.write("Your comment on question 3", "Half a senten")
    again = open_desktop(folder)
    again.reader.press(again.reader.called("Bert, In review"))
    until(
        lambda: again.reader.text("Your comment on question 3") == "Half a senten",
        "the words that were written last",
    )
    again.reader.hears("Is it genuine?")
    (review,) = again.kept()
    assert [each.rating for each in review.judgements] == [Rating.AMBER]


def test_it_can_be_returned_with_questions_and_never_without(desktop: Desktop) -> None:
    reader = desktop.reader
    desktop.open(open_copy())
    reader.press("Return with questions")
    reader.hears("There is no question for the practitioner yet.")
    reader.press("Add a question")
    reader.write("Question 1", "What did Bert say about Joyce?")
    reader.press("Return with questions")
    reader.hears("Returned with questions. Tell the practitioner what you ask.")
    assert desktop.kept()[0].state is ReviewState.RETURNED
